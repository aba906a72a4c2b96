// assign plan, assign apply: owners for all open tasks at once.

#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/interrupt.h"
#include "base/language.h"
#include "base/text.h"
#include "command/plan/plan.h"
#include "command/plan/planned.h"
#include "command/plan/saving.h"
#include "command/record/query.h"
#include "command/record/record.h"
#include "command/shape.h"

namespace muster::command {

namespace {

struct AssignOptions {
    SearchOptions search;
    QueryOptions query;
    std::string objective = "time";
    bool all = false;
};

// The open tasks that the query asks for; absent without a query: all of them.
std::optional<std::set<Key>> asked_for(Session& session, const QueryOptions& options) {
    if (options.words.empty() && options.query.empty()) return {};
    const Noun& noun = session.project().noun(noun_of<Task>());
    Selection selection{&noun, {}, true, {}, {}, {}};
    selection.filter = read(session, noun, options).filter;
    const auto keys = session.project().keys(selection);
    return std::set<Key>(keys.begin(), keys.end());
}

bool is_to_be_given(const PlanWish& wish, const Task& task) {
    if (wish.only && !wish.only->contains(task.key)) return false;
    return !task.owner || (wish.gives_owners_anew && task.state != TaskState::doing);
}

view::Answer nothing_to_assign(const AssignOptions& options, bool has_query) {
    view::Answer answer;
    answer.page.emplace().push_back(view::Paragraph{
        {{has_query ? tr("Nothing to assign: no open task without an owner meets the query. --all gives out anew.")
                    : tr("Nothing to assign: every open task has an owner. --all gives them out anew.")}}});
    answer.members = Json::object({{"id", Json()},
                                   {"objective", options.objective},
                                   {"finish", Json()},
                                   {"earliest", Json()},
                                   {"gap", Json()},
                                   {"schedules", 0},
                                   {"without_estimate", 0},
                                   {"conflicts", Json::array()},
                                   {"items", Json::array()}});
    return answer;
}

void add_new_owners(const Planned& planned, const Project& project, view::Page& page) {
    view::Table table{{tr("id"), tr("title"), tr("owner"), tr("would be"), tr("finish")}, {}, {}};
    for (const std::size_t task : in_order(planned)) {
        const plan::Placement& place = planned.placements[task];
        const std::string owner = project.label(planned.model.tasks[task].owner);
        const std::string person = person_name(planned.model, place.person);
        if (owner == person) continue;
        table.rows.push_back({{task_id(planned.model, task), view::Tone::name},
                              {planned.model.tasks[task].title},
                              {owner},
                              {person, view::Tone::good},
                              {to_text(planned.model.clock.last_day(place.finish))}});
    }
    page.push_back(view::Heading{tr("Who would get what"), 2});
    page.push_back(std::move(table));
}

void add_loads(const Planned& planned, view::Page& page) {
    std::map<int, std::pair<int, plan::Slot>> load;
    for (const std::size_t task : in_order(planned)) {
        auto& [tasks, work] = load[planned.placements[task].person];
        ++tasks;
        work += planned.model.problem.tasks[task].work;
    }
    view::Table table{{tr("member"), tr("tasks"), tr("work")}, {}, {false, true, true}};
    for (const auto& [person, sum] : load)
        if (person >= 0)
            table.rows.push_back({{person_name(planned.model, person), view::Tone::name},
                                  {std::to_string(sum.first)},
                                  {hours_of(sum.second)}});
    page.push_back(view::Heading{tr("Load"), 2});
    page.push_back(std::move(table));
}

}  // namespace

Run declare_assign_plan(Spec& spec, const Noun*) {
    auto options = std::make_shared<AssignOptions>();
    declare_query(spec, noun_of<Task>(), options->query);
    spec.option(options->objective, "objective", "WHAT", tr("What to be good at first: time, cost or balance"));
    spec.choices({"time", "cost", "balance"});
    spec.flag(options->all, "all", tr("Give out anew what has an owner and is not begun, too"));
    declare_search(spec, options->search);
    spec.text(tr(
        "Finds a person for every open task without an owner, or for those that the query asks for, at once: by "
        "skills, "
        "hours, cost and days, as muster plan schedule does, and saves the plan. The tasks keep their owners until "
        "muster assign apply. It says who would get what, each person's load, how far the plan can be from the best, "
        "and what nobody can do and why."));
    spec.answers([] { return schedule_shape(); });
    spec.example("muster assign plan", tr("Propose owners for what has none"));
    spec.example("muster assign plan label:ui --objective cost", tr("For a part of the work, at the least cost"));
    spec.example("muster assign plan --all --objective balance", tr("Spread everything evenly"));
    return [options](Session& session) {
        const Project& project = session.project();
        if (options->query.explain)
            return explained(read(session, noun_of<Task>(), options->query), noun_of<Task>(), true);
        const auto before = newest_plan(project);
        PlanWish wish;
        wish.objective = objective_of(options->objective);
        wish.gives_owners_anew = options->all;
        wish.only = asked_for(session, options->query);
        wish.promised = before && !options->all ? &*before : nullptr;
        PlanModel model = plan_model(project, wish);
        if (std::none_of(model.tasks.begin(), model.tasks.end(),
                         [&](const Task& task) { return is_to_be_given(wish, task); }))
            return nothing_to_assign(*options, wish.only.has_value());
        const plan::Staffed staffed = search(session, model, options->search);
        const bool is_interrupted = InterruptGuard::was_asked();
        Planned planned = with_dates(std::move(model), staffed.tasks, {});
        if (!is_interrupted) save(session, planned, staffed, options->search.seed, tr("assignment"));
        view::Answer answer = schedule_answer(session, planned, staffed, {});
        add_new_owners(planned, project, *answer.page);
        add_loads(planned, *answer.page);
        if (is_interrupted) answer.outcome = view::Outcome::interrupted;
        answer.page->push_back(
            view::Paragraph{{{is_interrupted ? tr("interrupted: this is the best so far; nothing was saved")
                                             : tr("Next: muster assign apply"),
                              view::Tone::faint}}});
        return answer;
    };
}

Run declare_assign_apply(Spec& spec, const Noun*) {
    auto id = std::make_shared<std::string>();
    spec.word(*id, "ID", tr("The plan; the newest unless given"), false, &noun_of<Plan>());
    spec.text(
        tr("Makes the people of a plan the owners of its tasks, as one step that undo takes back. Tasks that have "
           "been closed, or been begun by somebody else, stay as they are."));
    spec.answers([] { return shape::records(noun_of<Task>()); });
    spec.example("muster assign apply", tr("Give out what assign plan has proposed"));
    return [id](Session& session) {
        Change& change = session.change();
        const Project& project = session.project();
        std::optional<Plan> plan =
            id->empty() ? newest_plan(project) : std::optional(project.get(project.resolve<Plan>(*id)));
        if (!plan) throw Error(Failure::not_found, tr("there is no plan to apply"), "muster assign plan");
        const PlanModel model = plan_model(project);
        const auto placements = placements_of(model, rows_of_text(plan->rows));
        const std::string reason = say("plan {}", project.label(Ref<Plan>{plan->key}));
        view::Answer answer;
        for (std::size_t i = 0; i < placements.size(); ++i) {
            if (!is_placed(placements[i]) || placements[i].person < 0 || model.tasks[i].state == TaskState::doing)
                continue;
            const Member& member = model.people[static_cast<std::size_t>(placements[i].person)];
            Task task = model.tasks[i];
            if (task.owner.key == member.key) continue;
            Assignment assignment;
            assignment.task = {task.key};
            assignment.member = {member.key};
            assignment.role = Part::owner;
            assignment.before = task.owner;
            assignment.reason = reason;
            task.owner = {member.key};
            change.put(task);
            change.put(assignment);
            answer.deeds.push_back(deed(session, task, say("goes to @{}", member.handle)));
        }
        if (answer.deeds.empty())
            answer.deeds.push_back({{}, say("nothing to do: every task of {} is with its person already", reason), {}});
        return answer;
    };
}

}  // namespace muster::command
