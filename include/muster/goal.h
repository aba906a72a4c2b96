#pragma once
// Goals, the key results that measure them, and the check-ins that say where they stand.

#include <optional>
#include <vector>

#include <muster/effort.h>
#include <muster/error.h>
#include <muster/member.h>
#include <muster/noun.h>

namespace muster {

enum class GoalState { open, met, missed, dropped };

/// What success is, in words; its key results say it in numbers.
struct Goal : Record<Goal> {
    std::string title;
    std::string body;
    std::string why;          ///< the link to the vision
    std::string feasibility;  ///< why it can be reached
    Ref<Goal> parent;
    Ref<Member> owner;
    std::optional<Day> start;
    std::optional<Day> due;
    std::optional<double> weight;  ///< in the progress of its parent; 1 where absent
    GoalState state = GoalState::open;
    std::optional<Instant> closed;
    Texts labels;
    std::string external_id;
    std::string url;
};

/// Which way a metric should move.
enum class Direction { up, down, keep };

/// Where the values of a key result come from.
enum class Source { manual, cmd, tasks, milestone, quality };

/// A metric with a baseline and a target.
struct KeyResult : Record<KeyResult> {
    Ref<Goal> goal;
    std::string title;
    std::string metric;
    std::string unit;
    Direction direction = Direction::up;
    std::optional<double> baseline;
    std::optional<double> target;
    Source source = Source::manual;
    std::string command;  ///< of source cmd: prints the value as its last line; runs only in a trusted project
    Ref<Member> owner;
    std::optional<double> weight;
    Texts labels;
    std::string external_id;
    std::string url;
};

/// One measured value of a key result.
struct Checkin : Record<Checkin> {
    Ref<KeyResult> key_result;
    std::optional<Instant> moment;
    std::optional<double> value;
    std::optional<double> confidence;  ///< 0 to 1
    std::string note;
};

/// Returns how much of the way from baseline to target is done, from 0 to 1.
/// `up` and `down`: (value - baseline) / (target - baseline), cut to 0..1. `keep`: 1 while the value is on the
/// target's side, else 0 (at least the target where the baseline is not below it, else at most).
/// Absent where baseline, target or value is.
std::optional<double> progress(const KeyResult& key_result, std::optional<double> value);

/// Says whether a value is as good as the target or better.
bool is_met(const KeyResult& key_result, double value);

/// Returns the share of the time from start to due that has passed, 0 to 1; absent without both days.
std::optional<double> expected_progress(std::optional<Day> start, std::optional<Day> due, Day today);

/// How far progress may lag behind the share of time before a key result is called behind pace.
inline constexpr double pace_tolerance = 0.10;

/// Says whether progress lags behind the share of time by more than `pace_tolerance`; what has none lags from the
/// start.
bool is_behind_pace(std::optional<double> progress, double expected);

/// What `goal check` knows of a goal beside its own fields.
struct GoalFacts {
    std::vector<KeyResult> key_results;
    bool has_vision = false;  ///< the project states a vision
    std::int64_t subgoals = 0;
    std::int64_t tasks = 0;
    std::int64_t tasks_without_owner = 0;
    std::int64_t tasks_without_due = 0;
    std::optional<Day> project_end;
};

/// One letter of SMART and what is missing for it; `problems` is empty when the letter holds.
struct SmartLetter {
    char letter;
    std::string_view name;
    std::string evidence;
    std::vector<Problem> problems;
};

/// Judges a goal by the five letters: specific (title and description), measurable (a key result with baseline
/// and target), achievable (a feasibility note, and work below it), relevant (why, or a parent, or a stated
/// vision), time-bound (a due date inside the project). `id` names the goal in the commands that mend it.
std::vector<SmartLetter> smart(const Goal& goal, const std::string& id, const GoalFacts& facts);

}  // namespace muster
