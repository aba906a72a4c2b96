#include "domain/forecast/sampling.h"

#include <algorithm>
#include <cmath>

#include "domain/forecast/chance.h"

namespace muster::plan {

namespace {

// Who draws: what all tasks share, then tasks and risks in turn.
constexpr std::uint64_t shared_drawer = 0;

std::uint64_t drawer_of_task(int task) {
    return 2 * static_cast<std::uint64_t>(task) + 1;
}

std::uint64_t drawer_of_risk(std::size_t risk) {
    return 2 * static_cast<std::uint64_t>(risk) + 2;
}

Quantiles quantiles_of(const Uncertainty& uncertainty, std::size_t task, const std::vector<double>& sorted_history,
                       Shape shape) {
    const Slot duration = uncertainty.network.duration[task];
    if (!uncertainty.estimates.empty() && uncertainty.estimates[task])
        return Quantiles::of(*uncertainty.estimates[task], shape);
    return sorted_history.empty() ? Quantiles::certain(duration) : Quantiles::of(duration, sorted_history);
}

Slot length_of(const SortedNetwork& network, const std::vector<Slot>& durations) {
    std::vector<Row> duration(durations.size());
    for (std::size_t p = 0; p < durations.size(); ++p) duration[p].fill(durations[p]);
    std::vector<Row> finish(durations.size());
    network.forward(duration, finish);
    Slot length = 0;
    for (const Row& row : finish) length = std::max(length, row[0]);
    return length;
}

void raise(Row& row, const Row& other) {
    for (std::size_t i = 0; i < lanes; ++i) row[i] = std::max(row[i], other[i]);
}

}  // namespace

Model::Model(const Uncertainty& uncertainty, const ForecastOptions& options)
    : network(uncertainty.network),
      risks(uncertainty.risks),
      targets(uncertainty.targets),
      seed(options.seed),
      shared_weight(static_cast<float>(std::sqrt(options.correlation))),
      own_weight(static_cast<float>(std::sqrt(1 - options.correlation))) {
    std::vector<double> history = uncertainty.history;
    std::sort(history.begin(), history.end());
    for (std::size_t p = 0; p < network.size(); ++p) {
        const int task = network.task(p);
        quantiles.push_back(quantiles_of(uncertainty, static_cast<std::size_t>(task), history, options.shape));
        likely.push_back(uncertainty.network.duration[static_cast<std::size_t>(task)]);
        streams.push_back(stream(seed, drawer_of_task(task)));
    }
    planned = length_of(network, likely);
}

void Sums::add(const Sums& other) {
    for (std::size_t p = 0; p < tasks.size(); ++p) {
        tasks[p].critical += other.tasks[p].critical;
        tasks[p].excess += other.tasks[p].excess;
        tasks[p].squares += other.tasks[p].squares;
        tasks[p].products += other.tasks[p].products;
        tasks[p].weighted_share += other.tasks[p].weighted_share;
    }
    for (std::size_t r = 0; r < risks.size(); ++r) {
        risks[r].count += other.risks[r].count;
        risks[r].excess += other.risks[r].excess;
    }
    excess += other.excess;
    squares += other.squares;
}

Sampler::Sampler(const Model& model)
    : model_(model),
      duration_(model.network.size()),
      finish_(model.network.size()),
      late_finish_(model.network.size()),
      happened_(model.risks.size()) {}

void Sampler::run(std::size_t block) {
    draw_durations(block);
    draw_risks(block);
    model_.network.forward(duration_, finish_);
    end_.fill(0);
    for (const Row& finish : finish_) raise(end_, finish);
    model_.network.backward(duration_, end_, late_finish_);
}

// One random number serves two samples.
Sampler::Normals Sampler::normals(std::uint64_t of_stream, std::size_t block) {
    const NormalTable& table = NormalTable::instance();
    Normals result;
    for (std::size_t i = 0; i < lanes; i += 2) {
        const std::uint64_t bits = drawn(of_stream, (block * lanes + i) / 2);
        result[i] = table.at(static_cast<std::uint32_t>(bits));
        result[i + 1] = table.at(static_cast<std::uint32_t>(bits >> 32U));
    }
    return result;
}

void Sampler::draw_durations(std::size_t block) {
    Normals shared = normals(stream(model_.seed, shared_drawer), block);
    for (float& number : shared) number *= model_.shared_weight;
    for (std::size_t p = 0; p < duration_.size(); ++p) {
        const Normals own = normals(model_.streams[p], block);
        const Quantiles& quantiles = model_.quantiles[p];
        for (std::size_t i = 0; i < lanes; ++i) duration_[p][i] = quantiles.at(shared[i] + model_.own_weight * own[i]);
    }
}

void Sampler::draw_risks(std::size_t block) {
    for (std::size_t r = 0; r < model_.risks.size(); ++r) {
        const RiskEvent& risk = model_.risks[r];
        const std::uint64_t of_stream = stream(model_.seed, drawer_of_risk(r));
        const auto limit = static_cast<std::uint64_t>(risk.probability * 0x1p53);
        for (std::size_t i = 0; i < lanes; ++i)
            happened_[r][i] = drawn(of_stream, block * lanes + i) >> 11U < limit ? 1 : 0;
        for (const int task : risk.tasks) {
            Row& duration = duration_[model_.network.place(task)];
            for (std::size_t i = 0; i < lanes; ++i)
                duration[i] = std::max<Slot>(0, duration[i] + happened_[r][i] * risk.impact);
        }
    }
}

Row Sampler::met(const Target& target) const {
    Row result{};
    for (const int task : target.tasks) raise(result, finish_[model_.network.place(task)]);
    return result;
}

void Sampler::add_to(Sums& sums, std::size_t count) const {
    for (std::size_t p = 0; p < duration_.size(); ++p) add_task(sums.tasks[p], p, count);
    for (std::size_t i = 0; i < count; ++i) {
        const double y = end_[i] - model_.planned;
        sums.excess += y;
        sums.squares += y * y;
        for (std::size_t r = 0; r < happened_.size(); ++r) {
            sums.risks[r].count += happened_[r][i];
            sums.risks[r].excess += happened_[r][i] * y;
        }
    }
}

void Sampler::add_task(Sums::OfTask& sums, std::size_t place, std::size_t count) const {
    const Row& duration = duration_[place];
    const Row& finish = finish_[place];
    const Row& late_finish = late_finish_[place];
    const Slot likely = model_.likely[place];
    for (std::size_t i = 0; i < count; ++i) {
        const double x = duration[i] - likely;
        const double y = end_[i] - model_.planned;
        const Slot slack = late_finish[i] - finish[i];
        const auto whole = static_cast<float>(std::max(1, duration[i] + slack));
        sums.critical += slack == 0 ? 1 : 0;
        sums.excess += x;
        sums.squares += x * x;
        sums.products += x * y;
        sums.weighted_share += static_cast<float>(duration[i]) / whole * static_cast<float>(end_[i]);
    }
}

}  // namespace muster::plan
