#include <doctest/doctest.h>

#include <algorithm>
#include <vector>

#include <muster/open_slots.h>

#include "property/generator.h"

using namespace muster::plan;
using muster::testing::Dice;

namespace {

/// The same slots one by one, asked the slow way.
struct Plain {
    std::vector<bool> open;

    [[nodiscard]] Slot horizon() const { return static_cast<Slot>(open.size()); }
    [[nodiscard]] bool at(Slot slot) const {
        return slot >= 0 && slot < horizon() && open[static_cast<std::size_t>(slot)];
    }
    void set(Slot from, Slot until, bool value) {
        for (Slot slot = 0; slot < horizon(); ++slot)
            if (slot >= from && slot < until) open[static_cast<std::size_t>(slot)] = value;
    }
    [[nodiscard]] Slot count(Slot from, Slot until) const {
        Slot result = 0;
        for (Slot slot = from; slot < until; ++slot) result += at(slot) ? 1 : 0;
        return result;
    }
    [[nodiscard]] Slot next_open(Slot slot) const {
        for (slot = std::max(slot, 0); slot < horizon(); ++slot)
            if (at(slot)) return slot;
        return never;
    }
    [[nodiscard]] Slot finish(Slot start, Slot work) const {
        for (Slot slot = start; work > 0; ++slot) {
            if (slot >= horizon()) return never;
            if (at(slot) && --work == 0) return slot + 1;
        }
        return start;
    }
    [[nodiscard]] Slot latest_start(Slot finish, Slot work) const {
        for (Slot slot = finish; work > 0;) {
            if (--slot < 0) return -1;
            if (at(slot) && --work == 0) return slot;
        }
        return finish;
    }
};

}  // namespace

TEST_CASE("a week of days from nine to five") {
    OpenSlots week = OpenSlots::all_closed(7 * 24);
    for (Slot day = 0; day < 5; ++day) week.open(day * 24 + 9, day * 24 + 17);
    CHECK(week.total() == 40);
    CHECK(week.count(0, 24) == 8);
    CHECK(week.next_open(17) == 33);
    CHECK(week.finish(9, 8) == 17);
    CHECK(week.finish(9, 9) == 34);
    CHECK(week.finish(0, 40) == 4 * 24 + 17);
    CHECK(week.finish(0, 41) == never);
    CHECK(week.next_open(5 * 24) == never);
    CHECK(week.latest_start(34, 9) == 9);
    CHECK(week.latest_start(33, 8) == 9);
    CHECK(week.latest_start(9, 1) == -1);
    week.close(24, 48);
    CHECK(week.finish(9, 9) == 2 * 24 + 10);
}

TEST_CASE("no work takes no time, and nobody is open without a horizon") {
    const OpenSlots nothing;
    CHECK(nothing.finish(5, 0) == 5);
    CHECK(nothing.latest_start(5, 0) == 5);
    CHECK(nothing.finish(0, 1) == never);
    CHECK(nothing.next_open(0) == never);
    CHECK(nothing.count(-5, 5) == 0);
    CHECK(OpenSlots::all_open(-3) == OpenSlots::all_closed(0));
    CHECK(OpenSlots::all_open(64).is_all_open());
    CHECK(OpenSlots::all_open(64).finish(0, 64) == 64);
}

TEST_CASE("every answer is the one that counting slot by slot gives") {
    for (const std::uint64_t seed : muster::testing::seeds(60)) {
        CAPTURE(seed);
        Dice dice(seed);
        const auto horizon = static_cast<Slot>(dice.number(0, 400));
        const auto somewhere = [&] { return static_cast<Slot>(dice.number(-10, horizon + 10)); };
        const bool begin_open = dice.chance(50);
        OpenSlots slots = begin_open ? OpenSlots::all_open(horizon) : OpenSlots::all_closed(horizon);
        Plain plain{std::vector<bool>(static_cast<std::size_t>(horizon), begin_open)};
        for (int step = 0; step < 12; ++step) {
            const Slot from = somewhere(), until = somewhere();
            const bool open = dice.chance(50);
            if (open) slots.open(from, until);
            else slots.close(from, until);
            plain.set(from, until, open);
            for (int question = 0; question < 20; ++question) {
                const Slot slot = std::max(somewhere(), 0), other = somewhere();
                const auto work = static_cast<Slot>(dice.number(0, 80));
                REQUIRE(slots.is_open(slot) == plain.at(slot));
                REQUIRE(slots.count(other, slot) == plain.count(other, slot));
                REQUIRE(slots.next_open(other) == plain.next_open(other));
                REQUIRE(slots.finish(slot, work) == plain.finish(slot, work));
                REQUIRE(slots.latest_start(slot, work) == plain.latest_start(slot, work));
            }
        }
        REQUIRE(slots.mirrored(horizon).mirrored(horizon) == slots);
        REQUIRE(slots.mirrored(horizon + 7).count(0, 7) == 0);
    }
}
