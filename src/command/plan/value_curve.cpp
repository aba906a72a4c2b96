#include "command/plan/value_curve.h"

#include <algorithm>

#include "base/language.h"
#include "command/shape.h"

namespace muster::command {

using std::chrono::days;

std::vector<Day> ends_within(const Days& period, Day today) {
    constexpr days most_by_day{400};
    const days step{period.last - period.first <= most_by_day ? 1 : 7};
    std::vector<Day> ends;
    for (Day day = period.first - days{1}; day < period.last; day += step) {
        ends.push_back(day);
        if (day < today && today < day + step) ends.push_back(today);
    }
    ends.push_back(period.last);
    return ends;
}

view::Chart value_chart(const std::vector<ValuePoint>& points, Day today, const std::string& currency) {
    const auto unit = static_cast<double>(minor_units(currency));
    view::Chart chart;
    chart.unit = currency;
    chart.description = tr("planned value, earned value and actual cost, each in sum since the beginning");
    chart.series = {{"PV", {}, true}, {"EV", {}, false}, {"AC", {}, false}};
    for (const ValuePoint& point : points) {
        if (point.day == today) chart.marks.push_back({chart.days.size(), tr("today")});
        chart.days.push_back(point.day);
        const bool is_known = point.day <= today;
        const auto value = [&](Money amount) { return std::max(0.0, static_cast<double>(amount.minor) / unit); };
        chart.series[0].values.emplace_back(value(point.pv));
        chart.series[1].values.push_back(is_known ? std::optional(value(point.ev)) : std::nullopt);
        chart.series[2].values.push_back(is_known ? std::optional(value(point.ac)) : std::nullopt);
    }
    return chart;
}

Json curve_json(const std::vector<ValuePoint>& points, Day today, const std::string& currency) {
    const auto unit = static_cast<double>(minor_units(currency));
    Json rows = Json::array();
    for (const ValuePoint& point : points) {
        const auto known = [&](Money amount) {
            return point.day <= today ? Json(static_cast<double>(amount.minor) / unit) : Json();
        };
        rows.push(Json::object({{"day", to_text(point.day)},
                                {"pv", static_cast<double>(point.pv.minor) / unit},
                                {"ev", known(point.ev)},
                                {"ac", known(point.ac)}}));
    }
    return rows;
}

Json curve_shape() {
    using namespace shape;
    return list(object({{"day", day()}, {"pv", number()}, {"ev", maybe(number())}, {"ac", maybe(number())}}));
}

}  // namespace muster::command
