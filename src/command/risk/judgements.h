#pragma once
// How a risk was judged over time, and where it stands now.

#include <optional>
#include <string>

#include <muster/risk.h>
#include <muster/risk_matrix.h>

#include "command/command.h"
#include "command/shape.h"

namespace muster::command {

/// Returns the assessment of now from what stands in the risk, with neither note nor author.
Assessment assessment_of(const Risk& risk, std::optional<Instant> moment);

/// Returns the newest assessment, if the risk was ever judged.
std::optional<Assessment> newest_assessment(const Project& project, const Risk& risk);

/// Returns what impacts are held against in this project.
ProjectSize size_of(const Project& project);

/// Returns `very low` to `very high`.
std::string band_word(Band band);

/// Returns `4.5 days, 1,200.00 CNY`; empty where nothing can be expected.
std::string exposure_words(Session& session, const Exposure& exposure);

/// Returns `exposure 4.5 days -> 3 days`, or that it stayed; empty where there is none.
std::string moved_words(Session& session, const Exposure& before, const Exposure& now);

/// Appends where the risk lies, how its exposure moved, what its watch finds, and whether its review is overdue.
void add_standing(Session& session, const Risk& risk, view::Pairs& pairs);

/// The same for programs.
Json standing_json(Session& session, const Risk& risk);
Json standing_shape();

}  // namespace muster::command
