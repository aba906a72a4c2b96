#include "command/exchange/item_importer.h"

#include <algorithm>

#include <muster/error.h>
#include <muster/member.h>
#include <muster/milestone.h>

#include "base/language.h"
#include "base/text.h"

namespace muster::command {

namespace {

template <class T>
std::vector<T> all_of(Session& session, Ref<Task> task) {
    return session.project().all<T>({{"task", Compare::equal, task.key}});
}

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

// Other programs leave the seconds out.
bool is_same_moment(std::optional<Instant> said, std::optional<Instant> here) {
    using std::chrono::floor, std::chrono::minutes;
    if (said && here && floor<minutes>(*said) == *said) return floor<minutes>(*here) == *said;
    return said == here;
}

const Noun& noun_named(const std::string& name) {
    const Noun* noun = find_noun(name);
    if (noun == nullptr) throw Error(Failure::usage, say("'{}' is no noun", text::visible(name)));
    return *noun;
}

}  // namespace

ItemImporter::ItemImporter(Session& session, const ImportRules& rules)
    : session_(session), rules_(rules), people_(session, rules.makes_members) {}

Importer& ItemImporter::importer_of(const Noun& noun) {
    std::unique_ptr<Importer>& importer = importers_[noun.name];
    if (importer != nullptr) return *importer;
    importer = std::make_unique<Importer>(session_, noun, people_, tally_, rules_);
    // A milestone that the same file made is known by the id that the file gives it, or by its title, which may look like an
    // id of ours.
    importer->ask_first([this](const Noun& target, const std::string& word) -> std::optional<Key> {
        const auto milestone = milestones_.find(word);
        if (target == noun_of<Milestone>() && milestone != milestones_.end()) return milestone->second;
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
    const Noun& noun = session_.project().noun(noun_named(item.noun));
    const bool is_milestone = item.noun == "milestone";
    if (const auto here = is_milestone ? here_by_title(session_.project(), noun, item) : std::nullopt) {
        milestones_.emplace(title_in(noun, item), *here);
        return;
    }
    Cells cells;
    for (const auto& [name, text] : item.cells)
        cells.emplace_back(name == "id" ? noun.find("id") : &noun.field(name), text);
    if (noun == noun_of<Task>() && !item.source_fields.empty())
        cells.emplace_back(&noun.field("source_fields"), item.source_fields);
    const auto taken = take_record(noun_named(item.noun), item, cells);
    if (taken && is_milestone) milestones_.emplace(title_in(noun, item), taken->key);
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

void ItemImporter::put_task_parts(const exchange::Item& item, Key key) {
    const auto attempt = [&](const auto& part) {
        try {
            (this->*part)(item, Ref<Task>{key});
        } catch (const Error& error) {
            tally_.reject(item.line, Error(error.failure(), say("taken, but not whole: {}", error.what()), error.hint()));
        }
    };
    attempt(&ItemImporter::take_back);
    if (!item.comments.empty()) attempt(&ItemImporter::put_comments);
    if (!item.acceptance.empty()) attempt(&ItemImporter::put_acceptance);
    if (!item.doers.empty()) attempt(&ItemImporter::put_doers);
    if (!item.times.empty()) attempt(&ItemImporter::put_times);
    for (const exchange::Tie& tie : item.links) waiting_.push_back({item.line, key, tie});
}

// Before anything is added, since what goes may stand in its way.
void ItemImporter::take_back(const exchange::Item& item, Ref<Task> task) {
    const exchange::Gone& gone = item.gone;
    const auto is_among = [](const std::vector<std::string>& words, const std::string& word) {
        return std::find(words.begin(), words.end(), word) != words.end();
    };
    const auto remove = [this](const Entity& record) { session_.change().remove(record.noun(), record.key); };
    for (const std::string& id : gone.blockers) {
        const auto blocker = importer_of(noun_of<Task>()).known(id);
        if (!blocker) continue;
        for (const Link& link : all_of<Link>(session_, task))
            if (link.blocker.key == *blocker && link.type != LinkType::relates) remove(link);
    }
    if (!gone.acceptance.empty())
        for (const Acceptance& one : all_of<Acceptance>(session_, task))
            if (is_among(gone.acceptance, one.text)) remove(one);
    for (const std::string& person : gone.doers) {
        const Key member = people_.find(person);
        for (const Assignment& one : all_of<Assignment>(session_, task))
            if (one.member.key == member && one.role == Part::doer) remove(one);
    }
    if (!gone.parent) return;
    Task whole = session_.project().get(task);
    whole.parent = {};
    session_.change().put(whole);
}

void ItemImporter::put_comments(const exchange::Item& item, Ref<Task> task) {
    const auto here = all_of<Comment>(session_, task);
    for (const exchange::Remark& remark : item.comments) {
        const bool is_here = std::any_of(here.begin(), here.end(),
                                         [&remark](const Comment& comment) { return comment.text == remark.text; });
        if (is_here || remark.text.empty()) continue;
        Comment comment;
        comment.task = task;
        if (!remark.author.empty()) comment.author = {people_.find(remark.author)};
        comment.text = remark.text;
        session_.change().put(comment);
    }
}

void ItemImporter::put_times(const exchange::Item& item, Ref<Task> task) {
    const auto here = all_of<TimeEntry>(session_, task);
    for (const exchange::Spent& spent : item.times) {
        TimeEntry entry;
        entry.task = task;
        entry.member = spent.person.empty() ? session_.change().actor() : Ref<Member>{people_.find(spent.person)};
        entry.from = spent.from;
        entry.day = spent.from ? std::nullopt : spent.day;
        entry.spent = spent.spent;
        entry.note = spent.note;
        const bool is_here = std::any_of(here.begin(), here.end(), [&entry](const TimeEntry& other) {
            return other.member.key == entry.member.key && is_same_moment(entry.from, other.from) && other.day == entry.day &&
                   other.spent == entry.spent && other.note == entry.note;
        });
        if (!is_here) session_.change().put(entry);
        if (item.noun != "time_entry") continue;
        if (is_here) tally_.skip(false);
        else tally_.create(noun_of<TimeEntry>(), entry.key);
    }
}

void ItemImporter::put_acceptance(const exchange::Item& item, Ref<Task> task) {
    auto here = all_of<Acceptance>(session_, task);
    int last = 0;
    for (const Acceptance& one : here) last = std::max(last, one.position.value_or(0));
    for (const exchange::Point& point : item.acceptance) {
        const auto found = std::find_if(here.begin(), here.end(),
                                        [&point](const Acceptance& one) { return one.text == point.text; });
        Acceptance condition;
        if (found != here.end()) condition = *found;
        else condition.position = ++last;
        condition.task = task;
        condition.text = point.text;
        condition.checked = point.is_done;
        session_.change().put(condition);
    }
}

void ItemImporter::put_doers(const exchange::Item& item, Ref<Task> task) {
    const auto here = all_of<Assignment>(session_, task);
    for (const exchange::Doer& doer : item.doers) {
        const Key member = people_.find(doer.person);
        const auto found = std::find_if(here.begin(), here.end(), [&doer, member](const Assignment& one) {
            return one.member.key == member && one.role == doer.role;
        });
        Assignment assignment;
        if (found != here.end()) assignment = *found;
        assignment.task = task;
        assignment.member = {member};
        assignment.role = doer.role;
        assignment.load = doer.load;
        session_.change().put(assignment);
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
