#include <muster/point.h>

#include <charconv>

#include "base/text.h"

namespace muster {

namespace {

template <class Number>
std::optional<Number> number_in(std::string_view digits) {
    Number value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc{} || end != digits.data() + digits.size() || value < 0) return {};
    return value;
}

std::optional<Point> operation_in(std::string_view word) {
    if (word.starts_with("op:")) word.remove_prefix(3);
    const auto number = number_in<Key>(word);
    return number ? std::optional{Point{{}, {}, number}} : std::nullopt;
}

}  // namespace

std::optional<std::chrono::minutes> time_of_day_from_text(std::string_view text) {
    const auto colon = text.find(':');
    if (colon == std::string_view::npos || colon > 2 || text.size() - colon != 3) return {};
    const auto hours = number_in<int>(text.substr(0, colon));
    const auto minutes = number_in<int>(text.substr(colon + 1));
    if (!hours || !minutes || *hours > 23 || *minutes > 59) return {};
    return std::chrono::minutes{*hours * 60 + *minutes};
}

std::optional<Point> point_from_words(std::string_view text, Instant now, const Zone& zone,
                                      const WorkingDays& working) {
    const std::string word = text::lower(text::trim(text));
    if (word == "now") return Point{now, now, {}};
    if (auto operation = operation_in(word)) return operation;
    if (const auto moment = instant_from_iso(text::trim(text))) return Point{*moment, *moment, {}};
    const auto space = word.rfind(' ');
    const auto day = past_day_from_words(std::string_view(word).substr(0, space), zone.day_of(now), working);
    if (!day) return {};
    constexpr std::chrono::seconds one{1};
    if (space == std::string::npos)
        return Point{zone.at(*day, std::chrono::minutes{0}),
                     zone.at(*day + std::chrono::days{1}, std::chrono::minutes{0}) - one,
                     {}};
    const auto time = time_of_day_from_text(std::string_view(word).substr(space + 1));
    if (!time) return {};
    const Instant minute = zone.at(*day, *time);
    return Point{minute, minute + std::chrono::minutes{1} - one, {}};
}

}  // namespace muster
