#include "exchange/foreign.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include <muster/error.h>

#include "base/text.h"
#include "exchange/dates.h"

namespace muster::exchange {

namespace {

using Alias = std::pair<std::string_view, std::string_view>;

// From the heads that Jira, GitHub, PingCode, Worktile, Trello, Asana and MS Project write.
constexpr std::array heads{
    Alias{"id", "external_id"},
    Alias{"key", "external_id"},
    Alias{"issue key", "external_id"},
    Alias{"编号", "external_id"},
    Alias{"任务编号", "external_id"},
    Alias{"标识", "external_id"},
    Alias{"任务id", "external_id"},
    Alias{"工作项编号", "external_id"},
    Alias{"工作项id", "external_id"},
    Alias{"外部编号", "external_id"},
    Alias{"summary", "title"},
    Alias{"name", "title"},
    Alias{"task", "title"},
    Alias{"task name", "title"},
    Alias{"subject", "title"},
    Alias{"card name", "title"},
    Alias{"标题", "title"},
    Alias{"任务", "title"},
    Alias{"任务名称", "title"},
    Alias{"任务标题", "title"},
    Alias{"工作项", "title"},
    Alias{"工作项标题", "title"},
    Alias{"工作项名称", "title"},
    Alias{"名称", "title"},
    Alias{"description", "body"},
    Alias{"notes", "body"},
    Alias{"描述", "body"},
    Alias{"任务描述", "body"},
    Alias{"工作项描述", "body"},
    Alias{"详细描述", "body"},
    Alias{"说明", "body"},
    Alias{"备注", "body"},
    Alias{"issue type", "type"},
    Alias{"类型", "type"},
    Alias{"任务类型", "type"},
    Alias{"工作项类型", "type"},
    Alias{"work item type", "type"},
    Alias{"task type", "type"},
    Alias{"status", "state"},
    Alias{"状态", "state"},
    Alias{"任务状态", "state"},
    Alias{"工作项状态", "state"},
    Alias{"优先级", "priority"},
    Alias{"assignee", "owner"},
    Alias{"assigned to", "owner"},
    Alias{"assignees", "owner"},
    Alias{"负责人", "owner"},
    Alias{"执行人", "owner"},
    Alias{"经办人", "owner"},
    Alias{"处理人", "owner"},
    Alias{"任务负责人", "owner"},
    Alias{"due date", "due"},
    Alias{"deadline", "due"},
    Alias{"截止日期", "due"},
    Alias{"截止时间", "due"},
    Alias{"到期时间", "due"},
    Alias{"计划截止时间", "due"},
    Alias{"到期日", "due"},
    Alias{"start date", "start"},
    Alias{"planned start", "start"},
    Alias{"开始日期", "start"},
    Alias{"开始时间", "start"},
    Alias{"计划开始", "start"},
    Alias{"开始", "start"},
    Alias{"计划开始时间", "start"},
    Alias{"finish date", "finish"},
    Alias{"end date", "finish"},
    Alias{"结束日期", "finish"},
    Alias{"结束时间", "finish"},
    Alias{"计划完成时间", "finish"},
    Alias{"计划完成", "finish"},
    Alias{"original estimate", "estimate"},
    Alias{"估算", "estimate"},
    Alias{"预估工时", "estimate"},
    Alias{"计划工时", "estimate"},
    Alias{"预计工时", "estimate"},
    Alias{"estimated workload", "estimate"},
    Alias{"remaining estimate", "remaining"},
    Alias{"剩余工时", "remaining"},
    Alias{"remaining workload", "remaining"},
    Alias{"story points", "points"},
    Alias{"故事点", "points"},
    Alias{"点数", "points"},
    Alias{"story point", "points"},
    Alias{"label", "labels"},
    Alias{"tags", "labels"},
    Alias{"tag", "labels"},
    Alias{"标签", "labels"},
    Alias{"milestone", "milestone"},
    Alias{"里程碑", "milestone"},
    Alias{"sprint", "milestone"},
    Alias{"迭代", "milestone"},
    Alias{"所属迭代", "milestone"},
    Alias{"parent id", "parent"},
    Alias{"parent task", "parent"},
    Alias{"父任务", "parent"},
    Alias{"父工作项", "parent"},
    Alias{"上级", "parent"},
    Alias{"父级", "parent"},
    Alias{"上级任务", "parent"},
    Alias{"link", "url"},
    Alias{"网址", "url"},
    Alias{"链接", "url"},
    Alias{"resolved", "closed"},
    Alias{"completed at", "closed"},
    Alias{"完成时间", "closed"},
    Alias{"完成日期", "closed"},
    Alias{"reviewer", "reviewer"},
    Alias{"审核人", "reviewer"},
    Alias{"严重程度", "severity"},
    Alias{"目标", "goal"},
    Alias{"实际开始时间", "started"},
    Alias{"完成于", "closed"},
    // Of Linear, and of Jira's newer exports.
    Alias{"work item key", "external_id"},
    Alias{"work item id", "external_id"},
    Alias{"parent issue", "parent"},
    Alias{"parent key", "parent"},
    Alias{"cycle name", "milestone"},
    Alias{"project milestone", "milestone"},
    Alias{"completed", "closed"},
    Alias{"canceled", "closed"},
    Alias{"fix versions", "milestone"},
    Alias{"fix version/s", "milestone"},
};

// Of values measured over time.
constexpr std::array measured_heads{
    Alias{"date", "moment"},     Alias{"day", "moment"},         Alias{"time", "moment"},
    Alias{"when", "moment"},     Alias{"timestamp", "moment"},   Alias{"日期", "moment"},
    Alias{"时间", "moment"},     Alias{"时刻", "moment"},        Alias{"测量时间", "moment"},
    Alias{"reading", "value"},   Alias{"number", "value"},       Alias{"measurement", "value"},
    Alias{"值", "value"},        Alias{"数值", "value"},         Alias{"读数", "value"},
    Alias{"实际值", "value"},    Alias{"notes", "note"},         Alias{"comment", "note"},
    Alias{"remark", "note"},     Alias{"备注", "note"},          Alias{"说明", "note"},
    Alias{"信心", "confidence"}, Alias{"信心指数", "confidence"}, Alias{"把握", "confidence"},
};

constexpr std::array states{
    std::pair{std::string_view("todo"), TaskState::todo},
    std::pair{std::string_view("to do"), TaskState::todo},
    std::pair{std::string_view("open"), TaskState::todo},
    std::pair{std::string_view("new"), TaskState::todo},
    std::pair{std::string_view("backlog"), TaskState::todo},
    std::pair{std::string_view("pending"), TaskState::todo},
    std::pair{std::string_view("not started"), TaskState::todo},
    std::pair{std::string_view("未开始"), TaskState::todo},
    std::pair{std::string_view("待处理"), TaskState::todo},
    std::pair{std::string_view("待办"), TaskState::todo},
    std::pair{std::string_view("新建"), TaskState::todo},
    std::pair{std::string_view("打开"), TaskState::todo},
    std::pair{std::string_view("doing"), TaskState::doing},
    std::pair{std::string_view("in progress"), TaskState::doing},
    std::pair{std::string_view("started"), TaskState::doing},
    std::pair{std::string_view("in review"), TaskState::doing},
    std::pair{std::string_view("进行中"), TaskState::doing},
    std::pair{std::string_view("处理中"), TaskState::doing},
    std::pair{std::string_view("开发中"), TaskState::doing},
    std::pair{std::string_view("测试中"), TaskState::doing},
    std::pair{std::string_view("blocked"), TaskState::blocked},
    std::pair{std::string_view("on hold"), TaskState::blocked},
    std::pair{std::string_view("阻塞"), TaskState::blocked},
    std::pair{std::string_view("受阻"), TaskState::blocked},
    std::pair{std::string_view("已暂停"), TaskState::blocked},
    std::pair{std::string_view("done"), TaskState::done},
    std::pair{std::string_view("closed"), TaskState::done},
    std::pair{std::string_view("completed"), TaskState::done},
    std::pair{std::string_view("complete"), TaskState::done},
    std::pair{std::string_view("resolved"), TaskState::done},
    std::pair{std::string_view("finished"), TaskState::done},
    std::pair{std::string_view("已完成"), TaskState::done},
    std::pair{std::string_view("完成"), TaskState::done},
    std::pair{std::string_view("已关闭"), TaskState::done},
    std::pair{std::string_view("已解决"), TaskState::done},
    std::pair{std::string_view("dropped"), TaskState::dropped},
    std::pair{std::string_view("cancelled"), TaskState::dropped},
    std::pair{std::string_view("canceled"), TaskState::dropped},
    std::pair{std::string_view("won't do"), TaskState::dropped},
    std::pair{std::string_view("rejected"), TaskState::dropped},
    std::pair{std::string_view("已取消"), TaskState::dropped},
    std::pair{std::string_view("已拒绝"), TaskState::dropped},
    std::pair{std::string_view("duplicate"), TaskState::dropped},
    std::pair{std::string_view("triage"), TaskState::todo},
    std::pair{std::string_view("selected for development"), TaskState::todo},
};

constexpr std::array priorities{
    std::pair{std::string_view("highest"), 0}, std::pair{std::string_view("critical"), 0},
    std::pair{std::string_view("urgent"), 0},  std::pair{std::string_view("blocker"), 0},
    std::pair{std::string_view("紧急"), 0},    std::pair{std::string_view("最高"), 0},
    std::pair{std::string_view("high"), 1},    std::pair{std::string_view("较高"), 1},
    std::pair{std::string_view("高"), 1},      std::pair{std::string_view("medium"), 2},
    std::pair{std::string_view("normal"), 2},  std::pair{std::string_view("普通"), 2},
    std::pair{std::string_view("中"), 2},      std::pair{std::string_view("low"), 3},
    std::pair{std::string_view("较低"), 3},    std::pair{std::string_view("低"), 3},
    std::pair{std::string_view("lowest"), 4},  std::pair{std::string_view("最低"), 4},
    std::pair{std::string_view("p0"), 0},      std::pair{std::string_view("p1"), 1},
    std::pair{std::string_view("p2"), 2},      std::pair{std::string_view("p3"), 3},
    std::pair{std::string_view("p4"), 4},      std::pair{std::string_view("major"), 1},
    std::pair{std::string_view("minor"), 3},   std::pair{std::string_view("trivial"), 4},
    std::pair{std::string_view("no priority"), 2},
};

constexpr std::array types{
    std::pair{std::string_view("sub-task"), TaskType::task},
    std::pair{std::string_view("subtask"), TaskType::task},
    std::pair{std::string_view("任务"), TaskType::task},
    std::pair{std::string_view("子任务"), TaskType::task},
    std::pair{std::string_view("epic"), TaskType::requirement},
    std::pair{std::string_view("史诗"), TaskType::requirement},
    std::pair{std::string_view("需求"), TaskType::requirement},
    std::pair{std::string_view("feature"), TaskType::story},
    std::pair{std::string_view("特性"), TaskType::story},
    std::pair{std::string_view("用户故事"), TaskType::story},
    std::pair{std::string_view("故事"), TaskType::story},
    std::pair{std::string_view("defect"), TaskType::bug},
    std::pair{std::string_view("缺陷"), TaskType::bug},
};

template <class Table>
auto looked_up(const Table& table, std::string_view word) -> std::optional<typename Table::value_type::second_type> {
    const std::string plain = text::lower(text::trim(word));
    for (const auto& [name, value] : table)
        if (name == plain) return value;
    return {};
}

// A head without the stars of what must be filled in, and without the unit behind it: `*预估工时（小时）`.
std::string_view without_marks(std::string_view head) {
    const auto bracket = std::min({head.find('('), head.find("（"), head.size()});
    head = text::trim(head.substr(0, bracket));
    while (head.starts_with('*')) head.remove_prefix(1);
    while (head.ends_with('*')) head.remove_suffix(1);
    return text::trim(head);
}

}  // namespace

const Field* field_of_head(const Noun& noun, std::string_view head) {
    const std::string plain = text::lower(text::trim(head));
    if (plain.empty()) return nullptr;
    for (const Field& field : noun.fields)
        if (field.is_stored() && (field.name == plain || field.flag() == plain || field.title == text::trim(head)))
            return &field;
    for (const Field& field : noun.fields)
        if (field.is_stored() && text::lower(field.called()) == plain) return &field;
    const bool is_measured = noun.find("value") != nullptr && noun.find("moment") != nullptr;
    const auto name = is_measured ? looked_up(measured_heads, head) : looked_up(heads, head);
    if (!name) {
        const std::string_view bare = without_marks(head);
        return bare.empty() || bare == text::trim(head) ? nullptr : field_of_head(noun, bare);
    }
    if (*name == "external_id" && noun.find("external_id") == nullptr) return noun.find("id");
    if (*name == "title") return noun.title();
    const Field* field = noun.find(*name);
    return field != nullptr && field->is_stored() ? field : nullptr;
}

std::optional<TaskState> state_of_word(std::string_view word) {
    return looked_up(states, word);
}

std::optional<TaskType> type_of_word(std::string_view word) {
    return looked_up(types, word);
}

std::optional<int> priority_of_word(std::string_view word) {
    return looked_up(priorities, word);
}

std::string day_in_order(std::string_view given) {
    const std::string_view text = text::trim(given);
    try {
        if (const auto written = written_moment(text, DayOrder::unknown)) return to_text(written->day);
    } catch (const Error&) {
        return std::string(text);  // either of two days
    }
    return std::string(text);
}

}  // namespace muster::exchange
