// agenda: what to talk about, in the time that there is.

#include "command/meeting/agenda.h"

#include <array>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"
#include "command/meeting/agenda_points.h"
#include "command/meeting/heading.h"
#include "command/meeting/meeting.h"
#include "command/meeting/options.h"
#include "command/shape.h"

namespace muster::command {

namespace {

constexpr std::array<std::string_view, agenda_sections> section_words{"items",   "actions", "decisions",   "problems",
                                                                      "overdue", "blocked", "key_results", "risks"};
constexpr std::array<const char*, agenda_sections> section_titles{tr_later("Items"),
                                                                  tr_later("Open actions of earlier sittings"),
                                                                  tr_later("Decisions to make"),
                                                                  tr_later("Problems without owner"),
                                                                  tr_later("Overdue"),
                                                                  tr_later("Blocked"),
                                                                  tr_later("Key results behind pace"),
                                                                  tr_later("Risks")};

std::string minutes_text(std::int64_t minutes) {
    return to_text(Effort{minutes}, clock_time);
}

// A line for each point that fits, or for each that does not; what fits stands under its section.
view::Table lines_of(const Agenda& agenda, bool fits) {
    view::Table table{{tr("takes"), tr("id"), tr("title"), tr("owner"), tr("why")}, {}, {true}};
    const AgendaPoint* before = nullptr;
    for (const PlacedPoint& placed : agenda.points) {
        if (placed.fits != fits) continue;
        const AgendaPoint& point = placed.point;
        if (fits && (before == nullptr || before->section != point.section))
            table.headings.emplace_back(table.rows.size(),
                                        tr(section_titles.at(static_cast<std::size_t>(point.section))));
        before = &point;
        table.rows.push_back({{minutes_text(placed.minutes)},
                              {point.id, view::Tone::name},
                              {point.title},
                              {point.owner},
                              {point.why, view::Tone::faint}});
    }
    return table;
}

struct AgendaOptions {
    std::string id;
    std::string add, owner, length, days;
};

view::Answer put_item(Session& session, Sitting& sitting, const AgendaOptions& options) {
    if (!is_to_come(sitting.occurrence))
        throw Error(Failure::refused, say("{} is over", name_of(sitting)), tr("name a sitting that is still to come"));
    AgendaItem item;
    item.meeting = stored(session, sitting);
    item.title = options.add;
    std::vector<GivenField> given;
    if (!options.owner.empty()) given.push_back({&item.noun().field("owner"), {options.owner}});
    if (!options.length.empty()) given.push_back({&item.noun().field("length"), {options.length}});
    set_fields(item, given, session.reading());
    session.change().put(item);
    const std::string id = name_of(sitting);
    view::Answer answer;
    answer.deeds.push_back(
        {id, say("{} agenda: {}", id, item.title), record_json(session.project(), item.noun(), item.key)});
    return answer;
}

view::Answer shown(Session& session, const Sitting& sitting, const AgendaWish& wish) {
    const Agenda agenda = agenda_of(session, sitting, wish);
    view::Answer answer;
    view::Page page = sitting_heading(session, sitting);
    for (view::Block& block : agenda_lines(agenda, name_of(sitting))) page.push_back(std::move(block));
    answer.page = std::move(page);
    answer.members.set("meeting", record_json(session.project(), noun_of<Meeting>(), sitting.meeting.key));
    answer.members.set("sitting", name_of(sitting));
    answer.members.set("start", sitting.occurrence.start ? Json(to_text(*sitting.occurrence.start)) : Json());
    answer.members.set("length", agenda.length);
    answer.members.set("used", agenda.used);
    answer.members.set("left_out", agenda.left_out);
    answer.members.set("items", agenda_json(agenda));
    return answer;
}

}  // namespace

Agenda agenda_of(Session& session, const Sitting& sitting, const AgendaWish& wish) {
    const std::int64_t own = sitting.meeting.length ? sitting.meeting.length->minutes : usual_meeting_minutes;
    const Day until = session.project().today() + std::chrono::days{wish.days};
    return fit_agenda(agenda_points(session, sitting, until), sitting.meeting.type,
                      wish.minutes > 0 ? wish.minutes : own);
}

view::Page agenda_lines(const Agenda& agenda, const std::string& id) {
    view::Page page;
    if (agenda.points.empty()) {
        page.push_back(view::Paragraph{
            {{say("nothing calls for this meeting: muster meeting agenda {} --add TEXT", id), view::Tone::faint}}});
        return page;
    }
    page.push_back(view::Paragraph{
        {{say("{} of {} are taken up", minutes_text(agenda.used), minutes_text(agenda.length)), view::Tone::strong}}});
    if (auto table = lines_of(agenda, true); !table.rows.empty()) page.push_back(std::move(table));
    if (agenda.left_out > 0) {
        page.push_back(view::Heading{say("Does not fit ({})", minutes_text(agenda.left_out))});
        page.push_back(lines_of(agenda, false));
    }
    return page;
}

Json agenda_json(const Agenda& agenda) {
    Json items = Json::array();
    const auto text = [](const std::string& words) { return words.empty() ? Json() : Json(words); };
    for (const auto& [point, minutes, fits] : agenda.points)
        items.push(Json::object({{"section", section_words.at(static_cast<std::size_t>(point.section))},
                                 {"id", text(point.id)},
                                 {"title", point.title},
                                 {"owner", text(point.owner)},
                                 {"why", text(point.why)},
                                 {"count", point.count},
                                 {"minutes", minutes},
                                 {"fits", fits}}));
    return items;
}

Json agenda_shape() {
    using namespace shape;
    return list(object({{"section", one_of(section_words)},
                        {"id", maybe(text())},
                        {"title", text()},
                        {"owner", maybe(text())},
                        {"why", maybe(text())},
                        {"count", whole()},
                        {"minutes", whole()},
                        {"fits", flag()}}));
}

Run declare_meeting_agenda(Spec& spec, const Noun*) {
    auto options = std::make_shared<AgendaOptions>();
    spec.word(options->id, "ID", tr("The meeting, or one sitting as E2@2026-03-09"), true, &noun_of<Meeting>());
    spec.option(options->add, "add", "TEXT", tr("Put an item on the agenda"));
    spec.option(options->owner, "owner", "@NAME", tr("Who prepares the item")).completes(noun_of<Member>());
    spec.option(options->length, "length", "TIME",
                tr("How long the item takes; without --add, the time that the agenda has to fit into"));
    spec.option(options->days, "days", "N",
                tr("Decisions and risks that are due in this many days are on it; 7 unless given"));
    spec.answers([] {
        using namespace shape;
        // Who adds to it is told of the item.
        return object({}, {{"meeting", record(noun_of<Meeting>())},
                           {"sitting", text()},
                           {"start", maybe(moment())},
                           {"length", whole()},
                           {"used", whole()},
                           {"left_out", whole()},
                           {"items", any_of({agenda_shape(), list(record(noun_of<AgendaItem>()))})}});
    });
    spec.text(
        tr("The agenda is made of the project's state and fits into the length of the meeting, an hour if it has "
           "none. On it come items that people put there, open actions of earlier sittings, decisions to be "
           "made, problems without owner, overdue and blocked work, key results behind pace with what they need "
           "a week, and risks that occurred, are due for review, or whose watch finds something."));
    spec.text(
        tr("Each point takes its time: an item, a decision or a problem 5 minutes, something blocked, a key result "
           "or a risk 3, an action or something overdue 2, unless an item says otherwise; in a standup each takes "
           "1. No section but the items takes more than a third of the time as long as others have something. "
           "What does not fit is listed below with the time it would take."));
    spec.text(
        tr("The type of the meeting says what comes first. standup: blocked, problems, overdue, actions. planning: "
           "items, decisions, key results, risks. review: key results, overdue, risks, decisions. retro: problems, "
           "actions, items, decisions. weekly: actions, items, decisions, overdue. other: items, actions, decisions, "
           "problems."));
    spec.example("muster meeting agenda E1", tr("What to talk about, and what there is no time for"));
    spec.example("muster meeting agenda E1 --add 'Choose a supplier' --owner @manager --length 10m",
                 tr("Put an item on it"));
    spec.example("muster meeting agenda E1 --length 20m", tr("If there are but twenty minutes"));
    return [options](Session& session) {
        if (!options->add.empty()) session.change();
        Sitting sitting = find_sitting(session.project(), options->id);
        if (!options->add.empty()) return put_item(session, sitting, *options);
        if (!options->owner.empty()) throw Error(Failure::usage, tr("--owner is of an item: --add is missing"));
        constexpr std::int64_t farthest = 366;
        AgendaWish wish;
        if (!options->length.empty()) wish.minutes = span_of("length", options->length).minutes;
        if (!options->days.empty()) wish.days = days_of(options->days, farthest);
        return shown(session, sitting, wish);
    };
}

}  // namespace muster::command
