#pragma once
// How well a team does the five things that a team that manages work does well.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <muster/review.h>

namespace muster {

/// What the practices are judged by, counted on one day.
struct PracticeFacts {
    struct Share {
        std::int64_t have = 0;
        std::int64_t of = 0;
    };
    // clear goals
    Share goals_smart;         ///< open goals that meet all five letters of SMART
    Share key_results_fresh;   ///< key results of open goals with a value from the last `fresh_days`
    Share tasks_with_purpose;  ///< open tasks with a goal, key result or milestone
    // sensible division of work
    Share tasks_owned;          ///< open tasks with an owner
    Share tasks_dated;          ///< open tasks with a due day
    Share members_with_duties;  ///< active members of the team whose duties are written down
    // regular communication
    Share sittings_held;      ///< sittings that series had in the last `recent_days`, not called off
    Share sittings_minuted;   ///< sittings held since then with a note, decision or action
    Share actions_on_time;    ///< meeting actions due since then and not later than today, done by their day
    Share reports_delivered;  ///< reports owed since then that were handed over
    // tools that help
    Share tasks_estimated;  ///< open tasks with an estimate
    Share tasks_moving;     ///< tasks in work that were changed in the last `moving_days`
    Share risks_answered;   ///< open risks with an owner and a response
    // continuous improvement
    std::optional<std::int64_t> days_since_review;
    Share reviews_with_improvement;  ///< reviews of the last `improving_days` that started an improvement
    Share improvements_verified;     ///< improvements due by today that were verified
};

inline constexpr int fresh_days = 14;
inline constexpr int recent_days = 28;
inline constexpr int moving_days = 7;
inline constexpr int improving_days = 92;
inline constexpr int review_days = 31;  ///< a review that is older counts for less: 31 over its age

/// One fact behind a practice's score.
struct Evidence {
    std::string_view name;  ///< stable: goals_smart
    std::string meaning;    ///< for people
    std::int64_t have = 0;
    std::int64_t of = 0;
    std::optional<double> share;  ///< 0 to 1; absent where there is nothing to judge by
    std::string hint;             ///< the command that shows what is missing
};

struct Practice {
    std::string_view name;  ///< goals, division, communication, tools, improvement
    std::string title;
    std::optional<int> score;  ///< 0 to 100: the mean of the known shares; absent where none is known
    Colour colour = Colour::unknown;
    std::vector<Evidence> evidence;
};

/// Judges the five practices: green from 80, amber from 50. A project that has never held a review has 0 for it.
std::vector<Practice> practices(const PracticeFacts& facts);

/// Returns the mean score of the practices that have one.
std::optional<int> overall_score(const std::vector<Practice>& practices);

}  // namespace muster
