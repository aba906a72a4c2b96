// Slots of a plan as days and moments, and saved rows as placements.

#include <algorithm>
#include <map>

#include <muster/planning.h>

namespace muster {

namespace {

std::size_t at(int place) {
    return static_cast<std::size_t>(place);
}

}  // namespace

Day PlanClock::day_of(plan::Slot slot) const {
    return first_ + std::chrono::days{slot >= 0 ? slot / slots_a_day : (slot - slots_a_day + 1) / slots_a_day};
}

Day PlanClock::last_day(plan::Slot finish) const {
    return day_of(finish - 1);
}

plan::Slot PlanClock::begin_of(Day day) const {
    const std::int64_t slots = (day - first_).count() * std::int64_t{slots_a_day};
    return static_cast<plan::Slot>(std::clamp<std::int64_t>(slots, -plan::never, plan::never));
}

Instant PlanClock::moment_of(plan::Slot slot) const {
    const Day day = day_of(slot);
    return zone_.at(day, std::chrono::minutes{(slot - begin_of(day)) * minutes_a_slot});
}

plan::Slot PlanClock::slot_of(Instant moment) const {
    const Day day = zone_.day_of(moment);
    const auto minutes = zone_.time_of(moment).count();
    return begin_of(day) + static_cast<plan::Slot>((minutes + minutes_a_slot - 1) / minutes_a_slot);
}

int PlanModel::place_of(const Uid& task) const {
    for (std::size_t i = 0; i < tasks.size(); ++i)
        if (tasks[i].uid == task) return static_cast<int>(i);
    return -1;
}

std::vector<PlanRow> rows_of(const PlanModel& model, const std::vector<plan::Placement>& placements) {
    std::vector<PlanRow> rows;
    for (std::size_t i = 0; i < placements.size(); ++i) {
        const plan::Placement& place = placements[i];
        if (place.unplaced != plan::Unplaced::no) continue;
        rows.push_back({model.tasks[i].uid, place.person < 0 ? Uid{} : model.people[at(place.person)].uid,
                        model.clock.moment_of(place.start), model.clock.moment_of(place.finish),
                        Effort{std::int64_t{model.problem.tasks[i].work} * minutes_a_slot}});
    }
    return rows;
}

std::vector<plan::Placement> placements_of(const PlanModel& model, const std::vector<PlanRow>& rows) {
    std::map<Uid, int> person_of;
    for (std::size_t i = 0; i < model.people.size(); ++i) person_of[model.people[i].uid] = static_cast<int>(i);
    std::map<Uid, const PlanRow*> row_of;
    for (const PlanRow& row : rows) row_of[row.task] = &row;
    std::vector<plan::Placement> placements(model.tasks.size());
    for (std::size_t i = 0; i < placements.size(); ++i) {
        const auto row = row_of.find(model.tasks[i].uid);
        if (row == row_of.end()) {
            const bool is_for_nobody = model.problem.tasks[i].candidates.empty();
            placements[i].unplaced = is_for_nobody ? plan::Unplaced::no_candidate : plan::Unplaced::beyond_horizon;
            continue;
        }
        const auto person = person_of.find(row->second->person);
        placements[i].person = person == person_of.end() ? -1 : person->second;
        placements[i].start = model.clock.slot_of(row->second->start);
        placements[i].finish = model.clock.slot_of(row->second->finish);
    }
    return placements;
}

plan::Network levelled_network(const PlanModel& model, const std::vector<plan::Placement>& placements, bool pinned) {
    const auto working = [&](plan::Slot slot) { return model.open.rank(slot); };
    const auto is_placed = [&](int task) { return placements[at(task)].unplaced == plan::Unplaced::no; };
    plan::Network network;
    network.duration.assign(placements.size(), 0);
    network.release.assign(placements.size(), 0);
    network.due.assign(placements.size(), std::nullopt);
    std::map<int, std::vector<int>> done_by;
    for (std::size_t i = 0; i < placements.size(); ++i) {
        const plan::Placement& place = placements[i];
        if (place.unplaced != plan::Unplaced::no) continue;
        network.duration[i] = working(place.finish) - working(place.start);
        network.release[i] = working(pinned ? place.start : std::max(model.problem.tasks[i].release, model.now));
        if (model.problem.tasks[i].due) network.due[i] = working(*model.problem.tasks[i].due);
        if (place.person >= 0) done_by[place.person].push_back(static_cast<int>(i));
    }
    for (const plan::Dependency& link : model.problem.dependencies)
        if (is_placed(link.before) && is_placed(link.after))
            network.dependencies.push_back({link.before, link.after, link.type, working(std::max(0, link.lag))});
    for (auto& [person, tasks] : done_by) {
        std::sort(tasks.begin(), tasks.end(),
                  [&](int one, int other) { return placements[at(one)].start < placements[at(other)].start; });
        for (std::size_t i = 1; i < tasks.size(); ++i)
            network.dependencies.push_back({tasks[i - 1], tasks[i], LinkType::FS, 0});
    }
    return network;
}

Day day_of_working_slot(const PlanModel& model, plan::Slot slot, bool is_end) {
    if (is_end && slot > 0) return model.clock.day_of(model.open.select(slot - 1));
    return model.clock.day_of(model.open.select(slot));
}

plan::Slot working_slot_after(const PlanModel& model, Day day) {
    return model.open.rank(model.clock.begin_of(day + std::chrono::days{1}));
}

std::vector<WeekLoad> week_load(const PlanModel& model, const std::vector<plan::Placement>& placements, Day monday) {
    const plan::Slot from = std::max(model.now, model.clock.begin_of(monday));
    const plan::Slot until = model.clock.begin_of(monday + std::chrono::days{7});
    std::vector<WeekLoad> loads(model.people.size());
    for (std::size_t person = 0; person < loads.size(); ++person)
        loads[person].open = model.problem.people[person].open.count(from, until);
    for (const plan::Placement& place : placements) {
        if (place.unplaced != plan::Unplaced::no || place.person < 0) continue;
        const plan::OpenSlots& open = model.problem.people[at(place.person)].open;
        loads[at(place.person)].planned += open.count(std::max(from, place.start), std::min(until, place.finish));
    }
    return loads;
}

}  // namespace muster
