#pragma once
// The flow of work: what was asked for, what is done and what is left, day by day, as the log tells it; and how fast
// finished work went through.
//
// Work counts in one unit: tasks, their points, or the hours of their estimates. A task is in scope from when it was
// written down until it is dropped or removed, and, where a milestone is asked for, while it belongs to it. What a day
// shows is what stood at its end: a task that was closed and reopened within a day was not closed.
// Sources: Cohn, "Agile Estimating and Planning" (2005), for burndown and velocity; Cockburn, "Crystal Clear" (2004),
// for the burn-up chart, which tells scope from work done; Anderson, "Kanban" (2010), for the cumulative flow diagram;
// Kanban Guides, "The Kanban Guide" (2020), for cycle time and throughput.

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include <muster/task.h>
#include <muster/timesheet.h>

namespace muster {

class Calendar;

enum class WorkUnit { tasks, points, hours };

/// What a task was from a moment on, until the next one.
struct TaskStep {
    Instant at{};
    bool exists = true;
    TaskState state = TaskState::todo;
    std::optional<double> points;
    std::optional<Effort> estimate;
    std::optional<Uid> milestone;
};

/// A day's amounts: by class of state as they stood at its end, and what changed from the end of the day before.
/// left() = left() of the day before + added - removed - finished + reopened.
struct FlowDay {
    Day day{};
    double todo = 0, doing = 0, blocked = 0, done = 0;
    double added = 0;     ///< new in scope, and what estimates grew by
    double removed = 0;   ///< out of scope: dropped, removed, moved away; and what estimates shrank by
    double finished = 0;  ///< done now and not the day before; less what done work was estimated down or moved away
    double reopened = 0;  ///< done the day before and open now

    [[nodiscard]] double left() const { return todo + doing + blocked; }
    [[nodiscard]] double scope() const { return left() + done; }

    bool operator==(const FlowDay&) const = default;
};

/// How many tasks were in scope at the end of the period, and how many of them had a size.
struct Sized {
    std::int64_t tasks = 0, with_points = 0, with_estimate = 0;
};

/// Adds up the steps of many tasks over a period, of which nothing is held but the days' sums.
class WorkFlow {
  public:
    /// Counts what belongs to the milestone alone, if there is one. The zone says when a day ends.
    WorkFlow(const Days& days, std::optional<Uid> milestone, const Zone& zone);

    /// Takes all steps of one task, in the order of their moments.
    void add(std::span<const TaskStep> steps);

    /// Returns the days of the period, each with all that was added so far.
    [[nodiscard]] std::vector<FlowDay> days(WorkUnit unit) const;
    [[nodiscard]] const Sized& sized() const { return sized_; }

  private:
    static constexpr std::size_t units = 3;
    // Where a task stood at the end of a day.
    struct Stand {
        std::optional<TaskState> state;  // absent: out of scope
        std::array<double, units> amounts{};
    };
    [[nodiscard]] Stand stand_of(const TaskStep& step) const;
    static void stock(const Stand& stand, double sign, std::size_t unit, FlowDay& day);
    static void move(const Stand& from, const Stand& to, std::size_t unit, FlowDay& day);

    std::optional<Uid> milestone_;
    Instant begin_{};            // of the first day
    std::vector<Instant> ends_;  // of each day, excluded
    // By how much each class grew on a day, on the first with all from before, in each unit; hours in minutes.
    std::array<std::vector<FlowDay>, units> moved_;
    Sized sized_;
};

/// Returns what the steps of a task become when it is written down at `written`, `first` being how it was then: work
/// that says it was started or closed before that (an import) is taken to have been there from those moments on.
std::vector<TaskStep> steps_from_before(const TaskStep& first, std::optional<Instant> started,
                                        std::optional<Instant> closed);

/// Returns the unit that says most: points if at least half of the tasks have them, else hours if at least half are
/// estimated, else tasks.
WorkUnit unit_for(const Sized& sized);

/// Returns what would be left at the end of each of the days if `left`, at the end of the first of them, shrank by the
/// same amount on every worked day so that nothing is left on the last. Absent values where no day between is worked.
/// Source: Cohn (2005), the straight line of a release burndown; over working days, so that it does not fall on
/// weekends and holidays.
std::vector<std::optional<double>> ideal_line(double left, const Days& days, const Calendar& calendar);

/// Work that is done.
struct FinishedWork {
    Instant created{};
    std::optional<Instant> started;
    Instant finished{};
    double amount = 1;  ///< in the unit asked for
};

/// Returns the days, of 24 hours, from when it was first started until it was done for the last time; absent if it
/// never was started. Time in which it was reopened, blocked or put down again counts: somebody waited for it.
std::optional<double> cycle_days(const FinishedWork& work);

/// Returns the days from when it was written down until it was done; absent if it was written down afterwards.
std::optional<double> lead_days(const FinishedWork& work);

/// How values are spread. p85: 85 of 100 values are not larger, by the nearest rank: the value at place ceil(0.85 n)
/// of n in order. Source: Hyndman & Fan, "Sample quantiles in statistical packages" (1996), definition 1.
struct Percentiles {
    std::int64_t count = 0;
    double p50 = 0, p85 = 0, p95 = 0, mean = 0, most = 0;

    bool operator==(const Percentiles&) const = default;
};

/// Returns how the values are spread, whatever their order; absent without any.
std::optional<Percentiles> percentiles(std::vector<double> values);

enum class Stretching { day, week, month };

/// Returns the period cut into days, weeks from Monday on, or months; the first and last may be cut short.
std::vector<Days> stretches(const Days& days, Stretching by);

/// How much was finished in a stretch of days. Work that was reopened counts once, when it was done for the last time.
struct Pace {
    Days days;
    std::int64_t tasks = 0;
    double amount = 0;

    bool operator==(const Pace&) const = default;
};

/// Returns the pace of each stretch; the zone says on which day something was done.
std::vector<Pace> pace_of(const std::vector<FinishedWork>& work, const std::vector<Days>& by, const Zone& zone);

}  // namespace muster
