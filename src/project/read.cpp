// Reading: records, names, lists.

#include <charconv>

#include <fmt/format.h>

#include <muster/custom_field.h>
#include <muster/error.h>
#include <muster/meeting.h>

#include "base/language.h"
#include "base/text.h"
#include "domain/describe.h"
#include "project/custom_fields.h"
#include "project/state.h"
#include "store/canonical.h"
#include "store/custom_values.h"
#include "store/names.h"
#include "store/operation_log.h"
#include "store/records.h"
#include "store/selections.h"
#include "store/standing.h"

namespace muster {

const ProjectRecord& Project::about() const {
    if (!state_->about || state_->is_stale) {
        ProjectRecord record;
        store::load(state_->database, 1, record);
        if (state_->about) *state_->about = record;
        else state_->about = record;
        state_->is_stale = false;
    }
    return *state_->about;
}

const Zone& Project::zone() const {
    const std::string& name = about().time_zone;
    if (!state_->zone || state_->zone->name() != name) {
        Zone zone(Zone::exists(name) ? name : "UTC");
        if (state_->zone) *state_->zone = std::move(zone);
        else state_->zone = std::move(zone);
    }
    return *state_->zone;
}

Day Project::today() const {
    return zone().day_of(now());
}
Instant Project::now() const {
    return state_->occasion.now;
}
void Project::weigh(const UrgencyWeights& weights) {
    state_->weights = weights;
}

const UrgencyWeights& Project::weights() const {
    return state_->weights;
}

void Project::judge_by(const ReviewRules& rules) {
    state_->rules = rules;
}

const ReviewRules& Project::rules() const {
    return state_->rules;
}

const Occasion& Project::occasion() const {
    return state_->occasion;
}

void Project::fill(Entity& record, Key key) const {
    if (!store::load(state_->database, key, record))
        throw Error(Failure::not_found, say("no such {}", record.noun().called()));
}

namespace {

std::optional<std::int64_t> number_in(std::string_view word) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    if (error != std::errc{} || end != word.data() + word.size() || number < 1) return {};
    return number;
}

bool is_known_by(const Noun& noun, char letter) {
    const Noun* known = noun_of_letter(letter);
    return known != nullptr && *known == noun;
}

std::string listing(const Noun& noun) {
    return fmt::format("muster {} list", noun.word);
}

}  // namespace

Ref<Member> Project::me() const {
    const auto keys = store::find_by_title(state_->database, noun_of<Member>(), state_->occasion.actor);
    return {keys.empty() ? 0 : keys.front()};
}

Key Project::last_touched(const Noun& noun) const {
    Key found = 0;
    for (std::size_t i = state_->pending.count; i > 0 && found == 0; --i)
        if (const LoggedChange& change = (*state_->pending.changes)[i - 1]; change.kind == noun.name)
            found = store::find_by_uid(state_->database, noun, change.uid).value_or(0);
    if (found == 0)
        store::read_log(state_->database, {{}, state_->occasion.actor, {}, 200}, [&](const Operation& operation) {
            for (const LoggedChange& change : operation.changes)
                if (found == 0 && change.kind == noun.name)
                    found = store::find_by_uid(state_->database, noun, change.uid).value_or(0);
        });
    if (found == 0) throw Error(Failure::not_found, say("you have not touched a {} yet", noun.called()), listing(noun));
    return found;
}

Key Project::of_series(std::string_view first, Day day) const {
    const Task task = get(resolve<Task>(std::string(first)));
    const Key series = task.series ? task.series.key : task.key;
    const Task head = get(Ref<Task>{series});
    if (head.due == day && !head.every.empty()) return series;
    const auto found = keys({&noun_of<Task>(),
                             {},
                             false,
                             {{"series", Compare::equal, series}, {"series_day", Compare::equal, to_text(day)}},
                             {},
                             1});
    if (!found.empty()) return found.front();
    throw Error(Failure::not_found, say("the series of {} has none for {}", first, to_text(day)),
                fmt::format("muster task list series:T{}", head.number));
}

Key Project::resolve(const Noun& noun, const std::string& word) const {
    store::Database& database = state_->database;
    if (word == ".") return last_touched(noun);
    const bool is_member = noun == noun_of<Member>();
    if (noun == noun_of<CustomField>()) return custom_field_called(*this, word);
    if (is_member && (word == "@me" || word == "me")) {
        if (const auto me = this->me()) return me.key;
        throw Error(Failure::not_found, say("@{} is not a member yet", state_->occasion.actor),
                    fmt::format("muster member add @{}", state_->occasion.actor));
    }
    std::string_view name = word;
    if (is_member && name.starts_with('@')) name.remove_prefix(1);
    if (noun.has_number()) {
        const bool lettered = !name.empty() && is_known_by(noun, name[0]);
        if (const auto at = name.find('@'); at != std::string_view::npos && noun == noun_of<Task>())
            if (const auto day = day_from_iso(name.substr(at + 1))) return of_series(name.substr(0, at), *day);
        if (const auto number = number_in(lettered ? name.substr(1) : name)) {
            if (const auto key = store::find_by_number(database, noun, *number)) return *key;
            throw Error(Failure::not_found, say("no {} {}{}", noun.called(), noun.letter, *number), listing(noun));
        }
        const Noun* other = name.empty() ? nullptr : noun_of_letter(name[0]);
        if (other != nullptr && *other != noun && number_in(name.substr(1)))
            throw Error(Failure::not_found,
                        say("{} is a {}, not a {}", text::visible(word), other->called(), noun.called()),
                        listing(noun));
    }
    const auto keys = store::find_by_title(database, noun, name);
    if (keys.size() == 1) return keys.front();
    if (keys.size() > 1)
        throw Error(Failure::ambiguous,
                    say("several {} are called '{}': {} and {}", noun.called_many(), text::visible(word),
                        label(noun, keys[0]), label(noun, keys[1])),
                    tr("use the id"));
    const std::string shown = text::fit(text::visible(word), 60);
    std::vector<std::string> known;
    if (is_member) known = store::labels(database, noun, 200);
    const std::string near = text::nearest(is_member ? "@" + std::string(name) : std::string(name), known);
    std::string hint = near.empty() ? listing(noun) : say("did you mean {}?", near);
    if (is_member)
        hint = (near.empty() ? "" : hint + " ") + say("Add a member with: muster member add @{}", text::visible(name));
    throw Error(Failure::not_found,
                is_member ? say("no member @{}", text::visible(name)) : say("no {} '{}'", noun.called(), shown), hint);
}

std::string Project::label(const Noun& noun, Key key) const {
    return key == 0 ? std::string{} : store::label_of(state_->database, noun, key);
}

void Project::names(const Noun& noun, const std::string& typed, int limit,
                    const std::function<void(std::string_view, std::string_view)>& row) const {
    store::names(state_->database, noun, typed, limit, row);
}

namespace {

// The selection, able to name the project's own fields.
Selection extended(const Project& project, Selection selection) {
    selection.noun = &project.noun(*selection.noun);
    return selection;
}

}  // namespace

const Noun& Project::noun(const Noun& base) const {
    return state_->nouns.extended(state_->database, base);
}

void Project::search(const Selection& selection, const std::vector<std::string>& texts,
                     const std::function<void(const Hit&)>& row) const {
    store::search(state_->database, extended(*this, selection), texts, store::Frame{today(), state_->weights}, row);
}

bool Project::select(const Selection& selection, const std::function<void(std::span<const Value>)>& row) const {
    return store::select(state_->database, extended(*this, selection), store::Frame{today(), state_->weights}, row);
}

std::int64_t Project::count(const Selection& selection) const {
    return store::count(state_->database, extended(*this, selection), store::Frame{today(), state_->weights});
}

std::vector<Key> Project::keys(const Selection& selection) const {
    return store::select_keys(state_->database, extended(*this, selection), store::Frame{today(), state_->weights});
}

std::string Project::logged_name(std::string_view member) const {
    const auto uid = store::custom_field_of(member);
    if (!uid) return std::string(member);
    if (const auto key = store::find_by_uid(state_->database, noun_of<CustomField>(), *uid))
        return get(Ref<CustomField>{*key}).name;
    std::string name(member);  // the field is gone: its removal tells what it was called
    log({*uid, {}, {}, 1}, [&](const Operation& operation) {
        for (const LoggedChange& change : operation.changes) {
            if (change.uid != *uid || change.before.empty()) continue;
            const Json fields = Json::parse(change.before);
            if (const Json* known = fields.find("name"); known != nullptr && known->text() != nullptr)
                name = *known->text();
        }
    });
    return name;
}

std::string Project::canonical(const Entity& record) const {
    return store::canonical(state_->database, record).dump();
}

void Project::log(const LogQuery& query, const std::function<void(const Operation&)>& row) const {
    store::LogFilter filter{{}, query.actor, query.since, query.limit};
    if (query.record) filter.records.push_back(*query.record);
    store::read_log(state_->database, filter, row);
}

std::optional<Operation> Project::operation(Key key) const {
    return store::read_operation(state_->database, key);
}

bool Project::stands(Key operation) const {
    return store::stands(state_->database, operation);
}

}  // namespace muster
