// Estimates against what was spent: the same rule here as on `task show`.

#include <algorithm>

#include <fmt/format.h>

#include <muster/task.h>

#include "base/language.h"
#include "command/time/sheet.h"

namespace muster::command {

namespace {

// A task's estimate and what became of it.
struct Judged {
    std::string id, title;
    std::optional<Effort> estimate;
    Effort spent;
    std::optional<Effort> left;

    [[nodiscard]] std::optional<double> ratio() const {
        if (!estimate || estimate->minutes == 0) return {};
        return static_cast<double>(spent.minutes) / static_cast<double>(estimate->minutes);
    }
};

std::vector<Judged> judged(Session& session, const std::vector<TimeGroup>& groups) {
    const Project& project = session.project();
    const Noun& noun = noun_of<Task>();
    const std::vector<const Field*> spent{noun.find("spent")};
    std::vector<Judged> all;
    for (const TimeGroup& group : groups) {
        if (group.task == 0) continue;
        const Task task = project.get(Ref<Task>{group.task});
        Judged one{group.id, group.title, task.estimate, {}, {}};
        project.select({&noun, spent, false, {{"key", Compare::equal, group.task}}, {}, {}},
                       [&](std::span<const Value> row) {
                           if (const auto* minutes = std::get_if<std::int64_t>(&row[0])) one.spent = {*minutes};
                       });
        one.left = time_left(task, one.spent);
        all.push_back(std::move(one));
    }
    // What went furthest over comes first, what has no estimate last.
    std::stable_sort(all.begin(), all.end(), [](const Judged& one, const Judged& other) {
        return one.ratio().value_or(-1) > other.ratio().value_or(-1);
    });
    return all;
}

std::string shown(std::optional<Effort> effort) {
    return effort ? hours_text(*effort) : "-";
}

Json json_of(std::optional<Effort> effort) {
    return effort ? Json(effort->minutes) : Json();
}

}  // namespace

void add_estimates(Session& session, const std::vector<TimeGroup>& groups, view::Answer& answer) {
    view::Table table{{tr("task"), "", tr("estimate"), tr("spent"), tr("left"), tr("used")},
                      {},
                      {false, false, true, true, true, true}};
    Cells cells{{"task", "title", "estimate", "spent", "left", "ratio"}};
    Json items = Json::array();
    Effort estimated, spent;
    std::int64_t over = 0;
    for (const Judged& task : judged(session, groups)) {
        const auto ratio = task.ratio();
        const bool is_over = ratio && *ratio > 1;
        if (is_over) ++over;
        if (task.estimate) {
            estimated.minutes += task.estimate->minutes;
            spent.minutes += task.spent.minutes;
        }
        table.rows.push_back({{task.id, view::Tone::name},
                              {task.title},
                              {shown(task.estimate)},
                              {shown(task.spent)},
                              {shown(task.left)},
                              {ratio ? percent(*ratio) : "-", is_over ? view::Tone::bad : view::Tone::plain}});
        cells.push_back({task.id, task.title, task.estimate ? decimal_hours(*task.estimate) : "",
                         decimal_hours(task.spent), task.left ? decimal_hours(*task.left) : "",
                         ratio ? fmt::format("{:.2f}", *ratio) : ""});
        items.push(Json::object({{"id", task.id},
                                 {"title", task.title},
                                 {"estimate", json_of(task.estimate)},
                                 {"spent", task.spent.minutes},
                                 {"remaining", json_of(task.left)},
                                 {"ratio", ratio ? Json(*ratio) : Json()}}));
    }
    if (!table.rows.empty()) answer.page->push_back(std::move(table));
    if (estimated.minutes > 0) {
        const double used = static_cast<double>(spent.minutes) / static_cast<double>(estimated.minutes);
        answer.page->push_back(view::Paragraph{
            {{say("{} spent of {} estimated: {}", hours_text(spent), hours_text(estimated), percent(used))}}});
        answer.page->push_back(
            view::Paragraph{{{count_of("{} task over its estimate", "{} tasks over their estimates", over),
                              over > 0 ? view::Tone::bad : view::Tone::plain}}});
    }
    answer.members.set("estimated", estimated.minutes);
    answer.members.set("spent", spent.minutes);
    answer.members.set("over", over);
    answer.members.set("items", std::move(items));
    add_cells(answer, std::move(cells));
}

}  // namespace muster::command
