#include "command/plan/conflicts.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "base/language.h"
#include "base/text.h"
#include "command/plan/saving.h"
#include "command/shape.h"

namespace muster::command {

namespace {

constexpr std::array<std::string_view, 5> demand_words{"person", "due", "release", "start", "link"};
constexpr std::array<std::string_view, 3> cause_words{"nobody", "hours", "chain"};
constexpr std::array<std::string_view, 5> way_words{"less_work", "later_due", "less_leave", "other_person",
                                                    "more_people"};

template <class Words, class Kind>
std::string word_for(const Words& words, Kind kind) {
    return std::string(words.at(static_cast<std::size_t>(kind)));
}

std::size_t at(int place) {
    return static_cast<std::size_t>(place);
}

// Hours with their quarters, since a way out must not be rounded down.
std::string exactly(plan::Slot slots) {
    return fmt::format("{:g}h", slots / slots_an_hour);
}

std::string id_of(const PlanModel& model, int task) {
    return task_id(model, at(task));
}

Day due_day(const PlanModel& model, int task) {
    return model.clock.last_day(*model.problem.tasks[at(task)].due);
}

Day start_day(const PlanModel& model, const plan::Demand& demand) {
    const plan::StaffingTask& task = model.problem.tasks[at(demand.number)];
    return model.clock.day_of(demand.kind == plan::DemandKind::release ? task.release : *task.fixed_start);
}

constexpr std::size_t most_named = 8;

// A long list is cut in the middle, since a chain is known by its ends.
std::string cut_list(std::vector<std::string> names, const std::string& between) {
    if (names.size() > most_named) {
        const auto half = static_cast<std::ptrdiff_t>(most_named / 2);
        const std::string rest = say("{} more", names.size() - most_named);
        names.erase(names.begin() + half, names.end() - half);
        names.insert(names.begin() + half, rest);
    }
    return text::join(names, between);
}

// The demands but for links, which the chain shows.
std::string demands_of(const PlanModel& model, const plan::Conflict& conflict) {
    std::vector<std::string> texts;
    for (const plan::Demand& demand : conflict.demands) {
        const std::string id = demand.kind == plan::DemandKind::link ? std::string{} : id_of(model, demand.number);
        switch (demand.kind) {
            case plan::DemandKind::person: texts.push_back(id); break;
            case plan::DemandKind::due:
                texts.push_back(say("{} due {}", id, to_text(due_day(model, demand.number))));
                break;
            case plan::DemandKind::release:
                texts.push_back(say("{} not before {}", id, to_text(start_day(model, demand))));
                break;
            case plan::DemandKind::fixed_start:
                texts.push_back(say("{} begun or kept on {}", id, to_text(start_day(model, demand))));
                break;
            case plan::DemandKind::link: break;
        }
    }
    return cut_list(std::move(texts), ", ");
}

std::string people_of(const PlanModel& model, const plan::Conflict& conflict) {
    std::vector<std::string> names;
    for (const int person : conflict.people) names.push_back(person_name(model, person));
    return cut_list(std::move(names), ", ");
}

std::string hours_conflict(const PlanModel& model, const plan::Conflict& conflict) {
    const std::string needed = exactly(conflict.needed), open = exactly(conflict.open);
    const std::string people = people_of(model, conflict);
    const std::string from = to_text(model.clock.day_of(conflict.from));
    const std::string until = to_text(model.clock.last_day(conflict.until));
    if (conflict.tasks.size() == 1) return say("{} for {} from {} to {}, {} open", needed, people, from, until, open);
    return say("together {} for {} from {} to {}, {} open", needed, people, from, until, open);
}

std::string chain_conflict(const PlanModel& model, const plan::Conflict& conflict) {
    const std::string earliest = to_text(model.clock.last_day(conflict.earliest));
    if (conflict.tasks.size() == 1) return say("it cannot end before {}, whoever does it", earliest);
    std::vector<std::string> ids;
    for (const int task : conflict.tasks) ids.push_back(id_of(model, task));
    return say("{} cannot end before {}, whoever does them", cut_list(std::move(ids), " → "), earliest);
}

std::string cause_of(const PlanModel& model, const plan::Conflict& conflict) {
    switch (conflict.cause) {
        case plan::ConflictCause::hours: return hours_conflict(model, conflict);
        case plan::ConflictCause::chain: return chain_conflict(model, conflict);
        case plan::ConflictCause::nobody: break;
    }
    return reason_of(model, at(conflict.tasks.front()),
                     conflict.people.empty() ? plan::Unplaced::no_candidate : plan::Unplaced::beyond_horizon);
}

std::string days_later(const PlanModel& model, const plan::WayOut& way) {
    const Day last = model.clock.last_day(way.until);
    std::int64_t days = 0;
    for (Day day = due_day(model, way.task) + std::chrono::days{1}; day <= last; day += std::chrono::days{1})
        if (model.calendar.is_worked(day)) ++days;
    return count_of("{} working day later", "{} working days later", days);
}

std::string way_text(const PlanModel& model, const plan::Conflict& conflict, const plan::WayOut& way) {
    const std::string id = id_of(model, way.task), hours = exactly(way.cost);
    switch (way.kind) {
        case plan::WayOutKind::less_work: return say("{} less in {}", hours, id);
        case plan::WayOutKind::later_due:
            return say("muster task edit {} --due {} ({})", id, to_text(model.clock.last_day(way.until)),
                       days_later(model, way));
        case plan::WayOutKind::less_leave: return say("{} less leave of {}", hours, person_name(model, way.person));
        case plan::WayOutKind::other_person:
            return say("muster assign {} --to {} ({})", id, person_name(model, way.person), hours);
        case plan::WayOutKind::more_people: break;
    }
    const auto& skills = model.tasks[at(way.task)].skills;
    if (!skills.empty()) return say("{} of one more person with {}", hours, text::join(skills, ", "));
    return conflict.people.size() == 1 ? say("{} of somebody beside {}", hours, people_of(model, conflict))
                                       : say("{} of one more person", hours);
}

Json demand_json(const PlanModel& model, const plan::Demand& demand) {
    Json json = Json::object({{"kind", word_for(demand_words, demand.kind)}});
    if (demand.kind == plan::DemandKind::link) {
        const plan::Dependency& link = model.problem.dependencies[at(demand.number)];
        json.set("task", id_of(model, link.after));
        json.set("waits_for", id_of(model, link.before));
        json.set("day", Json());
        return json;
    }
    json.set("task", id_of(model, demand.number));
    json.set("waits_for", Json());
    if (demand.kind == plan::DemandKind::person) json.set("day", Json());
    else
        json.set("day", to_text(demand.kind == plan::DemandKind::due ? due_day(model, demand.number)
                                                                     : start_day(model, demand)));
    return json;
}

Json way_json(const PlanModel& model, const plan::WayOut& way) {
    const bool is_later = way.kind == plan::WayOutKind::later_due;
    return Json::object({{"kind", word_for(way_words, way.kind)},
                         {"task", id_of(model, way.task)},
                         {"person", way.person < 0 ? Json() : Json(person_name(model, way.person))},
                         {"hours", way.cost / slots_an_hour},
                         {"due", is_later ? Json(to_text(model.clock.last_day(way.until))) : Json()}});
}

Json conflict_json(const PlanModel& model, const plan::Conflict& conflict) {
    Json demands = Json::array(), people = Json::array(), tasks = Json::array(), ways = Json::array();
    for (const plan::Demand& demand : conflict.demands) demands.push(demand_json(model, demand));
    for (const int task : conflict.tasks) tasks.push(id_of(model, task));
    for (const int person : conflict.people) people.push(person_name(model, person));
    for (const plan::WayOut& way : conflict.ways_out) ways.push(way_json(model, way));
    const bool has_window = conflict.cause != plan::ConflictCause::nobody;
    const bool is_chain = conflict.cause == plan::ConflictCause::chain;
    return Json::object({{"cause", word_for(cause_words, conflict.cause)},
                         {"demands", std::move(demands)},
                         {"tasks", std::move(tasks)},
                         {"people", std::move(people)},
                         {"from", has_window ? Json(to_text(model.clock.day_of(conflict.from))) : Json()},
                         {"until", has_window ? Json(to_text(model.clock.last_day(conflict.until))) : Json()},
                         {"needed_hours", conflict.needed / slots_an_hour},
                         {"open_hours", is_chain ? Json() : Json(conflict.open / slots_an_hour)},
                         {"earliest", is_chain ? Json(to_text(model.clock.last_day(conflict.earliest))) : Json()},
                         {"ways_out", std::move(ways)}});
}

}  // namespace

void add_conflicts(const PlanModel& model, const std::vector<plan::Conflict>& conflicts, view::Page& page) {
    if (conflicts.empty()) return;
    page.push_back(view::Heading{say("Conflicts ({})", conflicts.size()), 2});
    const std::size_t shown = std::min(conflicts.size(), few_rows);
    for (std::size_t i = 0; i < shown; ++i) {
        const plan::Conflict& conflict = conflicts[i];
        std::vector<std::string> ways;
        for (const plan::WayOut& way : conflict.ways_out) ways.push_back(way_text(model, conflict, way));
        view::Bullets bullets{
            {{{say("{}: {}", demands_of(model, conflict), cause_of(model, conflict)), view::Tone::bad}}}};
        bullets.lines.push_back({{say("  ways out: {}", text::join(ways, tr("; "))), view::Tone::faint}});
        page.push_back(std::move(bullets));
    }
    if (shown < conflicts.size())
        page.push_back(view::Paragraph{
            {{count_of("{} more conflict; --json has them all", "{} more conflicts; --json has them all",
                       static_cast<std::int64_t>(conflicts.size() - shown)),
              view::Tone::faint}}});
}

std::set<std::size_t> tasks_in_conflict(const std::vector<plan::Conflict>& conflicts) {
    std::set<std::size_t> tasks;
    for (const plan::Conflict& conflict : conflicts)
        for (const plan::Demand& demand : conflict.demands)
            if (demand.kind == plan::DemandKind::due) tasks.insert(at(demand.number));
    return tasks;
}

Json conflicts_json(const PlanModel& model, const std::vector<plan::Conflict>& conflicts) {
    Json items = Json::array();
    for (const plan::Conflict& conflict : conflicts) items.push(conflict_json(model, conflict));
    return items;
}

Json conflicts_shape() {
    using namespace shape;
    const Json demand =
        object({{"kind", one_of(demand_words)}, {"task", text()}, {"waits_for", maybe(text())}, {"day", maybe(day())}});
    const Json way = object({{"kind", one_of(way_words)},
                             {"task", text()},
                             {"person", maybe(text())},
                             {"hours", number()},
                             {"due", maybe(day())}});
    return list(object({{"cause", one_of(cause_words)},
                        {"demands", list(demand)},
                        {"tasks", list(text())},
                        {"people", list(text())},
                        {"from", maybe(day())},
                        {"until", maybe(day())},
                        {"needed_hours", number()},
                        {"open_hours", maybe(number())},
                        {"earliest", maybe(day())},
                        {"ways_out", list(way)}}));
}

}  // namespace muster::command
