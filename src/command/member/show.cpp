// member show: the record, and the facts of a period.

#include <fmt/format.h>

#include <muster/contribution.h>
#include <muster/leave.h>
#include <muster/task.h>
#include <muster/words.h>
#include <muster/working_calendar.h>

#include "base/language.h"
#include "base/text.h"
#include "command/member/member.h"
#include "command/report/pieces.h"
#include "command/shape.h"
#include "command/time/period.h"

namespace muster::command {

namespace {

// What is told of a member's work in a period.
struct Facts {
    Days period;
    Contribution sum;
    Effort worked;
    int days_away = 0;
    std::int64_t reviewed = 0, to_review = 0;

    [[nodiscard]] bool is_empty() const {
        return sum.done == 0 && sum.open == 0 && worked.minutes == 0 && reviewed == 0 && to_review == 0;
    }
};

// Nothing is closed in the future, where a period may reach further than the calendar goes.
std::vector<Condition> closed_in(const Project& project, const Days& period) {
    std::vector<Condition> where{
        {"state", Compare::equal, std::string(word_of(TaskState::done))},
        {"closed", Compare::at_least, to_text(project.zone().at(period.first, std::chrono::minutes{0}))}};
    if (period.last < project.today())
        where.push_back({"closed", Compare::less,
                         to_text(project.zone().at(period.last + std::chrono::days{1}, std::chrono::minutes{0}))});
    return where;
}

std::optional<Day> day_in(const Value& value) {
    const auto* text = std::get_if<std::string>(&value);
    return text == nullptr ? std::nullopt : day_from_iso(*text);
}

std::optional<Effort> effort_in(const Value& value) {
    const auto* minutes = std::get_if<std::int64_t>(&value);
    return minutes == nullptr ? std::nullopt : std::optional{Effort{*minutes}};
}

std::vector<DoneTask> done_by(const Project& project, Ref<Member> member, const Days& period) {
    const Noun& noun = noun_of<Task>();
    auto where = closed_in(project, period);
    where.push_back({"owner", Compare::equal, member.key});
    std::vector<DoneTask> tasks;
    project.select({&noun,
                    {noun.find("due"), noun.find("closed"), noun.find("estimate"), noun.find("spent")},
                    false,
                    std::move(where),
                    {{"closed", false}},
                    {}},
                   [&](std::span<const Value> row) {
                       const auto closed = instant_from_iso(std::get<std::string>(row[1]));
                       tasks.push_back({day_in(row[0]), project.zone().day_of(closed.value_or(Instant{})),
                                        effort_in(row[2]), effort_in(row[3]).value_or(Effort{})});
                   });
    return tasks;
}

std::vector<OpenTask> open_of(const Project& project, Ref<Member> member) {
    const Noun& noun = noun_of<Task>();
    std::vector<OpenTask> tasks;
    project.select({&noun,
                    {noun.find("due"), noun.find("estimate"), noun.find("remaining"), noun.find("spent")},
                    true,
                    {{"owner", Compare::equal, member.key}},
                    {{"due", false}},
                    {}},
                   [&](std::span<const Value> row) {
                       Task task;
                       task.estimate = effort_in(row[1]);
                       task.remaining = effort_in(row[2]);
                       tasks.push_back({day_in(row[0]), time_left(task, effort_in(row[3]).value_or(Effort{}))});
                   });
    return tasks;
}

Facts facts_of(Session& session, const Member& member, const Days& period) {
    const Project& project = session.project();
    const Ref<Member> ref{member.key};
    Facts facts{period, contribution(done_by(project, ref, period), open_of(project, ref), project.today()), {}, 0, 0,
                0};
    for (const Worked& work : project.worked(period, ref)) facts.worked.minutes += work.spent.minutes;
    facts.days_away = working_days_away(leaves_of(member), period, project.calendar_of(member).working_days());
    auto reviewed = closed_in(project, period);
    reviewed.push_back({"reviewer", Compare::equal, member.key});
    facts.reviewed = project.count({&noun_of<Task>(), {}, false, std::move(reviewed), {}, {}});
    facts.to_review = project.count({&noun_of<Task>(), {}, true, {{"reviewer", Compare::equal, member.key}}, {}, {}});
    return facts;
}

std::string done_text(const Contribution& sum) {
    if (sum.done == 0) return tr("no task");
    return say("{}: {} on time, {} late, {} without a due day", count_of("{} task", "{} tasks", sum.done), sum.on_time,
               sum.late, sum.without_due);
}

std::string used_text(const Contribution& sum) {
    return say("{} of the estimate used, the median of {}", percent(*sum.used),
               count_of("{} task", "{} tasks", sum.compared));
}

std::string open_text(const Contribution& sum) {
    if (sum.open == 0) return tr("no task");
    const std::string tasks = count_of("{} task", "{} tasks", sum.open);
    if (sum.unknown == 0) return say("{}, {} overdue, {} left", tasks, sum.overdue, hours_text(sum.left));
    return say("{}, {} overdue, {} left, not counting {} without an estimate", tasks, sum.overdue, hours_text(sum.left),
               sum.unknown);
}

view::Pairs facts_lines(const Facts& facts) {
    view::Pairs lines;
    lines.rows.push_back({tr("done"), {{done_text(facts.sum)}}});
    lines.rows.push_back({tr("worked"), {{hours_text(facts.worked)}}});
    if (facts.sum.used) lines.rows.push_back({tr("estimates"), {{used_text(facts.sum)}}});
    if (facts.days_away > 0)
        lines.rows.push_back({tr("on leave"), {{count_of("{} working day", "{} working days", facts.days_away)}}});
    lines.rows.push_back({tr("reviews"), {{say("{} done, {} still open", facts.reviewed, facts.to_review)}}});
    lines.rows.push_back({tr("open now"), {{open_text(facts.sum)}}});
    return lines;
}

Json facts_json(const Facts& facts) {
    const Contribution& sum = facts.sum;
    return Json::object({{"from", to_text(facts.period.first)},
                         {"until", to_text(facts.period.last)},
                         {"done", sum.done},
                         {"on_time", sum.on_time},
                         {"late", sum.late},
                         {"without_due", sum.without_due},
                         {"worked", facts.worked.minutes},
                         {"days_on_leave", facts.days_away},
                         {"estimate_used", sum.used ? Json(*sum.used) : Json()},
                         {"compared", sum.compared},
                         {"reviewed", facts.reviewed},
                         {"to_review", facts.to_review},
                         {"open", sum.open},
                         {"overdue", sum.overdue},
                         {"left", sum.left.minutes},
                         {"without_estimate", sum.unknown}});
}

Json show_shape(const Noun& noun) {
    using namespace shape;
    const Json facts = object({{"from", day()},
                               {"until", day()},
                               {"done", whole()},
                               {"on_time", whole()},
                               {"late", whole()},
                               {"without_due", whole()},
                               {"worked", whole()},
                               {"days_on_leave", whole()},
                               {"estimate_used", maybe(number())},
                               {"compared", whole()},
                               {"reviewed", whole()},
                               {"to_review", whole()},
                               {"open", whole()},
                               {"overdue", whole()},
                               {"left", whole()},
                               {"without_estimate", whole()}});
    const Json plain = record(noun);
    Members members = *plain.find("properties")->members();
    members.emplace_back("contribution", facts);
    return items(object(members, {}, *plain.find("additionalProperties")));
}

void add_member(Session& session, const Noun& noun, Key key, const Days& period, view::Answer& answer) {
    const Member member = session.project().get(Ref<Member>{key});
    const Facts facts = facts_of(session, member, period);
    view::Page page = record_page(session, member);
    constexpr std::ptrdiff_t behind_fields = 2;
    const view::Block told =
        facts.is_empty()
            ? view::Block{view::Paragraph{{{tr("no task, no time and no review is written down"), view::Tone::faint}}}}
            : view::Block{facts_lines(facts)};
    if (!member.external || !facts.is_empty())
        page.insert(page.begin() + behind_fields, {view::Heading{say("Work, {}", days_text(period)), 2}, told});
    for (view::Block& block : page) answer.page->push_back(std::move(block));
    Json record = record_json(session.project(), noun, key);
    record.set("contribution", facts_json(facts));
    answer.deeds.push_back({session.project().label(noun, key), {}, std::move(record)});
}

}  // namespace

Run declare_member_show(Spec& spec, const Noun* noun) {
    struct Options {
        std::vector<std::string> ids;
        std::string period;
    };
    auto options = std::make_shared<Options>();
    spec.words(options->ids, "ID", say("The {} to show", noun->plural), true, noun);
    spec.option(options->period, "period", "PERIOD",
                tr("Of which days the work is told: week, last-week, month, last-month, year, all, a day, or FROM..TO; "
                   "this month unless given"));
    spec.text(
        tr("Shows the member, and the facts of the work in a period: owned tasks that were done, and how many by their "
           "due day; time written down; how much of their estimates the done tasks used, at the median; tasks others "
           "did that were given to review; and what is open now. Facts to talk about: there is no score, and what is "
           "not written down is not known."));
    spec.answers([noun] { return show_shape(*noun); });
    spec.example("muster member show @me", say("Show a {} with all that belongs to it", noun->called()));
    spec.example("muster member show @manager --period last-month", tr("Before we talk about the last month"));
    return [options, noun](Session& session) {
        const Days period = period_of(session, options->period, "month");
        view::Answer answer;
        answer.page.emplace();
        for (const Key key : keys_of(session, *noun, options->ids)) add_member(session, *noun, key, period, answer);
        return answer;
    };
}

}  // namespace muster::command
