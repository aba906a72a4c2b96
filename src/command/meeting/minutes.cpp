// minutes: what was said, decided and agreed on.

#include <fmt/format.h>

#include <muster/words.h>

#include "base/language.h"
#include "base/text.h"
#include "command/meeting/heading.h"
#include "command/meeting/meeting.h"
#include "command/meeting/problems.h"
#include "command/meeting/sitting.h"
#include "command/report/pieces.h"
#include "command/shape.h"

namespace muster::command {

namespace {

class Minutes {
  public:
    Minutes(Session& session, const Sitting& sitting)
        : session_(session), project_(session.project()), sitting_(sitting), page_(sitting_heading(session, sitting)) {}

    view::Answer answer() {
        if (sitting_.occurrence.key != 0) {
            add_notes(NoteKind::progress, tr("Progress"));
            add_problems();
            add_notes(NoteKind::note, tr("Notes"));
            add_decisions();
            add_actions();
        }
        if (page_.size() == 2) page_.push_back(view::Paragraph{{{tr("nothing was written down"), view::Tone::faint}}});
        view::Answer answer;
        answer.page = std::move(page_);
        answer.members.set("meeting", record_json(project_, noun_of<Meeting>(), sitting_.meeting.key));
        answer.members.set("sitting", sitting_.occurrence.key == 0
                                          ? Json()
                                          : record_json(project_, noun_of<Occurrence>(), sitting_.occurrence.key));
        answer.members.set("notes", std::move(notes_));
        answer.members.set("decisions", std::move(decisions_));
        answer.members.set("actions", std::move(actions_));
        return answer;
    }

  private:
    std::vector<Condition> here() const { return {{"meeting", Compare::equal, sitting_.occurrence.key}}; }

    void push(const Note& note, const std::string& id) {
        const auto label = [&](const std::string& words) { return words.empty() ? Json() : Json(words); };
        notes_.push(Json::object({{"id", id},
                                  {"kind", word_of(note.kind)},
                                  {"text", note.text},
                                  {"author", project_.label(note.author)},
                                  {"owner", label(project_.label(note.owner))},
                                  {"task", label(project_.label(note.task))}}));
    }

    void add_notes(NoteKind kind, const char* title) {
        view::Bullets bullets;
        auto where = here();
        where.push_back({"kind", Compare::equal, std::string(word_of(kind))});
        for (const Note& note : project_.all<Note>(where)) {
            bullets.lines.push_back(
                {{note.text}, {fmt::format("  ({})", project_.label(note.author)), view::Tone::faint}});
            push(note, name_of(sitting_));
        }
        if (bullets.lines.empty()) return;
        page_.push_back(view::Heading{title});
        page_.push_back(std::move(bullets));
    }

    // A problem shows by what it is called, so that it can be given an owner.
    void add_problems() {
        const auto problems = problems_of(project_, sitting_);
        if (problems.empty()) return;
        view::Table table{{tr("problem"), tr("what"), tr("owner"), tr("task"), tr("reported by")}, {}, {}};
        for (const auto& [note, id] : problems) {
            const bool has_owner = static_cast<bool>(note.owner);
            std::string task = project_.label(note.task);
            if (note.task) {
                const Task work = project_.get(note.task);
                task += fmt::format(" ({})", tr(Sense::choice, word_of(work.state)));
            }
            table.rows.push_back({{id.substr(id.find('#')), view::Tone::name},
                                  {note.text},
                                  {has_owner ? project_.label(note.owner) : tr("nobody"),
                                   has_owner ? view::Tone::plain : view::Tone::warn},
                                  {task},
                                  {project_.label(note.author)}});
            push(note, id);
        }
        page_.push_back(view::Heading{tr("Problems")});
        page_.push_back(std::move(table));
    }

    void add_decisions() {
        const auto decisions = project_.all<Decision>(here());
        if (decisions.empty()) return;
        view::Table table{{tr("id"), tr("what"), tr("owner"), tr("about"), tr("state")}, {}, {}};
        for (const Decision& decision : decisions) {
            const std::string state = decision.superseded_by
                                          ? say("replaced by {}", project_.label(decision.superseded_by))
                                      : is_pending(decision) ? say("to be made by {}", to_text(*decision.due))
                                                             : tr("decided");
            table.rows.push_back({{project_.label(Ref<Decision>{decision.key}), view::Tone::name},
                                  {decision.title},
                                  {project_.label(decision.owner)},
                                  {project_.label(decision.about)},
                                  {state, is_pending(decision) ? view::Tone::warn : view::Tone::plain}});
            decisions_.push(record_json(project_, decision.noun(), decision.key));
        }
        page_.push_back(view::Heading{tr("Decisions")});
        page_.push_back(std::move(table));
    }

    void add_actions() {
        Selection selection{&noun_of<Task>(), {}, false, here(), {{"id", false}}, {}};
        for (const Key key : project_.keys(selection)) actions_.push(record_json(project_, noun_of<Task>(), key));
        if (actions_.items()->empty()) return;
        for (const std::string_view name : {"id", "title", "owner", "due", "status"})
            selection.fields.push_back(selection.noun->find(name));
        page_.push_back(view::Heading{say("Actions, as they stand on {}", to_text(project_.today()))});
        page_.push_back(table_of(session_, selection));
    }

    Session& session_;
    const Project& project_;
    const Sitting& sitting_;
    view::Page page_;
    Json notes_ = Json::array(), decisions_ = Json::array(), actions_ = Json::array();
};

}  // namespace

Run declare_meeting_minutes(Spec& spec, const Noun*) {
    auto id = std::make_shared<std::string>();
    spec.word(*id, "ID", tr("The sitting as E2@2026-03-09; E2 for the running, else the last one held"), true,
              &noun_of<Meeting>());
    spec.answers([] {
        using namespace shape;
        return object({{"meeting", record(noun_of<Meeting>())},
                       {"sitting", maybe(record(noun_of<Occurrence>()))},
                       {"notes", list(object({{"id", text()},
                                              {"kind", one_of(Words<NoteKind>::words)},
                                              {"text", text()},
                                              {"author", text()},
                                              {"owner", maybe(text())},
                                              {"task", maybe(text())}}))},
                       {"decisions", list(record(noun_of<Decision>()))},
                       {"actions", list(record(noun_of<Task>()))}});
    });
    spec.text(
        tr("Actions and the tasks of problems show as they stand now, not as they stood then; --as-of DAY shows "
           "the minutes of that day."));
    spec.example("muster meeting minutes E1@2026-03-09 -F md", tr("The minutes as Markdown"));
    return [id](Session& session) {
        const Project& project = session.project();
        Sitting sitting = find_sitting(project, *id);
        if (sitting.occurrence.state != OccurrenceState::running && id->find('@') == std::string::npos)
            if (const auto held = last_held(project, sitting.meeting.key)) sitting = *held;
        return Minutes(session, sitting).answer();
    };
}

}  // namespace muster::command
