#include "exchange/worktile_sheet.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

#include "base/text.h"

namespace muster::exchange {

namespace {

const char* state_of(const Task& task) {
    switch (task.state) {
        case TaskState::done: return "已完成";
        case TaskState::dropped: return "已取消";
        case TaskState::doing: return "进行中";
        case TaskState::todo:
        case TaskState::blocked: return task.started ? "进行中" : "未开始";
    }
    return "未开始";
}

const char* type_of(const Task& task) {
    switch (task.type) {
        case TaskType::bug: return "缺陷";
        case TaskType::story: return "用户故事";
        case TaskType::requirement: return "需求";
        default: return "任务";
    }
}

const char* priority_of(const Task& task) {
    constexpr std::array words{"最高", "较高", "普通", "较低", "最低"};
    return words[static_cast<std::size_t>(std::clamp(task.priority.value_or(2), 0, 4))];
}

Json day_cell(const std::optional<Day>& day) {
    return day ? Json(to_text(*day)) : Json();
}

Json hours_cell(const std::optional<Effort>& effort) {
    constexpr double minutes_an_hour = 60;
    constexpr double hundred = 100;
    if (!effort) return {};
    return std::round(static_cast<double>(effort->minutes) / minutes_an_hour * hundred) / hundred;
}

int width_of(const std::string& text) {
    std::size_t widest = 0;
    for (const std::string& line : text::split(text, '\n')) widest = std::max(widest, text::width(line));
    return static_cast<int>(widest);
}

class TableWriter {
  public:
    explicit TableWriter(const Work& work) : work_(work), zone_(work.zone) {
        for (const Member& member : work.members)
            names_[member.key] = member.name.empty() ? member.handle : member.name;
        for (const Task& task : work.tasks) ids_[task.key] = id_of(task);
    }

    SheetTable write() {
        table_.name = work_.about.name;
        table_.created = work_.now.time_since_epoch().count();
        for (const auto& [head, kind] : heads) table_.columns.push_back({head, kind, width_of(head)});
        for (const Task& task : work_.tasks) write(task);
        return std::move(table_);
    }

  private:
    static constexpr std::array<std::pair<const char*, const char*>, 14> heads{
        {{"编号", "text"},     {"标题", "text"},     {"描述", "text"},   {"任务类型", "text"}, {"状态", "text"},
         {"优先级", "text"},   {"负责人", "text"},   {"参与人", "text"}, {"开始时间", "day"},  {"截止时间", "day"},
         {"父任务", "text"},   {"标签", "text"},     {"预估工时", "number"}, {"完成时间", "moment"}}};

    static std::string id_of(const Task& task) {
        return task.external_id.empty() ? fmt::format("T{}", task.number) : task.external_id;
    }

    template <class Map>
    static std::string found(const Map& map, Key key) {
        const auto at = map.find(key);
        return at == map.end() ? std::string{} : at->second;
    }

    [[nodiscard]] std::string participants(const Task& task) const {
        std::vector<std::string> names;
        for (const Assignment& assignment : work_.assignments)
            if (assignment.task.key == task.key && assignment.role != Part::owner) names.push_back(found(names_, assignment.member.key));
        return text::join(names, ",");
    }

    [[nodiscard]] Json closed_cell(const Task& task) const {
        if (!task.closed) return {};
        const auto time = zone_.time_of(*task.closed).count();
        return fmt::format("{} {:02}:{:02}", to_text(zone_.day_of(*task.closed)), time / 60, time % 60);
    }

    void write(const Task& task) {
        Json::Array cells{id_of(task), task.title, task.body, type_of(task), state_of(task), priority_of(task),
                          found(names_, task.owner.key), participants(task), day_cell(task.start), day_cell(task.due),
                          found(ids_, task.parent.key), text::join(task.labels, ","), hours_cell(task.estimate), closed_cell(task)};
        for (std::size_t i = 0; i < cells.size(); ++i)
            if (cells[i].text() != nullptr) table_.columns[i].width = std::max(table_.columns[i].width, width_of(*cells[i].text()));
        table_.rows.push_back(std::move(cells));
    }

    const Work& work_;
    Zone zone_;
    std::map<Key, std::string> names_, ids_;
    SheetTable table_;
};

}  // namespace

SheetTable worktile_table(const Work& work) {
    return TableWriter(work).write();
}

}  // namespace muster::exchange
