#pragma once
// Parts that several screens share.

#include "command/command.h"

#include <muster/goal.h>
#include <muster/milestone.h>

namespace muster::command {

/// Returns a selection as a table for a page.
view::Table table_of(Session& session, const Selection& selection);

/// Rows of a selection, read once for both people and programs.
struct ShownRows {
    view::Table table;
    Json items = Json::array();
    bool is_cut = false;  ///< the limit left some out
};

ShownRows rows_of(Session& session, const Selection& selection);

/// Returns one line a key result of the goal: bar, value, target, pace.
view::Table goal_progress(Session& session, const Goal& goal);

/// A milestone and how many of its tasks are open.
struct Standing {
    std::string id;
    std::string title;
    std::optional<Day> due;
    MilestoneState state = MilestoneState::open;
    std::int64_t tasks = 0, open = 0;
};

/// Returns at most so many milestones in their order, or all.
std::vector<Standing> standings(Session& session, bool only_open, std::optional<std::int64_t> limit = {});
Json standing_json(const Standing& standing);
/// Returns `in 3 days`, `2 days late`; nothing without a day.
view::Span days_to_go(std::optional<Day> due, Day today);

/// Appends what a review froze, beside the review before it.
void add_frozen(Session& session, const Review& review, view::Page& page);

/// Returns a colour in words and what gave it.
view::Line colour_line(Colour colour, const std::string& reason);

/// Returns the judgements as lines: axis, colour, reason.
view::Pairs judgement_lines(const std::vector<Judgement>& judgements);

/// Returns the page of one record with all that belongs to it.
view::Page record_page(Session& session, const Entity& record);

/// Returns the judgements as JSON.
Json judgements_json(const std::vector<Judgement>& judgements);

}  // namespace muster::command
