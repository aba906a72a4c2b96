#pragma once
// add and edit in the user's editor.

#include "command/command.h"

namespace muster::command {

/// Opens the records one after another and stores what was changed, all in one step. `from` is a kept text to open in
/// place of the record's own. Throws `changed` if somebody else has changed one meanwhile; the text is kept.
view::Answer edit_in_editor(Session& session, const Noun& noun, const std::vector<Key>& keys, const std::string& from);

/// Opens a new record with what is known of it, or the kept text `from`, and stores it by `put`. If that fails, the
/// text is kept.
void add_in_editor(Session& session, Entity& record, const std::string& from, const std::function<void()>& put);

}  // namespace muster::command
