// Chains of tasks that end too late however many people there are.

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

class Chains {
  public:
    explicit Chains(const StaffingProblem& problem) : problem_(problem), origin_(origin_of(problem)) {
        for (const StaffingTask& task : problem.tasks) {
            people_.push_back(qualified_for(task));
            // What nobody can do is a conflict of its own, and proves nothing about others.
            const bool is_possible = quickest_finish(problem, people_.back(), 0, task.work) < never;
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
    Span span(int number, Span least, Slot work) const {
        if (work_[at(number)] == 0) return {std::max(least.start, least.finish), std::max(least.start, least.finish)};
        const Slot finish = quickest_finish(problem_, people_[at(number)], least.start, work);
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
        if (topology.order.size() < size)
            throw Error(Failure::refused, tr("tasks wait for each other in a circle"));
        order_ = topology.order;
        for (const int task : order_) find_head(task, topology);
    }

    void find_head(int number, const Topology& topology) {
        const StaffingTask& task = problem_.tasks[at(number)];
        if (task.fixed_start) {
            span_[at(number)] = span(number, {*task.fixed_start, 0}, work_[at(number)]);
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
        const Span found = span(number, least, work_[at(number)]);
        const bool by_finish = finish_by >= 0 && found.finish == least.finish &&
                               found.finish > span(number, {least.start, 0}, work_[at(number)]).finish;
        span_[at(number)] = found;
        by_[at(number)] = by_finish ? finish_by : start_by;
    }

    // When the chain ends from its place `first` on, whose head begins at `start`; `shorter` has `cut` slots less work.
    Slot end_of(const std::vector<int>& links, int last, std::size_t first, Slot start, int shorter = -1,
                Slot cut = 0) const {
        int task = first < links.size() ? problem_.dependencies[at(links[first])].before : last;
        const auto work = [&](int number) { return work_[at(number)] - (number == shorter ? cut : 0); };
        Span now = span(task, {start, 0}, work(task));
        for (std::size_t i = first; i < links.size(); ++i) {
            const Dependency& link = problem_.dependencies[at(links[i])];
            Span least{origin_, 0};
            wait(link, now, least);
            task = link.after;
            now = span(task, least, work(task));
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
        Slot cost = 0;
        for (const int person : conflict.people)
            cost = std::max(cost, problem_.people[at(person)].open.count(conflict.until, conflict.earliest));
        conflict.ways_out.push_back({WayOutKind::later_due, last, cost, conflict.earliest});
        const int longest = *std::max_element(conflict.tasks.begin(), conflict.tasks.end(),
                                              [&](int one, int other) { return work_[at(one)] < work_[at(other)]; });
        Slot low = 0, high = work_[at(longest)] - 1;  // something of it is left
        const auto helps = [&](Slot cut) { return end_of(links, last, 0, start, longest, cut) <= conflict.until; };
        if (high <= 0 || !helps(high)) return;
        while (low + 1 < high) {
            const Slot middle = low + (high - low) / 2;
            (helps(middle) ? high : low) = middle;
        }
        conflict.ways_out.push_back({WayOutKind::less_work, longest, high, 0});
    }

    const StaffingProblem& problem_;
    Slot origin_;
    std::vector<std::vector<int>> people_;
    std::vector<Slot> work_;
    std::vector<int> order_;
    std::vector<Span> span_;
    std::vector<int> by_;  // the dependency that holds each task; -1 for its own release or fixed start
};

}  // namespace

void add_chain_conflicts(const StaffingProblem& problem, std::size_t most, std::vector<bool>& is_taken,
                         std::vector<Conflict>& conflicts) {
    Chains(problem).add(most, is_taken, conflicts);
}

}  // namespace muster::plan
