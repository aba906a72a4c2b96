#include <muster/urgency.h>

#include <algorithm>

#include "base/language.h"

namespace muster {

namespace {

// The share of the weight of a due day, see `UrgencyWeights::due`.
double nearness(Day due, Day today) {
    const auto days = static_cast<double>((due - today).count());
    return std::clamp(1.0 - 0.8 * (days + 7) / 21.0, 0.2, 1.0);
}

std::string due_fact(Day due, Day today) {
    const auto days = (due - today).count();
    if (days < 0) return count_of("{} day overdue", "{} days overdue", -days);
    if (days == 0) return tr("due today");
    return count_of("due in {} day", "due in {} days", days);
}

}  // namespace

std::vector<UrgencyPart> urgency_parts(const UrgencyFacts& facts, const UrgencyWeights& weights) {
    std::vector<UrgencyPart> parts;
    if (facts.priority && *facts.priority >= 0 && *facts.priority < static_cast<int>(weights.priority.size()))
        parts.push_back(
            {say("priority {}", *facts.priority), weights.priority[static_cast<std::size_t>(*facts.priority)]});
    if (facts.due)
        parts.push_back({due_fact(*facts.due, facts.today), weights.due * nearness(*facts.due, facts.today)});
    if (facts.is_doing) parts.push_back({tr("work on it has begun"), weights.doing});
    if (facts.blocks) parts.push_back({tr("others wait for it"), weights.blocks});
    if (facts.is_blocked) parts.push_back({tr("it is blocked"), weights.blocked});
    return parts;
}

}  // namespace muster
