// assign load, assign suggest, assign plan, assign apply: who has time, and the right person for the task.

#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/skills.h>
#include <muster/words.h>

#include "base/interrupt.h"
#include "base/language.h"
#include "base/text.h"
#include "command/plan/plan.h"
#include "command/plan/planned.h"
#include "command/plan/saving.h"
#include "command/record/record.h"
#include "command/shape.h"
#include "view/histogram.h"

namespace muster::command {

namespace {

constexpr double slots_an_hour = 4;

std::string hours(plan::Slot slots) {
    return fmt::format("{:.0f}h", slots / slots_an_hour);
}

}  // namespace

namespace {

// The work of owned tasks in the weeks before they are due, whether or not it fits there.
struct DueLoad {
    std::vector<plan::Placement> placements;
    std::vector<plan::Slot> too_much;  ///< of each person: what does not fit between now and the due days
};

DueLoad load_by_due_days(const Planned& shown) {
    const PlanModel& model = shown.model;
    DueLoad load{shown.placements, std::vector<plan::Slot>(model.people.size(), 0)};
    for (std::size_t i = 0; i < load.placements.size(); ++i) {
        const plan::StaffingTask& task = model.problem.tasks[i];
        if (!task.due || !model.tasks[i].owner) continue;
        const auto person = static_cast<std::size_t>(task.candidates.front());
        const plan::OpenSlots& open = model.problem.people[person].open;
        const plan::Slot finish = std::max(*task.due, model.now);
        const plan::Slot fits = std::min(task.work, open.count(model.now, finish));
        load.too_much[person] += task.work - fits;
        load.placements[i] = {fits == 0 ? finish : open.latest_start(finish, fits), finish, static_cast<int>(person),
                              plan::Unplaced::no};
    }
    return load;
}

int weeks_from(const std::string& text) {
    int count = 0;
    for (const char c : text) count = c >= '0' && c <= '9' && count < 1000 ? count * 10 + (c - '0') : 1000;
    if (count < 1 || count > 104)
        throw Error(Failure::usage, say("--weeks: '{}' is not a number from 1 to 104", text::visible(text)));
    return count;
}

// A heat map: a row a person, a column a week.
class HeatMap {
  public:
    explicit HeatMap(const PlanModel& model)
        : model_(model), rows_(model.people.size()), weeks_(model.people.size(), Json::array()) {
        titles_.push_back(tr("member"));
        for (std::size_t person = 0; person < rows_.size(); ++person)
            rows_[person].push_back({"@" + model.people[person].handle, view::Tone::name});
    }

    void add_week(Day monday, const std::vector<WeekLoad>& loads) {
        titles_.push_back(to_text(monday).substr(5));
        for (std::size_t person = 0; person < loads.size(); ++person) add(person, monday, loads[person]);
    }

    view::Answer answer(view::Paragraph head) {
        view::Answer answer;
        view::Page& page = answer.page.emplace();
        page.push_back(std::move(head));
        page.push_back(view::Table{std::move(titles_), std::move(rows_), {}});
        if (!overloaded_.empty())
            page.push_back(view::Paragraph{{{say("Too much: {}", text::join(overloaded_, ", ")), view::Tone::bad}}});
        Json items = Json::array();
        for (std::size_t person = 0; person < model_.people.size(); ++person)
            items.push(
                Json::object({{"member", "@" + model_.people[person].handle}, {"weeks", std::move(weeks_[person])}}));
        answer.members.set("items", std::move(items));
        return answer;
    }

  private:
    void add(std::size_t person, Day monday, const WeekLoad& load) {
        const bool is_away = load.open == 0;
        const bool is_over = load.planned > load.open;
        const double share = is_away ? 2.0 * (is_over ? 1 : 0) : static_cast<double>(load.planned) / load.open;
        view::Span mark = view::heat(share);
        mark.text = is_away && !is_over ? tr("away") : fmt::format("{} {}", mark.text, hours(load.planned));
        rows_[person].push_back(std::move(mark));
        if (is_over)
            overloaded_.push_back(say("@{} {} for {} in the week of {}", model_.people[person].handle,
                                      hours(load.planned), hours(load.open), to_text(monday)));
        weeks_[person].push(Json::object({{"from", to_text(monday)},
                                          {"planned", load.planned / slots_an_hour},
                                          {"open", load.open / slots_an_hour},
                                          {"load", is_away ? Json() : Json(share)}}));
    }

    const PlanModel& model_;
    std::vector<std::string> titles_;
    std::vector<std::vector<view::Span>> rows_;
    std::vector<Json> weeks_;
    std::vector<std::string> overloaded_;
};

}  // namespace

Run declare_assign_load(Spec& spec, const Noun*) {
    struct Options {
        std::string weeks = "8";
        bool by_due = false;
    };
    auto options = std::make_shared<Options>();
    spec.option(options->weeks, "weeks", "N", tr("How many weeks from this one on: 8 unless given"));
    spec.flag(options->by_due, "by-due", tr("Count work in the weeks before it is due, whatever a plan says"));
    spec.text(tr(
        "A line a person and a column a week: hours of open tasks against the hours the person works then, which "
        "leaves "
        "out holidays and leave. The weeks are those of the newest plan, in which nobody does more than there is time "
        "for; without a plan, and with --by-due, an owner's work stands in the last weeks before it is due, so that "
        "what "
        "cannot be done shows as too much. · none, ░ up to a half, ▒ up to all, ▓ and █ too much."));
    spec.answers([] {
        using namespace shape;
        return items(object(
            {{"member", text()},
             {"weeks",
              list(object({{"from", day()}, {"planned", number()}, {"open", number()}, {"load", maybe(number())}}))}}));
    });
    spec.example("muster assign load", tr("Who is busy, and when"));
    spec.example("muster assign load --by-due", tr("Who has been given too much"));
    return [options](Session& session) {
        const Project& project = session.project();
        const int weeks = weeks_from(options->weeks);
        const Planned shown = planned(session);
        const bool by_due = options->by_due || !shown.saved;
        DueLoad load{shown.placements, std::vector<plan::Slot>(shown.model.people.size(), 0)};
        if (by_due) load = load_by_due_days(shown);
        HeatMap map(shown.model);
        for (int week = 0; week < weeks; ++week) {
            const Day monday = week_of(project.today()) + std::chrono::days{7 * week};
            auto loads = week_load(shown.model, load.placements, monday);
            for (std::size_t person = 0; week == 0 && person < loads.size(); ++person)
                loads[person].planned += load.too_much[person];
            map.add_week(monday, loads);
        }
        return map.answer(by_due ? view::Paragraph{{{tr("By due days"), view::Tone::faint}}}
                                 : plan_line(shown, project));
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
            const int level = level_of(model_.people[person].skills, need.name);
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
    spec.example("muster assign plan --all --objective balance", tr("Spread everything evenly"));
    return [options](Session& session) {
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
            Change& change = session.change();
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
