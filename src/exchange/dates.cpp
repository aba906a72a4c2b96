#include "exchange/dates.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"
#include "exchange/moments.h"

namespace muster::exchange {

namespace {

// A number or a word of a date, and the character before it.
struct Token {
    char before = ' ';
    int number = -1;  ///< below 0 for a word
    std::size_t digits = 0;
    std::string word{};
};

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

// Nothing that is longer than a date is one.
std::vector<Token> tokens_of(std::string_view text) {
    constexpr std::size_t longest = 80;
    constexpr std::size_t most_digits = 8;
    std::vector<Token> tokens;
    if (text.size() > longest) return tokens;
    char before = ' ';
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        Token token;
        token.before = before;
        before = ' ';
        if (is_digit(text[at])) {
            token.number = 0;
            for (; end < text.size() && is_digit(text[end]) && end - at <= most_digits; ++end)
                token.number = token.number * 10 + (text[end] - '0');
            token.digits = end - at;
            if (token.digits > most_digits) return {};
        } else if (is_letter(text[at])) {
            while (end < text.size() && is_letter(text[end])) ++end;
            token.word = text::lower(text.substr(at, end - at));
        } else {
            before = text[at++];
            continue;
        }
        tokens.push_back(std::move(token));
        at = end;
    }
    return tokens;
}

int month_of(std::string_view word) {
    constexpr std::array<std::string_view, 12> english{"jan", "feb", "mar", "apr", "may", "jun",
                                                       "jul", "aug", "sep", "oct", "nov", "dec"};
    constexpr std::array<std::string_view, 12> chinese{"一月", "二月", "三月", "四月", "五月",   "六月",
                                                       "七月", "八月", "九月", "十月", "十一月", "十二月"};
    constexpr std::array<std::string_view, 12> whole{"january", "february", "march",     "april",   "may",      "june",
                                                     "july",    "august",   "september", "october", "november", "december"};
    for (std::size_t i = 0; i < english.size(); ++i) {
        const bool is_short = word == english[i] || word == chinese[i] || (word == "sept" && english[i] == "sep");
        if (is_short || word == whole[i]) return static_cast<int>(i) + 1;
    }
    return 0;
}

bool is_weekday(std::string_view word) {
    constexpr std::array<std::string_view, 7> days{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    constexpr std::array<std::string_view, 7> whole{"monday", "tuesday",  "wednesday", "thursday",
                                                    "friday", "saturday", "sunday"};
    return std::find(days.begin(), days.end(), word) != days.end() ||
           std::find(whole.begin(), whole.end(), word) != whole.end() || word.starts_with("星期") ||
           word.starts_with("周");
}

// Takes a date apart.
class Reading {
  public:
    explicit Reading(std::string_view text) : tokens_(tokens_of(text)) {}

    // Reads all but the day; says whether that is a date's.
    bool prepare() {
        return !tokens_.empty() && take_offset() && take_time() && take_words() && (numbers_.size() == 1 || year_at());
    }

    // The day is told apart from the month by nothing but their order.
    [[nodiscard]] bool is_open() const {
        return numbers_.size() == 3 && year_at() == 2 && numbers_[1].before != '.' && numbers_[0].number <= 12 &&
               numbers_[1].number <= 12 && numbers_[0].number != numbers_[1].number;
    }

    // What this date alone says of the order.
    [[nodiscard]] DayOrder order() const {
        if (numbers_.size() != 3 || year_at() != 2 || numbers_[1].before == '.' || !day(DayOrder::unknown))
            return DayOrder::unknown;
        if (numbers_[0].number > 12) return DayOrder::day_first;
        return numbers_[1].number > 12 ? DayOrder::month_first : DayOrder::unknown;
    }

    [[nodiscard]] std::optional<Day> day(DayOrder order) const {
        if (numbers_.size() == 1) return compact_day();
        const auto year = *year_at();
        if (month_ != 0) return made(year, month_, numbers_[year == 0 ? 1 : 0]);
        if (year == 0) return made(0, numbers_[1].number, numbers_[2]);
        const bool is_month_first =
            numbers_[1].before != '.' && numbers_[0].number <= 12 &&
            (order == DayOrder::month_first || numbers_[1].number > 12);
        return made(2, numbers_[is_month_first ? 0 : 1].number, numbers_[is_month_first ? 1 : 0]);
    }

    [[nodiscard]] std::optional<std::chrono::seconds> time() const { return time_; }
    [[nodiscard]] std::optional<std::chrono::minutes> offset() const { return offset_; }

  private:
    // `GMT+0800`, and what stands in brackets behind it.
    bool take_offset() {
        const auto gmt = std::find_if(tokens_.begin(), tokens_.end(),
                                      [](const Token& token) { return token.word == "gmt" || token.word == "utc"; });
        if (gmt == tokens_.end()) return true;
        offset_ = std::chrono::minutes{0};
        if (const auto next = gmt + 1; next != tokens_.end() && (next->before == '+' || next->before == '-')) {
            if (next->digits != 4) return false;
            const int minutes = next->number / 100 * 60 + next->number % 100;
            offset_ = std::chrono::minutes{next->before == '-' ? -minutes : minutes};
        }
        tokens_.erase(gmt, tokens_.end());
        return true;
    }

    bool take_time() {
        for (std::size_t i = 1; i < tokens_.size(); ++i) {
            if (tokens_[i].before != ':') continue;
            const bool has_seconds = i + 1 < tokens_.size() && tokens_[i + 1].before == ':';
            const std::size_t end = i + (has_seconds ? 2 : 1);
            int hour = tokens_[i - 1].number;
            const int minute = tokens_[i].number;
            const int second = has_seconds ? tokens_[i + 1].number : 0;
            tokens_.erase(tokens_.begin() + static_cast<std::ptrdiff_t>(i) - 1,
                          tokens_.begin() + static_cast<std::ptrdiff_t>(end));
            if (!take_half(hour)) return false;
            if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60) return false;
            time_ = std::chrono::seconds{(hour * 60 + minute) * 60 + second};
            return true;
        }
        return true;
    }

    // Before or after noon.
    bool take_half(int& hour) {
        for (auto token = tokens_.begin(); token != tokens_.end(); ++token) {
            const bool is_morning = token->word == "am" || token->word == "上午";
            if (!is_morning && token->word != "pm" && token->word != "下午") continue;
            if (hour < 1 || hour > 12) return false;
            hour = hour % 12 + (is_morning ? 0 : 12);
            tokens_.erase(token);
            return true;
        }
        return true;
    }

    bool take_words() {
        constexpr std::array<std::string_view, 4> units{"年", "月", "日", "号"};
        for (const Token& token : tokens_) {
            const bool is_unit = std::find(units.begin(), units.end(), token.word) != units.end();
            has_units_ = has_units_ || is_unit;
            if (token.number >= 0) {
                numbers_.push_back(token);
            } else if (const int month = month_of(token.word); month != 0) {
                if (month_ != 0) return false;
                month_ = month;
            } else if (!is_weekday(token.word) && !is_unit) {
                return false;
            }
        }
        return true;
    }

    // Which of the numbers is the year; absent where they are no date.
    [[nodiscard]] std::optional<std::size_t> year_at() const {
        const std::size_t count = month_ != 0 ? 2 : 3;
        if (numbers_.size() != count) return {};
        for (const Token& token : numbers_)
            if (token.digits != 1 && token.digits != 2 && token.digits != 4) return {};
        const auto four = std::find_if(numbers_.begin(), numbers_.end(), [](const Token& one) { return one.digits == 4; });
        const auto at = four == numbers_.end() ? count - 1 : static_cast<std::size_t>(four - numbers_.begin());
        if (month_ == 0 && at == 1) return {};
        if (month_ != 0 || has_units_) return at;
        constexpr std::string_view marks = "/-.";
        const bool is_alike = numbers_[1].before == numbers_[2].before;  // 3/9-26 is none
        if (!is_alike || marks.find(numbers_[1].before) == std::string_view::npos) return {};
        return at;
    }

    [[nodiscard]] std::optional<Day> made(std::size_t year_place, int month, const Token& day) const {
        const Token& token = numbers_[year_place];
        constexpr int century = 100;
        constexpr int first_of_this = 70;  // as POSIX reads two digits, a year later
        const int year = token.digits == 4 ? token.number
                                           : token.number + (token.number < first_of_this ? 2000 : 2000 - century);
        return day_from_iso(fmt::format("{:04}-{:02}-{:02}", year, month, day.number));
    }

    [[nodiscard]] std::optional<Day> compact_day() const {
        const Token& token = numbers_.front();
        if (token.digits != 8 || month_ != 0) return {};
        return day_from_iso(
            fmt::format("{:04}-{:02}-{:02}", token.number / 10000, token.number / 100 % 100, token.number % 100));
    }

    std::vector<Token> tokens_;
    std::vector<Token> numbers_;
    int month_ = 0;
    bool has_units_ = false;
    std::optional<std::chrono::seconds> time_;
    std::optional<std::chrono::minutes> offset_;
};

// `2026-03-09T10:15:00.123+0800` and the like.
std::optional<WrittenMoment> iso_moment(std::string_view text) {
    constexpr std::size_t day_alone = 10;
    if (text.size() <= day_alone) return {};
    const Zone utc("UTC");
    const auto moment = moment_of(text, utc);
    if (!moment) return {};
    const Day day = utc.day_of(*moment);
    WrittenMoment written{day, *moment - day.time_since_epoch() - Instant{}, {}};
    if (text.find_first_of("Zz+-", day_alone + 1) != std::string_view::npos) written.offset = std::chrono::minutes{0};
    return written;
}

}  // namespace

std::optional<WrittenMoment> written_moment(std::string_view given, DayOrder order) {
    const std::string_view text = text::trim(given);
    if (const auto iso = iso_moment(text)) return iso;
    Reading reading(text);
    if (!reading.prepare()) return {};
    const auto day = reading.day(order);
    if (!day) return {};
    if (reading.is_open() && order == DayOrder::unknown) {
        const auto other = reading.day(DayOrder::month_first);
        throw Error(Failure::usage,
                    say("'{}' could be {} or {}", text::visible(text), to_text(*day), to_text(other.value_or(*day))),
                    tr("--dates day-first or --dates month-first says which"));
    }
    return WrittenMoment{*day, reading.time(), reading.offset()};
}

Instant instant_of(const WrittenMoment& written, const Zone& zone) {
    const auto time = written.time.value_or(std::chrono::seconds{0});
    const auto minutes = std::chrono::floor<std::chrono::minutes>(time);
    if (written.offset) return Instant{written.day.time_since_epoch() + time - *written.offset};
    return zone.at(written.day, minutes) + (time - minutes);
}

void DayOrders::learn(std::size_t column, std::string_view text) {
    if (said_ != DayOrder::unknown) return;
    Reading reading(text::trim(text));
    if (!reading.prepare()) return;
    const DayOrder order = reading.order();
    if (order == DayOrder::unknown) return;
    for (Seen* seen : {&all_, &columns_[column]})
        (order == DayOrder::day_first ? seen->day_first : seen->month_first) = true;
}

DayOrder DayOrders::order_of(const Seen& seen) {
    if (seen.day_first == seen.month_first) return DayOrder::unknown;
    return seen.day_first ? DayOrder::day_first : DayOrder::month_first;
}

DayOrder DayOrders::in(std::size_t column) const {
    if (said_ != DayOrder::unknown) return said_;
    const auto own = columns_.find(column);
    return order_of(own == columns_.end() ? all_ : own->second);
}

}  // namespace muster::exchange
