#include <muster/pace.h>

namespace muster {

std::optional<double> needed_a_week(const KeyResult& key_result, std::optional<double> value, std::optional<Day> due,
                                    Day today) {
    if (!value || !key_result.target || !due || *due < today) return {};
    if (key_result.direction == Direction::keep || is_met(key_result, *value)) return {};
    const auto days = (*due - today).count() + 1;
    return (*key_result.target - *value) / (static_cast<double>(days) / 7);
}

}  // namespace muster
