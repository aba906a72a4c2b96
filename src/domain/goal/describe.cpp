#include <muster/error.h>
#include <muster/goal.h>

#include "base/language.h"
#include "domain/describe.h"
#include "domain/goal/value_sql.h"

namespace muster {

namespace {

void check_goal(const Goal& goal) {
    if (goal.start && goal.due && *goal.due < *goal.start)
        throw Error(Failure::usage, say("the goal would be due on {}, before it starts on {}", to_text(*goal.due),
                                        to_text(*goal.start)));
    if (goal.weight && *goal.weight < 0) throw Error(Failure::usage, tr("a weight is not negative"));
}

void check_source(const KeyResult& key_result) {
    if (key_result.source == Source::cmd && key_result.command.empty())
        throw Error(Failure::usage, tr("a key result of source cmd needs a command that prints its value"),
                    tr("give --command 'wc -l < done.txt'"));
    if (key_result.source == Source::quality && key_result.unit != "%")
        throw Error(Failure::usage, say("a pass rate is measured in %, not in {}", key_result.unit));
}

void check_key_result(const KeyResult& key_result) {
    check_source(key_result);
    if (!key_result.baseline || !key_result.target || key_result.direction == Direction::keep) return;
    const double baseline = *key_result.baseline;
    const double target = *key_result.target;
    if (baseline == target)
        throw Error(Failure::usage,
                    say("the target {} equals the baseline: nothing would have to change", number_to_text(target)),
                    tr("give another target, or --direction keep to hold the value"));
    if ((target > baseline) != (key_result.direction == Direction::up))
        throw Error(Failure::usage,
                    say("from {} to {} is not {}", number_to_text(baseline), number_to_text(target),
                        word_of(key_result.direction)),
                    say("use --direction {}", target > baseline ? "up" : "down"));
}

void check_checkin(const Checkin& checkin) {
    if (checkin.confidence && (*checkin.confidence < 0 || *checkin.confidence > 1))
        throw Error(Failure::usage, tr("a confidence lies between 0 % and 100 %"));
}

constexpr std::array goal_fields{
    field<&Goal::title>("title", "What shall be true in the end", Use::title),
    as(Kind::body, field<&Goal::body>("body", "Description")),
    as(Kind::body, field<&Goal::why>("why", "What it does for the vision")),
    as(Kind::body, field<&Goal::feasibility>("feasibility", "Why it can be reached")),
    field<&Goal::parent>("parent", "The larger goal it is part of"),
    field<&Goal::owner>("owner", "Who answers for it"),
    field<&Goal::start>("start", "First day"),
    field<&Goal::due>("due", "Day by which it shall be reached"),
    field<&Goal::weight>("weight", "Weight in its parent's progress, 1 unless given"),
    field<&Goal::state>("state", "Where it stands", Use::kept),
    field<&Goal::closed>("closed", "When it was closed", Use::kept),
    field<&Goal::labels>("labels", "Label"),
    field<&Goal::external_id>("external_id", "Id in another system"),
    field<&Goal::url>("url", "Address of more about it"),
    computed("open_tasks", Kind::integer, "Open tasks that serve it",
             "(SELECT count(*) FROM task WHERE task.goal = goal.key AND task.closed IS NULL)"),
};
constexpr std::array<std::string_view, 6> goal_columns{"id", "state", "title", "owner", "due", "open_tasks"};

constexpr std::array key_result_fields{
    field<&KeyResult::goal>("goal", "The goal it measures", Use::required),
    field<&KeyResult::title>("title", "What is measured, in words", Use::title),
    field<&KeyResult::metric>("metric", "Short name of the metric; of source milestone or quality, what is meant: M1"),
    field<&KeyResult::unit>("unit", "Unit of every value: min, %, points"),
    field<&KeyResult::direction>("direction", "Which way is better; up unless the target lies below the baseline"),
    as(Kind::measure, field<&KeyResult::baseline>("baseline", "Value at the start")),
    as(Kind::measure, field<&KeyResult::target>("target", "Value to reach: 4.5, 5min, 30%, 100k")),
    field<&KeyResult::source>("source", "Where values come from; all but manual and cmd are known at any time"),
    field<&KeyResult::command>("command", "What prints the value, for --source cmd; runs only in a trusted project"),
    field<&KeyResult::owner>("owner", "Who measures it"),
    field<&KeyResult::weight>("weight", "Weight in the goal's progress, 1 unless given"),
    field<&KeyResult::labels>("labels", "Label"),
    field<&KeyResult::external_id>("external_id", "Id in another system"),
    field<&KeyResult::url>("url", "Address of more about it"),
    computed("value", Kind::number, "Where it stands: its newest check-in, or what its source says now",
             key_result_value_sql),
    computed("trend", Kind::series, "Its newest check-ins, the oldest of them first",
             "(SELECT nullif(json_group_array(value), '[]') FROM (SELECT value FROM (SELECT value, moment, key FROM "
             "checkin WHERE checkin.key_result = key_result.key AND value IS NOT NULL ORDER BY moment DESC, key DESC "
             "LIMIT 12) ORDER BY moment, key))"),
};
constexpr std::array<std::string_view, 9> key_result_columns{"id",     "goal", "title",     "baseline", "value",
                                                             "target", "unit", "direction", "trend"};

constexpr std::array checkin_fields{
    field<&Checkin::key_result>("key_result", "What was measured", Use::required),
    field<&Checkin::moment>("moment", "When"),
    field<&Checkin::value>("value", "The value"),
    as(Kind::share, field<&Checkin::confidence>("confidence", "How sure one is to reach the target, 0 to 1")),
    field<&Checkin::note>("note", "Why it is so"),
};
constexpr std::array<std::string_view, 4> checkin_columns{"moment", "value", "confidence", "note"};

}  // namespace

template <>
const Noun& noun_of<Goal>() {
    static const Noun noun{"goal",           "goal",
                           "goals",          'G',
                           goal_fields,      goal_columns,
                           "state = 'open'", "due IS NULL, due, number",
                           make<Goal>,       check_by<Goal, check_goal>};
    return noun;
}

template <>
const Noun& noun_of<KeyResult>() {
    static const Noun noun{"key_result",
                           "kr",
                           "key results",
                           'K',
                           key_result_fields,
                           key_result_columns,
                           "",
                           "number",
                           make<KeyResult>,
                           check_by<KeyResult, check_key_result>};
    return noun;
}

template <>
const Noun& noun_of<Checkin>() {
    static const Noun noun{"checkin",
                           "checkin",
                           "check-ins",
                           0,
                           checkin_fields,
                           checkin_columns,
                           "",
                           "moment",
                           make<Checkin>,
                           check_by<Checkin, check_checkin>};
    return noun;
}

}  // namespace muster
