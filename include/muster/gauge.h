#pragma once
// Measures a project by the rules of a gate. Each number is the one that `status`, reviews and reports show.

#include <cstdint>
#include <optional>

#include <muster/gate.h>
#include <muster/project.h>

namespace muster {

/// Measures one project, and counts what several rules need once.
class Gauge {
  public:
    explicit Gauge(const Project& project) : project_(project) {}

    /// Returns what is found of the rule; where it does not pass, with at most `names` of the records that are to
    /// blame, with all of them where that is absent. Percentages are rounded to one decimal place and ratios to two,
    /// so that what is judged is what is shown.
    gate::Measured measure(const gate::Terms& terms, std::optional<std::int64_t> names);

  private:
    struct Found;
    const Figures& figures();
    Found found(const gate::Terms& terms);
    [[nodiscard]] Found found_records(const gate::Terms& terms) const;

    const Project& project_;
    std::optional<Figures> figures_;
};

}  // namespace muster
