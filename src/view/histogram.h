#pragma once
// Counts as bars of text, and one share as one mark.

#include <string>
#include <utility>
#include <vector>

#include "view/answer.h"

namespace muster::view {

struct Bucket {
    std::string label;
    double count = 0;  ///< how many, or how much
};

struct Histogram {
    std::vector<Bucket> buckets;
    std::vector<std::pair<std::size_t, std::string>> marks{};  ///< each at the bucket of that place: `P80`
    std::size_t most_lines = 20;  ///< more buckets than these are added up, so many to a line, under the first's label
};

/// Returns a line for each bucket, of at most `width` columns (20 at least): `2026-03-09  41 ██████▌ ◀ P50`.
std::vector<Line> histogram_lines(const Histogram& histogram, std::size_t width);

/// Returns how much a load is: 0 none, 1 up to a half, 2 up to all there is, 3 up to 1.2 times that, 4 above.
std::size_t heat_level(double share);

/// Returns a load as a mark of one column: `·` none, `░` up to a half, `▒` up to all there is, `▓` (warn) up to 1.2
/// times that, `█` (bad) above.
Span heat(double share);

}  // namespace muster::view
