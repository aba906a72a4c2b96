// Work that must lie in a window against the hours of those who alone may do it.

#include <limits>
#include <numeric>
#include <set>

#include "domain/plan/conflict_parts.h"

namespace muster::plan {

namespace {

std::size_t at(int number) {
    return static_cast<std::size_t>(number);
}

/// Work by place in order of release, and where the energy from some release on is greatest: the energy of a part of
/// the line is the greater of its right half's and its left half's plus all of the right half's work.
class ThetaTree {
  public:
    explicit ThetaTree(std::size_t leaves) {
        while (width_ < leaves) width_ *= 2;
        work_.assign(2 * width_, 0);
        energy_.assign(2 * width_, std::numeric_limits<std::int64_t>::min() / 2);
    }

    void put(std::size_t leaf, std::int64_t release, std::int64_t work) {
        std::size_t node = leaf + width_;
        work_[node] = work;
        energy_[node] = release + work;
        for (node /= 2; node > 0; node /= 2) {
            work_[node] = work_[2 * node] + work_[2 * node + 1];
            energy_[node] = std::max(energy_[2 * node + 1], energy_[2 * node] + work_[2 * node + 1]);
        }
    }

    [[nodiscard]] std::int64_t energy() const { return energy_[1]; }

    /// Returns the last leaf from which on the energy exceeds `most`, as it does from some.
    [[nodiscard]] std::size_t last_above(std::int64_t most) const {
        std::size_t node = 1;
        while (node < width_) {
            if (energy_[2 * node + 1] > most) node = 2 * node + 1;
            else {
                most -= work_[2 * node + 1];
                node = 2 * node;
            }
        }
        return node - width_;
    }

  private:
    std::size_t width_ = 1;
    std::vector<std::int64_t> work_, energy_;
};

struct Work {
    int task = 0;
    Slot release = 0, due = 0, work = 0;
};

/// The hours of a group of people, those of begun and frozen tasks left out.
class Hours {
  public:
    Hours(const StaffingProblem& problem, const std::vector<StaffingPerson>& staff, const std::vector<int>& people,
          const std::set<int>& fixed)
        : staff_(staff) {
        for (const int person : people) open_.push_back(staff[at(person)].open);
        for (const int task : fixed) close(people, problem.tasks[at(task)]);
    }

    [[nodiscard]] std::int64_t rank(Slot slot) const {
        return std::accumulate(open_.begin(), open_.end(), std::int64_t{0},
                               [&](std::int64_t sum, const OpenSlots& open) { return sum + open.rank(slot); });
    }

    [[nodiscard]] std::int64_t count(Slot from, Slot until) const { return rank(until) - rank(from); }

    /// Returns work that has no room in its window: of the window that ends first the one that begins last, and of its
    /// tasks the fewest that prove it. Without any of them the others have room in every window.
    [[nodiscard]] std::vector<Work> overload(std::vector<Work> all) const {
        std::sort(all.begin(), all.end(), [](const Work& one, const Work& two) {
            return std::pair(one.release, one.task) < std::pair(two.release, two.task);
        });
        std::vector<std::size_t> by_due(all.size());
        std::iota(by_due.begin(), by_due.end(), std::size_t{0});
        std::stable_sort(by_due.begin(), by_due.end(),
                         [&](std::size_t one, std::size_t two) { return all[one].due < all[two].due; });
        ThetaTree tree(all.size());
        for (std::size_t done = 0; done < by_due.size(); ++done) {
            const Work& next = all[by_due[done]];
            tree.put(by_due[done], rank(next.release), next.work);
            const std::int64_t until = rank(next.due);
            if (tree.energy() <= until) continue;
            const Slot from = all[tree.last_above(until)].release;
            std::vector<Work> inside;
            for (std::size_t i = 0; i <= done; ++i)
                if (all[by_due[i]].release >= from) inside.push_back(all[by_due[i]]);
            return fewest(std::move(inside), until - rank(from));
        }
        return {};
    }

  private:
    void close(const std::vector<int>& people, const StaffingTask& task) {
        const int person = qualified_for(task).front();
        const auto found = std::find(people.begin(), people.end(), person);
        OpenSlots& open = open_[static_cast<std::size_t>(found - people.begin())];
        open.close(*task.fixed_start, staff_[at(person)].open.finish(*task.fixed_start, task.work));
    }

    static std::vector<Work> fewest(std::vector<Work> inside, std::int64_t room) {
        std::sort(inside.begin(), inside.end(), [](const Work& one, const Work& two) {
            return std::pair(two.work, one.task) < std::pair(one.work, two.task);
        });
        std::size_t taken = 0;
        for (; room >= 0; ++taken) room -= inside[taken].work;
        inside.resize(taken);
        return inside;
    }

    const std::vector<StaffingPerson>& staff_;
    std::vector<OpenSlots> open_;
};

class Windows {
  public:
    Windows(const StaffingProblem& problem, const Others& others)
        : problem_(problem), others_(others), origin_(origin_of(problem)) {
        std::set<std::vector<int>> groups;
        std::set<int> everyone;
        for (const StaffingTask& task : problem.tasks) {
            people_.push_back(qualified_for(task));
            if (task.work == 0 || people_.back().empty()) continue;
            if (groups.insert(people_.back()).second) everyone.insert(people_.back().begin(), people_.back().end());
        }
        groups.emplace(everyone.begin(), everyone.end());
        groups_.assign(groups.begin(), groups.end());
        std::stable_sort(groups_.begin(), groups_.end(),
                         [](const auto& one, const auto& two) { return one.size() < two.size(); });
    }

    void add(std::size_t most, std::vector<bool>& is_taken, std::vector<Conflict>& conflicts) const {
        std::size_t found = 0;
        for (const std::vector<int>& group : groups_) {
            std::vector<Work> work = work_of(group, is_taken);
            if (work.empty()) continue;
            const std::set<int> fixed = fixed_in(group);
            const Hours hours(problem_, problem_.people, group, fixed);
            while (found < most) {
                std::vector<Work> tight = hours.overload(work);
                if (tight.empty()) break;
                for (const Work& one : tight) is_taken[at(one.task)] = true;
                std::erase_if(work, [&](const Work& one) { return is_taken[at(one.task)]; });
                conflicts.push_back(filtered(group, fixed, std::move(tight)));
                ++found;
            }
        }
    }

  private:
    std::vector<Work> work_of(const std::vector<int>& group, const std::vector<bool>& is_taken) const {
        std::vector<Work> work;
        for (std::size_t i = 0; i < problem_.tasks.size(); ++i) {
            const StaffingTask& task = problem_.tasks[i];
            if (!task.due || task.fixed_start || task.work == 0 || is_taken[i] || people_[i].empty()) continue;
            if (std::includes(group.begin(), group.end(), people_[i].begin(), people_[i].end()))
                work.push_back({static_cast<int>(i), std::max({task.release, origin_, 0}), *task.due, task.work});
        }
        return work;
    }

    std::set<int> fixed_in(const std::vector<int>& group) const {
        std::set<int> fixed;
        for (std::size_t i = 0; i < problem_.tasks.size(); ++i)
            if (problem_.tasks[i].fixed_start && problem_.tasks[i].work > 0 && people_[i].size() == 1 &&
                std::binary_search(group.begin(), group.end(), people_[i].front()))
                fixed.insert(static_cast<int>(i));
        return fixed;
    }

    // Drops what the proof does not need: fixed starts first, then releases.
    Conflict filtered(const std::vector<int>& group, std::set<int> fixed, std::vector<Work> tight) const {
        for (const int task : std::set<int>(fixed)) {
            std::set<int> fewer = fixed;
            fewer.erase(task);
            if (!Hours(problem_, problem_.people, group, fewer).overload(tight).empty()) fixed = std::move(fewer);
        }
        const Hours hours(problem_, problem_.people, group, fixed);
        std::vector<int> released;
        for (Work& work : tight) {
            const Slot release = std::exchange(work.release, origin_);
            if (release == origin_ || !hours.overload(tight).empty()) continue;
            work.release = release;
            released.push_back(work.task);
        }
        std::sort(tight.begin(), tight.end(), [](const Work& one, const Work& two) { return one.task < two.task; });
        Conflict conflict{ConflictCause::hours, {}, {}, group};
        conflict.from = never;
        for (const Work& work : tight) {
            conflict.demands.push_back({DemandKind::due, work.task});
            conflict.tasks.push_back(work.task);
            conflict.from = std::min(conflict.from, work.release);
            conflict.until = std::max(conflict.until, work.due);
            conflict.needed += work.work;
        }
        for (const int task : released) conflict.demands.push_back({DemandKind::release, task});
        for (const int task : fixed) conflict.demands.push_back({DemandKind::fixed_start, task});
        conflict.open = static_cast<Slot>(hours.count(conflict.from, conflict.until));
        add_less_leave(fixed, tight, conflict);
        add_other_person(hours, tight, conflict);
        add_ways_out(hours, std::move(tight), conflict);
        return conflict;
    }

    void add_ways_out(const Hours& hours, std::vector<Work> tight, Conflict& conflict) const {
        const Slot missing = conflict.needed - conflict.open;
        const Work& longest = *std::max_element(tight.begin(), tight.end(),
                                                [](const Work& one, const Work& two) { return one.work < two.work; });
        if (longest.work > missing) conflict.ways_out.push_back({WayOutKind::less_work, longest.task, missing, 0});
        conflict.ways_out.push_back({WayOutKind::more_people, longest.task, missing, 0});
        std::stable_sort(tight.begin(), tight.end(),
                         [](const Work& one, const Work& two) { return one.due > two.due; });
        constexpr std::size_t most_tried = 16;
        WayOut best{WayOutKind::later_due, 0, never, 0};
        for (std::size_t i = 0; i < std::min(tight.size(), most_tried); ++i) {
            const WayOut way = later(hours, tight, i);
            if (way.cost < best.cost) best = way;
        }
        if (best.cost < never) conflict.ways_out.push_back(best);
    }

    void add_less_leave(const std::set<int>& fixed, const std::vector<Work>& tight, Conflict& conflict) const {
        const Slot missing = conflict.needed - conflict.open;
        for (const int person : conflict.people) {
            if (leave_in(problem_.people[at(person)], conflict.from, conflict.until) < missing) continue;
            std::vector<StaffingPerson> staff = problem_.people;
            staff[at(person)] = without_leave(std::move(staff[at(person)]));
            if (!Hours(problem_, staff, conflict.people, fixed).overload(tight).empty()) continue;
            conflict.ways_out.push_back({WayOutKind::less_leave, tight.front().task, missing, 0, person});
            return;
        }
    }

    // The shortest task without which the others have room, if somebody else has the hours for it in its own time.
    void add_other_person(const Hours& hours, std::vector<Work> tight, Conflict& conflict) const {
        std::stable_sort(tight.begin(), tight.end(),
                         [](const Work& one, const Work& two) { return one.work < two.work; });
        std::size_t asked = 0;
        for (std::size_t i = 0; others_ && i < tight.size() && asked < most_asked; ++i) {
            const Work given = tight[i];
            if (given.work < conflict.needed - conflict.open) continue;
            ++asked;
            std::vector<int> people = others_(given.task);
            std::erase_if(people, [&](int person) {  // whose hours do not suffice as it is
                return std::binary_search(conflict.people.begin(), conflict.people.end(), person);
            });
            const int person = quickest_of(problem_.people, people, given.release, given.work, given.due);
            if (person < 0) continue;
            std::vector<Work> rest = tight;
            rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(i));
            if (!hours.overload(std::move(rest)).empty()) continue;
            conflict.ways_out.push_back({WayOutKind::other_person, given.task, given.work, 0, person});
            return;
        }
    }

    // By how much one task alone must be due later so that all have room.
    WayOut later(const Hours& hours, std::vector<Work>& tight, std::size_t which) const {
        const Slot due = tight[which].due;
        const auto helps = [&](Slot until) {
            tight[which].due = until;
            const bool has_room = hours.overload(tight).empty();
            tight[which].due = due;
            return has_room;
        };
        WayOut way{WayOutKind::later_due, tight[which].task, never, 0};
        Slot low = due, high = 0;
        for (const int person : people_[at(way.task)])
            high = std::max(high, problem_.people[at(person)].open.horizon());
        if (high <= low || !helps(high)) return way;
        while (low + 1 < high) {
            const Slot middle = low + (high - low) / 2;
            (helps(middle) ? high : low) = middle;
        }
        way.until = high;
        way.cost = static_cast<Slot>(hours.count(due, high));
        return way;
    }

    const StaffingProblem& problem_;
    const Others& others_;
    Slot origin_;
    std::vector<std::vector<int>> people_;
    std::vector<std::vector<int>> groups_;  // the smaller first
};

}  // namespace

void add_hour_conflicts(const StaffingProblem& problem, const Others& others, std::size_t most,
                        std::vector<bool>& is_taken, std::vector<Conflict>& conflicts) {
    Windows(problem, others).add(most, is_taken, conflicts);
}

}  // namespace muster::plan
