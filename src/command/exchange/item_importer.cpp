#include "command/exchange/item_importer.h"

#include <algorithm>

#include <muster/error.h>
#include <muster/member.h>
#include <muster/milestone.h>

#include "base/language.h"
#include "base/text.h"

namespace muster::command {

namespace {

std::string title_in(const Noun& noun, const exchange::Item& item) {
    for (const auto& [name, text] : item.cells)
        if (name == noun.title()->name) return text;
    return {};
}

// A thing without an id that has the title of one here is that one.
std::optional<Key> here_by_title(const Project& project, const Noun& noun, const exchange::Item& item) {
    for (const auto& [name, text] : item.cells)
        if (name == "external_id" || name == "id") return {};
    const std::vector<Condition> same{{std::string(noun.title()->name), Compare::equal, title_in(noun, item)}};
    const std::vector<Key> keys = project.keys({&noun, {}, false, same, {}, {}});
    return keys.empty() ? std::optional<Key>{} : keys.front();
}

const Noun& noun_named(const std::string& name) {
    const Noun* noun = find_noun(name);
    if (noun == nullptr) throw Error(Failure::usage, say("'{}' is no noun", text::visible(name)));
    return *noun;
}

}  // namespace

ItemImporter::ItemImporter(Session& session, const ImportRules& rules)
    : session_(session), rules_(rules), along_(session), people_(session, rules.makes_members, along_) {}

Importer& ItemImporter::importer_of(const Noun& noun) {
    std::unique_ptr<Importer>& importer = importers_[noun.name];
    if (importer != nullptr) return *importer;
    importer = std::make_unique<Importer>(session_, noun, people_, tally_, rules_, along_);
    // A milestone that the same file made is known by the id that the file gives it, or by its title, which may look like an
    // id of ours.
    importer->ask_first([this](const Noun& target, const std::string& word) -> std::optional<Key> {
        if (target == noun_of<Milestone>())
            if (const auto milestone = milestone_of_file(word)) return milestone;
        const auto other = importers_.find(target.name);
        return other == importers_.end() ? std::nullopt : other->second->known(word);
    });
    return *importer;
}

void ItemImporter::reject(std::int64_t line, const std::string& message, const std::string& hint) {
    tally_.reject(line, Error(Failure::usage, message, hint));
}

void ItemImporter::introduce(const exchange::Item& item) {
    Acquaintance person;
    for (const auto& [name, text] : item.cells) {
        if (name == "name") person.name = text;
        else if (name == "mail") person.mail = text;
        else if (name == "handle") person.handle = text;
        else person.words.push_back(text);
    }
    people_.introduce(person);
}

void ItemImporter::take(const exchange::Item& item) {
    if (item.noun == "member") return introduce(item);
    if (item.noun == "time_entry") return put_interval(item);
    if (item.noun == "milestone") return take_milestone(item);
    take_fields(item);
}

// One that the file tells of because a task names it is not made before a task is taken that does.
void ItemImporter::take_milestone(const exchange::Item& item) {
    const Noun& noun = noun_of<Milestone>();
    const std::string title = title_in(noun, item);
    if (item.is_named_only && (named_.contains(title) || milestones_.contains(title))) return;
    if (const auto here = here_by_title(session_.project(), noun, item)) {
        milestones_.emplace(title, *here);
    } else if (item.is_named_only) {
        for (const auto& [name, text] : item.cells)
            if (name == "external_id" || name == noun.title()->name) named_.emplace(text, item);
    } else if (const auto taken = take_fields(item)) {
        milestones_.emplace(title, taken->key);
    }
}

std::optional<Key> ItemImporter::milestone_of_file(const std::string& word) {
    if (const auto known = milestones_.find(word); known != milestones_.end()) return known->second;
    const auto named = named_.find(word);
    if (named == named_.end()) return {};
    const exchange::Item item = named->second;
    const std::string title = title_in(noun_of<Milestone>(), item);
    if (const auto known = milestones_.find(title); known != milestones_.end()) return known->second;
    along_.begin();
    along_.on_loss([this, mark = tally_.mark()] { tally_.go_back(mark); });
    const auto taken = take_fields(item);
    if (!taken) return {};
    milestones_.emplace(title, taken->key);
    along_.on_loss([this, title, key = taken->key] {
        milestones_.erase(title);
        importer_of(noun_of<Milestone>()).forget(key);
    });
    return taken->key;
}

std::optional<Taken> ItemImporter::take_fields(const exchange::Item& item) {
    const Noun& noun = session_.project().noun(noun_named(item.noun));
    Cells cells;
    for (const auto& [name, text] : item.cells)
        cells.emplace_back(name == "id" ? noun.find("id") : &noun.field(name), text);
    if (noun == noun_of<Task>() && !item.source_fields.empty())
        cells.emplace_back(&noun.field("source_fields"), item.source_fields);
    return take_record(noun_named(item.noun), item, cells);
}

std::optional<Taken> ItemImporter::take_record(const Noun& noun, const exchange::Item& item, const Cells& cells) {
    const auto taken = importer_of(noun).take(item.line, cells, item.identity);
    if (taken && !taken->is_left_alone && noun == noun_of<Task>()) put_task_parts(item, taken->key);
    return taken;
}

// The task is the first one that a word beside the time names: by its id, or by its title if no other has that.
void ItemImporter::put_interval(const exchange::Item& item) {
    try {
        for (const exchange::Tie& word : item.links) {
            auto task = importer_of(noun_of<Task>()).known(word.id);
            const std::vector<Condition> same{{"title", Compare::equal, word.id}};
            const auto titled = task ? std::vector<Key>{} : session_.project().keys({&noun_of<Task>(), {}, false, same, {}, {}});
            if (titled.size() == 1) task = titled.front();
            if (task) return put_times(item, {*task});
        }
        throw Error(Failure::not_found, tr("none of its tags names a task"), tr("a tag may be T12, or the title of a task"));
    } catch (const Error& error) {
        tally_.reject(item.line, error);
    }
}

void ItemImporter::put_link(const Waiting& waiting) {
    const auto other = importer_of(noun_of<Task>()).known(waiting.tie.id);
    if (!other) throw Error(Failure::not_found, say("there is no task '{}'", text::visible(waiting.tie.id)));
    const bool is_blocker = waiting.tie.kind == exchange::Tie::Kind::blocks;
    Link link;
    link.task = {is_blocker ? *other : waiting.task};
    link.blocker = {is_blocker ? waiting.task : *other};
    link.type = waiting.tie.kind == exchange::Tie::Kind::relates ? LinkType::relates : waiting.tie.type;
    link.lag = waiting.tie.lag;
    const bool is_relation = link.type == LinkType::relates;
    const auto is_here = [&](Key task, Key blocker) {
        const auto links =
            session_.project().all<Link>({{"task", Compare::equal, task}, {"blocker", Compare::equal, blocker}});
        return std::any_of(links.begin(), links.end(), [is_relation](const Link& here) {
            return (here.type == LinkType::relates) == is_relation;
        });
    };
    // A file may name a relation at both of its ends.
    if (is_here(link.task.key, link.blocker.key) || (is_relation && is_here(link.blocker.key, link.task.key))) return;
    session_.change().put(link);
}

void ItemImporter::finish() {
    for (auto& [noun, importer] : importers_) importer->finish();
    // Backwards: each link is checked by walking on from the blocker, and what stands further up has no links yet.
    for (auto at = waiting_.rbegin(); at != waiting_.rend(); ++at) {
        const Waiting& waiting = *at;
        try {
            put_link(waiting);
        } catch (const Error& error) {
            tally_.reject(waiting.line,
                          Error(error.failure(), say("taken without a link: {}", error.what()), error.hint()));
        }
    }
}

}  // namespace muster::command
