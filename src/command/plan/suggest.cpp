// assign suggest: the right person for a task.

#include <algorithm>
#include <tuple>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/skills.h>

#include "base/language.h"
#include "base/text.h"
#include "command/plan/plan.h"
#include "command/plan/planned.h"
#include "command/plan/saving.h"
#include "command/shape.h"

namespace muster::command {

namespace {

// How well somebody suits a task.
struct Suggestion {
    const Member* member = nullptr;
    int fit = 0;            ///< levels above what is needed, summed; below 0 for what is missing
    std::string missing;    ///< skills not had at the level
    plan::Slot free = 0;    ///< open slots not planned until the task is due, or within four weeks
    plan::Slot finish = 0;  ///< if it were done as soon as there is time
    std::int64_t cost = 0;
};

class Suggesting {
  public:
    Suggesting(const Planned& shown, std::size_t task) : model_(shown.model), task_(task), shown_(shown) {}

    std::vector<Suggestion> rank() const {
        std::vector<Suggestion> all;
        for (std::size_t person = 0; person < model_.people.size(); ++person) {
            const Member& member = model_.people[person];
            if (member.active && !member.external) all.push_back(of(person));
        }
        std::stable_sort(all.begin(), all.end(), [](const Suggestion& one, const Suggestion& other) {
            return std::tuple(!one.missing.empty(), one.finish, one.cost, -one.fit) <
                   std::tuple(!other.missing.empty(), other.finish, other.cost, -other.fit);
        });
        return all;
    }

  private:
    Suggestion of(std::size_t person) const {
        Suggestion result{&model_.people[person], 0, {}, 0, 0, 0};
        for (const std::string& text : model_.tasks[task_].skills) {
            const Skill need = skill_from_text(text);
            const int level = level_of(model_.people[person].skills, need.name);
            result.fit += level - need.level;
            if (level < need.level)
                result.missing += (result.missing.empty() ? "" : ", ") +
                                  (level == 0 ? need.name : fmt::format("{} ({})", need.name, level));
        }
        const plan::StaffingTask& wanted = model_.problem.tasks[task_];
        result.cost = wanted.work * model_.problem.people[person].rate;
        const plan::OpenSlots free = free_slots(person);
        constexpr plan::Slot four_weeks = 28 * slots_a_day;
        const plan::Slot until = wanted.due.value_or(model_.now + four_weeks);
        result.free = free.count(model_.now, until);
        result.finish = free.finish(earliest(), wanted.work);
        return result;
    }

    // When what it waits for is planned to be done.
    plan::Slot earliest() const {
        plan::Slot start = std::max(model_.now, model_.problem.tasks[task_].release);
        for (const plan::Dependency& link : model_.problem.dependencies)
            if (static_cast<std::size_t>(link.after) == task_ && link.type == LinkType::FS &&
                is_placed(shown_.placements[static_cast<std::size_t>(link.before)]))
                start = std::max(start, shown_.placements[static_cast<std::size_t>(link.before)].finish + link.lag);
        return start;
    }

    plan::OpenSlots free_slots(std::size_t person) const {
        plan::OpenSlots free = model_.problem.people[person].open;
        for (std::size_t other = 0; other < shown_.placements.size(); ++other) {
            const plan::Placement& place = shown_.placements[other];
            if (other != task_ && is_placed(place) && place.person == static_cast<int>(person))
                free.close(place.start, place.finish);
        }
        return free;
    }

    const PlanModel& model_;
    std::size_t task_;
    const Planned& shown_;
};

std::string finish_text(const PlanModel& model, plan::Slot finish) {
    return finish >= plan::never ? tr("no time") : to_text(model.clock.last_day(finish));
}

}  // namespace

Run declare_assign_suggest(Spec& spec, const Noun*) {
    auto id = std::make_shared<std::string>();
    spec.word(*id, "ID", tr("The task"), true, &noun_of<Task>());
    spec.text(
        tr("Ranks the active members for a task: first those who have every skill it names at the level it names, then "
           "who "
           "would finish it soonest beside what the plan gives them to do, then who costs less, then who is better at "
           "it."));
    spec.answers([] {
        using namespace shape;
        return items(object({{"member", text()},
                             {"qualified", flag()},
                             {"missing", text()},
                             {"fit", whole()},
                             {"free_hours", number()},
                             {"finish", maybe(day())},
                             {"cost", number()}}));
    });
    spec.example("muster assign suggest T12", tr("Who should do it, and why"));
    return [id](Session& session) {
        const Project& project = session.project();
        const Planned shown = planned(session);
        const PlanModel& model = shown.model;
        const Task task = project.get(project.resolve<Task>(*id));
        const int place = model.place_of(task.uid);
        if (place < 0)
            throw Error(Failure::refused,
                        say("T{} is not to be given to anybody: it is closed, or its subtasks are", task.number),
                        fmt::format("muster task show T{}", task.number));
        view::Answer answer;
        view::Page& page = answer.page.emplace();
        page.push_back(view::Heading{fmt::format("T{} {}", task.number, task.title), 1});
        if (!task.skills.empty()) page.push_back(view::Paragraph{{{say("needs {}", text::join(task.skills, ", "))}}});
        view::Table table{{tr("member"), tr("skills"), tr("free until then"), tr("would finish"), tr("cost")},
                          {},
                          {false, false, true, false, true}};
        Json items = Json::array();
        answer.ids.emplace();
        const std::string currency = project.about().currency;
        for (const Suggestion& one : Suggesting(shown, static_cast<std::size_t>(place)).rank()) {
            const bool qualified = one.missing.empty();
            const std::string fit = !qualified            ? say("lacks {}", one.missing)
                                    : task.skills.empty() ? tr("none needed")
                                                          : say("fits, {} above", one.fit);
            const auto& due = model.problem.tasks[static_cast<std::size_t>(place)].due;
            const bool is_late = due && one.finish > *due;
            table.rows.push_back({{"@" + one.member->handle, view::Tone::name},
                                  {fit, qualified ? view::Tone::good : view::Tone::bad},
                                  {hours_of(one.free)},
                                  {finish_text(model, one.finish) + (is_late ? " !" : ""),
                                   is_late ? view::Tone::bad : view::Tone::plain},
                                  {one.member->rate ? to_text(Money{one.cost}, currency) : std::string{}}});
            items.push(Json::object(
                {{"member", "@" + one.member->handle},
                 {"qualified", qualified},
                 {"missing", one.missing},
                 {"fit", one.fit},
                 {"free_hours", one.free / slots_an_hour},
                 {"finish", one.finish >= plan::never ? Json() : Json(to_text(model.clock.last_day(one.finish)))},
                 {"cost", static_cast<double>(one.cost) / static_cast<double>(minor_units(currency))}}));
            if (qualified) answer.ids->push_back("@" + one.member->handle);
        }
        if (table.rows.empty()) page.push_back(view::Paragraph{{{tr("there is no active member"), view::Tone::warn}}});
        else page.push_back(std::move(table));
        if (!answer.ids->empty())
            page.push_back(view::Paragraph{
                {{say("Next: muster assign T{} --to {}", task.number, answer.ids->front()), view::Tone::faint}}});
        answer.members.set("items", std::move(items));
        return answer;
    };
}

}  // namespace muster::command
