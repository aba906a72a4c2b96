#pragma once
// Numbers over time as one short line of text.

#include <span>
#include <string>

#include <muster/field_text.h>

namespace muster::view {

/// Returns the numbers as marks from `▁`, the least of them, to `█`, the greatest: `▁▃▅█`; all in the middle where they
/// are equal. More numbers than `columns` are taken together from the newest back, as many to a mark as it needs, and
/// shown as their mean. Empty without numbers.
std::string sparkline(std::span<const double> numbers, std::size_t columns = 12);

/// Returns a field as people read it: as `shown_text`, but a series as a sparkline.
std::string cell_text(const Field& field, const Value& value, const Units& units);

}  // namespace muster::view
