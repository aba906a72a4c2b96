#pragma once
// Makes schedules, counts them and keeps the best.

#include <vector>

#include "domain/plan/meter.h"
#include "domain/plan/schedule_generation.h"

namespace muster::plan {

/// All schedules that a search makes pass here.
class Workshop {
  public:
    Workshop(const Instance& instance, Meter& meter) : meter_(meter), serial_(instance), justifier_(instance) {}

    /// Generates the schedule from its list.
    void make(Way way, Schedule& schedule) {
        serial_.generate(way, schedule);
        meter_.count();
        keep(way, schedule);
    }

    /// Counts a schedule made elsewhere.
    void take(Way way, const Schedule& schedule) {
        meter_.count();
        keep(way, schedule);
    }

    /// Justifies a schedule; the result is of the opposite way.
    void turn(Way way, const Schedule& from, Schedule& to) {
        justifier_.turn(from, to);
        make(opposite(way), to);
    }

    /// Justifies a schedule to the other end and back.
    void improve(Way way, Schedule& schedule) {
        turn(way, schedule, turned_);
        turn(opposite(way), turned_, schedule);
        sort_by_start(schedule);
    }

    /// Sorts the list by start.
    void sort_by_start(Schedule& schedule) { justifier_.sort_by_start(schedule); }

    [[nodiscard]] bool is_over() { return meter_.is_over(best_.makespan); }

    [[nodiscard]] const Schedule& best() const { return best_; }

    [[nodiscard]] Way way_of_best() const { return way_; }

  private:
    void keep(Way way, const Schedule& schedule) {
        if (!best_.start.empty() && schedule.makespan >= best_.makespan) return;
        best_ = schedule;
        way_ = way;
    }

    Meter& meter_;
    Serial serial_;
    Justifier justifier_;
    Schedule turned_;
    Schedule best_;
    Way way_ = Way::forwards;
};

}  // namespace muster::plan
