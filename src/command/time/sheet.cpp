#include "command/time/sheet.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "base/language.h"
#include "base/text.h"
#include "view/escape.h"

namespace muster::command {

namespace {

using std::chrono::days;

constexpr int days_of_a_week = 7;

bool is_by_week(const Days& period) {
    return period.last - period.first >= days{days_of_a_week};
}

Day column_of(Day day, bool by_week) {
    return by_week ? week_of(day) : day;
}

// The days, or the weeks from the first with work to the last with work.
std::vector<Day> columns_of(const std::vector<TimeGroup>& groups, const Days& period) {
    std::vector<Day> columns;
    if (!is_by_week(period)) {
        for (Day day = period.first; day <= period.last; day += days{1}) columns.push_back(day);
        return columns;
    }
    std::optional<Day> first, last;
    for (const TimeGroup& group : groups) {
        const Day begin = week_of(group.days.begin()->first);
        const Day end = week_of(group.days.rbegin()->first);
        first = std::min(first.value_or(begin), begin);
        last = std::max(last.value_or(end), end);
    }
    if (first)
        for (Day week = *first; week <= *last; week += days{days_of_a_week}) columns.push_back(week);
    return columns;
}

std::map<Day, Effort> sums_of(const TimeGroup& group, bool by_week) {
    std::map<Day, Effort> sums;
    for (const auto& [day, spent] : group.days) sums[column_of(day, by_week)].minutes += spent.minutes;
    return sums;
}

// As on a clock, so that a week fits a terminal: 1:30.
std::string clock_text(Effort effort) {
    return effort.minutes == 0 ? "" : fmt::format("{}:{:02}", effort.minutes / 60, effort.minutes % 60);
}

}  // namespace

std::string decimal_hours(Effort effort) {
    return fmt::format("{}", std::round(static_cast<double>(effort.minutes) / 60 * 100) / 100);
}

void add_cells(view::Answer& answer, Cells cells) {
    const auto write = [](const Cells& rows, std::size_t first, std::string (*cell)(std::string_view), char separator) {
        std::string out;
        for (std::size_t row = first; row < rows.size(); ++row) {
            for (std::size_t i = 0; i < rows[row].size(); ++i) {
                if (i > 0) out += separator;
                out += cell(rows[row][i]);
            }
            out += '\n';
        }
        return out;
    };
    answer.forms.emplace_back("csv", [write, cells] { return write(cells, 0, view::csv_cell, ','); });
    answer.forms.emplace_back("tsv", [write, cells] { return write(cells, 1, view::tsv_cell, '\t'); });
}

view::Table sheet_table(const std::vector<TimeGroup>& groups, const Days& period, const std::string& by) {
    const bool by_week = is_by_week(period);
    const auto columns = columns_of(groups, period);
    view::Table table{{grouping_title(by), ""}, {}, {false, false}};
    for (const Day column : columns) {
        const std::string date = to_text(column).substr(std::string_view("2026-").size());
        table.titles.push_back(by_week ? date : fmt::format("{} {}", weekday_text(column), date.substr(3)));
        table.right.push_back(true);
    }
    table.titles.push_back(tr("total"));
    table.right.push_back(true);
    std::map<Day, Effort> totals;
    Effort total;
    for (const TimeGroup& group : groups) {
        auto sums = sums_of(group, by_week);
        std::vector<view::Span> row{{group.id, view::Tone::name}, {group.title}};
        for (const Day column : columns) {
            row.push_back({clock_text(sums[column])});
            totals[column].minutes += sums[column].minutes;
            total.minutes += sums[column].minutes;
        }
        row.push_back({clock_text(group.spent), view::Tone::strong});
        table.rows.push_back(std::move(row));
    }
    std::vector<view::Span> last{{}, {tr("total"), view::Tone::strong}};
    for (const Day column : columns) last.push_back({clock_text(totals[column]), view::Tone::strong});
    last.push_back({clock_text(total), view::Tone::strong});
    table.rows.push_back(std::move(last));
    return table;
}

Cells sheet_cells(const std::vector<TimeGroup>& groups, const Days& period, const std::string& by) {
    const bool by_week = is_by_week(period);
    const auto columns = columns_of(groups, period);
    Cells cells{{by, "title"}};
    for (const Day column : columns) cells.front().push_back(to_text(column));
    cells.front().emplace_back("total");
    for (const TimeGroup& group : groups) {
        auto sums = sums_of(group, by_week);
        std::vector<std::string> row{group.id, group.title};
        for (const Day column : columns) row.push_back(decimal_hours(sums[column]));
        row.push_back(decimal_hours(group.spent));
        cells.push_back(std::move(row));
    }
    return cells;
}

}  // namespace muster::command
