#pragma once
// Work over the days, as the reports on it share it: which days, in which unit, and how much stood when.

#include <muster/flow.h>
#include <muster/milestone.h>

#include "command/report/stock.h"
#include "command/shape.h"
#include "view/chart.h"

namespace muster::command {

/// The day by which all is to be done was another before.
struct EndMove {
    Day day{};
    Day from{};
    std::optional<Day> to;
};

/// What stood at the end of each day, from the log.
struct WorkSeries {
    std::optional<Milestone> milestone;
    Days days;                   ///< those that are over, today included
    std::optional<Day> end;      ///< when all is to be done
    std::vector<EndMove> moves;  ///< of the end, the earliest first
    WorkUnit unit = WorkUnit::tasks;
    Sized sized;
    std::vector<FlowDay> flow;  ///< one a day
    Stretching by = Stretching::day;
};

/// Reads the log. Throws `usage` for a period that is empty or longer than `most_days`.
WorkSeries work_series(Session& session, const Wish& wish);

/// The days behind each other from the first of the series to the last, or to its end where that lies ahead.
std::vector<Day> axis_of(const WorkSeries& series);

/// Returns the rows that a table shows of the series: the last day of each stretch, with all that changed in it.
std::vector<FlowDay> rows_of(const WorkSeries& series);

/// Returns an amount without what adding up left behind: to a thousandth.
double rounded(double amount);

/// Returns an amount as people read it, to a tenth: `12.5`.
std::string amount_text(double amount);

/// Returns `12 points`, `1 task`, `7.5 hours`.
std::string counted(double amount, WorkUnit unit);
/// Returns the unit of that name, or the one that says most where it is empty.
WorkUnit unit_named(const std::string& word, const Sized& sized);
/// Returns the stretching of that name: day, week, month.
Stretching stretching_named(const std::string& word);
/// Returns the word that JSON has for the unit.
std::string_view unit_word(WorkUnit unit);
/// Returns what is counted: `points`.
std::string unit_text(WorkUnit unit);

/// Says how many tasks have no size, and so count as nothing; empty when none.
std::string unsized_text(const WorkSeries& series);

/// Returns `M1 Requirements agreed`, or the name of the project.
std::string subject_of(Session& session, const WorkSeries& series);

/// The members of JSON that every such report has.
void add_members(Session& session, const WorkSeries& series, Json& members);
/// The same as a shape.
shape::Members series_members();

}  // namespace muster::command
