// assign load, assign suggest, assign plan, assign apply: who has time, and the right person for the task.

#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/words.h>

#include "base/interrupt.h"
#include "base/language.h"
#include "base/text.h"
#include "command/plan/plan.h"
#include "command/plan/planned.h"
#include "command/plan/saving.h"
#include "command/record/record.h"
#include "command/shape.h"
#include "domain/member/skill.h"
#include "view/histogram.h"

namespace muster::command {

namespace {

constexpr double slots_an_hour = 4;

std::string hours(plan::Slot slots) {
    return fmt::format("{:.0f}h", slots / slots_an_hour);
}

}  // namespace

Run declare_assign_load(Spec& spec, const Noun*) {
    auto weeks = std::make_shared<std::string>("8");
    spec.option(*weeks, "weeks", "N", tr("How many weeks from this one on: 8 unless given"));
    spec.text(tr(
        "A line a person and a column a week: hours of open tasks against the hours the person works then, which "
        "leaves "
        "out holidays and leave. With a saved plan its weeks count; without one, work stands in the week of its due "
        "day, so that more than there is shows as overload. · none, ░ up to a half, ▒ up to all, ▓ and █ too much."));
    spec.answers([] {
        using namespace shape;
        return items(object(
            {{"member", text()},
             {"weeks",
              list(object({{"from", day()}, {"planned", number()}, {"open", number()}, {"load", maybe(number())}}))}}));
    });
    spec.example("muster assign load", tr("Who has too much, and when"));
    return [weeks](Session& session) {
        const Project& project = session.project();
        int count = 0;
        for (const char c : *weeks) count = c >= '0' && c <= '9' && count < 1000 ? count * 10 + (c - '0') : 1000;
        if (count < 1 || count > 104)
            throw Error(Failure::usage, say("--weeks: '{}' is not a number from 1 to 104", text::visible(*weeks)));
        const Planned shown = planned(session);
        const PlanModel& model = shown.model;
        // What people have been given, whether or not it can all be done in time.
        auto placements = shown.placements;
        if (!shown.saved)
            for (std::size_t i = 0; i < placements.size(); ++i) {
                const auto& task = model.problem.tasks[i];
                if (!is_placed(placements[i]) || !task.due || !model.tasks[i].owner || *task.due <= model.now) continue;
                const auto& open = model.problem.people[static_cast<std::size_t>(placements[i].person)].open;
                const plan::Slot start = open.latest_start(*task.due, task.work);
                if (start >= model.now)
                    placements[i] = {start, open.finish(start, task.work), placements[i].person, plan::Unplaced::no};
            }
        view::Answer answer;
        view::Page& page = answer.page.emplace();
        page.push_back(plan_line(shown, project));
        view::Table table{{tr("member")}, {}, {}};
        std::vector<std::vector<view::Span>> rows(model.people.size());
        std::vector<Json> members(model.people.size(), Json::array());
        const Day first = week_of(project.today());
        std::vector<std::string> overloaded;
        for (std::size_t person = 0; person < model.people.size(); ++person)
            rows[person].push_back({"@" + model.people[person].handle, view::Tone::name});
        for (int week = 0; week < count; ++week) {
            const Day monday = first + std::chrono::days{7 * week};
            table.titles.push_back(to_text(monday).substr(5));
            const auto loads = week_load(model, placements, monday);
            for (std::size_t person = 0; person < loads.size(); ++person) {
                const WeekLoad& load = loads[person];
                const bool is_away = load.open == 0;
                const double share =
                    is_away ? (load.planned > 0 ? 9 : 0) : static_cast<double>(load.planned) / load.open;
                view::Span mark = view::heat(share);
                mark.text =
                    is_away && load.planned == 0 ? tr("away") : fmt::format("{} {}", mark.text, hours(load.planned));
                rows[person].push_back(std::move(mark));
                if (share > 1.0)
                    overloaded.push_back(fmt::format("@{} {}", model.people[person].handle, to_text(monday)));
                members[person].push(Json::object({{"from", to_text(monday)},
                                                   {"planned", load.planned / slots_an_hour},
                                                   {"open", load.open / slots_an_hour},
                                                   {"load", is_away ? Json() : Json(share)}}));
            }
        }
        table.rows = std::move(rows);
        page.push_back(std::move(table));
        if (!overloaded.empty())
            page.push_back(view::Paragraph{{{say("Too much: {}", text::join(overloaded, ", ")), view::Tone::bad}}});
        Json items = Json::array();
        for (std::size_t person = 0; person < model.people.size(); ++person)
            items.push(
                Json::object({{"member", "@" + model.people[person].handle}, {"weeks", std::move(members[person])}}));
        answer.members.set("items", std::move(items));
        return answer;
    };
}

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
            int level = 0;
            for (const std::string& own : model_.people[person].skills)
                if (const Skill has = skill_from_text(own); has.name == need.name) level = std::max(level, has.level);
            result.fit += level - need.level;
            if (level < need.level)
                result.missing += (result.missing.empty() ? "" : ", ") + fmt::format("{}={}", need.name, level);
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
                                  {hours(one.free)},
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

Run declare_assign_plan(Spec& spec, const Noun*) {
    struct Options {
        SearchOptions search;
        std::string objective = "time";
        bool all = false;
    };
    auto options = std::make_shared<Options>();
    spec.option(options->objective, "objective", "WHAT", tr("What to be good at first: time, cost or balance"));
    spec.choices({"time", "cost", "balance"});
    spec.flag(options->all, "all", tr("Give out anew what has an owner and is not begun, too"));
    declare_search(spec, options->search);
    spec.text(tr(
        "Finds a person for every open task without an owner, at once: by skills, hours, cost and days, as muster plan "
        "schedule does, and saves the plan. The tasks keep their owners until muster assign apply. It says who would "
        "get what, each person's load, how far the plan can be from the best, and what nobody can do and why."));
    spec.answers([] { return schedule_shape(); });
    spec.example("muster assign plan", tr("Propose owners for what has none"));
    spec.example("muster assign plan --all --objective balance && muster assign apply", tr("Spread everything evenly"));
    return [options](Session& session) {
        Change& change = session.change();
        const Project& project = session.project();
        const auto before = newest_plan(project);
        PlanWish wish;
        wish.objective = objective_of(options->objective);
        wish.gives_owners_anew = options->all;
        wish.promised = before && !options->all ? &*before : nullptr;
        PlanModel model = plan_model(project, wish);
        const auto is_open_question = [&](const Task& task) {
            return !task.owner || (options->all && task.state != TaskState::doing);
        };
        if (std::none_of(model.tasks.begin(), model.tasks.end(), is_open_question)) {
            view::Answer answer;
            answer.page.emplace().push_back(
                view::Paragraph{{{tr("Nothing to assign: every open task has an owner. --all gives them out anew.")}}});
            answer.members = Json::object({{"id", Json()},
                                           {"objective", options->objective},
                                           {"finish", Json()},
                                           {"earliest", Json()},
                                           {"gap", Json()},
                                           {"schedules", 0},
                                           {"without_estimate", 0},
                                           {"items", Json::array()}});
            return answer;
        }
        const plan::Staffed staffed = search(session, model, options->search);
        const bool is_interrupted = InterruptGuard::was_asked();
        Planned planned = with_dates(std::move(model), staffed.tasks, {});
        if (!is_interrupted) {
            planned.saved = plan_record(planned, staffed, options->search.seed, tr("assignment"));
            planned.saved->author = change.actor();
            change.put(*planned.saved);
        }
        view::Answer answer = schedule_answer(session, planned, staffed, {});
        view::Table table{{tr("id"), tr("title"), tr("owner"), tr("would be"), tr("finish")}, {}, {}};
        std::map<int, std::pair<int, plan::Slot>> load;
        for (const std::size_t task : in_order(planned)) {
            const plan::Placement& place = planned.placements[task];
            auto& [tasks, work] = load[place.person];
            ++tasks;
            work += planned.model.problem.tasks[task].work;
            const std::string owner = project.label(planned.model.tasks[task].owner);
            const std::string person = person_name(planned.model, place.person);
            if (owner == person) continue;
            table.rows.push_back({{task_id(planned.model, task), view::Tone::name},
                                  {planned.model.tasks[task].title},
                                  {owner},
                                  {person, view::Tone::good},
                                  {to_text(planned.model.clock.last_day(place.finish))}});
        }
        answer.page->push_back(view::Heading{tr("Who would get what"), 2});
        answer.page->push_back(std::move(table));
        view::Table loads{{tr("member"), tr("tasks"), tr("work")}, {}, {false, true, true}};
        for (const auto& [person, sum] : load)
            if (person >= 0)
                loads.rows.push_back({{person_name(planned.model, person), view::Tone::name},
                                      {std::to_string(sum.first)},
                                      {hours(sum.second)}});
        answer.page->push_back(view::Heading{tr("Load"), 2});
        answer.page->push_back(std::move(loads));
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
