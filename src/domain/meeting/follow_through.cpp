#include <muster/follow_through.h>

#include <algorithm>

namespace muster {

namespace {

enum class Fate { on_time, late, open, overdue, dropped };

Fate fate_of(const AgreedAction& action, Day today) {
    if (action.state == TaskState::dropped) return Fate::dropped;
    if (is_open(action)) return action.due && *action.due < today ? Fate::overdue : Fate::open;
    return action.due && action.closed && *action.closed > *action.due ? Fate::late : Fate::on_time;
}

SittingFollowThrough& sitting_of(FollowThrough& result, Day day) {
    const auto place = std::lower_bound(result.sittings.begin(), result.sittings.end(), day,
                                        [](const SittingFollowThrough& one, Day other) { return one.sitting < other; });
    if (place != result.sittings.end() && place->sitting == day) return *place;
    return *result.sittings.insert(place, SittingFollowThrough{day});
}

}  // namespace

FollowThrough follow_through(const std::vector<AgreedAction>& actions, Day today) {
    FollowThrough result;
    std::int64_t days = 0, timed = 0;
    for (const AgreedAction& action : actions) {
        ++result.agreed;
        const Fate fate = fate_of(action, today);
        SittingFollowThrough& sitting = sitting_of(result, action.sitting);
        if (fate != Fate::dropped) ++sitting.agreed;
        if (fate == Fate::on_time || fate == Fate::late || fate == Fate::overdue) ++sitting.answered;
        switch (fate) {
            case Fate::on_time:
                ++result.on_time;
                ++sitting.on_time;
                break;
            case Fate::late: ++result.late; break;
            case Fate::open: ++result.open; break;
            case Fate::overdue: ++result.overdue; break;
            case Fate::dropped: ++result.dropped; break;
        }
        if (action.state == TaskState::done && action.closed) {
            days += std::max((*action.closed - action.sitting).count(), decltype(days){0});
            ++timed;
        }
        if (is_open(action)) result.oldest.push_back(action);
    }
    const auto answered = result.on_time + result.late + result.overdue;
    if (answered > 0) result.rate = static_cast<double>(result.on_time) / static_cast<double>(answered);
    if (timed > 0) result.mean_days = static_cast<double>(days) / static_cast<double>(timed);
    std::stable_sort(result.oldest.begin(), result.oldest.end(),
                     [](const AgreedAction& one, const AgreedAction& other) {
                         return std::pair(one.sitting, one.due) < std::pair(other.sitting, other.due);
                     });
    return result;
}

}  // namespace muster
