#include "domain/plan/staffing_decode.h"

#include <algorithm>
#include <limits>

namespace muster::plan {

namespace {

std::size_t at(int number) {
    return static_cast<std::size_t>(number);
}

}  // namespace

StaffingDecoder::StaffingDecoder(const StaffingModel& model)
    : model_(model), simple_(model.always_open && model.plain_links) {
    for (const OpenSlots& open : model.open) capacity_.push_back(std::max(open.total(), 1));
}

void StaffingDecoder::run(const StaffingList& list, const std::vector<Slot>& release, StaffingDates& dates) {
    free_.assign(model_.people(), 0);
    free_rank_.assign(model_.people(), 0);
    load_ = model_.fixed_load;
    if (simple_) run_all<true>(list, release, dates);
    else run_all<false>(list, release, dates);
}

template <bool simple>
void StaffingDecoder::run_all(const StaffingList& list, const std::vector<Slot>& release, StaffingDates& dates) {
    for (const int number : list.order) {
        const std::size_t task = at(number);
        Earliest least = earliest<simple>(task, dates, release[task]);
        if (list.wait_for_promise[task] != 0) least.start = std::max(least.start, model_.promised_start[task]);
        dates.person[task] = -1;
        if (model_.work[task] > 0) {
            place<simple>(task, list.person[task], least, dates);
        } else {
            const Slot then = std::max(least.start, least.finish);
            dates.start[task] = dates.finish[task] = std::min(then, never);
        }
    }
}

template <bool simple>
void StaffingDecoder::place(std::size_t task, int wish, const Earliest& least, StaffingDates& dates) {
    const Slot work = model_.work[task];
    const int number = wish >= 0 ? wish : choose<simple>(task, wish, least);
    const std::size_t person = at(number);
    const Trial trial = attempt<simple>(person, work, least);
    dates.start[task] = dates.finish[task] = never;
    if (trial.finish == never) return;
    dates.start[task] = simple ? trial.rank : model_.open[person].select(trial.rank);
    dates.finish[task] = trial.finish;
    dates.person[task] = number;
    free_[person] = trial.finish;
    free_rank_[person] = trial.rank + work;
    load_[person] += work;
}

template <bool simple>
StaffingDecoder::Earliest StaffingDecoder::earliest(std::size_t task, const StaffingDates& dates, Slot release) const {
    Earliest least{std::max(model_.release[task], release), 0};
    if constexpr (!simple) least.finish = model_.least_finish[task];
    for (const Wait* wait = model_.waits.first(task); wait != model_.waits.last(task); ++wait) {
        const std::size_t before = at(wait->before);
        if constexpr (simple) {
            least.start = std::max(least.start, dates.finish[before] + wait->lag);
        } else {
            if (dates.finish[before] == never) return {never, never};
            switch (wait->type) {
                case LinkType::SS: least.start = std::max(least.start, dates.start[before] + wait->lag); break;
                case LinkType::FF: least.finish = std::max(least.finish, dates.finish[before] + wait->lag); break;
                case LinkType::SF: least.finish = std::max(least.finish, dates.start[before] + wait->lag); break;
                default: least.start = std::max(least.start, dates.finish[before] + wait->lag); break;
            }
        }
    }
    return least;
}

/// Among those who are done first the one who waits least between two tasks; among them the first named, the least
/// scarce.
template <bool simple>
int StaffingDecoder::choose(std::size_t task, int rule, const Earliest& least) const {
    const Slot work = model_.work[task];
    int best = *model_.candidates.first(task);
    std::int64_t best_dislike = std::numeric_limits<std::int64_t>::max(), best_end = best_dislike;
    Slot best_finish = never;
    for (const int* person = model_.candidates.first(task); person != model_.candidates.last(task); ++person) {
        const std::int64_t disliked = dislike(at(*person), work, rule);
        if (best_finish < never && disliked > best_dislike) continue;
        const Slot soonest = std::max(free_[at(*person)], least.start) + work;
        if (disliked == best_dislike && soonest > best_finish) continue;  // spares the look into the calendar
        const Slot finish = attempt<simple>(at(*person), work, least).finish;
        const std::int64_t end = (std::int64_t{finish} << 32) - free_[at(*person)];
        if (finish == never || (disliked == best_dislike && end >= best_end)) continue;
        best = *person;
        best_dislike = disliked;
        best_end = end;
        best_finish = finish;
    }
    return best;
}

std::int64_t StaffingDecoder::dislike(std::size_t person, Slot work, int rule) const {
    if (rule == who_is_first || model_.objective == Objective::time) return 0;
    if (model_.objective == Objective::cost) return model_.rate[person];
    return (load_[person] + work) * 1'000'000 / capacity_[person];
}

template <bool simple>
StaffingDecoder::Trial StaffingDecoder::attempt(std::size_t person, Slot work, const Earliest& least) const {
    if constexpr (simple) {
        const Slot start = std::max(free_[person], least.start);
        return start > model_.horizon - work ? Trial{} : Trial{start, start + work};
    } else {
        const OpenSlots& open = model_.open[person];
        Slot rank = std::max(open.rank(least.start), free_rank_[person]);
        if (least.finish > 0) rank = std::max(rank, open.rank(least.finish - 1) - work + 1);
        return attempt_around_blocks(person, work, rank);
    }
}

StaffingDecoder::Trial StaffingDecoder::attempt_around_blocks(std::size_t person, Slot work, Slot rank) const {
    const OpenSlots& open = model_.open[person];
    for (auto block = model_.blocks[person].begin();; ++block) {
        if (rank > open.total() - work) return {};
        const Trial trial{rank, open.select(rank + work - 1) + 1};
        if (block == model_.blocks[person].end()) return trial;
        const Slot start = open.select(rank);
        while (block != model_.blocks[person].end() && block->second <= start) ++block;
        if (block == model_.blocks[person].end() || trial.finish <= block->first) return trial;
        rank = open.rank(block->second);
    }
}

namespace {

std::int64_t movement(const StaffingModel& model, const StaffingDates& dates, std::size_t task) {
    std::int64_t moved = 0;
    if (model.promised_start[task] != -1) moved += std::abs(dates.start[task] - model.promised_start[task]);
    if (model.promised_person[task] != -1 && model.promised_person[task] != dates.person[task])
        moved += model.work[task];
    return moved;
}

std::int64_t largest_share(const StaffingModel& model, const StaffingDates& dates) {
    std::vector<std::int64_t> load = model.fixed_load;
    for (std::size_t task = 0; task < model.size(); ++task)
        if (dates.person[task] != -1) load[at(dates.person[task])] += model.work[task];
    std::int64_t largest = 0;
    for (std::size_t person = 0; person < load.size(); ++person)
        largest = std::max(largest, load[person] * 1'000'000 / std::max(model.open[person].total(), 1));
    return largest;
}

}  // namespace

StaffingValue value_of(const StaffingModel& model, const StaffingDates& dates) {
    StaffingValue value = model.fixed_value;
    std::int64_t makespan = model.fixed_end, cost = model.fixed_cost;
    for (std::size_t task = 0; task < model.size(); ++task) {
        const Slot finish = dates.finish[task];
        if (finish == never) {
            ++value.unplaced;
            continue;
        }
        makespan = std::max(makespan, std::int64_t{finish});
        if (dates.person[task] != -1) cost += model.work[task] * model.rate[at(dates.person[task])];
        if (finish > model.due[task]) value.tardiness += model.weight[task] * (finish - model.due[task]);
        if (model.has_promises) value.moved += movement(model, dates, task);
    }
    if (model.keep_promises) value.broken = value.moved;
    switch (model.objective) {
        case Objective::time: value.first = makespan, value.second = cost; break;
        case Objective::cost: value.first = cost, value.second = makespan; break;
        case Objective::balance:
            value.first = largest_share(model, dates), value.second = makespan, value.third = cost;
            break;
    }
    return value;
}

}  // namespace muster::plan
