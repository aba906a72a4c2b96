#include "command/goal/paces.h"

#include <cmath>

#include <fmt/format.h>

#include "base/language.h"
#include "view/sparkline.h"

namespace muster::command {

namespace {

// To three digits that count: a pace is not known better.
double rounded(double value) {
    if (value == 0) return 0;
    const double unit = std::pow(10, std::floor(std::log10(std::abs(value))) - 2);
    return unit >= 1 ? std::round(value / unit) * unit : std::round(value / unit) / std::round(1 / unit);
}

std::string a_week(double slope) {
    const double value = rounded(slope);
    return (value > 0 ? "+" : "") + number_to_text(value);
}

std::string in_unit(double slope, const std::string& unit) {
    return a_week(slope) + (unit.empty() ? "" : " " + unit);
}

std::string basis_of(const Trend& trend) {
    return trend.basis == PaceBasis::difference
               ? tr("between the last two values")
               : count_of("through the last {} value", "through the last {} values", trend.measurements);
}

std::optional<Day> due_of(const Project& project, const KeyResult& key_result) {
    const auto due = key_result.goal ? project.get(key_result.goal).due : std::nullopt;
    return due ? due : project.about().end;
}

std::string day_text(const Project& project, Instant moment) {
    return to_text(project.zone().day_of(moment));
}

std::string range_text(const Project& project, const Pace& pace) {
    if (!pace.earliest) return {};
    const std::string sure = percent(forecast_confidence);
    if (!pace.latest) return say(" ({}: {} or never)", sure, day_text(project, *pace.earliest));
    return say(" ({}: {} to {})", sure, day_text(project, *pace.earliest), day_text(project, *pace.latest));
}

view::Line pace_line(const Project& project, const KeyResult& key_result, const Pace& pace) {
    view::Line line;
    if (pace.actual.slope)
        line.push_back({say("{} a week ({})", in_unit(*pace.actual.slope, key_result.unit), basis_of(pace.actual))});
    else line.push_back({tr("not known yet: it takes two values a day apart"), view::Tone::faint});
    const auto due = due_of(project, key_result);
    if (pace.needed && !pace.is_met && due)
        line.push_back({say("; {} a week needed to reach {} by {}", in_unit(*pace.needed, key_result.unit),
                            number_to_text(*key_result.target), to_text(*due))});
    return line;
}

view::Line forecast_line(const Project& project, const KeyResult& key_result, const Pace& pace) {
    if (pace.is_away) return {{tr("never at this pace"), view::Tone::bad}};
    const Day day = project.zone().day_of(*pace.forecast);
    const auto due = due_of(project, key_result);
    const auto late = due ? (day - *due).count() : 0;
    view::Line line{{to_text(day) + range_text(project, pace)}};
    if (late > 0) line.push_back({tr(", ") + count_of("{} day late", "{} days late", late), view::Tone::warn});
    else if (due) line.push_back({tr(", in time"), view::Tone::good});
    return line;
}

}  // namespace

view::Span standing_of(const Project& project, const KeyResult& key_result) {
    const auto value = project.value_of(key_result);
    if (value && is_met(key_result, *value)) return {tr("met"), view::Tone::good};
    const Goal goal = key_result.goal ? project.get(key_result.goal) : Goal{};
    const auto expected =
        expected_progress(goal.start ? goal.start : project.about().start, goal.due, project.today());
    const double share = progress(key_result, value).value_or(0);
    if (expected && is_behind_pace(share, *expected)) return {tr("behind pace"), view::Tone::warn};
    return {};
}

void add_pace(const Project& project, const KeyResult& key_result, view::Pairs& pairs) {
    const Pace pace = pace_of(project, key_result);
    pairs.rows.push_back({tr("pace"), pace_line(project, key_result, pace)});
    if (pace.is_met) pairs.rows.push_back({tr("forecast"), {{tr("met"), view::Tone::good}}});
    else if (pace.forecast || pace.is_away)
        pairs.rows.push_back({tr("forecast"), forecast_line(project, key_result, pace)});
    if (pace.chance)
        pairs.rows.push_back(
            {tr("chance"), {{say("{} to reach it in time at this pace", percent(*pace.chance))}}});
    if (const auto confidence = confidence_in(project, key_result))
        pairs.rows.push_back({tr("confidence"), {{say("{}, as said at check-in", percent(*confidence))}}});
}

void add_pace(const Project& project, const Metric& metric, view::Pairs& pairs) {
    const Trend trend = trend_of(measurements_of(project, metric));
    if (!trend.slope) return;
    const bool is_better = (*trend.slope > 0) == (metric.direction == Direction::up);
    view::Line line{{say("{} a week ({})", in_unit(*trend.slope, metric.unit), basis_of(trend))}};
    if (metric.direction != Direction::keep && rounded(*trend.slope) != 0)
        line.push_back({tr(", ") + std::string(is_better ? tr("getting better") : tr("getting worse")),
                        is_better ? view::Tone::good : view::Tone::bad});
    pairs.rows.push_back({tr("pace"), std::move(line)});
}

view::Table pace_table(const Project& project, const Goal& goal) {
    view::Table table{{"", tr("trend"), tr("a week"), tr("needed a week"), tr("forecast"), tr("chance"), tr("confidence")},
                      {},
                      {false, false, true, true, false, true, true}};
    for (const auto& key_result : project.all<KeyResult>({{"goal", Compare::equal, goal.key}})) {
        const auto measurements = measurements_of(project, key_result);
        if (measurements.size() < 2) continue;
        std::vector<double> values;
        for (const Measurement& one : measurements) values.push_back(one.value);
        const Pace pace = pace_of(project, key_result);
        const auto confidence = confidence_in(project, key_result);
        table.rows.push_back({{"  " + project.label(Ref<KeyResult>{key_result.key}), view::Tone::name},
                              {view::sparkline(values)},
                              {pace.actual.slope ? a_week(*pace.actual.slope) : ""},
                              {pace.needed && !pace.is_met ? a_week(*pace.needed) : ""},
                              pace.is_met ? view::Span{tr("met"), view::Tone::good}
                                          : forecast_mark(project, key_result),
                              {pace.chance ? percent(*pace.chance) : ""},
                              {confidence ? percent(*confidence) : ""}});
    }
    return table;
}

view::Span forecast_mark(const Project& project, const KeyResult& key_result) {
    const Pace pace = pace_of(project, key_result);
    if (pace.is_met) return {};
    if (pace.is_away) return {tr("never"), view::Tone::bad};
    if (!pace.forecast) return {};
    const auto due = due_of(project, key_result);
    const bool is_late = due && project.zone().day_of(*pace.forecast) > *due;
    return {"~" + day_text(project, *pace.forecast), is_late ? view::Tone::warn : view::Tone::plain};
}

namespace {

Json number_or_null(std::optional<double> number) {
    return number ? Json(*number) : Json();
}

Json trend_json(const Trend& trend) {
    static constexpr std::array<const char*, 3> words{"none", "difference", "regression"};
    return Json::object({{"basis", words.at(static_cast<std::size_t>(trend.basis))},
                         {"values", trend.measurements},
                         {"actual", number_or_null(trend.slope)},
                         {"error", number_or_null(trend.error)}});
}

}  // namespace

Json pace_json(const Project& project, const KeyResult& key_result) {
    const Pace pace = pace_of(project, key_result);
    const auto day = [&](std::optional<Instant> moment) { return moment ? Json(day_text(project, *moment)) : Json(); };
    Json json = trend_json(pace.actual);
    json.set("needed", number_or_null(pace.needed));
    json.set("met", pace.is_met);
    json.set("forecast", day(pace.forecast));
    json.set("earliest", day(pace.earliest));
    json.set("latest", day(pace.latest));
    json.set("chance", number_or_null(pace.chance));
    json.set("confidence", number_or_null(confidence_in(project, key_result)));
    return json;
}

Json pace_json(const Project& project, const Metric& metric) {
    return trend_json(trend_of(measurements_of(project, metric)));
}

Json pace_shape(shape::Members further) {
    using namespace shape;
    static constexpr std::array<std::string_view, 3> words{"none", "difference", "regression"};
    further.insert(further.end(), {{"basis", one_of(words)},
                                   {"values", whole()},
                                   {"actual", maybe(number())},
                                   {"error", maybe(number())}});
    return object(further, {{"needed", maybe(number())},
                            {"met", flag()},
                            {"forecast", maybe(day())},
                            {"earliest", maybe(day())},
                            {"latest", maybe(day())},
                            {"chance", maybe(number())},
                            {"confidence", maybe(number())}});
}

}  // namespace muster::command
