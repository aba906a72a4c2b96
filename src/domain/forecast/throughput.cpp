#include <muster/throughput.h>

#include <algorithm>
#include <functional>
#include <numeric>

#include <muster/error.h>

#include "base/language.h"
#include "domain/forecast/chance.h"
#include "domain/forecast/spread.h"

namespace muster::plan {

namespace {

constexpr int most_samples = 1'000'000;

[[noreturn]] void refuse(const std::string& why) {
    throw Error(Failure::refused, why);
}

double mean_of(const std::vector<int>& finished) {
    const auto sum = std::accumulate(finished.begin(), finished.end(), std::int64_t{0});
    return static_cast<double>(sum) / static_cast<double>(finished.size());
}

void check(const std::vector<int>& finished, const ThroughputOptions& options) {
    if (std::any_of(finished.begin(), finished.end(), [](int count) { return count < 0; }))
        throw Error(Failure::usage, tr("a period has fewer than no finished items"));
    if (options.samples < 1 || options.samples > most_samples || options.run < 1)
        throw Error(Failure::usage, say("{} samples of runs of {} cannot be drawn", options.samples, options.run));
    const auto count = static_cast<int>(finished.size());
    if (count < fewest_periods)
        refuse(say("a forecast by throughput needs at least {} periods; there are {}", fewest_periods, count));
    if (mean_of(finished) <= 0) refuse(tr("nothing was finished in the periods past"));
}

void check_periods(double periods) {
    if (periods < 0) throw Error(Failure::usage, tr("a forecast looks ahead"));
    if (periods > most_periods) refuse(say("that is further off than {} periods", most_periods));
}

/// The periods to come of one sample: the same ones whichever question is asked.
class Future {
  public:
    Future(const std::vector<int>& finished, const ThroughputOptions& options, int sample)
        : finished_(finished),
          run_(static_cast<std::size_t>(options.run)),
          stream_(stream(options.seed, static_cast<std::uint64_t>(sample))) {}

    int next() {
        const std::size_t inside = period_ % run_;
        if (inside == 0) first_ = below(static_cast<std::uint32_t>(finished_.size()), drawn(stream_, period_));
        ++period_;
        return finished_[(first_ + inside) % finished_.size()];
    }

  private:
    const std::vector<int>& finished_;
    std::size_t run_;
    std::uint64_t stream_;
    std::size_t period_ = 0;
    std::size_t first_ = 0;
};

// An unlucky sample of a team that seldom finishes anything ends somewhere too.
constexpr std::int64_t longest_sample = 100 * std::int64_t{most_periods};

std::int64_t periods_of(Future future, std::int64_t items) {
    std::int64_t periods = 0;
    for (std::int64_t done = 0; done < items && periods < longest_sample; ++periods) done += future.next();
    return periods;
}

std::int64_t items_of(Future future, int periods) {
    std::int64_t items = 0;
    for (int period = 0; period < periods; ++period) items += future.next();
    return items;
}

template <class Answer>
std::vector<std::int64_t> answers(const ThroughputOptions& options, const Answer& answer) {
    std::vector<std::int64_t> all(static_cast<std::size_t>(options.samples));
    for (int sample = 0; sample < options.samples; ++sample) all[static_cast<std::size_t>(sample)] = answer(sample);
    return all;
}

// `numbers` stand with those that are kept most seldom first.
Outlook outlook_of(const std::vector<std::int64_t>& numbers) {
    const auto sum = std::accumulate(numbers.begin(), numbers.end(), 0.0);
    return {percentile(numbers, 10), percentile(numbers, 50), percentile(numbers, 80),
            percentile(numbers, 90), percentile(numbers, 95), sum / static_cast<double>(numbers.size())};
}

}  // namespace

Outlook periods_until_done(const std::vector<int>& finished, int items, const ThroughputOptions& options) {
    check(finished, options);
    check_periods(items / mean_of(finished));
    auto periods = answers(options, [&](int sample) { return periods_of(Future(finished, options, sample), items); });
    std::sort(periods.begin(), periods.end());
    return outlook_of(periods);
}

Outlook items_done_within(const std::vector<int>& finished, int periods, const ThroughputOptions& options) {
    check(finished, options);
    check_periods(periods);
    auto items = answers(options, [&](int sample) { return items_of(Future(finished, options, sample), periods); });
    std::sort(items.begin(), items.end(), std::greater<>());
    return outlook_of(items);
}

double chance_of(const std::vector<int>& finished, int items, int periods, const ThroughputOptions& options) {
    check(finished, options);
    check_periods(periods);
    const auto done =
        answers(options, [&](int sample) { return items_of(Future(finished, options, sample), periods); });
    const auto enough = std::count_if(done.begin(), done.end(), [&](std::int64_t count) { return count >= items; });
    return static_cast<double>(enough) / options.samples;
}

}  // namespace muster::plan
