// plan schedule, plan show: who does what when.

#include <algorithm>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/words.h>

#include "base/interrupt.h"
#include "base/language.h"
#include "base/text.h"
#include "command/judged.h"
#include "command/plan/conflicts.h"
#include "command/plan/plan.h"
#include "command/plan/planned.h"
#include "command/plan/saving.h"
#include "command/shape.h"

namespace muster::command {

namespace {

struct ScheduleOptions {
    SearchOptions search;
    std::string objective = "time";
    std::string from;
    std::string title;
    bool afresh = false;
    bool is_gate = false;
};

std::string day_change(const Planned& now, std::size_t task, const plan::Placement& before) {
    const PlanClock& clock = now.model.clock;
    const plan::Placement& place = now.placements[task];
    std::vector<std::string> parts;
    const Day old_finish = clock.last_day(before.finish);
    const Day new_finish = clock.last_day(place.finish);
    if (old_finish != new_finish)
        parts.push_back(say("ends on {}, not on {}", to_text(new_finish), to_text(old_finish)));
    if (before.person != place.person)
        parts.push_back(say("done by {}, not by {}", person_name(now.model, place.person),
                            before.person < 0 ? tr("nobody") : person_name(now.model, before.person)));
    return text::join(parts, tr("; "));
}

// What moved against the plan before, as git shows a change.
void add_changes(const Planned& now, const Plan& before, const Project& project, view::Page& page) {
    const auto old = placements_of(now.model, rows_of_text(before.rows));
    view::Table table{{}, {}, {}};
    std::size_t kept = 0;
    for (std::size_t i = 0; i < old.size(); ++i) {
        if (!is_placed(old[i]) || !is_placed(now.placements[i])) continue;
        const std::string change = day_change(now, i, old[i]);
        if (change.empty()) ++kept;
        else
            table.rows.push_back(
                {{task_id(now.model, i), view::Tone::name}, {now.model.tasks[i].title}, {change, view::Tone::warn}});
    }
    const std::string id = project.label(Ref<Plan>{before.key});
    if (table.rows.empty()) {
        page.push_back(view::Paragraph{{{say("Nothing moved against plan {}", id), view::Tone::good}}});
        return;
    }
    const std::size_t all = table.rows.size();
    page.push_back(view::Heading{say("Moved against plan {} ({}; {} as they were)", id, all, kept), 2});
    table.rows.resize(std::min(all, few_rows));
    page.push_back(std::move(table));
    add_rest(all, few_rows, page);
}

void add_head(const Planned& planned, const plan::Staffed& staffed, const std::string& currency, view::Page& page) {
    const PlanModel& model = planned.model;
    const auto placed = std::count_if(planned.placements.begin(), planned.placements.end(), is_placed);
    const Day end = model.clock.last_day(staffed.makespan);
    page.push_back(
        view::Paragraph{{{say("{}, {}: {} to {}", count_of("{} task", "{} tasks", placed),
                              count_of("{} person", "{} people", static_cast<std::int64_t>(model.people.size())),
                              to_text(model.clock.day_of(model.now)), to_text(end)),
                          view::Tone::strong}}});
    if (staffed.cost > 0)
        page.push_back(view::Paragraph{{{say("Cost of the work left: {}", to_text(Money{staffed.cost}, currency))}}});
    if (staffed.bound <= 0) return;
    const Day earliest = earliest_end(model, staffed.bound);
    page.push_back(view::Paragraph{
        {{earliest >= end ? tr("No plan of these tasks and people ends sooner")
                          : say("No plan of these tasks and people ends before {}; {} schedules were tried",
                                to_text(earliest), staffed.schedules),
          view::Tone::faint}}});
}

void add_assumptions(const PlanModel& model, view::Page& page) {
    if (!model.without_estimate.empty())
        page.push_back(view::Paragraph{
            {{count_of("{} task has no estimate and counts as one working day; muster task list no:estimate",
                       "{} tasks have no estimate and count as one working day each; muster task list no:estimate",
                       static_cast<std::int64_t>(model.without_estimate.size())),
              view::Tone::warn}}});
    const Day first = model.clock.day_of(model.now);
    if (!model.calendar.covers(first))
        page.push_back(
            view::Paragraph{{{say("the holidays of {} are not known to the calendar; it goes by the week alone",
                                  to_text(first).substr(0, 4)),
                              view::Tone::warn}}});
}

}  // namespace

view::Answer schedule_answer(Session& session, Planned& planned, const plan::Staffed& staffed,
                             const std::optional<Plan>& before) {
    const PlanModel& model = planned.model;
    view::Answer answer;
    view::Page& page = answer.page.emplace();
    if (planned.saved)
        page.push_back(view::Heading{
            say("Plan {}: {}", session.project().label(Ref<Plan>{planned.saved->key}), planned.saved->title), 1});
    add_head(planned, staffed, session.project().about().currency, page);
    add_assumptions(model, page);
    const std::vector<plan::Conflict> conflicts = conflicts_in(model);
    add_troubles(planned, conflicts, page);
    if (before) add_changes(planned, *before, session.project(), page);
    answer.members.set("id", planned.saved ? Json(session.project().label(Ref<Plan>{planned.saved->key})) : Json());
    answer.members.set("objective", std::string(word_of(static_cast<PlanObjective>(model.problem.objective))));
    answer.members.set("finish", to_text(model.clock.last_day(staffed.makespan)));
    answer.members.set("earliest", staffed.bound > 0 ? Json(to_text(earliest_end(model, staffed.bound))) : Json());
    answer.members.set("gap", staffed.gap() ? Json(*staffed.gap()) : Json());
    answer.members.set("schedules", static_cast<std::int64_t>(staffed.schedules));
    answer.members.set("without_estimate", static_cast<std::int64_t>(model.without_estimate.size()));
    answer.members.set("conflicts", conflicts_json(model, conflicts));
    answer.members.set("items", rows_json(planned));
    answer.ids.emplace();
    if (planned.saved) answer.ids->push_back(session.project().label(Ref<Plan>{planned.saved->key}));
    return answer;
}

Json schedule_shape() {
    using namespace shape;
    return object({{"id", maybe(text())},
                   {"objective", one_of(Words<PlanObjective>::words)},
                   {"finish", maybe(day())},
                   {"earliest", maybe(day())},
                   {"gap", maybe(number())},
                   {"schedules", whole()},
                   {"without_estimate", whole()},
                   {"conflicts", conflicts_shape()},
                   {"items", list(row_shape())}});
}

Run declare_plan_schedule(Spec& spec, const Noun*) {
    auto options = std::make_shared<ScheduleOptions>();
    spec.option(options->objective, "objective", "WHAT",
                tr("What the plan is good at first: time (ends soon), cost, or balance of people's load"));
    spec.choices({"time", "cost", "balance"});
    spec.option(options->from, "from", "DAY", tr("Plan nothing before this day; now unless given"));
    spec.flag(options->afresh, "afresh",
              tr("Plan as if no plan had been made: nobody's days and tasks are kept for their own sake"));
    spec.option(options->title, "title", "TEXT", tr("What the plan is called"));
    spec.flag(options->is_gate, "exit-status", tr("Exit with 10 if demands are in conflict"));
    declare_search(spec, options->search);
    spec.text(tr(
        "Plans the open tasks with what is left of their estimates, in the hours of the people who do them: working "
        "days of the calendar, share of the week, leave. A task with an owner stays with the owner; one without goes "
        "to somebody who has the skills it names. Tasks wait for what they depend on, and nobody does two at a time. "
        "First as little as possible is late (priority 0 weighs 16 times as much as 4), then what was promised by the "
        "newest plan is kept, then the objective counts. The plan is saved; the tasks themselves are not changed."));
    spec.text(tr(
        "It is a resource-constrained schedule, which other tools call levelling. The search tries many schedules and "
        "says how far it can be from the best there is. Ctrl-C ends it with the best so far, which is shown and not "
        "saved."));
    spec.text(tr(
        "Conflicts names the smallest sets of demands that no plan can meet together, each proved: a chain that cannot "
        "end in time, or work that must lie in a window and exceeds the open hours of those who may do it. The ways "
        "out of each stand cheapest first, in working hours, and each was tried. Tasks that are late without a proof "
        "are late in the best plan found."));
    spec.answers([] { return schedule_shape(); });
    spec.example("muster plan schedule", tr("Plan what is open, keeping what was promised"));
    spec.example("muster plan schedule -n --objective balance", tr("See another plan without saving it"));
    spec.example("muster plan schedule --afresh --schedules 200000", tr("Look longer, from scratch"));
    return [options](Session& session) {
        const Project& project = session.project();
        const auto before = newest_plan(project);
        PlanWish wish;
        wish.objective = objective_of(options->objective);
        wish.from = planned_from(session, options->from);
        wish.promised = before && !options->afresh ? &*before : nullptr;
        PlanModel model = plan_model(project, wish);
        if (model.tasks.empty())
            throw Error(Failure::refused, tr("there is nothing to plan: no task is open"),
                        "muster task add 'What has to be done'");
        const plan::Staffed staffed = search(session, model, options->search);
        const bool is_interrupted = InterruptGuard::was_asked();
        Planned planned = with_dates(std::move(model), staffed.tasks, {});
        if (!is_interrupted) save(session, planned, staffed, options->search.seed, options->title);
        view::Answer answer = schedule_answer(session, planned, staffed, before);
        if (is_interrupted) {
            answer.outcome = view::Outcome::interrupted;
            answer.page->push_back(
                view::Paragraph{{{tr("interrupted: this is the best so far; nothing was saved"), view::Tone::warn}}});
        } else {
            answer.page->push_back(view::Paragraph{{{tr("Next: muster plan gantt"), view::Tone::faint}}});
        }
        if (options->is_gate) judge(answer, !conflicts_in(planned.model).empty());
        return answer;
    };
}

Run declare_plan_show(Spec& spec, const Noun*) {
    struct Options {
        std::string id;
        bool is_gate = false;
    };
    auto options = std::make_shared<Options>();
    spec.word(options->id, "ID", tr("The plan; the newest unless given"), false, &noun_of<Plan>());
    spec.flag(options->is_gate, "exit-status",
              tr("Exit with 10 if a task is late or has no place, 8 if no task is open"));
    spec.porcelain(stable_row());
    spec.answers([] {
        return or_undecided(shape::object({{"items", shape::list(row_shape())}, {"conflicts", conflicts_shape()}}));
    });
    spec.example("muster plan show", tr("Who does what when"));
    spec.example("muster plan show --exit-status", tr("In a script: is anything late?"));
    return [options](Session& session) {
        if (options->is_gate && !has_open_tasks(session.project())) return undecided(tr("no task is open"));
        const Planned shown = planned(session, options->id);
        view::Answer answer;
        view::Page& page = answer.page.emplace();
        page.push_back(plan_line(shown, session.project()));
        page.push_back(plan_table(shown));
        const std::vector<plan::Conflict> conflicts = conflicts_in(shown.model);
        add_troubles(shown, conflicts, page, shown.placements.size());
        answer.members.set("conflicts", conflicts_json(shown.model, conflicts));
        answer.members.set("items", rows_json(shown));
        if (options->is_gate) judge(answer, is_off(shown));
        return answer;
    };
}

}  // namespace muster::command
