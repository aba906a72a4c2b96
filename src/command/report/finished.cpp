#include "command/report/finished.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "command/report/series.h"

namespace muster::command {

namespace chrono = std::chrono;

namespace {

constexpr int weeks_back = 12;

// Weeks before there was a project would say that nothing gets done.
Day beginning(const Project& project) {
    const auto first = project.operation(1);
    const Day made = project.zone().day_of(first ? first->moment : project.now());
    return week_of(std::min(made, project.about().start.value_or(made)));
}

// The weeks up to now unless the wish says otherwise.
Days period_of(const Project& project, const Wish& wish) {
    Days days;
    days.last = wish.until.value_or(project.today());
    days.first =
        std::max(week_of(days.last) - chrono::days{7 * (weeks_back - 1)}, std::min(beginning(project), days.last));
    if (wish.milestone)
        if (const auto start = project.get(wish.milestone).start) days.first = std::min(*start, days.last);
    days.first = wish.since.value_or(days.first);
    if (days.first > days.last)
        throw Error(Failure::usage, say("{} lies before {}", to_text(days.last), to_text(days.first)),
                    tr("write the earlier day with --since"));
    return days;
}

std::optional<Instant> moment_in(const Value& value) {
    const auto* text = std::get_if<std::string>(&value);
    return text != nullptr ? instant_from_iso(*text) : std::nullopt;
}

std::optional<double> number_in(const Value& value) {
    if (const auto* whole = std::get_if<std::int64_t>(&value)) return static_cast<double>(*whole);
    const auto* number = std::get_if<double>(&value);
    return number != nullptr ? std::optional(*number) : std::nullopt;
}

std::string text_in(const Value& value) {
    const auto* text = std::get_if<std::string>(&value);
    return text != nullptr ? *text : std::string{};
}

}  // namespace

Finished finished_work(Session& session, const Wish& wish) {
    const Project& project = session.project();
    Finished finished;
    const Days days = finished.days = period_of(project, wish);
    const auto midnight = [&](Day day) { return to_text(project.zone().at(day, chrono::minutes{0})); };
    Selection selection{&noun_of<Task>(), {}, false, {}, {{"closed", false}}, {}};
    for (const char* name : {"id", "title", "created", "started", "closed", "points", "estimate"})
        selection.fields.push_back(&noun_of<Task>().field(name));
    selection.where = {{"closed", Compare::at_least, midnight(days.first)},
                       {"closed", Compare::less, midnight(days.last + chrono::days{1})},
                       {"state", Compare::equal, std::string("done")}};
    if (wish.milestone) selection.where.push_back({"milestone", Compare::equal, wish.milestone.key});
    Sized sized;
    std::vector<std::array<double, 3>> amounts;
    project.select(selection, [&](std::span<const Value> row) {
        const auto points = number_in(row[5]);
        const auto minutes = number_in(row[6]);
        finished.ids.push_back(text_in(row[0]));
        finished.titles.push_back(text_in(row[1]));
        finished.work.push_back(
            {moment_in(row[2]).value_or(Instant{}), moment_in(row[3]), moment_in(row[4]).value_or(Instant{}), 1});
        amounts.push_back({1, points.value_or(0), minutes.value_or(0) / 60});
        ++sized.tasks;
        if (points) ++sized.with_points;
        if (minutes) ++sized.with_estimate;
    });
    finished.unit = unit_named(wish.unit, sized);
    for (std::size_t i = 0; i < amounts.size(); ++i)
        finished.work[i].amount = amounts[i].at(static_cast<std::size_t>(finished.unit));
    return finished;
}

}  // namespace muster::command
