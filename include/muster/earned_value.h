#pragma once
// Earned value: what was planned, what is done and what it cost, in one unit, money.
//
// Amounts are whole minor units; a figure whose divisor is not above 0 is absent, never infinite. Sources of the
// formulas: PMI, "The Standard for Earned Value Management" (2019), and ISO 21508:2018; for those in time Lipke,
// "Schedule is Different" (2003), and "Earned Schedule" (2009).

#include <functional>
#include <optional>
#include <vector>

#include <muster/effort.h>
#include <muster/timesheet.h>

namespace muster {

/// When an item earns its budget.
enum class EarningRule {
    zero_hundred,  ///< all of it when it is closed
    fifty_fifty,   ///< half when it is started, half when it is closed
    percent,       ///< by readings of how much is complete, and all of it when it is closed
};

/// How much of an item was complete at the end of a day.
struct Completion {
    Day day{};
    int percent = 0;  ///< 0 to 100
};

/// Work with a budget that is planned for some days.
struct ValuedItem {
    Money budget;  ///< 0 or more
    Days planned;
    EarningRule rule = EarningRule::percent;
    std::optional<Day> started;
    std::optional<Day> closed;
    std::vector<Completion> readings;  ///< in any order, at most one a day
};

/// Money spent, on a day. Less than nothing for money that came back.
struct Expense {
    Day day{};
    Money amount;
};

/// What earned value is worked out of. A budget is planned to be earned evenly over the worked days of its item; of an
/// item without any, on its last day.
struct ValuedProject {
    std::vector<ValuedItem> items;
    std::vector<Expense> expenses;
    std::function<bool(Day)> is_worked;         ///< of the project; always set
    std::optional<Money> estimate_to_complete;  ///< asked anew from below, for `bottom_up`
};

/// What the whole will have cost.
struct AtCompletion {
    Money eac;  ///< estimate at completion
    Money etc;  ///< ETC = EAC - AC: estimate to complete
    Money vac;  ///< VAC = BAC - EAC: variance at completion

    bool operator==(const AtCompletion&) const = default;
};

/// The figures in time, in worked days. PV_n is the planned value at the end of the plan's worked day n.
struct EarnedSchedule {
    int pd = 0;     ///< planned duration: worked days from the first planned day to the last
    int at = 0;     ///< actual time: worked days from the first planned day to the status day, or until all was done
    double es = 0;  ///< ES = C + (EV - PV_C) / (PV_C+1 - PV_C), C the last day with PV_C <= EV; 0 if EV is
    double sv = 0;  ///< SV(t) = ES - AT
    std::optional<double> spi;   ///< SPI(t) = ES / AT
    std::optional<double> ieac;  ///< IEAC(t) = PD / SPI(t): estimated duration
    std::optional<double> tspi;  ///< TSPI = (PD - ES) / (PD - AT): pace that is needed to end as planned
    std::optional<Day> finish;   ///< the worked day on which IEAC(t) ends, if within a century
};

/// The figures of a status day.
struct EarnedValue {
    Money bac;                   ///< budget at completion: of all items
    Money pv;                    ///< planned value: budget of the work planned by the end of the day
    Money ev;                    ///< earned value: budget of the work done by then
    Money ac;                    ///< actual cost by then
    Money sv;                    ///< SV = EV - PV: schedule variance
    Money cv;                    ///< CV = EV - AC: cost variance
    std::optional<double> spi;   ///< SPI = EV / PV
    std::optional<double> cpi;   ///< CPI = EV / AC
    std::optional<double> tcpi;  ///< TCPI = (BAC - EV) / (BAC - AC): what the rest must earn a unit to keep the budget
    std::optional<double> tcpi_eac;  ///< (BAC - EV) / (EAC - AC), against `bottom_up` if there is one, else `typical`
    std::optional<AtCompletion> typical;     ///< EAC = BAC / CPI: the rest costs as what is done did
    std::optional<AtCompletion> atypical;    ///< EAC = AC + BAC - EV: the rest costs as planned
    std::optional<AtCompletion> both;        ///< EAC = AC + (BAC - EV) / (CPI SPI): the pace costs too
    std::optional<AtCompletion> bottom_up;   ///< EAC = AC + ETC, where an estimate to complete was given
    std::optional<EarnedSchedule> schedule;  ///< absent if no worked day or no money is planned
};

/// Returns the figures at the end of the status day. Throws `usage` for a budget below 0, days out of order and a
/// completion that is none, `refused` if a sum is too large to be counted.
EarnedValue earned_value(const ValuedProject& project, Day status);

/// An index at least this good is near enough to 1; below `least_index`, less than nine tenths of every unit planned or
/// spent were earned, and the project is off.
inline constexpr double good_index = 0.95;
inline constexpr double least_index = 0.9;

/// Says whether SPI or CPI lie below `least_index`; absent where neither is defined. SPI is not judged on the first
/// planned day: the work of a day is earned by its evening.
std::optional<bool> is_off(const EarnedValue& value);

/// A point of the three curves.
struct ValuePoint {
    Day day{};
    Money pv, ev, ac;
};

/// Returns the three values at the end of each of the days. Throws as `earned_value` does.
std::vector<ValuePoint> value_series(const ValuedProject& project, const std::vector<Day>& ends);

}  // namespace muster
