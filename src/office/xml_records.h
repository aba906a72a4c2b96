#pragma once
// An XML document told as lines of JSON, so that the main program needs no XML library.

#include <functional>
#include <string_view>

#include "base/json.h"

namespace muster::office {

/// Tells a document: first `["", LINE, "ROOT"]`, then for each element below the root that holds none itself `["NAME", LINE,
/// "TEXT"]`, and for each element below those that do `["LIST/NAME", LINE, [["CHILD", "TEXT"], ["CHILD", [...]]]]`.
/// Attributes are left out. Throws `Refusal` for what is not well-formed, declares a document type, or is nested more
/// than 64 deep.
void tell_xml(std::string_view bytes, const std::function<void(const Json&)>& tell);

}  // namespace muster::office
