#pragma once
// The numbered SQL files of this folder, in their order.

#include "base/embedded.h"

namespace muster {

std::span<const EmbeddedText> migrations();

}  // namespace muster
