// The rules, each once.

#include <array>

#include <muster/gate.h>
#include <muster/goal.h>
#include <muster/milestone.h>
#include <muster/quality.h>
#include <muster/review.h>
#include <muster/risk.h>
#include <muster/task.h>

#include "base/language.h"

namespace muster::gate {

namespace {

Filter named(const char* word) {
    return {Filter::Kind::named, {}, {}, word};
}

Filter condition(std::string_view field, Compare compare, Value value = {}) {
    return {Filter::Kind::condition, {}, {field, compare, std::move(value)}, {}};
}

Filter all_of(std::vector<Filter> parts) {
    return {Filter::Kind::all, std::move(parts), {}, {}};
}

Filter any_of(std::vector<Filter> parts) {
    return {Filter::Kind::any, std::move(parts), {}, {}};
}

std::int64_t whole(double value) {
    return static_cast<std::int64_t>(value);
}

constexpr std::string_view no_tasks = "there are no tasks";

constexpr Rule rule_list[] = {
    {"overdue", "Open tasks past their due day", Unit::count, Bound::at_most, 0, Measure::records, no_tasks,
     "muster task list is:overdue",
     [](double value) { return count_of("{} task overdue", "{} tasks overdue", whole(value)); }, noun_of<Task>,
     [](Day) { return named("overdue"); }},
    {"milestones", "Open milestones past their due day", Unit::count, Bound::at_most, 0, Measure::records,
     "there are no milestones", "muster milestone list is:overdue",
     [](double value) {
         return count_of("{} milestone past its due day", "{} milestones past their due day", whole(value));
     },
     noun_of<Milestone>, [](Day) { return named("overdue"); }},
    {"blocked", "Open tasks marked as blocked, or waiting for something overdue", Unit::count, Bound::at_most, 0,
     Measure::records, no_tasks, "muster task list is:stuck",
     [](double value) { return count_of("{} task blocked", "{} tasks blocked", whole(value)); }, noun_of<Task>,
     [](Day) { return named("stuck"); }},
    {"budget", "Share of the budget that is spent: costs, and hours by rate", Unit::percent, Bound::at_most, 100,
     Measure::share_spent, "there is no budget: muster project edit --budget MONEY", "muster cost list",
     [](double value) { return say("{:.0f} % of the budget spent", value); }},
    {"spi", "Schedule performance: the share done of the tasks due in the last four weeks, or overdue from before",
     Unit::ratio, Bound::at_least, 0.8, Measure::performance, "no task was due in the last four weeks",
     "muster task list is:overdue", [](double value) { return say("schedule performance is {:.2f}", value); }},
    {"risks", "Risks that have occurred, or are past their review day", Unit::count, Bound::at_most, 0,
     Measure::records, "no risk is written down", "muster risk list",
     [](double value) {
         return count_of("{} risk has occurred or is past its review day",
                         "{} risks have occurred or are past their review day", whole(value));
     },
     noun_of<Risk>,
     [](Day today) {
         return any_of({condition("state", Compare::equal, std::string("occurred")),
                        condition("review_on", Compare::less, to_text(today))});
     }},
    {"exposure", "Delay to be expected from the open risks, as a share of the days left", Unit::percent, Bound::at_most,
     20, Measure::expected_delay, "no open risk has a probability and days of impact, or the project has no end",
     "muster risk list", [](double value) { return say("expected delay is {:.0f} % of the days left", value); }},
    {"actions",
     "Actions of meetings past their due day",
     Unit::count,
     Bound::at_most,
     0,
     Measure::records,
     {},
     "muster meeting actions",
     [](double value) { return count_of("{} action overdue", "{} actions overdue", whole(value)); },
     noun_of<Task>,
     [](Day) {
         return all_of({condition("meeting", Compare::is_set), named("overdue")});
     }},
    {"goals", "Key results behind pace, and goals without any that are", Unit::count, Bound::at_most, 0,
     Measure::behind_pace, "there are no open goals", "muster goal tree",
     [](double value) {
         return count_of("{} key result or goal behind pace", "{} key results or goals behind pace", whole(value));
     }},
    {"overload", "People who own more work than they have hours for before it is due, in the next four weeks",
     Unit::count, Bound::at_most, 0, Measure::overload, "no open task has an owner and a due day",
     "muster assign load --by-due",
     [](double value) {
         return count_of("{} person with too much to do", "{} people with too much to do", whole(value));
     }},
    {"orphans", "Open tasks that belong to no goal, key result, milestone or larger task", Unit::count, Bound::at_most,
     0, Measure::records, no_tasks, "muster task list no:goal no:key_result no:milestone no:parent",
     [](double value) {
         return count_of("{} task without goal or milestone", "{} tasks without goal or milestone", whole(value));
     },
     noun_of<Task>,
     [](Day) {
         return all_of({condition("goal", Compare::is_empty), condition("key_result", Compare::is_empty),
                        condition("milestone", Compare::is_empty), condition("parent", Compare::is_empty)});
     }},
    {"lint",
     "Open goals with a letter of SMART that does not hold, key results without target, tasks without owner or "
     "due day, risks without owner or response",
     Unit::count, Bound::at_most, 0, Measure::gaps, "there are no goals, tasks or risks", "muster goal check",
     [](double value) { return count_of("{} record with a gap", "{} records with a gap", whole(value)); }},
    {"quality", "Open bugs of critical severity", Unit::count, Bound::at_most, 0, Measure::records, no_tasks,
     "muster task list type:bug severity:critical",
     [](double value) { return count_of("{} critical bug open", "{} critical bugs open", whole(value)); },
     noun_of<Task>,
     [](Day) {
         return all_of({condition("type", Compare::equal, std::string("bug")),
                        condition("severity", Compare::equal, std::string("critical"))});
     }},
    {"checks",
     "Required quality checks that failed when last run, or were not run by the day their milestone or task is due",
     Unit::count,
     Bound::at_most,
     0,
     Measure::records,
     {},
     "muster quality list required:yes -result:passed",
     [](double value) {
         return count_of("{} required check failed or was not run in time",
                         "{} required checks failed or were not run in time", whole(value));
     },
     noun_of<QualityCheck>,
     [](Day today) {
         return all_of({condition("required", Compare::equal, std::int64_t{1}),
                        any_of({condition("result", Compare::equal, std::string("failed")),
                                all_of({condition("result", Compare::is_empty),
                                        condition("needed_on", Compare::less, to_text(today))})})});
     }},
    {"reviews", "Days since the period of the newest review ended", Unit::days, Bound::at_most, 35, Measure::review_age,
     "no review has been held", "muster review list",
     [](double value) {
         return count_of("the newest review ended {} day ago", "the newest review ended {} days ago", whole(value));
     }},
    {"improvements",
     "Open improvements past the day by which their number should have moved",
     Unit::count,
     Bound::at_most,
     0,
     Measure::records,
     {},
     "muster improve list",
     [](double value) { return count_of("{} improvement overdue", "{} improvements overdue", whole(value)); },
     noun_of<Improvement>,
     [](Day) { return named("overdue"); }},
};

}  // namespace

std::span<const Rule> rules() {
    return rule_list;
}

const Rule* find_rule(std::string_view name) {
    for (const Rule& rule : rules())
        if (rule.name == name) return &rule;
    return nullptr;
}

}  // namespace muster::gate
