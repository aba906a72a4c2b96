#include <muster/owed.h>

#include <algorithm>

namespace muster {

std::optional<Day> last_due(const Cadence& cadence, Day anchor, Day today) {
    std::optional<Day> last;
    const Day from = std::max(anchor, today - longest_pause);
    for (Day day = cadence.next(from, anchor); day <= today; day = cadence.next(day + std::chrono::days{1}, anchor))
        last = day;
    return last;
}

}  // namespace muster
