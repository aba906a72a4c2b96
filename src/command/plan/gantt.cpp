// plan gantt, plan critical: the plan drawn, and what holds its end.

#include <algorithm>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/milestone.h>
#include <muster/timesheet.h>

#include "base/language.h"
#include "base/text.h"
#include "command/judged.h"
#include "command/plan/plan.h"
#include "command/plan/planned.h"
#include "command/plan/saving.h"
#include "command/shape.h"
#include "view/gantt.h"

namespace muster::command {

namespace {

struct GanttOptions {
    std::string id;
    std::string by = "start";
    std::string baseline;
};

double share_done(const Project& project, const Task& task) {
    if (!task.estimate || task.estimate->minutes <= 0) return task.state == TaskState::doing ? 0.1 : 0;
    const Effort spent = spent_on(project, {task.key});
    const auto left = time_left(task, spent);
    const auto all = static_cast<double>(std::max(task.estimate->minutes, spent.minutes));
    return std::clamp(1 - static_cast<double>(left.value_or(Effort{}).minutes) / all, 0.0, 1.0);
}

class Chart {
  public:
    Chart(const Project& project, const Planned& planned)
        : project_(project), planned_(planned), model_(planned.model) {
        chart_.today = project.today();
        chart_.is_worked = [calendar = planned.model.calendar](Day day) { return calendar.is_worked(day); };
    }

    void add_tasks(const std::string& by) {
        auto order = in_order(planned_);
        const auto group = [&](std::size_t task) { return group_of(task, by); };
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t one, std::size_t other) { return group(one) < group(other); });
        std::string last;
        for (const std::size_t task : order) {
            if (by != "start" && (chart_.bars.empty() || group(task) != last)) {
                last = group(task);
                chart_.headings.emplace_back(chart_.bars.size(), last.empty() ? tr("no milestone") : last);
            }
            chart_.bars.push_back(bar_of(task));
        }
    }

    void add_milestones() {
        for (const Milestone& milestone :
             project_.all<Milestone>({{"state", Compare::equal, std::string("open")}}, {{"due", false}})) {
            if (!milestone.due) continue;
            view::GanttBar bar;
            bar.id = project_.label(Ref<Milestone>{milestone.key});
            bar.title = milestone.title;
            bar.start = bar.finish = *milestone.due;
            bar.is_milestone = true;
            chart_.bars.push_back(std::move(bar));
        }
    }

    void add_baseline(const Baseline& baseline) {
        for (const PlanRow& row : rows_of_text(baseline.rows)) {
            const int task = model_.place_of(row.task);
            if (task < 0) continue;
            for (view::GanttBar& bar : chart_.bars)
                if (bar.id == task_id(model_, static_cast<std::size_t>(task))) {
                    bar.baseline_start = model_.clock.day_of(model_.clock.slot_of(row.start));
                    bar.baseline_finish = model_.clock.last_day(model_.clock.slot_of(row.finish));
                }
        }
    }

    [[nodiscard]] const view::Gantt& chart() const { return chart_; }

  private:
    std::string group_of(std::size_t task, const std::string& by) const {
        if (by == "person") return person_name(model_, planned_.placements[task].person);
        if (by == "milestone" && model_.tasks[task].milestone) {
            const Milestone milestone = project_.get(model_.tasks[task].milestone);
            return fmt::format("{} {}", project_.label(model_.tasks[task].milestone), milestone.title);
        }
        return {};
    }

    view::GanttBar bar_of(std::size_t task) const {
        const plan::Placement& place = planned_.placements[task];
        view::GanttBar bar;
        bar.id = task_id(model_, task);
        bar.title = model_.tasks[task].title;
        bar.person = person_name(model_, place.person);
        bar.start = model_.clock.day_of(place.start);
        bar.finish = model_.clock.last_day(place.finish);
        if (model_.problem.tasks[task].due) bar.due = model_.clock.last_day(*model_.problem.tasks[task].due);
        bar.done = share_done(project_, model_.tasks[task]);
        bar.is_critical = planned_.dates.is_critical(static_cast<int>(task));
        for (const plan::Dependency& link : model_.problem.dependencies)
            if (link.after == static_cast<int>(task))
                bar.waits_for.push_back(task_id(model_, static_cast<std::size_t>(link.before)));
        return bar;
    }

    const Project& project_;
    const Planned& planned_;
    const PlanModel& model_;
    view::Gantt chart_;
};

}  // namespace

Run declare_plan_gantt(Spec& spec, const Noun*) {
    auto options = std::make_shared<GanttOptions>();
    spec.word(options->id, "ID", tr("The plan; the newest unless given"), false, &noun_of<Plan>());
    spec.option(options->by, "by", "WHAT", tr("What stands together: start (all in one), person or milestone"));
    spec.choices({"start", "person", "milestone"});
    spec.option(options->baseline, "baseline", "ID", tr("Show what a baseline had agreed below each bar"));
    spec.completes(noun_of<Baseline>());
    spec.format("svg");
    spec.text(
        tr("Draws the plan over days, weeks or months, as fits the width: critical tasks, what is done, due days and "
           "today. With -F svg, or -o plan.svg, it is a picture for a browser or a document."));
    spec.answers([] { return shape::items(row_shape()); });
    spec.example("muster plan gantt", tr("The plan over time"));
    spec.example("muster plan gantt --by person", tr("Who is busy when"));
    spec.example("muster plan gantt -o plan.svg", tr("A picture of it"));
    return [options](Session& session) {
        const Project& project = session.project();
        auto shown = std::make_shared<Planned>(planned(session, options->id));
        Chart chart(project, *shown);
        chart.add_tasks(options->by);
        chart.add_milestones();
        if (!options->baseline.empty()) chart.add_baseline(project.get(project.resolve<Baseline>(options->baseline)));
        view::Answer answer;
        view::Page& page = answer.page.emplace();
        page.push_back(plan_line(*shown, project));
        page.push_back(view::Drawing{[gantt = chart.chart()](const view::Style& style, const view::Sink& out) {
                                         view::write_gantt_text(gantt, style, out);
                                     },
                                     [gantt = chart.chart()](const std::string& title) {
                                         return view::gantt_svg(gantt, title, view::PictureKind::part);
                                     }});
        add_troubles(*shown, conflicts_in(shown->model), page);
        answer.forms.emplace_back(
            "svg", [gantt = chart.chart(), title = project.about().name] { return view::gantt_svg(gantt, title); });
        answer.members.set("items", rows_json(*shown));
        return answer;
    };
}

Run declare_plan_critical(Spec& spec, const Noun*) {
    struct Options {
        std::string id;
        bool is_gate = false;
    };
    auto options = std::make_shared<Options>();
    spec.word(options->id, "ID", tr("The plan; the newest unless given"), false, &noun_of<Plan>());
    spec.flag(options->is_gate, "exit-status",
              tr("Exit with 10 if a task that holds the end is late, or one has no place; 8 if no task is open"));
    spec.porcelain(stable_row());
    spec.text(
        tr("The tasks that hold the end of the plan: a day's delay of any of them is a day's delay of the whole. A "
           "task waits here for what it depends on, and for what its person does before it; this is the critical "
           "chain. The float of another task is how far it may slip before it becomes one of them."));
    spec.answers([] { return or_undecided(shape::items(row_shape())); });
    spec.example("muster plan critical", tr("What must not slip"));
    spec.example("muster plan critical --exit-status", tr("In a script: does what holds the end come too late?"));
    return [options](Session& session) {
        if (options->is_gate && !has_open_tasks(session.project())) return undecided(tr("no task is open"));
        const Planned shown = planned(session, options->id);
        view::Answer answer;
        view::Page& page = answer.page.emplace();
        page.push_back(plan_line(shown, session.project()));
        view::Table all = plan_table(shown);
        view::Table critical{all.titles, {}, {}};
        Json items = Json::array();
        answer.ids.emplace();
        const auto order = in_order(shown);
        for (std::size_t place = 0; place < order.size(); ++place) {
            if (!shown.dates.is_critical(static_cast<int>(order[place]))) continue;
            critical.rows.push_back(all.rows[place]);
            items.push(row_json(shown, order[place]));
            answer.ids->push_back(task_id(shown.model, order[place]));
        }
        page.push_back(
            view::Paragraph{{{say("{} of {} hold the end", critical.rows.size(),
                                  count_of("{} task", "{} tasks", static_cast<std::int64_t>(order.size())))}}});
        page.push_back(std::move(critical));
        answer.members.set("items", std::move(items));
        if (options->is_gate) {
            const auto late = late_tasks(shown.model, shown.placements);
            const bool is_late = std::any_of(late.begin(), late.end(), [&](std::size_t task) {
                return shown.dates.is_critical(static_cast<int>(task));
            });
            judge(answer, is_late || order.size() < shown.placements.size());
        }
        return answer;
    };
}

}  // namespace muster::command
