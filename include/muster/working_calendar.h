#pragma once
// Which days are worked, and for how long: the week's hours, holidays, and days worked in exchange for them.

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <muster/calendar_record.h>
#include <muster/timesheet.h>

namespace muster {

/// An ordinary week: its days from Monday on, how long each is worked, and when work begins.
struct WorkingWeek {
    WorkingTime time;
    std::chrono::minutes begins{9 * 60};  ///< since midnight on the wall
};

/// Why a day is as it is. `make_up` is worked though the week says otherwise (调休), `other_hours` as the week says but
/// not as long as other days.
enum class DayKind { worked, weekend, holiday, make_up, other_hours };

/// Says of some days that they are off or worked, whatever the week says.
struct DayRule {
    Days days;
    bool worked = false;
    std::string name;                       ///< of the holiday, or what the day is worked for; may be empty
    std::optional<std::int64_t> minutes{};  ///< how long they are worked; as the week says unless set
    bool yearly = false;                    ///< the first of the days in every year from then on
};

/// Says whether the name is one that muster itself gives a calendar: `cn`, `none`.
bool is_built_in_calendar(std::string_view name);

/// Says whether a calendar may be called so: a letter, then letters, digits, - and _, 64 bytes at most; letters of any
/// script.
bool is_calendar_name(std::string_view name);

/// A calendar of the project's own: what it adds to, and its days.
struct NamedCalendar {
    std::string base;  ///< `cn`, the name of another one, or empty
    std::vector<DayRule> rules;
};

/// Returns the calendar of that name. Throws `not_found`.
using FindCalendar = std::function<NamedCalendar(const std::string& name)>;

/// Returns what a day of a calendar says. The day must be there.
DayRule rule_of(const CalendarDay& day);

/// The working days of a project or a person. Of several rules for one day the last one counts.
class Calendar {
  public:
    /// The week alone, without holidays: every year is covered.
    explicit Calendar(const WorkingWeek& week = {}) : week_(week) {}

    /// Reads lines, later ones over earlier ones. A line is
    /// - `2026-05-01..2026-05-05 off 劳动节`: a day, or two days with those between; the name may be left out;
    /// - `2026-05-09 work`: a day that is worked, with a name as above;
    /// - `cn`: the holidays of China with their make-up days, of the years that are known; `none`: no holidays;
    /// - the name of a calendar that `find` knows, with what it adds to;
    /// - empty, or a remark after `#`.
    /// Throws `usage` for anything else, naming the line; `refused` for calendars that add to each other in a ring.
    static Calendar parse(std::string_view text, const WorkingWeek& week = {}, const FindCalendar& find = {});

    /// Throws `usage` as `parse` does for a text that no calendar could make sense of; any name will do.
    static void check(std::string_view text);

    /// Adds a rule over those there are: somebody's leave, say.
    void add(DayRule rule) { rules_.push_back(std::move(rule)); }

    [[nodiscard]] const WorkingWeek& week() const noexcept { return week_; }

    /// Returns what the day is; a rule that repeats what the week says makes no make-up day.
    [[nodiscard]] DayKind kind(Day day) const;

    [[nodiscard]] bool is_worked(Day day) const;

    /// Returns how long the day is worked: what its rule says, else the week's minutes a day, or 0.
    [[nodiscard]] std::int64_t minutes_on(Day day) const;

    /// Returns the days that it says are worked.
    [[nodiscard]] WorkingDays working_days() const;

    /// Returns why a day is no ordinary working day, in the reader's language: `Spring Festival`, `weekend`, `make-up
    /// day`; empty for an ordinary one.
    [[nodiscard]] std::string reason(Day day) const;

    /// Says whether the holidays of the day's year are known: of China's the published years, and those years of which
    /// a calendar of the project's own names a date. Where they are not, the week alone decides; a plan that reaches
    /// there should say so.
    [[nodiscard]] bool covers(Day day) const;

    /// Returns the first year of which the calendar names a day and in which none is worked; absent where there is
    /// none.
    [[nodiscard]] std::optional<int> year_without_work() const;

  private:
    friend class CalendarReader;
    [[nodiscard]] const DayRule* rule_of(Day day) const;

    WorkingWeek week_;
    std::vector<DayRule> rules_;
    std::optional<Days> known_;  ///< absent: all days are
    std::set<int> named_years_;  ///< known beside those
};

}  // namespace muster
