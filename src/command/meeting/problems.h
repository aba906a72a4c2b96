#pragma once
// The problems that people reported in meetings.

#include <string>
#include <vector>

#include <muster/meeting.h>
#include <muster/series.h>

#include "command/command.h"

namespace muster::command {

/// A note of a problem, called by its sitting and its place among the problems of it.
struct MetProblem {
    Note note;
    std::string id;  ///< E1@2026-03-09#2
};

/// Returns the problems reported in a sitting, in order.
std::vector<MetProblem> problems_of(const Project& project, const Sitting& sitting);

/// Returns the problem that a word names. Throws `not_found`, and `usage` for a word of another form.
MetProblem find_problem(const Project& project, const std::string& word);

/// Returns the problems of all sittings that are not over: without a task, or with one that is open.
std::vector<MetProblem> open_problems(const Project& project);

}  // namespace muster::command
