// why: a position, a colour or a date, explained by its facts.

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include <muster/goal.h>
#include <muster/meeting.h>
#include <muster/words.h>

#include "base/language.h"
#include "base/text.h"
#include "command/report/facts.h"
#include "command/report/pieces.h"
#include "command/report/report.h"
#include "command/shape.h"

namespace muster::command {

namespace {

constexpr int deepest = 20;

// Collects what explains a record, for people and for JSON.
class Reasons {
  public:
    explicit Reasons(const Project& project) : project_(project) {}

    void add(const std::string& about, const std::string& fact, view::Tone tone = view::Tone::plain) {
        pairs_.rows.push_back({about == last_ ? std::string{} : about, {{fact, tone}}});
        last_ = about;
        list_.push(Json::object({{"about", about}, {"fact", fact}}));
    }

    view::Answer answer(const std::string& id, const std::string& title) {
        view::Answer answer;
        answer.page.emplace();
        answer.page->push_back(view::Heading{id.empty() ? title : fmt::format("{}  {}", id, title), 1});
        answer.page->push_back(std::move(pairs_));
        answer.members.set("id", id.empty() ? Json() : Json(id));
        answer.members.set("title", title);
        answer.members.set("items", std::move(list_));
        return answer;
    }

    // Who made it, and who set the day it is due: the newest operation that touched that field.
    void add_history(const Entity& record) {
        std::optional<Operation> made, dated;
        std::string day;
        project_.log({record.uid, {}, {}, {}}, [&](const Operation& operation) {
            for (const LoggedChange& change : operation.changes) {
                if (change.uid != record.uid) continue;
                if (change.before.empty()) made = operation;
                const Json after = Json::parse(change.after.empty() ? "{}" : change.after);
                const Json* due = after.find("due");
                if (due == nullptr || due->text() == nullptr || dated) continue;
                dated = operation;
                day = *due->text();
            }
        });
        if (made) add(tr("made"), told(*made));
        if (dated && (!made || dated->key != made->key)) add(tr("due"), say("{}, set {}", day, told(*dated)));
    }

  private:
    [[nodiscard]] std::string told(const Operation& operation) const {
        return say("by @{} on {}: {}", operation.actor, wall_text(operation.moment, project_.zone()),
                   text::fit(operation.words, 80));
    }

    const Project& project_;
    view::Pairs pairs_;
    Json list_ = Json::array();
    std::string last_;
};

std::string task_line(const Project& project, const Task& task) {
    std::string line = fmt::format("{} {}", project.label(Ref<Task>{task.key}), task.title);
    if (task.owner) line += tr(", ") + project.label(task.owner);
    if (task.due) {
        const auto late = (project.today() - *task.due).count();
        line += late > 0 ? tr(", ") + count_of("{} day overdue", "{} days overdue", late)
                         : say(", due {}", to_text(*task.due));
    }
    if (!task.reason.empty()) line += fmt::format(" ({})", task.reason);
    return line;
}

// A mark for each step away; blanks would be lost where lines are wrapped.
std::string in_depth(int depth) {
    std::string marks;
    for (int i = 0; i < depth; ++i) marks += "· ";
    return marks;
}

// What it waits for, and what that waits for in turn.
void add_waiting(const Project& project, const Task& task, Reasons& reasons, std::set<Key>& seen, int depth) {
    if (depth > deepest) return;
    for (const Task& other : neighbours(project, task, false)) {
        const bool is_new = seen.insert(other.key).second;
        reasons.add(tr("waits for"), in_depth(depth) + task_line(project, other),
                    other.due && *other.due < project.today() ? view::Tone::bad : view::Tone::plain);
        if (is_new) add_waiting(project, other, reasons, seen, depth + 1);
    }
}

void add_goal(const Project& project, Ref<Goal> ref, Reasons& reasons) {
    std::set<Key> seen;
    while (ref && seen.insert(ref.key).second) {
        const Goal goal = project.get(ref);
        const auto share = project.progress_of(goal);
        reasons.add(tr("serves"),
                    say("{} {}, {}", project.label(ref), goal.title, share ? percent(*share) : tr("not measured")));
        if (!goal.why.empty()) reasons.add(tr("because"), goal.why);
        ref = goal.parent;
    }
    if (!project.about().vision.empty()) reasons.add(tr("vision"), project.about().vision);
}

void add_owner(const Project& project, const Task& task, Reasons& reasons) {
    if (!task.owner) {
        reasons.add(tr("owner"), tr("nobody answers for it yet"), view::Tone::warn);
        return;
    }
    std::string line = project.label(task.owner);
    const auto given = project.all<Assignment>(
        {{"task", Compare::equal, task.key}, {"member", Compare::equal, task.owner.key}}, {{"created", true}}, 1);
    if (!given.empty()) {
        line += say(", since {}", to_text(project.zone().day_of(given.front().created)));
        if (!given.front().reason.empty()) line += fmt::format(": {}", given.front().reason);
    }
    reasons.add(tr("owner"), line);
}

void explain(const Project& project, const Task& task, Reasons& reasons) {
    const bool open = is_open(task);
    if (open) reasons.add(tr("urgency"), urgency_text(urgency_of(project, task)));
    else
        reasons.add(tr("closed"), say("{} on {}{}", tr(Sense::choice, word_of(task.state)),
                                      task.closed ? wall_text(*task.closed, project.zone()) : "-",
                                      task.reason.empty() ? "" : ": " + task.reason));
    if (open && task.state == TaskState::blocked)
        reasons.add(tr("blocked"), task.reason.empty() ? tr("marked as blocked, without a reason") : task.reason,
                    view::Tone::bad);
    std::set<Key> seen{task.key};
    if (open) add_waiting(project, task, reasons, seen, 0);
    if (open && task.deferred_until && *task.deferred_until > project.today())
        reasons.add(tr("deferred"), say("until {}", to_text(*task.deferred_until)));
    if (open && task.start_after && *task.start_after > project.today())
        reasons.add(tr("deferred"), say("not before {}", to_text(*task.start_after)));
    for (const Task& other : neighbours(project, task, true)) reasons.add(tr("blocks"), task_line(project, other));
    add_owner(project, task, reasons);
    if (task.milestone) {
        const Milestone milestone = project.get(task.milestone);
        reasons.add(tr("milestone"), fmt::format("{} {}{}", project.label(task.milestone), milestone.title,
                                                 milestone.due ? say(", due {}", to_text(*milestone.due)) : ""));
        if (open && task.due && milestone.due && *task.due > *milestone.due)
            reasons.add(tr("milestone"), tr("the task is due after its milestone"), view::Tone::bad);
    }
    if (task.parent) reasons.add(tr("part of"), task_line(project, project.get(task.parent)));
    if (task.risk)
        reasons.add(tr("answers"), fmt::format("{} {}", project.label(task.risk), project.get(task.risk).title));
    if (task.meeting)
        reasons.add(tr("agreed in"), fmt::format("{} {}", project.label(project.get(task.meeting).meeting),
                                                 project.get(project.get(task.meeting).meeting).title));
    Ref<Goal> goal = task.goal;
    if (task.key_result) {
        const KeyResult key_result = project.get(task.key_result);
        reasons.add(tr("moves"), fmt::format("{} {}", project.label(task.key_result), key_result.title));
        goal = key_result.goal;
    }
    add_goal(project, goal, reasons);
}

void explain(const Project& project, const KeyResult& key_result, Reasons& reasons) {
    const Goal goal = project.get(key_result.goal);
    const auto value = project.value_of(key_result);
    const auto share = progress(key_result, value);
    const auto shown = [](std::optional<double> number) { return number ? number_to_text(*number) : std::string("-"); };
    reasons.add(tr("progress"), say("{}: from {} to {}, now {}", share ? percent(*share) : tr("not measured"),
                                    shown(key_result.baseline), shown(key_result.target), shown(value)));
    const auto start = goal.start ? goal.start : project.about().start;
    if (const auto expected = expected_progress(start, goal.due, project.today())) {
        const bool behind = is_behind_pace(share, *expected);
        reasons.add(tr("pace"), say("{} of the time from {} to {} has passed", percent(*expected), to_text(*start),
                                    to_text(*goal.due)));
        reasons.add(tr("pace"),
                    behind ? say("behind: more than {} short of it", percent(pace_tolerance)) : tr("on pace"),
                    behind ? view::Tone::warn : view::Tone::good);
    }
    add_goal(project, key_result.goal, reasons);
}

void explain(const Project& project, const Risk& risk, Reasons& reasons) {
    if (risk.probability && risk.impact_days)
        reasons.add(tr("exposure"), say("{} x {} days = {:.1f} days of expected delay", percent(*risk.probability),
                                        number_to_text(*risk.impact_days), *risk.probability * *risk.impact_days));
    else reasons.add(tr("exposure"), tr("not judged yet: give --probability and --impact-days"), view::Tone::warn);
    reasons.add(tr("owner"), risk.owner ? project.label(risk.owner) : tr("nobody answers for it yet"));
    if (risk.review_on)
        reasons.add(tr("review"), to_text(*risk.review_on),
                    *risk.review_on < project.today() ? view::Tone::bad : view::Tone::plain);
    for (const Task& task : project.all<Task>({{"risk", Compare::equal, risk.key}}))
        reasons.add(tr("answered by"), task_line(project, task));
}

void explain(const Project& project, const Milestone& milestone, Reasons& reasons) {
    for (const Task& task : project.all<Task>(
             {{"milestone", Compare::equal, milestone.key}, {"closed", Compare::is_empty, {}}}, {{"due", false}}))
        reasons.add(tr("still open"), task_line(project, task),
                    task.due && *task.due < project.today() ? view::Tone::bad : view::Tone::plain);
    if (!milestone.criteria.empty()) reasons.add(tr("criteria"), milestone.criteria);
}

view::Answer health(Session& session) {
    Reasons reasons(session.project());
    for (const Judgement& judgement : judge(session.project().figures(), session.project().rules())) {
        const std::string axis = tr(Sense::choice, judgement.axis);
        const std::string colour(word_of(judgement.colour));
        reasons.add(axis, say("{}: {}", tr(Sense::choice, colour), judgement.reason), view::tone_of_colour(colour));
        reasons.add(axis, say("rule: {}", judgement.rule), view::Tone::faint);
    }
    return reasons.answer({}, session.project().about().name);
}

}  // namespace

Run declare_why(Spec& spec, const Noun*) {
    auto id = std::make_shared<std::string>();
    spec.word(*id, "ID", tr("What to explain; the project's health unless given"), false, &noun_of<Task>());
    spec.text(tr(
        "Explains by facts: of a task, its urgency, what it waits for and who holds that up, what it serves, who owns "
        "it "
        "and why, and who set its due day; of a key result, its pace; of a risk, its exposure; of a milestone, what is "
        "still open; without an id, each colour of the project's health with its rule."));
    spec.answers([] {
        return shape::object(
            {{"id", shape::maybe(shape::text())},
             {"title", shape::text()},
             {"items", shape::list(shape::object({{"about", shape::text()}, {"fact", shape::text()}}))}});
    });
    spec.example("muster why T12", tr("Why is it where it is?"));
    spec.example("muster why", tr("Why is the project red?"));
    return [id](Session& session) {
        if (id->empty()) return health(session);
        const Project& project = session.project();
        const auto record = record_named(project, *id);
        Reasons reasons(project);
        if (const auto* task = dynamic_cast<const Task*>(record.get())) explain(project, *task, reasons);
        else if (const auto* goal = dynamic_cast<const Goal*>(record.get())) {
            for (const KeyResult& key_result : project.all<KeyResult>({{"goal", Compare::equal, goal->key}}))
                explain(project, key_result, reasons);
            add_goal(project, {goal->key}, reasons);
        } else if (const auto* key_result = dynamic_cast<const KeyResult*>(record.get()))
            explain(project, *key_result, reasons);
        else if (const auto* risk = dynamic_cast<const Risk*>(record.get())) explain(project, *risk, reasons);
        else if (const auto* milestone = dynamic_cast<const Milestone*>(record.get()))
            explain(project, *milestone, reasons);
        reasons.add_history(*record);
        return reasons.answer(project.label(record->noun(), record->key), title_of(*record));
    };
}

}  // namespace muster::command
