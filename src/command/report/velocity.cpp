// report show velocity: how much was finished in each week or sprint.

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/words.h>

#include "base/language.h"
#include "command/report/finished.h"
#include "command/report/progress.h"
#include "command/report/series.h"

namespace muster::command {

namespace chrono = std::chrono;

namespace {

// A stretch of the velocity, or a sprint.
struct Lap {
    std::string name;
    Days days;
    std::optional<double> planned;
    std::int64_t tasks = 0;
    double done = 0;
    bool is_over = true;
};

std::vector<Lap> laps_by(const Project& project, const Days& days, const Finished& finished, Stretching by) {
    std::vector<Lap> laps;
    for (const Pace& pace : pace_of(finished.work, stretches(days, by), project.zone()))
        laps.push_back(
            {to_text(pace.days.first), pace.days, {}, pace.tasks, pace.amount, pace.days.last < project.today()});
    return laps;
}

// What was in each sprint at the end of its first day, and what of it was done at its end.
std::vector<Lap> laps_by_sprint(Session& session, const Days& days, WorkUnit unit) {
    const Project& project = session.project();
    std::vector<Milestone> sprints;
    std::vector<WorkFlow> flows;
    for (Milestone& sprint : project.all<Milestone>(
             {{"type", Compare::equal, std::string(word_of(MilestoneType::sprint))}}, {{"start", false}})) {
        if (!sprint.start || !sprint.due || *sprint.start > days.last || *sprint.due < days.first) continue;
        if (*sprint.start > *sprint.due) continue;
        flows.emplace_back(Days{*sprint.start, std::min(*sprint.due, days.last)}, sprint.uid, project.zone());
        sprints.push_back(std::move(sprint));
    }
    if (sprints.empty())
        throw Error(Failure::refused, tr("no sprint with a start and a due day lies in the period"),
                    tr("muster milestone add NAME --type sprint --start DAY --due DAY, or leave --by sprint out"));
    read_log(session, [&](const Uid&, std::span<const TaskStep> steps) {
        for (WorkFlow& flow : flows) flow.add(steps);
    });
    std::vector<Lap> laps;
    for (std::size_t i = 0; i < sprints.size(); ++i) {
        const auto flow = flows[i].days(unit);
        const auto tasks = flows[i].days(WorkUnit::tasks);
        laps.push_back({fmt::format("{} {}", project.label(Ref<Milestone>{sprints[i].key}), sprints[i].title),
                        {*sprints[i].start, *sprints[i].due},
                        flow.front().scope(),
                        std::llround(tasks.back().done),
                        flow.back().done,
                        *sprints[i].due < project.today()});
    }
    return laps;
}

// Of the laps that are over: one that goes on has not done all it will.
std::vector<double> done_in(const std::vector<Lap>& laps) {
    std::vector<double> done;
    for (const Lap& lap : laps)
        if (lap.is_over) done.push_back(lap.done);
    return done;
}

view::Line velocity_sentence(const std::vector<Lap>& laps, WorkUnit unit, const std::string& by) {
    const auto done = done_in(laps);
    const auto spread = percentiles(done);
    if (!spread) return {{tr("no stretch is over yet"), view::Tone::faint}};
    const std::string mean = counted(spread->mean, unit);
    const std::string text = by == "sprint"  ? say("{} a sprint on average", mean)
                             : by == "day"   ? say("{} a day on average", mean)
                             : by == "month" ? say("{} a month on average", mean)
                                             : say("{} a week on average", mean);
    view::Line line{{text, view::Tone::strong}};
    if (spread->count > 1)
        line.push_back({say(", from {} to {}", amount_text(*std::min_element(done.begin(), done.end())),
                            amount_text(spread->most))});
    line.push_back({count_of("; {} is over", "; {} are over", spread->count), view::Tone::faint});
    return line;
}

}  // namespace

view::Answer report_velocity(Session& session, const Wish& wish) {
    const Project& project = session.project();
    const Finished finished = finished_work(session, wish);
    const Days& days = finished.days;
    const std::string by = wish.by.empty() ? "week" : wish.by;
    const std::vector<Lap> laps = by == "sprint" ? laps_by_sprint(session, days, finished.unit)
                                                 : laps_by(project, days, finished, stretching_named(by));
    view::Answer answer;
    view::Page& page = answer.page.emplace();
    page.push_back(view::Paragraph{velocity_sentence(laps, finished.unit, by)});
    view::Chart chart{view::ChartKind::bars, unit_text(finished.unit), tr("How much was finished in each stretch.")};
    chart.series.push_back({say("{} finished", unit_text(finished.unit)), {}});
    view::Table table{{tr("from"), tr("to"), tr("tasks"), unit_text(finished.unit)}, {}, {false, false, true, true}};
    const bool has_names = by == "sprint";
    if (has_names) {
        table.titles = {tr("sprint"), tr("from"), tr("to"), tr("planned"), unit_text(finished.unit), tr("share")};
        table.right = {false, false, false, true, true, true};
    }
    Json items = Json::array();
    for (const Lap& lap : laps) {
        chart.labels.push_back(has_names ? lap.name : lap.name.substr(5));
        chart.series.front().values.emplace_back(rounded(lap.done));
        const view::Tone tone = lap.is_over ? view::Tone::plain : view::Tone::faint;
        if (has_names)
            table.rows.push_back({{lap.name, view::Tone::name},
                                  {to_text(lap.days.first)},
                                  {to_text(lap.days.last)},
                                  {amount_text(*lap.planned)},
                                  {amount_text(lap.done), tone},
                                  {*lap.planned > 0 ? percent(lap.done / *lap.planned) : tr("n/a")}});
        else
            table.rows.push_back({{to_text(lap.days.first)},
                                  {to_text(lap.days.last)},
                                  {fmt::format("{}", lap.tasks)},
                                  {amount_text(lap.done), tone}});
        items.push(Json::object({{"from", to_text(lap.days.first)},
                                 {"until", to_text(lap.days.last)},
                                 {"sprint", has_names ? Json(lap.name.substr(0, lap.name.find(' '))) : Json()},
                                 {"planned", lap.planned ? Json(rounded(*lap.planned)) : Json()},
                                 {"tasks", lap.tasks},
                                 {"done", rounded(lap.done)},
                                 {"over", lap.is_over}}));
    }
    page.push_back(view::drawing_of(std::move(chart)));
    page.push_back(std::move(table));
    const auto spread = percentiles(done_in(laps));
    answer.members = Json::object({{"from", to_text(days.first)},
                                   {"until", to_text(days.last)},
                                   {"by", by},
                                   {"unit", unit_word(finished.unit)},
                                   {"mean", spread ? Json(rounded(spread->mean)) : Json()},
                                   {"items", std::move(items)}});
    return answer;
}

Json velocity_shape() {
    using namespace shape;
    return object({{"from", day()},
                   {"until", day()},
                   {"by", text()},
                   {"unit", text()},
                   {"mean", maybe(number())},
                   {"items", list(object({{"from", day()},
                                          {"until", day()},
                                          {"sprint", maybe(text())},
                                          {"planned", maybe(number())},
                                          {"tasks", whole()},
                                          {"done", number()},
                                          {"over", flag()}}))}});
}

}  // namespace muster::command
