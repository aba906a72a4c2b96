#include <algorithm>

#include <fmt/format.h>

#include <muster/meeting.h>
#include <muster/words.h>

#include "base/language.h"
#include "command/meeting/sitting.h"
#include "command/report/pieces.h"
#include "command/report/report.h"
#include "command/risk/watch.h"
#include "command/shape.h"

namespace muster::command {

namespace {

constexpr std::int64_t on_screen = 5;
constexpr std::int64_t in_report = 50;
constexpr std::size_t bar_columns = 16;

class StatusScreen {
  public:
    StatusScreen(Session& session, bool in_full)
        : session_(session), project_(session.project()), most_(in_full ? in_report : on_screen), in_full_(in_full) {}

    view::Answer make() {
        answer_.page.emplace();
        add_head();
        add_goals();
        add_milestone();
        add_tasks(
            "overdue", tr("Overdue"),
            {&noun_of<Task>(), {}, true, {{"due", Compare::less, to_text(project_.today())}}, {{"due", false}}, {}},
            {"id", "title", "owner", "due"}, figures_.overdue);
        add_tasks("blocked", tr("Blocked"),
                  {&noun_of<Task>(), {}, true, {}, {}, {}, {Filter::Kind::named, {}, {}, "stuck"}},
                  {"id", "title", "owner", "waits_for", "reason"}, figures_.blocked);
        add_mine();
        add_meeting();
        add_tasks("risks", tr("Open risks"), {&noun_of<Risk>(), {}, true, {}, {}, {}},
                  {"id", "title", "probability", "impact_days", "owner", "response"});
        add_risk_signs();
        add_next_step();
        return std::move(answer_);
    }

  private:
    view::Page& page() { return *answer_.page; }

    void add_head() {
        const Figures& figures = figures_;
        const auto judgements = judge(figures, project_.rules());
        const std::string health(word_of(worst(judgements)));
        std::string because;
        for (const Judgement& judgement : judgements)
            if (judgement.colour == worst(judgements) && judgement.colour != Colour::unknown)
                because += (because.empty() ? "" : tr("; ")) + judgement.reason;
        page().push_back(view::Heading{fmt::format("{}  {}", project_.about().name, to_text(project_.today())), 1});
        const bool in_detail = in_full_ || health == "red" || health == "amber";
        page().push_back(view::Paragraph{{{tr("Health: ")},
                                          {tr(Sense::choice, health), view::tone_of_colour(health)},
                                          {in_detail || because.empty() ? "" : tr(", ") + because}}});
        if (in_detail) page().push_back(judgement_lines(judgements));
        const std::int64_t all = figures.open + figures.done;
        if (all > 0) {
            const double share = static_cast<double>(figures.done) / static_cast<double>(all);
            page().push_back(view::Paragraph{{{tr("Tasks:  ")},
                                              {view::bar(share, bar_columns)},
                                              {say(" {} of {} closed, {} overdue, {} blocked", figures.done, all,
                                                   figures.overdue, figures.blocked)}}});
        }
        answer_.members.set("health", health);
        answer_.members.set("because", because);
        answer_.members.set("axes", judgements_json(judgements));
        answer_.members.set("tasks", Json::object({{"open", figures.open},
                                                   {"closed", figures.done},
                                                   {"overdue", figures.overdue},
                                                   {"blocked", figures.blocked}}));
    }

    void add_goals() {
        Json goals = Json::array();
        view::Table table;
        const auto open = project_.all<Goal>({{"state", Compare::equal, std::string("open")}});
        for (const Goal& goal : open) {
            const auto share = project_.progress_of(goal);
            const auto expected =
                expected_progress(goal.start ? goal.start : project_.about().start, goal.due, project_.today());
            const bool behind = expected && is_behind_pace(share, *expected);
            goals.push(Json::object({{"id", project_.label(Ref<Goal>{goal.key})},
                                     {"title", goal.title},
                                     {"progress", share ? Json(*share) : Json()},
                                     {"expected", expected ? Json(*expected) : Json()},
                                     {"due", goal.due ? Json(to_text(*goal.due)) : Json()}}));
            if (static_cast<std::int64_t>(table.rows.size()) >= most_) continue;
            table.rows.push_back(
                {{project_.label(Ref<Goal>{goal.key}), view::Tone::name},
                 {view::bar(share.value_or(0), bar_columns), behind ? view::Tone::warn : view::Tone::good},
                 {share ? percent(*share) : tr("n/a")},
                 {goal.title},
                 {goal.due ? say("by {}", to_text(*goal.due)) : ""},
                 {behind ? say("behind: {} expected", percent(*expected)) : "", view::Tone::warn}});
            if (in_full_)
                for (auto& row : goal_progress(session_, goal).rows)
                    table.rows.push_back({row[0], row[1], row[2], row[3], row[4], row[5]});
        }
        answer_.members.set("goals", std::move(goals));
        if (table.rows.empty()) return;
        page().push_back(view::Heading{tr("Goals"), 2});
        table.titles = {tr("id"), tr("progress"), "", tr("goal"), tr("due"), ""};
        table.right = {false, false, true};
        page().push_back(std::move(table));
        if (static_cast<std::int64_t>(open.size()) > most_)
            page().push_back(
                view::Paragraph{{{say("… and {} more: muster goal tree", open.size() - static_cast<std::size_t>(most_)),
                                  view::Tone::faint}}});
    }

    void add_milestone() {
        Json list = Json::array();
        view::Table table{{tr("id"), tr("milestone"), tr("due"), "", tr("tasks")}, {}, {}};
        for (const Standing& one : standings(session_, true, in_full_ ? in_report : 1)) {
            table.rows.push_back({{one.id, view::Tone::name},
                                  {one.title},
                                  {one.due ? to_text(*one.due) : ""},
                                  days_to_go(one.due, project_.today()),
                                  {say("{} of {} closed", one.tasks - one.open, one.tasks)}});
            list.push(standing_json(one));
        }
        answer_.members.set("milestones", std::move(list));
        if (table.rows.empty()) return;
        page().push_back(view::Heading{in_full_ ? tr("Milestones") : tr("Next milestone"), 2});
        if (!in_full_) table.titles = std::vector<std::string>(5);
        page().push_back(std::move(table));
    }

    // With a total that the figures have counted already; else it is counted when not all fit in.
    void add_tasks(const char* name, const std::string& title, Selection selection,
                   const std::vector<std::string_view>& fields, std::int64_t known_total = -1) {
        for (const std::string_view field : fields) selection.fields.push_back(selection.noun->find(field));
        selection.limit = most_;
        ShownRows rows = known_total != 0 ? rows_of(session_, selection) : ShownRows{};
        auto total = static_cast<std::int64_t>(rows.table.rows.size());
        if (rows.is_cut) total = known_total > 0 ? known_total : project_.count(selection);
        if (total > 0) {
            page().push_back(view::Heading{fmt::format("{} ({})", title, total), 2});
            page().push_back(std::move(rows.table));
        }
        answer_.members.set(name, Json::object({{"total", total}, {"items", std::move(rows.items)}}));
    }

    // Risks that are happening, as their watches say, and those that nobody has looked at in time.
    void add_risk_signs() {
        const auto now = happening(session_);
        const auto late = overdue_for_review(session_);
        if (!now.empty())
            page().push_back(
                view::Paragraph{{{say("Happening: {}", ids_in_words(project_, now)), view::Tone::bad}}});
        if (!late.empty())
            page().push_back(
                view::Paragraph{{{say("Review overdue: {}", ids_in_words(project_, late)), view::Tone::warn}}});
        answer_.members.set("risks_happening", ids_json(project_, now));
        answer_.members.set("risks_review_overdue", ids_json(project_, late));
    }

    void add_mine() {
        const auto me = project_.me();
        if (!me) return;
        add_tasks("mine", say("Next for {}", project_.label(me)),
                  {&noun_of<Task>(),
                   {},
                   true,
                   {{"owner", Compare::equal, me.key}, {"status", Compare::not_equal, std::string("blocked")}},
                   {},
                   {}},
                  {"id", "status", "title", "due"});
    }

    void add_meeting() {
        std::optional<Sitting> next;
        for (const Meeting& meeting : project_.all<Meeting>({{"state", Compare::equal, std::string("open")}}))
            if (auto sitting = next_sitting(project_, meeting);
                sitting && (!next || sitting->occurrence.start < next->occurrence.start))
                next = sitting;
        if (!next || !next->occurrence.start) {
            answer_.members.set("next_meeting", nullptr);
            return;
        }
        const std::string id = project_.label(Ref<Meeting>{next->meeting.key});
        page().push_back(view::Heading{tr("Next meeting"), 2});
        page().push_back(view::Paragraph{
            {{id, view::Tone::name},
             {fmt::format("  {}  {}", wall_text(*next->occurrence.start, project_.zone()), next->meeting.title)},
             {next->occurrence.state == OccurrenceState::running ? std::string("  ") + tr("running") : "",
              view::Tone::good}}});
        answer_.members.set(
            "next_meeting",
            Json::object({{"id", id}, {"title", next->meeting.title}, {"start", to_text(*next->occurrence.start)}}));
    }

    // An empty project says how to begin instead of showing an empty screen.
    void add_next_step() {
        if (page().size() > 2) return;
        page().push_back(view::Heading{tr("Next step"), 2});
        page().push_back(view::Bullets{{{{"muster goal add TITLE --why TEXT --due DAY"}},
                                        {{"muster task add TITLE --owner @NAME --due DAY"}},
                                        {{"muster help"}}}});
    }

    Session& session_;
    Project& project_;
    const Figures figures_ = project_.figures();
    std::int64_t most_;
    bool in_full_;
    view::Answer answer_;
};

}  // namespace

view::Answer status(Session& session, bool in_full) {
    return StatusScreen(session, in_full).make();
}

Json status_shape() {
    using namespace shape;
    const auto part = [](const Noun& noun) { return object({{"total", whole()}, {"items", list(row(noun))}}); };
    const Json tasks = part(noun_of<Task>());
    return object(
        {{"health", one_of(Words<Colour>::words)},
         {"because", text()},
         {"axes",
          list(object(
              {{"axis", text()}, {"colour", one_of(Words<Colour>::words)}, {"reason", text()}, {"rule", text()}}))},
         {"tasks", object({{"open", whole()}, {"closed", whole()}, {"overdue", whole()}, {"blocked", whole()}})},
         {"goals", list(object({{"id", text()},
                                {"title", text()},
                                {"progress", maybe(number())},
                                {"expected", maybe(number())},
                                {"due", maybe(day())}}))},
         {"milestones",
          list(object(
              {{"id", text()}, {"title", text()}, {"due", maybe(day())}, {"tasks", whole()}, {"open", whole()}}))},
         {"overdue", tasks},
         {"blocked", tasks},
         {"risks", part(noun_of<Risk>())},
         {"risks_happening", list(text())},
         {"risks_review_overdue", list(text())},
         {"next_meeting", maybe(object({{"id", text()}, {"title", text()}, {"start", moment()}}))}},
        {{"mine", tasks}});
}

Run declare_status(Spec& spec, const Noun*) {
    auto gate = std::make_shared<bool>(false);
    spec.flag(*gate, "exit-status", tr("Exit with 10 if the project is red, 8 if there is nothing to judge by"));
    spec.porcelain({"health", "tasks.open", "tasks.closed", "tasks.overdue", "tasks.blocked", "overdue.total",
                    "blocked.total", "risks.total", "next_meeting.id", "next_meeting.start", "because"});
    spec.answers(status_shape);
    spec.text(
        tr("One screen: health and the reason for it, goals, the next milestone, what is overdue and blocked, what is "
           "next for you, the next meeting, open risks."));
    spec.example("muster", tr("The same as muster status"));
    spec.example("muster status --json", tr("For scripts"));
    return [gate](Session& session) {
        view::Answer answer = status(session, false);
        const std::string health = *answer.members.find("health")->text();
        if (*gate && health == "red") answer.outcome = view::Outcome::failed;
        if (*gate && health == "unknown") answer.outcome = view::Outcome::undecided;
        return answer;
    };
}

}  // namespace muster::command
