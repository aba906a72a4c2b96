#pragma once
// When a person can work, slot by slot, and how far a piece of work reaches in it.

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include <muster/network.h>

namespace muster::plan {

/// A person's working time from slot 0 to a horizon: open slots are worked in, closed ones (nights, weekends, leave)
/// are not. One bit a slot with a running count a word, so that every question costs a few instructions; a year of
/// quarters of an hour takes 7 kB. Beyond the horizon everything is closed. Source: rank and select on bitmaps,
/// Jacobson, "Space-efficient static trees and graphs" (1989).
class OpenSlots {
  public:
    OpenSlots() = default;
    /// All slots before `horizon` open, or all closed. A horizon below 0 counts as 0.
    static OpenSlots all_open(Slot horizon);
    static OpenSlots all_closed(Slot horizon);
    /// The slots of these stretches open, each from its first up to but not including its second.
    static OpenSlots open_in(Slot horizon, const std::vector<std::pair<Slot, Slot>>& stretches);

    /// Opens or closes the slots from `from` up to but not including `until`; what lies outside of the horizon is left
    /// out. Takes time proportional to the horizon.
    void open(Slot from, Slot until);
    void close(Slot from, Slot until);

    /// Returns the same days read backwards: slot 0 becomes the last one before `horizon`, which is not below this
    /// one's.
    [[nodiscard]] OpenSlots mirrored(Slot horizon) const;

    [[nodiscard]] Slot horizon() const { return horizon_; }
    [[nodiscard]] bool is_open(Slot slot) const;
    [[nodiscard]] bool is_all_open() const { return total() == horizon_; }

    /// Returns how many slots are open at all, before `slot`, and in [from, until).
    [[nodiscard]] Slot total() const { return counts_.empty() ? 0 : counts_.back(); }
    [[nodiscard]] Slot rank(Slot slot) const {
        if (slot <= 0) return 0;
        if (slot >= horizon_) return total();
        const auto word = static_cast<std::size_t>(slot) / 64;
        const std::uint64_t below = (std::uint64_t{1} << (static_cast<unsigned>(slot) % 64U)) - 1;
        return counts_[word] + ones(words_[word] & below);
    }
    [[nodiscard]] Slot count(Slot from, Slot until) const { return until <= from ? 0 : rank(until) - rank(from); }

    /// Returns the open slot that has `rank` open ones before it, or `never`.
    [[nodiscard]] Slot select(Slot rank) const;
    /// Returns the first open slot that is not before `slot`, or `never`.
    [[nodiscard]] Slot next_open(Slot slot) const { return select(rank(slot)); }
    /// Returns the slot after the last of `work` open ones counted from `start` on: when work begun at `start` is done.
    /// Work of 0 is done at once. `never` when the horizon comes first.
    [[nodiscard]] Slot finish(Slot start, Slot work) const;
    /// Returns the latest open slot to begin `work` in so that it is done not after `finish`; for work of 0 `finish`
    /// itself. -1 when there is none.
    [[nodiscard]] Slot latest_start(Slot finish, Slot work) const;

    friend bool operator==(const OpenSlots&, const OpenSlots&) = default;

  private:
    /// Counts the bits that are set. By hand, since the plain x86-64 that packages are built for has no instruction for
    /// it and the compiler would call a function.
    static Slot ones(std::uint64_t word) {
        word -= word >> 1U & 0x5555555555555555U;
        word = (word & 0x3333333333333333U) + (word >> 2U & 0x3333333333333333U);
        word = (word + (word >> 4U)) & 0x0F0F0F0F0F0F0F0FU;
        return static_cast<Slot>(word * 0x0101010101010101U >> 56U);
    }
    void mark(Slot from, Slot until, bool open);
    void recount();

    Slot horizon_ = 0;
    std::vector<std::uint64_t> words_;
    std::vector<Slot> counts_;            // open slots before each word; one more than words, the last is the total
    std::vector<std::uint32_t> sampled_;  // the word that holds every 64th open slot: where `select` begins to look
};

}  // namespace muster::plan
