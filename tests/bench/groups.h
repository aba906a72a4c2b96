#pragma once
// The groups of figures, each printed by one call. All run in the folder of a seeded project.

#include <string>

#include "bench/measure.h"

namespace muster::bench {

/// Makes a project of that many tasks in `folder`, the same on every machine.
void seed(const std::string& folder, int tasks);

/// The same with so many rows in its log, over two hundred days of changes.
void seed_history(const std::string& folder, int tasks, int rows);

/// Commands of every day, beside the SQLite floor. Each group says whether every bound was kept.
bool everyday(const Contest& contest);

/// Everything out and everything in.
bool bulk(const Contest& contest, int tasks);

/// Reads a JSON file with the library that muster uses, for the floor; `muster_bench parse FILE` does no more than that.
/// Returns the exit code.
int parse(const std::string& file);
constexpr const char* parse_word = "parse";

/// Cutting a report of a megabyte into messages, in this process.
bool posts();

/// Prints what lists hold in memory; remembers it under the number of tasks to compare with a larger project.
bool memory(const Contest& contest, int tasks);

/// Every stock report beside the SQL that reads what it needs.
bool reports(const Contest& contest);

/// Taskwarrior with the same tasks, where it is installed.
void peers(const Contest& contest, int tasks);

}  // namespace muster::bench
