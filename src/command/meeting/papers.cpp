// agenda, minutes, actions: what is written before and after.

#include <fmt/format.h>

#include <muster/words.h>

#include "base/language.h"
#include "base/text.h"
#include "command/meeting/meeting.h"
#include "command/record/record.h"
#include "command/report/pieces.h"
#include "command/shape.h"

namespace muster::command {

namespace {

view::Page heading(Session& session, const Sitting& sitting) {
    const Project& project = session.project();
    view::Page page;
    page.push_back(view::Heading{
        fmt::format("{}  {}", project.label(Ref<Meeting>{sitting.meeting.key}), sitting.meeting.title), 1});
    view::Pairs pairs;
    pairs.rows.push_back({tr("when"),
                          {{sitting.occurrence.start ? wall_text(*sitting.occurrence.start, project.zone()) : "-"},
                           {sitting.meeting.length ? ", " + to_text(*sitting.meeting.length, clock_time) : ""}}});
    if (!sitting.meeting.place.empty()) pairs.rows.push_back({tr("where"), {{sitting.meeting.place}}});
    std::vector<std::string> names;
    for (const auto member : sitting.meeting.attendees) names.push_back(project.label(member));
    if (!names.empty()) pairs.rows.push_back({tr("who"), {{text::join(names, ", ")}}});
    pairs.rows.push_back({tr("state"), {{tr(Sense::choice, word_of(sitting.occurrence.state))}}});
    page.push_back(std::move(pairs));
    return page;
}

constexpr std::int64_t most_lines = 15;

// Adds the rows of a selection under a heading, if there are any.
void add_section(Session& session, view::Page& page, const std::string& title, Selection selection,
                 const std::vector<std::string_view>& fields) {
    for (const std::string_view name : fields) selection.fields.push_back(selection.noun->find(name));
    const auto total = session.project().count(selection);
    if (total == 0) return;
    selection.limit = most_lines;
    page.push_back(view::Heading{fmt::format("{} ({})", title, total), 2});
    page.push_back(table_of(session, selection));
}

void add_open_work(Session& session, view::Page& page, const Sitting& sitting) {
    const Noun& task = noun_of<Task>();
    const std::string today = to_text(session.project().today());
    const std::vector<std::string_view> columns{"id", "title", "owner", "due"};
    std::vector<Key> sittings = session.project().keys(
        {&noun_of<Occurrence>(), {}, false, {{"meeting", Compare::equal, sitting.meeting.key}}, {}, {}});
    view::Table actions{{tr("id"), tr("title"), tr("owner"), tr("due")}, {}, {}};
    for (const Key key : sittings)
        for (const Task& action :
             session.project().all<Task>({{"meeting", Compare::equal, key}, {"closed", Compare::is_empty, {}}}))
            actions.rows.push_back({{session.project().label(Ref<Task>{action.key}), view::Tone::name},
                                    {action.title},
                                    {session.project().label(action.owner)},
                                    {action.due ? to_text(*action.due) : ""}});
    if (!actions.rows.empty()) {
        page.push_back(
            view::Heading{fmt::format("{} ({})", tr("Open actions of earlier meetings"), actions.rows.size()), 2});
        page.push_back(std::move(actions));
    }
    add_section(session, page, tr("Overdue"), {&task, {}, true, {{"due", Compare::less, today}}, {{"due", false}}, {}},
                columns);
    add_section(session, page, tr("Blocked"), {&task, {}, true, {{"stuck", Compare::equal, std::int64_t{1}}}, {}, {}},
                {"id", "title", "owner", "waits_for", "reason"});
    add_section(session, page, tr("Risks"), {&noun_of<Risk>(), {}, true, {}, {}, {}},
                {"id", "title", "probability", "impact_days", "owner", "review_on"});
}

}  // namespace

Run declare_meeting_agenda(Spec& spec, const Noun*) {
    struct Options {
        std::string id;
        std::string add, owner, length;
    };
    auto options = std::make_shared<Options>();
    spec.word(options->id, "ID", tr("The meeting, or one sitting as E2@2026-03-09"), true, &noun_of<Meeting>());
    spec.option(options->add, "add", "TEXT", tr("Put an item on the agenda"));
    spec.option(options->owner, "owner", "@NAME", tr("Who prepares the item")).completes(noun_of<Member>());
    spec.option(options->length, "length", "TIME", tr("How long the item takes"));
    spec.answers([] {
        return shape::object({}, {{"items", shape::list(shape::record(noun_of<AgendaItem>()))},
                                  {"meeting", shape::record(noun_of<Meeting>())},
                                  {"start", shape::maybe(shape::moment())}});
    });
    spec.example("muster meeting agenda E1",
                 tr("What to talk about: items, open actions, key results, overdue and blocked work, risks"));
    spec.example("muster meeting agenda E1 --add 'Choose a supplier' --owner @manager --length 10m",
                 tr("Put an item on it"));
    return [options](Session& session) {
        view::Answer answer;
        if (!options->add.empty()) session.change();
        Sitting sitting = find_sitting(session.project(), options->id);
        if (!options->add.empty()) {
            if (sitting.occurrence.key == 0) session.change().put(sitting.occurrence);
            AgendaItem item;
            item.meeting = {sitting.occurrence.key};
            item.title = options->add;
            std::vector<GivenField> given;
            if (!options->owner.empty()) given.push_back({&item.noun().field("owner"), {options->owner}});
            if (!options->length.empty()) given.push_back({&item.noun().field("length"), {options->length}});
            set_fields(item, given, session.reading());
            session.change().put(item);
            const std::string id = session.project().label(noun_of<Occurrence>(), sitting.occurrence.key);
            answer.deeds.push_back(
                {id, say("{} agenda: {}", id, item.title), record_json(session.project(), item.noun(), item.key)});
            return answer;
        }
        view::Page page = heading(session, sitting);
        if (sitting.occurrence.key != 0)
            add_section(
                session, page, tr("Items"),
                {&noun_of<AgendaItem>(), {}, false, {{"meeting", Compare::equal, sitting.occurrence.key}}, {}, {}},
                {"title", "owner", "length"});
        view::Table progress_table;
        for (const Goal& goal : session.project().all<Goal>({{"state", Compare::equal, std::string("open")}})) {
            view::Table part = goal_progress(session, goal);
            if (progress_table.titles.empty()) progress_table = std::move(part);
            else
                for (auto& row : part.rows) progress_table.rows.push_back(std::move(row));
        }
        if (!progress_table.rows.empty()) {
            page.push_back(view::Heading{tr("Key results"), 2});
            page.push_back(std::move(progress_table));
        }
        add_open_work(session, page, sitting);
        answer.page = std::move(page);
        answer.members.set("meeting", record_json(session.project(), noun_of<Meeting>(), sitting.meeting.key));
        answer.members.set("start", sitting.occurrence.start ? Json(to_text(*sitting.occurrence.start)) : Json());
        return answer;
    };
}

Run declare_meeting_minutes(Spec& spec, const Noun*) {
    auto id = std::make_shared<std::string>();
    spec.word(*id, "ID", tr("The sitting as E2@2026-03-09; E2 for the running, else the last one held"), true,
              &noun_of<Meeting>());
    spec.answers([] {
        return shape::object({{"meeting", shape::record(noun_of<Meeting>())},
                              {"notes", shape::list(shape::object({{"kind", shape::one_of(Words<NoteKind>::words)},
                                                                   {"text", shape::text()},
                                                                   {"author", shape::text()}}))},
                              {"decisions", shape::list(shape::record(noun_of<Decision>()))},
                              {"actions", shape::list(shape::record(noun_of<Task>()))}});
    });
    spec.example("muster meeting minutes E1@2026-03-09 -F md", tr("The minutes as Markdown"));
    return [id](Session& session) {
        const Project& project = session.project();
        Sitting sitting = find_sitting(project, *id);
        if (sitting.occurrence.state == OccurrenceState::planned && id->find('@') == std::string::npos) {
            const auto held = project.all<Occurrence>(
                {{"meeting", Compare::equal, sitting.meeting.key}, {"state", Compare::equal, std::string("held")}},
                {{"start", true}}, 1);
            if (!held.empty()) sitting.occurrence = held.front();
        }
        view::Page page = heading(session, sitting);
        const Value key = sitting.occurrence.key;
        Json notes = Json::array(), decisions = Json::array(), actions = Json::array();
        const auto add_notes = [&](NoteKind kind, const char* title) {
            view::Bullets bullets;
            for (const Note& note : project.all<Note>(
                     {{"meeting", Compare::equal, key}, {"kind", Compare::equal, std::string(word_of(kind))}})) {
                bullets.lines.push_back(
                    {{note.text}, {fmt::format("  ({})", project.label(note.author)), view::Tone::faint}});
                notes.push(Json::object(
                    {{"kind", word_of(kind)}, {"text", note.text}, {"author", project.label(note.author)}}));
            }
            if (bullets.lines.empty()) return;
            page.push_back(view::Heading{title, 2});
            page.push_back(std::move(bullets));
        };
        add_notes(NoteKind::progress, tr("Progress"));
        add_notes(NoteKind::problem, tr("Problems"));
        add_notes(NoteKind::note, tr("Notes"));
        add_section(session, page, tr("Decisions"),
                    {&noun_of<Decision>(), {}, false, {{"meeting", Compare::equal, key}}, {}, {}},
                    {"id", "title", "owner", "about"});
        add_section(session, page, tr("Actions"),
                    {&noun_of<Task>(), {}, false, {{"meeting", Compare::equal, key}}, {{"id", false}}, {}},
                    {"id", "title", "owner", "due", "status"});
        for (const auto k : project.keys({&noun_of<Decision>(), {}, false, {{"meeting", Compare::equal, key}}, {}, {}}))
            decisions.push(record_json(project, noun_of<Decision>(), k));
        for (const auto k : project.keys({&noun_of<Task>(), {}, false, {{"meeting", Compare::equal, key}}, {}, {}}))
            actions.push(record_json(project, noun_of<Task>(), k));
        view::Answer answer;
        answer.page = std::move(page);
        answer.members.set("meeting", record_json(project, noun_of<Meeting>(), sitting.meeting.key));
        answer.members.set("notes", std::move(notes));
        answer.members.set("decisions", std::move(decisions));
        answer.members.set("actions", std::move(actions));
        return answer;
    };
}

Run declare_meeting_actions(Spec& spec, const Noun*) {
    auto all = std::make_shared<bool>(false);
    spec.flag(*all, "all", tr("Closed ones too"));
    spec.answers([] { return shape::rows(noun_of<Task>()); });
    spec.example("muster meeting actions", tr("Open action items of every meeting"));
    return [all](Session& session) {
        const Noun& noun = noun_of<Task>();
        Selection selection{&noun, {}, !*all, {{"meeting", Compare::is_set, {}}}, {{"due", false}}, {}};
        for (const std::string_view name : {"id", "status", "title", "owner", "due", "meeting"})
            selection.fields.push_back(noun.find(name));
        view::Answer answer;
        answer.list = list_of(session, std::move(selection),
                              [](std::int64_t total) { return count_of("{} action", "{} actions", total); });
        return answer;
    };
}

}  // namespace muster::command
