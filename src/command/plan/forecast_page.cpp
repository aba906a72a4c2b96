#include "command/plan/forecast_page.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/language.h"
#include "view/chart.h"

namespace muster::command {

namespace {

view::Span chance_span(std::optional<double> chance) {
    if (!chance) return {"", view::Tone::faint};
    const view::Tone tone = *chance >= 0.8 ? view::Tone::good : *chance >= 0.5 ? view::Tone::warn : view::Tone::bad;
    return {percent(*chance), tone};
}

Json spread_json(const Outlook& outlook, const plan::Spread& spread) {
    return Json::object({{"p10", to_text(outlook.day(spread.p10))},
                         {"p50", to_text(outlook.day(spread.p50))},
                         {"p80", to_text(outlook.day(spread.p80))},
                         {"p90", to_text(outlook.day(spread.p90))},
                         {"p95", to_text(outlook.day(spread.p95))},
                         {"chance", spread.due_chance ? Json(*spread.due_chance) : Json()}});
}

// Which of the buckets the slot falls into.
std::size_t bucket_of(const plan::Histogram& counts, plan::Slot slot) {
    const int place = std::max(0, slot - counts.first) / std::max(1, counts.width);
    return std::min(static_cast<std::size_t>(place), counts.counts.size() - 1);
}

}  // namespace

void add_aim_rows(const Outlook& outlook, const plan::Forecast& forecast, const Project& project,
                  view::Answer& answer) {
    view::Table table{{tr("id"), tr("title"), tr("due"), "P50", "P80", "P95", tr("chance")}, {}, {}};
    Json items = Json::array();
    const auto add = [&](const std::string& id, const std::string& title, std::optional<Day> due,
                         const plan::Spread& spread) {
        table.rows.push_back({{id, view::Tone::name},
                              {title},
                              {due ? to_text(*due) : std::string{}},
                              {to_text(outlook.day(spread.p50))},
                              {to_text(outlook.day(spread.p80))},
                              {to_text(outlook.day(spread.p95))},
                              chance_span(spread.due_chance)});
        Json item = spread_json(outlook, spread);
        item.set("id", id.empty() ? Json() : Json(id));
        item.set("title", title);
        item.set("due", due ? Json(to_text(*due)) : Json());
        items.push(std::move(item));
    };
    for (std::size_t i = 0; i < outlook.aims().size(); ++i)
        add(outlook.aims()[i].id, outlook.aims()[i].title, outlook.aims()[i].due, forecast.targets[i]);
    add({}, tr("everything, with the risks"), project.about().end, forecast.finish);
    answer.page->push_back(std::move(table));
    answer.members.set("items", std::move(items));
}

void add_histogram(const Outlook& outlook, const plan::Forecast& forecast, view::Page& page) {
    view::Chart chart{view::ChartKind::bars, tr("samples"),
                      tr("In how many samples everything was done on which day.")};
    chart.series.push_back({tr("samples by the day on which everything is done"), {}});
    auto& values = chart.series.front().values;
    const plan::Histogram& counts = forecast.finish.histogram;
    std::vector<std::size_t> lines;  // of each bucket: those of one day stand together
    for (std::size_t i = 0; i < counts.counts.size(); ++i) {
        const std::string label =
            to_text(outlook.day(counts.first + static_cast<plan::Slot>(i + 1) * counts.width - 1));
        if (chart.labels.empty() || chart.labels.back() != label) {
            chart.labels.push_back(label);
            values.emplace_back(0);
        }
        *values.back() += static_cast<double>(counts.counts[i]);
        lines.push_back(values.size() - 1);
    }
    for (const auto& [slot, name] :
         {std::pair{forecast.finish.p50, "P50"}, {forecast.finish.p80, "P80"}, {forecast.finish.p95, "P95"}})
        chart.marks.push_back({lines[bucket_of(counts, slot)], name});
    page.push_back(view::Heading{tr("When everything is done, by samples"), 2});
    page.push_back(view::drawing_of(std::move(chart)));
}

void add_drivers(const Planned& planned, const plan::Forecast& forecast, view::Answer& answer) {
    view::Table table{{tr("id"), tr("title"), tr("person"), tr("critical in"), tr("sensitivity")},
                      {},
                      {false, false, false, true, true}};
    Json drivers = Json::array();
    for (const int task : forecast.drivers) {
        const auto place = static_cast<std::size_t>(task);
        if (place >= planned.model.tasks.size() || forecast.tasks[place].sensitivity <= 0) continue;
        const plan::TaskRisk& risk = forecast.tasks[place];
        table.rows.push_back({{task_id(planned.model, place), view::Tone::name},
                              {planned.model.tasks[place].title},
                              {person_name(planned.model, planned.placements[place].person)},
                              {percent(risk.criticality)},
                              {fmt::format("{:.2f}", risk.sensitivity)}});
        drivers.push(Json::object({{"id", task_id(planned.model, place)},
                                   {"criticality", risk.criticality},
                                   {"cruciality", risk.cruciality},
                                   {"significance", risk.significance},
                                   {"sensitivity", risk.sensitivity}}));
    }
    answer.members.set("drivers", std::move(drivers));
    if (table.rows.empty()) return;
    answer.page->push_back(view::Heading{tr("What drives the spread"), 2});
    answer.page->push_back(std::move(table));
}

void add_assumptions(const Outlook& outlook, const Planned& planned, const ForecastWish& wish, view::Page& page) {
    const std::size_t rest = planned.model.tasks.size() - outlook.by_three_points();
    std::string text = say("{} samples, seed {}, correlation {}.", wish.samples, wish.seed, wish.correlation);
    if (outlook.by_three_points() > 0)
        text += " " + count_of("{} task varies by its three estimates.", "{} tasks vary by their three estimates.",
                               static_cast<std::int64_t>(outlook.by_three_points()));
    if (rest > 0 && outlook.by_history() > 0)
        text += " " + say("{} by what {} done tasks took against their estimates.", rest, outlook.by_history());
    else if (rest > 0)
        text +=
            " " +
            say("{} by assumption, from 80 % to 160 % of what is left: give three estimates (2h/4h/9h), or log time.",
                rest);
    page.push_back(view::Paragraph{{{text, view::Tone::faint}}});
    const auto placed = std::count_if(planned.placements.begin(), planned.placements.end(), is_placed);
    const auto missing = static_cast<std::int64_t>(planned.placements.size()) - placed;
    if (missing > 0)
        page.push_back(view::Paragraph{
            {{count_of("{} open task has no place in the plan and does not count here; muster plan show",
                       "{} open tasks have no place in the plan and do not count here; muster plan show", missing),
              view::Tone::warn}}});
}

}  // namespace muster::command
