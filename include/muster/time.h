#pragma once
// Days on somebody's wall, moments in UTC, and the time zone between them.

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace muster {

/// A date on the wall of the project: due dates, leave. Does not convert into an `Instant`.
using Day = std::chrono::local_days;

/// A moment, to the second, in UTC.
using Instant = std::chrono::sys_seconds;

/// Returns `2026-03-09`.
std::string to_text(Day day);

/// Returns `2026-03-09T08:00:00Z`.
std::string to_text(Instant moment);

/// Reads `2026-03-09`; absent for anything else, the 30th of February included.
std::optional<Day> day_from_iso(std::string_view text);

/// Reads `2026-03-09T08:00:00Z`, or seconds since 1970; absent for anything else.
std::optional<Instant> instant_from_iso(std::string_view text);

/// Says whether the day is worked in a week of `days_a_week` days that starts on Monday.
bool is_working_day(Day day, int days_a_week);

/// Which days are worked: those of a week from Monday on, or those that a calendar says are.
class WorkingDays {
  public:
    /// The first days of every week, 1 to 7 of them.
    WorkingDays(int days_a_week = 5);  // NOLINT(google-explicit-constructor): a week is the plainest calendar
    /// What a calendar says; it is asked only when a day is.
    explicit WorkingDays(std::function<bool(Day)> is_worked) : is_worked_(std::move(is_worked)) {}

    [[nodiscard]] bool contains(Day day) const { return is_worked_(day); }

  private:
    std::function<bool(Day)> is_worked_;
};

/// Returns the day `count` working days after `day` (before it when negative); the last or first day of the years 1 to
/// 9999 where there are not as many.
Day add_working_days(Day day, int count, const WorkingDays& working);

/// Reads a date as people write it: ISO first, then `today`, `tomorrow`, `yesterday`, `fri`
/// (the next one after `today`), `+3d`, `-1w`, `+2m`, `3wd` (working days), `eow`, `eom`, `eoq`, `eoy`, and
/// 今天 明天 后天 昨天 周五 下周一. `working` says what `wd` counts.
/// Absent when the text is none of these or the day lies outside the years 1 to 9999.
std::optional<Day> day_from_words(std::string_view text, Day today, const WorkingDays& working = {});

/// Returns the number of days from Monday for a weekday's name in lower case: `fri`, `friday`, `周五`; absent for
/// others.
std::optional<int> weekday_from_word(std::string_view word);

/// Reads a day that is over, as `day_from_words` does, but a weekday (`fri`, 周五) is the last one, today included.
std::optional<Day> past_day_from_words(std::string_view text, Day today, const WorkingDays& working = {});

/// Returns the number of days from 0 = Monday to 6 = Sunday.
int weekday_index(Day day);

/// A time zone of the system's database, by its IANA name (`Asia/Shanghai`).
class Zone {
  public:
    /// Throws `usage` if the system knows no such zone.
    explicit Zone(std::string name);

    [[nodiscard]] const std::string& name() const noexcept { return name_; }

    /// Returns the day on the wall at that moment.
    [[nodiscard]] Day day_of(Instant moment) const;

    /// Returns the minutes since midnight on the wall at that moment.
    [[nodiscard]] std::chrono::minutes time_of(Instant moment) const;

    /// Returns the moment of a wall time. In the gap of a clock change it is the moment after the
    /// gap; where a wall time comes twice it is the first.
    [[nodiscard]] Instant at(Day day, std::chrono::minutes time) const;

    /// Says whether the system knows a zone of that name.
    static bool exists(const std::string& name);

    /// Returns the zone of this machine by `TZ`, else /etc/localtime, else UTC.
    static std::string of_machine();

  private:
    std::string name_;
};

}  // namespace muster
