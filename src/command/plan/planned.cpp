#include "command/plan/planned.h"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/skills.h>

#include "base/interrupt.h"
#include "base/language.h"
#include "base/text.h"
#include "command/shape.h"

namespace muster::command {

namespace {

template <class T>
T number_of(const std::string& option, const std::string& text, T least, T most) {
    T number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || !(number >= least && number <= most))
        throw Error(Failure::usage,
                    say("{}: '{}' is not a number from {} to {}", option, text::visible(text), least, most));
    return number;
}

}  // namespace

double number_between(const std::string& option, const std::string& text, double least, double most) {
    return number_of(option, text, least, most);
}

std::uint64_t seed_of(const std::string& text) {
    constexpr int most = 2'000'000'000;
    return static_cast<std::uint64_t>(number_of("--seed", text, 0, most));
}

void declare_search(Spec& spec, SearchOptions& options) {
    spec.option(options.schedules, "schedules", "N", tr("How many schedules to try: 20000 unless given"));
    spec.option(options.seconds, "seconds", "S",
                tr("Stop after so many seconds, whatever has been tried: 10 unless given"));
    spec.option(options.seed, "seed", "N",
                tr("Seed of the search: the same project, seed and number give the same plan"));
}

plan::Staffed search(Session& session, const PlanModel& model, const SearchOptions& options) {
    plan::StaffBudget budget;
    constexpr int most = 2'000'000'000;
    budget.schedules = static_cast<std::uint64_t>(number_of("--schedules", options.schedules, 0, most));
    budget.seconds = number_of("--seconds", options.seconds, 0.0, 1e6);
    budget.seed = seed_of(options.seed);
    const InterruptGuard guard;
    double told = 0;
    budget.keep_going = [&](const plan::StaffProgress& progress) {
        constexpr double told_every = 0.25;
        if (progress.seconds - told > told_every) {
            told = progress.seconds;
            session.surroundings().progress(say("{} schedules, best so far ends on {}", progress.schedules,
                                                to_text(model.clock.last_day(progress.makespan))));
        }
        return !InterruptGuard::was_asked();
    };
    return plan::staff(model.problem, budget);
}

bool is_placed(const plan::Placement& placement) {
    return placement.unplaced == plan::Unplaced::no;
}

bool has_open_tasks(const Project& project) {
    return project.count({&noun_of<Task>(), {}, true, {}, {}, {}}) > 0;
}

bool is_off(const Planned& planned) {
    return !late_tasks(planned.model, planned.placements).empty() ||
           !std::all_of(planned.placements.begin(), planned.placements.end(), is_placed);
}

std::string task_id(const PlanModel& model, std::size_t task) {
    return fmt::format("T{}", model.tasks[task].number);
}

std::string hours_of(plan::Slot slots) {
    return fmt::format("{:.0f}h", slots / slots_an_hour);
}

std::string person_name(const PlanModel& model, int person) {
    return person < 0 ? std::string{} : "@" + model.people[static_cast<std::size_t>(person)].handle;
}

Planned with_dates(PlanModel model, std::vector<plan::Placement> placements, std::optional<Plan> saved) {
    plan::Network network = levelled_network(model, placements, true);
    network.due.clear();
    plan::Dates dates = plan::critical_path(network);
    return {std::move(model), std::move(placements), std::move(dates), std::move(saved)};
}

std::vector<plan::Conflict> conflicts_in(const PlanModel& model) {
    return plan::find_conflicts(model.problem, [&](int task) { return who_qualifies(model, task); });
}

namespace {

Planned planned_or_not(Session& session, std::optional<Plan> saved) {
    PlanModel model = plan_model(session.project());
    if (model.tasks.empty())
        throw Error(Failure::refused, tr("there is nothing to plan: no task is open"),
                    "muster task add 'What has to be done'");
    if (!saved) {
        std::vector<plan::Placement> nowhere(model.tasks.size(), {{}, {}, -1, plan::Unplaced::beyond_horizon});
        return {std::move(model), std::move(nowhere), {}, {}};
    }
    auto placements = placements_of(model, rows_of_text(saved->rows));
    return with_dates(std::move(model), std::move(placements), std::move(saved));
}

}  // namespace

Planned planned_if_saved(Session& session) {
    return planned_or_not(session, newest_plan(session.project()));
}

Planned planned(Session& session, const std::string& id) {
    const Project& project = session.project();
    Planned known = planned_or_not(
        session, id.empty() ? newest_plan(project) : std::optional(project.get(project.resolve<Plan>(id))));
    if (known.saved) return known;
    auto staffed = search(session, known.model, {"1", "2000", "1"});
    return with_dates(std::move(known.model), std::move(staffed.tasks), {});
}

namespace {

// The nearest that anybody comes to a level: `cpp 4 (@wang has 3)`.
std::string nearest_to(const PlanModel& model, const Skill& needed) {
    const Member* best = nullptr;
    int level = 0;
    for (const Member& member : model.people)
        if (const int own = level_of(member.skills, needed.name); own > level) {
            best = &member;
            level = own;
        }
    if (best == nullptr) return say("nobody has {}", needed.name);
    return say("{} at level {}: the most is {}, @{}", needed.name, needed.level, level, best->handle);
}

std::string missing_skill(const PlanModel& model, const Task& task) {
    std::vector<std::string> missing;
    for (const std::string& text : task.skills) missing.push_back(nearest_to(model, skill_from_text(text)));
    if (missing.empty()) return tr("nobody is there to do it");
    return say("nobody has all it needs: {}", text::join(missing, tr("; ")));
}

}  // namespace

std::string reason_of(const PlanModel& model, std::size_t task, plan::Unplaced why) {
    switch (why) {
        case plan::Unplaced::no_candidate: return missing_skill(model, model.tasks[task]);
        case plan::Unplaced::beyond_horizon:
            return model.tasks[task].owner ? tr("whoever answers for it has no time for it")
                                           : tr("nobody who could do it has time");
        case plan::Unplaced::after_unplaced: return tr("it waits for a task without a place");
        case plan::Unplaced::no: break;
    }
    return {};
}

Day earliest_end(const PlanModel& model, plan::Slot bound) {
    const plan::Slot slot = model.open.next_open(bound - 1);
    return model.clock.day_of(slot == plan::never ? bound - 1 : slot);
}

std::vector<std::size_t> late_tasks(const PlanModel& model, const std::vector<plan::Placement>& placements) {
    std::vector<std::size_t> late;
    for (std::size_t i = 0; i < placements.size(); ++i)
        if (is_placed(placements[i]) && model.problem.tasks[i].due &&
            placements[i].finish > *model.problem.tasks[i].due)
            late.push_back(i);
    return late;
}

view::Paragraph plan_line(const Planned& planned, const Project& project) {
    if (planned.saved)
        return {{{say("Plan {} of {}", project.label(Ref<Plan>{planned.saved->key}),
                      to_text(project.zone().day_of(planned.saved->created))),
                  view::Tone::faint}}};
    return {{{tr("No plan is saved: this one was made now; muster plan schedule saves one"), view::Tone::faint}}};
}

double in_days(const PlanModel& model, double working_slots) {
    return working_slots * minutes_a_slot / static_cast<double>(model.calendar.week().time.minutes_a_day);
}

Json row_json(const Planned& planned, std::size_t task) {
    const PlanModel& model = planned.model;
    const plan::Placement& place = planned.placements[task];
    const auto& due = model.problem.tasks[task].due;
    const bool placed = is_placed(place);
    return Json::object({{"id", task_id(model, task)},
                         {"title", model.tasks[task].title},
                         {"person", place.person < 0 ? Json() : Json(person_name(model, place.person))},
                         {"start", placed ? Json(to_text(model.clock.day_of(place.start))) : Json()},
                         {"finish", placed ? Json(to_text(model.clock.last_day(place.finish))) : Json()},
                         {"due", due ? Json(to_text(model.clock.last_day(*due))) : Json()},
                         {"float_days", placed ? Json(in_days(model, planned.dates.total_float[task])) : Json()},
                         {"critical", placed && planned.dates.is_critical(static_cast<int>(task))},
                         {"late", placed && due && place.finish > *due},
                         {"unplaced", placed ? Json() : Json(reason_of(model, task, place.unplaced))}});
}

Json rows_json(const Planned& planned) {
    Json items = Json::array();
    for (std::size_t i = 0; i < planned.placements.size(); ++i) items.push(row_json(planned, i));
    return items;
}

Json row_shape() {
    using namespace shape;
    return object({{"id", text()},
                   {"title", text()},
                   {"person", maybe(text())},
                   {"start", maybe(day())},
                   {"finish", maybe(day())},
                   {"due", maybe(day())},
                   {"float_days", maybe(number())},
                   {"critical", flag()},
                   {"late", flag()},
                   {"unplaced", maybe(text())}});
}

std::vector<std::string> stable_row() {
    return {"id", "start", "finish", "due", "person", "critical", "late", "unplaced", "title"};
}

}  // namespace muster::command
