#include <algorithm>
#include <bit>

#include <muster/open_slots.h>

namespace muster::plan {

namespace {

/// Returns where the (`rank` + 1)-th bit of the word stands that is set: by sums over its bytes, then bit by bit.
unsigned bit_of_rank(std::uint64_t word, unsigned rank) {
    std::uint64_t sums = word - (word >> 1U & 0x5555555555555555U);
    sums = (sums & 0x3333333333333333U) + (sums >> 2U & 0x3333333333333333U);
    sums = ((sums + (sums >> 4U)) & 0x0F0F0F0F0F0F0F0FU) * 0x0101010101010101U;  // each byte: its own and those below
    unsigned place = 0;
    while ((sums >> place & 0xFFU) <= rank) place += 8;
    if (place > 0) rank -= static_cast<unsigned>(sums >> (place - 8) & 0xFFU);
    std::uint64_t rest = word >> place;
    for (; rank > 0; --rank) rest &= rest - 1;
    return place + static_cast<unsigned>(std::countr_zero(rest));
}

}  // namespace

OpenSlots OpenSlots::all_closed(Slot horizon) {
    OpenSlots result;
    result.horizon_ = std::max(horizon, 0);
    result.words_.resize((static_cast<std::size_t>(result.horizon_) + 63) / 64);
    result.recount();
    return result;
}

OpenSlots OpenSlots::all_open(Slot horizon) {
    OpenSlots result = all_closed(horizon);
    result.open(0, horizon);
    return result;
}

OpenSlots OpenSlots::open_in(Slot horizon, const std::vector<std::pair<Slot, Slot>>& stretches) {
    OpenSlots result = all_closed(horizon);
    for (const auto& [from, until] : stretches) result.mark(from, until, true);
    result.recount();
    return result;
}

void OpenSlots::open(Slot from, Slot until) {
    mark(from, until, true);
    recount();
}

void OpenSlots::close(Slot from, Slot until) {
    mark(from, until, false);
    recount();
}

void OpenSlots::mark(Slot from, Slot until, bool open) {
    from = std::max(from, 0);
    until = std::min(until, horizon_);
    while (from < until) {
        const Slot end = std::min(until, (from / 64 + 1) * 64);
        const std::uint64_t ones = ~std::uint64_t{0} >> static_cast<unsigned>(64 - (end - from));
        const std::uint64_t mask = ones << (static_cast<unsigned>(from) % 64U);
        std::uint64_t& word = words_[static_cast<std::size_t>(from) / 64];
        word = open ? word | mask : word & ~mask;
        from = end;
    }
}

void OpenSlots::recount() {
    counts_.assign(1, 0);
    sampled_.clear();
    for (std::size_t word = 0; word < words_.size(); ++word) {
        const Slot after = counts_.back() + ones(words_[word]);
        if (static_cast<std::size_t>(after) > sampled_.size() * 64)
            sampled_.push_back(static_cast<std::uint32_t>(word));
        counts_.push_back(after);
    }
}

OpenSlots OpenSlots::mirrored(Slot horizon) const {
    OpenSlots result = all_closed(horizon);
    for (Slot slot = 0; slot < horizon_; ++slot) {
        if (!is_open(slot)) continue;
        const auto mirror = static_cast<std::size_t>(horizon - 1 - slot);
        result.words_[mirror / 64] |= std::uint64_t{1} << (mirror % 64);
    }
    result.recount();
    return result;
}

bool OpenSlots::is_open(Slot slot) const {
    if (slot < 0 || slot >= horizon_) return false;
    return (words_[static_cast<std::size_t>(slot) / 64] >> (static_cast<unsigned>(slot) % 64U) & 1U) != 0;
}

Slot OpenSlots::select(Slot rank) const {
    if (rank < 0 || rank >= total()) return never;
    std::size_t word = sampled_[static_cast<std::size_t>(rank) / 64];
    while (counts_[word + 1] <= rank) ++word;
    const unsigned bit = bit_of_rank(words_[word], static_cast<unsigned>(rank - counts_[word]));
    return static_cast<Slot>(word * 64 + bit);
}

Slot OpenSlots::finish(Slot start, Slot work) const {
    if (work <= 0) return start;
    const Slot first = rank(start);
    if (work > total() - first) return never;
    return select(first + work - 1) + 1;
}

Slot OpenSlots::latest_start(Slot finish, Slot work) const {
    if (work <= 0) return finish;
    const Slot before = rank(finish);
    return before < work ? -1 : select(before - work);
}

}  // namespace muster::plan
