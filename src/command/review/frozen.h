#pragma once
// What reviews froze, as people read it.

#include <string>
#include <vector>

#include <muster/snapshot.h>

#include "command/command.h"

namespace muster::command {

/// Returns a value of a number with its unit: `80 %`, `12 h`, `6 min`; `n/a` where there is none.
std::string value_text(const ReviewNumber& number, std::optional<double> value, const std::string& currency);

/// Returns what people call the number: `on time share`, `K1 First reply`.
std::string name_of(const ReviewNumber& number);

/// Returns how a number moved: `3 -> 1`, with the tone of the move.
std::vector<view::Span> move_spans(const NumberMove& move, const std::string& currency);

/// Returns the move as JSON, and its shape.
Json move_json(const NumberMove& move);
Json move_shape();

/// Returns what a review that ended today would freeze.
Snapshot snapshot_now(Session& session, std::optional<Day> from, Day until);

/// Returns the review before this one, by the end of its period; absent for the first.
std::optional<Review> review_before(const Project& project, const Review& review);

}  // namespace muster::command
