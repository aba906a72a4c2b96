#pragma once
// The reports that come with muster: what each shows, and what it may be asked for.

#include "command/command.h"

#include <muster/milestone.h>
#include <muster/review.h>

namespace muster::command {

/// What `report show` was asked for, as it was typed.
struct ReportOptions {
    std::string name, milestone, since, until, by, unit;
    bool gate = false;
};

/// The same, read.
struct Wish {
    Ref<Milestone> milestone;
    std::optional<Day> since;
    std::optional<Day> until;
    bool from_review = false;  ///< from the newest review on
    std::string by, unit;
    bool gate = false;  ///< the answer says by its exit code whether all is well
};

/// One report. It answers by itself, or by a command that shows the same.
struct StockReport {
    std::string_view name;
    const char* title;
    const char* meaning;
    std::string_view takes;  ///< the options that it heeds, by their names
    view::Answer (*make)(Session& session, const Wish& wish);
    Json (*shape)();
    std::string_view command = {};  ///< without a `make`: what is run in its place; else whose shape the JSON has
};

/// All of them, in the order in which people are told.
std::span<const StockReport> stock_reports();

/// Returns the report of that name, or null.
const StockReport* find_stock_report(std::string_view name);

/// Returns what the JSON of the report holds.
Json shape_of(const StockReport& report);

/// Returns the newest review.
std::optional<Review> newest_review(const Project& project);

/// Returns what the report shows. Throws `usage` for an option that it does not heed.
view::Answer answer_of(Session& session, const StockReport& report, const ReportOptions& options);

/// Runs another command that reads, as it was typed: a report shows what that shows, and counts nothing anew.
view::Answer answer_of(Session& session, const std::vector<std::string>& words);

view::Answer report_status(Session& session, const Wish& wish);
view::Answer report_progress(Session& session, const Wish& wish);
view::Answer report_burndown(Session& session, const Wish& wish);
view::Answer report_burnup(Session& session, const Wish& wish);
view::Answer report_flow(Session& session, const Wish& wish);
view::Answer report_velocity(Session& session, const Wish& wish);
view::Answer report_cycle(Session& session, const Wish& wish);
view::Answer report_milestones(Session& session, const Wish& wish);
view::Answer report_meetings(Session& session, const Wish& wish);
view::Answer report_quality(Session& session, const Wish& wish);
view::Answer report_risks(Session& session, const Wish& wish);
view::Answer report_time(Session& session, const Wish& wish);
view::Answer report_changes(Session& session, const Wish& wish);
view::Answer report_problems(Session& session, const Wish& wish);

Json burndown_shape();
Json burnup_shape();
Json flow_shape();
Json velocity_shape();
Json cycle_shape();
Json milestones_shape();
Json progress_shape();
Json meetings_shape();
Json quality_shape();
Json problems_shape();

}  // namespace muster::command
