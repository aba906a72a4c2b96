#include <muster/forecast.h>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <numeric>
#include <system_error>
#include <thread>

#include "domain/forecast/check.h"
#include "domain/forecast/sampling.h"
#include "domain/forecast/spread.h"

namespace muster::plan {

namespace {

// Samples are summed in so many parts, and the parts in their order, so that sums do not depend on the threads.
constexpr std::size_t parts = 16;
constexpr std::size_t most_drivers = 10;

/// Finishes and sums of all samples, filled by several threads.
class Run {
  public:
    Run(const Model& model, const ForecastOptions& options)
        : model_(model),
          options_(options),
          samples_(static_cast<std::size_t>(options.samples)),
          blocks_((samples_ + lanes - 1) / lanes),
          ends_(samples_),
          met_(model.targets.size(), std::vector<Slot>(samples_)),
          sums_(std::min(parts, blocks_), Sums(model.network.size(), model.risks.size())) {}

    /// Says whether the run went to its end.
    bool to_end();

    [[nodiscard]] const std::vector<Slot>& ends() const { return ends_; }

    [[nodiscard]] const std::vector<Slot>& met(std::size_t target) const { return met_[target]; }

    [[nodiscard]] Sums sum() const {
        Sums all = sums_.front();
        for (std::size_t part = 1; part < sums_.size(); ++part) all.add(sums_[part]);
        return all;
    }

  private:
    std::vector<std::jthread> start_others(std::vector<Sampler>& samplers);
    void work(Sampler& sampler, const std::function<bool()>& keep_going);
    void run_block(Sampler& sampler, std::size_t block, Sums& sums);

    const Model& model_;
    const ForecastOptions& options_;
    std::size_t samples_;
    std::size_t blocks_;
    std::vector<Slot> ends_;
    std::vector<std::vector<Slot>> met_;  ///< a target each
    std::vector<Sums> sums_;              ///< a part each
    std::atomic<std::size_t> next_part_ = 0;
    std::atomic<bool> stop_ = false;
};

// The caller's thread has the first sampler. Where the machine gives no more threads, those there are do the work.
std::vector<std::jthread> Run::start_others(std::vector<Sampler>& samplers) {
    std::vector<std::jthread> others;
    others.reserve(samplers.size());
    try {
        for (std::size_t i = 1; i < samplers.size(); ++i)
            others.emplace_back([this, &sampler = samplers[i]] { work(sampler, {}); });
    } catch (const std::system_error&) {
        return others;
    }
    return others;
}

bool Run::to_end() {
    std::vector<Sampler> samplers(std::min(static_cast<std::size_t>(options_.threads), sums_.size()), Sampler(model_));
    std::vector<std::jthread> others = start_others(samplers);
    try {
        work(samplers.front(), options_.keep_going);
    } catch (...) {  // thrown by keep_going: the others are not to work on
        stop_ = true;
        throw;
    }
    others.clear();  // waits for them
    return !stop_;
}

void Run::work(Sampler& sampler, const std::function<bool()>& keep_going) {
    for (std::size_t part = next_part_++; part < sums_.size(); part = next_part_++) {
        const std::size_t end = blocks_ * (part + 1) / sums_.size();
        for (std::size_t block = blocks_ * part / sums_.size(); block < end; ++block) {
            if (stop_) return;
            run_block(sampler, block, sums_[part]);
            if (keep_going && !keep_going()) stop_ = true;
        }
    }
}

void Run::run_block(Sampler& sampler, std::size_t block, Sums& sums) {
    const std::size_t first = block * lanes;
    const std::size_t count = std::min(lanes, samples_ - first);
    sampler.run(block);
    sampler.add_to(sums, count);
    std::copy_n(sampler.end().begin(), count, ends_.begin() + static_cast<std::ptrdiff_t>(first));
    for (std::size_t t = 0; t < met_.size(); ++t) {
        const Row met = sampler.met(model_.targets[t]);
        std::copy_n(met.begin(), count, met_[t].begin() + static_cast<std::ptrdiff_t>(first));
    }
}

/// The second moment about the mean, out of sums over samples.
double moment(double products, double sum, double other_sum, double samples) {
    return products / samples - (sum / samples) * (other_sum / samples);
}

TaskRisk risk_of(const Sums::OfTask& task, const Sums& all, Slot likely, const Spread& finish, double samples) {
    const double variance = moment(task.squares, task.excess, task.excess, samples);
    const double variance_of_end = moment(all.squares, all.excess, all.excess, samples);
    TaskRisk risk;
    risk.criticality = static_cast<double>(task.critical) / samples;
    risk.mean = likely + task.excess / samples;
    if (finish.mean > 0) risk.significance = task.weighted_share / samples / finish.mean;
    if (variance <= 0 || variance_of_end <= 0) return risk;
    const double covariance = moment(task.products, task.excess, all.excess, samples);
    risk.cruciality = std::min(1.0, std::fabs(covariance) / std::sqrt(variance * variance_of_end));
    risk.sensitivity = risk.criticality * std::sqrt(variance / variance_of_end);
    return risk;
}

RiskEffect effect_of(const Sums::OfRisk& risk, const Sums& all, double samples) {
    const auto with = static_cast<double>(risk.count);
    RiskEffect effect;
    effect.frequency = with / samples;
    if (with > 0 && with < samples) effect.delay = risk.excess / with - (all.excess - risk.excess) / (samples - with);
    return effect;
}

std::vector<int> drivers_of(const std::vector<TaskRisk>& tasks) {
    std::vector<int> order(tasks.size());
    std::iota(order.begin(), order.end(), 0);
    const auto sensitivity = [&](int task) { return tasks[static_cast<std::size_t>(task)].sensitivity; };
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return sensitivity(a) > sensitivity(b); });
    const auto end = std::find_if(order.begin(), order.end(), [&](int task) { return sensitivity(task) <= 0; });
    order.erase(end, order.end());
    if (order.size() > most_drivers) order.resize(most_drivers);
    return order;
}

Forecast result_of(const Run& run, const Model& model, const Uncertainty& uncertainty, const ForecastOptions& options) {
    const Sums sums = run.sum();
    const double samples = options.samples;
    Forecast result;
    result.finish = spread_of(run.ends(), uncertainty.due, options.bins);
    result.planned = model.planned;
    result.merge_bias = result.finish.p50 - model.planned;
    for (std::size_t t = 0; t < model.targets.size(); ++t)
        result.targets.push_back(spread_of(run.met(t), model.targets[t].due, options.bins));
    result.tasks.resize(model.network.size());
    for (std::size_t p = 0; p < model.network.size(); ++p)
        result.tasks[static_cast<std::size_t>(model.network.task(p))] =
            risk_of(sums.tasks[p], sums, model.likely[p], result.finish, samples);
    for (const Sums::OfRisk& risk : sums.risks) result.risks.push_back(effect_of(risk, sums, samples));
    result.drivers = drivers_of(result.tasks);
    return result;
}

}  // namespace

std::optional<Forecast> forecast(const Uncertainty& uncertainty, const ForecastOptions& options) {
    check(uncertainty, options);
    const Model model(uncertainty, options);
    Run run(model, options);
    if (!run.to_end()) return {};
    return result_of(run, model, uncertainty, options);
}

}  // namespace muster::plan
