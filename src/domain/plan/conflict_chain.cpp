// Chains of tasks that end too late however many people there are.

#include <set>

#include <muster/error.h>

#include "base/language.h"
#include "domain/plan/conflict_parts.h"
#include "domain/plan/topology.h"

namespace muster::plan {

namespace {

std::size_t at(int number) {
    return static_cast<std::size_t>(number);
}

struct Span {
    Slot start = 0, finish = 0;
};

// What is given in to see whether the chain then ends in time.
struct Relief {
    int task = -1;  // which has `cut` slots less work, or gets `person`
    Slot cut = 0;
    int person = -1;
    const std::vector<StaffingPerson>* staff = nullptr;  // without somebody's leave
};

class Chains {
  public:
    Chains(const StaffingProblem& problem, const Others& others)
        : problem_(problem), others_(others), origin_(origin_of(problem)) {
        for (const StaffingTask& task : problem.tasks) {
            people_.push_back(qualified_for(task));
            // What nobody can do is a conflict of its own, and proves nothing about others.
            const bool is_possible = quickest_finish(problem.people, people_.back(), 0, task.work) < never;
            work_.push_back(is_possible ? task.work : 0);
        }
        find_heads();
    }

    void add(std::size_t most, std::vector<bool>& is_taken, std::vector<Conflict>& conflicts) {
        std::vector<bool> is_behind(problem_.tasks.size(), false);  // behind a task that is late by its own chain
        std::size_t found = 0;
        for (const int task : order_) {
            const int link = by_[at(task)];
            if (link >= 0) is_behind[at(task)] = is_behind[at(problem_.dependencies[at(link)].before)];
            const auto& due = problem_.tasks[at(task)].due;
            if (!due || span_[at(task)].finish <= *due || span_[at(task)].finish >= never) continue;
            is_taken[at(task)] = true;
            if (!is_behind[at(task)] && found++ < most) conflicts.push_back(conflict_of(task));
            is_behind[at(task)] = true;
        }
    }

  private:
    // The earliest start and finish of a task that is not fixed, by its own release and one dependency or all.
    Span span(int number, Span least, const Relief& relief = {}) const {
        if (work_[at(number)] == 0) return {std::max(least.start, least.finish), std::max(least.start, least.finish)};
        const auto& staff = relief.staff != nullptr ? *relief.staff : problem_.people;
        const bool is_relieved = number == relief.task;
        const Slot work = work_[at(number)] - (is_relieved ? relief.cut : 0);
        Slot finish = quickest_finish(staff, people_[at(number)], least.start, work);
        if (is_relieved && relief.person >= 0)
            finish = std::min(finish, staff[at(relief.person)].open.finish(least.start, work));
        return {least.start, std::min(std::max(least.finish, finish), never)};
    }

    static void wait(const Dependency& link, const Span& before, Span& least) {
        const bool from_finish = link.type == LinkType::FS || link.type == LinkType::FF;
        const bool to_finish = link.type == LinkType::FF || link.type == LinkType::SF;
        const Slot point = std::min((from_finish ? before.finish : before.start) + link.lag, never);
        Slot& side = to_finish ? least.finish : least.start;
        side = std::max(side, point);
    }

    void find_heads() {
        const auto size = problem_.tasks.size();
        span_.resize(size);
        by_.assign(size, -1);
        Network network;
        network.duration.assign(size, 0);
        network.dependencies = problem_.dependencies;
        for (std::size_t link = 0; link < network.dependencies.size(); ++link)
            network.dependencies[link].lag = static_cast<Slot>(link);  // to know it again
        const Topology topology(network);
        if (topology.order.size() < size) throw Error(Failure::refused, tr("tasks wait for each other in a circle"));
        order_ = topology.order;
        for (const int task : order_) find_head(task, topology);
    }

    void find_head(int number, const Topology& topology) {
        const StaffingTask& task = problem_.tasks[at(number)];
        if (task.fixed_start) {
            span_[at(number)] = span(number, {*task.fixed_start, 0});
            return;
        }
        Span least{std::max({task.release, origin_, 0}), 0};
        int start_by = -1, finish_by = -1;
        for (const Dependency& known : topology.into(number)) {
            const Span old = least;
            wait(problem_.dependencies[at(known.lag)], span_[at(known.before)], least);
            if (least.start > old.start) start_by = known.lag;
            if (least.finish > old.finish) finish_by = known.lag;
        }
        const Span found = span(number, least);
        const bool by_finish =
            finish_by >= 0 && found.finish == least.finish && found.finish > span(number, {least.start, 0}).finish;
        span_[at(number)] = found;
        by_[at(number)] = by_finish ? finish_by : start_by;
    }

    // When the chain ends from its place `first` on, whose head begins at `start`.
    Slot end_of(const std::vector<int>& links, int last, std::size_t first, Slot start,
                const Relief& relief = {}) const {
        int task = first < links.size() ? problem_.dependencies[at(links[first])].before : last;
        Span now = span(task, {start, 0}, relief);
        for (std::size_t i = first; i < links.size(); ++i) {
            const Dependency& link = problem_.dependencies[at(links[i])];
            Span least{origin_, 0};
            wait(link, now, least);
            task = link.after;
            now = span(task, least, relief);
        }
        return now.finish;
    }

    Slot start_at(const std::vector<int>& links, int last, std::size_t first) const {
        const int task = first < links.size() ? problem_.dependencies[at(links[first])].before : last;
        return problem_.tasks[at(task)].fixed_start.value_or(std::max({problem_.tasks[at(task)].release, origin_, 0}));
    }

    Conflict conflict_of(int last) const {
        const Slot due = *problem_.tasks[at(last)].due;
        std::vector<int> links;
        for (int link = by_[at(last)]; link >= 0; link = by_[at(problem_.dependencies[at(link)].before)])
            links.push_back(link);
        std::reverse(links.begin(), links.end());
        // The longest chain is long enough; find the shortest end of it that is, which no link can be dropped from.
        std::size_t first = 0;
        for (std::size_t step = links.size(); step > 0; step /= 2)
            while (first + step <= links.size() &&
                   end_of(links, last, first + step, start_at(links, last, first + step)) > due)
                first += step;
        while (first < links.size() && end_of(links, last, first + 1, start_at(links, last, first + 1)) > due) ++first;
        links.erase(links.begin(), links.begin() + static_cast<std::ptrdiff_t>(first));
        return filtered(links, last, due);
    }

    Conflict filtered(const std::vector<int>& links, int last, Slot due) const {
        Conflict conflict{ConflictCause::chain, {{DemandKind::due, last}}};
        const int head = links.empty() ? last : problem_.dependencies[at(links.front())].before;
        Slot start = start_at(links, last, 0);
        const auto own = problem_.tasks[at(head)].fixed_start ? DemandKind::fixed_start : DemandKind::release;
        if (end_of(links, last, 0, origin_) > due) start = origin_;
        else conflict.demands.push_back({own, head});
        conflict.tasks.push_back(head);
        for (const int link : links) {
            conflict.demands.push_back({DemandKind::link, link});
            conflict.tasks.push_back(problem_.dependencies[at(link)].after);
        }
        conflict.people = people_[at(last)];
        conflict.from = start;
        conflict.until = due;
        conflict.earliest = end_of(links, last, 0, start);
        for (const int task : conflict.tasks) conflict.needed += work_[at(task)];
        add_ways_out(links, last, start, conflict);
        return conflict;
    }

    void add_ways_out(const std::vector<int>& links, int last, Slot start, Conflict& conflict) const {
        const auto helps = [&](const Relief& relief) {
            return end_of(links, last, 0, start, relief) <= conflict.until;
        };
        Slot cost = 0;
        for (const int person : conflict.people)
            cost = std::max(cost, problem_.people[at(person)].open.count(conflict.until, conflict.earliest));
        conflict.ways_out.push_back({WayOutKind::later_due, last, cost, conflict.earliest});
        add_less_work(helps, conflict);
        add_less_leave(helps, conflict);
        add_other_person(helps, conflict);
    }

    template <class Helps>
    void add_less_work(const Helps& helps, Conflict& conflict) const {
        const int longest = *std::max_element(conflict.tasks.begin(), conflict.tasks.end(),
                                              [&](int one, int other) { return work_[at(one)] < work_[at(other)]; });
        Slot low = 0, high = work_[at(longest)] - 1;  // something of it is left
        if (high <= 0 || !helps({longest, high})) return;
        while (low + 1 < high) {
            const Slot middle = low + (high - low) / 2;
            (helps({longest, middle}) ? high : low) = middle;
        }
        conflict.ways_out.push_back({WayOutKind::less_work, longest, high});
    }

    // All that somebody is away while the chain runs.
    template <class Helps>
    void add_less_leave(const Helps& helps, Conflict& conflict) const {
        std::set<int> people;
        for (const int task : conflict.tasks)
            if (people_[at(task)].size() == 1) people.insert(people_[at(task)].front());
        for (const int person : people) {
            const Slot away = leave_in(problem_.people[at(person)], conflict.from, conflict.until);
            if (away == 0) continue;
            std::vector<StaffingPerson> staff = problem_.people;
            staff[at(person)] = without_leave(std::move(staff[at(person)]));
            if (!helps({-1, 0, -1, &staff})) continue;
            conflict.ways_out.push_back({WayOutKind::less_leave, conflict.tasks.back(), away, 0, person});
            return;
        }
    }

    template <class Helps>
    void add_other_person(const Helps& helps, Conflict& conflict) const {
        std::vector<int> tasks = conflict.tasks;
        std::stable_sort(tasks.begin(), tasks.end(),
                         [&](int one, int other) { return work_[at(one)] < work_[at(other)]; });
        tasks.resize(std::min(tasks.size(), most_asked));
        for (const int task : tasks)
            for (const int person : others_&& work_[at(task)] > 0 ? others_(task) : std::vector<int>{}) {
                if (!helps({task, 0, person})) continue;
                conflict.ways_out.push_back({WayOutKind::other_person, task, work_[at(task)], 0, person});
                return;
            }
    }

    const StaffingProblem& problem_;
    const Others& others_;
    Slot origin_;
    std::vector<std::vector<int>> people_;
    std::vector<Slot> work_;
    std::vector<int> order_;
    std::vector<Span> span_;
    std::vector<int> by_;  // the dependency that holds each task; -1 for its own release or fixed start
};

}  // namespace

void add_chain_conflicts(const StaffingProblem& problem, const Others& others, std::size_t most,
                         std::vector<bool>& is_taken, std::vector<Conflict>& conflicts) {
    Chains(problem, others).add(most, is_taken, conflicts);
}

}  // namespace muster::plan
