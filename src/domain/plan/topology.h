#pragma once
// The dependencies of a network by task, and an order in which each task comes after those it waits for.

#include <span>
#include <vector>

#include <muster/network.h>

namespace muster::plan {

class Topology {
  public:
    explicit Topology(const Network& network);

    [[nodiscard]] std::span<const Dependency> into(int task) const { return part(into_, into_from_, task); }
    [[nodiscard]] std::span<const Dependency> out_of(int task) const { return part(out_, out_from_, task); }

    /// Every task once, by Kahn's algorithm (1962); those on a circle or behind one are left out.
    std::vector<int> order;

    /// Returns tasks that wait for each other, see `find_cycle`.
    [[nodiscard]] std::vector<int> cycle() const;

  private:
    static std::span<const Dependency> part(const std::vector<Dependency>& all, const std::vector<std::size_t>& from,
                                            int task) {
        const auto place = static_cast<std::size_t>(task);
        return std::span(all).subspan(from[place], from[place + 1] - from[place]);
    }
    void sort();

    std::vector<Dependency> into_, out_;
    std::vector<std::size_t> into_from_, out_from_;  ///< where each task's dependencies begin; one more at the end
};

}  // namespace muster::plan
