#include "domain/plan/staffing_improve.h"

#include <algorithm>

namespace muster::plan {

StaffingImprover::StaffingImprover(const StaffingModel& model)
    : model_(model),
      mirror_(mirrored(model)),
      forward_(model_),
      backward_(mirror_),
      order_(model_),
      mirror_order_(mirror_),
      no_release_(model.size(), 0),
      keeps_people_(model.objective != Objective::time),
      trial_(model.size()),
      key_(model.size()),
      release_(model.size()) {}

void StaffingImprover::sort(const std::vector<std::int64_t>& key, std::vector<int>& order) {
    order_.by_key(key, order);
}

void StaffingImprover::decode(StaffingMember& member) {
    forward_.run(member.list, no_release_, member.dates);
    member.value = value_of(model_, member.dates);
    ++schedules_;
}

void StaffingImprover::justify(StaffingMember& member) {
    if (model_.keep_promises) return;  // a plan that stays where it was has nothing to gain from moving
    decode_backwards(member);
    for (std::size_t task = 0; task < model_.size(); ++task)
        key_[task] = std::int64_t{model_.horizon} - trial_.dates.finish[task];
    if (model_.plain_links) order_.by_sorted_key(key_, trial_.list.order);
    else order_.by_key(key_, trial_.list.order);
    choose_people(trial_.dates);
    decode(trial_);
    if (trial_.value <= member.value) std::swap(trial_, member);
}

void StaffingImprover::decode_backwards(const StaffingMember& member) {
    Slot makespan = model_.fixed_end;
    for (const Slot finish : member.dates.finish)
        if (finish != never) makespan = std::max(makespan, finish);
    for (std::size_t task = 0; task < model_.size(); ++task) {
        const Slot finish = member.dates.finish[task];
        key_[task] = model_.plain_links ? finish : -std::int64_t{finish};
        release_[task] = model_.horizon - std::min(makespan, std::max(model_.due[task], finish));
    }
    if (model_.plain_links) {
        order_.by_sorted_key(key_, trial_.list.order);
        std::reverse(trial_.list.order.begin(), trial_.list.order.end());
    } else {
        mirror_order_.by_key(key_, trial_.list.order);
    }
    choose_people(member.dates);
    backward_.run(trial_.list, release_, trial_.dates);
    ++schedules_;
}

void StaffingImprover::choose_people(const StaffingDates& dates) {
    for (std::size_t task = 0; task < model_.size(); ++task)
        trial_.list.person[task] = keeps_people_ && dates.person[task] != -1 ? dates.person[task] : whom_it_suits;
}

void StaffingImprover::adopt_dates(StaffingMember& member) {
    member.hash = 0;
    for (std::size_t task = 0; task < model_.size(); ++task) {
        key_[task] = member.dates.start[task];
        const auto person = static_cast<std::uint64_t>(member.dates.person[task] + 1);
        if (person != 0) member.list.person[task] = member.dates.person[task];
        member.hash = (member.hash ^ (static_cast<std::uint64_t>(key_[task]) << 20U ^ person)) * 0x9E3779B97F4A7C15U;
        member.hash ^= member.hash >> 29U;
    }
    if (model_.plain_links) order_.by_sorted_key(key_, member.list.order);
    else order_.by_key(key_, member.list.order);
}

}  // namespace muster::plan
