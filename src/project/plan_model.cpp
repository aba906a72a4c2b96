// The open tasks, the people and their hours as a staffing problem.

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/planning.h>
#include <muster/skills.h>
#include <muster/timesheet.h>

#include "base/language.h"
#include "base/text.h"
#include "project/work_slots.h"

namespace muster {

namespace {

using plan::Slot;

constexpr int most_years = 30;

std::size_t at(int place) {
    return static_cast<std::size_t>(place);
}

class Builder {
  public:
    Builder(const Project& project, const PlanWish& wish, PlanModel& model)
        : project_(project), wish_(wish), model_(model), time_(project.about().working_time()) {}

    void build() {
        const Instant now = project_.now();
        model_.now = model_.clock.slot_of(now);
        if (wish_.from) model_.now = std::max(model_.now, model_.clock.begin_of(*wish_.from));
        read_tasks();
        read_people();
        const Slot horizon = horizon_for();
        model_.open =
            open_slots(model_.clock, model_.calendar.week(), minutes_by_day(model_.clock, model_.calendar, horizon),
                       slots_for({time_.minutes_a_day}), nullptr);
        for (const Member& member : model_.people) add_person(member, horizon);
        for (std::size_t i = 0; i < model_.tasks.size(); ++i) add_candidates(static_cast<int>(i));
        fix_what_is_going_on();
        read_links();
        promise();
    }

  private:
    void read_tasks() {
        std::vector<Task> open;
        for (const Key key : project_.keys({&noun_of<Task>(), {}, true, {}, {{"id", false}}, {}}))
            open.push_back(project_.get(Ref<Task>{key}));
        std::set<Key> parents;
        for (const Task& task : open)
            if (task.parent) parents.insert(task.parent.key);
        for (Task& task : open) {
            if (task.parent) children_[task.parent.key].push_back(task.key);
            if (parents.contains(task.key)) continue;
            if (!task.owner && wish_.only && !wish_.only->contains(task.key)) continue;
            place_[task.key] = static_cast<int>(model_.tasks.size());
            model_.tasks.push_back(std::move(task));
        }
        for (const Task& task : model_.tasks) add_task(task);
    }

    void add_task(const Task& task) {
        plan::StaffingTask planned;
        auto left = time_left(task, task.estimate && !task.remaining ? spent_on(project_, {task.key}) : Effort{});
        if (!left) {
            model_.without_estimate.push_back(static_cast<int>(model_.problem.tasks.size()));
            left = Effort{time_.minutes_a_day};
        }
        // What is used up and still open takes a moment more.
        planned.work = std::max<Slot>(1, slots_for(*left));
        planned.release = model_.now;
        for (const auto& day : {task.start_after, task.deferred_until})
            if (day) planned.release = std::max(planned.release, model_.clock.begin_of(*day));
        if (const auto due = due_of(task)) planned.due = model_.clock.begin_of(*due + std::chrono::days{1});
        constexpr int most_urgent = 4;
        planned.weight = 1 << std::clamp(most_urgent - task.priority.value_or(2), 0, most_urgent);
        model_.problem.tasks.push_back(std::move(planned));
    }

    std::optional<Day> due_of(const Task& task) {
        if (task.due || !task.milestone) return task.due;
        const auto [place, is_new] = milestone_due_.try_emplace(task.milestone.key);
        if (is_new) place->second = project_.get(task.milestone).due;
        return place->second;
    }

    void read_people() {
        for (Member& member : project_.all<Member>({}, {{"handle", false}})) {
            const bool owns = std::any_of(model_.tasks.begin(), model_.tasks.end(),
                                          [&](const Task& task) { return task.owner.key == member.key; });
            if ((!member.active || member.external) && !owns) continue;
            person_[member.key] = static_cast<int>(model_.people.size());
            model_.people.push_back(std::move(member));
        }
    }

    // Long enough for one person to do everything, and for every day that is named.
    Slot horizon_for() const {
        std::int64_t work = 0;
        Slot latest = model_.now;
        for (const plan::StaffingTask& task : model_.problem.tasks) {
            work += task.work;
            latest = std::max({latest, task.release, task.due.value_or(0)});
        }
        std::int64_t shortest = slots_for({time_.minutes_a_day});
        for (const Member& member : model_.people)
            if (const Slot day = slots_for(working_day_of(member, time_)); day > 0)
                shortest = std::min<std::int64_t>(shortest, day);
        constexpr std::int64_t days_a_year = 366;
        const std::int64_t days = work / std::max<std::int64_t>(1, shortest) * 8 / std::max(1, time_.days_a_week);
        const std::int64_t horizon = latest + (days_a_year + days) * slots_a_day;
        return static_cast<Slot>(std::min(horizon, most_years * days_a_year * slots_a_day) / slots_a_day * slots_a_day);
    }

    void add_person(const Member& member, Slot horizon) {
        const Slot slots = slots_for(working_day_of(member, time_));
        // Most people go by the same calendar, which is asked for each day once.
        const auto [days, is_new] = days_.try_emplace(member.calendar);
        if (is_new) days->second = minutes_by_day(model_.clock, project_.calendar_of(member), horizon);
        const WorkingWeek& week = model_.calendar.week();
        plan::StaffingPerson person{open_slots(model_.clock, week, days->second, slots, &member), 0,
                                    leave_slots(model_.clock, week, days->second, slots, member)};
        if (member.rate) person.rate = member.rate->minor * minutes_a_slot / 60;
        model_.problem.people.push_back(std::move(person));
    }

    void add_candidates(int place) {
        const Task& task = model_.tasks[at(place)];
        auto& candidates = model_.problem.tasks[at(place)].candidates;
        const bool is_meant = !wish_.only || wish_.only->contains(task.key);
        const bool keeps_owner = !wish_.gives_owners_anew || !is_meant || task.state == TaskState::doing;
        if (task.owner && keeps_owner) candidates.push_back(person_.at(task.owner.key));
        else candidates = who_qualifies(model_, place);
    }

    // Of the tasks that somebody is at, the one begun last goes on now; nobody does two at a time.
    void fix_what_is_going_on() {
        std::map<Key, int> newest;
        for (std::size_t i = 0; i < model_.tasks.size(); ++i) {
            const Task& task = model_.tasks[i];
            if (task.state != TaskState::doing || !task.owner) continue;
            const auto [place, is_new] = newest.try_emplace(task.owner.key, static_cast<int>(i));
            if (!is_new && task.started > model_.tasks[at(place->second)].started) place->second = static_cast<int>(i);
        }
        for (const auto& [owner, task] : newest) {
            const int person = person_.at(owner);
            const Slot start = model_.problem.people[at(person)].open.next_open(model_.now);
            if (start == plan::never) continue;
            model_.problem.tasks[at(task)].fixed_person = person;
            model_.problem.tasks[at(task)].fixed_start = start;
            model_.problem.tasks[at(task)].release = std::min(model_.problem.tasks[at(task)].release, start);
        }
    }

    // The planned tasks that a task stands for: itself, or those below it.
    std::vector<int> planned_of(Key task) const {
        std::vector<int> found;
        std::vector<Key> open{task};
        for (std::size_t i = 0; i < open.size(); ++i) {
            if (const auto place = place_.find(open[i]); place != place_.end()) found.push_back(place->second);
            if (const auto parts = children_.find(open[i]); parts != children_.end())
                open.insert(open.end(), parts->second.begin(), parts->second.end());
        }
        return found;
    }

    // A lag of working days is as many days of the wall, weekends added.
    Slot lag_of(const Link& link) const {
        if (!link.lag) return 0;
        const std::int64_t days = link.lag->minutes / time_.minutes_a_day;
        const std::int64_t rest = link.lag->minutes % time_.minutes_a_day;
        const std::int64_t weekends = days / time_.days_a_week * (7 - time_.days_a_week);
        return static_cast<Slot>((days + weekends) * slots_a_day + rest / minutes_a_slot);
    }

    void read_links() {
        std::set<std::pair<int, int>> known;
        for (const auto& [key, parts] : children_) linked_.insert(key);
        for (const auto& [key, place] : place_) linked_.insert(key);
        for (const Key key : linked_)
            for (const Link& link : project_.all<Link>({{"task", Compare::equal, key}})) {
                if (link.type == LinkType::relates) continue;
                for (const int before : planned_of(link.blocker.key))
                    for (const int after : planned_of(key))
                        if (before != after && known.emplace(before, after).second)
                            model_.problem.dependencies.push_back({before, after, link.type, lag_of(link)});
            }
        refuse_cycle();
    }

    void refuse_cycle() const {
        plan::Network network;
        network.duration.assign(model_.tasks.size(), 0);
        network.dependencies = model_.problem.dependencies;
        const std::vector<int> ring = plan::find_cycle(network);
        if (ring.empty()) return;
        std::vector<std::string> ids;
        for (const int task : ring) ids.push_back(fmt::format("T{}", model_.tasks[at(task)].number));
        throw Error(Failure::refused, say("these tasks wait for each other in a circle: {}", text::join(ids, " → ")),
                    fmt::format("muster task unlink {} {}", ids.front(), ids.back()));
    }

    void promise() {
        if (wish_.promised == nullptr) return;
        model_.problem.keep_promises = wish_.keeps_promises;
        const auto placements = placements_of(model_, rows_of_text(wish_.promised->rows));
        for (std::size_t i = 0; i < placements.size(); ++i) {
            if (placements[i].unplaced != plan::Unplaced::no) continue;
            // What should have begun by now begins as soon as it can.
            if (placements[i].start >= model_.now) model_.problem.tasks[i].promised_start = placements[i].start;
            model_.problem.tasks[i].promised_person = placements[i].person;
        }
    }

    const Project& project_;
    const PlanWish& wish_;
    PlanModel& model_;
    WorkingTime time_;
    std::map<std::string, std::vector<std::int64_t>> days_;  // by the text of a member's calendar
    std::map<Key, std::vector<Key>> children_;
    std::map<Key, int> place_;
    std::map<Key, int> person_;
    std::map<Key, std::optional<Day>> milestone_due_;
    std::set<Key> linked_;
};

bool qualifies(const Member& member, const std::vector<Skill>& needed) {
    if (!member.active || member.external) return false;
    return std::all_of(needed.begin(), needed.end(),
                       [&](const Skill& need) { return level_of(member.skills, need.name) >= need.level; });
}

}  // namespace

std::vector<int> who_qualifies(const PlanModel& model, int task) {
    std::vector<Skill> needed;
    for (const std::string& text : model.tasks[at(task)].skills) needed.push_back(skill_from_text(text));
    std::vector<int> people;
    for (std::size_t i = 0; i < model.people.size(); ++i)
        if (qualifies(model.people[i], needed)) people.push_back(static_cast<int>(i));
    return people;
}

Effort spent_on(const Project& project, Ref<Task> task) {
    Effort spent;
    for (const TimeEntry& entry : project.all<TimeEntry>({{"task", Compare::equal, task.key}}))
        spent.minutes += entry.spent.value_or(Effort{}).minutes;
    return spent;
}

PlanModel plan_model(const Project& project, const PlanWish& wish) {
    PlanModel model{PlanClock(project.today(), project.zone()), project.calendar(), {}, 0, {}, {}, {}, {}};
    Builder(project, wish, model).build();
    model.problem.objective = static_cast<plan::Objective>(wish.objective);
    return model;
}

std::optional<Plan> newest_plan(const Project& project) {
    auto plans = project.all<Plan>({}, {{"id", true}}, 1);
    if (plans.empty()) return {};
    return std::move(plans.front());
}

}  // namespace muster
