#include <algorithm>
#include <cmath>

#include <muster/staffing_check.h>

namespace muster::plan {

namespace {

class Check {
  public:
    Check(const StaffingProblem& problem, const Staffed& plan) : problem_(problem), plan_(plan) {}

    std::vector<StaffingBreach> run() {
        if (plan_.tasks.size() != problem_.tasks.size()) {
            report(Breach::wrong_size, -1);
            return found_;
        }
        for (int task = 0; task < size(); ++task) check_task(task);
        for (const Dependency& dependency : problem_.dependencies) check_dependency(dependency);
        for (int task = 0; task < size(); ++task)
            for (int other = 0; other < task; ++other) check_overlap(task, other);
        check_sums();
        return found_;
    }

  private:
    [[nodiscard]] int size() const { return static_cast<int>(problem_.tasks.size()); }
    [[nodiscard]] const StaffingTask& wanted(int task) const { return problem_.tasks[static_cast<std::size_t>(task)]; }
    [[nodiscard]] const Placement& got(int task) const { return plan_.tasks[static_cast<std::size_t>(task)]; }
    [[nodiscard]] bool is_placed(int task) const { return got(task).unplaced == Unplaced::no; }
    [[nodiscard]] bool is_fixed(int task) const { return wanted(task).fixed_start.has_value(); }
    [[nodiscard]] const StaffingPerson& person(int person) const {
        return problem_.people[static_cast<std::size_t>(person)];
    }

    void report(Breach breach, int task, int other = -1, bool inherited = false) {
        found_.push_back({breach, task, other, inherited});
    }

    void check_task(int task) {
        if (!is_placed(task)) return check_left_out(task);
        if (got(task).start < wanted(task).release) report(Breach::release, task, -1, is_fixed(task));
        if (is_fixed(task) && got(task).start != *wanted(task).fixed_start) report(Breach::moved, task);
        if (wanted(task).work > 0) return check_work(task);
        if (got(task).person != -1) report(Breach::no_person, task);
        if (got(task).finish != got(task).start) report(Breach::wrong_length, task);
    }

    void check_work(int task) {
        const auto [start, finish, by, unplaced] = got(task);
        if (by < 0 || by >= static_cast<int>(problem_.people.size())) return report(Breach::no_person, task);
        const auto& candidates = wanted(task).candidates;
        const bool chosen = wanted(task).fixed_person == -1 || wanted(task).fixed_person == by;
        if (std::count(candidates.begin(), candidates.end(), by) == 0 || !chosen)
            report(Breach::not_qualified, task, -1, is_fixed(task) && chosen && wanted(task).fixed_person != -1);
        const OpenSlots& open = person(by).open;
        Slot worked = 0;
        for (Slot slot = std::max(start, 0); slot < std::min(finish, open.horizon()); ++slot)
            worked += open.is_open(slot) ? 1 : 0;
        if (worked != wanted(task).work || !open.is_open(finish - 1)) report(Breach::wrong_length, task);
        if (!open.is_open(start)) report(Breach::closed_start, task, -1, is_fixed(task));
    }

    void check_left_out(int task) {
        const Unplaced why = got(task).unplaced;
        const StaffingTask& one = wanted(task);
        const bool nobody = !has_candidate(one);
        if (why == Unplaced::no_candidate && (one.work == 0 || (!nobody && !is_fixed(task))))
            report(Breach::left_out, task);
        if (why == Unplaced::beyond_horizon && (one.work == 0 || (nobody && !is_fixed(task))))
            report(Breach::left_out, task);
        if (why == Unplaced::after_unplaced && (is_fixed(task) || !waits_for_unplaced(task)))
            report(Breach::left_out, task);
    }

    static bool has_candidate(const StaffingTask& task) {
        if (task.fixed_person == -1) return !task.candidates.empty();
        return std::count(task.candidates.begin(), task.candidates.end(), task.fixed_person) != 0;
    }

    [[nodiscard]] bool waits_for_unplaced(int task) const {
        return std::any_of(problem_.dependencies.begin(), problem_.dependencies.end(),
                           [&](const Dependency& one) { return one.after == task && !is_placed(one.before); });
    }

    void check_dependency(const Dependency& one) {
        if (!is_placed(one.after)) return;
        if (!is_placed(one.before)) return report(Breach::left_out, one.after, one.before, is_fixed(one.after));
        const bool from_finish = one.type == LinkType::FS || one.type == LinkType::FF;
        const bool to_finish = one.type == LinkType::FF || one.type == LinkType::SF;
        const Slot from = from_finish ? got(one.before).finish : got(one.before).start;
        const Slot to = to_finish ? got(one.after).finish : got(one.after).start;
        if (to - from < one.lag) report(Breach::dependency, one.after, one.before, is_fixed(one.after));
    }

    void check_overlap(int task, int other) {
        if (!is_placed(task) || !is_placed(other) || got(task).person == -1) return;
        if (got(task).person != got(other).person) return;
        if (got(task).start < got(other).finish && got(other).start < got(task).finish)
            report(Breach::overlap, task, other, is_fixed(task) && is_fixed(other));
    }

    void check_sums() {
        Slot makespan = 0;
        std::int64_t cost = 0;
        double tardiness = 0, allowed = 1e-6;  // weights count in thousandths
        for (int task = 0; task < size(); ++task) {
            if (!is_placed(task)) continue;
            makespan = std::max(makespan, got(task).finish);
            if (const int by = got(task).person; by >= 0 && by < static_cast<int>(problem_.people.size()))
                cost += wanted(task).work * person(by).rate;
            if (!wanted(task).due || got(task).finish <= *wanted(task).due) continue;
            tardiness += wanted(task).weight * (got(task).finish - *wanted(task).due);
            allowed += 0.0006 * (got(task).finish - *wanted(task).due);
        }
        if (makespan != plan_.makespan || cost != plan_.cost || std::abs(tardiness - plan_.tardiness) > allowed)
            report(Breach::wrong_sum, -1);
    }

    const StaffingProblem& problem_;
    const Staffed& plan_;
    std::vector<StaffingBreach> found_;
};

}  // namespace

std::vector<StaffingBreach> check_staffing(const StaffingProblem& problem, const Staffed& plan) {
    return Check(problem, plan).run();
}

}  // namespace muster::plan
