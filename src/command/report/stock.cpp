#include "command/report/stock.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/review.h>

#include "base/language.h"
#include "base/text.h"
#include "command/report/cells.h"
#include "command/report/report.h"

namespace muster::command {

namespace {

constexpr std::array reports{
    StockReport{"status", tr_later("Status"), tr_later("health by the four axes, goals, milestones, work, risks"),
                "exit-status", report_status, status_shape},
    StockReport{"progress", tr_later("Progress"),
                tr_later("how far the work, its milestones and goals are, and the pace of it"), "", report_progress,
                progress_shape},
    StockReport{"burndown", tr_later("Burndown"), tr_later("what is left day by day, against an even pace"),
                "milestone since until by unit exit-status", report_burndown, burndown_shape},
    StockReport{"burnup", tr_later("Burn-up"), tr_later("scope and work done, day by day"),
                "milestone since until by unit", report_burnup, burnup_shape},
    StockReport{"flow", tr_later("Cumulative flow"),
                tr_later("how much waits, is under way, blocked and done, day by day"), "milestone since until by unit",
                report_flow, flow_shape},
    StockReport{"velocity", tr_later("Velocity"), tr_later("how much was finished in each week or sprint"),
                "milestone since until by unit", report_velocity, velocity_shape},
    StockReport{"cycle", tr_later("Cycle time"), tr_later("how many days work takes, as percentiles"),
                "milestone since until", report_cycle, cycle_shape},
    StockReport{"workload", tr_later("Workload"), tr_later("who has how much to do in the weeks to come"), "", nullptr,
                nullptr, "assign load"},
    StockReport{"goals", tr_later("Goals"), tr_later("every goal under the one it is part of, with its progress"), "",
                nullptr, nullptr, "goal tree"},
    StockReport{"milestones", tr_later("Milestones"), tr_later("what is due when, and how far it is"), "exit-status",
                report_milestones, milestones_shape},
    StockReport{"risks", tr_later("Risks"), tr_later("open risks, the greatest first"), "", report_risks, nullptr,
                "risk list"},
    StockReport{"meetings", tr_later("Meetings"), tr_later("every meeting, when it is held next, and its open actions"),
                "", report_meetings, meetings_shape},
    StockReport{"follow-through", tr_later("Follow-through"), tr_later("whether what meetings agreed on is done"), "",
                nullptr, nullptr, "meeting follow-through"},
    StockReport{"time", tr_later("Time worked"), tr_later("who worked how long"), "since until", report_time, nullptr,
                "time report"},
    StockReport{"cost", tr_later("Cost"), tr_later("what the work has cost and will cost, against the budget"), "",
                nullptr, nullptr, "plan cost"},
    StockReport{"quality", tr_later("Quality"), tr_later("open bugs by severity and age, and how checks went"), "exit-status",
                report_quality, quality_shape},
    StockReport{"ev", tr_later("Earned value"), tr_later("earned value: planned, done and spent"), "", nullptr, nullptr,
                "plan ev"},
    StockReport{"changes", tr_later("Changes"),
                tr_later("what is different since the last review, a day, or in the last week"), "since until",
                report_changes, nullptr, "diff"},
    StockReport{"problems", tr_later("Problems"),
                tr_later("problems from meetings, blocked tasks and risks that occurred, with owner and age"),
                "exit-status", report_problems, problems_shape},
};

constexpr std::string_view last_review_word = "last-review";

bool takes(const StockReport& report, std::string_view option) {
    const auto words = text::split(report.takes, ' ');
    return std::find(words.begin(), words.end(), option) != words.end();
}

void refuse_what_is_not_heeded(const StockReport& report, const ReportOptions& options) {
    const std::array given{
        std::pair{"milestone", !options.milestone.empty()}, std::pair{"since", !options.since.empty()},
        std::pair{"until", !options.until.empty()},         std::pair{"by", !options.by.empty()},
        std::pair{"unit", !options.unit.empty()},           std::pair{"exit-status", options.gate}};
    for (const auto& [name, is_given] : given) {
        if (!is_given || takes(report, name)) continue;
        const std::string list = text::join(text::split(report.takes, ' '), " --");
        throw Error(Failure::usage, say("the report {} does not heed --{}", report.name, name),
                    list.empty() ? tr("leave it out") : say("it heeds --{}", list));
    }
}

void refuse_sprints(const StockReport& report, const ReportOptions& options) {
    if (options.by != "sprint" || report.name == "velocity") return;
    throw Error(Failure::usage, say("the report {} has no row a sprint", report.name),
                tr("give --by day, week or month, or --milestone with the sprint"));
}

Day past_day(const Project& project, std::string_view option, const std::string& word) {
    const Point point = project.point(option, word);
    return project.zone().day_of(point.first);
}

Review last_review(const Project& project) {
    auto review = newest_review(project);
    if (!review)
        throw Error(Failure::not_found, tr("there has been no review yet"),
                    tr("muster review start makes one; or give a day with --since"));
    return std::move(*review);
}

Wish wish_of(const Project& project, const ReportOptions& options) {
    Wish wish;
    wish.by = options.by;
    wish.unit = options.unit;
    wish.gate = options.gate;
    if (!options.milestone.empty()) wish.milestone = project.resolve<Milestone>(options.milestone);
    if (options.since == last_review_word) {
        wish.from_review = true;
        wish.since = project.zone().day_of(last_review(project).created);
    } else if (!options.since.empty()) {
        wish.since = past_day(project, "--since", options.since);
    }
    if (!options.until.empty()) wish.until = past_day(project, "--until", options.until);
    return wish;
}

}  // namespace

std::optional<Review> newest_review(const Project& project) {
    auto reviews = project.all<Review>({}, {{"created", true}}, 1);
    return reviews.empty() ? std::nullopt : std::optional(std::move(reviews.front()));
}

std::span<const StockReport> stock_reports() {
    return reports;
}

const StockReport* find_stock_report(std::string_view name) {
    const auto found = std::find_if(reports.begin(), reports.end(), [&](const auto& one) { return one.name == name; });
    return found == reports.end() ? nullptr : &*found;
}

view::Answer answer_of(Session& session, const std::vector<std::string>& words) {
    return session.surroundings().prepare(words).run(session);
}

view::Answer answer_of(Session& session, const StockReport& report, const ReportOptions& options) {
    refuse_what_is_not_heeded(report, options);
    refuse_sprints(report, options);
    view::Answer answer = report.make != nullptr ? report.make(session, wish_of(session.project(), options))
                                                 : answer_of(session, text::split(report.command, ' '));
    if (answer.list) hold_list(answer);
    view::Page& page = *answer.page;
    const auto* first = page.empty() ? nullptr : std::get_if<view::Heading>(&page.front());
    if (first == nullptr || first->level > 1)
        page.insert(page.begin(),
                    view::Heading{say("{}: {}", tr(report.title), session.project().about().name), 1});
    add_cells(answer);
    return answer;
}

Json shape_of(const StockReport& report) {
    if (report.shape != nullptr) return report.shape();
    Spec spec;
    (void)find(report.command)->make(spec);
    return spec.shape();
}

view::Answer report_status(Session& session, const Wish& wish) {
    view::Answer answer = status(session, true);
    const std::string health = *answer.members.find("health")->text();
    if (wish.gate && health == "red") answer.outcome = view::Outcome::failed;
    if (wish.gate && health == "unknown") answer.outcome = view::Outcome::undecided;
    return answer;
}

}  // namespace muster::command
