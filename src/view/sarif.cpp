#include <algorithm>

#include <fmt/format.h>

#include "base/json.h"
#include "base/language.h"
#include "base/sha256.h"
#include "base/text.h"
#include "view/verdicts.h"

namespace muster::view {

namespace {

using gate::Outcome;
using gate::Verdict;

// A message may hold links and placeholders (sections 3.11.5 and 3.11.6): what people wrote is neither.
std::string message_text(const std::string& text) {
    std::string out;
    for (const char c : text::visible(text)) {
        if (c == '[' || c == ']') out += '\\';
        if (c == '{' || c == '}' || c == '\\') out += c;
        out += c;
    }
    return out;
}

Json text_object(const std::string& text) {
    return Json::object({{"text", message_text(text)}});
}

// A path as a reference relative to the folder that the tool ran in (RFC 3986).
std::string uri_of(const std::string& path) {
    constexpr std::string_view plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
    std::string out = path.starts_with('/') ? "file://" : "";
    for (const char c : path)
        out += plain.find(c) != std::string_view::npos ? std::string(1, c)
                                                       : fmt::format("%{:02X}", static_cast<unsigned char>(c));
    return out;
}

std::string level_of(const Verdict& verdict) {
    if (verdict.outcome != Outcome::failed) return "none";
    return verdict.shuts() ? "error" : "warning";
}

std::string meaning_of(const gate::Terms& terms) {
    if (terms.rule != nullptr) return tr(terms.rule->meaning.data());
    return terms.message.empty() ? say("{} that the query '{}' finds", terms.noun->called_many(), terms.query)
                                 : terms.message;
}

Json rule_json(const gate::Terms& terms) {
    Json rule = Json::object({{"id", text::visible(terms.name)},
                              {"shortDescription", text_object(meaning_of(terms))},
                              {"fullDescription", text_object(meaning_of(terms))}});
    if (terms.rule != nullptr) rule.set("help", text_object(std::string(terms.rule->look)));
    rule.set("defaultConfiguration",
             Json::object({{"level", terms.severity == gate::Severity::warning ? "warning" : "error"}}));
    rule.set("properties", Json::object({{terms.bound == gate::Bound::at_most ? "max" : "min", terms.threshold}}));
    return rule;
}

Json location_of(const Verdict& verdict, const GateFrame& frame) {
    Json location = Json::object();
    if (!frame.file.empty())
        location.set("physicalLocation",
                     Json::object({{"artifactLocation", Json::object({{"uri", uri_of(frame.file)}})},
                                   {"region", Json::object({{"startLine", std::max(1, verdict.terms.line)}})}}));
    Json places = Json::array();
    for (const gate::Offender& offender : verdict.found.offenders)
        places.push(Json::object({{"name", text::visible(offender.id)},
                                  {"fullyQualifiedName", text::visible(offender.id)},
                                  {"kind", "record"},
                                  {"properties", Json::object({{"title", text::visible(offender.title)}})}}));
    if (!places.items()->empty()) location.set("logicalLocations", std::move(places));
    return location;
}

Json result_json(const Verdict& verdict, std::int64_t place, const GateFrame& frame) {
    constexpr std::size_t named = 20;
    const std::string ids = blamed(verdict.found, named);
    const std::string words = ids.empty() ? explained(verdict) : say("{}: {}", explained(verdict), ids);
    const std::string fingerprint = hex(Sha256().add("muster check " + verdict.terms.name).digest()).substr(0, 32);
    return Json::object({{"ruleId", text::visible(verdict.terms.name)},
                         {"ruleIndex", place},
                         {"kind", verdict.outcome == Outcome::failed ? "fail" : "open"},
                         {"level", level_of(verdict)},
                         {"message", text_object(words)},
                         {"locations", Json(Json::Array{location_of(verdict, frame)})},
                         {"partialFingerprints", Json::object({{"musterRule/v1", fingerprint},
                                                               {"primaryLocationLineHash", fingerprint + ":1"}})}});
}

}  // namespace

std::string sarif(std::span<const Verdict> verdicts, const GateFrame& frame) {
    Json rules = Json::array();
    Json results = Json::array();
    for (const Verdict& verdict : verdicts) {
        if (verdict.outcome != Outcome::passed)
            results.push(result_json(verdict, static_cast<std::int64_t>(rules.items()->size()), frame));
        rules.push(rule_json(verdict.terms));
    }
    const Json driver = Json::object({{"name", "muster"}, {"version", MUSTER_VERSION}, {"rules", std::move(rules)}});
    const Json run = Json::object(
        {{"tool", Json::object({{"driver", driver}})},
         {"invocations", Json(Json::Array{Json::object({{"executionSuccessful", true}, {"endTimeUtc", frame.now}})})},
         {"results", std::move(results)}});
    return Json::object({{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                         {"version", "2.1.0"},
                         {"runs", Json(Json::Array{run})}})
               .dump(2) +
           "\n";
}

}  // namespace muster::view
