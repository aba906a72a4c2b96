#include "settings/policy.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/task.h>
#include <muster/words.h>

#include "base/language.h"
#include "base/text.h"
#include "settings/toml.h"

namespace muster::settings {

namespace {

using gate::Bound;
using gate::Terms;

constexpr int most_weeks = 104;

// The library keeps keys sorted; the team's own rules come in the order in which they were written.
std::vector<std::pair<std::string, const toml::node*>> in_file_order(const toml::table& table) {
    std::vector<std::pair<std::string, const toml::node*>> entries;
    for (const auto& [key, node] : table) entries.emplace_back(std::string(key.str()), &node);
    std::stable_sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) {
        return a.second->source().begin.line < b.second->source().begin.line;
    });
    return entries;
}

class PolicyReader {
  public:
    explicit PolicyReader(const std::string& source) : source_(source), policy_(stock_policy()) {
        policy_.file = source;
    }

    Policy read(const toml::table& document) {
        const toml::node* chosen = nullptr;
        for (const auto& [key, node] : in_file_order(document)) {
            if (key == "undecided") set_undecided(*node);
            else if (key == "rules") chosen = node;
            else if (key == "rule") read_rules(*node);
            else refuse_key(*node, key, {"undecided", "rules", "rule"});
        }
        if (chosen != nullptr) choose(*chosen);
        return std::move(policy_);
    }

    [[noreturn]] void refuse(const toml::source_position& place, const std::string& message,
                             const std::string& hint = {}) const {
        throw Error(Failure::usage, fmt::format("{}:{}:{}: {}", source_, place.line, place.column, message),
                    hint.empty() ? "man 5 muster-policy" : hint);
    }

  private:
    [[noreturn]] void refuse(const toml::node& node, const std::string& message, const std::string& hint = {}) const {
        refuse(node.source().begin, message, hint);
    }

    [[noreturn]] void refuse_key(const toml::node& node, const std::string& key,
                                 const std::vector<std::string>& known) const {
        const std::string near = text::nearest(key, known);
        refuse(node, say("a policy has no key '{}' here", text::visible(key)),
               near.empty() ? say("the keys are {}", text::join(known, ", ")) : say("did you mean '{}'?", near));
    }

    std::string text_of(const toml::node& node, std::string_view key) const {
        if (const auto* text = node.as_string()) return text->get();
        refuse(node, say("'{}' must be a text", key));
    }

    double number_of(const toml::node& node, std::string_view key) const {
        const auto number = node.is_number() ? node.value<double>() : std::nullopt;
        if (!number || !std::isfinite(*number) || *number < 0)
            refuse(node, say("'{}' must be a number from 0 on", key));
        return *number;
    }

    template <class E>
    E choice_of(const toml::node& node, std::string_view key) const {
        const auto& words = Words<E>::words;
        const std::string word = text_of(node, key);
        const auto found = std::find(words.begin(), words.end(), word);
        if (found == words.end())
            refuse(node, say("'{}' is none of the words that '{}' takes", text::visible(word), key),
                   say("write {}", text::join({words.begin(), words.end()}, ", ")));
        return static_cast<E>(found - words.begin());
    }

    void set_undecided(const toml::node& node) {
        undecided_ = choice_of<gate::Undecided>(node, "undecided");
        for (Terms& terms : policy_.terms) terms.undecided = undecided_;
    }

    Terms* find(const std::string& name) {
        const auto found = std::find_if(policy_.terms.begin(), policy_.terms.end(),
                                        [&](const Terms& terms) { return terms.name == name; });
        return found == policy_.terms.end() ? nullptr : &*found;
    }

    std::vector<std::string> names() const {
        std::vector<std::string> all;
        for (const Terms& terms : policy_.terms) all.push_back(terms.name);
        return all;
    }

    [[noreturn]] void refuse_rule(const toml::node& node, const std::string& name, bool may_be_own) const {
        const std::string near = text::nearest(name, names());
        refuse(node, say("there is no rule '{}'", text::visible(name)),
               !near.empty() ? say("did you mean '{}'?", near)
               : may_be_own  ? tr("a rule of your own needs a query; muster check --list names the others")
                             : std::string("muster check --list"));
    }

    // What is not named is off.
    void choose(const toml::node& node) {
        const auto* list = node.as_array();
        if (list == nullptr) refuse(node, tr("'rules' must be a list of names"));
        std::vector<std::string> chosen;
        for (const toml::node& item : *list) {
            chosen.push_back(text_of(item, "rules"));
            if (find(chosen.back()) == nullptr) refuse_rule(item, chosen.back(), false);
        }
        for (Terms& terms : policy_.terms)
            if (std::find(chosen.begin(), chosen.end(), terms.name) == chosen.end())
                terms.severity = gate::Severity::off;
    }

    void read_rules(const toml::node& node) {
        const auto* table = node.as_table();
        if (table == nullptr) refuse(node, tr("write [rule.NAME] for each rule"));
        for (const auto& [name, rule] : in_file_order(*table)) {
            const auto* keys = rule->as_table();
            if (keys == nullptr) refuse(*rule, say("write [rule.{}] and its keys below", text::visible(name)));
            Terms* known = find(name);
            if (known == nullptr) known = &add_own(name, *keys);
            known->line = static_cast<int>(keys->source().begin.line);
            for (const auto& [key, value] : in_file_order(*keys)) set(*known, key, *value);
            if (keys->contains("max") && keys->contains("min"))
                refuse(*keys->get("max"), say("'{}' has a max and a min: one of them is its threshold", name));
        }
    }

    Terms& add_own(const std::string& name, const toml::table& keys) {
        if (!keys.contains("query")) refuse_rule(keys, name, true);
        const bool is_word = !name.empty() && name.find_first_of(" \t\r\n:<>=()\"@,") == std::string::npos &&
                             text::visible(name) == name && name.front() != '-';
        if (!is_word) refuse(keys, tr("the name of a rule is one word without : < > = ( ) \" @ ,"));
        Terms terms;
        terms.name = name;
        terms.noun = &noun_of<Task>();
        terms.undecided = undecided_;
        policy_.terms.push_back(std::move(terms));
        return policy_.terms.back();
    }

    void set(Terms& terms, const std::string& key, const toml::node& value) const {
        const bool is_own = terms.rule == nullptr;
        const bool looks_ahead = !is_own && terms.rule->measure == gate::Measure::overload;
        if (key == "max" || key == "min") set_threshold(terms, key, value);
        else if (key == "query") set_query(terms, value);
        else if (key == "severity") terms.severity = choice_of<gate::Severity>(value, key);
        else if (key == "message") terms.message = text_of(value, "message");
        else if (key == "undecided") terms.undecided = choice_of<gate::Undecided>(value, key);
        else if (key == "weeks" && looks_ahead) set_weeks(terms, value);
        else if (key == "noun" && is_own) set_noun(terms, value);
        else {
            std::vector<std::string> known{"max", "min", "query", "severity", "message", "undecided"};
            if (looks_ahead) known.emplace_back("weeks");
            if (is_own) known.emplace_back("noun");
            refuse_key(value, key, known);
        }
    }

    void set_threshold(Terms& terms, const std::string& key, const toml::node& value) const {
        const Bound bound = key == "max" ? Bound::at_most : Bound::at_least;
        if (terms.rule != nullptr && bound != terms.bound)
            refuse(value, key == "max" ? say("'{}' is well when it is high: it has a min", terms.name)
                                       : say("'{}' is well when it is low: it has a max", terms.name));
        terms.bound = bound;
        terms.threshold = number_of(value, key);
    }

    void set_query(Terms& terms, const toml::node& value) const {
        terms.query = text_of(value, "query");
        if (text::trim(terms.query).empty()) refuse(value, tr("the query is empty"));
        if (terms.noun == nullptr)
            refuse(value, say("'{}' does not count records of one kind, so no query narrows it", terms.name));
    }

    void set_weeks(Terms& terms, const toml::node& value) const {
        const auto weeks = value.is_integer() ? value.value<std::int64_t>() : std::nullopt;
        if (!weeks || *weeks < 1 || *weeks > most_weeks)
            refuse(value, say("'weeks' must be a whole number from 1 to {}", most_weeks));
        terms.weeks = static_cast<int>(*weeks);
    }

    void set_noun(Terms& terms, const toml::node& value) const {
        const std::string word = text_of(value, "noun");
        const Noun* noun = find_noun(word);
        if (noun == nullptr || !noun->has_number())
            refuse(value, say("there is no kind of record '{}' to count", text::visible(word)),
                   tr("write task, goal, kr, milestone, risk, meeting, decision, review or improve"));
        terms.noun = noun;
    }

    std::string source_;
    Policy policy_;
    gate::Undecided undecided_ = gate::Undecided::report;
};

}  // namespace

Policy stock_policy() {
    Policy policy;
    for (const gate::Rule& rule : gate::rules()) policy.terms.push_back(gate::terms_of(rule));
    return policy;
}

Policy read_policy(std::string_view text, const std::string& source) {
    PolicyReader reader(source);
    try {
        return reader.read(toml::parse(text, source));
    } catch (const toml::parse_error& bad) {
        reader.refuse(bad.source().begin, std::string(bad.description()));
    }
}

std::string policy_of(const std::string& folder) {
    return folder + "/.muster/policy.toml";
}

}  // namespace muster::settings
