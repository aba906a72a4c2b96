#pragma once
// The days of a calendar of the project's own, while a command changes them.

#include <map>
#include <optional>
#include <string>

#include <muster/calendar_record.h>
#include <muster/timesheet.h>

#include "command/command.h"

namespace muster::command {

/// What a day is to be.
struct DayWish {
    DayUse use = DayUse::holiday;
    std::optional<Effort> time;  ///< how long it is worked; as other days unless set
    bool yearly = false;
    std::string note;
};

class CalendarDays {
  public:
    /// The calendar of that name; made if there is none. Begins the change.
    CalendarDays(Session& session, const std::string& name);

    [[nodiscard]] CalendarRecord& record() { return record_; }
    [[nodiscard]] bool is_new() const { return is_new_; }
    /// Stores what was changed of the record itself; returns whether anything was.
    bool put_record();
    /// Makes the day so.
    void set(Day day, const DayWish& wish);
    /// Takes the day out. Returns whether it was there.
    bool remove(Day day);
    /// Throws `refused` if there is a year in which the calendar has no working day.
    void need_work() const;

    struct Counts {
        std::int64_t added = 0, changed = 0, unchanged = 0, removed = 0;

        [[nodiscard]] bool any() const { return added + changed + removed > 0; }
    };
    [[nodiscard]] const Counts& counts() const { return counts_; }

  private:
    Session& session_;
    CalendarRecord record_;
    bool is_new_;
    std::map<Day, CalendarDay> days_;
    Counts counts_;
};

}  // namespace muster::command
