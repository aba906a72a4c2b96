// Numbers by their names.

#include <algorithm>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/metric.h>

#include "base/text.h"
#include "project/state.h"

namespace muster {

namespace {

Measure measure_of(const Project& project, const KeyResult& key_result) {
    const auto newest = project.all<Checkin>(
        {{"key_result", Compare::equal, key_result.key}, {"value", Compare::is_set, {}}}, {{"moment", true}}, 1);
    Measure measure;
    measure.name = fmt::format("{} {}", project.label(Ref<KeyResult>{key_result.key}), key_result.title);
    measure.unit = key_result.unit;
    measure.value = project.value_of(key_result);
    if (!newest.empty()) measure.moment = newest.front().moment;
    measure.better = key_result.direction;
    return measure;
}

Measure measure_of(const Project& project, const Metric& metric) {
    const auto newest = project.all<MetricReading>(
        {{"metric", Compare::equal, metric.key}, {"value", Compare::is_set, {}}}, {{"moment", true}}, 1);
    Measure measure;
    measure.name = metric.name;
    measure.unit = metric.unit;
    if (!newest.empty()) {
        measure.value = newest.front().value;
        measure.moment = newest.front().moment;
    }
    measure.better = metric.direction;
    return measure;
}

// Names are compared as people write them: `On time share` is on_time_share.
std::string plain(std::string_view name) {
    std::string words = text::lower(text::trim(name));
    std::replace(words.begin(), words.end(), '_', ' ');
    return words;
}

std::string unit_of(const ReviewNumber& number, const std::string& currency) {
    switch (number.unit) {
        case NumberUnit::hours: return "h";
        case NumberUnit::days: return "d";
        case NumberUnit::money: return currency;
        default: return {};
    }
}

}  // namespace

std::optional<Measure> Project::measure(const std::string& name) const {
    const std::string wanted = plain(name);
    for (const KeyResult& key_result : all<KeyResult>()) {
        const std::string id = text::lower(label(Ref<KeyResult>{key_result.key}));
        if (wanted == id || wanted == plain(key_result.metric) || wanted == plain(key_result.title))
            return measure_of(*this, key_result);
    }
    for (const Metric& metric : all<Metric>())
        if (wanted == plain(metric.name)) return measure_of(*this, metric);
    for (const ReviewNumber& number : numbers_of(Figures{}))
        if (wanted == plain(number.name)) {
            const Figures now = figures();
            for (const ReviewNumber& counted : numbers_of(now))
                if (counted.name == number.name)
                    return Measure{number.name, unit_of(number, now.currency), counted.value, {}, number.better};
        }
    return {};
}

std::vector<ReviewNumber> Project::measures() const {
    std::vector<ReviewNumber> found;
    for (const KeyResult& key_result : all<KeyResult>({{"goal", Compare::is_set, {}}}))
        if (get(key_result.goal).state == GoalState::open)
            found.push_back({label(Ref<KeyResult>{key_result.key}), key_result.title, value_of(key_result),
                             NumberUnit::own, key_result.unit, key_result.direction});
    for (const Metric& metric : all<Metric>()) {
        const Measure measure = measure_of(*this, metric);
        found.push_back({metric.name, {}, measure.value, NumberUnit::own, metric.unit, metric.direction});
    }
    return found;
}

}  // namespace muster
