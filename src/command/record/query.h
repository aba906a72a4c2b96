#pragma once
// The words of a query as lists, search and exports take them.

#include <muster/query.h>

#include "command/command.h"

namespace muster::command {

struct QueryOptions {
    std::vector<std::string> words;
    std::string query;
    bool explain = false;
    bool is_list = false;  ///< shown as rows, which in a pipe are for programs
};

/// Declares the words behind the verb, -S and --explain.
void declare_query(Spec& spec, const Noun& noun, QueryOptions& options);

/// Reads what was given; words and -S must both hold.
Query read(Session& session, const Noun& noun, const QueryOptions& options);

/// Returns what both filters ask.
Filter both(Filter one, Filter other);

/// Returns what the context in use asks of tasks, where people look on; nothing where programs do.
Filter context_filter(Session& session, bool is_list);

/// Returns how the query was read.
view::Answer explained(const Query& query, const Noun& noun, bool only_open);

/// Looks a saved query up in the project.
SavedQueries saved_queries(Session& session);

}  // namespace muster::command
