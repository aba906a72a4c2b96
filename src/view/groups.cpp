#include "view/groups.h"

#include <fmt/format.h>

#include "base/language.h"

namespace muster::view {

void Groups::take(std::span<const Value> row) {
    if (!list_.grouping) return;
    const Value& value = row[list_.grouping->field];
    if (groups_.empty() || groups_.back().value != value) groups_.push_back({value, 0, 0});
    ++groups_.back().total;
    if (!list_.grouping->summed) return;
    if (const auto* minutes = std::get_if<std::int64_t>(&row[*list_.grouping->summed])) groups_.back().sum += *minutes;
}

std::string Groups::heading(const Group& group) const {
    const Field& field = *list_.fields[list_.grouping->field];
    std::string name = shown_text(field, group.value, list_.units);
    if (name.empty()) name = say("no {}", field.called());
    if (group.sum == 0) return fmt::format("{} ({})", name, group.total);
    return fmt::format("{} ({}, {})", name, group.total, to_text(Effort{group.sum}, list_.units.time));
}

std::vector<std::pair<std::size_t, std::string>> Groups::headings() const {
    std::vector<std::pair<std::size_t, std::string>> result;
    std::size_t row = 0;
    for (const Group& group : groups_) {
        result.emplace_back(row, heading(group));
        row += static_cast<std::size_t>(group.total);
    }
    return result;
}

Json Groups::json() const {
    Json all = Json::array();
    for (const Group& group : groups_) {
        Json one = Json::object({{"group", json_of(*list_.fields[list_.grouping->field], group.value, list_.units)},
                                 {"total", group.total}});
        if (list_.grouping->summed) one.set("estimate", group.sum);
        all.push(std::move(one));
    }
    return all;
}

}  // namespace muster::view
