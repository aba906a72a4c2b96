// Every conflict that is reported is one, by trying all schedules, and needs each of its demands.

#include <doctest/doctest.h>

#include <algorithm>

#include <muster/conflict.h>

#include "property/generator.h"

using namespace muster::plan;
using muster::LinkType;
using muster::testing::Dice;

namespace {

constexpr Slot horizon = 26;

StaffingProblem some_problem(Dice& dice) {
    StaffingProblem problem;
    const auto slot = [&](Slot least, Slot most) { return static_cast<Slot>(dice.number(least, most)); };
    for (std::int64_t person = dice.number(1, 2); person > 0; --person) {
        problem.people.push_back({OpenSlots::all_open(horizon), 0});
        const Slot leave = slot(0, 8);
        const Slot back = leave + slot(1, 4);
        if (!dice.chance(50)) continue;
        problem.people.back().open.close(leave, back);
        if (dice.chance(50)) problem.people.back().leave = {{leave, back}};
    }
    for (std::int64_t left = dice.number(1, 4); left > 0; --left) {
        StaffingTask task;
        task.work = dice.chance(10) ? 0 : slot(1, 4);
        if (dice.chance(30)) task.release = slot(0, 4);
        if (dice.chance(60)) task.due = slot(2, 9);
        for (int person = 0; person < std::ssize(problem.people); ++person)
            if (dice.chance(75)) task.candidates.push_back(person);
        if (dice.chance(10)) task.fixed_start = slot(0, 5);
        problem.tasks.push_back(task);
    }
    for (int after = 1; after < std::ssize(problem.tasks); ++after)
        if (dice.chance(40))
            problem.dependencies.push_back(
                {static_cast<int>(dice.number(0, after - 1)), after,
                 dice.one_of(std::vector{LinkType::FS, LinkType::FS, LinkType::SS, LinkType::FF, LinkType::SF}),
                 slot(-1, 2)});
    return problem;
}

/// Tries every person and every start of every task, slot by slot.
class Trial {
  public:
    explicit Trial(const StaffingProblem& problem) : problem_(problem), places_(problem.tasks.size()) {}

    bool is_feasible(std::size_t task = 0) {
        if (task == places_.size()) return links_hold();
        const StaffingTask& wanted = problem_.tasks[task];
        const std::vector<int> nobody{-1};
        for (const int person : wanted.work == 0 ? nobody : wanted.candidates)
            for (Slot start = 0; start <= horizon; ++start) {
                if (wanted.fixed_start ? start != *wanted.fixed_start : start < wanted.release) continue;
                const Slot finish = end_of(person, start, wanted.work);
                if (finish < 0 || (wanted.due && finish > *wanted.due)) continue;
                places_[task] = {start, finish, person};
                if (is_free(task) && is_feasible(task + 1)) return true;
            }
        return false;
    }

  private:
    Slot end_of(int person, Slot start, Slot work) const {
        Slot slot = start;
        if (work > 0 && !problem_.people[static_cast<std::size_t>(person)].open.is_open(start) && start >= horizon)
            return -1;
        for (; work > 0; ++slot) {
            if (slot >= horizon) return -1;
            work -= problem_.people[static_cast<std::size_t>(person)].open.is_open(slot) ? 1 : 0;
        }
        return slot;
    }

    bool is_free(std::size_t task) const {
        const Place& own = places_[task];
        if (own.person < 0) return true;
        for (std::size_t other = 0; other < task; ++other) {
            const bool both_fixed = problem_.tasks[task].fixed_start && problem_.tasks[other].fixed_start;
            if (!both_fixed && places_[other].person == own.person && places_[other].start < own.finish &&
                own.start < places_[other].finish)
                return false;
        }
        return true;
    }

    bool links_hold() const {
        return std::all_of(problem_.dependencies.begin(), problem_.dependencies.end(), [&](const Dependency& link) {
            if (problem_.tasks[static_cast<std::size_t>(link.after)].fixed_start) return true;
            const Place& before = places_[static_cast<std::size_t>(link.before)];
            const Place& after = places_[static_cast<std::size_t>(link.after)];
            const bool from_finish = link.type == LinkType::FS || link.type == LinkType::FF;
            const bool to_finish = link.type == LinkType::FF || link.type == LinkType::SF;
            return (to_finish ? after.finish : after.start) >= (from_finish ? before.finish : before.start) + link.lag;
        });
    }

    struct Place {
        Slot start = 0, finish = 0;
        int person = -1;
    };
    const StaffingProblem& problem_;
    std::vector<Place> places_;
};

void relax(StaffingProblem& problem, const WayOut& way, Slot less) {
    StaffingTask& task = problem.tasks[static_cast<std::size_t>(way.task)];
    if (way.kind == WayOutKind::less_work) task.work -= way.cost - less;
    if (way.kind == WayOutKind::later_due) task.due = way.until - less;
    if (way.kind == WayOutKind::other_person) task.candidates = {way.person};
    if (way.kind == WayOutKind::less_leave) {
        StaffingPerson& person = problem.people[static_cast<std::size_t>(way.person)];
        for (const auto& [from, until] : person.leave) person.open.open(from, until);
    }
}

// Everybody who is not among the candidates.
Others others_in(const StaffingProblem& problem) {
    return [&](int task) {
        std::vector<int> people;
        const auto& candidates = problem.tasks[static_cast<std::size_t>(task)].candidates;
        for (int person = 0; person < std::ssize(problem.people); ++person)
            if (std::find(candidates.begin(), candidates.end(), person) == candidates.end()) people.push_back(person);
        return people;
    };
}

}  // namespace

TEST_CASE("a conflict is infeasible by every schedule there is, and none of its demands can be spared") {
    int seen = 0, by_hours = 0, by_chain = 0;
    for (std::uint64_t seed = 1; seed <= 1500; ++seed) {
        Dice dice(seed);
        const StaffingProblem problem = some_problem(dice);
        for (const Conflict& conflict : find_conflicts(problem)) {
            CAPTURE(seed);
            ++seen;
            by_hours += conflict.cause == ConflictCause::hours && conflict.tasks.size() > 1 ? 1 : 0;
            by_chain += conflict.cause == ConflictCause::chain && conflict.tasks.size() > 1 ? 1 : 0;
            const StaffingProblem alone = with_only(problem, conflict.demands);
            CHECK_FALSE(Trial(alone).is_feasible());
            CHECK_FALSE(find_conflicts(alone).empty());
            for (const Demand& demand : conflict.demands) {
                std::vector<Demand> fewer = conflict.demands;
                std::erase(fewer, demand);
                CHECK(find_conflicts(with_only(problem, fewer)).empty());
            }
        }
    }
    CHECK(seen > 500);
    CHECK(by_hours > 10);
    CHECK(by_chain > 20);
}

TEST_CASE("a way out leads out, and one slot less does not") {
    int tried = 0, by_leave = 0, by_others = 0;
    for (std::uint64_t seed = 1; seed <= 1500; ++seed) {
        Dice dice(seed);
        const StaffingProblem problem = some_problem(dice);
        for (const Conflict& conflict : find_conflicts(problem, others_in(problem)))
            for (const WayOut& way : conflict.ways_out) {
                if (way.kind == WayOutKind::more_people) continue;
                CAPTURE(seed);
                ++tried;
                StaffingProblem relaxed = with_only(problem, conflict.demands);
                relax(relaxed, way, 0);
                CHECK(find_conflicts(relaxed).empty());
                by_leave += way.kind == WayOutKind::less_leave ? 1 : 0;
                by_others += way.kind == WayOutKind::other_person ? 1 : 0;
                if (way.person >= 0) continue;
                StaffingProblem tight = with_only(problem, conflict.demands);
                relax(tight, way, 1);
                CHECK_FALSE(find_conflicts(tight).empty());
            }
    }
    CHECK(tried > 500);
    CHECK(by_leave > 10);
    CHECK(by_others > 10);
}

TEST_CASE("a chain of a hundred thousand tasks is short work") {
    StaffingProblem problem;
    constexpr int size = 100'000;
    problem.people.push_back({OpenSlots::all_open(2 * size), 0});
    for (int task = 0; task < size; ++task) {
        StaffingTask one;
        one.work = 1;
        one.candidates = {0};
        problem.tasks.push_back(one);
        if (task > 0) problem.dependencies.push_back({task - 1, task, LinkType::FS, 0});
    }
    problem.tasks.back().due = size - 1;
    const auto conflicts = find_conflicts(problem);
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts.front().demands.size() == size);
    CHECK(conflicts.front().earliest == size);
}
