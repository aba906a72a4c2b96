#include "domain/plan/staffing_bound.h"

#include <algorithm>
#include <map>

namespace muster::plan {

namespace {

std::size_t at(int number) {
    return static_cast<std::size_t>(number);
}

/// Whether work flows to people: groups of tasks that the same people qualify for on one side, people on the other.
class Transport {
  public:
    explicit Transport(std::size_t people) : people_(people), spare_(people, 0), seen_(people, 0) {}

    /// Returns the number of the group that exactly these people form.
    std::size_t group(const int* first, const int* last) {
        std::vector<int> members(first, last);
        std::sort(members.begin(), members.end());
        const auto [found, added] = numbers_.emplace(std::move(members), groups_.size());
        if (added) groups_.push_back(&found->first);
        return found->second;
    }

    [[nodiscard]] std::size_t groups() const { return groups_.size(); }

    bool fits(const std::vector<std::int64_t>& work, const std::vector<std::int64_t>& capacity) {
        spare_ = capacity;
        flow_.assign(groups_.size() * people_, 0);
        for (std::size_t group = 0; group < groups_.size(); ++group) {
            for (std::int64_t left = work[group]; left > 0;) {
                std::fill(seen_.begin(), seen_.end(), std::uint8_t{0});
                const std::int64_t pushed = push(group, left);
                if (pushed == 0) return false;
                left -= pushed;
            }
        }
        return true;
    }

  private:
    /// Finds room for work of the group, if need be by pushing other work on to others; at most as deep as people.
    std::int64_t push(std::size_t group, std::int64_t most) {
        for (const int member : *groups_[group]) {
            const std::int64_t taken = std::min(most, spare_[at(member)]);
            if (taken == 0) continue;
            spare_[at(member)] -= taken;
            flow_[group * people_ + at(member)] += taken;
            return taken;
        }
        for (const int member : *groups_[group]) {
            if (seen_[at(member)] != 0) continue;
            seen_[at(member)] = 1;
            const std::int64_t taken = displace(at(member), group, most);
            if (taken == 0) continue;
            flow_[group * people_ + at(member)] += taken;
            return taken;
        }
        return 0;
    }

    std::int64_t displace(std::size_t person, std::size_t newcomer, std::int64_t most) {
        for (std::size_t group = 0; group < groups_.size(); ++group) {
            const std::int64_t held = flow_[group * people_ + person];
            if (group == newcomer || held == 0) continue;
            const std::int64_t moved = push(group, std::min(most, held));
            if (moved == 0) continue;
            flow_[group * people_ + person] -= moved;
            return moved;
        }
        return 0;
    }

    std::size_t people_;
    std::map<std::vector<int>, std::size_t> numbers_;
    std::vector<const std::vector<int>*> groups_;
    std::vector<std::int64_t> flow_, spare_;
    std::vector<std::uint8_t> seen_;
};

class Bound {
  public:
    explicit Bound(const StaffingModel& model)
        : model_(model), free_(model.open), transport_(model.people()), group_(model.size()) {
        for (std::size_t person = 0; person < model.people(); ++person)
            for (const Block& block : model.blocks[person]) free_[person].close(block.first, block.second);
        for (std::size_t task = 0; task < model.size(); ++task)
            group_[task] = transport_.group(model.candidates.first(task), model.candidates.last(task));
    }

    Slot run() {
        bound_ = model_.fixed_end;
        find_heads();
        find_tails();
        raise(0, 0);
        if (model_.size() <= 200) raise_by_subsets();
        return bound_;
    }

  private:
    void find_heads() {
        head_.resize(model_.size());
        std::vector<Slot> finish(model_.size());
        for (std::size_t task = 0; task < model_.size(); ++task) {
            Slot least_start = model_.release[task], least_finish = model_.least_finish[task];
            for (const Wait* wait = model_.waits.first(task); wait != model_.waits.last(task); ++wait) {
                const bool from_finish = wait->type == LinkType::FS || wait->type == LinkType::FF;
                const bool to_finish = wait->type == LinkType::FF || wait->type == LinkType::SF;
                Slot& least = to_finish ? least_finish : least_start;
                least = std::max(least, (from_finish ? finish : head_)[at(wait->before)] + wait->lag);
            }
            if (model_.work[task] == 0) least_start = std::max(least_start, least_finish);
            head_[task] = std::min(least_start, never);
            finish[task] = std::min(std::max(least_finish, first_finish(task, least_start)), never);
            bound_ = std::max(bound_, finish[task]);
        }
        finish_ = std::move(finish);
    }

    [[nodiscard]] Slot first_finish(std::size_t task, Slot start) const {
        if (model_.work[task] == 0) return start;
        Slot first = never;
        for (const int* person = model_.candidates.first(task); person != model_.candidates.last(task); ++person)
            first = std::min(first, free_[at(*person)].finish(start, model_.work[task]));
        return first;
    }

    void find_tails() {
        tail_.assign(model_.size(), 0);
        for (std::size_t task = model_.size(); task-- > 0;) {
            for (const Wait* wait = model_.followers.first(task); wait != model_.followers.last(task); ++wait) {
                const std::size_t after = at(wait->before);
                if (wait->type == LinkType::FS)
                    tail_[task] = std::max(tail_[task], wait->lag + model_.work[after] + tail_[after]);
                if (wait->type == LinkType::FF) tail_[task] = std::max(tail_[task], wait->lag + tail_[after]);
            }
            tail_[task] = std::min(tail_[task], never);
            bound_ = std::max(bound_, std::min(finish_[task] + tail_[task], never));
        }
    }

    /// Raises the bound by the work of the tasks that begin at `head` or later and leave `tail` or more after them.
    void raise(Slot head, Slot tail) {
        std::vector<std::int64_t> work(transport_.groups(), 0);
        for (std::size_t task = 0; task < model_.size(); ++task)
            if (head_[task] >= head && tail_[task] >= tail) work[group_[task]] += model_.work[task];
        Slot low = bound_, high = std::min(model_.horizon + tail, never);
        if (low >= high || fits(work, head, low - tail)) return;
        while (low + 1 < high) {  // does not fit at `low`; at `high` the bound need not say
            const Slot middle = low + (high - low) / 2;
            (fits(work, head, middle - tail) ? high : low) = middle;
        }
        bound_ = low + 1;
    }

    bool fits(const std::vector<std::int64_t>& work, Slot from, Slot until) {
        std::vector<std::int64_t> capacity;
        for (const OpenSlots& open : free_) capacity.push_back(open.count(from, until));
        return transport_.fits(work, capacity);
    }

    void raise_by_subsets() {
        const std::vector<Slot> heads = distinct(head_), tails = distinct(tail_);
        const std::size_t pairs = heads.size() * tails.size();
        const std::size_t step = pairs / 4000 + 1;  // a fixed effort: every pair, or as many as it allows
        for (std::size_t pair = 1; pair < pairs; pair += step)
            raise(heads[pair / tails.size()], tails[pair % tails.size()]);
    }

    static std::vector<Slot> distinct(std::vector<Slot> slots) {
        std::sort(slots.begin(), slots.end());
        slots.erase(std::unique(slots.begin(), slots.end()), slots.end());
        return slots;
    }

    const StaffingModel& model_;
    std::vector<OpenSlots> free_;  // of fixed tasks
    Transport transport_;
    std::vector<std::size_t> group_;
    std::vector<Slot> head_, finish_, tail_;
    Slot bound_ = 0;
};

}  // namespace

Slot makespan_bound(const StaffingModel& model) {
    return Bound(model).run();
}

}  // namespace muster::plan
