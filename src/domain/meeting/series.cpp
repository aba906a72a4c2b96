#include <muster/series.h>

#include <algorithm>

namespace muster {

namespace {

using std::chrono::days;
using std::chrono::minutes;

bool is_earlier(const Occurrence& one, const Occurrence& other) {
    return std::pair(one.start, one.day) < std::pair(other.start, other.day);
}

}  // namespace

Series::Series(Meeting meeting, const Zone& project_zone, std::vector<Occurrence> recorded)
    : meeting_(std::move(meeting)),
      project_zone_(project_zone),
      zone_(meeting_.zone.empty() ? project_zone : Zone(meeting_.zone)),
      recorded_(std::move(recorded)) {
    std::erase_if(recorded_, [](const Occurrence& occurrence) { return !occurrence.day; });  // nobody can name them
    std::sort(recorded_.begin(), recorded_.end(), is_earlier);
    if (!meeting_.every.empty()) cadence_ = Cadence::parse(meeting_.every);
    anchor_ = project_zone_.day_of(meeting_.start.value_or(meeting_.created));
    constexpr minutes usual{9 * 60};
    time_ = cadence_ && cadence_->has_time() ? cadence_->time()
            : meeting_.start                 ? project_zone_.time_of(*meeting_.start)
                                             : usual;
}

std::optional<Day> Series::day_from(Day from) const {
    if (!cadence_) return meeting_.start && anchor_ >= from ? std::optional{anchor_} : std::nullopt;
    const Day day = cadence_->next(std::max(from, anchor_), anchor_);
    return !meeting_.until || day <= *meeting_.until ? std::optional{day} : std::nullopt;
}

Instant Series::start_on(Day day) const {
    return zone_.at(day, time_);
}

const Occurrence* Series::record_of(Day day) const {
    const auto found =
        std::find_if(recorded_.begin(), recorded_.end(), [&](const Occurrence& o) { return o.day == day; });
    return found != recorded_.end() ? &*found : nullptr;
}

Occurrence Series::planned(Day day) const {
    Occurrence occurrence;
    occurrence.meeting = {meeting_.key};
    occurrence.day = day;
    occurrence.start = start_on(day);
    return occurrence;
}

std::optional<Occurrence> Series::on(Day day) const {
    if (const Occurrence* known = record_of(day)) return *known;
    if (!cadence_) {
        const Occurrence only = single(day);
        return only.day == day ? std::optional{only} : std::nullopt;
    }
    if (meets_on(day)) return planned(day);
    for (const Occurrence& occurrence : recorded_)
        if (occurrence.start && zone_.day_of(*occurrence.start) == day) return occurrence;
    return {};
}

bool Series::is_moved(const Occurrence& occurrence) const {
    return cadence_ && occurrence.day && occurrence.start && occurrence.start != start_on(*occurrence.day);
}

// The one sitting of a meeting without cadence. What is still planned follows the meeting when that is changed; a
// meeting that was held and is set for another day sits once more.
Occurrence Series::single(Day today) const {
    const Day day = meeting_.start ? anchor_ : today;
    Occurrence occurrence = planned(day);
    if (const Occurrence* known = record_of(day)) occurrence = *known;
    for (const Occurrence& known : recorded_)
        if (is_to_come(known)) occurrence = known;
    if (occurrence.state == OccurrenceState::planned) occurrence.start = meeting_.start;
    return occurrence;
}

std::optional<Occurrence> Series::next(Day today) const {
    if (!cadence_) {
        const Occurrence only = single(today);
        return is_to_come(only) ? std::optional{only} : std::nullopt;
    }
    const Instant from = project_zone_.at(today, minutes{0});
    std::optional<Occurrence> next;
    for (auto day = day_from(zone_.day_of(from)); day && !next; day = day_from(*day + days{1}))
        if (record_of(*day) == nullptr && start_on(*day) >= from) next = planned(*day);
    for (const Occurrence& known : recorded_) {
        if (known.state == OccurrenceState::running) return known;
        if (known.state == OccurrenceState::planned && known.start >= from && (!next || is_earlier(known, *next)))
            next = known;
    }
    return next;
}

std::vector<Occurrence> Series::between(Instant from, Instant until) const {
    std::vector<Occurrence> found;
    const auto add = [&](const Occurrence& occurrence) {
        if (occurrence.start && *occurrence.start >= from && *occurrence.start < until) found.push_back(occurrence);
    };
    if (!cadence_) {
        add(single(anchor_));
        return found;
    }
    const Day last = zone_.day_of(until);
    for (auto day = day_from(zone_.day_of(from)); day && *day <= last; day = day_from(*day + days{1}))
        if (record_of(*day) == nullptr) add(planned(*day));
    for (const Occurrence& known : recorded_) add(known);
    std::sort(found.begin(), found.end(), is_earlier);
    return found;
}

}  // namespace muster
