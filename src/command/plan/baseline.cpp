// plan baseline: a plan held up for comparison, with what is new told apart from what slipped.

#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/timesheet.h>

#include "base/language.h"
#include "base/text.h"
#include "command/judged.h"
#include "command/plan/plan.h"
#include "command/plan/planned.h"
#include "command/plan/saving.h"
#include "command/record/record.h"
#include "command/shape.h"

namespace muster::command {

namespace {

struct BaselineOptions {
    std::string action;
    std::string id;
    std::string title;
    bool is_gate = false;
};

Money budget_of(const PlanModel& model, const std::vector<plan::Placement>& placements) {
    Money sum;
    for (std::size_t i = 0; i < placements.size(); ++i)
        if (is_placed(placements[i]) && placements[i].person >= 0)
            sum.minor +=
                model.problem.tasks[i].work * model.problem.people[static_cast<std::size_t>(placements[i].person)].rate;
    return sum;
}

view::Answer set_baseline(Session& session, const BaselineOptions& options) {
    Change& change = session.change();
    const Project& project = session.project();
    const auto plan = newest_plan(project);
    if (!plan) throw Error(Failure::refused, tr("there is no plan to hold on to"), "muster plan schedule");
    const PlanModel model = plan_model(project);
    Baseline baseline;
    baseline.title = options.title.empty() ? say("as agreed on {}", to_text(project.today())) : options.title;
    baseline.plan = {plan->key};
    baseline.finish = plan->finish;
    baseline.tasks = plan->tasks;
    baseline.budget = budget_of(model, placements_of(model, rows_of_text(plan->rows)));
    baseline.author = change.actor();
    baseline.rows = plan->rows;
    change.put(baseline);
    view::Answer answer;
    answer.deeds.push_back(deed(session, baseline, tr("set")));
    return answer;
}

// One task of the baseline against how it stands now.
struct Compared {
    std::string id;
    std::string title;
    std::optional<Day> agreed, now;  ///< last days
    int slip = 0;                    ///< working days later
    bool is_dropped = false;
};

class Comparison {
  public:
    Comparison(const Project& project, const Planned& shown, const Baseline& baseline)
        : project_(project), shown_(shown), model_(shown.model) {
        for (const PlanRow& row : rows_of_text(baseline.rows)) add(row);
        add_new();
    }

    std::vector<Compared> slipped, kept, added, closed;

  private:
    int working_days(Day from, Day until) const {
        int days = 0;
        for (Day day = std::min(from, until); day < std::max(from, until); day += std::chrono::days{1})
            days += model_.calendar.is_worked(day + std::chrono::days{1}) ? 1 : 0;
        return until < from ? -days : days;
    }

    void add(const PlanRow& row) {
        known_.insert(row.task);
        const Day agreed = model_.clock.last_day(model_.clock.slot_of(row.finish));
        const int place = model_.place_of(row.task);
        if (place >= 0) {
            const auto task = static_cast<std::size_t>(place);
            Compared one{task_id(model_, task), model_.tasks[task].title, agreed, {}, 0};
            if (is_placed(shown_.placements[task])) {
                one.now = model_.clock.last_day(shown_.placements[task].finish);
                one.slip = working_days(agreed, *one.now);
            }
            (one.slip != 0 || !one.now ? slipped : kept).push_back(std::move(one));
            return;
        }
        const auto found = closed_tasks().find(row.task);
        if (found == closed_tasks().end()) return;  // removed since
        const Task& task = found->second;
        Compared one{fmt::format("T{}", task.number), task.title, agreed, {}, 0};
        if (task.closed) {
            one.now = project_.zone().day_of(*task.closed);
            one.slip = working_days(agreed, *one.now);
        }
        one.is_dropped = task.state == TaskState::dropped;
        closed.push_back(std::move(one));
    }

    // Read when the first is asked for.
    const std::map<Uid, Task>& closed_tasks() {
        if (!closed_tasks_) {
            closed_tasks_.emplace();
            for (Task& task : project_.all<Task>({{"closed", Compare::is_set, {}}}))
                closed_tasks_->emplace(task.uid, std::move(task));
        }
        return *closed_tasks_;
    }

    void add_new() {
        for (std::size_t i = 0; i < model_.tasks.size(); ++i) {
            if (known_.contains(model_.tasks[i].uid)) continue;
            Compared one{task_id(model_, i), model_.tasks[i].title, {}, {}, 0};
            if (is_placed(shown_.placements[i])) one.now = model_.clock.last_day(shown_.placements[i].finish);
            added.push_back(std::move(one));
        }
    }

    const Project& project_;
    const Planned& shown_;
    const PlanModel& model_;
    std::set<Uid> known_;
    std::optional<std::map<Uid, Task>> closed_tasks_;
};

Json compared_json(const Compared& one, const char* kind) {
    return Json::object({{"id", one.id},
                         {"title", one.title},
                         {"what", kind},
                         {"agreed", one.agreed ? Json(to_text(*one.agreed)) : Json()},
                         {"now", one.now ? Json(to_text(*one.now)) : Json()},
                         {"slip_days", one.slip}});
}

std::string now_text(const Compared& one) {
    if (!one.now) return {};
    return one.is_dropped ? say("dropped {}", to_text(*one.now)) : to_text(*one.now);
}

void add_rows(view::Page& page, const std::string& heading, const std::vector<Compared>& rows) {
    if (rows.empty()) return;
    view::Table table{
        {tr("id"), tr("title"), tr("agreed"), tr("now"), tr("slip")}, {}, {false, false, false, false, true}};
    for (const Compared& one : rows)
        table.rows.push_back({{one.id, view::Tone::name},
                              {one.title},
                              {one.agreed ? to_text(*one.agreed) : std::string{}},
                              {now_text(one)},
                              {one.slip == 0 ? std::string{} : fmt::format("{:+}d", one.slip),
                               one.slip > 0 ? view::Tone::bad : view::Tone::good}});
    page.push_back(view::Heading{say("{} ({})", heading, rows.size()), 2});
    page.push_back(std::move(table));
}

Baseline baseline_named(const Project& project, const std::string& id) {
    if (!id.empty()) return project.get(project.resolve<Baseline>(id));
    auto all = project.all<Baseline>({}, {{"id", true}}, 1);
    if (all.empty()) throw Error(Failure::not_found, tr("there is no baseline"), "muster plan baseline set");
    return std::move(all.front());
}

view::Answer compare(Session& session, const BaselineOptions& options) {
    const Project& project = session.project();
    if (options.is_gate && options.id.empty() && project.count({&noun_of<Baseline>(), {}, false, {}, {}, {}}) == 0)
        return undecided(tr("there is no baseline to compare with"));
    if (options.is_gate && !has_open_tasks(project)) return undecided(tr("no task is open"));
    const Baseline baseline = baseline_named(project, options.id);
    const Planned shown = planned(session);
    const Comparison comparison(project, shown, baseline);
    view::Answer answer;
    view::Page& page = answer.page.emplace();
    page.push_back(view::Heading{say("Against {} {}", project.label(Ref<Baseline>{baseline.key}), baseline.title), 1});
    page.push_back(plan_line(shown, project));
    plan::Slot finish = 0;
    for (const plan::Placement& place : shown.placements)
        if (is_placed(place)) finish = std::max(finish, place.finish);
    if (baseline.finish && finish > 0)
        page.push_back(view::Paragraph{{{say("The end: {} was agreed, {} is planned", to_text(*baseline.finish),
                                             to_text(shown.model.clock.last_day(finish))),
                                         view::Tone::strong}}});
    add_rows(page, tr("Slipped"), comparison.slipped);
    add_rows(page, tr("New since then: scope"), comparison.added);
    add_rows(page, tr("Closed"), comparison.closed);
    page.push_back(view::Paragraph{{{count_of("{} task is where it was", "{} tasks are where they were",
                                              static_cast<std::int64_t>(comparison.kept.size())),
                                     view::Tone::faint}}});
    Json items = Json::array();
    for (const auto& [rows, kind] : {std::pair{&comparison.slipped, "slipped"},
                                     {&comparison.added, "new"},
                                     {&comparison.closed, "closed"},
                                     {&comparison.kept, "kept"}})
        for (const Compared& one : *rows) items.push(compared_json(one, kind));
    answer.members.set("items", std::move(items));
    if (options.is_gate) judge(answer, !comparison.slipped.empty());
    return answer;
}

view::Answer list_baselines(Session& session) {
    const Project& project = session.project();
    view::Answer answer;
    view::Table table{
        {tr("id"), tr("title"), tr("plan"), tr("finish"), tr("tasks")}, {}, {false, false, false, false, true}};
    Json items = Json::array();
    for (const Baseline& one : project.all<Baseline>({}, {{"id", true}})) {
        const std::string id = project.label(Ref<Baseline>{one.key});
        table.rows.push_back({{id, view::Tone::name},
                              {one.title},
                              {project.label(one.plan)},
                              {one.finish ? to_text(*one.finish) : std::string{}},
                              {std::to_string(one.tasks.value_or(0))}});
        items.push(Json::object(
            {{"id", id}, {"title", one.title}, {"finish", one.finish ? Json(to_text(*one.finish)) : Json()}}));
    }
    if (table.rows.empty())
        answer.page.emplace().push_back(view::Paragraph{{{tr("no baselines; muster plan baseline set makes one")}}});
    else answer.page.emplace().push_back(std::move(table));
    answer.members.set("items", std::move(items));
    return answer;
}

}  // namespace

Run declare_plan_baseline(Spec& spec, const Noun*) {
    auto options = std::make_shared<BaselineOptions>();
    spec.word(options->action, "ACTION", tr("set, list or diff; list unless given"), false);
    spec.word(options->id, "ID", tr("The baseline to compare with; the newest unless given"), false,
              &noun_of<Baseline>());
    spec.option(options->title, "title", "TEXT", tr("What the baseline is called"));
    spec.flag(options->is_gate, "exit-status",
              tr("With diff: exit with 10 if an open task has slipped, 8 if there is no baseline or no task is open"));
    spec.porcelain({"id", "what", "agreed", "now", "slip_days", "title"});
    spec.text(
        tr("set keeps the newest plan as it was agreed. diff shows what has slipped since, in working days, apart "
           "from what is new: scope that nobody had agreed on."));
    spec.answers([] {
        using namespace shape;
        return or_undecided(object({{"items", list(Json::object({{"type", "object"}}))}}));
    });
    spec.example("muster plan baseline set --title 'Agreed with the sponsor'", tr("Hold on to the plan"));
    spec.example("muster plan baseline diff", tr("What slipped, and what is new"));
    spec.example("muster plan baseline diff --exit-status", tr("In a script: has anything slipped?"));
    return [options](Session& session) {
        if (options->action.empty() || options->action == "list") return list_baselines(session);
        if (options->action == "set") return set_baseline(session, *options);
        if (options->action == "diff") return compare(session, *options);
        throw Error(Failure::usage, say("'{}' is not one of set, list, diff", text::visible(options->action)),
                    "muster plan baseline --help");
    };
}

}  // namespace muster::command
