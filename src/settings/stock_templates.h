#pragma once
// The TOML files of the templates folder.

#include "base/embedded.h"

namespace muster {

std::span<const EmbeddedText> stock_templates();

}  // namespace muster
