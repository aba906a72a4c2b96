#pragma once
// Lists of tasks by rules of thumb: where a search begins.

#include <vector>

#include "domain/plan/random.h"
#include "domain/plan/schedule_generation.h"

namespace muster::plan {

/// Latest finish time, latest start time, most total successors, greatest rank positional weight, worst case slack.
/// Source: Kolisch, "Efficient priority rules for the resource-constrained project scheduling problem", Journal of
/// Operations Management 14 (1996) 179-192.
enum class Rule { lft, lst, mts, grpw, wcs };

/// Returns what the rule makes of each task, the most urgent lowest. Worst case slack depends on the moment: here it is
/// the latest start.
std::vector<Slot> urgency(const Instance& instance, Way way, Rule rule);

/// Returns the list that takes the most urgent of the tasks that can be taken, again and again.
std::vector<int> list_by(const Instance& instance, Way way, Rule rule);

/// Returns a list in which a task is taken with a chance of its regret + 1: how much earlier than the least urgent of
/// the tasks that can be taken it must finish.
std::vector<int> sampled_list(const Instance& instance, Way way, Random& random);

/// Parallel generation: at each moment, the most urgent of the tasks that can start do. Returns the schedule with its
/// tasks by start as the list.
Schedule parallel(const Instance& instance, Way way, Rule rule);

}  // namespace muster::plan
