#pragma once
// The verbs that every noun has: add, list, show, edit, rm. They read the noun's description.

#include "command/command.h"

namespace muster::command {

Run declare_add(Spec& spec, const Noun* noun);
Run declare_list(Spec& spec, const Noun* noun);
Run declare_show(Spec& spec, const Noun* noun);
Run declare_ready(Spec& spec, const Noun* noun);
Run declare_search(Spec& spec, const Noun* noun);
Run declare_query_save(Spec& spec, const Noun* noun);
Run declare_edit(Spec& spec, const Noun* noun);
Run declare_rm(Spec& spec, const Noun* noun);

/// Returns a selection as a list; its footer is asked for, with the true total, where a person reads it.
view::List list_of(Session& session, Selection selection, std::function<std::string(std::int64_t total)> footer);

/// Reads the value of --limit. Throws `usage` for anything but a whole number above 0.
std::int64_t limit_of(const std::string& word);

/// Says what happened to a record: `T12 added: Fix parser`.
view::Deed deed(Session& session, const Entity& record, const std::string& verb);

/// Returns a blank record of the noun with what is known without asking: whoever acts, today.
std::unique_ptr<Entity> blank(Session& session, const Noun& noun);

}  // namespace muster::command
