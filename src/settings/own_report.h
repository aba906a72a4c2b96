#pragma once
// A report of the team's own: a TOML file that says which parts it has. It is data and runs nothing.

#include <string>
#include <string_view>
#include <vector>

namespace muster::settings {

/// One part: a report that comes with muster, the records that a query finds, or words. Exactly one of the three is
/// set.
struct ReportSection {
    std::string title;  ///< empty for the title of what it shows
    std::string report;
    std::string milestone, since, until, by, unit;  ///< what the report is asked for
    std::string noun = "task";                      ///< whose records the query looks for
    std::string query;
    std::string fields;  ///< shown of each record, commas between; empty for the usual ones
    std::string text;
    int line = 0;  ///< where it stands in its file
};

struct OwnReport {
    std::string title;
    std::string intro;
    std::vector<ReportSection> sections;
};

/// Reads a definition. `source` names it in messages. Throws `usage` with the line for a key that there is not, a value
/// that is no text, a part that shows nothing or several things, and a report without parts.
OwnReport read_own_report(std::string_view text, const std::string& source);

}  // namespace muster::settings
