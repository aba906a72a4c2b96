#pragma once
// What holds for the definition of a field, and for a value of it.

#include <muster/custom_field.h>

namespace muster {

/// Returns the definition with its name in order; what was given as the name is the title unless there is one.
CustomField with_name_in_order(CustomField field);

/// Returns `after` without what it has left over from `before`: choices and target that its new type does not take, and
/// a title that was the old name. Throws `refused` if it has moved to another noun.
CustomField redefined(const CustomField& before, CustomField after);

/// Says whether a stored value is one that the field may hold.
bool fits(const CustomField& field, const Value& value);

/// Returns the value in the form that the type stores: a number that happens to be whole is still a number, and the
/// other way round.
Value stored_as(FieldType type, const Value& value);

/// Returns the noun of that word, one of `extensible_nouns`, as fields name it; null for any other.
const Noun& (*noun_called(std::string_view word))();

}  // namespace muster
