#pragma once
// Questions about many records of one noun: a selection as SQL with bound values.

#include <functional>
#include <span>
#include <string>
#include <vector>

#include <muster/selection.h>
#include <muster/urgency.h>

#include "store/sqlite/database.h"

namespace muster::store {

/// What every selection may bind beside its own values: the day, and what urgency weighs.
struct Frame {
    Day today{};
    UrgencyWeights weights{};
};

/// Calls with each row of the selection; references come as labels, lists as JSON text. Returns whether the limit cut
/// something off.
bool select(Database& database, const Selection& selection, const Frame& frame,
            const std::function<void(std::span<const Value>)>& row);

/// Calls with each record of the selection and its score for the texts searched for, see `Project::search`.
void search(Database& database, const Selection& selection, const std::vector<std::string>& texts, const Frame& frame,
            const std::function<void(const Hit&)>& row);

/// Returns the keys of a selection, in its order.
std::vector<Key> select_keys(Database& database, const Selection& selection, const Frame& frame);

/// Returns how many records the selection has without its limit.
std::int64_t count(Database& database, const Selection& selection, const Frame& frame);

/// The table that holds a list field.
std::string list_table(const Noun& noun, const Field& field);

/// The SQL expression of the name people use for a record.
std::string label_sql(const Noun& noun);

}  // namespace muster::store
