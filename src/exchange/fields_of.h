#pragma once
// Members of JSON answers, which may be there or not, and may be of another type than the documents say.

#include <optional>
#include <string>
#include <string_view>

#include <muster/time.h>

#include "base/json.h"
#include "exchange/item.h"

namespace muster::exchange {

/// Returns the member at the end of a path (`assignee.id`), or null.
const Json* member_at(const Json& object, std::string_view path);

/// Returns the text at the path; a number as its digits; empty where there is none.
std::string text_at(const Json& object, std::string_view path);

/// Returns the number at the path.
std::optional<double> number_at(const Json& object, std::string_view path);

/// Returns the seconds since 1970 at the path as a moment; absent for 0, for what is no number, and outside of the years
/// 1 to 9999.
std::optional<Instant> instant_at(const Json& object, std::string_view path);

/// Returns the day that a moment stands for. A service that knows days alone writes midnight, or the last second of the
/// day, of its own zone: such a moment is that day wherever it is read. Any other is the day on the wall of `zone`.
Day day_meant(Instant moment, const Zone& zone, const Zone& service);

/// Returns a moment as flags read it: `2026-03-09 10:30` on the wall of the zone.
std::string flag_text(Instant moment, const Zone& zone);

/// Adds a field's text to the item, unless there is none.
inline void add(Item& item, const char* field, const std::string& text) {
    if (!text.empty()) item.cells.emplace_back(field, text);
}

}  // namespace muster::exchange
