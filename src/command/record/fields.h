#pragma once
// The flags that a noun's description gives to add and edit.

#include <string>
#include <vector>

#include "command/command.h"

namespace muster::command {

/// The words given for one field.
struct FieldOption {
    const Field* field;
    std::vector<std::string> set;
    std::vector<std::string> add;     ///< edit only, list fields
    std::vector<std::string> remove;  ///< edit only, list fields
};

/// Declares a flag for each field that may be set. `for_edit` declares --add-X and --remove-X for lists, and the title
/// as a flag. Returns the targets, which live as long as the command.
std::shared_ptr<std::vector<FieldOption>> declare_fields(Spec& spec, const Noun& noun, bool for_edit);

/// Returns what was given, in the noun's order.
std::vector<GivenField> given_fields(const std::vector<FieldOption>& options);

/// Reads a --body-file: a path, or - for standard input. Throws `usage`.
std::string read_text_file(Session& session, const std::string& path);

}  // namespace muster::command
