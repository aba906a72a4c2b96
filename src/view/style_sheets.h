#pragma once
// The CSS files of this folder.

#include "base/embedded.h"

namespace muster {

std::span<const EmbeddedText> style_sheets();

}  // namespace muster
