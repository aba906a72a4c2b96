#pragma once
// What the parts of the benchmark share.

#include <string>

namespace muster::bench {

/// Makes a project of that many tasks in `folder`, the same on every machine.
void seed(const std::string& folder, int tasks);

}  // namespace muster::bench
