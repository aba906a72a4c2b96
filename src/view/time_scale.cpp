#include "view/time_scale.h"

#include <algorithm>
#include <optional>

#include <fmt/format.h>

#include "base/language.h"

namespace muster::view {

namespace chrono = std::chrono;

namespace {

constexpr int months_a_year = 12;
constexpr int thursday = 3;

int year_of(Day day) {
    return int(chrono::year_month_day{day}.year());
}

unsigned month_of(Day day) {
    return unsigned(chrono::year_month_day{day}.month());
}

unsigned day_of_month(Day day) {
    return unsigned(chrono::year_month_day{day}.day());
}

// A week belongs to the year that its Thursday is in (ISO 8601).
int iso_week(Day day) {
    const Day middle = day + chrono::days{thursday - weekday_index(day)};
    const Day new_year{chrono::year{year_of(middle)} / 1 / 1};
    return static_cast<int>((middle - new_year).count() / 7) + 1;
}

Day month_start(Day day, int months) {
    const int count = year_of(day) * months_a_year + static_cast<int>(month_of(day)) - 1;
    const int start = count - count % months;
    return Day{chrono::year{start / months_a_year} / chrono::month{unsigned(start % months_a_year) + 1} / 1};
}

// The start of the column that the first day is in.
Day start_of(Day day, Step step, int months) {
    if (step == Step::day) return day;
    if (step == Step::months) return month_start(day, months);
    const int weekday = weekday_index(day);
    return day - chrono::days{step == Step::half_week && weekday >= thursday ? weekday - thursday : weekday};
}

Day next_start(Day start, Step step, int months) {
    switch (step) {
        case Step::day: return start + chrono::days{1};
        case Step::half_week: return start + chrono::days{weekday_index(start) == 0 ? thursday : 7 - thursday};
        case Step::week: return start + chrono::days{7};
        case Step::fortnight: return start + chrono::days{14};
        case Step::months: break;
    }
    const auto date = chrono::year_month_day{start};
    return Day{(date.year() / date.month() + chrono::months{months}) / 1};
}

std::optional<TimeScale> scale_of(Step step, int months, Day first, Day last, std::size_t room) {
    TimeScale scale{step, months, {}};
    for (Day day = start_of(first, step, months); day <= last; day = next_start(day, step, months)) {
        if (scale.starts.size() == room) return {};
        scale.starts.push_back(day);
    }
    return scale;
}

int more_months(int months) {
    switch (months) {
        case 1: return 3;
        case 3: return 6;
        default: return months * 2;
    }
}

struct Label {
    std::size_t column;
    std::string text;
    bool may_give_way = false;  // it stands at the edge, not where its month or week begins
};

// Labels that do not fit between their neighbours are left out.
std::string labels_line(std::vector<Label> labels, std::size_t room) {
    std::erase_if(labels, [&](const Label& label) { return label.column + label.text.size() > room; });
    if (labels.size() > 1 && labels[0].may_give_way && labels[1].column <= labels[0].text.size())
        labels.erase(labels.begin());
    std::string line;
    for (const Label& label : labels) {
        if (!line.empty() && line.size() >= label.column) continue;
        line.resize(label.column, ' ');
        line += label.text;
    }
    return line;
}

bool begins_year(Day before, Day day) {
    return year_of(before) != year_of(day);
}

bool begins_month(Day before, Day day) {
    return begins_year(before, day) || month_of(before) != month_of(day);
}

bool begins_week(Day /*before*/, Day day) {
    return weekday_index(day) == 0;
}

bool begins_day(Day /*before*/, Day /*day*/) {
    return true;
}

// A label for the first column, and for each that something begins with.
std::vector<Label> labels_of(const TimeScale& scale, std::size_t wide, bool (*begins)(Day before, Day day),
                             std::string (*text)(Day)) {
    std::vector<Label> labels;
    for (std::size_t i = 0; i < scale.starts.size(); ++i) {
        const Day day = scale.starts[i];
        const bool is_begin = begins(i == 0 ? day - chrono::days{1} : scale.starts[i - 1], day);
        if (is_begin || i == 0) labels.push_back({i * wide, text(day), !is_begin});
    }
    return labels;
}

std::string year_text(Day day) {
    return fmt::format("{:04}", year_of(day));
}

std::string month_text(Day day) {
    return fmt::format("{:04}-{:02}", year_of(day), month_of(day));
}

std::string month_number(Day day) {
    return fmt::format("{:02}", month_of(day));
}

std::string day_text(Day day) {
    return fmt::format("{:02}", day_of_month(day));
}

std::string week_text(Day day) {
    return fmt::format("W{:02}", iso_week(day));
}

}  // namespace

std::size_t TimeScale::column_of(Day day) const {
    const auto behind = std::upper_bound(starts.begin(), starts.end(), day);
    return behind == starts.begin() ? 0 : static_cast<std::size_t>(behind - starts.begin()) - 1;
}

std::string TimeScale::column_text() const {
    switch (step) {
        case Step::day: return tr("column: a day");
        case Step::half_week: return tr("column: half a week");
        case Step::week: return tr("column: a week");
        case Step::fortnight: return tr("column: two weeks");
        case Step::months: break;
    }
    if (months % months_a_year != 0) return count_of("column: {} month", "column: {} months", months);
    return count_of("column: {} year", "column: {} years", months / months_a_year);
}

TimeScale time_scale(Day first, Day last, std::size_t room) {
    room = std::max<std::size_t>(room, 1);
    for (const Step step : {Step::day, Step::half_week, Step::week, Step::fortnight})
        if (auto scale = scale_of(step, 0, first, last, room)) return *scale;
    for (int months = 1;; months = more_months(months))
        if (auto scale = scale_of(Step::months, months, first, last, room)) return *scale;
}

std::vector<std::string> scale_labels(const TimeScale& scale, std::size_t wide, std::size_t room) {
    constexpr std::size_t day_with_gap = 3;
    const auto line = [&](auto begins, auto text) { return labels_line(labels_of(scale, wide, begins, text), room); };
    const std::string months = line(begins_month, month_text);
    switch (scale.step) {
        case Step::day: return {months, line(wide < day_with_gap ? begins_week : begins_day, day_text)};
        case Step::half_week:
        case Step::week:
        case Step::fortnight: return {months, line(begins_week, week_text)};
        case Step::months: break;
    }
    if (scale.months > 1) return {line(begins_year, year_text)};
    return {line(begins_year, year_text), line(begins_month, month_number)};
}

}  // namespace muster::view
