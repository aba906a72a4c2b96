#include <muster/noun.h>

#include <algorithm>
#include <array>

#include <muster/calendar_record.h>
#include <muster/custom_field.h>
#include <muster/error.h>
#include <muster/meeting.h>
#include <muster/metric.h>
#include <muster/plan.h>
#include <muster/project_record.h>
#include <muster/quality.h>
#include <muster/query.h>
#include <muster/review.h>

#include "base/language.h"
#include "base/text.h"
#include "domain/describe.h"

namespace muster {

std::string Field::called() const {
    if (custom != 0) return std::string(title);
    return tr(Sense::field, name);
}

std::string Field::flag() const {
    std::string flag(word.empty() ? name : word);
    std::replace(flag.begin(), flag.end(), '_', '-');
    if (word.empty() && custom == 0 && is_list() && flag.ends_with('s')) flag.pop_back();
    return flag;
}

Value Field::get(const Entity& record) const {
    if (custom == 0) return read(record);
    const auto found = record.custom.find(custom);
    return found == record.custom.end() ? Value{} : found->second;
}

void Field::set(Entity& record, const Value& value) const {
    if (custom == 0) write(record, value);
    else if (is_empty(value)) record.custom.erase(custom);
    else record.custom[custom] = value;
}

const Field* Noun::find(std::string_view field_name) const {
    for (const auto known : {fields, common_fields()})
        for (const Field& field : known)
            if (field.name == field_name) return &field;
    return nullptr;
}

std::span<const Field> common_fields() {
    static const std::array common{
        computed("id", Kind::text, "The id that commands take", "id"),
        computed("created", Kind::moment, "When it was made", "created"),
        computed("changed", Kind::moment, "When it was last changed", "changed"),
        Field{"key", Kind::integer, Use::hidden, "Its place in this file", {}, {}, nullptr, nullptr, nullptr, "key"},
    };
    return common;
}

const Field& Noun::field(std::string_view field_name) const {
    std::string wanted(field_name);
    std::replace(wanted.begin(), wanted.end(), '-', '_');
    if (const Field* found = find(wanted)) return *found;
    std::vector<std::string> names;
    for (const Field& field : fields) {
        if (field.use == Use::hidden) continue;
        if (field.flag() == field_name) return field;
        names.emplace_back(field.name);
    }
    const std::string near = text::nearest(wanted, names);
    throw Error(Failure::usage, say("a {} has no field '{}'", called(), text::visible(field_name)),
                near.empty() ? say("muster {} list --fields help lists them", word) : say("did you mean '{}'?", near));
}

std::string Noun::called() const {
    return tr(Sense::noun, name);
}

std::string Noun::called_many() const {
    return tr(Sense::noun, plural);
}

std::string Noun::counted(std::int64_t count) const {
    std::string one = fmt::format("{{}} {}", name);
    std::replace(one.begin(), one.end(), '_', ' ');
    const std::string many = fmt::format("{{}} {}", plural);
    return fmt::vformat(tr(one.c_str(), many.c_str(), count), fmt::make_format_args(count));
}

const Field* Noun::title() const {
    for (const Field& field : fields)
        if (field.use == Use::title) return &field;
    return nullptr;
}

std::span<const Noun* const> nouns() {
    static const std::array<const Noun*, 37> all{
        &noun_of<ProjectRecord>(), &noun_of<CustomField>(),   &noun_of<Member>(),       &noun_of<Goal>(),
        &noun_of<KeyResult>(),     &noun_of<Checkin>(),       &noun_of<Milestone>(),    &noun_of<Risk>(),
        &noun_of<Assessment>(),    &noun_of<Meeting>(),       &noun_of<Occurrence>(),   &noun_of<Task>(),
        &noun_of<Link>(),          &noun_of<Comment>(),       &noun_of<Acceptance>(),   &noun_of<Assignment>(),
        &noun_of<TimeEntry>(),     &noun_of<AgendaItem>(),    &noun_of<Note>(),         &noun_of<Decision>(),
        &noun_of<Metric>(),        &noun_of<MetricReading>(), &noun_of<QualityCheck>(), &noun_of<QualityRun>(),
        &noun_of<Review>(),        &noun_of<Finding>(),       &noun_of<Override>(),     &noun_of<Improvement>(),
        &noun_of<Cost>(),          &noun_of<Report>(),        &noun_of<Delivery>(),     &noun_of<SavedQuery>(),
        &noun_of<Stage>(),         &noun_of<Plan>(),          &noun_of<Baseline>(),     &noun_of<CalendarRecord>(),
        &noun_of<CalendarDay>(),
    };
    return all;
}

const Noun* find_noun(std::string_view word) {
    for (const Noun* noun : nouns())
        if (noun->word == word || noun->name == word) return noun;
    return nullptr;
}

const Noun* noun_of_letter(char letter) {
    const char upper = letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
    for (const Noun* noun : nouns())
        if (noun->letter != 0 && noun->letter == upper) return noun;
    return nullptr;
}

}  // namespace muster
