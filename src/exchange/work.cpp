#include "exchange/work.h"

#include <algorithm>
#include <set>

namespace muster::exchange {

namespace {

bool is_ring(const std::map<Key, Key>& parents, Key task) {
    std::set<Key> seen{task};
    for (auto at = parents.find(task); at != parents.end(); at = parents.find(at->second))
        if (!seen.insert(at->second).second) return true;
    return false;
}

}  // namespace

std::map<Key, std::vector<const Task*>> parts_of(const Work& work) {
    std::set<Key> here;
    std::map<Key, Key> parents;
    for (const Task& task : work.tasks) here.insert(task.key);
    for (const Task& task : work.tasks)
        if (here.contains(task.parent.key)) parents.emplace(task.key, task.parent.key);
    std::map<Key, std::vector<const Task*>> parts;
    for (const Task& task : work.tasks) {
        const auto parent = parents.find(task.key);
        parts[parent == parents.end() || is_ring(parents, task.key) ? 0 : parent->second].push_back(&task);
    }
    return parts;
}

std::optional<Effort> left_of(const Work& work, const Task& task) {
    const auto spent = work.spent.find(task.key);
    return time_left(task, spent == work.spent.end() ? Effort{} : spent->second);
}

int percent_done(const Work& work, const Task& task) {
    constexpr std::int64_t hundred = 100;
    if (task.state == TaskState::done) return static_cast<int>(hundred);
    const auto spent = work.spent.find(task.key);
    const auto left = left_of(work, task);
    if (!left) return 0;
    const std::int64_t whole = spent != work.spent.end() ? spent->second.minutes + left->minutes
                                                         : task.estimate.value_or(*left).minutes;
    if (whole <= left->minutes) return 0;
    return static_cast<int>(std::min((whole - left->minutes) * hundred / whole, hundred - 1));
}

std::vector<Key> doers_of(const Work& work, const Task& task) {
    std::vector<Key> doers;
    const auto add = [&](Key member) {
        const bool is_here = std::any_of(work.members.begin(), work.members.end(),
                                         [member](const Member& one) { return one.key == member; });
        if (is_here && std::find(doers.begin(), doers.end(), member) == doers.end()) doers.push_back(member);
    };
    add(task.owner.key);
    for (const Assignment& assignment : work.assignments)
        if (assignment.task.key == task.key && assignment.role == Part::doer) add(assignment.member.key);
    return doers;
}

}  // namespace muster::exchange
