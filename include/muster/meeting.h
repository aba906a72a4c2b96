#pragma once
// Meetings: when people talk, about what, what they decided and who does what next.

#include <optional>
#include <vector>

#include <muster/effort.h>
#include <muster/member.h>
#include <muster/noun.h>
#include <muster/task.h>

namespace muster {

enum class MeetingType { standup, planning, review, retro, weekly, other };
enum class MeetingState { open, closed };

/// A meeting, or a series of them when `every` is set.
struct Meeting : Record<Meeting> {
    std::string title;
    std::string body;
    MeetingType type = MeetingType::other;
    std::string every;             ///< cadence, see `Cadence`
    std::string zone;              ///< of the series, where it is not the project's: Asia/Shanghai
    std::optional<Day> until;      ///< of a series, the last day
    std::optional<Instant> start;  ///< of a single meeting; of a series, the first
    std::optional<Effort> length;
    std::string place;
    std::vector<Ref<Member>> attendees;
    std::optional<Effort> notice;  ///< how long before people are told
    MeetingState state = MeetingState::open;
    Texts labels;
    std::string external_id;
    std::string url;
};

enum class OccurrenceState { planned, running, held, cancelled };

/// One sitting of a meeting.
struct Occurrence : Record<Occurrence> {
    Ref<Meeting> meeting;
    std::optional<Day> day;
    std::optional<Instant> start;
    OccurrenceState state = OccurrenceState::planned;
    std::optional<Instant> opened;
    std::optional<Instant> ended;
    std::string reason;                ///< why it was moved or called off
    std::vector<Ref<Member>> present;  ///< who came
};

/// A point to talk about.
struct AgendaItem : Record<AgendaItem> {
    Ref<Occurrence> meeting;
    std::string title;
    Ref<Member> owner;
    std::optional<Effort> length;
};

enum class NoteKind { note, progress, problem };

/// A line of the minutes.
struct Note : Record<Note> {
    Ref<Occurrence> meeting;
    NoteKind kind = NoteKind::note;
    std::string text;
    Ref<Member> author;
    Ref<Member> owner;  ///< of a problem, who deals with it
    Ref<Task> task;     ///< of a problem, the work that ends it
};

/// Something that was decided, in a meeting or outside of one.
struct Decision : Record<Decision> {
    std::string title;
    Ref<Occurrence> meeting;
    Ref<Task> about;
    Ref<Member> owner;
    Ref<Decision> superseded_by;
    std::optional<Day> due;       ///< by when it must be made; see `is_pending`
    std::optional<Instant> made;  ///< when it was made, of one that had a day
};

/// Says whether the decision is still to be made: it has a day, and nobody has made it.
inline bool is_pending(const Decision& decision) {
    return decision.due && !decision.made;
}

/// When something recurs: `daily 09:00`, `mon 10:00`, `mon,thu 10:00`, `2w fri 16:00` (every second week),
/// `monthly 1 09:00`, `last fri 16:00`, `first mon`; weekdays also as 周一.
class Cadence {
  public:
    /// Throws `usage` if the text is none of the forms above.
    static Cadence parse(std::string_view text);

    /// Returns the first day on or after `from`. `anchor` is the day of the first occurrence, from which
    /// every-second-week counting starts.
    [[nodiscard]] Day next(Day from, Day anchor) const;

    /// Returns the time of day in minutes since midnight: 09:00 unless given.
    [[nodiscard]] std::chrono::minutes time() const { return time_; }
    /// Says whether the text gave the time of day.
    [[nodiscard]] bool has_time() const { return has_time_; }

    /// What it counts in.
    enum class Step { week, month_day, month_weekday };
    [[nodiscard]] Step step() const { return step_; }
    [[nodiscard]] int weeks() const { return weeks_; }
    [[nodiscard]] unsigned weekdays() const { return weekdays_; }
    [[nodiscard]] int month_day() const { return month_day_; }
    [[nodiscard]] int nth() const { return nth_; }

  private:
    Step step_ = Step::week;
    int weeks_ = 1;
    unsigned weekdays_ = 0;  ///< bit 0 = Monday
    int month_day_ = 0;      ///< 1 to 31; a shorter month uses its last day
    int nth_ = 0;            ///< 1 to 4, or -1 for the last
    std::chrono::minutes time_{540};
    bool has_time_ = false;

    friend struct CadenceParser;
};

}  // namespace muster
