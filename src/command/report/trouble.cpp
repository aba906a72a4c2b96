// report show problems, quality: what stands in the way, whose it is, and how long already.

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include <muster/flow.h>
#include <muster/meeting.h>
#include <muster/quality.h>
#include <muster/risk.h>
#include <muster/words.h>

#include "base/language.h"
#include "command/meeting/problems.h"
#include "command/report/pieces.h"
#include "command/report/progress.h"
#include "command/report/stock.h"
#include "command/shape.h"

namespace muster::command {

namespace {

/// Where a problem shows.
enum class Kind { meeting, blocked, risk };

constexpr std::array<std::string_view, 3> kind_words{"meeting", "blocked", "risk"};

struct Problem {
    Kind kind = Kind::meeting;
    std::string id;
    std::string text;
    std::string owner;  ///< empty where nobody has it
    std::string task;   ///< the work that ends it
    Day since{};
};

std::string kind_text(Kind kind) {
    constexpr std::array words{tr_later("from a meeting"), tr_later("blocked"), tr_later("risk that occurred")};
    return tr(words.at(static_cast<std::size_t>(kind)));
}

// Since when it has been as it is now.
Instant state_since(std::span<const TaskStep> steps) {
    std::size_t first = steps.size() - 1;
    while (first > 0 && steps[first - 1].state == steps.back().state && steps[first - 1].exists) --first;
    return steps[first].at;
}

class Problems {
  public:
    explicit Problems(Session& session) : session_(session), project_(session.project()) {
        add_notes();
        add_blocked();
        add_risks();
        std::stable_sort(all_.begin(), all_.end(),
                         [](const Problem& one, const Problem& other) { return one.since < other.since; });
    }

    [[nodiscard]] const std::vector<Problem>& all() const { return all_; }

  private:
    // Told in a meeting, and not ended by the task that was to end it.
    void add_notes() {
        for (const auto& [note, id] : open_problems(project_))
            all_.push_back({Kind::meeting, id, note.text, project_.label(note.owner), project_.label(note.task),
                            project_.zone().day_of(note.created)});
    }

    // Somebody said that they cannot go on; those that wait for other tasks are no problem by that alone.
    void add_blocked() {
        std::map<Uid, Task> blocked;
        for (Task& task : project_.all<Task>({{"state", Compare::equal, std::string(word_of(TaskState::blocked))}}))
            blocked.emplace(task.uid, std::move(task));
        if (blocked.empty()) return;
        read_log(session_, [&](const Uid& uid, std::span<const TaskStep> steps) {
            const auto found = blocked.find(uid);
            if (found == blocked.end()) return;
            const Task& task = found->second;
            std::string text = task.title;
            if (!task.reason.empty()) text += fmt::format(": {}", task.reason);
            all_.push_back({Kind::blocked,
                            project_.label(Ref<Task>{task.key}),
                            std::move(text),
                            project_.label(task.owner),
                            {},
                            project_.zone().day_of(state_since(steps))});
        });
    }

    void add_risks() {
        for (const Risk& risk :
             project_.all<Risk>({{"state", Compare::equal, std::string(word_of(RiskState::occurred))}}))
            all_.push_back({Kind::risk,
                            project_.label(Ref<Risk>{risk.key}),
                            risk.title,
                            project_.label(risk.owner),
                            {},
                            project_.zone().day_of(occurred(risk))});
    }

    // When its state was written last.
    [[nodiscard]] Instant occurred(const Risk& risk) const {
        std::optional<Instant> moment;
        project_.log({risk.uid, {}, {}, {}}, [&](const Operation& operation) {
            for (const LoggedChange& change : operation.changes)
                if (!moment && change.uid == risk.uid &&
                    Json::parse(change.after.empty() ? "{}" : change.after).find("state"))
                    moment = operation.moment;
        });
        return moment.value_or(risk.changed);
    }

    Session& session_;
    const Project& project_;
    std::vector<Problem> all_;
};

std::string age_text(std::int64_t days) {
    return count_of("{} day", "{} days", days);
}

view::Tone tone_of_age(std::int64_t days) {
    constexpr std::int64_t old = 14, rather_old = 7;
    return days > old ? view::Tone::bad : days > rather_old ? view::Tone::warn : view::Tone::plain;
}

}  // namespace

view::Answer report_problems(Session& session, const Wish& wish) {
    const Project& project = session.project();
    const Problems problems(session);
    view::Answer answer;
    view::Page& page = answer.page.emplace();
    view::Table table{{tr("age"), tr("where"), tr("id"), tr("problem"), tr("owner"), tr("ends with")},
                      {},
                      {true, false, false, false, false, false}};
    Json items = Json::array();
    std::int64_t unowned = 0;
    for (const Problem& one : problems.all()) {
        const auto days = std::int64_t{(project.today() - one.since).count()};
        if (one.owner.empty()) ++unowned;
        table.rows.push_back(
            {{age_text(days), tone_of_age(days)},
             {kind_text(one.kind)},
             {one.id, view::Tone::name},
             {one.text},
             {one.owner.empty() ? tr("nobody") : one.owner, one.owner.empty() ? view::Tone::bad : view::Tone::plain},
             {one.task}});
        items.push(Json::object({{"kind", kind_words.at(static_cast<std::size_t>(one.kind))},
                                 {"id", one.id},
                                 {"text", one.text},
                                 {"owner", one.owner.empty() ? Json() : Json(one.owner)},
                                 {"task", one.task.empty() ? Json() : Json(one.task)},
                                 {"since", to_text(one.since)},
                                 {"days", days}}));
    }
    const auto total = static_cast<std::int64_t>(problems.all().size());
    std::string sentence = total == 0 ? tr("no problems are known") : count_of("{} problem", "{} problems", total);
    if (unowned > 0) sentence += count_of(", {} without an owner", ", {} without an owner", unowned);
    page.push_back(view::Paragraph{{{sentence, view::Tone::strong}}});
    if (total > 0) page.push_back(std::move(table));
    if (wish.gate && total > 0) answer.outcome = view::Outcome::failed;
    answer.members = Json::object({{"total", total}, {"unowned", unowned}, {"items", std::move(items)}});
    return answer;
}

Json problems_shape() {
    using namespace shape;
    return object({{"total", whole()},
                   {"unowned", whole()},
                   {"items", list(object({{"kind", one_of(kind_words)},
                                          {"id", text()},
                                          {"text", text()},
                                          {"owner", maybe(text())},
                                          {"task", maybe(text())},
                                          {"since", day()},
                                          {"days", whole()}}))}});
}

namespace {

// The checks that are still run, with how that went.
ShownRows checks_of(Session& session) {
    const Noun& noun = noun_of<QualityCheck>();
    Selection selection{&noun, {}, true, {}, {}, {}};
    for (const std::string_view name : noun.columns) selection.fields.push_back(noun.find(name));
    return rows_of(session, selection);
}

}  // namespace

view::Answer report_quality(Session& session, const Wish& wish) {
    const Project& project = session.project();
    const auto bugs = project.all<Task>(
        {{"type", Compare::equal, std::string(word_of(TaskType::bug))}, {"closed", Compare::is_empty, {}}},
        {{"severity", false}, {"created", false}});
    view::Answer answer;
    view::Page& page = answer.page.emplace();
    const Figures figures = project.figures();
    page.push_back(view::Paragraph{{{say("{} open bugs: {} critical, {} high, {} others", bugs.size(),
                                         figures.bugs_critical, figures.bugs_high, figures.bugs_other),
                                     view::Tone::strong}}});
    view::Table table{{tr("id"), tr("severity"), tr("age"), tr("title"), tr("owner")}, {}, {false, false, true}};
    Json items = Json::array();
    for (const Task& bug : bugs) {
        const auto days = std::int64_t{(project.today() - project.zone().day_of(bug.created)).count()};
        const std::string id = project.label(Ref<Task>{bug.key});
        const std::string severity(bug.severity ? word_of(*bug.severity) : std::string_view{});
        const bool is_bad = bug.severity == Severity::critical || bug.severity == Severity::high;
        table.rows.push_back(
            {{id, view::Tone::name},
             {severity.empty() ? "" : tr(Sense::choice, severity), is_bad ? view::Tone::bad : view::Tone::plain},
             {age_text(days)},
             {bug.title},
             {project.label(bug.owner)}});
        items.push(Json::object({{"id", id},
                                 {"severity", severity.empty() ? Json() : Json(severity)},
                                 {"title", bug.title},
                                 {"owner", bug.owner ? Json(project.label(bug.owner)) : Json()},
                                 {"days", days}}));
    }
    if (!table.rows.empty()) page.push_back(std::move(table));
    ShownRows checks = checks_of(session);
    if (!checks.table.rows.empty()) {
        page.push_back(view::Heading{tr("Checks"), 2});
        page.push_back(std::move(checks.table));
    }
    if (wish.gate && figures.bugs_critical + figures.bugs_high > 0) answer.outcome = view::Outcome::failed;
    answer.members = Json::object({{"critical", figures.bugs_critical},
                                   {"high", figures.bugs_high},
                                   {"other", figures.bugs_other},
                                   {"checks", std::move(checks.items)},
                                   {"items", std::move(items)}});
    return answer;
}

Json quality_shape() {
    using namespace shape;
    return object({{"critical", whole()},
                   {"high", whole()},
                   {"other", whole()},
                   {"checks", list(row(noun_of<QualityCheck>()))},
                   {"items", list(object({{"id", text()},
                                          {"severity", maybe(text())},
                                          {"title", text()},
                                          {"owner", maybe(text())},
                                          {"days", whole()}}))}});
}

}  // namespace muster::command
