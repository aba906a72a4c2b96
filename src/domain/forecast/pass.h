#pragma once
// The passes of the critical path method over many samples at once.

#include <array>
#include <cstddef>
#include <vector>

#include <muster/network.h>

namespace muster::plan {

/// So many samples are worked on together; the compiler makes them lanes of wide instructions.
inline constexpr std::size_t lanes = 32;

/// A figure of each of the samples.
using Row = std::array<Slot, lanes>;

/// A network whose tasks stand in an order in which each comes after those it waits for.
class SortedNetwork {
  public:
    /// Throws `refused` if tasks wait for each other in a circle.
    explicit SortedNetwork(const Network& network);

    [[nodiscard]] std::size_t size() const { return tasks_.size(); }

    /// Returns the task's number in the network.
    [[nodiscard]] int task(std::size_t place) const { return tasks_[place]; }

    /// Returns where the task stands.
    [[nodiscard]] std::size_t place(int task) const { return places_[static_cast<std::size_t>(task)]; }

    /// Works out the earliest finish of each place, from the durations of each.
    void forward(const std::vector<Row>& duration, std::vector<Row>& finish) const;

    /// Works out the latest finish of each place that does not put off the end.
    void backward(const std::vector<Row>& duration, const Row& end, std::vector<Row>& late_finish) const;

  private:
    struct Edge {
        std::size_t before;
        LinkType type;
        Slot lag;
    };

    void sort(const Network& network);
    void lay_edges(const Network& network);
    static void start_after(const Edge& edge, const std::vector<Row>& duration, const std::vector<Row>& finish,
                            const Row& own, Row& start);
    static void finish_before(const Edge& edge, const std::vector<Row>& duration, const Row& own_late, const Row& own,
                              std::vector<Row>& late_finish);

    std::vector<int> tasks_;
    std::vector<std::size_t> places_;
    std::vector<Edge> edges_;              ///< by the place that waits
    std::vector<std::size_t> first_edge_;  ///< a place each, and the end
    std::vector<Slot> release_;            ///< a place each
};

}  // namespace muster::plan
