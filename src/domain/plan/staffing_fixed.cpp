#include "domain/plan/staffing_fixed.h"

#include <algorithm>

namespace muster::plan {

namespace {

std::size_t at(int number) {
    return static_cast<std::size_t>(number);
}

class Fixing {
  public:
    Fixing(const StaffingProblem& problem, Settled& settled) : problem_(problem), settled_(settled) {}

    /// Those with a person come first: they take their places whoever else wants them.
    void run(const std::vector<int>& order) {
        std::vector<int> fixed;
        for (const int task : order)
            if (wanted(task).fixed_start) fixed.push_back(task);
        std::stable_sort(fixed.begin(), fixed.end(), [&](int one, int other) {
            const auto key = [&](int task) {
                return std::pair(wanted(task).fixed_person == -1, wanted(task).fixed_start);
            };
            return key(one) < key(other);
        });
        for (const int task : fixed) fix(task);
        for (auto& blocks : settled_.model.blocks) merge(blocks);
    }

  private:
    [[nodiscard]] const StaffingTask& wanted(int task) const { return problem_.tasks[at(task)]; }

    void fix(int task) {
        const StaffingTask& one = wanted(task);
        Placement& place = settled_.placement[at(task)];
        place.start = place.finish = *one.fixed_start;
        if (one.work > 0) {
            place.person = one.fixed_person != -1 ? one.fixed_person : free_candidate(one);
            place.finish = place.person == -1 ? never : open(place.person).finish(*one.fixed_start, one.work);
        }
        if (place.finish == never)
            place = {.unplaced = place.person == -1 ? Unplaced::no_candidate : Unplaced::beyond_horizon};
        count(one, place);
    }

    void count(const StaffingTask& task, const Placement& place) {
        StaffingModel& model = settled_.model;
        if (place.unplaced != Unplaced::no) {
            ++model.fixed_value.unplaced;
            return;
        }
        model.fixed_end = std::max(model.fixed_end, place.finish);
        if (task.due && place.finish > *task.due)
            model.fixed_value.tardiness += thousandths(task.weight) * (place.finish - *task.due);
        if (place.person == -1) return;
        model.blocks[at(place.person)].emplace_back(place.start, place.finish);
        model.fixed_load[at(place.person)] += task.work;
        model.fixed_cost += task.work * model.rate[at(place.person)];
    }

    [[nodiscard]] const OpenSlots& open(int person) const { return problem_.people[at(person)].open; }

    /// Returns the candidate who is free from the fixed start on and finishes first; -1 if none is.
    [[nodiscard]] int free_candidate(const StaffingTask& task) const {
        int best = -1;
        Slot best_finish = never;
        for (const int person : task.candidates) {
            const Slot finish = open(person).finish(*task.fixed_start, task.work);
            const auto& blocks = settled_.model.blocks[at(person)];
            const bool taken = std::any_of(blocks.begin(), blocks.end(), [&](const Block& block) {
                return block.first < finish && *task.fixed_start < block.second;
            });
            if (taken || finish >= best_finish || !open(person).is_open(*task.fixed_start)) continue;
            best = person;
            best_finish = finish;
        }
        return best;
    }

    static void merge(std::vector<Block>& blocks) {
        std::sort(blocks.begin(), blocks.end());
        std::vector<Block> merged;
        for (const Block& block : blocks) {
            if (merged.empty() || merged.back().second < block.first) merged.push_back(block);
            else merged.back().second = std::max(merged.back().second, block.second);
        }
        blocks = std::move(merged);
    }

    const StaffingProblem& problem_;
    Settled& settled_;
};

}  // namespace

void place_fixed(const StaffingProblem& problem, const std::vector<int>& order, Settled& settled) {
    Fixing(problem, settled).run(order);
}

}  // namespace muster::plan
