#include "command/exchange/importer.h"

#include <algorithm>

#include <muster/error.h>
#include <muster/milestone.h>

#include "base/language.h"
#include "base/text.h"

namespace muster::command {

std::string cell_of(const Cells& cells, std::string_view field) {
    const auto found =
        std::find_if(cells.begin(), cells.end(), [field](const auto& cell) { return cell.first->name == field; });
    return found == cells.end() ? std::string{} : found->second;
}

Importer::Importer(Session& session, const Noun& noun, People& people, Tally& tally, const ImportRules& rules, Along& along)
    : session_(session),
      noun_(noun),
      tally_(tally),
      rules_(rules),
      along_(along),
      reading_(session.reading()),
      stages_(session.project().all<Stage>()) {
    reading_.find = [this, &people, find = reading_.find](const Noun& target, const std::string& word) {
        if (target == noun_of<Member>()) return people.find(word);
        const auto [place, is_new] = references_.try_emplace({std::string(target.name), word}, 0);
        if (is_new) {
            const auto known = lookup_ ? lookup_(target, word) : std::nullopt;
            const bool may_make = rules_.makes_milestones && target == noun_of<Milestone>();
            place->second = known ? *known : may_make ? milestone_called(word) : find(target, word);
            along_.on_loss([this, name = place->first] { references_.erase(name); });
        }
        if (place->second == 0) throw Error(Failure::not_found, say("there is no {} '{}'", target.called(), word));
        return place->second;
    };
    learn_ids();
}

Key Importer::milestone_called(const std::string& title) {
    try {
        return session_.project().resolve(noun_of<Milestone>(), title);
    } catch (const Error& error) {
        if (error.failure() != Failure::not_found) throw;
    }
    Milestone milestone;
    milestone.title = title;
    along_.begin();
    session_.change().put(milestone);
    return milestone.key;
}

void Importer::learn_ids() {
    const Field* external = noun_.find("external_id");
    if (external == nullptr) return;
    const std::vector<Condition> where{{"external_id", Compare::is_set, {}}};
    for (const Key key : session_.project().keys({&noun_, {}, false, where, {}, {}})) {
        const auto record = noun_.make();
        session_.project().fill(*record, key);
        ids_.emplace(std::get<std::string>(external->get(*record)), key);
    }
}

std::optional<Key> Importer::known(const std::string& id) const {
    if (const auto found = owns_.find(id); found != owns_.end()) return found->second;
    if (const auto found = ids_.find(id); found != ids_.end()) return found->second;
    return origin_ == Origin::elsewhere ? std::nullopt : numbered(id);
}

// A record that was here before the file, by its number.
std::optional<Key> Importer::numbered(const std::string& id) const {
    if (!noun_.has_number() || id.size() < 2 || (id[0] | 0x20) != (noun_.letter | 0x20) ||
        !std::all_of(id.begin() + 1, id.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return {};
    try {
        const Key key = session_.project().resolve(noun_, id);
        return made_.contains(key) ? std::nullopt : std::optional(key);
    } catch (const Error&) {
        return {};
    }
}

bool Importer::is_of(Key key, const std::string& identity) const {
    const auto record = noun_.make();
    session_.project().fill(*record, key);
    return to_text(record->uid) == identity;
}

std::optional<Key> Importer::here(const RowNames& names) {
    const auto by_external = [this](const std::string& id) -> std::optional<Key> {
        const auto found = ids_.find(id);
        return id.empty() || found == ids_.end() ? std::nullopt : std::optional(found->second);
    };
    if (names.identity.empty()) {
        for (const std::string& id : {names.own, names.foreign}) {
            if (const auto key = by_external(id)) return key;
            if (const auto key = numbered(id)) return key;
        }
        return {};
    }
    if (const auto key = numbered(names.own); key && is_of(*key, names.identity)) {
        origin_ = Origin::here;
        return key;
    }
    if (origin_ == Origin::unknown) origin_ = Origin::elsewhere;
    const auto key = by_external(names.foreign);
    return key || !names.foreign.empty() ? key : by_external(names.own);
}

std::optional<Taken> Importer::take(std::int64_t line, const Cells& cells, const std::string& identity) {
    try {
        return along_.with_row([&] { return put(line, cells, identity); });
    } catch (const Error& error) {
        tally_.reject(line, error);
        return {};
    }
}

Taken Importer::put(std::int64_t line, const Cells& cells, const std::string& identity) {
    const RowNames names{cell_of(cells, "external_id"), cell_of(cells, "id"), identity};
    const std::string& foreign = names.foreign;
    const auto key = here(names);
    const bool is_own = foreign.empty() || (key && !names.own.empty() && numbered(names.own) == key);
    const std::string& id = is_own ? names.own : foreign;
    if (!id.empty()) {
        const auto [place, is_new] = lines_.try_emplace(id, line);
        if (!is_new) {
            const std::string file = tally_.file_of(place->second);
            throw Error(Failure::usage, file.empty() ? say("the id '{}' stands in line {} too", text::visible(id), place->second)
                                                     : say("the id '{}' stands in {} too", text::visible(id), text::visible(file)));
        }
    }
    // Other things of the file name it by the file's id, even where it is here by its own.
    if (key && !foreign.empty()) ids_.insert_or_assign(foreign, *key);
    if (key && !names.own.empty()) owns_.insert_or_assign(names.own, *key);
    if (key && !rules_.updates) {
        tally_.skip();
        return {*key, true};
    }
    const auto record = noun_.make();
    if (key) session_.project().fill(*record, *key);
    set(*record, cells);
    const Field* external = noun_.find("external_id");
    if (external != nullptr && !id.empty() && !key) external->set(*record, Value{id});
    if (!session_.change().put(*record)) tally_.keep();
    else if (key) tally_.update(noun_, record->key);
    else tally_.create(noun_, record->key);
    if (!key) made_.insert(record->key);
    if (!id.empty() && (!is_own || !key)) ids_.insert_or_assign(id, record->key);
    if (!names.own.empty()) owns_.insert_or_assign(names.own, record->key);
    if (const std::string parent = cell_of(cells, "parent"); !parent.empty())
        parents_.push_back({line, record->key, parent});
    return {record->key, false};
}

void Importer::forget(Key key) {
    for (auto* ids : {&ids_, &owns_})
        for (auto one = ids->begin(); one != ids->end();) {
            const bool is_it = one->second == key;
            if (is_it) lines_.erase(one->first);
            one = is_it ? ids->erase(one) : std::next(one);
        }
    made_.erase(key);
}

void Importer::finish() {
    for (const Parent& parent : parents_) {
        try {
            const auto known_parent = known(parent.word);
            if (!known_parent && origin_ == Origin::elsewhere)
                throw Error(Failure::not_found, say("there is no task '{}'", text::visible(parent.word)));
            const Key key = known_parent ? *known_parent : session_.project().resolve(noun_, parent.word);
            const auto record = noun_.make();
            session_.project().fill(*record, parent.child);
            noun_.field("parent").set(*record, Value{key});
            session_.change().put(*record);
        } catch (const Error& error) {
            tally_.reject(parent.line,
                          Error(error.failure(), say("taken without its parent: {}", error.what()), error.hint()));
        }
    }
}

}  // namespace muster::command
