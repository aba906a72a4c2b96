#pragma once
// Numbers by their names: what an improvement must move, whatever kind of number it is.

#include <optional>
#include <string>

#include <muster/goal.h>
#include <muster/time.h>

namespace muster {

/// A number that has a name, as it stands now.
struct Measure {
    std::string name;  ///< as people call it: K3 First reply, Pass rate, overdue
    std::string unit;
    std::optional<double> value;         ///< absent where nothing has been measured
    std::optional<Instant> moment;       ///< when it was measured; absent for what is counted now
    Direction better = Direction::keep;  ///< the better way; keep where neither is
};

}  // namespace muster
