// What somebody contributed.

#include <algorithm>

#include <muster/contribution.h>

namespace muster {

namespace {

// The middle one, or the mean of the two in the middle.
std::optional<double> median(std::vector<double> values) {
    if (values.empty()) return {};
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

void count_done(const std::vector<DoneTask>& tasks, Contribution& sum) {
    std::vector<double> used;
    for (const DoneTask& task : tasks) {
        ++sum.done;
        ++(!task.due ? sum.without_due : task.closed <= *task.due ? sum.on_time : sum.late);
        if (task.estimate && task.estimate->minutes > 0 && task.spent.minutes > 0)
            used.push_back(static_cast<double>(task.spent.minutes) / static_cast<double>(task.estimate->minutes));
    }
    sum.compared = static_cast<int>(used.size());
    sum.used = median(std::move(used));
}

void count_open(const std::vector<OpenTask>& tasks, Day today, Contribution& sum) {
    for (const OpenTask& task : tasks) {
        ++sum.open;
        if (task.due && *task.due < today) ++sum.overdue;
        if (task.left) sum.left.minutes += task.left->minutes;
        else ++sum.unknown;
    }
}

}  // namespace

Contribution contribution(const std::vector<DoneTask>& done, const std::vector<OpenTask>& open, Day today) {
    Contribution sum;
    count_done(done, sum);
    count_open(open, today, sum);
    return sum;
}

}  // namespace muster
