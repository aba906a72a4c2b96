// The flow of work, summed day by day.

#include <algorithm>

#include <muster/flow.h>
#include <muster/working_calendar.h>

namespace muster {

namespace chrono = std::chrono;

namespace {

double* class_of(FlowDay& day, TaskState state) {
    switch (state) {
        case TaskState::todo: return &day.todo;
        case TaskState::doing: return &day.doing;
        case TaskState::blocked: return &day.blocked;
        case TaskState::done: return &day.done;
        case TaskState::dropped: break;
    }
    return nullptr;
}

}  // namespace

WorkFlow::WorkFlow(const Days& days, std::optional<Uid> milestone, const Zone& zone)
    : milestone_(milestone), begin_(zone.at(days.first, chrono::minutes{0})) {
    for (Day day = days.first; day <= days.last; day += chrono::days{1}) {
        ends_.push_back(zone.at(day + chrono::days{1}, chrono::minutes{0}));
        for (auto& moved : moved_) {
            moved.push_back({});
            moved.back().day = day;
        }
    }
}

WorkFlow::Stand WorkFlow::stand_of(const TaskStep& step) const {
    const bool is_in = step.exists && step.state != TaskState::dropped && (!milestone_ || step.milestone == milestone_);
    if (!is_in) return {};
    return {step.state, {1, step.points.value_or(0), static_cast<double>(step.estimate.value_or(Effort{}).minutes)}};
}

void WorkFlow::stock(const Stand& stand, double sign, std::size_t unit, FlowDay& day) {
    if (stand.state) *class_of(day, *stand.state) += sign * stand.amounts.at(unit);
}

void WorkFlow::move(const Stand& from, const Stand& to, std::size_t unit, FlowDay& day) {
    stock(from, -1, unit, day);
    stock(to, 1, unit, day);
    const bool was_done = from.state == TaskState::done;
    const bool is_done = to.state == TaskState::done;
    const double grown = to.amounts.at(unit) - from.amounts.at(unit);
    (grown > 0 ? day.added : day.removed) += grown > 0 ? grown : -grown;
    if (was_done && to.state && !is_done) day.reopened += from.amounts.at(unit);
    else day.finished += (is_done ? to.amounts.at(unit) : 0) - (was_done ? from.amounts.at(unit) : 0);
}

void WorkFlow::add(std::span<const TaskStep> steps) {
    Stand stand;
    std::size_t i = 0;
    while (i < steps.size()) {
        const auto end = std::upper_bound(ends_.begin(), ends_.end(), steps[i].at);
        if (end == ends_.end()) break;
        const bool is_before = steps[i].at < begin_;
        const Instant until = is_before ? begin_ : *end;
        while (i + 1 < steps.size() && steps[i + 1].at < until) ++i;
        const Stand next = stand_of(steps[i++]);
        const auto place = static_cast<std::size_t>(end - ends_.begin());
        for (std::size_t unit = 0; unit < units; ++unit) {
            if (is_before) stock(next, 1, unit, moved_.at(unit)[place]);
            else move(stand, next, unit, moved_.at(unit)[place]);
        }
        stand = next;
    }
    if (!stand.state) return;
    ++sized_.tasks;
    if (steps[i - 1].points) ++sized_.with_points;
    if (steps[i - 1].estimate) ++sized_.with_estimate;
}

std::vector<FlowDay> WorkFlow::days(WorkUnit unit) const {
    std::vector<FlowDay> days = moved_.at(static_cast<std::size_t>(unit));
    for (std::size_t i = 1; i < days.size(); ++i) {
        days[i].todo += days[i - 1].todo;
        days[i].doing += days[i - 1].doing;
        days[i].blocked += days[i - 1].blocked;
        days[i].done += days[i - 1].done;
    }
    if (unit != WorkUnit::hours) return days;
    constexpr double minutes_an_hour = 60;
    for (FlowDay& day : days)
        for (double* amount :
             {&day.todo, &day.doing, &day.blocked, &day.done, &day.added, &day.removed, &day.finished, &day.reopened})
            *amount /= minutes_an_hour;
    return days;
}

std::vector<TaskStep> steps_from_before(const TaskStep& first, std::optional<Instant> started,
                                        std::optional<Instant> closed) {
    const bool is_closed = first.state == TaskState::done || first.state == TaskState::dropped;
    std::vector<TaskStep> steps;
    const auto put = [&](Instant at, TaskState state) {
        steps.push_back(first);
        steps.back().at = at;
        steps.back().state = state;
    };
    const Instant end = is_closed && closed ? std::min(*closed, first.at) : first.at;
    if (started && *started < end) put(*started, TaskState::doing);
    put(end, first.state);
    return steps;
}

WorkUnit unit_for(const Sized& sized) {
    if (sized.with_points > 0 && 2 * sized.with_points >= sized.tasks) return WorkUnit::points;
    return sized.with_estimate > 0 && 2 * sized.with_estimate >= sized.tasks ? WorkUnit::hours : WorkUnit::tasks;
}

std::vector<std::optional<double>> ideal_line(double left, const Days& days, const Calendar& calendar) {
    std::vector<int> worked{0};
    for (Day day = days.first + chrono::days{1}; day <= days.last; day += chrono::days{1})
        worked.push_back(worked.back() + (calendar.is_worked(day) ? 1 : 0));
    std::vector<std::optional<double>> line(worked.size());
    const int all = worked.back();
    for (std::size_t i = 0; i < line.size() && all > 0; ++i) line[i] = left * (all - worked[i]) / all;
    return line;
}

}  // namespace muster
