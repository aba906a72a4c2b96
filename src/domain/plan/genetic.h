#pragma once
// The search for a better plan: a population of lists that breeds.

#include "domain/plan/workshop.h"

namespace muster::plan {

/// Returns how many lists a population holds when about so many schedules will be generated.
int population_for(double schedules);

/// Makes populations, one after another as each stops getting better, until the search is over. Needs tasks.
void search(const Instance& instance, int population, std::uint64_t seed, Workshop& workshop);

}  // namespace muster::plan
