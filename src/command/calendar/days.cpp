#include "command/calendar/days.h"

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/working_calendar.h>

#include "base/language.h"

namespace muster::command {

CalendarDays::CalendarDays(Session& session, const std::string& name) : session_(session) {
    session.change();
    auto known = session.project().all<CalendarRecord>({{"name", Compare::equal, name}});
    is_new_ = known.empty();
    if (is_new_) {
        record_.name = name;
        session.change().put(record_);
        return;
    }
    record_ = std::move(known.front());
    for (CalendarDay& day : session.project().all<CalendarDay>({{"calendar", Compare::equal, record_.key}}))
        if (day.day) days_.insert_or_assign(*day.day, std::move(day));
}

bool CalendarDays::put_record() {
    return session_.change().put(record_);
}

void CalendarDays::set(Day day, const DayWish& wish) {
    auto [place, is_added] = days_.try_emplace(day);
    CalendarDay& known = place->second;
    known.calendar = {record_.key};
    known.day = day;
    known.use = wish.use;
    known.time = wish.time;
    known.yearly = wish.yearly;
    known.note = wish.note;
    const bool changed = session_.change().put(known);
    ++(is_added ? counts_.added : changed ? counts_.changed : counts_.unchanged);
}

bool CalendarDays::remove(Day day) {
    const auto place = days_.find(day);
    if (place == days_.end()) return false;
    session_.change().remove(noun_of<CalendarDay>(), place->second.key);
    days_.erase(place);
    ++counts_.removed;
    return true;
}

void CalendarDays::need_work() const {
    if (const auto year = session_.project().calendar(record_.name).year_without_work())
        throw Error(Failure::refused, say("the calendar {} would have no working day in {}", record_.name, *year),
                    tr("a plan could never end; give fewer holidays"));
}

}  // namespace muster::command
