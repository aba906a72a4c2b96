#pragma once
// When so many items will be done, and how many by then, from how many the team finished in periods past.
//
// The bootstrap (Efron, "Bootstrap methods: another look at the jackknife", 1979): periods to come are drawn from those
// past, again and again. It needs no estimates, and holds as long as team and kind of work stay the same.

#include <cstdint>
#include <vector>

namespace muster::plan {

/// Fewer periods than these say nothing about the next ones.
inline constexpr int fewest_periods = 10;

/// No forecast reaches further: a century of weeks.
inline constexpr int most_periods = 5200;

struct ThroughputOptions {
    int samples = 10'000;
    std::uint64_t seed = 1;
    /// Periods are drawn in runs of so many that followed each other, the last one followed by the first, which keeps a
    /// rhythm such as that of releases. Source: Politis & Romano, "A circular block-resampling procedure" (1992).
    int run = 1;
};

/// A whole number with the chances that it is enough: p80 is kept in 80 of 100 samples.
struct Outlook {
    std::int64_t p10 = 0, p50 = 0, p80 = 0, p90 = 0, p95 = 0;
    double mean = 0;

    bool operator==(const Outlook&) const = default;
};

/// Returns in how many periods `items` will be done: by p80 they are in 80 of 100 samples. `finished` are the items
/// finished in each period past, oldest first, those in which none was included. Throws `refused` if there are fewer
/// than `fewest_periods`, if nothing was finished in any, or if it would take longer than `most_periods`; `usage` for
/// counts below 0 and options that are none. The same input gives the same figures on every machine.
Outlook periods_until_done(const std::vector<int>& finished, int items, const ThroughputOptions& options = {});

/// Returns how many items will be done within `periods`: at least p80 of them are in 80 of 100 samples, so that p80 is
/// the smaller number than p50. Throws as `periods_until_done` does.
Outlook items_done_within(const std::vector<int>& finished, int periods, const ThroughputOptions& options = {});

/// Returns the chance that `items` are done within `periods`, 0 to 1. Throws as `periods_until_done` does.
double chance_of(const std::vector<int>& finished, int items, int periods, const ThroughputOptions& options = {});

}  // namespace muster::plan
