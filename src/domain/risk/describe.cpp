#include <muster/error.h>
#include <muster/risk.h>

#include "base/language.h"
#include "domain/describe.h"

namespace muster {

namespace {

void check(const Risk& risk) {
    if (risk.probability && (*risk.probability < 0 || *risk.probability > 1))
        throw Error(Failure::usage, tr("a probability lies between 0 % and 100 %"), tr("write 30% or 0.3"));
    if (risk.impact_days && *risk.impact_days < 0) throw Error(Failure::usage, tr("an impact in days is not negative"));
}

constexpr std::array fields{
    field<&Risk::title>("title", "What may happen", Use::title),
    as(Kind::body, field<&Risk::cause>("cause", "Why it may happen")),
    as(Kind::body, field<&Risk::effect>("effect", "What it would do to the project")),
    as(Kind::share, field<&Risk::probability>("probability", "How likely it is: 30%")),
    field<&Risk::impact_days>("impact_days", "Working days lost if it happens"),
    field<&Risk::impact_cost>("impact_cost", "Money lost if it happens"),
    field<&Risk::owner>("owner", "Who watches it"),
    field<&Risk::response>("response", "What is done about it"),
    as(Kind::body, field<&Risk::plan>("plan", "What the response consists of")),
    field<&Risk::trigger>("trigger", "How one sees that it is happening"),
    field<&Risk::watch>("watch", "A query of tasks: when it finds any, the risk is happening"),
    flagged("touch", field<&Risk::touches>("touches", "The tasks that it would delay; all work where none is named")),
    field<&Risk::review_on>("review_on", "Day on which it is looked at again"),
    field<&Risk::state>("state", "Where it stands", Use::kept),
    field<&Risk::closed>("closed", "When it was closed", Use::kept),
    field<&Risk::labels>("labels", "Label"),
    field<&Risk::external_id>("external_id", "Id in another system"),
    field<&Risk::url>("url", "Address of more about it"),
    computed("exposure_days", Kind::number, "Probability times days lost",
             "round(risk.probability * risk.impact_days, 6)"),
    computed("exposure_cost", Kind::money, "Probability times money lost",
             "CAST(round(risk.probability * risk.impact_cost) AS INTEGER)"),
    computed("exposures", Kind::series, "Exposure in days as it was judged, the oldest first",
             "(SELECT nullif(json_group_array(days), '[]') FROM (SELECT days FROM (SELECT round(probability * "
             "impact_days, 6) AS "
             "days, moment, key FROM assessment WHERE assessment.risk = risk.key AND probability * impact_days IS NOT "
             "NULL ORDER BY moment DESC, key DESC LIMIT 12) ORDER BY moment, key))"),
    computed("answers", Kind::integer, "Tasks that answer it",
             "(SELECT count(*) FROM task WHERE task.risk = risk.key)"),
};
constexpr std::array<std::string_view, 8> columns{"id",          "state",         "title", "probability",
                                                  "impact_days", "exposure_days", "owner", "response"};

void check_assessment(const Assessment& assessment) {
    if (assessment.probability && (*assessment.probability < 0 || *assessment.probability > 1))
        throw Error(Failure::usage, tr("a probability lies between 0 % and 100 %"), tr("write 30% or 0.3"));
}

constexpr std::array assessment_fields{
    field<&Assessment::risk>("risk", "The risk", Use::required),
    field<&Assessment::moment>("moment", "When it was judged", Use::kept),
    as(Kind::share, field<&Assessment::probability>("probability", "How likely it was then")),
    field<&Assessment::impact_days>("impact_days", "Working days that it would have cost"),
    field<&Assessment::impact_cost>("impact_cost", "Money that it would have cost"),
    field<&Assessment::note>("note", "Why it is judged so"),
    field<&Assessment::author>("author", "Who judged it", Use::kept),
};
constexpr std::array<std::string_view, 6> assessment_columns{"moment",      "probability", "impact_days",
                                                             "impact_cost", "author",      "note"};

}  // namespace

template <>
const Noun& noun_of<Risk>() {
    static const Noun noun{"risk",
                           "risk",
                           "risks",
                           'R',
                           fields,
                           columns,
                           "state <> 'closed'",
                           "probability * impact_days DESC, number",
                           make<Risk>,
                           check_by<Risk, check>};
    return noun;
}

template <>
const Noun& noun_of<Assessment>() {
    static const Noun noun{"assessment",
                           "assessment",
                           "assessments",
                           0,
                           assessment_fields,
                           assessment_columns,
                           "",
                           "moment",
                           make<Assessment>,
                           check_by<Assessment, check_assessment>};
    return noun;
}

}  // namespace muster
