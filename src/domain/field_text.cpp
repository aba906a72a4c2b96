#include <muster/field_text.h>

#include <algorithm>
#include <charconv>
#include <cmath>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/goal.h>
#include <muster/point.h>

#include "base/json.h"
#include "base/language.h"
#include "base/list_text.h"
#include "base/text.h"
#include "domain/describe.h"

namespace muster {

namespace {

[[noreturn]] void refuse(const Field& field, const std::string& word, const std::string& wanted) {
    throw Error(Failure::usage, say("--{}: '{}' is not {}", field.flag(), text::fit(text::visible(word), 60), wanted));
}

Value day_value(const Field& field, const std::string& word, const Reading& reading) {
    if (const auto day = day_from_words(word, reading.today, reading.working)) return to_text(*day);
    refuse(field, word, tr("a day: write 2026-03-09, today, fri, +3d, 2wd, eom or 明天"));
}

// `2026-03-09 10:00`, `tomorrow 10:00`, a day alone (09:00), or UTC text.
Value moment_value(const Field& field, const std::string& word, const Reading& reading) {
    if (word.find('T') != std::string::npos)
        if (const auto moment = instant_from_iso(word)) return to_text(*moment);
    const auto space = word.find(' ');
    const auto day = day_from_words(word.substr(0, space), reading.today, reading.working);
    const auto time = space == std::string::npos ? std::optional{std::chrono::minutes{9 * 60}}
                                                 : time_of_day_from_text(std::string_view(word).substr(space + 1));
    const bool good = day && time;
    if (!good) refuse(field, word, tr("a moment: write '2026-03-09 10:00' or 'mon 10:00'"));
    const Zone utc("UTC");
    return to_text((reading.zone != nullptr ? *reading.zone : utc).at(*day, *time));
}

Value integer_value(const Field& field, const std::string& word) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    constexpr std::int64_t most = 1000000000;
    if (error != std::errc{} || end != word.data() + word.size() || number < -most || number > most)
        refuse(field, word, tr("a whole number"));
    return number;
}

Value number_value(const Field& field, const std::string& word) {
    const auto quantity = quantity_from_text(word);
    if (!quantity)
        refuse(field, word,
               field.kind == Kind::measure ? tr("a number: write 4.5, 5min, 30%, 100k or 10万")
                                           : tr("a number: write 4.5, 100k or 10万"));
    if (!quantity->unit.empty() && field.kind != Kind::measure) refuse(field, word, tr("a number without a unit"));
    return quantity->value;
}

Value share_value(const Field& field, const std::string& word) {
    const auto quantity = quantity_from_text(word);
    if (!quantity || (quantity->unit != "%" && !quantity->unit.empty()) || quantity->value < 0)
        refuse(field, word, tr("a share: write 30% or 0.3"));
    return quantity->unit == "%" ? quantity->value / 100 : quantity->value;
}

Value flag_value(const Field& field, const std::string& word) {
    for (const std::string_view yes : {"yes", "true", "1", "on", "是"})
        if (word == yes) return std::int64_t{1};
    for (const std::string_view no : {"no", "false", "0", "off", "否"})
        if (word == no) return std::int64_t{0};
    refuse(field, word, tr("yes or no"));
}

Value choice_value(const Field& field, const std::string& word) {
    std::vector<std::string> known;
    for (const std::string_view choice : field.choices) {
        if (text::lower(choice) == text::lower(word)) return std::string(choice);
        known.emplace_back(choice);
    }
    refuse(field, word, say("one of {}", text::join(known, ", ")));
}

Value effort_value(const Field& field, const std::string& word, const WorkingTime& time) {
    const auto effort = effort_from_text(word, time);
    if (!effort) refuse(field, word, tr("a working time with its unit: write 90m, 4h, 2d or 1w"));
    return effort->minutes;
}

Value money_value(const Field& field, const std::string& word, const Reading& reading) {
    const auto money = money_from_text(word, reading.currency);
    if (!money) refuse(field, word, say("an amount in {}: write 1200, 1,200.50 or 3万", reading.currency));
    return money->minor;
}

}  // namespace

Value value_from_text(const Field& field, const std::string& word, const Reading& reading) {
    switch (field.kind) {
        case Kind::day: return day_value(field, word, reading);
        case Kind::moment: return moment_value(field, word, reading);
        case Kind::integer: return integer_value(field, word);
        case Kind::number:
        case Kind::measure: return number_value(field, word);
        case Kind::share: return share_value(field, word);
        case Kind::flag: return flag_value(field, word);
        case Kind::choice: return choice_value(field, word);
        case Kind::effort: return effort_value(field, word, reading.time);
        case Kind::span: return effort_value(field, word, clock_time);
        case Kind::money: return money_value(field, word, reading);
        case Kind::ref:
        case Kind::refs: return reading.find(field.target(), word);
        case Kind::text:
        case Kind::body:
        case Kind::texts: return field.choices.empty() ? Value{word} : choice_value(field, word);
        case Kind::series: refuse(field, word, tr("something that can be asked for: it holds many numbers"));
    }
    return {};
}

namespace {

Value list_value(const Field& field, const std::vector<std::string>& words, const Reading& reading) {
    Texts texts;
    Keys keys;
    for (const std::string& given : words) {
        for (const std::string& item : text::items_of_list(given)) {
            if (item.empty()) refuse(field, given, tr("a list without empty items"));
            if (field.kind == Kind::refs) {
                const Key key = reading.find(field.target(), item);
                if (std::find(keys.begin(), keys.end(), key) == keys.end()) keys.push_back(key);
                continue;
            }
            const std::string text = field.choices.empty() ? item : std::get<std::string>(choice_value(field, item));
            if (std::find(texts.begin(), texts.end(), text) == texts.end()) texts.push_back(text);
        }
    }
    return field.kind == Kind::refs ? Value{keys} : Value{texts};
}

// `2h/4h/9h`: least, most likely, most.
bool set_three_points(Entity& record, const Field& field, const std::string& word, const Reading& reading) {
    if (field.name != "estimate" || word.find('/') == std::string::npos) return false;
    const auto parts = text::split(word, '/');
    if (parts.size() != 3) refuse(field, word, tr("three estimates: write 2h/4h/9h"));
    const Noun& noun = record.noun();
    noun.field("estimate_low").set(record, effort_value(field, parts[0], reading.time));
    field.set(record, effort_value(field, parts[1], reading.time));
    noun.field("estimate_high").set(record, effort_value(field, parts[2], reading.time));
    return true;
}

// The unit written behind a number is the key result's; a comparison says the direction. Returns whether it did.
bool take_measure(KeyResult& key_result, const Field& field, const std::string& word) {
    const auto quantity = quantity_from_text(word);
    if (!quantity) return false;
    if (!quantity->unit.empty() && key_result.unit.empty()) key_result.unit = quantity->unit;
    if (!quantity->unit.empty() && key_result.unit != quantity->unit)
        refuse(field, word, say("in {}, the unit of this key result", key_result.unit));
    if (quantity->comparison == ">=") key_result.direction = Direction::up;
    if (quantity->comparison == "<=") key_result.direction = Direction::down;
    return !quantity->comparison.empty();
}

// A command alone says where values come from, and a pass rate what they are measured in.
void follow_source(KeyResult& key_result, bool source_given) {
    if (!source_given && !key_result.command.empty() && key_result.source == Source::manual)
        key_result.source = Source::cmd;
    if (key_result.source == Source::quality && key_result.unit.empty()) key_result.unit = std::string(1, '%');
}

void follow_direction(KeyResult& key_result) {
    if (key_result.direction == Direction::keep || !key_result.baseline || !key_result.target) return;
    key_result.direction = *key_result.target < *key_result.baseline ? Direction::down : Direction::up;
}

}  // namespace

void set_fields(Entity& record, const std::vector<GivenField>& given, const Reading& reading) {
    auto* key_result = dynamic_cast<KeyResult*>(&record);
    bool direction_given = false, source_given = false;
    for (const auto& [field, words] : given) {
        direction_given = direction_given || field->name == "direction";
        source_given = source_given || field->name == "source";
        if (key_result != nullptr && field->name == "unit") key_result->unit = words.back();
    }
    for (const auto& [field, words] : given) {
        if (field->is_list()) {
            field->set(record, list_value(*field, words, reading));
            continue;
        }
        const std::string& word = words.back();
        if (set_three_points(record, *field, word, reading)) continue;
        field->set(record, value_from_text(*field, word, reading));
        if (key_result != nullptr && field->kind == Kind::measure)
            direction_given = take_measure(*key_result, *field, word) || direction_given;
    }
    if (key_result == nullptr) return;
    if (!direction_given) follow_direction(*key_result);
    follow_source(*key_result, source_given);
}

void clear_field(Entity& record, const Field& field) {
    const bool has_default =
        (field.kind == Kind::flag || field.kind == Kind::choice) && !is_empty(field.get(*record.noun().make()));
    if (field.use == Use::title || field.use == Use::required || !field.is_settable() || has_default)
        throw Error(Failure::usage, say("the {} cannot be empty", field.name));
    field.set(record, Value{});
}

std::string percent(double share) {
    return fmt::format("{} %", number_to_text(std::round(share * 1000) / 10));
}

std::string wall_text(Instant moment, const Zone& zone) {
    const auto time = zone.time_of(moment).count();
    return fmt::format("{} {:02}:{:02}", to_text(zone.day_of(moment)), time / 60, time % 60);
}

namespace {

std::string number_shown(const Field& field, double number, const Units& units) {
    switch (field.kind) {
        case Kind::share: return percent(number);
        case Kind::effort: return to_text(Effort{std::llround(number)}, units.time);
        case Kind::span: return to_text(Effort{std::llround(number)}, clock_time);
        case Kind::money: return to_text(Money{std::llround(number)}, units.currency);
        case Kind::flag: return number != 0 ? "yes" : "no";
        case Kind::integer: return fmt::format("{}", std::llround(number));
        default: return number_to_text(std::round(number * 1e6) / 1e6);
    }
}

std::string list_shown(const std::string& json) {
    std::vector<std::string> items;
    const Json list = Json::parse(json);
    if (list.items() != nullptr)
        for (const Json& item : *list.items())
            if (item.text() != nullptr) items.push_back(*item.text());
    return text::join(items, ", ");
}

std::string series_shown(const std::string& json) {
    std::vector<std::string> numbers;
    const Json list = Json::parse(json);
    if (list.items() != nullptr)
        for (const Json& item : *list.items())
            if (item.number() != nullptr) numbers.push_back(number_to_text(std::round(*item.number() * 1e6) / 1e6));
    return text::join(numbers, " ");
}

}  // namespace

std::string plain_text(const Field& field, const Value& value, const Units& units) {
    if (const auto* whole = std::get_if<std::int64_t>(&value))
        return number_shown(field, static_cast<double>(*whole), units);
    if (const auto* number = std::get_if<double>(&value)) return number_shown(field, *number, units);
    const auto* words = std::get_if<std::string>(&value);
    if (words == nullptr) return {};
    if (field.is_list()) return *words == "[]" ? std::string{} : list_shown(*words);
    if (field.kind == Kind::series) return series_shown(*words);
    if (field.kind == Kind::moment && units.zone != nullptr)
        if (const auto moment = instant_from_iso(*words)) return wall_text(*moment, *units.zone);
    return *words;
}

std::string shown_text(const Field& field, const Value& value, const Units& units) {
    std::string text = plain_text(field, value, units);
    const bool is_word =
        (field.kind == Kind::choice && field.custom == 0) || field.kind == Kind::flag || field.name == "status";
    return is_word ? tr(Sense::choice, text) : text;
}

}  // namespace muster
