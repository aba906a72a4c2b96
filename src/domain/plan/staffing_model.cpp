#include "domain/plan/staffing_model.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include <muster/error.h>

#include "base/language.h"
#include "domain/plan/staffing_fixed.h"

namespace muster::plan {

namespace {

std::size_t at(int number) {
    return static_cast<std::size_t>(number);
}

void check_numbers(const StaffingProblem& problem) {
    const auto exists = [](int number, std::size_t count) { return number >= 0 && at(number) < count; };
    const auto require = [](bool fine) {
        if (!fine)
            throw Error(Failure::usage, tr("the problem names a task, a person or a dependency that there is not"));
    };
    for (const Dependency& one : problem.dependencies)
        require(exists(one.before, problem.tasks.size()) && exists(one.after, problem.tasks.size()) &&
                one.type != LinkType::relates);
    for (const StaffingTask& task : problem.tasks) {
        for (const int person : task.candidates) require(exists(person, problem.people.size()));
        require(task.fixed_person == -1 || exists(task.fixed_person, problem.people.size()));
    }
}

/// Returns a lag with which the sums do not leave their type.
Slot within_plan(Slot lag) {
    return std::clamp(lag, -never, never);
}

Rows<Dependency> rows_of(const StaffingProblem& problem, int Dependency::*key) {
    Rows<Dependency> rows;
    rows.begin.assign(problem.tasks.size() + 1, 0);
    for (const Dependency& one : problem.dependencies) ++rows.begin[at(one.*key) + 1];
    std::partial_sum(rows.begin.begin(), rows.begin.end(), rows.begin.begin());
    rows.items.resize(problem.dependencies.size());
    std::vector<std::uint32_t> next = rows.begin;
    for (const Dependency& one : problem.dependencies) rows.items[next[at(one.*key)]++] = one;
    return rows;
}

/// Turns a problem into a model, step by step; each step reads what the ones before have found.
class Settling {
  public:
    explicit Settling(const StaffingProblem& problem)
        : problem_(problem),
          before_(rows_of(problem, &Dependency::after)),
          after_(rows_of(problem, &Dependency::before)),
          number_(problem.tasks.size(), -1) {
        settled_.placement.resize(problem.tasks.size());
    }

    Settled run() {
        sort_topologically();
        add_people();
        place_fixed(problem_, order_, settled_);
        leave_out_impossible();
        for (const int task : order_)
            if (is_movable(task)) add_task(task);
        add_waits();
        order_candidates();
        note_shape();
        return std::move(settled_);
    }

  private:
    [[nodiscard]] const StaffingTask& wanted(int task) const { return problem_.tasks[at(task)]; }
    [[nodiscard]] Placement& placement(int task) { return settled_.placement[at(task)]; }
    [[nodiscard]] bool is_fixed(int task) const { return wanted(task).fixed_start.has_value(); }
    [[nodiscard]] bool is_movable(int task) { return !is_fixed(task) && placement(task).unplaced == Unplaced::no; }

    void sort_topologically() {
        std::vector<int> waiting(problem_.tasks.size(), 0);
        for (const Dependency& one : problem_.dependencies) ++waiting[at(one.after)];
        for (std::size_t task = 0; task < waiting.size(); ++task)
            if (waiting[task] == 0) order_.push_back(static_cast<int>(task));
        for (std::size_t next = 0; next < order_.size(); ++next) {
            const std::size_t task = at(order_[next]);
            for (const Dependency* one = after_.first(task); one != after_.last(task); ++one)
                if (--waiting[at(one->after)] == 0) order_.push_back(one->after);
        }
        if (order_.size() != waiting.size()) throw Error(Failure::refused, tr("tasks wait for each other in a circle"));
    }

    void add_people() {
        StaffingModel& model = settled_.model;
        for (const StaffingPerson& person : problem_.people) {
            model.open.push_back(person.open);
            model.rate.push_back(person.rate);
            model.horizon = std::max(model.horizon, person.open.horizon());
        }
        model.blocks.resize(problem_.people.size());
        model.fixed_load.assign(problem_.people.size(), 0);
    }

    void leave_out_impossible() {
        for (const int task : order_) {
            if (is_fixed(task)) continue;
            const Unplaced why = waits_for_unplaced(task) ? Unplaced::after_unplaced : impossible(wanted(task));
            placement(task).unplaced = why;
            if (why != Unplaced::no) ++settled_.model.fixed_value.unplaced;
        }
    }

    [[nodiscard]] bool waits_for_unplaced(int task) {
        return std::any_of(before_.first(at(task)), before_.last(at(task)),
                           [&](const Dependency& one) { return placement(one.before).unplaced != Unplaced::no; });
    }

    [[nodiscard]] const OpenSlots& open(int person) const { return problem_.people[at(person)].open; }

    [[nodiscard]] Unplaced impossible(const StaffingTask& task) const {
        if (task.work <= 0) return Unplaced::no;
        const std::vector<int> people = qualified(task);
        if (people.empty()) return Unplaced::no_candidate;
        const bool possible = std::any_of(people.begin(), people.end(), [&](int person) {
            return open(person).finish(std::max(task.release, 0), task.work) != never;
        });
        return possible ? Unplaced::no : Unplaced::beyond_horizon;
    }

    static std::vector<int> qualified(const StaffingTask& task) {
        std::vector<int> people = task.candidates;
        std::sort(people.begin(), people.end());
        people.erase(std::unique(people.begin(), people.end()), people.end());
        if (task.fixed_person == -1) return people;
        const bool found = std::binary_search(people.begin(), people.end(), task.fixed_person);
        return found ? std::vector{task.fixed_person} : std::vector<int>{};
    }

    void add_task(int task) {
        StaffingModel& model = settled_.model;
        const StaffingTask& one = wanted(task);
        number_[at(task)] = static_cast<int>(model.size());
        settled_.task.push_back(task);
        model.work.push_back(std::max(one.work, 0));
        model.release.push_back(std::clamp(one.release, 0, never));
        model.least_finish.push_back(0);
        model.due.push_back(one.due.value_or(never));
        model.weight.push_back(thousandths(one.weight));
        model.promised_start.push_back(one.promised_start.value_or(-1));
        model.promised_person.push_back(one.work > 0 ? one.promised_person : -1);
        model.has_promises = model.has_promises || one.promised_start || model.promised_person.back() != -1;
    }

    void add_waits() {
        StaffingModel& model = settled_.model;
        model.waits.end_row();
        model.followers.end_row();
        for (const int task : settled_.task) {
            for (const Dependency* one = before_.first(at(task)); one != before_.last(at(task)); ++one) add_wait(*one);
            model.waits.end_row();
            for (const Dependency* one = after_.first(at(task)); one != after_.last(at(task)); ++one)
                if (const int after = number_[at(one->after)]; after != -1)
                    model.followers.items.push_back({after, within_plan(one->lag), one->type});
            model.followers.end_row();
        }
    }

    /// What a fixed task asks for is known: it becomes a release or a least finish.
    void add_wait(const Dependency& one) {
        StaffingModel& model = settled_.model;
        const Slot lag = within_plan(one.lag);
        if (number_[at(one.before)] != -1) {
            model.waits.items.push_back({number_[at(one.before)], lag, one.type});
            return;
        }
        const bool from_finish = one.type == LinkType::FS || one.type == LinkType::FF;
        const bool to_finish = one.type == LinkType::FF || one.type == LinkType::SF;
        const Placement& before = placement(one.before);
        Slot& least = (to_finish ? model.least_finish : model.release)[at(number_[at(one.after)])];
        const std::int64_t then = std::int64_t{from_finish ? before.finish : before.start} + lag;
        least = std::max(least, static_cast<Slot>(std::clamp<std::int64_t>(then, 0, never)));
    }

    /// A person is scarce whose work many tasks could want; the choice between equals spares the scarce.
    void order_candidates() {
        StaffingModel& model = settled_.model;
        std::vector<std::int64_t> scarcity(problem_.people.size(), 0);
        std::vector<std::vector<int>> candidates;
        for (const int task : settled_.task) {
            candidates.push_back(wanted(task).work > 0 ? qualified(wanted(task)) : std::vector<int>{});
            for (const int person : candidates.back())
                scarcity[at(person)] += 1000 * std::int64_t{wanted(task).work} / std::ssize(candidates.back());
        }
        model.candidates.end_row();
        for (auto& people : candidates) {
            std::stable_sort(people.begin(), people.end(),
                             [&](int one, int other) { return scarcity[at(one)] < scarcity[at(other)]; });
            model.candidates.items.insert(model.candidates.items.end(), people.begin(), people.end());
            model.candidates.end_row();
        }
    }

    void note_shape() {
        StaffingModel& model = settled_.model;
        model.objective = problem_.objective;
        model.keep_promises = problem_.keep_promises && model.has_promises;
        for (const Wait& wait : model.waits.items)
            model.plain_links = model.plain_links && wait.type == LinkType::FS && wait.lag >= 0;
        for (std::size_t person = 0; person < model.people(); ++person)
            model.always_open = model.always_open && model.open[person].is_all_open() &&
                                model.open[person].horizon() == model.horizon && model.blocks[person].empty();
        for (const Slot least : model.least_finish) model.plain_links = model.plain_links && least == 0;
    }

    const StaffingProblem& problem_;
    const Rows<Dependency> before_, after_;
    std::vector<int> order_;
    std::vector<int> number_;  // in the model; -1 for tasks that are not in it
    Settled settled_;
};

}  // namespace

std::int64_t thousandths(double weight) {
    return weight > 0 ? std::llround(std::min(weight, 1e5) * 1000) : 0;
}

Settled settle(const StaffingProblem& problem) {
    check_numbers(problem);
    return Settling(problem).run();
}

}  // namespace muster::plan
