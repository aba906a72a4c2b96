// How a rule is judged, and how the judgement is told.

#include <algorithm>

#include <muster/gate.h>

#include "base/language.h"

namespace muster::gate {

Terms terms_of(const Rule& rule) {
    Terms terms;
    terms.name = rule.name;
    terms.rule = &rule;
    terms.noun = rule.noun != nullptr ? &rule.noun() : nullptr;
    terms.unit = rule.unit;
    terms.bound = rule.bound;
    terms.threshold = rule.threshold;
    return terms;
}

double allowed(const Terms& terms, std::optional<double> recorded) {
    const double known = recorded.value_or(terms.threshold);
    return terms.bound == Bound::at_most ? std::max(terms.threshold, known) : std::min(terms.threshold, known);
}

bool is_better(Bound bound, double value, double recorded) {
    return bound == Bound::at_most ? value < recorded : value > recorded;
}

Outcome judge(const Terms& terms, std::optional<double> value, std::optional<double> recorded) {
    if (!value && terms.undecided == Undecided::pass) return Outcome::passed;
    if (!value) return terms.undecided == Undecided::fail ? Outcome::failed : Outcome::undecided;
    return is_better(terms.bound, allowed(terms, recorded), *value) ? Outcome::failed : Outcome::passed;
}

Outcome judge(std::span<const Verdict> verdicts) {
    if (std::any_of(verdicts.begin(), verdicts.end(), [](const Verdict& verdict) { return verdict.shuts(); }))
        return Outcome::failed;
    const bool is_open = std::any_of(verdicts.begin(), verdicts.end(),
                                     [](const Verdict& verdict) { return verdict.outcome == Outcome::undecided; });
    return is_open ? Outcome::undecided : Outcome::passed;
}

std::string number_text(Unit unit, double value) {
    switch (unit) {
        case Unit::count: return fmt::format("{:g}", value);
        case Unit::percent: return fmt::format("{:g} %", value);
        case Unit::ratio: return fmt::format("{:.2f}", value);
        case Unit::days: break;
    }
    return count_of("{} day", "{} days", static_cast<std::int64_t>(value));
}

namespace {

std::string found(const Terms& terms, double value) {
    if (terms.rule == nullptr) return terms.noun->counted(static_cast<std::int64_t>(value));
    const std::string words = terms.rule->says(value);
    return terms.query.empty() ? words : say("{} ({})", words, terms.query);
}

std::string asked_for(const Verdict& verdict) {
    const Terms& terms = verdict.terms;
    const double limit = allowed(terms, verdict.recorded);
    const std::string number = number_text(terms.unit, limit);
    const bool by_record = limit != terms.threshold;
    if (terms.bound == Bound::at_most)
        return by_record ? say("at most {} allowed, as recorded", number) : say("at most {} allowed", number);
    return by_record ? say("at least {} asked for, as recorded", number) : say("at least {} asked for", number);
}

}  // namespace

std::string said(const Verdict& verdict) {
    const Terms& terms = verdict.terms;
    if (!verdict.found.value)
        return terms.rule != nullptr ? tr(terms.rule->nothing.data())
                                     : say("there are no {}", terms.noun->called_many());
    const std::string words = found(terms, *verdict.found.value);
    return terms.message.empty() ? words : say("{}: {}", terms.message, words);
}

std::string explained(const Verdict& verdict) {
    if (!verdict.found.value) return said(verdict);
    return say("{}, {}", said(verdict), asked_for(verdict));
}

}  // namespace muster::gate
