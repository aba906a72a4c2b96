#include <muster/error.h>
#include <muster/quality.h>

#include "base/language.h"
#include "domain/describe.h"

namespace muster {

namespace {

void check(const QualityCheck& check) {
    if (check.pass_rate && (*check.pass_rate < 0 || *check.pass_rate > 1))
        throw Error(Failure::usage, tr("a pass rate lies between 0 % and 100 %"), tr("write 95% or 0.95"));
}

void check_run(const QualityRun& run) {
    if (run.passed.value_or(0) < 0 || run.failed.value_or(0) < 0)
        throw Error(Failure::usage, tr("a number of cases is not negative"));
}

constexpr Field choice_of(std::span<const std::string_view> choices, Field described) {
    described.choices = choices;
    return described;
}

constexpr std::array check_fields{
    field<&QualityCheck::title>("title", "What is tested", Use::title),
    as(Kind::body, field<&QualityCheck::body>("body", "How it is tested")),
    field<&QualityCheck::kind>("kind", "What the check looks at"),
    field<&QualityCheck::milestone>("milestone", "The milestone that waits for it"),
    field<&QualityCheck::task>("task", "The task that it tests"),
    field<&QualityCheck::required>("required", "The milestone cannot be closed before it passes; yes unless given"),
    as(Kind::share, field<&QualityCheck::pass_rate>("pass_rate", "Least share of cases that must pass: 95%")),
    field<&QualityCheck::owner>("owner", "Who answers for it"),
    field<&QualityCheck::state>("state", "Whether it is still run", Use::kept),
    field<&QualityCheck::labels>("labels", "Label"),
    field<&QualityCheck::external_id>("external_id", "Id in another system"),
    field<&QualityCheck::url>("url", "Address of more about it"),
    choice_of(Words<RunResult>::words,
              computed("result", Kind::choice, "How the newest run went",
                       "(SELECT result FROM quality_run WHERE quality_run.quality_check = quality_check.key ORDER BY "
                       "moment DESC, key DESC LIMIT 1)")),
    computed("run_on", Kind::moment, "When it was last run",
             "(SELECT max(moment) FROM quality_run WHERE quality_run.quality_check = quality_check.key)"),
    computed("runs", Kind::integer, "How often it was run",
             "(SELECT count(*) FROM quality_run WHERE quality_run.quality_check = quality_check.key)"),
    computed("passing", Kind::share, "Share of its runs that passed",
             "(SELECT avg(result = 'passed') FROM quality_run WHERE quality_run.quality_check = quality_check.key)"),
    computed("needed_on", Kind::day, "The day on which its open milestone, else its open task, is due",
             "coalesce((SELECT due FROM milestone WHERE state = 'open' AND milestone.key = "
             "coalesce(quality_check.milestone, (SELECT task.milestone FROM task WHERE task.key = "
             "quality_check.task))), "
             "(SELECT due FROM task WHERE task.key = quality_check.task AND task.closed IS NULL))"),
};
constexpr std::array<std::string_view, 8> check_columns{"id",       "kind",   "title",   "milestone",
                                                        "required", "result", "passing", "owner"};

constexpr std::array run_fields{
    field<&QualityRun::quality_check>("quality_check", "The check", Use::required),
    field<&QualityRun::moment>("moment", "When it was run"),
    field<&QualityRun::result>("result", "How it went"),
    field<&QualityRun::passed>("passed", "How many cases passed"),
    field<&QualityRun::failed>("failed", "How many cases failed"),
    field<&QualityRun::defects>("defects", "The bugs that it found"),
    field<&QualityRun::note>("note", "What there is to say about it"),
    field<&QualityRun::author>("author", "Who ran it", Use::kept),
};
constexpr std::array<std::string_view, 7> run_columns{"moment", "result",  "passed", "failed",
                                                      "author", "defects", "note"};

}  // namespace

template <>
const Noun& noun_of<QualityCheck>() {
    static const Noun noun{"quality_check",    "quality",
                           "quality checks",   'Q',
                           check_fields,       check_columns,
                           "state = 'open'",   "number",
                           make<QualityCheck>, check_by<QualityCheck, check>};
    return noun;
}

template <>
const Noun& noun_of<QualityRun>() {
    static const Noun noun{"quality_run",
                           "run",
                           "quality runs",
                           0,
                           run_fields,
                           run_columns,
                           "",
                           "moment",
                           make<QualityRun>,
                           check_by<QualityRun, check_run>};
    return noun;
}

}  // namespace muster
