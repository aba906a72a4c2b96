// time report: sums of a period, a week's sheet, and estimates against what was spent.

#include <cmath>
#include <set>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/query.h>
#include <muster/task.h>

#include "base/language.h"
#include "base/text.h"
#include "command/record/query.h"
#include "command/shape.h"
#include "command/time/grouping.h"
#include "command/time/period.h"
#include "command/time/sheet.h"
#include "command/time/time.h"

namespace muster::command {

namespace {

constexpr std::size_t bar_columns = 12;

struct ReportOptions {
    std::vector<std::string> who;
    std::string by, period, query;
    bool sheet = false, estimates = false;
};

// Work of the people and the tasks asked for.
std::vector<Worked> work_of(Session& session, const ReportOptions& options, const Days& days) {
    const Project& project = session.project();
    std::vector<Worked> worked;
    const auto who = keys_of(session, noun_of<Member>(), options.who);
    if (who.empty()) worked = project.worked(days);
    for (const Key member : who)
        for (const Worked& work : project.worked(days, {member})) worked.push_back(work);
    if (options.query.empty()) return worked;
    QueryOptions words;
    words.query = options.query;
    Query query = read(session, noun_of<Task>(), words);
    const auto keys = project.keys({&noun_of<Task>(), {}, false, {}, {}, {}, std::move(query.filter)});
    const std::set<Key> wanted(keys.begin(), keys.end());
    std::erase_if(worked, [&](const Worked& work) { return !wanted.contains(work.task.key); });
    return worked;
}

double share_of(Effort part, Effort whole) {
    return whole.minutes == 0 ? 0 : static_cast<double>(part.minutes) / static_cast<double>(whole.minutes);
}

view::Table sums_table(const std::vector<TimeGroup>& groups, Effort total, const std::string& by) {
    view::Table table{{grouping_title(by), "", tr("time"), tr("share"), ""}, {}, {false, false, true, true, false}};
    for (const TimeGroup& group : groups) {
        const double share = share_of(group.spent, total);
        table.rows.push_back({{group.id, view::Tone::name},
                              {group.title},
                              {hours_text(group.spent)},
                              {fmt::format("{} %", std::llround(share * 100))},
                              {view::bar(share, bar_columns), view::Tone::faint}});
    }
    table.rows.push_back({{}, {tr("total"), view::Tone::strong}, {hours_text(total), view::Tone::strong}});
    return table;
}

Json sums_json(const std::vector<TimeGroup>& groups, Effort total, bool with_days) {
    Json items = Json::array();
    for (const TimeGroup& group : groups) {
        Json item = Json::object({{"id", group.id.empty() ? Json() : Json(group.id)},
                                  {"title", group.title.empty() ? Json() : Json(group.title)},
                                  {"spent", group.spent.minutes},
                                  {"share", share_of(group.spent, total)}});
        if (with_days) {
            Json days = Json::object();
            for (const auto& [day, spent] : group.days) days.set(to_text(day), spent.minutes);
            item.set("days", std::move(days));
        }
        items.push(std::move(item));
    }
    return items;
}

Cells sums_cells(const std::vector<TimeGroup>& groups, const std::string& by) {
    Cells cells{{by, "title", "hours", "minutes"}};
    for (const TimeGroup& group : groups)
        cells.push_back({group.id, group.title, decimal_hours(group.spent), fmt::format("{}", group.spent.minutes)});
    return cells;
}

Json report_shape() {
    using namespace shape;
    const Json sum = object({{"id", maybe(text())}, {"title", maybe(text())}, {"spent", whole()}, {"share", number()}},
                            {{"days", object({}, {}, whole())}});
    const Json estimate = object({{"id", text()},
                                  {"title", text()},
                                  {"estimate", maybe(whole())},
                                  {"spent", whole()},
                                  {"remaining", maybe(whole())},
                                  {"ratio", maybe(number())}});
    return object({{"from", day()},
                   {"until", day()},
                   {"by", text()},
                   {"worked", whole()},
                   {"items", list(any_of({sum, estimate}))}},
                  {{"estimated", whole()}, {"spent", whole()}, {"over", whole()}});
}

}  // namespace

Run declare_time_report(Spec& spec, const Noun*) {
    auto options = std::make_shared<ReportOptions>();
    spec.words(options->who, "@NAME", tr("Whose time; everybody's unless given"), false, &noun_of<Member>());
    spec.option(options->by, "by", "WHAT", tr("What to add up by; task unless given")).choices(groupings());
    spec.option(options->period, "period", "PERIOD",
                tr("today, yesterday, week, last-week, month, last-month, year, all, a day, or FROM..TO; this week "
                   "unless given"));
    spec.option(options->query, "query", "QUERY", tr("Only time on tasks that meet this query"), 'S');
    spec.flag(options->sheet, "sheet", tr("A timesheet: a column a day, or a week where there are more than 7 days"));
    spec.flag(options->estimates, "estimates", tr("The tasks' estimates against all that was spent on them"));
    spec.text(tr(
        "Adds up what was worked in a period. An interval counts for the day it began on, a running timer up to now; a "
        "task with several labels counts for each, so that sums by label may exceed the total. As csv and tsv hours "
        "are decimals, in JSON minutes."));
    spec.answers([] { return report_shape(); });
    spec.example("muster time report", tr("This week by task"));
    spec.example("muster time report --by member --period last-week", tr("Who worked how much last week"));
    spec.example("muster time report --sheet @me", tr("My timesheet of this week"));
    spec.example("muster time report --estimates --period month", tr("What took longer than it was thought to"));
    return [options](Session& session) {
        const std::string by = options->by.empty() ? "task" : options->by;
        if (options->estimates && (options->sheet || by != "task"))
            throw Error(Failure::usage, tr("estimates are of tasks, and no sheet: leave --by and --sheet out"));
        const Days days = period_of(session, options->period, "week");
        const auto worked = work_of(session, *options, days);
        const auto groups = grouped(session, worked, by);
        Effort total;
        for (const Worked& work : worked) total.minutes += work.spent.minutes;
        view::Answer answer;
        answer.members.set("from", to_text(days.first));
        answer.members.set("until", to_text(days.last));
        answer.members.set("by", by);
        answer.members.set("worked", total.minutes);
        answer.page.emplace();
        answer.page->push_back(view::Heading{say("Time worked, {}", days_text(days)), 1});
        if (groups.empty())
            answer.page->push_back(view::Paragraph{{{tr("no time is written down there"), view::Tone::faint}}});
        if (options->estimates) {
            add_estimates(session, groups, answer);
            return answer;
        }
        const Cells cells = options->sheet ? sheet_cells(groups, days, by) : sums_cells(groups, by);
        if (!groups.empty())
            answer.page->push_back(options->sheet ? sheet_table(groups, days, by) : sums_table(groups, total, by));
        answer.members.set("items", sums_json(groups, total, options->sheet));
        add_cells(answer, cells);
        return answer;
    };
}

}  // namespace muster::command
