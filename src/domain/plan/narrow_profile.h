#pragma once
// The profile of instances with few resources and short tasks: twice as fast, since next to nothing in it branches on
// how full the slots are.

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <vector>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "domain/plan/level_instance.h"

namespace muster::plan {

/// Four resources of up to 127 units lie in 32 bits a slot, so that 32 slots are compared at once with what a task
/// needs.
class NarrowProfile {
  public:
    /// Says whether resources and tasks are few and small enough.
    static bool suits(const Instance& instance);

    /// The instance must suit.
    explicit NarrowProfile(const Instance& instance);

    /// Books the task as early as it fits, but not before `from`; returns its start.
    Slot place(int task, Slot from) {
        const Task& wanted = tasks_[static_cast<std::size_t>(task)];
        Slot start = from;
        std::uint32_t fitting = starts(start, wanted);
        while (fitting == 0) {
            start += seen + 1 - std::max(wanted.duration, 1);
            fitting = starts(start, wanted);
        }
        start += std::countr_zero(fitting);
        book(start, wanted);
        return start;
    }

    /// Sets free all slots before `until`; none behind it may be booked.
    void clear(Slot until);

  private:
    using Units = std::uint32_t;

    static constexpr int longest = 16;  // slots of a task
    static constexpr int seen = 32;     // slots looked at in one go
    static constexpr Units guards = 0x80808080U;

    struct Task {
        std::array<Units, longest> booking{};  // its need in each slot from its start on, 0 when it has finished
        Units need = 0;
        Slot duration = 0;
        std::array<std::uint8_t, 4> steps{};  // see `starts`
    };

    // Returns where the task could start as far as the slots seen from `from` go: a bit each, the first the lowest.
    // An open slot in front of an open one is a run of two, and so on by `steps` until a run is as long as the task.
    [[nodiscard]] std::uint32_t starts(Slot from, const Task& task) const {
        const Units* const free = free_.data() + from;
        std::uint32_t open = open_of_16(free, task.need) | open_of_16(free + 16, task.need) << 16U;
        for (const std::uint8_t step : task.steps) open &= open >> step;
        return open;
    }

    // Returns a bit for each of 16 slots, set if the need fits in it.
    static std::uint32_t open_of_16(const Units* free, Units need) {
#ifdef __SSE2__
        const __m128i wanted = _mm_set1_epi32(static_cast<int>(need | guards));
        const auto four = [&](int first) {
            return _mm_cmpeq_epi32(_mm_subs_epu8(wanted, load(free + first)), _mm_setzero_si128());
        };
        const __m128i low = _mm_packs_epi32(four(0), four(4));
        const __m128i high = _mm_packs_epi32(four(8), four(12));
        return static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_packs_epi16(low, high)));
#else
        std::uint32_t open = 0;
        for (unsigned i = 0; i < 16; ++i) open |= (((free[i] - need) & guards) == guards ? 1U : 0U) << i;
        return open;
#endif
    }

    // Books all slots of the longest task, so that nothing branches on the duration; behind the task's end its need is
    // 0.
    void book(Slot start, const Task& task) {
        Units* const free = free_.data() + start;
#ifdef __SSE2__
        for (int i = 0; i < longest; i += 4) {
            const __m128i left = _mm_sub_epi32(load(free + i), load(task.booking.data() + i));
            _mm_storeu_si128(reinterpret_cast<__m128i*>(free + i), left);
        }
#else
        for (std::size_t i = 0; i < task.booking.size(); ++i) free[i] -= task.booking[i];
#endif
    }

#ifdef __SSE2__
    static __m128i load(const Units* four) {
        return _mm_loadu_si128(reinterpret_cast<const __m128i*>(four));
    }
#endif

    std::vector<Task> tasks_;
    Units capacity_;
    std::vector<Units> free_;  // with guards; some slots behind the horizon are seen but never booked
};

}  // namespace muster::plan
