// report show cycle: how long work took from its start, and from when it was asked for.

#include <algorithm>

#include <fmt/format.h>

#include "base/language.h"
#include "command/report/finished.h"
#include "command/report/series.h"
#include "view/value_scale.h"

namespace muster::command {

namespace chrono = std::chrono;

namespace {

constexpr std::size_t slowest_shown = 5;

// Counts of values by their size, in days; what lies behind the 95th percentile stands in one bucket.
view::Chart histogram_of(const std::vector<double>& values, const Percentiles& spread) {
    constexpr int most_buckets = 12;
    const view::ValueScale scale = view::value_scale(std::max(spread.p95, 1.0), most_buckets, true);
    view::Chart chart{view::ChartKind::bars, tr("tasks"),
                      tr("How many tasks took how many days from start to finish.")};
    chart.series.push_back({tr("tasks by days from start to finish"), {}});
    const auto bucket_of = [&](double days) {
        return std::min(static_cast<std::size_t>(days / scale.step), static_cast<std::size_t>(scale.steps));
    };
    std::vector<double> counts(static_cast<std::size_t>(scale.steps) + 1, 0);
    for (const double value : values) ++counts[bucket_of(value)];
    if (counts.back() == 0) counts.pop_back();
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const double from = scale.step * static_cast<double>(i);
        chart.labels.push_back(i == static_cast<std::size_t>(scale.steps)
                                   ? say("{}d or more", amount_text(from))
                                   : fmt::format("{}-{}d", amount_text(from), amount_text(from + scale.step)));
        chart.series.front().values.emplace_back(counts[i]);
    }
    for (const auto& [name, value] : {std::pair{"P50", spread.p50}, {"P85", spread.p85}, {"P95", spread.p95}})
        chart.marks.push_back({std::min(bucket_of(value), counts.size() - 1), name});
    return chart;
}

Json spread_json(const std::optional<Percentiles>& spread) {
    if (!spread) return {};
    return Json::object({{"count", spread->count},
                         {"p50", rounded(spread->p50)},
                         {"p85", rounded(spread->p85)},
                         {"p95", rounded(spread->p95)},
                         {"mean", rounded(spread->mean)},
                         {"most", rounded(spread->most)}});
}

void add_spread(view::Table& table, const std::string& name, const std::optional<Percentiles>& spread) {
    std::vector<view::Span> row{{name}, {fmt::format("{}", spread ? spread->count : 0)}};
    for (const double Percentiles::*figure :
         {&Percentiles::p50, &Percentiles::p85, &Percentiles::p95, &Percentiles::mean, &Percentiles::most})
        row.push_back({spread ? say("{}d", amount_text((*spread).*figure)) : tr("n/a")});
    table.rows.push_back(std::move(row));
}

struct Times {
    std::vector<double> cycles, leads;
    std::vector<std::pair<double, std::size_t>> slowest;  // with the place of the work
};

Times times_of(const Finished& finished) {
    Times times;
    for (std::size_t i = 0; i < finished.work.size(); ++i) {
        if (const auto days = cycle_days(finished.work[i])) {
            times.cycles.push_back(*days);
            times.slowest.emplace_back(*days, i);
        }
        if (const auto days = lead_days(finished.work[i])) times.leads.push_back(*days);
    }
    const auto shown = std::min(slowest_shown, times.slowest.size());
    std::partial_sort(times.slowest.begin(), times.slowest.begin() + static_cast<std::ptrdiff_t>(shown),
                      times.slowest.end(), [](const auto& one, const auto& other) {
                          return one.first != other.first ? one.first > other.first : one.second < other.second;
                      });
    times.slowest.resize(shown);
    return times;
}

void add_slowest(const Finished& finished, const Times& times, view::Answer& answer) {
    view::Table table{{tr("id"), tr("title"), tr("finished"), tr("took")}, {}, {false, false, false, true}};
    Json items = Json::array();
    for (const auto& [days, place] : times.slowest) {
        const std::string finished_at = to_text(finished.work[place].finished);
        table.rows.push_back({{finished.ids[place], view::Tone::name},
                              {finished.titles[place]},
                              {finished_at.substr(0, 10)},
                              {say("{}d", amount_text(days))}});
        items.push(Json::object({{"id", finished.ids[place]},
                                 {"title", finished.titles[place]},
                                 {"finished", finished_at},
                                 {"days", rounded(days)}}));
    }
    if (!table.rows.empty()) {
        answer.page->push_back(view::Heading{tr("Took longest"), 2});
        answer.page->push_back(std::move(table));
    }
    answer.members.set("items", std::move(items));
}

}  // namespace

view::Answer report_cycle(Session& session, const Wish& wish) {
    const Finished finished = finished_work(session, wish);
    const Days& days = finished.days;
    const Times times = times_of(finished);
    const auto cycle = percentiles(times.cycles);
    const auto lead = percentiles(times.leads);
    view::Answer answer;
    view::Page& page = answer.page.emplace();
    const auto all = static_cast<std::int64_t>(finished.work.size());
    const double weeks = static_cast<double>((days.last - days.first).count() + 1) / 7;
    page.push_back(view::Paragraph{
        {{cycle ? say("85 of 100 tasks are done within {} days of their start", amount_text(cycle->p85))
                : tr("no task that was started has been finished"),
          view::Tone::strong},
         {say("; {} finished from {} to {}, {} a week", noun_of<Task>().counted(all), to_text(days.first),
              to_text(days.last), amount_text(static_cast<double>(all) / weeks))}}});
    if (cycle) page.push_back(view::drawing_of(histogram_of(times.cycles, *cycle)));
    view::Table table{{"", tr("tasks"), "P50", "P85", "P95", tr("mean"), tr("longest")},
                      {},
                      {false, true, true, true, true, true, true}};
    add_spread(table, tr("cycle time"), cycle);
    add_spread(table, tr("lead time"), lead);
    page.push_back(std::move(table));
    page.push_back(view::Paragraph{{{tr("Cycle time runs from the first start until it is done for the last time, lead "
                                        "time from when it was written "
                                        "down; days of 24 hours. P85: 85 of 100 took no longer (nearest rank)."),
                                     view::Tone::faint}}});
    const std::int64_t without = all - static_cast<std::int64_t>(times.cycles.size());
    answer.members = Json::object({{"from", to_text(days.first)},
                                   {"until", to_text(days.last)},
                                   {"finished", all},
                                   {"without_start", without},
                                   {"a_week", rounded(static_cast<double>(all) / weeks)},
                                   {"cycle", spread_json(cycle)},
                                   {"lead", spread_json(lead)}});
    add_slowest(finished, times, answer);
    if (without > 0)
        page.push_back(view::Paragraph{{{count_of("{} task was finished without having been started",
                                                  "{} tasks were finished without having been started", without),
                                         view::Tone::faint}}});
    return answer;
}

Json cycle_shape() {
    using namespace shape;
    const Json spread = maybe(object({{"count", whole()},
                                      {"p50", number()},
                                      {"p85", number()},
                                      {"p95", number()},
                                      {"mean", number()},
                                      {"most", number()}}));
    return object(
        {{"from", day()},
         {"until", day()},
         {"finished", whole()},
         {"without_start", whole()},
         {"a_week", number()},
         {"cycle", spread},
         {"lead", spread},
         {"items", list(object({{"id", text()}, {"title", text()}, {"finished", moment()}, {"days", number()}}))}});
}

}  // namespace muster::command
