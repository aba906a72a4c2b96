// risk assess: judging risks anew, with what was thought before kept beside it.

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/risk_matrix.h>
#include <muster/words.h>

#include "base/language.h"
#include "command/record/record.h"
#include "command/risk/judgements.h"
#include "command/risk/risk.h"
#include "command/shape.h"

namespace muster::command {

namespace {

struct Options {
    std::vector<std::string> ids;
    std::string probability, days, cost, review_on, note;
};

std::vector<GivenField> given(const Options& options) {
    const Noun& noun = noun_of<Risk>();
    std::vector<GivenField> fields;
    const auto add = [&](std::string_view name, const std::string& words) {
        if (!words.empty()) fields.push_back({&noun.field(name), {words}});
    };
    add("probability", options.probability);
    add("impact_days", options.days);
    add("impact_cost", options.cost);
    add("review_on", options.review_on);
    return fields;
}

// What was thought before, where no assessment tells it: the values of `add`, or of an `edit` in between.
void keep_what_stood(Session& session, const Risk& risk) {
    const auto newest = newest_assessment(session.project(), risk);
    const bool has_values = risk.probability || risk.impact_days || risk.impact_cost;
    if (newest ? is_judged_so(*newest, risk) : !has_values) return;
    Assessment before = assessment_of(risk, risk.changed);
    before.note = newest ? tr("as changed since") : tr("as first written");
    if (const auto by = session.project().operation(risk.version))
        if (const auto key = session.project().resolve<Member>("@" + by->actor)) before.author = key;
    session.change().put(before);
}

view::Deed assess(Session& session, Risk risk, const Options& options) {
    if (risk.state == RiskState::closed)
        throw Error(Failure::refused, say("R{} is closed", risk.number), say("muster risk reopen R{}", risk.number));
    const Exposure before = exposure_of(risk);
    keep_what_stood(session, risk);
    // Judging a risk is its review: a day that has come is done with.
    const bool was_due = risk.review_on && *risk.review_on <= session.project().today();
    if (was_due) risk.review_on.reset();
    set_fields(risk, given(options), session.reading());
    Change& change = session.change();
    change.put(risk);
    Assessment assessment = assessment_of(risk, session.project().now());
    assessment.note = options.note;
    assessment.author = change.actor();
    change.put(assessment);
    view::Deed done = deed(session, risk, tr("assessed"));
    const std::string moved = moved_words(session, before, exposure_of(risk));
    if (!moved.empty()) done.text += "\n" + moved;
    return done;
}

}  // namespace

Run declare_risk_assess(Spec& spec, const Noun*) {
    auto options = std::make_shared<Options>();
    spec.words(options->ids, "ID", say("The {}", noun_of<Risk>().called_many()), true, &noun_of<Risk>());
    spec.option(options->probability, "probability", "SHARE", tr("How likely it is now: 30%"));
    spec.option(options->days, "impact-days", "NUMBER", tr("Working days lost if it happens"));
    spec.option(options->cost, "impact-cost", "MONEY", tr("Money lost if it happens"));
    spec.option(options->review_on, "review-on", "DAY", tr("When it is looked at again"));
    spec.option(options->note, "note", "TEXT", tr("Why it is judged so"));
    spec.text(
        tr("What is not given stays as it is. Every judgement is kept with its day, its author and its note, and `risk "
           "show` tells how the exposure, probability times impact, moved. A review day that has come is done with."));
    spec.answers([] { return shape::records(noun_of<Risk>()); });
    spec.example("muster risk assess R1 --probability 10% --review-on +2w", tr("Judge it anew"));
    spec.example("muster risk assess R1 --impact-days 5 --note 'A second supplier is found'", tr("Say why"));
    spec.example("muster risk assess R1 R2 --note 'Nothing new'", tr("Looked at, and found as before"));
    return [options](Session& session) {
        if (given(*options).empty() && options->note.empty())
            throw Error(Failure::usage, tr("give --probability, --impact-days, --impact-cost, --review-on or --note"),
                        tr("to say that it was looked at and is as before: --note 'Nothing new'"));
        session.change();
        view::Answer answer;
        for (const Key key : keys_of(session, noun_of<Risk>(), options->ids))
            answer.deeds.push_back(assess(session, session.project().get(Ref<Risk>{key}), *options));
        return answer;
    };
}

}  // namespace muster::command
