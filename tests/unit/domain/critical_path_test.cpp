#include <doctest/doctest.h>

#include <algorithm>

#include <muster/error.h>
#include <muster/network.h>

using namespace muster;
using namespace muster::plan;

namespace {

// a(3) -> b(2) -> d(4); a -> c(5) -> d: c is critical, b may slip by three.
Network diamond() {
    return {{3, 2, 5, 4}, {{0, 1}, {1, 3}, {0, 2}, {2, 3}}, {}, {}};
}

}  // namespace

TEST_CASE("critical path: a diamond by hand") {
    const Dates dates = critical_path(diamond());
    CHECK(dates.early_start == std::vector<Slot>{0, 3, 3, 8});
    CHECK(dates.early_finish == std::vector<Slot>{3, 5, 8, 12});
    CHECK(dates.late_start == std::vector<Slot>{0, 6, 3, 8});
    CHECK(dates.total_float == std::vector<Slot>{0, 3, 0, 0});
    CHECK(dates.free_float == std::vector<Slot>{0, 3, 0, 0});
    CHECK(dates.length == 12);
    CHECK(!dates.is_critical(1));
    CHECK(dates.is_critical(2));
}

TEST_CASE("critical path: the four types with lag and lead") {
    const auto start_of_second = [](LinkType type, Slot lag) {
        return critical_path({{4, 3}, {{0, 1, type, lag}}, {}, {}}).early_start[1];
    };
    CHECK(start_of_second(LinkType::FS, 0) == 4);
    CHECK(start_of_second(LinkType::FS, 2) == 6);
    CHECK(start_of_second(LinkType::FS, -1) == 3);
    CHECK(start_of_second(LinkType::SS, 1) == 1);
    CHECK(start_of_second(LinkType::FF, 1) == 2);
    CHECK(start_of_second(LinkType::SF, 5) == 2);
    CHECK(start_of_second(LinkType::SF, 1) == 0);
    const Dates dates = critical_path({{4, 3}, {{0, 1, LinkType::SS, 1}}, {}, {}});
    CHECK(dates.length == 4);
    CHECK(dates.late_start == std::vector<Slot>{0, 1});
    CHECK(dates.total_float == std::vector<Slot>{0, 0});
}

TEST_CASE("critical path: a due day that cannot be met shows below zero") {
    Network network = diamond();
    network.due = {{}, {}, 6, {}};
    const Dates dates = critical_path(network);
    CHECK(dates.total_float == std::vector<Slot>{-2, 3, -2, 0});
    CHECK(dates.is_critical(0));
}

TEST_CASE("critical path: not before a day") {
    Network network = diamond();
    network.release = {0, 7, 0, 0};
    const Dates dates = critical_path(network);
    CHECK(dates.early_start == std::vector<Slot>{0, 7, 3, 9});
    CHECK(dates.total_float == std::vector<Slot>{1, 0, 1, 0});
}

TEST_CASE("critical path: a circle is named, each task waiting for the one before it") {
    const Network network{{1, 1, 1, 1}, {{0, 1}, {1, 2}, {2, 3}, {3, 1}}, {}, {}};
    const std::vector<int> ring = find_cycle(network);
    REQUIRE(ring.size() == 3);
    for (std::size_t i = 0; i < 3; ++i) {
        const int before = ring[i];
        const int after = ring[(i + 1) % 3];
        CHECK(std::any_of(network.dependencies.begin(), network.dependencies.end(),
                          [&](const Dependency& link) { return link.before == before && link.after == after; }));
    }
    CHECK_THROWS_AS(critical_path(network), Error);
    CHECK(find_cycle(diamond()).empty());
    CHECK(find_cycle({{1}, {{0, 0}}, {}, {}}) == std::vector<int>{0});
}

TEST_CASE("critical path: nothing, and a chain of 100 000") {
    CHECK(critical_path({}).length == 0);
    Network chain;
    chain.duration.assign(100'000, 2);
    for (int i = 1; i < 100'000; ++i) chain.dependencies.push_back({i - 1, i});
    const Dates dates = critical_path(chain);
    CHECK(dates.length == 200'000);
    CHECK(std::all_of(dates.total_float.begin(), dates.total_float.end(), [](Slot slot) { return slot == 0; }));
    chain.dependencies.push_back({99'999, 0});
    CHECK(find_cycle(chain).size() == 100'000);
}

TEST_CASE("critical path: the length is that of the longest path, however it is found") {
    std::uint32_t state = 7;
    const auto below = [&](int limit) {
        state = state * 1664525 + 1013904223;
        return static_cast<int>((state >> 8) % static_cast<std::uint32_t>(limit));
    };
    for (int round = 0; round < 200; ++round) {
        const int size = 1 + below(12);
        Network network;
        for (int i = 0; i < size; ++i) network.duration.push_back(below(9));
        for (int i = 1; i < size; ++i)
            for (int k = below(3); k > 0; --k)
                network.dependencies.push_back({below(i), i, LinkType::FS, below(5) - 2});
        // Relaxed until nothing moves (Bellman-Ford), without any order.
        std::vector<Slot> start(network.duration.size(), 0);
        for (int pass = 0; pass <= size; ++pass)
            for (const Dependency& link : network.dependencies)
                start[static_cast<std::size_t>(link.after)] =
                    std::max(start[static_cast<std::size_t>(link.after)],
                             start[static_cast<std::size_t>(link.before)] +
                                 network.duration[static_cast<std::size_t>(link.before)] + link.lag);
        const Dates dates = critical_path(network);
        CHECK(dates.early_start == start);
        for (std::size_t i = 0; i < start.size(); ++i) {
            CHECK(dates.total_float[i] >= 0);
            CHECK(dates.free_float[i] >= 0);
            CHECK(dates.free_float[i] <= dates.total_float[i]);
        }
    }
}
