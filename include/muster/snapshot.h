#pragma once
// What a review freezes, so that it can be compared with every later one.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <muster/goal.h>
#include <muster/measure.h>
#include <muster/review.h>

namespace muster {

/// What a number of a review counts.
enum class NumberUnit { count, share, hours, days, money, own };

/// One number of a review.
struct ReviewNumber {
    std::string name;             ///< overdue, on_time_share; of a key result its id, of a metric its name
    std::string title;            ///< of a key result, what it measures
    std::optional<double> value;  ///< money in major units, shares from 0 to 1; absent where there is nothing to count
    NumberUnit unit = NumberUnit::count;
    std::string own_unit;                ///< of key results and metrics: min, %
    Direction better = Direction::keep;  ///< the better way; keep where neither is
};

/// A judgement as it was frozen: the texts in the language of whoever held the review.
struct FrozenAxis {
    std::string axis;
    Colour colour = Colour::unknown;
    std::string reason;
    std::string rule;
};

struct Snapshot {
    std::vector<FrozenAxis> axes;
    std::vector<ReviewNumber> numbers;
    std::string currency;
};

/// Returns what the figures say, in the order in which reviews show it.
std::vector<ReviewNumber> numbers_of(const Figures& figures);

/// Returns the snapshot of judgements and figures, with the key results and metrics behind them.
Snapshot snapshot_of(const std::vector<Judgement>& judgements, const Figures& figures,
                     const std::vector<ReviewNumber>& measures);

/// Returns the snapshot as JSON, which is what a review keeps.
std::string to_text(const Snapshot& snapshot);

/// Reads what a review kept; empty for an empty text. Throws `usage` for what is no JSON.
Snapshot snapshot_from_text(const std::string& text);

/// How a number has moved.
enum class Move { same, better, worse, other };

/// A number in two reviews.
struct NumberMove {
    ReviewNumber number;           ///< as it is in the later one, or in the earlier where that lacks it
    std::optional<double> before;  ///< in the earlier review
    std::optional<double> after;   ///< in the later one
    Move move = Move::same;        ///< `other` where neither way is better, or one of the values is missing
};

/// Returns every number of the two, in the order of the later one; what only the earlier has comes last.
std::vector<NumberMove> compare(const Snapshot& before, const Snapshot& after);

}  // namespace muster
