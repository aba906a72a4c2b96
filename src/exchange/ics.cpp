// iCalendar, as far as holidays need it: RFC 5545 sections 3.1 (lines), 3.6.1 (VEVENT) and 3.8 (properties).

#include <algorithm>
#include <charconv>
#include <map>
#include <utility>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"
#include "exchange/calendar_days.h"
#include "exchange/ics/lines.h"

namespace muster::exchange {

using ics::capitals;
using ics::content_lines;
using ics::ContentLine;

namespace {

// A title is one line.
std::string text_value(std::string_view value) {
    std::string text = ics::text_value(value);
    std::replace(text.begin(), text.end(), '\n', ' ');
    return std::string(text::trim(text));
}

constexpr std::chrono::days longest_event{366};
constexpr int most_years = 200;

std::optional<Day> day_of_digits(std::string_view value) {
    if (value.size() != 8) return {};
    return day_from_iso(fmt::format("{}-{}-{}", value.substr(0, 4), value.substr(4, 2), value.substr(6, 2)));
}

std::optional<int> number_of(std::string_view text) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size()) return {};
    return number;
}

[[noreturn]] void refuse(const std::string& message, const std::string& hint = {}) {
    throw Error(Failure::usage, message, hint);
}

/// The properties of one VEVENT.
class Event {
  public:
    explicit Event(std::int64_t line) : line_(line) {}

    void take(const ContentLine& line) { properties_.emplace(line.name, line.value); }
    [[nodiscard]] std::int64_t line() const { return line_; }
    [[nodiscard]] bool is_cancelled() const { return capitals(value("STATUS")) == "CANCELLED"; }

    // Apple's feed of Chinese holidays says it in a property of its own.
    [[nodiscard]] DayMark mark() const {
        DayMark mark = day_marked(text_value(value("SUMMARY")));
        const std::string special = capitals(value("X-APPLE-SPECIAL-DAY"));
        if (special == "ALTERNATE-WORKDAY") mark.use = DayUse::workday;
        if (special == "WORK-HOLIDAY") mark.use = DayUse::holiday;
        return mark;
    }

    // The days it fills, once for each repetition that ends.
    [[nodiscard]] std::vector<NamedDays> days() const {
        NamedDays named;
        named.line = line_;
        named.days = first_days();
        if (properties_.contains("RDATE") || properties_.contains("EXDATE"))
            refuse(tr("repetitions with exceptions (RDATE, EXDATE) are not understood"));
        if (!properties_.contains("RRULE")) return {named};
        return repeated(named);
    }

  private:
    [[nodiscard]] std::string value(const std::string& name) const {
        const auto found = properties_.find(name);
        return found == properties_.end() ? std::string{} : std::string(text::trim(found->second));
    }

    [[nodiscard]] Day day_in(const std::string& name) const {
        const std::string text = value(name);
        if (const auto day = day_of_digits(text)) return *day;
        if (text.empty()) refuse(say("the event has no {}", name));
        if (text.find('T') != std::string::npos)
            refuse(tr("the event does not fill whole days"), tr("a holiday is written DTSTART;VALUE=DATE:20260501"));
        refuse(say("{} '{}' is not a day", name, text::fit(text::visible(text), 40)));
    }

    [[nodiscard]] Days first_days() const {
        const Day first = day_in("DTSTART");
        Day last = first;
        if (properties_.contains("DTEND")) {
            // The end is excluded; some programs write the day itself.
            const Day end = day_in("DTEND");
            if (end < first)
                refuse(say("the event would end on {}, before it starts on {}", to_text(end), to_text(first)));
            last = std::max(first, end - std::chrono::days{1});
        } else if (properties_.contains("DURATION")) {
            last = first + duration() - std::chrono::days{1};
        }
        if (last - first >= longest_event) refuse(tr("the event is longer than a year"));
        return {first, last};
    }

    [[nodiscard]] std::chrono::days duration() const {
        const std::string text = value("DURATION");
        const bool counts_days = text.starts_with('P') && (text.ends_with('D') || text.ends_with('W'));
        const auto count =
            counts_days ? number_of(std::string_view(text).substr(1, text.size() - 2)) : std::optional<int>{};
        if (!count || *count < 1 || *count > 366)
            refuse(say("DURATION '{}' is not a number of days", text::fit(text::visible(text), 40)));
        return std::chrono::days{text.ends_with('W') ? *count * 7 : *count};
    }

    [[nodiscard]] std::vector<NamedDays> repeated(NamedDays named) const {
        std::optional<int> times;
        std::optional<Day> until;
        bool is_yearly = false;
        const std::chrono::year_month_day first{named.days.first};
        for (const std::string& part : text::split(capitals(value("RRULE")), ';')) {
            const auto equals = part.find('=');
            const std::string name = part.substr(0, equals);
            const std::string what = equals == std::string::npos ? std::string{} : part.substr(equals + 1);
            const auto number = number_of(what);
            if (name == "FREQ" && what == "YEARLY") is_yearly = true;
            else if (name == "COUNT" && number && *number > 0) times = *number;
            else if (name == "UNTIL" && day_of_digits(what.substr(0, 8))) until = day_of_digits(what.substr(0, 8));
            else if (const bool repeats_start = (name == "INTERVAL" && number == 1) || name == "WKST" ||
                                                (name == "BYMONTH" && number == int(unsigned(first.month()))) ||
                                                (name == "BYMONTHDAY" && number == int(unsigned(first.day())));
                     !repeats_start)
                refuse(say("the repetition '{}' is not understood", text::fit(text::visible(part), 40)),
                       tr("FREQ=YEARLY on the same date is, with COUNT or UNTIL"));
        }
        if (!is_yearly) refuse(tr("the repetition is not yearly"), tr("FREQ=YEARLY on the same date is understood"));
        named.yearly = !times && !until;
        if (named.yearly) return {named};
        return each_year(named, times.value_or(most_years), until);
    }

    [[nodiscard]] static std::vector<NamedDays> each_year(const NamedDays& named, int times, std::optional<Day> until) {
        std::vector<NamedDays> all;
        const std::chrono::year_month_day first{named.days.first};
        for (int years = 0; static_cast<int>(all.size()) < times && years < most_years; ++years) {
            const auto date = first + std::chrono::years{years};
            if (!date.ok()) continue;  // the 29th of February
            const Day begin{date};
            if (until && *until < begin) break;
            all.push_back(named);
            all.back().days = {begin, begin + (named.days.last - named.days.first)};
        }
        return all;
    }

    std::int64_t line_;
    std::map<std::string, std::string> properties_;
};

struct Found {
    DayMark mark;
    std::vector<NamedDays> days;
};

/// Walks the components, of which VEVENT matters, and what is nested in it does not.
class IcsReader {
  public:
    CalendarFile read(std::string_view text) {
        for (const ContentLine& line : content_lines(text)) take(line);
        if (!has_calendar_) refuse(tr("there is no calendar in it: an iCalendar file begins with BEGIN:VCALENDAR"));
        if (!open_.empty()) refuse(say("line {}: {} has no end; the file is cut off", begun_, open_.back()));
        const bool is_marked =
            std::any_of(found_.begin(), found_.end(), [](const Found& one) { return one.mark.use == DayUse::holiday; });
        for (Found& one : found_) {
            if (is_marked && !one.mark.use) {
                ++file_.left_out;
                continue;
            }
            for (NamedDays& named : one.days) {
                named.use = one.mark.use.value_or(DayUse::holiday);
                named.note = one.mark.title;
                file_.days.push_back(std::move(named));
            }
        }
        return std::move(file_);
    }

  private:
    void take(const ContentLine& line) {
        if (line.name == "BEGIN") {
            open_.push_back(capitals(text::trim(line.value)));
            begun_ = line.line;
            if (open_.back() == "VCALENDAR") has_calendar_ = true;
            if (open_.back() == "VEVENT" && !event_) {
                event_.emplace(line.line);
                depth_ = open_.size();
            }
        } else if (line.name == "END") {
            const std::string what = capitals(text::trim(line.value));
            if (open_.empty() || open_.back() != what) refuse(say("line {}: END:{} ends nothing", line.line, what));
            open_.pop_back();
            if (event_ && open_.size() < depth_) finish();
        } else if (event_ && open_.size() == depth_) {
            event_->take(line);
        } else if (line.name == "X-WR-CALNAME") {
            file_.name = text_value(line.value);
        }
    }

    void finish() {
        const Event event = *std::exchange(event_, {});
        if (event.is_cancelled()) {
            ++file_.left_out;
            return;
        }
        try {
            found_.push_back({event.mark(), event.days()});
        } catch (const Error& error) {
            file_.rejected.push_back({event.line(), error.what(), error.hint()});
        }
    }

    CalendarFile file_;
    std::vector<Found> found_;
    std::vector<std::string> open_;
    std::int64_t begun_ = 0;
    bool has_calendar_ = false;
    std::optional<Event> event_;  // the one that is open
    std::size_t depth_ = 0;       // of what is open, where its lines stand
};

}  // namespace

CalendarFile read_ics(std::string_view text) {
    return IcsReader().read(text);
}

}  // namespace muster::exchange
