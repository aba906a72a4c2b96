// move, skip: a sitting that is not as its series has it.

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/words.h>

#include "base/language.h"
#include "base/text.h"
#include "command/meeting/meeting.h"
#include "command/meeting/sitting.h"
#include "command/meeting/sittings.h"
#include "command/shape.h"

namespace muster::command {

namespace {

// Throws `refused` for a sitting that cannot be changed any more.
void need_planned(const Sitting& sitting) {
    const std::string name = name_of(sitting);
    if (sitting.occurrence.state == OccurrenceState::running)
        throw Error(Failure::refused, say("{} is running", name), fmt::format("muster meeting end {}", name));
    if (sitting.occurrence.state == OccurrenceState::held)
        throw Error(Failure::refused, say("{} was held", name), fmt::format("muster meeting minutes {}", name));
}

view::Answer told(Session& session, const Sitting& sitting, const std::string& text) {
    view::Answer answer;
    answer.deeds.push_back(
        {name_of(sitting), text, record_json(session.project(), noun_of<Occurrence>(), sitting.occurrence.key)});
    return answer;
}

// A day alone is that day at the time at which the sitting was to begin.
Instant moment_of(Session& session, const std::string& words, const Occurrence& occurrence) {
    const Reading reading = session.reading();
    const auto day = day_from_words(words, reading.today, reading.time.days_a_week);
    if (day && occurrence.start) return reading.zone->at(*day, reading.zone->time_of(*occurrence.start));
    Occurrence scratch;
    GivenField given{&scratch.noun().field("start"), {words}};
    try {
        set_fields(scratch, {given}, reading);
    } catch (const Error& error) {
        const std::string what = error.what();
        throw Error(error.failure(), "--to" + what.substr(std::min(what.find(':'), what.size())), error.hint());
    }
    return *scratch.start;
}

// A meeting without cadence moves as a whole, with what was written about it.
void move_single(Session& session, Sitting& sitting, Instant to) {
    sitting.meeting.start = to;
    session.change().put(sitting.meeting);
    sitting.occurrence.day = session.project().zone().day_of(to);
    sitting.occurrence.start = to;
}

}  // namespace

Run declare_meeting_move(Spec& spec, const Noun*) {
    struct Options {
        std::string id, to, reason;
    };
    auto options = std::make_shared<Options>();
    spec.word(options->id, "ID", tr("The sitting as E2@2026-03-09; E2 for the next one"), true, &noun_of<Meeting>());
    spec.option(options->to, "to", "MOMENT",
                tr("When it begins instead, on the project's wall: '2026-03-10 14:00'; a day alone keeps the time"))
        .must_be_given();
    spec.option(options->reason, "reason", "TEXT", tr("Why"));
    spec.answers([] { return shape::records(noun_of<Occurrence>()); });
    spec.text(
        tr("Moves one sitting; the series stays as it is. The sitting keeps its name, the day that it stood for. "
           "One that was called off takes place again."));
    spec.example("muster meeting move E1 --to '2026-03-10 14:00' --reason 'Holiday'", tr("The next sitting alone"));
    return [options](Session& session) {
        session.change();
        Sitting sitting = find_sitting(session.project(), options->id);
        need_planned(sitting);
        const Instant to = moment_of(session, options->to, sitting.occurrence);
        const bool is_same = sitting.occurrence.start == to && sitting.occurrence.state == OccurrenceState::planned;
        if (is_same)
            throw Error(Failure::refused,
                        say("{} begins at {} already", name_of(sitting), wall_text(to, session.project().zone())));
        const std::string name = name_of(sitting);
        if (sitting.meeting.every.empty()) move_single(session, sitting, to);
        sitting.occurrence.start = to;
        sitting.occurrence.state = OccurrenceState::planned;
        sitting.occurrence.reason = options->reason;
        session.change().put(sitting.occurrence);
        const Series series(sitting.meeting, session.project().zone());
        return told(session, sitting,
                    say("{} moved to {}: {}", name, when_text(session.project(), series, to), sitting.meeting.title));
    };
}

Run declare_meeting_skip(Spec& spec, const Noun*) {
    struct Options {
        std::string id, reason;
    };
    auto options = std::make_shared<Options>();
    spec.word(options->id, "ID", tr("The sitting as E2@2026-03-09; E2 for the next one"), true, &noun_of<Meeting>());
    spec.option(options->reason, "reason", "TEXT", tr("Why"));
    spec.answers([] { return shape::records(noun_of<Occurrence>()); });
    spec.text(tr("Calls off one sitting; the series stays as it is. muster undo, or meeting move, brings it back."));
    spec.example("muster meeting skip E1 --reason 'Spring Festival'", tr("Call off the next sitting"));
    return [options](Session& session) {
        session.change();
        Sitting sitting = find_sitting(session.project(), options->id);
        need_planned(sitting);
        if (sitting.occurrence.state == OccurrenceState::cancelled)
            throw Error(Failure::refused, say("{} is called off already", name_of(sitting)));
        sitting.occurrence.state = OccurrenceState::cancelled;
        sitting.occurrence.reason = options->reason;
        session.change().put(sitting.occurrence);
        return told(session, sitting, say("{} called off: {}", name_of(sitting), sitting.meeting.title));
    };
}

}  // namespace muster::command
