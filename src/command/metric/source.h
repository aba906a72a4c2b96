#pragma once
// What is measured by a command: the command, whether it may run, and what it prints.

#include <chrono>
#include <string>
#include <vector>

#include <muster/metric.h>

#include "command/command.h"
#include "command/metric/series.h"
#include "settings/trust.h"

namespace muster::command {

/// A command that a record of the project holds.
struct SourceCommand {
    std::string label;  ///< of the record: K1, Pass rate
    std::string line;   ///< empty where it has none
    settings::Trusted trusted;
};

SourceCommand source_of(Session& session, const Metric& metric);
SourceCommand source_of(Session& session, const KeyResult& key_result);

/// Returns every command that the project's records hold.
std::vector<SourceCommand> all_sources(Session& session);

/// Declares --timeout. Its words are read by `time_limit_of`: `90s`, `5min`; a minute unless given.
void declare_timeout(Spec& spec, std::string& words);
std::chrono::milliseconds time_limit_of(const std::string& words);

/// Runs the command in the project's folder and returns the number on the last line that it prints. Throws `refused`
/// if it has none or is not trusted, `unexpected` if it fails, takes too long, or prints something else; nothing has
/// been written then. `how` says what was run.
double measure(Session& session, const SourceCommand& source, const Series& series, std::chrono::milliseconds limit,
               std::string& how);

}  // namespace muster::command
