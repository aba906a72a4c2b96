// Values as the words that read back as the same values.

#include <cmath>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/field_text.h>

#include "base/list_text.h"
#include "base/text.h"

namespace muster {

namespace {

// `30%` where that is the same number, else the share itself.
std::string typed_share(double share) {
    const double percentage = std::round(share * 1e6) / 1e4;
    return percentage / 100 == share ? fmt::format("{}%", number_to_text(percentage)) : number_to_text(share);
}

// On the project's wall where that names the same moment: not within a minute, nor the second of two equal hours.
std::string typed_moment(const std::string& utc, const Zone* zone) {
    const auto moment = instant_from_iso(utc);
    if (!moment || zone == nullptr) return utc;
    const auto time = std::chrono::floor<std::chrono::minutes>(zone->time_of(*moment));
    return zone->at(zone->day_of(*moment), time) == *moment ? wall_text(*moment, *zone) : utc;
}

std::string typed_whole(const Field& field, std::int64_t number, const Reading& reading, const Naming& name) {
    switch (field.kind) {
        case Kind::flag: return number != 0 ? "yes" : "no";
        case Kind::effort: return to_text(Effort{number}, reading.time);
        case Kind::span: return to_text(Effort{number}, clock_time);
        case Kind::money: return to_text(Money{number}, reading.currency);
        case Kind::ref: return name(field.target(), number);
        default: return fmt::format("{}", number);
    }
}

}  // namespace

std::string typed_text(const Field& field, const Value& value, const Reading& reading, const Naming& name) {
    if (const auto* whole = std::get_if<std::int64_t>(&value)) return typed_whole(field, *whole, reading, name);
    if (const auto* number = std::get_if<double>(&value))
        return field.kind == Kind::share ? typed_share(*number) : number_to_text(*number);
    if (const auto* text = std::get_if<std::string>(&value))
        return field.kind == Kind::moment ? typed_moment(*text, reading.zone) : *text;
    if (const auto* texts = std::get_if<Texts>(&value)) return text::list_of_items(*texts);
    std::vector<std::string> names;
    if (const auto* keys = std::get_if<Keys>(&value))
        for (const Key key : *keys) names.push_back(name(field.target(), key));
    return text::join(names, ", ");
}

}  // namespace muster
