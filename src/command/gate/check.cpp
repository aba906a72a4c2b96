// check: the gate for CI.

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include <muster/words.h>

#include "base/language.h"
#include "base/text.h"
#include "command/gate/gate.h"
#include "command/gate/gating.h"
#include "command/shape.h"
#include "view/verdicts.h"

namespace muster::command {

namespace {

using gate::Outcome;
using gate::Verdict;

Json maybe_number(std::optional<double> value) {
    return value ? Json(*value) : Json();
}

Json maybe_text(const std::string& text) {
    return text.empty() ? Json() : Json(text);
}

Json rule_json(const gate::Terms& terms) {
    return Json::object(
        {{"rule", terms.name},
         {"meaning", terms.rule != nullptr ? Json(tr(terms.rule->meaning.data())) : maybe_text(terms.message)},
         {"own", terms.rule == nullptr},
         {"unit", word_of(terms.unit)},
         {"bound", word_of(terms.bound)},
         {"threshold", terms.threshold},
         {"severity", word_of(terms.severity)},
         {"query", maybe_text(terms.query)}});
}

Json verdict_json(const Verdict& verdict) {
    Json item = rule_json(verdict.terms);
    Json ids = Json::array();
    for (const gate::Offender& offender : verdict.found.offenders) ids.push(offender.id);
    item.set("outcome", word_of(verdict.outcome));
    item.set("value", maybe_number(verdict.found.value));
    item.set("recorded", maybe_number(verdict.recorded));
    item.set("message", explained(verdict));
    item.set("ids", std::move(ids));
    return item;
}

Json check_shape() {
    using namespace shape;
    const Members rule{{"rule", text()},
                       {"meaning", maybe(text())},
                       {"own", flag()},
                       {"unit", one_of(Words<gate::Unit>::words)},
                       {"bound", one_of(Words<gate::Bound>::words)},
                       {"threshold", number()},
                       {"severity", one_of(Words<gate::Severity>::words)},
                       {"query", maybe(text())}};
    const Members found{{"outcome", one_of(Words<gate::Outcome>::words)},
                        {"value", maybe(number())},
                        {"recorded", maybe(number())},
                        {"message", text()},
                        {"ids", list(text())}};
    return object({{"policy", maybe(text())}, {"items", list(object(rule, found))}},
                  {{"outcome", one_of(Words<gate::Outcome>::words)},
                   {"failed", whole()},
                   {"warned", whole()},
                   {"undecided", whole()},
                   {"passed", whole()},
                   {"ratchet", maybe(text())}});
}

std::string threshold_text(const gate::Terms& terms) {
    const std::string number = gate::number_text(terms.unit, terms.threshold);
    return terms.bound == gate::Bound::at_most ? say("at most {}", number) : say("at least {}", number);
}

view::Answer listed(const settings::Policy& policy) {
    view::Answer answer;
    view::Table table{{tr("rule"), tr("threshold"), tr("severity"), tr("counts")}, {}, {}};
    Json items = Json::array();
    for (const gate::Terms& terms : policy.terms) {
        const std::string meaning = terms.rule != nullptr    ? tr(terms.rule->meaning.data())
                                    : !terms.message.empty() ? terms.message
                                                             : terms.query;
        table.rows.push_back({{terms.name, view::Tone::name},
                              {threshold_text(terms)},
                              {tr(Sense::choice, word_of(terms.severity))},
                              {meaning}});
        items.push(rule_json(terms));
    }
    answer.page = view::Page{std::move(table)};
    answer.members = Json::object({{"policy", maybe_text(policy.file)}, {"items", std::move(items)}});
    return answer;
}

view::Tone tone_of(const Verdict& verdict) {
    if (verdict.outcome == Outcome::passed) return view::Tone::good;
    return verdict.shuts() ? view::Tone::bad : view::Tone::warn;
}

// `overdue: 3 tasks overdue, at most 0 allowed: T3 T7 T9`
view::Paragraph line_of(const Verdict& verdict) {
    constexpr std::size_t named = 20;
    const bool is_failed = verdict.outcome == Outcome::failed;
    std::string words = explained(verdict);
    if (verdict.outcome == Outcome::passed) words = say("passed, {}", words);
    if (verdict.outcome == Outcome::undecided) words = say("undecided, {}", words);
    if (is_failed && !verdict.found.value) words = say("undecided, which fails here: {}", words);
    if (const std::string ids = view::blamed(verdict.found, named); is_failed && !ids.empty()) words = say("{}: {}", words, ids);
    const bool is_cut = is_failed && verdict.found.offending > static_cast<std::int64_t>(named);
    if (is_cut && verdict.terms.rule != nullptr) words += fmt::format(" ({})", verdict.terms.rule->look);
    view::Paragraph line{{}, true};
    if (is_failed && !verdict.shuts()) line.line.push_back({tr("warning") + std::string(tr(": ")), view::Tone::warn});
    line.line.push_back({verdict.terms.name, tone_of(verdict)});
    line.line.push_back({tr(": ") + words});
    return line;
}

view::Page page_of(const Gated& gated, bool is_verbose) {
    view::Page page;
    for (const Verdict& verdict : gated.verdicts)
        if (is_verbose || verdict.outcome != Outcome::passed) page.push_back(line_of(verdict));
    for (const std::string& note : gated.notes) page.push_back(view::Paragraph{{{note, view::Tone::faint}}, true});
    return page;
}

std::string text_of(const view::Page& page) {
    std::string out;
    for (const view::Block& block : page) {
        for (const view::Span& span : std::get<view::Paragraph>(block).line) out += text::visible(span.text);
        out += '\n';
    }
    return out;
}

void add_counts(const Gated& gated, Json& members) {
    std::int64_t failed = 0, warned = 0, undecided = 0, passed = 0;
    for (const Verdict& verdict : gated.verdicts) {
        if (verdict.outcome == Outcome::passed) ++passed;
        else if (verdict.outcome == Outcome::undecided) ++undecided;
        else if (verdict.shuts()) ++failed;
        else ++warned;
    }
    members.set("failed", failed);
    members.set("warned", warned);
    members.set("undecided", undecided);
    members.set("passed", passed);
}

// Where results are shown: at the policy, else at the export that was read.
std::string shown_at(const Session& session, const settings::Policy& policy) {
    if (!policy.file.empty() && policy.file != "-") return policy.file;
    const std::string& database = session.surroundings().database;
    return database.ends_with(".json") ? shown_path(session, database) : std::string{};
}

view::Answer told(Session& session, const settings::Policy& policy, Gated found, bool is_verbose) {
    view::Answer answer;
    const Outcome outcome = gate::judge(found.verdicts);
    if (outcome == Outcome::failed) answer.outcome = view::Outcome::failed;
    if (outcome == Outcome::undecided) answer.outcome = view::Outcome::undecided;
    answer.members = Json::object(
        {{"outcome", word_of(outcome)}, {"policy", maybe_text(policy.file)}, {"ratchet", maybe_text(found.record)}});
    add_counts(found, answer.members);
    Json items = Json::array();
    answer.ids.emplace();
    std::set<std::string> named;
    for (const Verdict& verdict : found.verdicts) {
        items.push(verdict_json(verdict));
        if (verdict.outcome == Outcome::failed)
            for (const gate::Offender& offender : verdict.found.offenders)
                if (named.insert(offender.id).second) answer.ids->push_back(offender.id);
    }
    answer.members.set("items", std::move(items));
    answer.page = page_of(found, is_verbose);
    const view::GateFrame frame{session.project().about().name, muster::to_text(session.surroundings().occasion.now),
                                shown_at(session, policy)};
    const auto verdicts = std::make_shared<const std::vector<Verdict>>(std::move(found.verdicts));
    answer.forms.emplace_back("text", [lines = text_of(*answer.page)] { return lines; });
    answer.forms.emplace_back("junit", [verdicts, frame] { return view::junit(*verdicts, frame); });
    answer.forms.emplace_back("sarif", [verdicts, frame] { return view::sarif(*verdicts, frame); });
    answer.forms.emplace_back("github", [verdicts, frame] { return view::workflow_commands(*verdicts, frame); });
    return answer;
}

std::string rule_names() {
    std::vector<std::string> names;
    for (const gate::Rule& rule : gate::rules()) names.emplace_back(rule.name);
    return text::join(names, ", ");
}

}  // namespace

Run declare_check(Spec& spec, const Noun*) {
    auto options = std::make_shared<GateOptions>();
    spec.words(options->rules, "RULE", tr("The rules to check; all that the policy has not turned off unless given"),
               false);
    spec.option(options->policy, "policy", "FILE",
                tr("The team's thresholds and own rules; .muster/policy.toml unless given, if it is there"));
    spec.option(options->query, "query", "QUERY", tr("Check only tasks that it finds; rules of others are left out"),
                'S');
    spec.flag(options->ratchet, "ratchet", tr("Fail only on what is worse than recorded, and than the threshold"));
    spec.option(options->ratchet_file, "ratchet-file", "FILE",
                tr("The record to compare with; ratchet.json beside the policy unless given"));
    spec.flag(options->update, "update", tr("Record what is better than before"));
    spec.flag(options->list, "list", tr("Print the rules with their thresholds, and check nothing"));
    spec.flag(options->verbose, "verbose", tr("A line for what passes too"), 'v');
    for (const char* format : {"text", "junit", "sarif", "github"}) spec.format(format);
    spec.porcelain({"rule", "outcome", "severity", "value", "bound", "threshold", "ids"});
    spec.answers([] { return check_shape(); });
    spec.text(
        tr("A gate for CI: silent, and exit 0, when all is well; exit 10 with a line for each rule that fails: the "
           "rule, its value, its threshold and who is to blame; exit 8 when nothing fails but a rule has nothing to "
           "judge by."));
    spec.text(
        say("The rules are {}. muster-policy(5) says how a team sets thresholds, narrows rules by a query and adds "
            "its own.",
            rule_names()));
    spec.example("muster check overdue milestones", tr("Fail when a task or milestone is past its due day"));
    spec.example("muster check --list", tr("What is checked"));
    spec.example("muster check -F junit -o check.xml", tr("For Jenkins and GitLab"));
    spec.example("muster check overdue --query 'label:security'", tr("Only some of the work"));
    spec.example("muster check --ratchet --ratchet-file ratchet.json", tr("Fail only when something gets worse"));
    return [options](Session& session) {
        const settings::Policy policy = policy_for(session, *options);
        if (options->list) return listed(policy);
        const auto terms = chosen(session, policy, *options);
        return told(session, policy, gated(session, policy, terms, *options), options->verbose);
    };
}

}  // namespace muster::command
