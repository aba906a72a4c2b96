#pragma once
// Fields of the project's own among the flags of add and edit: --set size=M, or --size M.

#include "command/record/fields.h"

namespace muster::command {

struct CustomOptions {
    std::vector<std::string> set;     ///< NAME=VALUE
    std::vector<OtherOption> others;  ///< --NAME VALUE, and for a list --add-NAME and --remove-NAME

    [[nodiscard]] bool is_empty() const { return set.empty() && others.empty(); }
};

/// Declares --set, and takes options of other names, where the noun may have fields of a project's own.
void declare_custom(Spec& spec, const Noun& noun, CustomOptions& options);

/// Returns what was given, by field. Throws `usage`, with the nearest name, where the project has no such field.
std::vector<FieldOption> given_custom(Session& session, const Noun& noun, const CustomOptions& options);

}  // namespace muster::command
