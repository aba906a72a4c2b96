// What GitHub Actions reads from a step's output: a command a line.

#include <algorithm>

#include <fmt/format.h>

#include "base/language.h"
#include "base/text.h"
#include "view/verdicts.h"

namespace muster::view {

namespace {

using gate::Outcome;
using gate::Verdict;

// Line ends within a command are written as %0A. In the value of a property `:` and `,` would end it.
std::string escaped(const std::string& text, bool is_property) {
    std::string out;
    for (const char c : text::visible(text, true)) {
        const bool is_mark = c == '%' || c == '\n' || c == '\r' || (is_property && (c == ':' || c == ','));
        out += is_mark ? fmt::format("%{:02X}", static_cast<unsigned char>(c)) : std::string(1, c);
    }
    return out;
}

std::string without_lines(const std::string& text) {
    return text::visible(text);
}

std::string command_of(const Verdict& verdict) {
    if (verdict.shuts()) return "error";
    return "warning";
}

std::string body_of(const Verdict& verdict) {
    constexpr std::size_t named = 20;
    const std::string found = without_lines(explained(verdict));
    std::string body = verdict.outcome == Outcome::undecided ? say("undecided, {}", found) : found;
    const auto& offenders = verdict.found.offenders;
    for (std::size_t i = 0; i < std::min(named, offenders.size()); ++i)
        body += fmt::format("\n{}  {}", without_lines(offenders[i].id), without_lines(offenders[i].title));
    if (verdict.found.offending > static_cast<std::int64_t>(named))
        body += "\n" + say("and {} more", verdict.found.offending - static_cast<std::int64_t>(named));
    return body;
}

}  // namespace

std::string workflow_commands(std::span<const Verdict> verdicts, const GateFrame& frame) {
    std::string out;
    for (const Verdict& verdict : verdicts) {
        if (verdict.outcome == Outcome::passed) continue;
        std::string properties = "title=" + escaped(verdict.terms.name, true);
        if (!frame.file.empty())
            properties += fmt::format(",file={},line={}", escaped(frame.file, true), std::max(1, verdict.terms.line));
        out += fmt::format("::{} {}::{}\n", command_of(verdict), properties, escaped(body_of(verdict), false));
    }
    return out;
}

std::string blamed(const gate::Measured& found, std::size_t most) {
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < std::min(most, found.offenders.size()); ++i) ids.push_back(found.offenders[i].id);
    std::string text = text::join(ids, " ");
    const std::int64_t left = found.offending - static_cast<std::int64_t>(ids.size());
    if (left > 0) text += " " + say("and {} more", left);
    return text;
}

}  // namespace muster::view
