// report show burndown, burnup, flow: work over the days.

#include <algorithm>

#include <fmt/format.h>

#include <muster/working_calendar.h>

#include "base/language.h"
#include "command/report/series.h"

namespace muster::command {

namespace {

Calendar calendar_of(const Project& project) {
    return Calendar::parse(project.about().calendar, {project.about().working_time()});
}

// From what was left at the end of the first day that had any work, to nothing at the end.
std::vector<std::optional<double>> ideal_of(const Project& project, const WorkSeries& series) {
    std::vector<std::optional<double>> line(axis_of(series).size());
    const auto first =
        std::find_if(series.flow.begin(), series.flow.end(), [](const FlowDay& day) { return day.left() > 0; });
    if (!series.end || first == series.flow.end() || *series.end <= first->day) return line;
    const auto ideal = ideal_line(first->left(), {first->day, *series.end}, calendar_of(project));
    const auto offset = static_cast<std::size_t>(first - series.flow.begin());
    for (std::size_t i = 0; i < ideal.size() && offset + i < line.size(); ++i) line[offset + i] = ideal[i];
    return line;
}

view::Series curve(const WorkSeries& series, const std::string& name, view::Hue hue, double (*value)(const FlowDay&)) {
    view::Series curve{name, {}};
    curve.hue = hue;
    for (const FlowDay& day : series.flow) curve.values.emplace_back(value(day));
    return curve;
}

void add_today(Session& session, view::Chart& chart) {
    const Day today = session.project().today();
    if (chart.days.empty() || today < chart.days.front() || today >= chart.days.back()) return;
    chart.marks.push_back({static_cast<std::size_t>((today - chart.days.front()).count()), tr("today")});
}

view::Chart chart_of(const WorkSeries& series, view::ChartKind kind, std::vector<view::Series> curves) {
    view::Chart chart;
    chart.kind = kind;
    chart.unit = unit_text(series.unit);
    chart.days = axis_of(series);
    chart.series = std::move(curves);
    return chart;
}

// What the page of every such report ends with.
void add_foot(const WorkSeries& series, view::Page& page) {
    for (const EndMove& move : series.moves)
        page.push_back(view::Paragraph{{{say("the end was moved on {}, from {} to {}", to_text(move.day),
                                             to_text(move.from), move.to ? to_text(*move.to) : tr("no day")),
                                         view::Tone::warn}}});
    if (const std::string text = unsized_text(series); !text.empty())
        page.push_back(view::Paragraph{{{text, view::Tone::faint}}});
}

view::Answer begun(Session& session, const WorkSeries& series, const std::string& title, view::Line sentence) {
    view::Answer answer;
    view::Page& page = answer.page.emplace();
    page.push_back(view::Heading{title, 1});
    page.push_back(view::Paragraph{std::move(sentence)});
    add_members(session, series, answer.members);
    return answer;
}

Json amounts_json(const FlowDay& day) {
    return Json::object({{"day", to_text(day.day)},
                         {"scope", rounded(day.scope())},
                         {"done", rounded(day.done)},
                         {"left", rounded(day.left())},
                         {"added", rounded(day.added)},
                         {"removed", rounded(day.removed)},
                         {"finished", rounded(day.finished)},
                         {"reopened", rounded(day.reopened)}});
}

view::Table table_titled(std::vector<std::string> titles) {
    view::Table table{std::move(titles), {}, {}};
    table.right.assign(table.titles.size(), true);
    table.right[0] = false;
    return table;
}

std::string dash_if_none(double amount) {
    return rounded(amount) == 0 ? "-" : amount_text(amount);
}

struct Verdict {
    view::Line sentence;
    view::Outcome outcome = view::Outcome::undecided;
};

// How far what is left is from the ideal line.
Verdict verdict_of(const WorkSeries& series, const std::vector<std::optional<double>>& ideal) {
    const FlowDay& now = series.flow.back();
    Verdict verdict;
    verdict.sentence.push_back({say("{} left of {} on {}", counted(now.left(), series.unit),
                                    counted(now.scope(), series.unit), to_text(now.day))});
    const bool is_over = series.end && now.day > *series.end;
    const auto target = is_over ? std::optional(0.0) : ideal[series.flow.size() - 1];
    if (!target) return verdict;
    const double behind = rounded(now.left() - *target);
    verdict.outcome = behind > 0 ? view::Outcome::failed : view::Outcome::done;
    if (behind > 0)
        verdict.sentence.push_back({say(", {} behind the ideal line", counted(behind, series.unit)), view::Tone::warn});
    else if (behind < 0)
        verdict.sentence.push_back(
            {say(", {} ahead of the ideal line", counted(-behind, series.unit)), view::Tone::good});
    else verdict.sentence.push_back({tr(", on the ideal line"), view::Tone::good});
    if (series.end) verdict.sentence.push_back({say("; the end is {}", to_text(*series.end)), view::Tone::faint});
    return verdict;
}

}  // namespace

view::Answer report_burndown(Session& session, const Wish& wish) {
    const WorkSeries series = work_series(session, wish);
    const auto ideal = ideal_of(session.project(), series);
    Verdict verdict = verdict_of(series, ideal);
    view::Answer answer =
        begun(session, series, say("Burndown: {}", subject_of(session, series)), std::move(verdict.sentence));
    if (wish.gate) answer.outcome = verdict.outcome;
    view::Chart chart =
        chart_of(series, view::ChartKind::step,
                 {curve(series, tr("left"), view::Hue::blue, [](const FlowDay& day) { return day.left(); }),
                  {tr("ideal"), ideal, true}});
    chart.description = tr("What was left at the end of each day, and what would be if it shrank evenly.");
    add_today(session, chart);
    answer.page->push_back(view::drawing_of(std::move(chart)));
    view::Table table =
        table_titled({tr("day"), tr("added"), tr("removed"), tr("finished"), tr("reopened"), tr("left"), tr("ideal")});
    Json items = Json::array();
    for (const FlowDay& row : rows_of(series)) {
        const auto at = ideal[static_cast<std::size_t>((row.day - series.days.first).count())];
        const view::Tone tone = at && row.left() > *at ? view::Tone::warn : view::Tone::plain;
        table.rows.push_back({{to_text(row.day)},
                              {dash_if_none(row.added)},
                              {dash_if_none(row.removed)},
                              {dash_if_none(row.finished)},
                              {dash_if_none(row.reopened)},
                              {amount_text(row.left()), tone},
                              {at ? amount_text(*at) : "", view::Tone::faint}});
        Json item = amounts_json(row);
        item.set("ideal", at ? Json(rounded(*at)) : Json());
        items.push(std::move(item));
    }
    answer.page->push_back(std::move(table));
    add_foot(series, *answer.page);
    answer.members.set("items", std::move(items));
    return answer;
}

view::Answer report_burnup(Session& session, const Wish& wish) {
    const WorkSeries series = work_series(session, wish);
    const FlowDay& now = series.flow.back();
    const double grown = rounded(now.scope() - series.flow.front().scope());
    view::Line sentence{
        {say("{} of {} done on {}", amount_text(now.done), counted(now.scope(), series.unit), to_text(now.day))}};
    if (grown > 0)
        sentence.push_back(
            {say("; the scope grew by {} since {}", counted(grown, series.unit), to_text(series.days.first)),
             view::Tone::warn});
    if (grown < 0)
        sentence.push_back(
            {say("; the scope shrank by {} since {}", counted(-grown, series.unit), to_text(series.days.first))});
    view::Answer answer = begun(session, series, say("Burn-up: {}", subject_of(session, series)), std::move(sentence));
    view::Chart chart =
        chart_of(series, view::ChartKind::step,
                 {curve(series, tr("done"), view::Hue::green, [](const FlowDay& day) { return day.done; }),
                  curve(series, tr("scope"), view::Hue::blue, [](const FlowDay& day) { return day.scope(); })});
    chart.description = tr("What was asked for and what was done, at the end of each day.");
    add_today(session, chart);
    answer.page->push_back(view::drawing_of(std::move(chart)));
    view::Table table = table_titled({tr("day"), tr("added"), tr("removed"), tr("scope"), tr("done"), tr("share")});
    Json items = Json::array();
    for (const FlowDay& row : rows_of(series)) {
        table.rows.push_back({{to_text(row.day)},
                              {dash_if_none(row.added)},
                              {dash_if_none(row.removed)},
                              {amount_text(row.scope())},
                              {amount_text(row.done)},
                              {row.scope() > 0 ? percent(row.done / row.scope()) : tr("n/a")}});
        items.push(amounts_json(row));
    }
    answer.page->push_back(std::move(table));
    add_foot(series, *answer.page);
    answer.members.set("items", std::move(items));
    return answer;
}

view::Answer report_flow(Session& session, const Wish& wish) {
    const WorkSeries series = work_series(session, wish);
    const FlowDay& now = series.flow.back();
    view::Answer answer = begun(session, series, say("Cumulative flow: {}", subject_of(session, series)),
                                {{say("{} under way on {}, {} blocked, {} waiting", counted(now.doing, series.unit),
                                      to_text(now.day), amount_text(now.blocked), amount_text(now.todo))}});
    view::Chart chart =
        chart_of(series, view::ChartKind::areas,
                 {curve(series, tr("done"), view::Hue::green, [](const FlowDay& day) { return day.done; }),
                  curve(series, tr("doing"), view::Hue::blue, [](const FlowDay& day) { return day.doing; }),
                  curve(series, tr("blocked"), view::Hue::orange, [](const FlowDay& day) { return day.blocked; }),
                  curve(series, tr("to do"), view::Hue::grey, [](const FlowDay& day) { return day.todo; })});
    chart.days.resize(series.flow.size());
    chart.description = tr(
        "How much was done, under way, blocked and waiting at the end of each day, piled up. A band that grows wider "
        "is work that comes in faster than it goes on.");
    answer.page->push_back(view::drawing_of(std::move(chart)));
    view::Table table = table_titled({tr("day"), tr("to do"), tr("doing"), tr("blocked"), tr("done"), tr("scope")});
    Json items = Json::array();
    for (const FlowDay& row : rows_of(series)) {
        table.rows.push_back({{to_text(row.day)},
                              {amount_text(row.todo)},
                              {amount_text(row.doing)},
                              {amount_text(row.blocked)},
                              {amount_text(row.done)},
                              {amount_text(row.scope())}});
        Json item = amounts_json(row);
        item.set("todo", rounded(row.todo));
        item.set("doing", rounded(row.doing));
        item.set("blocked", rounded(row.blocked));
        items.push(std::move(item));
    }
    answer.page->push_back(std::move(table));
    add_foot(series, *answer.page);
    answer.members.set("items", std::move(items));
    return answer;
}

namespace {

shape::Members amounts_members() {
    using namespace shape;
    return {{"day", day()},      {"scope", number()},   {"done", number()},     {"left", number()},
            {"added", number()}, {"removed", number()}, {"finished", number()}, {"reopened", number()}};
}

Json series_shape(shape::Members item) {
    shape::Members members = series_members();
    members.emplace_back("items", shape::list(shape::object(item)));
    return shape::object(members);
}

}  // namespace

Json burndown_shape() {
    shape::Members item = amounts_members();
    item.emplace_back("ideal", shape::maybe(shape::number()));
    return series_shape(std::move(item));
}

Json burnup_shape() {
    return series_shape(amounts_members());
}

Json flow_shape() {
    shape::Members item = amounts_members();
    for (const char* state : {"todo", "doing", "blocked"}) item.emplace_back(state, shape::number());
    return series_shape(std::move(item));
}

}  // namespace muster::command
