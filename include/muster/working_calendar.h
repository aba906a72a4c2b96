#pragma once
// Which days are worked, and for how long: the week's hours, holidays, and days worked in exchange for them.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <muster/timesheet.h>

namespace muster {

/// An ordinary week: its days from Monday on, how long each is worked, and when work begins.
struct WorkingWeek {
    WorkingTime time;
    std::chrono::minutes begins{9 * 60};  ///< since midnight on the wall
};

/// Why a day is as it is. `make_up` is worked though the week says otherwise (调休).
enum class DayKind { worked, weekend, holiday, make_up };

/// Says of some days that they are off or worked, whatever the week says.
struct DayRule {
    Days days;
    bool worked = false;
    std::string name;  ///< of the holiday, or what the day is worked for; may be empty
};

/// Says whether the name is one that muster itself gives a calendar: `cn`, `none`.
bool is_built_in_calendar(std::string_view name);

/// Says whether a calendar may be called so: a letter, then at most 63 letters, digits, - and _; letters of any script.
bool is_calendar_name(std::string_view name);

/// The working days of a project or a person. Of several rules for one day the last one counts.
class Calendar {
  public:
    /// The week alone, without holidays: every year is covered.
    explicit Calendar(const WorkingWeek& week = {}) : week_(week) {}

    /// Reads lines, later ones over earlier ones. A line is
    /// - `2026-05-01..2026-05-05 off 劳动节`: a day, or two days with those between; the name may be left out;
    /// - `2026-05-09 work`: a day that is worked, with a name as above;
    /// - `cn`: the holidays of China with their make-up days, of the years that are known; `none`: no holidays;
    /// - empty, or a remark after `#`.
    /// Throws `usage` for anything else, naming the line.
    static Calendar parse(std::string_view text, const WorkingWeek& week = {});

    /// Adds a rule over those there are: somebody's leave, say.
    void add(DayRule rule) { rules_.push_back(std::move(rule)); }

    [[nodiscard]] const WorkingWeek& week() const noexcept { return week_; }

    /// Returns what the day is; a rule that repeats what the week says makes no make-up day.
    [[nodiscard]] DayKind kind(Day day) const;

    [[nodiscard]] bool is_worked(Day day) const;

    /// Returns how long the day is worked: the week's minutes a day, or 0.
    [[nodiscard]] std::int64_t minutes_on(Day day) const;

    /// Returns why a day is no ordinary working day, in the reader's language: `Spring Festival`, `weekend`, `make-up
    /// day`; empty for an ordinary one.
    [[nodiscard]] std::string reason(Day day) const;

    /// Says whether the holidays of the day's year are known. Where they are not, the week alone decides; a plan that
    /// reaches there should say so.
    [[nodiscard]] bool covers(Day day) const;

  private:
    void read_line(std::string_view line, int number);
    void add_china();
    [[nodiscard]] const DayRule* rule_of(Day day) const;

    WorkingWeek week_;
    std::vector<DayRule> rules_;
    std::optional<Days> known_;  ///< absent: all days are
};

}  // namespace muster
