#include <muster/error.h>
#include <muster/meeting.h>

#include "base/language.h"
#include "domain/describe.h"

namespace muster {

namespace {

void check(const Meeting& meeting) {
    if (!meeting.every.empty()) Cadence::parse(meeting.every);
    else if (!meeting.zone.empty())
        throw Error(Failure::usage, tr("a time zone belongs to a series: --every is missing"),
                    tr("a single meeting begins at a time on the project's wall"));
    else if (meeting.until) throw Error(Failure::usage, tr("a last day belongs to a series: --every is missing"));
    if (!meeting.zone.empty()) (void)Zone(meeting.zone);
    if (meeting.length && (meeting.length->minutes == 0 || meeting.length->minutes > 24 * 60))
        throw Error(Failure::usage, tr("a meeting lasts longer than nothing and at most 24 hours"));
}

constexpr std::array fields{
    field<&Meeting::title>("title", "What the meeting is called", Use::title),
    as(Kind::body, field<&Meeting::body>("body", "What it is for")),
    field<&Meeting::type>("type", "What sort of meeting it is"),
    field<&Meeting::every>("every",
                           "Cadence: 'mon 10:00', '2w fri 16:00', 'monthly 1', 'last fri 16:00', 'daily 09:30'"),
    field<&Meeting::zone>("zone", "Time zone that a series keeps to, where it is not the project's: Asia/Shanghai"),
    field<&Meeting::until>("until", "Last day of a series"),
    flagged("at", field<&Meeting::start>(
                      "start", "When it begins on the project's wall: '2026-03-09 10:00'; of a series, its first day")),
    as(Kind::span, field<&Meeting::length>("length", "How long it takes")),
    field<&Meeting::place>("place", "Room or address of the call"),
    flagged("who", field<&Meeting::attendees>("attendees", "Who takes part")),
    as(Kind::span, field<&Meeting::notice>("notice", "How long before people are told: 24h")),
    field<&Meeting::state>("state", "Whether it still takes place", Use::kept),
    field<&Meeting::labels>("labels", "Label"),
    field<&Meeting::external_id>("external_id", "Id in another system"),
    field<&Meeting::url>("url", "Address of more about it"),
};
constexpr std::array<std::string_view, 6> columns{"id", "type", "title", "every", "start", "attendees"};

constexpr std::array occurrence_fields{
    field<&Occurrence::meeting>("meeting", "The meeting or series", Use::required),
    field<&Occurrence::day>("day", "The day it stands for in its series"),
    field<&Occurrence::start>("start", "When it begins"),
    field<&Occurrence::state>("state", "Where it stands", Use::kept),
    field<&Occurrence::opened>("opened", "When it was opened", Use::kept),
    field<&Occurrence::ended>("ended", "When it was ended", Use::kept),
    field<&Occurrence::reason>("reason", "Why it was moved or called off", Use::kept),
    field<&Occurrence::present>("present", "Who came", Use::kept),
};
constexpr std::array<std::string_view, 4> occurrence_columns{"meeting", "day", "start", "state"};

constexpr std::array agenda_fields{
    field<&AgendaItem::meeting>("meeting", "The sitting", Use::required),
    field<&AgendaItem::title>("title", "What is talked about", Use::title),
    field<&AgendaItem::owner>("owner", "Who prepares it"),
    as(Kind::span, field<&AgendaItem::length>("length", "How long it takes")),
};
constexpr std::array<std::string_view, 3> agenda_columns{"title", "owner", "length"};

constexpr std::array note_fields{
    field<&Note::meeting>("meeting", "The sitting", Use::required),
    field<&Note::kind>("kind", "A note, progress, or a problem"),
    as(Kind::body, field<&Note::text>("text", "What was said", Use::title)),
    field<&Note::author>("author", "Who wrote it down", Use::kept),
    field<&Note::owner>("owner", "Who deals with the problem"),
    field<&Note::task>("task", "The work that ends the problem"),
};
constexpr std::array<std::string_view, 3> note_columns{"created", "kind", "text"};

constexpr std::array decision_fields{
    field<&Decision::title>("title", "What was decided", Use::title),
    field<&Decision::meeting>("meeting", "The sitting it was decided in", Use::kept),
    field<&Decision::about>("about", "The task it is about"),
    field<&Decision::owner>("owner", "Who answers for it"),
    field<&Decision::superseded_by>("superseded_by", "The decision that replaced it", Use::kept),
    field<&Decision::due>("due", "Day by which it must be made"),
    field<&Decision::made>("made", "When it was made, of one that had a day", Use::kept),
};
constexpr std::array<std::string_view, 5> decision_columns{"id", "created", "title", "meeting", "about"};

}  // namespace

template <>
const Noun& noun_of<Meeting>() {
    static const Noun noun{"meeting", "meeting",        "meetings", 'E',           fields,
                           columns,   "state = 'open'", "number",   make<Meeting>, check_by<Meeting, check>};
    return noun;
}

template <>
const Noun& noun_of<Occurrence>() {
    static const Noun noun{"occurrence",
                           "occurrence",
                           "occurrences",
                           0,
                           occurrence_fields,
                           occurrence_columns,
                           "",
                           "start",
                           make<Occurrence>,
                           check_nothing,
                           "(SELECT 'E' || number FROM meeting WHERE meeting.key = occurrence.meeting) || '@' || day"};
    return noun;
}

template <>
const Noun& noun_of<AgendaItem>() {
    static const Noun noun{"agenda_item", "agenda",         "agenda items", 0, agenda_fields, agenda_columns, "",
                           "created",     make<AgendaItem>, check_nothing};
    return noun;
}

template <>
const Noun& noun_of<Note>() {
    static const Noun noun{"note",       "note", "notes",   0,          note_fields,
                           note_columns, "",     "created", make<Note>, check_nothing};
    return noun;
}

template <>
const Noun& noun_of<Decision>() {
    static const Noun noun{
        "decision", "decision",     "decisions",  'D', decision_fields, decision_columns, "superseded_by IS NULL",
        "number",   make<Decision>, check_nothing};
    return noun;
}

}  // namespace muster
