#include <array>
#include <charconv>

#include <muster/error.h>
#include <muster/meeting.h>

#include "base/language.h"
#include "base/text.h"

namespace muster {

namespace chrono = std::chrono;

namespace {

std::optional<unsigned> weekday_bits(std::string_view word) {
    if (word == "daily" || word == "day") return 0x7FU;
    if (word == "weekdays" || word == "workdays") return 0x1FU;
    unsigned bits = 0;
    for (const std::string& part : text::split(word, ',')) {
        const auto weekday = weekday_from_word(part);
        if (!weekday) return {};
        bits |= 1U << static_cast<unsigned>(*weekday);
    }
    return bits != 0 ? std::optional{bits} : std::nullopt;
}

std::optional<int> small_number(std::string_view text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) return {};
    return value;
}

std::optional<chrono::minutes> time_of_day(std::string_view word) {
    const auto colon = word.find(':');
    if (colon == std::string_view::npos) return {};
    const auto hours = small_number(word.substr(0, colon));
    const auto minutes = small_number(word.substr(colon + 1));
    if (!hours || !minutes || word.size() - colon != 3 || *hours < 0 || *hours > 23 || *minutes < 0 || *minutes > 59)
        return {};
    return chrono::hours{*hours} + chrono::minutes{*minutes};
}

std::optional<int> nth_from_word(std::string_view word) {
    constexpr std::array<std::string_view, 4> words{"first", "second", "third", "fourth"};
    if (word == "last") return -1;
    for (std::size_t i = 0; i < words.size(); ++i)
        if (words[i] == word) return static_cast<int>(i) + 1;
    return {};
}

}  // namespace

struct CadenceParser {
    std::vector<std::string> words;
    Cadence cadence;

    bool read() {
        if (words.empty()) return false;
        if (const auto time = time_of_day(words.back())) {
            cadence.time_ = *time;
            cadence.has_time_ = true;
            words.pop_back();
        }
        return words.size() == 1 ? read_one() : words.size() == 2 && read_two();
    }

    bool read_one() {
        const auto bits = weekday_bits(words[0] == "weekly" ? "mon" : words[0]);
        if (bits) cadence.weekdays_ = *bits;
        if (words[0] == "monthly") return set_month_day(1);
        return bits.has_value();
    }

    bool read_two() {
        if (words[0] == "monthly") {
            const auto day = words[1] == "last" ? std::optional{31} : small_number(words[1]);
            return day && set_month_day(*day);
        }
        const auto bits = weekday_bits(words[1]);
        if (!bits) return false;
        cadence.weekdays_ = *bits;
        if (words[0] == "every" || words[0] == "weekly") return true;
        if (const auto nth = nth_from_word(words[0])) {
            cadence.step_ = Cadence::Step::month_weekday;
            cadence.nth_ = *nth;
            return (*bits & (*bits - 1)) == 0;
        }
        const auto weeks =
            words[0].ends_with('w') ? small_number(words[0].substr(0, words[0].size() - 1)) : std::nullopt;
        constexpr int most_weeks = 52;
        if (!weeks || *weeks < 1 || *weeks > most_weeks) return false;
        cadence.weeks_ = *weeks;
        return true;
    }

    bool set_month_day(int day) {
        cadence.step_ = Cadence::Step::month_day;
        cadence.month_day_ = day;
        return day >= 1 && day <= 31;
    }
};

Cadence Cadence::parse(std::string_view text) {
    CadenceParser parser;
    for (const std::string& word : text::split(text::lower(text::trim(text)), ' '))
        if (!word.empty()) parser.words.push_back(word);
    if (!parser.read())
        throw Error(Failure::usage, say("'{}' is not a cadence", text::visible(text)),
                    tr("write 'mon 10:00', '2w fri 16:00', 'monthly 1 09:00', 'last fri 16:00' or 'daily 09:30'"));
    return parser.cadence;
}

namespace {

Day monday_of(Day day) {
    return day - chrono::days{weekday_index(day)};
}

Day day_in_month(chrono::year_month month, int day) {
    const Day last{month / chrono::last};
    return std::min(last, Day{month / 1} + chrono::days{day - 1});
}

Day weekday_in_month(chrono::year_month month, unsigned weekday, int nth) {
    const chrono::weekday wanted{weekday + 1};
    return nth < 0 ? Day{month / wanted[chrono::last]} : Day{month / wanted[static_cast<unsigned>(nth)]};
}

}  // namespace

Day Cadence::next(Day from, Day anchor) const {
    if (step_ == Step::week) {
        for (Day day = from;; day += chrono::days{1}) {
            const auto weeks = (monday_of(day) - monday_of(anchor)).count() / 7;
            if ((weekdays_ >> weekday_index(day) & 1U) != 0 && weeks % weeks_ == 0) return day;
        }
    }
    const chrono::year_month_day date{from};
    for (auto month = date.year() / date.month();; month += chrono::months{1}) {
        unsigned weekday = 0;
        while (step_ == Step::month_weekday && (weekdays_ >> weekday & 1U) == 0) ++weekday;
        const Day day =
            step_ == Step::month_day ? day_in_month(month, month_day_) : weekday_in_month(month, weekday, nth_);
        if (day >= from) return day;
    }
}

}  // namespace muster
