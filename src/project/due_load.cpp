// Who has more to do than there is time for, by due days.

#include <algorithm>
#include <map>
#include <set>

#include <muster/milestone.h>
#include <muster/planning.h>
#include <muster/task.h>
#include <muster/timesheet.h>

#include "project/work_slots.h"

namespace muster {

using plan::Slot;

LateWork as_late_as_may_be(const plan::OpenSlots& open, Slot now, Slot due, Slot work) {
    const Slot finish = std::max(due, now);
    const Slot fits = std::min(work, open.count(now, finish));
    return {fits == 0 ? finish : open.latest_start(finish, fits), finish, work - fits};
}

namespace {

// What somebody owns that is due.
struct OwnedWork {
    std::string id;
    std::string owner;
    Day due{};
    Effort left;
};

const std::string* words(const Value& value) {
    return std::get_if<std::string>(&value);
}

std::optional<Effort> effort(const Value& value) {
    const auto* minutes = std::get_if<std::int64_t>(&value);
    if (minutes == nullptr) return {};
    return Effort{*minutes};
}

std::map<std::string, Day> milestone_days(const Project& project) {
    std::map<std::string, Day> days;
    for (const Milestone& milestone : project.all<Milestone>())
        if (milestone.due) days[project.label(Ref<Milestone>{milestone.key})] = *milestone.due;
    return days;
}

// The open tasks without open subtasks that have an owner and a day. One without an estimate takes a working day.
std::vector<OwnedWork> owned_work(const Project& project) {
    const auto days = milestone_days(project);
    const Effort usual{project.about().working_time().minutes_a_day};
    std::vector<OwnedWork> owned;
    std::set<std::string, std::less<>> parents;
    Selection open{&noun_of<Task>(), {}, true, {}, {{"id", false}}, {}};
    for (const char* field : {"id", "owner", "due", "milestone", "estimate", "remaining", "spent", "parent"})
        open.fields.push_back(open.noun->find(field));
    project.select(open, [&](std::span<const Value> row) {
        if (const std::string* parent = words(row[7])) parents.insert(*parent);
        const std::string* owner = words(row[1]);
        if (owner == nullptr) return;
        std::optional<Day> due = words(row[2]) != nullptr ? day_from_iso(*words(row[2])) : std::nullopt;
        if (const std::string* milestone = words(row[3]); milestone != nullptr && !due)
            if (const auto known = days.find(*milestone); known != days.end()) due = known->second;
        if (!due) return;
        Task task;
        task.estimate = effort(row[4]);
        task.remaining = effort(row[5]);
        owned.push_back(
            {*words(row[0]), *owner, *due, time_left(task, effort(row[6]).value_or(Effort{})).value_or(usual)});
    });
    std::erase_if(owned, [&](const OwnedWork& work) { return parents.contains(work.id); });
    return owned;
}

// The hours of one member and what they are asked for in each of the weeks.
class Burden {
  public:
    Burden(const Project& project, const PlanClock& clock, const Member& member, int weeks, Slot horizon)
        : clock_(clock), now_(clock.slot_of(project.now())), planned_(static_cast<std::size_t>(weeks)) {
        const Slot day = slots_for(working_day_of(member, project.about().working_time()));
        const auto days = minutes_by_day(clock, project.calendar_of(member), horizon);
        open_ = open_slots(clock, project.calendar().week(), days, day, &member);
    }

    void add(const OwnedWork& owned) {
        const Slot due = std::min(clock_.begin_of(owned.due + std::chrono::days{1}), open_.horizon());
        const LateWork work = as_late_as_may_be(open_, now_, due, std::max<Slot>(1, slots_for(owned.left)));
        planned_.front() += work.too_much;
        for (std::size_t week = 0; week < planned_.size(); ++week)
            planned_[week] += open_.count(std::max(begin(week), work.start), std::min(begin(week + 1), work.finish));
    }

    [[nodiscard]] bool is_too_much() const {
        for (std::size_t week = 0; week < planned_.size(); ++week)
            if (planned_[week] > open_.count(begin(week), begin(week + 1))) return true;
        return false;
    }

  private:
    [[nodiscard]] Slot begin(std::size_t week) const {
        const Day monday = week_of(clock_.first()) + std::chrono::days{7 * static_cast<int>(week)};
        return std::max(now_, clock_.begin_of(monday));
    }

    const PlanClock& clock_;
    Slot now_;
    plan::OpenSlots open_;
    std::vector<Slot> planned_;
};

}  // namespace

std::optional<std::vector<Ref<Member>>> overloaded(const Project& project, int weeks) {
    const std::vector<OwnedWork> owned = owned_work(project);
    if (owned.empty()) return {};
    const PlanClock clock(project.today(), project.zone());
    constexpr std::chrono::days farthest{30 * 366};  // what is due later does not press anybody now
    Day last = week_of(project.today()) + std::chrono::days{7 * weeks};
    for (const OwnedWork& work : owned)
        last = std::max(last, std::min(work.due, project.today() + farthest) + std::chrono::days{1});
    std::map<std::string, Burden> burdens;
    std::map<std::string, Ref<Member>> members;
    for (const Member& member : project.all<Member>({}, {{"handle", false}})) {
        const std::string name = project.label(Ref<Member>{member.key});
        members[name] = {member.key};
        burdens.try_emplace(name, project, clock, member, weeks, clock.begin_of(last));
    }
    for (const OwnedWork& work : owned)
        if (const auto burden = burdens.find(work.owner); burden != burdens.end()) burden->second.add(work);
    std::vector<Ref<Member>> found;
    for (const auto& [name, burden] : burdens)
        if (burden.is_too_much()) found.push_back(members[name]);
    return found;
}

}  // namespace muster
