#include "command/plan/saving.h"

#include <algorithm>
#include <charconv>
#include <set>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/words.h>

#include "base/language.h"
#include "base/text.h"
#include "command/plan/conflicts.h"

namespace muster::command {

PlanObjective objective_of(const std::string& word) {
    const auto& words = Words<PlanObjective>::words;
    return static_cast<PlanObjective>(std::find(words.begin(), words.end(), word) - words.begin());
}

std::optional<Day> planned_from(Session& session, const std::string& words) {
    if (words.empty()) return {};
    const auto day = day_from_words(words, session.project().today(), session.project().working_days());
    if (!day)
        throw Error(Failure::usage, say("--from: '{}' is not a day", text::visible(words)),
                    tr("write 2026-03-09, today, fri or +3d"));
    constexpr std::chrono::days ten_years{3653};
    if (*day > session.project().today() + ten_years)
        throw Error(Failure::usage, say("--from: {} is more than ten years off", to_text(*day)));
    return day;
}

Plan plan_record(const Planned& planned, const plan::Staffed& staffed, const std::string& seed,
                 const std::string& title) {
    const PlanModel& model = planned.model;
    Plan plan;
    plan.objective = static_cast<PlanObjective>(model.problem.objective);
    plan.from = model.clock.day_of(model.now);
    plan.finish = model.clock.last_day(staffed.makespan);
    if (staffed.bound > 0) plan.earliest = earliest_end(model, staffed.bound);
    const auto rows = rows_of(model, planned.placements);
    plan.tasks = static_cast<int>(rows.size());
    plan.late = static_cast<int>(late_tasks(model, planned.placements).size());
    plan.unplaced = static_cast<int>(model.tasks.size() - rows.size());
    plan.cost = Money{staffed.cost};
    plan.seed = std::stoi(seed);
    plan.schedules = static_cast<int>(std::min<std::uint64_t>(staffed.schedules, std::numeric_limits<int>::max()));
    plan.title = title.empty() ? say("{} to {}", to_text(*plan.from), to_text(*plan.finish)) : title;
    plan.rows = to_text(rows);
    for (const std::size_t task : in_order(planned))
        if (planned.dates.is_critical(static_cast<int>(task))) plan.critical += to_text(model.tasks[task].uid) + " ";
    return plan;
}

void save(Session& session, Planned& planned, const plan::Staffed& staffed, const std::string& seed,
          const std::string& title) {
    Change& change = session.change();
    planned.saved = plan_record(planned, staffed, seed, title);
    planned.saved->author = change.actor();
    change.put(*planned.saved);
}

std::vector<std::size_t> in_order(const Planned& planned) {
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < planned.placements.size(); ++i)
        if (is_placed(planned.placements[i])) order.push_back(i);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t one, std::size_t other) {
        const plan::Placement& a = planned.placements[one];
        const plan::Placement& b = planned.placements[other];
        return std::pair(a.start, a.finish) < std::pair(b.start, b.finish);
    });
    return order;
}

namespace {

std::string days_of(const PlanModel& model, plan::Slot working_slots) {
    return to_text(Effort{std::int64_t{working_slots} * minutes_a_slot}, model.calendar.week().time);
}

// How much later it ends than it is due, in working time; from before the plan's beginning in whole days.
std::string lateness(const PlanModel& model, plan::Slot due, plan::Slot finish) {
    plan::Slot late = model.open.rank(finish) - model.open.rank(due);
    const Day first = model.clock.first();
    for (Day day = std::max(model.clock.day_of(due), first - std::chrono::days{3653}); day < first;
         day += std::chrono::days{1})
        if (model.calendar.is_worked(day))
            late += static_cast<plan::Slot>(model.calendar.minutes_on(day) / minutes_a_slot);
    return days_of(model, std::max(1, late));
}

// The tasks that the one waits for, each the one that holds the next one up the longest: with everybody free.
std::vector<std::size_t> chain_to(const PlanModel& model, const plan::Dates& dates, const plan::Network& network,
                                  std::size_t task) {
    std::vector<std::size_t> chain{task};
    for (bool goes_on = true; goes_on;) {
        goes_on = false;
        for (const plan::Dependency& link : network.dependencies) {
            const auto before = static_cast<std::size_t>(link.before);
            if (static_cast<std::size_t>(link.after) != chain.back() || model.problem.tasks[before].work == 0) continue;
            if (dates.early_finish[before] + link.lag < dates.early_start[chain.back()]) continue;
            chain.push_back(before);
            goes_on = true;
            break;
        }
    }
    std::reverse(chain.begin(), chain.end());
    return chain;
}

// The project as if everybody could do everything at once: what no plan can beat.
class Unlimited {
  public:
    explicit Unlimited(const Planned& planned) : model_(planned.model) {
        const auto working = [&](plan::Slot slot) { return model_.open.rank(slot); };
        for (const plan::StaffingTask& task : model_.problem.tasks) {
            network_.duration.push_back(task.work);
            network_.release.push_back(working(std::max(task.release, model_.now)));
        }
        for (const plan::Dependency& link : model_.problem.dependencies)
            network_.dependencies.push_back({link.before, link.after, link.type, working(std::max(0, link.lag))});
        dates_ = plan::critical_path(network_);
    }

    [[nodiscard]] bool is_late(std::size_t task) const {
        const auto& due = model_.problem.tasks[task].due;
        return due && dates_.early_finish[task] > model_.open.rank(*due);
    }
    [[nodiscard]] Day earliest(std::size_t task) const {
        return day_of_working_slot(model_, dates_.early_finish[task], true);
    }
    [[nodiscard]] std::vector<std::size_t> chain(std::size_t task) const {
        return chain_to(model_, dates_, network_, task);
    }
    [[nodiscard]] plan::Slot missing(std::size_t task) const {
        return dates_.early_finish[task] - model_.open.rank(*model_.problem.tasks[task].due);
    }

  private:
    const PlanModel& model_;
    plan::Network network_;
    plan::Dates dates_;
};

std::string ids_of(const PlanModel& model, const std::vector<std::size_t>& tasks) {
    std::vector<std::string> ids;
    for (const std::size_t task : tasks) ids.push_back(task_id(model, task));
    return text::join(ids, " → ");
}

// What the person does before the task that could wait longer.
std::vector<std::size_t> before_it(const Planned& planned, std::size_t task) {
    std::vector<std::size_t> others;
    for (const std::size_t other : in_order(planned))
        if (other != task && planned.placements[other].person == planned.placements[task].person &&
            planned.placements[other].start < planned.placements[task].start)
            others.push_back(other);
    return others;
}

// Others who could do it, who are in the plan's problem but not its owner.
std::string others_who_could(const PlanModel& model, std::size_t task) {
    PlanWish wish;
    std::vector<std::string> names;
    for (const int person : model.problem.tasks[task].candidates) names.push_back(person_name(model, person));
    return names.size() > 1 ? text::join(names, ", ") : std::string{};
}

void add_reason(const Planned& planned, const Unlimited& unlimited, std::size_t task, view::Page& page) {
    const PlanModel& model = planned.model;
    const std::string id = task_id(model, task);
    std::string why, help;
    if (unlimited.is_late(task)) {
        const auto chain = unlimited.chain(task);
        why = chain.size() > 1
                  ? say("however many people there are: {} take until {}", ids_of(model, chain),
                        to_text(unlimited.earliest(task)))
                  : say("however many people there are: it takes until {}", to_text(unlimited.earliest(task)));
        help = say("cut {} from them, or muster task edit {} --due {}", days_of(model, unlimited.missing(task)), id,
                   to_text(unlimited.earliest(task)));
    } else {
        const auto others = before_it(planned, task);
        const std::string person = person_name(model, planned.placements[task].person);
        std::vector<std::size_t> last(
            others.end() - static_cast<std::ptrdiff_t>(std::min<std::size_t>(3, others.size())), others.end());
        why = others.empty() ? say("{} has no more hours before", person)
                             : say("{} does {} first", person, ids_of(model, last));
        const std::string could = others_who_could(model, task);
        help = could.empty() ? say("muster assign suggest {} ranks who else could do it", id)
                             : say("{} could do it; none of them is free sooner", could);
    }
    page.push_back(view::Bullets{{{{say("{} {}", id, why)}}, {{say("  way out: {}", help), view::Tone::faint}}}});
}

std::string why_without_place(const Planned& planned, std::size_t task) {
    const plan::Unplaced why = planned.placements[task].unplaced;
    const bool is_newer =
        planned.saved && planned.saved->key != 0 && planned.model.tasks[task].created > planned.saved->created;
    if (is_newer && why != plan::Unplaced::no_candidate) return tr("it is newer than the plan; muster plan schedule");
    return reason_of(planned.model, task, why);
}

}  // namespace

void add_rest(std::size_t all, std::size_t shown, view::Page& page) {
    if (all <= shown) return;
    page.push_back(
        view::Paragraph{{{count_of("{} more; muster plan show has them all", "{} more; muster plan show has them all",
                                   static_cast<std::int64_t>(all - shown)),
                          view::Tone::faint}}});
}

void add_troubles(const Planned& planned, const std::vector<plan::Conflict>& conflicts, view::Page& page,
                  std::size_t most) {
    const PlanModel& model = planned.model;
    auto late = late_tasks(model, planned.placements);
    if (!late.empty()) {
        page.push_back(view::Heading{say("Late ({})", late.size()), 2});
        const std::size_t all = late.size();
        late.resize(std::min(all, most));
        view::Table table{{tr("id"), tr("title"), tr("person"), tr("due"), tr("planned"), tr("late by")}, {}, {}};
        for (const std::size_t task : late) {
            const plan::Slot due = *model.problem.tasks[task].due;
            const plan::Slot finish = planned.placements[task].finish;
            table.rows.push_back({{task_id(model, task), view::Tone::name},
                                  {model.tasks[task].title},
                                  {person_name(model, planned.placements[task].person)},
                                  {to_text(model.clock.last_day(due))},
                                  {to_text(model.clock.last_day(finish)), view::Tone::bad},
                                  {lateness(model, due, finish)}});
        }
        page.push_back(std::move(table));
        const Unlimited unlimited(planned);
        const std::set<std::size_t> proved = tasks_in_conflict(conflicts);
        std::int64_t unproved = 0;
        for (const std::size_t task : late) {
            if (proved.contains(task)) continue;
            add_reason(planned, unlimited, task, page);
            if (!unlimited.is_late(task)) ++unproved;
        }
        if (unproved > 0)
            page.push_back(view::Paragraph{
                {{count_of("{} late task is in no proved conflict: the plan is the best found, not proved the best",
                           "{} late tasks are in no proved conflict: the plan is the best found, not proved the best",
                           unproved),
                  view::Tone::faint}}});
        add_rest(all, late.size(), page);
    }
    add_conflicts(model, conflicts, page);
    view::Table unplaced{{tr("id"), tr("title"), tr("why")}, {}, {}};
    for (std::size_t i = 0; i < planned.placements.size(); ++i)
        if (!is_placed(planned.placements[i]))
            unplaced.rows.push_back({{task_id(model, i), view::Tone::name},
                                     {model.tasks[i].title},
                                     {why_without_place(planned, i), view::Tone::warn}});
    if (unplaced.rows.empty()) return;
    const std::size_t all = unplaced.rows.size();
    page.push_back(view::Heading{say("Without a place ({})", all), 2});
    unplaced.rows.resize(std::min(all, most));
    page.push_back(std::move(unplaced));
    add_rest(all, most, page);
}

view::Table plan_table(const Planned& planned) {
    const PlanModel& model = planned.model;
    view::Table table{{tr("id"), tr("title"), tr("person"), tr("start"), tr("finish"), tr("float")}, {}, {}};
    for (const std::size_t task : in_order(planned)) {
        const plan::Placement& place = planned.placements[task];
        const bool is_critical = planned.dates.is_critical(static_cast<int>(task));
        table.rows.push_back({{task_id(model, task), view::Tone::name},
                              {model.tasks[task].title},
                              {person_name(model, place.person)},
                              {to_text(model.clock.day_of(place.start))},
                              {to_text(model.clock.last_day(place.finish))},
                              {is_critical ? tr("critical") : days_of(model, planned.dates.total_float[task]),
                               is_critical ? view::Tone::bad : view::Tone::plain}});
    }
    return table;
}

}  // namespace muster::command
