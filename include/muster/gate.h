#pragma once
// The gate for CI: rules that a project must keep. A rule is a number with a threshold; the verdict on it says whether
// the number stands on the right side, and which records are to blame.

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <muster/noun.h>
#include <muster/selection.h>

namespace muster::gate {

/// On which side of its threshold a number is well.
enum class Bound { at_most, at_least };

/// What a number is a number of.
enum class Unit {
    count,    ///< of records
    percent,  ///< 100 is the whole
    ratio,    ///< 1 is as planned
    days,
};

/// Where the number of a rule comes from.
enum class Measure {
    records,         ///< how many records of the rule's noun meet its filter
    behind_pace,     ///< key results behind pace, and goals without any that are
    share_spent,     ///< of the budget, see `share_spent`
    performance,     ///< schedule performance, see `on_time_share`
    expected_delay,  ///< share of the days left that the open risks are expected to cost, see `expected_delay_share`
    overload,        ///< people with more to do than they have hours, see `overloaded`
    gaps,            ///< what goals, key results, tasks and risks lack
    review_age,      ///< days since the period of the newest review ended
};

/// A rule that every project has. The texts are translatable.
struct Rule {
    std::string_view name;
    std::string_view meaning;
    Unit unit;
    Bound bound;
    double threshold;  ///< unless a policy says otherwise
    Measure measure;
    std::string_view nothing;  ///< why it is undecided where there is nothing to judge by; empty if none is well
    std::string_view look;     ///< the command that shows what it found
    std::string (*says)(double value);  ///< `3 tasks overdue`
    const Noun& (*noun)() = nullptr;    ///< of the records that it counts and a query narrows; null for none
    Filter (*offends)(Day) = nullptr;   ///< which of its open records offend on a day
};

/// All rules, in the order in which they are told.
std::span<const Rule> rules();

/// Returns the rule of that name, or null.
const Rule* find_rule(std::string_view name);

enum class Severity { error, warning, off };
enum class Undecided { report, pass, fail };

/// How a rule is applied in one run: as it stands in `rules`, as a policy has it, or a policy's own.
struct Terms {
    std::string name;
    const Rule* rule = nullptr;  ///< null for one of the team's own
    const Noun* noun = nullptr;  ///< of the records that it counts
    Unit unit = Unit::count;
    Bound bound = Bound::at_most;
    double threshold = 0;
    Severity severity = Severity::error;
    Undecided undecided = Undecided::report;
    std::string query;  ///< as it was written; empty for none
    Filter filter{};    ///< the query as it was read
    bool only_open = true;
    int weeks = 4;        ///< how far `overload` looks ahead
    std::string message;  ///< the team's own words; empty for none
    int line = 0;         ///< of the policy that names it; 0 where none does
};

/// Returns a rule as it stands.
Terms terms_of(const Rule& rule);

/// A record that is to blame.
struct Offender {
    std::string id;
    std::string title;
};

/// What was found of a rule.
struct Measured {
    std::optional<double> value;  ///< absent where there is nothing to judge by
    std::int64_t offending = 0;   ///< how many records are to blame
    std::vector<Offender> offenders;
};

enum class Outcome { passed, undecided, failed };

/// The judgement of one rule.
struct Verdict {
    Terms terms;
    Measured found;
    std::optional<double> recorded;  ///< by a ratchet
    Outcome outcome = Outcome::passed;

    /// Says whether the gate is shut because of it.
    [[nodiscard]] bool shuts() const { return outcome == Outcome::failed && terms.severity == Severity::error; }
};

/// Returns the number that still passes: the threshold, or what is recorded where that allows more. So a ratchet lets
/// through what is as bad as before and what the threshold allows, and nothing worse than both.
double allowed(const Terms& terms, std::optional<double> recorded);

/// Judges a value. A value that equals what is allowed passes.
Outcome judge(const Terms& terms, std::optional<double> value, std::optional<double> recorded = {});

/// Says whether `value` is on the better side of `recorded`.
bool is_better(Bound bound, double value, double recorded);

/// Returns the outcome of all: failed if one shuts the gate, else undecided if one is.
Outcome judge(std::span<const Verdict> verdicts);

/// Returns a number of that unit as people read it: `3`, `85 %`, `0.72`, `35 days`.
std::string number_text(Unit unit, double value);

/// Returns what was found, in words: `3 tasks overdue`; of an undecided rule, why it is.
std::string said(const Verdict& verdict);

/// Returns the words and what would have been well: `3 tasks overdue, at most 0 allowed`.
std::string explained(const Verdict& verdict);

}  // namespace muster::gate
