#include "command/report/series.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/history.h>
#include <muster/words.h>

#include "base/language.h"
#include "command/report/progress.h"

namespace muster::command {

namespace chrono = std::chrono;

namespace {

constexpr chrono::days most_days{7320};  // twenty years: a day is a place of the axis
constexpr chrono::days most_single_days{31};

struct Frame {
    Day start{};
    std::optional<Day> end;
    std::optional<Day> closed;
};

Frame frame_of(const Project& project, const std::optional<Milestone>& milestone) {
    const Zone& zone = project.zone();
    if (milestone)
        return {milestone->start.value_or(zone.day_of(milestone->created)), milestone->due,
                milestone->closed ? std::optional(zone.day_of(*milestone->closed)) : std::nullopt};
    const auto first = project.operation(1);
    const Day made = zone.day_of(first ? first->moment : project.now());
    return {project.about().start.value_or(made), project.about().end, {}};
}

Days days_of(const Project& project, const Frame& frame, const Wish& wish) {
    const Day last = wish.until.value_or(std::min(frame.closed.value_or(project.today()), project.today()));
    const Day first = wish.since.value_or(std::min(frame.start, last));
    if (first > last)
        throw Error(Failure::usage, say("{} lies before {}", to_text(last), to_text(first)),
                    tr("write the earlier day with --since"));
    if (last - first > most_days)
        throw Error(Failure::usage,
                    say("from {} to {} are more days than a report shows", to_text(first), to_text(last)),
                    tr("give a later day with --since"));
    return {first, last};
}

constexpr std::array<std::string_view, 3> unit_words{"tasks", "points", "hours"};

// The end was moved: what the log says of the due day of the milestone, or of the project's end, after it was first
// set.
std::vector<EndMove> moves_of_end(const Project& project, const std::optional<Milestone>& milestone) {
    const History history(project);
    History::Query query;
    query.records = {milestone ? milestone->uid : project.about().uid};
    query.with_changes = true;
    std::vector<EndMove> moves;
    const auto day_in = [](const Value& value) {
        const auto* text = std::get_if<std::string>(&value);
        return text != nullptr ? day_from_iso(*text) : std::nullopt;
    };
    history.each(query, [&](const Operation& operation) {
        for (const LoggedChange& logged : operation.changes) {
            if (logged.uid != query.records.front()) continue;
            for (const FieldChange& change : history.read(logged).fields) {
                if (change.field->name != (milestone ? "due" : "end")) continue;
                const auto from = day_in(change.before);
                if (from) moves.push_back({project.zone().day_of(operation.moment), *from, day_in(change.after)});
            }
        }
    });
    std::reverse(moves.begin(), moves.end());
    return moves;
}

}  // namespace

Stretching stretching_named(const std::string& word) {
    return word == "day" ? Stretching::day : word == "month" ? Stretching::month : Stretching::week;
}

WorkUnit unit_named(const std::string& word, const Sized& sized) {
    const auto found = std::find(unit_words.begin(), unit_words.end(), word);
    return found == unit_words.end() ? unit_for(sized) : static_cast<WorkUnit>(found - unit_words.begin());
}

std::string_view unit_word(WorkUnit unit) {
    return unit_words.at(static_cast<std::size_t>(unit));
}

WorkSeries work_series(Session& session, const Wish& wish) {
    const Project& project = session.project();
    WorkSeries series;
    if (wish.milestone) series.milestone = project.get(wish.milestone);
    const Frame frame = frame_of(project, series.milestone);
    series.days = days_of(project, frame, wish);
    series.end = frame.end;
    const bool is_short = series.days.last - series.days.first <= most_single_days;
    series.by = stretching_named(wish.by.empty() && is_short ? "day" : wish.by);
    WorkFlow flow(series.days, series.milestone ? std::optional(series.milestone->uid) : std::nullopt, project.zone());
    read_log(session, [&](const Uid&, std::span<const TaskStep> steps) { flow.add(steps); });
    series.moves = moves_of_end(project, series.milestone);
    series.sized = flow.sized();
    series.unit = unit_named(wish.unit, series.sized);
    series.flow = flow.days(series.unit);
    return series;
}

std::vector<Day> axis_of(const WorkSeries& series) {
    const Day last = std::max(series.days.last, series.end.value_or(series.days.last));
    std::vector<Day> days;
    for (Day day = series.days.first; day <= std::min(last, series.days.first + most_days); day += chrono::days{1})
        days.push_back(day);
    return days;
}

std::vector<FlowDay> rows_of(const WorkSeries& series) {
    std::vector<FlowDay> rows;
    for (const Days& days : stretches(series.days, series.by)) {
        const auto place = [&](Day day) { return static_cast<std::size_t>((day - series.days.first).count()); };
        FlowDay row = series.flow[place(days.last)];
        for (std::size_t i = place(days.first); i < place(days.last); ++i) {
            row.added += series.flow[i].added;
            row.removed += series.flow[i].removed;
            row.finished += series.flow[i].finished;
            row.reopened += series.flow[i].reopened;
        }
        rows.push_back(row);
    }
    return rows;
}

double rounded(double amount) {
    constexpr double thousandths = 1000;
    return std::round(amount * thousandths) / thousandths + 0.0;  // no -0
}

std::string amount_text(double amount) {
    return number_to_text(std::round(amount * 10) / 10 + 0.0);
}

std::string counted(double amount, WorkUnit unit) {
    if (unit == WorkUnit::tasks) return noun_of<Task>().counted(std::llround(amount));
    const std::int64_t plural = amount == 1 ? 1 : 2;  // 1.5 points are more than one
    return fmt::format(fmt::runtime(unit == WorkUnit::points ? tr("{} point", "{} points", plural)
                                                             : tr("{} hour", "{} hours", plural)),
                       amount_text(amount));
}

std::string unit_text(WorkUnit unit) {
    switch (unit) {
        case WorkUnit::tasks: return tr("tasks");
        case WorkUnit::points: return tr("points");
        case WorkUnit::hours: break;
    }
    return tr("hours");
}

std::string unsized_text(const WorkSeries& series) {
    const Sized& sized = series.sized;
    if (series.unit == WorkUnit::points && sized.with_points < sized.tasks)
        return count_of("{} task has no points and counts as 0", "{} tasks have no points and count as 0",
                        sized.tasks - sized.with_points);
    if (series.unit == WorkUnit::hours && sized.with_estimate < sized.tasks)
        return count_of("{} task has no estimate and counts as 0", "{} tasks have no estimate and count as 0",
                        sized.tasks - sized.with_estimate);
    return {};
}

std::string subject_of(Session& session, const WorkSeries& series) {
    if (!series.milestone) return session.project().about().name;
    return fmt::format("{} {}", session.project().label(Ref<Milestone>{series.milestone->key}),
                       series.milestone->title);
}

void add_members(Session& session, const WorkSeries& series, Json& members) {
    members.set("milestone",
                series.milestone ? Json(session.project().label(Ref<Milestone>{series.milestone->key})) : Json());
    members.set("from", to_text(series.days.first));
    members.set("until", to_text(series.days.last));
    members.set("end", series.end ? Json(to_text(*series.end)) : Json());
    Json moves = Json::array();
    for (const EndMove& move : series.moves)
        moves.push(Json::object({{"day", to_text(move.day)},
                                 {"from", to_text(move.from)},
                                 {"to", move.to ? Json(to_text(*move.to)) : Json()}}));
    members.set("end_moved", std::move(moves));
    members.set("unit", unit_word(series.unit));
    members.set("unsized", series.unit == WorkUnit::points  ? series.sized.tasks - series.sized.with_points
                           : series.unit == WorkUnit::hours ? series.sized.tasks - series.sized.with_estimate
                                                            : 0);
}

shape::Members series_members() {
    using namespace shape;
    return {{"milestone", maybe(text())},
            {"from", day()},
            {"until", day()},
            {"end", maybe(day())},
            {"end_moved", list(object({{"day", day()}, {"from", day()}, {"to", maybe(day())}}))},
            {"unit", one_of(unit_words)},
            {"unsized", whole()}};
}

}  // namespace muster::command
