#pragma once
// What the demonstration types, line by line.

#include "base/embedded.h"

namespace muster {

std::span<const EmbeddedText> demo_script();

}  // namespace muster
