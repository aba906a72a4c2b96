#include "domain/plan/narrow_profile.h"

namespace muster::plan {

bool NarrowProfile::suits(const Instance& instance) {
    const auto is_short = [](Slot duration) { return duration <= longest; };
    return instance.lane_bits == 8 && instance.resources <= 4 &&
           std::all_of(instance.duration.begin(), instance.duration.end(), is_short);
}

NarrowProfile::NarrowProfile(const Instance& instance)
    : capacity_(static_cast<Units>(instance.capacity[0])),
      free_(static_cast<std::size_t>(instance.horizon) + seen, capacity_) {
    for (int number = 0; number < instance.count; ++number) {
        Task task;
        task.duration = instance.duration[static_cast<std::size_t>(number)];
        if (task.duration > 0) task.need = static_cast<Units>(*instance.need_of(number));
        std::fill_n(task.booking.begin(), task.duration, task.need);
        Slot run = 1;
        for (std::uint8_t& step : task.steps) {
            step = static_cast<std::uint8_t>(std::max(0, std::min(run, task.duration - run)));
            run += step;
        }
        tasks_.push_back(task);
    }
}

void NarrowProfile::clear(Slot until) {
    std::fill_n(free_.begin(), until, capacity_);
}

}  // namespace muster::plan
