#pragma once
// One part of a forecast's samples: drawn, run through the network, and summed up.

#include <cstdint>
#include <vector>

#include <muster/forecast.h>

#include "domain/forecast/pass.h"
#include "domain/forecast/quantiles.h"

namespace muster::plan {

/// What is the same for every sample.
struct Model {
    Model(const Uncertainty& uncertainty, const ForecastOptions& options);

    SortedNetwork network;
    std::vector<Quantiles> quantiles;    ///< a place each
    std::vector<Slot> likely;            ///< a place each
    std::vector<std::uint64_t> streams;  ///< a place each
    const std::vector<RiskEvent>& risks;
    const std::vector<Target>& targets;
    std::uint64_t seed;
    float shared_weight;  ///< root of the correlation
    float own_weight;     ///< root of what is left
    Slot planned;         ///< length of the plan with likely durations
};

/// Sums over samples. Durations and lengths are taken less the likely ones, so that squares stay small.
struct Sums {
    struct OfTask {
        std::int64_t critical = 0;
        double excess = 0;          ///< x = duration - likely
        double squares = 0;         ///< x²
        double products = 0;        ///< x y, with y = length of the plan - planned
        double weighted_share = 0;  ///< duration / (duration + float) * length of the plan
    };
    struct OfRisk {
        std::int64_t count = 0;  ///< of samples in which it happened
        double excess = 0;       ///< y of those
    };

    Sums(std::size_t task_count, std::size_t risk_count) : tasks(task_count), risks(risk_count) {}

    void add(const Sums& other);

    std::vector<OfTask> tasks;  ///< a place each
    std::vector<OfRisk> risks;
    double excess = 0;   ///< y
    double squares = 0;  ///< y²
};

/// Draws blocks of `lanes` samples. Each thread has one, for its rows.
class Sampler {
  public:
    explicit Sampler(const Model& model);

    /// Draws the block's samples and runs them.
    void run(std::size_t block);

    /// Adds the first `count` samples of the block that was run.
    void add_to(Sums& sums, std::size_t count) const;

    /// Returns when each sample's plan was done.
    [[nodiscard]] const Row& end() const { return end_; }

    /// Returns when the target was met.
    [[nodiscard]] Row met(const Target& target) const;

  private:
    using Normals = std::array<float, lanes>;

    static Normals normals(std::uint64_t of_stream, std::size_t block);
    void draw_durations(std::size_t block);
    void draw_risks(std::size_t block);
    void add_task(Sums::OfTask& sums, std::size_t place, std::size_t count) const;

    const Model& model_;
    std::vector<Row> duration_;
    std::vector<Row> finish_;
    std::vector<Row> late_finish_;
    std::vector<Row> happened_;  ///< a risk each: 1 where it did
    Row end_{};
};

}  // namespace muster::plan
