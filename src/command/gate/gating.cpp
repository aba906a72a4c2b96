#include "command/gate/gating.h"

#include <algorithm>
#include <filesystem>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/gauge.h>
#include <muster/query.h>
#include <muster/task.h>

#include "base/language.h"
#include "base/text.h"
#include "command/record/fields.h"
#include "command/record/query.h"
#include "settings/ratchet.h"

namespace muster::command {

namespace fs = std::filesystem;

namespace {

// Where the project's own policy and record are looked for: with a file that was named, in the current folder.
std::string home_of_policy(const Session& session) {
    const auto& around = session.surroundings();
    return around.project_folder.empty() ? around.folder : around.project_folder;
}

std::vector<std::string> names_of(const settings::Policy& policy) {
    std::vector<std::string> names;
    for (const gate::Terms& terms : policy.terms) names.push_back(terms.name);
    return names;
}

void read_query_of(Session& session, const settings::Policy& policy, gate::Terms& terms) {
    if (terms.query.empty()) return;
    const Noun& noun = session.project().noun(*terms.noun);
    try {
        Query query = read_query(terms.query, noun, session.reading(), saved_queries(session));
        terms.noun = &noun;
        terms.filter = std::move(query.filter);
        terms.only_open = !query.says_state;
    } catch (const Error& error) {
        throw Error(Failure::usage,
                    fmt::format("{}:{}: [rule.{}]: {}", policy.file, terms.line, terms.name, error.what()),
                    error.hint());
    }
}

// Of a rule that is named but cannot be narrowed, the person must know; one that is not named is left out.
void narrow(Session& session, const GateOptions& options, std::vector<gate::Terms>& all) {
    if (options.query.empty()) return;
    if (options.has_ratchet())
        throw Error(Failure::usage,
                    tr("--ratchet compares whole projects: leave --query out, or put it into the policy"));
    const auto counts_tasks = [](const gate::Terms& terms) {
        return terms.noun != nullptr && *terms.noun == noun_of<Task>();
    };
    for (const gate::Terms& terms : all)
        if (!options.rules.empty() && !counts_tasks(terms))
            throw Error(Failure::usage, say("'{}' does not count tasks, so --query does not narrow it", terms.name));
    std::erase_if(all, [&](const gate::Terms& terms) { return !counts_tasks(terms); });
    const Query query =
        read_query(options.query, session.project().noun(noun_of<Task>()), session.reading(), saved_queries(session));
    for (gate::Terms& terms : all) {
        terms.query = terms.query.empty() ? options.query : fmt::format("({}) ({})", terms.query, options.query);
        terms.filter = both(std::move(terms.filter), query.filter);
    }
}

gate::Terms named(const settings::Policy& policy, const std::string& name) {
    for (gate::Terms terms : policy.terms) {
        if (terms.name != name) continue;
        if (terms.severity == gate::Severity::off) terms.severity = gate::Severity::error;
        return terms;
    }
    const std::string near = text::nearest(name, names_of(policy));
    throw Error(Failure::usage, say("there is no rule '{}'", text::visible(name)),
                near.empty() ? "muster check --list" : say("did you mean '{}'?", near));
}

}  // namespace

std::string shown_path(const Session& session, const std::string& path) {
    std::error_code error;
    const fs::path near = fs::proximate(path, session.surroundings().folder, error);
    return error ? path : near.string();
}

settings::Policy policy_for(Session& session, const GateOptions& options) {
    const std::string named = options.policy.empty() ? settings::policy_of(home_of_policy(session)) : options.policy;
    std::error_code error;
    const fs::path full = fs::path(session.surroundings().folder) / named;
    if (options.policy.empty() && !fs::exists(full, error)) return settings::stock_policy();
    if (named != "-" && fs::is_directory(full, error))
        throw Error(Failure::usage, say("cannot read {}: it is a folder", text::visible(named)));
    const std::string shown = named == "-" ? named : shown_path(session, full.string());
    return settings::read_policy(read_text_file(session, named), text::visible(shown));
}

std::vector<gate::Terms> chosen(Session& session, const settings::Policy& policy, const GateOptions& options) {
    std::vector<gate::Terms> all;
    for (const std::string& name : options.rules) {
        const bool is_new = std::none_of(all.begin(), all.end(), [&](const auto& terms) { return terms.name == name; });
        if (is_new) all.push_back(named(policy, name));
    }
    for (const gate::Terms& terms : policy.terms)
        if (options.rules.empty() && terms.severity != gate::Severity::off) all.push_back(terms);
    for (gate::Terms& terms : all) read_query_of(session, policy, terms);
    narrow(session, options, all);
    return all;
}

namespace {

// What was found before, and what is to be kept for the next time.
class Ratchet {
  public:
    Ratchet(Session& session, const settings::Policy& policy, const GateOptions& options)
        : keeps_better_(options.update), is_verbose_(options.verbose) {
        const std::string beside = policy.file.empty() || policy.file == "-"
                                       ? settings::policy_of(home_of_policy(session))
                                       : (fs::path(session.surroundings().folder) / policy.file).string();
        file_ = options.ratchet_file.empty()
                    ? settings::record_beside(beside)
                    : (fs::path(session.surroundings().folder) / options.ratchet_file).string();
        shown_ = shown_path(session, file_);
        record_ = settings::read_record(file_);
    }

    // What was never recorded is as good as before; one that was recorded and can no longer be judged is undecided.
    void judge(gate::Verdict& verdict) {
        const gate::Terms& terms = verdict.terms;
        const auto value = verdict.found.value;
        const auto known = record_.find(terms.name);
        if (known != record_.end()) verdict.recorded = known->second;
        verdict.outcome = gate::judge(terms, value, verdict.recorded);
        if (verdict.recorded && value && gate::is_better(terms.bound, *value, *verdict.recorded)) improve(verdict);
        if (verdict.recorded) return;
        verdict.outcome = gate::Outcome::passed;
        verdict.recorded = value;
        if (value) keep(terms.name, *value, say("{} {}", terms.name, gate::number_text(terms.unit, *value)));
    }

    void write() {
        if (!kept_.empty()) settings::write_record(file_, record_);
        if (!kept_.empty()) notes_.insert(notes_.begin(), say("recorded in {}: {}", shown_, text::join(kept_, ", ")));
    }

    [[nodiscard]] const std::string& shown() const { return shown_; }
    [[nodiscard]] const std::vector<std::string>& notes() const { return notes_; }

  private:
    void improve(const gate::Verdict& verdict) {
        const gate::Terms& terms = verdict.terms;
        const std::string now = gate::number_text(terms.unit, *verdict.found.value);
        const std::string before = gate::number_text(terms.unit, *verdict.recorded);
        if (keeps_better_) keep(terms.name, *verdict.found.value, fmt::format("{} {} -> {}", terms.name, before, now));
        else if (is_verbose_)
            notes_.push_back(
                say("{} is better than recorded, {} in place of {}: --update keeps it", terms.name, now, before));
    }

    void keep(const std::string& rule, double value, std::string words) {
        record_[rule] = value;
        kept_.push_back(std::move(words));
    }

    std::string file_, shown_;
    settings::Record record_;
    std::vector<std::string> kept_, notes_;
    bool keeps_better_, is_verbose_;
};

}  // namespace

Gated gated(Session& session, const settings::Policy& policy, const std::vector<gate::Terms>& terms,
            const GateOptions& options) {
    Gated gated;
    std::optional<Ratchet> ratchet;
    if (options.has_ratchet()) ratchet.emplace(session, policy, options);
    Gauge gauge(session.project());
    for (const gate::Terms& one : terms) {
        gate::Verdict verdict{one, gauge.measure(one, {}), {}, {}};
        verdict.outcome = gate::judge(one, verdict.found.value);
        if (ratchet) ratchet->judge(verdict);
        gated.verdicts.push_back(std::move(verdict));
    }
    if (!ratchet) return gated;
    ratchet->write();
    gated.record = ratchet->shown();
    gated.notes = ratchet->notes();
    return gated;
}

}  // namespace muster::command
