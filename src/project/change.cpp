// Writing: one operation, one transaction, one undo step.

#include <fmt/format.h>

#include <muster/metric.h>
#include <muster/calendar_record.h>
#include <muster/custom_field.h>
#include <muster/error.h>
#include <muster/meeting.h>
#include <muster/task.h>

#include "base/language.h"
#include "base/text.h"
#include "domain/describe.h"
#include "domain/field/definition.h"
#include "project/calendars.h"
#include "project/change_state.h"
#include "project/custom_fields.h"
#include "project/cycle.h"
#include "project/meeting_rules.h"
#include "project/time_rules.h"
#include "store/canonical.h"
#include "store/operation_log.h"
#include "store/records.h"
#include "store/standing.h"

namespace muster {

namespace {

Project& of_the_present(Project& project) {
    if (project.as_of())
        throw Error(Failure::usage, tr("the past cannot be changed: --as-of is for reading"), "muster undo");
    if (project.is_export())
        throw Error(Failure::refused, tr("an export is only read, and never changed"),
                    tr("muster init, then muster import muster FILE, makes a project of it"));
    return project;
}

}  // namespace

Change::Change(Project& project)
    : project_(of_the_present(project)),
      state_(std::make_unique<State>(project.state_->database, project.state_->occasion)) {}

Change::~Change() {
    project_.state_->pending = {};
    project_.state_->forget();
}

bool Change::is_empty() const {
    return state_->operation.changes.empty();
}

void Change::describe(std::string words) {
    state_->operation.words = std::move(words);
}

Ref<Member> Change::actor() {
    if (!state_->actor) state_->actor = project_.me();
    if (!state_->actor) {
        Member member;
        member.handle = state_->operation.actor;
        member.noun().check(member);
        member.uid = state_->new_uid();
        member.version = state_->operation.key;
        member.created = member.changed = state_->operation.moment;
        store::insert(state_->database, member);
        state_->note(member.noun(), member.uid, 0, {}, store::canonical(state_->database, member).dump());
        state_->actor = {member.key};
    }
    return state_->actor;
}

namespace {

constexpr std::size_t longest_title = 1000;
constexpr std::size_t longest_text = 1 << 20;
constexpr std::size_t longest_of_our_own = 64 << 20;

// One text: UTF-8, of a size people read, on one line unless it is a long one.
void check_text(std::string_view name, const std::string& words, bool is_long, std::size_t longest) {
    if (words.size() > longest)
        throw Error(Failure::usage, say("the {} has {} bytes; at most {} are allowed", name, words.size(), longest),
                    is_long ? "" : tr("put the long text into --body"));
    if (!text::is_utf8(words))
        throw Error(Failure::usage, say("the {} is not valid UTF-8", name), tr("convert it, for example with iconv"));
    if (!is_long && words.find('\n') != std::string::npos)
        throw Error(Failure::usage, say("the {} has more than one line", name));
    if (words.find('\0') != std::string::npos) throw Error(Failure::usage, say("the {} holds a NUL byte", name));
}

// What is kept for another program is as long as that program made it.
bool is_long_text(const Field& field) {
    return field.kind == Kind::body || field.use == Use::hidden || field.name == "source_fields";
}

// What muster itself writes, such as the rows of a plan, grows with the project.
std::size_t longest_of(const Field& field) {
    if (field.use == Use::hidden) return longest_of_our_own;
    return is_long_text(field) ? longest_text : longest_title;
}

// What holds for every field of every noun: a title is there, and texts have their form.
void check_texts(const Entity& record, const Noun& noun) {
    for (const Field& field : noun.fields) {
        if (!field.is_stored()) continue;
        const Value value = field.get(record);
        const auto* words = std::get_if<std::string>(&value);
        if (field.use == Use::title && (words == nullptr || text::trim(*words).empty()))
            throw Error(Failure::usage, say("the {} is blank", field.name));
        if (words != nullptr) check_text(field.name, *words, is_long_text(field), longest_of(field));
        if (const auto* texts = std::get_if<Texts>(&value))
            for (const std::string& item : *texts) {
                if (text::trim(item).empty())
                    throw Error(Failure::usage, say("an item of the {} is blank", field.name));
                check_text(field.name, item, false, longest_title);
            }
    }
}

void check_unique_name(const Project& project, const Entity& record) {
    const Noun& noun = record.noun();
    if (const auto* definition = dynamic_cast<const CustomField*>(&record))
        return check_definition(project, *definition);
    const bool is_named = noun == noun_of<Member>() || noun == noun_of<Report>() || noun == noun_of<Stage>() ||
                          noun == noun_of<CalendarRecord>() || noun == noun_of<Metric>();
    if (!is_named) return;
    const Value name = noun.title()->get(record);
    for (const Key key : project.keys({&noun, {}, false, {{noun.title()->name, Compare::equal, name}}, {}, {}}))
        if (key != record.key)
            throw Error(Failure::refused, say("there is a {} {} already", noun.called(), project.label(noun, key)),
                        fmt::format("muster {} show {}", noun.word, project.label(noun, key)));
}

// A new comment may bring along as `created` when it was said in another program; nothing else begins before it is written
// down, and nothing was said in the time to come.
bool was_said_before(const Entity& record, Instant now) {
    return record.noun() == noun_of<Comment>() && record.created != Instant{} && record.created < now;
}

}  // namespace

bool Change::put(Entity& record) {
    const Noun& noun = record.noun();
    const auto before = record.key == 0 ? nullptr : noun.make();
    if (before) project_.fill(*before, record.key);
    auto* definition = dynamic_cast<CustomField*>(&record);
    if (definition != nullptr) {
        if (before) *definition = redefined(static_cast<const CustomField&>(*before), *definition);
        *definition = with_name_in_order(*definition);
    }
    auto* time = dynamic_cast<TimeEntry*>(&record);
    if (time != nullptr) place_in_time(project_, *time);
    check_texts(record, record.custom.empty() ? noun : project_.noun(noun));
    noun.check(record);
    check_unique_name(project_, record);
    check_cycle(project_, record);
    check_calendars(project_, record);
    check_custom_values(project_, record, before.get());
    if (time != nullptr) check_time(project_, state_->database, *time, static_cast<const TimeEntry*>(before.get()));
    if (const auto* meeting = dynamic_cast<const Meeting*>(&record)) check_series(project_, *meeting);
    if (before) {
        const Json was = store::canonical(state_->database, *before, &record);
        if (was.members() == nullptr || was.members()->empty()) return false;
        const Json is = store::canonical(state_->database, record, before.get());
        state_->note(noun, record.uid, before->version, was.dump(), is.dump());
        record.version = state_->operation.key;
        record.changed = state_->operation.moment;
        store::update(state_->database, *before, record);
        if (is_read_ahead(noun)) project_.state_->forget();
        if (definition != nullptr) convert_values(*this, static_cast<const CustomField&>(*before), *definition);
        return true;
    }
    const auto* member = dynamic_cast<const Member*>(&record);
    const bool joins = member != nullptr && member->handle == state_->operation.actor;
    if (noun != noun_of<ProjectRecord>() && !joins) actor();
    record.uid = state_->new_uid();
    if (noun.has_number()) record.number = state_->numbers.next(noun);
    record.version = state_->operation.key;
    record.changed = state_->operation.moment;
    if (!was_said_before(record, record.changed)) record.created = record.changed;
    store::insert(state_->database, record);
    state_->note(noun, record.uid, 0, {}, store::canonical(state_->database, record).dump());
    if (is_read_ahead(noun)) project_.state_->forget();
    return true;
}

Key Change::last_to_undo() const {
    const auto key = store::last_to_undo(state_->database, state_->operation.actor);
    if (!key || project_.operation(*key)->changes.empty())
        throw Error(Failure::not_found,
                    say("@{} has done nothing in this copy that could be undone", state_->operation.actor),
                    "muster log");
    return *key;
}

Key Change::last_to_redo() const {
    const auto key = store::last_to_redo(state_->database, state_->operation.actor);
    if (!key)
        throw Error(Failure::not_found, tr("there is nothing to redo: you have done something else since"),
                    "muster log");
    return *key;
}

namespace {

void or_refuse(const std::function<void()>& rules) {
    try {
        rules();
    } catch (const Error& error) {
        throw Error(Failure::refused, say("it cannot be taken back: {}", error.what()), error.hint());
    }
}

bool overlaps(const Json& fields, const Json& others) {
    if (others.members() == nullptr) return true;  // a removal touches everything
    for (const auto& [name, value] : *fields.members())
        if (others.find(name) != nullptr) return true;
    return false;
}

}  // namespace

void Change::undo(Key key) {
    const auto undone = project_.operation(key);
    if (!undone) throw Error(Failure::not_found, say("there is no operation {}", key), "muster log");
    if (!project_.stands(key))
        throw Error(Failure::refused, say("operation {} has been undone already", key), "muster log");
    if (key == 1) throw Error(Failure::refused, tr("the first operation made the project; it cannot be undone"));
    state_->operation.undoes = key;
    std::vector<std::pair<std::unique_ptr<Entity>, std::unique_ptr<Entity>>> restored;  // before and after
    // What was right then may contradict what others have done since.
    const auto need_rules = [this](const Entity& record) {
        or_refuse([&] {
            record.noun().check(record);
            check_unique_name(project_, record);
        });
    };
    const auto need_values = [this](const Entity& record, const Entity* before) {
        or_refuse([&] {
            check_custom_values(project_, record, before);
            if (const auto* field = dynamic_cast<const CustomField*>(&record)) check_values_of(project_, *field);
        });
    };
    for (auto change = undone->changes.rbegin(); change != undone->changes.rend(); ++change) {
        const Noun* noun = find_noun(change->kind);
        if (noun == nullptr)
            throw Error(Failure::refused, say("this muster does not know what a '{}' is", change->kind));
        const auto existing = store::find_by_uid(state_->database, *noun, change->uid);
        for (const auto& touch : store::touches_after(state_->database, change->uid, key)) {
            if (!change->before.empty() && !change->after.empty() &&
                !overlaps(Json::parse(change->before), touch.after))
                continue;
            throw Error(
                Failure::refused,
                say("{} has been changed since by @{} in operation {}",
                    existing ? known_name(project_, *noun, *existing) : noun->called(), touch.actor, touch.operation),
                fmt::format("muster undo {}", touch.operation));
        }
        auto record = noun->make();
        if (change->before.empty()) {
            if (!existing) continue;
            if (*noun == noun_of<Member>() && *existing == project_.me().key) continue;  // who acts has joined
            remove_unreferred(*noun, *existing);
            continue;
        }
        if (existing) {
            project_.fill(*record, *existing);
            auto before = noun->make();
            project_.fill(*before, *existing);
            store::apply_canonical(state_->database, Json::parse(change->before), *record);
            const Json was = store::canonical(state_->database, *before, record.get());
            if (was.members() == nullptr || was.members()->empty()) continue;
            state_->note(*noun, record->uid, before->version, was.dump(),
                         store::canonical(state_->database, *record, before.get()).dump());
            record->version = state_->operation.key;
            record->changed = state_->operation.moment;
            need_rules(*record);
            store::update(state_->database, *before, *record);
            restored.emplace_back(std::move(before), std::move(record));
            continue;
        }
        store::apply_canonical(state_->database, Json::parse(change->before), *record);
        record->uid = change->uid;
        record->version = state_->operation.key;
        record->changed = state_->operation.moment;
        need_rules(*record);
        store::insert(state_->database, *record);
        state_->note(*noun, record->uid, 0, {}, store::canonical(state_->database, *record).dump());
        restored.emplace_back(nullptr, std::move(record));
    }
    project_.state_->forget();
    // Rings, and values that do not fit their field, can only be seen when everything is back in its place.
    for (const auto& [before, after] : restored) {
        const auto record = after->noun().make();
        if (!store::load(state_->database, after->key, *record)) continue;  // made by the same operation: gone again
        check_cycle(project_, *record);
        or_refuse([&] { check_calendars(project_, *record); });
        need_values(*record, before.get());
        if (const auto* time = dynamic_cast<const TimeEntry*>(record.get()))
            check_time_again(project_, state_->database, *time);
    }
}

}  // namespace muster
