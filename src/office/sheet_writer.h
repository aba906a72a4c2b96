#pragma once
// A table as a workbook of one sheet, written by libxlsxwriter.

#include <functional>
#include <optional>
#include <string>

#include "base/json.h"

namespace muster::office {

/// Writes a workbook to a file of that name. `next` gives a JSON value a call until there is none: first an object that
/// describes the sheet (`name`, `columns`: objects with `head`, `kind` text, number, day, moment or share and `width` in
/// columns of a terminal; `created`: seconds since 1970), then the rows, each an array of texts and numbers. What is
/// a text stays one, whatever it looks like. Throws `Refusal` for more than Excel can hold and where it cannot be written.
void write_workbook(const std::string& file, const std::function<std::optional<Json>()>& next);

}  // namespace muster::office
