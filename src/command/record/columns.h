#pragma once
// How a list is shown: which fields, in what order, how many, grouped by what, and whether it is a gate.

#include "command/command.h"

namespace muster::command {

struct Columns {
    std::string fields;
    std::string sort;
    std::string limit;
    std::string line;
    std::string group;
    bool is_gate = false;
};

/// What --exit-status means: a list that is not empty fails, or the command declares its own.
enum class Gate { not_empty, none };

/// Declares --fields, --sort, --limit, --template, --group-by and --exit-status, and what --porcelain prints.
void declare_columns(Spec& spec, const Noun& noun, Columns& columns, Gate gate = Gate::not_empty);

/// Says what --fields help says.
view::Answer help_on_fields(const Noun& noun);

/// Returns the selection as a list in these columns. Throws `usage` for a field that does not exist.
view::Answer list_answer(Session& session, Selection selection, const Columns& columns);

}  // namespace muster::command
