#include <algorithm>

#include <fmt/format.h>

#include "base/language.h"
#include "view/escape.h"
#include "view/verdicts.h"

namespace muster::view {

namespace {

using gate::Outcome;
using gate::Verdict;

// What a reader of the report sees when a case is opened: each record to blame on a line.
std::string details(const Verdict& verdict) {
    std::string lines = xml(explained(verdict)) + "\n";
    for (const gate::Offender& offender : verdict.found.offenders)
        lines += fmt::format("{}  {}\n", xml(offender.id), xml(offender.title));
    return lines;
}

std::string outcome_of(const Verdict& verdict) {
    const std::string message = xml(explained(verdict));
    if (verdict.outcome == Outcome::undecided) return fmt::format("<skipped message=\"{}\"/>", message);
    if (verdict.shuts())
        return fmt::format("<failure message=\"{}\" type=\"{}\">{}</failure>", message, xml(verdict.terms.name),
                           details(verdict));
    return fmt::format("<system-out>{}: {}</system-out>", xml(tr("warning")), details(verdict));
}

std::string test_case(const Verdict& verdict) {
    const std::string head =
        fmt::format("    <testcase classname=\"muster.check\" name=\"{}\" time=\"0\"", xml(verdict.terms.name));
    if (verdict.outcome == Outcome::passed) return head + "/>\n";
    return fmt::format("{}>\n      {}\n    </testcase>\n", head, outcome_of(verdict));
}

}  // namespace

std::string junit(std::span<const Verdict> verdicts, const GateFrame& frame) {
    const auto count = [&](auto what) { return std::count_if(verdicts.begin(), verdicts.end(), what); };
    const auto failures = count([](const Verdict& verdict) { return verdict.shuts(); });
    const auto skipped = count([](const Verdict& verdict) { return verdict.outcome == Outcome::undecided; });
    std::string out = fmt::format(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<testsuites name=\"muster check\" tests=\"{0}\" failures=\"{1}\" errors=\"0\" time=\"0\">\n"
        "  <testsuite name=\"muster check\" tests=\"{0}\" failures=\"{1}\" errors=\"0\" skipped=\"{2}\" "
        "timestamp=\"{3}\" time=\"0\">\n"
        "    <properties>\n      <property name=\"project\" value=\"{4}\"/>\n    </properties>\n",
        verdicts.size(), failures, skipped, xml(frame.now.substr(0, frame.now.find('Z'))), xml(frame.project));
    for (const Verdict& verdict : verdicts) out += test_case(verdict);
    return out + "  </testsuite>\n</testsuites>\n";
}

}  // namespace muster::view
