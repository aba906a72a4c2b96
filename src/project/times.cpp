// Time worked, added up.

#include <map>
#include <tuple>

#include "project/state.h"
#include "store/times.h"

namespace muster {

namespace {

using std::chrono::days;
using std::chrono::minutes;

// The day of each of many moments that come in order: the zone is asked once a day.
class DayOfEach {
  public:
    explicit DayOfEach(const Zone& zone) : zone_(zone) {}

    Day operator()(Instant moment) {
        if (moment < known_.from || known_.until <= moment) {
            day_ = zone_.day_of(moment);
            known_ = {zone_.at(day_, minutes{0}), zone_.at(day_ + days{1}, minutes{0})};
        }
        return day_;
    }

  private:
    const Zone& zone_;
    Stretch known_{};
    Day day_{};
};

// The days of the calendar reach no further than four digits of a year.
Stretch moments_of(const Days& period, const Zone& zone) {
    const Day last_day = *day_from_iso("9999-12-31");
    return {zone.at(period.first, minutes{0}), period.last < last_day ? zone.at(period.last + days{1}, minutes{0})
                                                                      : *instant_from_iso("9999-12-31T23:59:59Z")};
}

}  // namespace

std::vector<TimeEntry> Project::running(Ref<Member> member) const {
    std::vector<TimeEntry> entries;
    for (const Key key : store::running_timers(state_->database, member)) entries.push_back(get(Ref<TimeEntry>{key}));
    return entries;
}

std::vector<Worked> Project::worked(const Days& period, Ref<Member> member) const {
    std::map<std::tuple<Day, Key, Key>, std::int64_t> sums;
    DayOfEach day_of(zone());
    store::each_time(state_->database, {period, moments_of(period, zone())}, member, [&](const store::TimeRow& row) {
        const Day day = row.from ? day_of(*row.from) : *row.day;
        sums[{day, row.member.key, row.task.key}] += row.spent.minutes;
    });
    for (const TimeEntry& entry : running(member)) {
        const auto stretch = stretch_of(entry, now());
        if (!stretch || !entry.member) continue;
        const Member who = get(entry.member);
        const WorkingTime time = about().working_time();
        const WorkingDays working = calendar_of(who).working_days();
        const auto is_worked = [&](Day day) { return is_worked_by(who, day, working); };
        for (const Stretch& piece : counted(*stretch, zone(), time, is_worked))
            if (const Day day = zone().day_of(piece.from); period.first <= day && day <= period.last)
                sums[{day, entry.member.key, entry.task.key}] += minutes_between(piece.from, piece.until).minutes;
    }
    std::vector<Worked> worked;
    worked.reserve(sums.size());
    for (const auto& [key, spent] : sums)
        worked.push_back({{std::get<1>(key)}, {std::get<2>(key)}, std::get<0>(key), {spent}});
    return worked;
}

}  // namespace muster
