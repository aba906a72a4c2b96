// muster-policy (5), which names the rules as they are declared.

#include <fmt/format.h>

#include <muster/gate.h>

#include "cli/manual.h"
#include "cli/roff.h"

namespace muster::cli {

namespace {

std::string rule_list() {
    std::string out;
    for (const gate::Rule& rule : gate::rules()) {
        const char* side = rule.bound == gate::Bound::at_most ? "max" : "min";
        out += fmt::format(".TP\n.B {} ({} = {:g}{})\n{}.", roff(rule.name), side, rule.threshold,
                           rule.unit == gate::Unit::percent ? " %"
                           : rule.unit == gate::Unit::days  ? " days"
                                                            : "",
                           roff(rule.meaning));
        if (rule.noun != nullptr) out += fmt::format(" A query narrows it to some {}.", roff(rule.noun().plural));
        if (!rule.nothing.empty()) out += fmt::format(" Undecided where {}.", roff(rule.nothing));
        out += "\n";
    }
    return out;
}

}  // namespace

std::string policy_page() {
    return head("muster-policy", 5, "what a team asks of its project") + ".SH DESCRIPTION\n" +
           roff(
               "A policy is a TOML file that sets the rules of muster check: .muster/policy.toml of the project, or "
               "with "
               "a project file that was named of the current folder, or the file that --policy names. It is data and "
               "runs nothing. What it does not mention stays as it is. An unknown rule, key or word and a value of the "
               "wrong type end with exit 2 and line and column.") +
           "\n.SH KEYS\n.TP\n.B rules = [\"overdue\", \"milestones\"]\nThe rules to check; the others are off "
           "unless they are named on the command line. All of them where this is left out.\n.TP\n.B undecided = "
           "\"report\"\nWhat happens where a rule has nothing to judge by: report (exit 8 if nothing fails), pass or "
           "fail.\n.TP\n.B [rule.NAME]\nHow one rule is applied; its keys follow.\n"
           ".TP\n.B max = 3, min = 0.9\nThe threshold, in the unit of the rule: a number, percent, days. A rule has "
           "either a max or a min.\n.TP\n.B query = \"milestone:M1\"\nCount only records that it finds; see\n.B "
           "muster help query\nfor how it is written.\n.TP\n.B severity = \"error\"\nerror; warning, which is shown "
           "and does not fail; or off.\n.TP\n.B message = \"The release is late\"\nThe team\\(aqs own words, before "
           "what was found.\n.TP\n.B undecided\nAs above, for this rule alone.\n"
           ".SH RULES OF YOUR OWN\nA [rule.NAME] that is none of those below is a rule of your own. It needs a query, "
           "counts the tasks that it finds (open ones, unless it says otherwise; noun = \"risk\" counts another kind "
           "of "
           "record) and fails beyond max, which is 0 unless given, or below min.\n.SH RULES\n" +
           rule_list() + ".SH RATCHET\n" +
           roff(
               "With --ratchet a rule fails only when its number is beyond its threshold and worse than recorded. The "
               "record is ratchet.json beside the policy, to be committed with it. A number that was never recorded is "
               "recorded at once; a better one is with --update.") +
           "\n.SH EXAMPLE\n.nf\n" +
           roff(
               "rules = [\"overdue\", \"milestones\", \"budget\", \"security\"]\nundecided = \"pass\"\n\n"
               "[rule.overdue]\nmax = 3\nquery = \"milestone:M1\"\n\n[rule.milestones]\nseverity = "
               "\"warning\"\n\n[rule.security]\nquery = \"label:security is:open\"\nmax = 0\nmessage = "
               "\"Security work is open\"\n") +
           ".fi\n.SH SEE ALSO\n.BR muster (1),\n.BR muster\\-config (5)\n";
}

}  // namespace muster::cli
