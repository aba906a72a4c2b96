#pragma once
// The pace of key results and metrics, for people and for programs.

#include <muster/measured.h>

#include "command/command.h"
#include "command/shape.h"

namespace muster::command {

/// Returns what stands beside a key result in one word, with its tone: met, behind pace; empty where nothing does.
view::Span standing_of(const Project& project, const KeyResult& key_result);

/// Appends what `kr show` tells of the pace: pace made and needed, forecast, chance, confidence.
void add_pace(const Project& project, const KeyResult& key_result, view::Pairs& pairs);

/// Appends what `metric show` tells of the pace.
void add_pace(const Project& project, const Metric& metric, view::Pairs& pairs);

/// Returns the paces of the goal's key results, a row for each that has been measured.
view::Table pace_table(const Project& project, const Goal& goal);

/// Returns the day of the forecast as `~2026-06-03`, marked where it lies after the due day; empty where there is none.
view::Span forecast_mark(const Project& project, const KeyResult& key_result);

/// Returns the pace of a key result: null members for what is not known.
Json pace_json(const Project& project, const KeyResult& key_result);
Json pace_json(const Project& project, const Metric& metric);
/// Returns what both hold beside further members.
Json pace_shape(shape::Members further);

}  // namespace muster::command
