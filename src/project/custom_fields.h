#pragma once
// What a project's own fields ask of a change: definitions that do not clash, and values that fit them.

#include <muster/custom_field.h>
#include <muster/project.h>

namespace muster {

/// Throws `refused` if another field of the noun has that name.
void check_definition(const Project& project, const CustomField& field);

/// Throws `refused`, naming the record, if one has a value that the field cannot hold.
void check_values_of(const Project& project, const CustomField& field);

/// Throws `usage` if a value that the record has and `before` has not is none that its field can hold.
void check_custom_values(const Project& project, const Entity& record, const Entity* before);

/// Brings every value of a field from the old definition to the new one, which is stored already. Throws `refused`,
/// naming the record, if one cannot be read as such.
void convert_values(Change& change, const CustomField& before, const CustomField& after);

/// Returns the field that a person calls `size`, `task.size` or `Story value`. Throws `not_found` or `ambiguous`.
Key custom_field_called(const Project& project, const std::string& word);

}  // namespace muster
