#pragma once
// An agenda that fits into its meeting.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <muster/meeting.h>

namespace muster {

/// Where a point of an agenda comes from.
enum class AgendaSection {
    items,        ///< what people put on it
    actions,      ///< open actions of earlier sittings
    decisions,    ///< decisions that are still to be made
    problems,     ///< problems that nobody deals with
    overdue,      ///< work that is late
    blocked,      ///< work that waits for something
    key_results,  ///< key results behind the pace they need
    risks,        ///< risks that occurred, or are due for review
};

inline constexpr std::size_t agenda_sections = 8;

/// One point that might be talked about. Within its section points come in the order in which they are given.
struct AgendaPoint {
    AgendaSection section = AgendaSection::items;
    std::string id;  ///< T3, D1; empty for an item
    std::string title;
    std::string owner;
    std::string why;           ///< why it is here, and what is needed: `12 days late`
    std::int64_t minutes = 0;  ///< what it takes; 0 for what its section takes
    std::int64_t count = 1;    ///< how many things it stands for
};

/// A point with its minutes, and whether there is time for it.
struct PlacedPoint {
    AgendaPoint point;
    std::int64_t minutes = 0;
    bool fits = false;
};

struct Agenda {
    std::vector<PlacedPoint> points;  ///< all that were given, in the order in which they are talked about
    std::int64_t length = 0;          ///< minutes that there are
    std::int64_t used = 0;
    std::int64_t left_out = 0;  ///< minutes that what does not fit would take
};

/// How long a meeting is taken to be that does not say it.
inline constexpr std::int64_t usual_meeting_minutes = 60;

/// Returns the sections in the order in which a meeting of this type takes them up:
/// - standup: blocked, problems, overdue, actions, items, decisions, risks, key results;
/// - planning: items, decisions, key results, risks, blocked, overdue, actions, problems;
/// - review: key results, overdue, risks, decisions, actions, problems, items, blocked;
/// - retro: problems, actions, items, decisions, key results, blocked, overdue, risks;
/// - weekly: actions, items, decisions, overdue, blocked, key results, risks, problems;
/// - other: items, actions, decisions, problems, overdue, blocked, key results, risks.
const std::vector<AgendaSection>& sections_of(MeetingType type);

/// Returns the minutes that a point takes unless it says so: an item, a decision and a problem 5, something blocked, a
/// key result and a risk 3, an action and something overdue 2; in a standup each 1, since it is told and not discussed.
std::int64_t usual_minutes(AgendaSection section, MeetingType type);

/// Fits the points into `length` minutes. Points are taken section by section, in the order of the meeting's type, if
/// they fit into what is left; in a first round a section other than items takes at most a third of the length, so that
/// much of one thing leaves room for the rest, and in a second one what is left is filled in the same order. A point
/// that is too long is passed over for shorter ones. What is in two sections, by its id, is talked about in the first.
/// Nothing else is dropped: what does not fit is in the answer as well.
Agenda fit_agenda(std::vector<AgendaPoint> points, MeetingType type, std::int64_t length);

}  // namespace muster
