#pragma once
// The beta-PERT distribution on 0 to 1, by square roots and products alone, so that it is the same on every machine.

#include <cstddef>
#include <vector>

namespace muster::plan {

/// The quantiles of the beta-PERT distribution at the nodes of `Quantiles`. The density is x^p (1 - x)^(4 - p) with
/// p = 4 times the mode. It is integrated once for p in steps of 1/16, whose powers take square roots only, and between
/// two steps quantiles lie on a line, so that the mean (1 + p) / 6 stays exact.
class BetaQuantiles {
  public:
    /// `mode` is the likeliest value, 0 to 1.
    explicit BetaQuantiles(double mode);

    /// Returns the quantile at a node, 0 to 1.
    [[nodiscard]] double at(std::size_t node) const {
        return (*below_)[node] + part_ * ((*above_)[node] - (*below_)[node]);
    }

  private:
    const std::vector<double>* below_;
    const std::vector<double>* above_;
    double part_;
};

}  // namespace muster::plan
