#pragma once
// Changes in words: what `log` and `diff` say of a record.

#include <muster/history.h>

#include "command/command.h"
#include "command/shape.h"

namespace muster::command {

/// Returns `due: 2026-03-09 -> 2026-03-16`; `-` stands for nothing, and long texts are cut.
std::string words_of(const FieldChange& change, const Units& units);

/// Returns the changed fields in words, without those that the verb of the change says already.
std::string fields_in_words(const RecordChange& change, const Units& units);

/// Returns one line: `+ T2 Two (owner @li)`, `~ T1 due: - -> 2026-03-16`, `- comment: Looks good`.
std::string line_of(const RecordChange& change, const Units& units);

/// Returns kind, id, title and the fields before and after, in their own units.
Json json_of(const RecordChange& change, const Units& units);

/// Returns what the operation did to each record, as JSON.
Json changes_json(const Project& project, const Operation& operation);

/// Returns the shape of what `json_of` gives, with further members.
Json change_shape(shape::Members further = {});
/// Returns the shape of an operation with its changes.
Json operation_shape();

/// Reads the words of --noun: task,risk. Throws `usage` with the nearest noun.
std::vector<const Noun*> nouns_named(const std::string& words);

}  // namespace muster::command
