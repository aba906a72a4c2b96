#pragma once
// The sittings of a meeting in time: as its cadence has them, and as people moved them or called them off.

#include <optional>
#include <vector>

#include <muster/meeting.h>
#include <muster/time.h>

namespace muster {

/// One sitting of a meeting.
struct Sitting {
    Meeting meeting;
    Occurrence occurrence;  ///< key 0 until something is written about it
};

inline bool is_to_come(const Occurrence& occurrence) {
    return occurrence.state == OccurrenceState::planned || occurrence.state == OccurrenceState::running;
}

/// The sittings of one meeting. A sitting is known by the day that it stands for, on the wall of the series, and keeps
/// that day when it is moved.
///
/// A series meets at one time on the wall of its zone, the cadence's, else that of its first sitting, else 09:00. Where
/// a change of the clock leaves that time out, the sitting is later by the time left out; where the time comes twice,
/// the sitting is the first one (RFC 5545, 3.3.5). A series begins on the day of `start` as it was typed, on the
/// project's wall, else on the day that it was made; it ends with `until`. A meeting without cadence has one sitting.
class Series {
  public:
    /// `project_zone` is the zone of the series that names none. `recorded` are the sittings about which something was
    /// written; those that neither stand for nor lie on a day that is asked about may be left out.
    Series(Meeting meeting, const Zone& project_zone, std::vector<Occurrence> recorded = {});

    [[nodiscard]] const Meeting& meeting() const { return meeting_; }
    [[nodiscard]] const Zone& zone() const { return zone_; }
    [[nodiscard]] const std::vector<Occurrence>& recorded() const { return recorded_; }

    /// Returns the day from which sittings count.
    [[nodiscard]] Day anchor() const { return anchor_; }
    /// Returns the first day on or after `from` that it meets on, or nothing when it does no more.
    [[nodiscard]] std::optional<Day> day_from(Day from) const;
    [[nodiscard]] bool meets_on(Day day) const { return day_from(day) == day; }
    /// Returns the time of day on the wall of the series.
    [[nodiscard]] std::chrono::minutes time() const { return time_; }
    /// Returns when a sitting on that day begins unless it is moved.
    [[nodiscard]] Instant start_on(Day day) const;

    /// Returns the sitting that stands for the day, else one that was moved to it; nothing when there is none.
    [[nodiscard]] std::optional<Occurrence> on(Day day) const;
    /// Says whether the sitting begins at another time than its series has it.
    [[nodiscard]] bool is_moved(const Occurrence& occurrence) const;
    /// Returns the first sitting from `today` on, a day on the project's wall, that is running or to come. A single
    /// meeting without a time is today's.
    [[nodiscard]] std::optional<Occurrence> next(Day today) const;
    /// Returns the sittings that begin from `from` up to but not including `until`, in the order of their beginning.
    [[nodiscard]] std::vector<Occurrence> between(Instant from, Instant until) const;

  private:
    [[nodiscard]] const Occurrence* record_of(Day day) const;
    [[nodiscard]] Occurrence planned(Day day) const;
    [[nodiscard]] Occurrence single(Day today) const;

    Meeting meeting_;
    Zone project_zone_;
    Zone zone_;
    std::vector<Occurrence> recorded_;  // by their beginning
    std::optional<Cadence> cadence_;
    Day anchor_{};
    std::chrono::minutes time_{};
};

}  // namespace muster
