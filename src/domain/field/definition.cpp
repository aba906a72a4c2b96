#include "domain/field/definition.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <muster/error.h>
#include <muster/meeting.h>
#include <muster/quality.h>
#include <muster/review.h>

#include "base/language.h"
#include "base/text.h"

namespace muster {

namespace {

struct Extensible {
    std::string_view word;
    const Noun& (*noun)();
};

constexpr std::array<Extensible, 13> extensible{{{"task", noun_of<Task>},
                                                 {"goal", noun_of<Goal>},
                                                 {"kr", noun_of<KeyResult>},
                                                 {"milestone", noun_of<Milestone>},
                                                 {"member", noun_of<Member>},
                                                 {"risk", noun_of<Risk>},
                                                 {"meeting", noun_of<Meeting>},
                                                 {"decision", noun_of<Decision>},
                                                 {"quality", noun_of<QualityCheck>},
                                                 {"review", noun_of<Review>},
                                                 {"improve", noun_of<Improvement>},
                                                 {"time", noun_of<TimeEntry>},
                                                 {"cost", noun_of<Cost>}}};

constexpr std::size_t longest_name = 60;

bool is_ascii_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_in_a_name(char c) {
    return is_ascii_letter(c) || (c >= '0' && c <= '9') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

[[noreturn]] void refuse_name(const std::string& called, const std::string& why) {
    throw Error(
        Failure::usage, say("'{}' cannot be the name of a field: {}", text::visible(called), why),
        tr("a name is letters of any script, digits, blanks and hyphens, and begins with a letter: 'Story value' "
           "is typed story-value"));
}

}  // namespace

std::span<const std::string_view> extensible_nouns() {
    static constexpr auto words = [] {
        std::array<std::string_view, extensible.size()> all{};
        for (std::size_t i = 0; i < all.size(); ++i) all[i] = extensible[i].word;
        return all;
    }();
    return words;
}

const Noun& (*noun_called(std::string_view word))() {
    for (const Extensible& known : extensible)
        if (known.word == word) return known.noun;
    return nullptr;
}

std::string field_name(const std::string& called) {
    constexpr std::string_view wide_space = "　";
    constexpr std::array<std::string_view, 5> wide_signs{"：", "（", "）", "，", "、"};
    const std::string small = text::lower(text::trim(called));
    std::string name;
    for (std::size_t at = 0; at < small.size(); ++at) {
        const bool is_wide = small.compare(at, wide_space.size(), wide_space) == 0;
        if (is_wide) at += wide_space.size() - 1;
        name += is_wide || small[at] == ' ' || small[at] == '-' ? '_' : small[at];
    }
    if (name.empty()) refuse_name(called, tr("it is blank"));
    if (!text::is_utf8(name)) refuse_name(called, tr("it is not valid UTF-8"));
    if (text::width(name) > longest_name) refuse_name(called, tr("it is too long"));
    for (const char c : name)
        if (!is_in_a_name(c)) refuse_name(called, say("it holds '{}'", text::visible(std::string(1, c))));
    for (const std::string_view sign : wide_signs)
        if (name.find(sign) != std::string::npos) refuse_name(called, say("it holds '{}'", sign));
    if (!is_ascii_letter(name[0]) && static_cast<unsigned char>(name[0]) < 0x80)
        refuse_name(called, tr("it does not begin with a letter"));
    if (name.back() == '_') refuse_name(called, tr("it ends in a blank"));
    return name;
}

CustomField with_name_in_order(CustomField field) {
    const std::string called(text::trim(field.name));
    field.name = field_name(field.name);
    if (field.title.empty()) field.title = called;
    return field;
}

CustomField redefined(const CustomField& before, CustomField after) {
    if (before.on != after.on)
        throw Error(Failure::refused, say("the field stays on {}", before.on),
                    say("define another one: muster field add {} --on {}", before.name, after.on));
    const bool is_listed = after.type == FieldType::choice || after.type == FieldType::list;
    if (!is_listed && after.choices == before.choices) after.choices.clear();
    if (after.type != FieldType::ref && after.to == before.to) after.to.clear();
    const bool was_name = field_name(before.title) == before.name;
    if (was_name && after.title == before.title && field_name(after.name) != before.name) after.title.clear();
    return after;
}

Value stored_as(FieldType type, const Value& value) {
    const bool is_real = type == FieldType::number || type == FieldType::share;
    const bool is_whole = type == FieldType::integer || type == FieldType::flag || type == FieldType::effort ||
                          type == FieldType::money || type == FieldType::ref;
    if (const auto* whole = std::get_if<std::int64_t>(&value); whole != nullptr && is_real)
        return static_cast<double>(*whole);
    if (const auto* real = std::get_if<double>(&value);
        real != nullptr && is_whole && std::nearbyint(*real) == *real && std::abs(*real) < 1e15)
        return static_cast<std::int64_t>(*real);
    return value;
}

namespace {

bool is_offered(const CustomField& field, const std::string& word) {
    return std::find(field.choices.begin(), field.choices.end(), word) != field.choices.end();
}

}  // namespace

bool fits(const CustomField& field, const Value& value) {
    const auto* text = std::get_if<std::string>(&value);
    switch (field.type) {
        case FieldType::text: return text != nullptr;
        case FieldType::choice: return text != nullptr && is_offered(field, *text);
        case FieldType::day: return text != nullptr && day_from_iso(*text).has_value();
        case FieldType::moment: return text != nullptr && instant_from_iso(*text).has_value();
        case FieldType::number:
        case FieldType::share: return std::holds_alternative<double>(value);
        case FieldType::list: {
            const auto* items = std::get_if<Texts>(&value);
            return items != nullptr && (field.choices.empty() ||
                                        std::all_of(items->begin(), items->end(),
                                                    [&](const std::string& item) { return is_offered(field, item); }));
        }
        case FieldType::integer:
        case FieldType::flag:
        case FieldType::effort:
        case FieldType::money:
        case FieldType::ref: return std::holds_alternative<std::int64_t>(value);
    }
    return false;
}

}  // namespace muster
