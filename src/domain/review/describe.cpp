#include <muster/error.h>
#include <muster/meeting.h>
#include <muster/review.h>

#include "base/language.h"
#include "domain/describe.h"

namespace muster {

namespace {

void check_review(const Review& review) {
    if (review.from && review.until && *review.until < *review.from)
        throw Error(Failure::usage, say("the period would end on {}, before it starts on {}", to_text(*review.until),
                                        to_text(*review.from)));
}

void check_cost(const Cost& cost) {
    if (!cost.amount)
        throw Error(Failure::usage, tr("a cost needs an amount"), "muster cost add 1200 --category travel");
}

void check_report(const Report& report) {
    if (!report.every.empty()) Cadence::parse(report.every);
}

constexpr std::array review_fields{
    field<&Review::title>("title", "What is reviewed", Use::title),
    field<&Review::from>("from", "First day of the period", Use::kept),
    field<&Review::until>("until", "Last day of the period", Use::kept),
    field<&Review::state>("state", "Where it stands", Use::kept),
    field<&Review::schedule>("schedule", "Colour of the schedule", Use::kept),
    field<&Review::quality>("quality", "Colour of quality", Use::kept),
    field<&Review::cost>("cost", "Colour of cost", Use::kept),
    field<&Review::risk>("risk", "Colour of risk", Use::kept),
    field<&Review::numbers>("numbers", "The frozen numbers and the rules that judged them", Use::hidden),
    field<&Review::author>("author", "Who held it", Use::kept),
    field<&Review::closed>("closed", "When it was closed", Use::kept),
    field<&Review::labels>("labels", "Label", Use::plain),
};
constexpr std::array<std::string_view, 8> review_columns{"id",       "state",   "from", "until",
                                                         "schedule", "quality", "cost", "risk"};

constexpr std::array finding_fields{
    field<&Finding::review>("review", "The review", Use::required),
    field<&Finding::kind>("kind", "A finding, feedback, a decision or a note"),
    as(Kind::body, field<&Finding::text>("text", "What came to light", Use::title)),
    field<&Finding::author>("author", "Who said it", Use::kept),
};
constexpr std::array<std::string_view, 4> finding_columns{"created", "kind", "author", "text"};

constexpr std::array override_fields{
    field<&Override::review>("review", "The review", Use::required),
    field<&Override::axis>("axis", "The axis: schedule, quality, cost or risk", Use::title),
    field<&Override::colour>("colour", "The colour that a person set"),
    field<&Override::computed>("computed", "The colour that the rules gave", Use::kept),
    as(Kind::body, field<&Override::reason>("reason", "Why the rules were overruled")),
    field<&Override::author>("author", "Who overruled them", Use::kept),
};
constexpr std::array<std::string_view, 5> override_columns{"axis", "computed", "colour", "reason", "author"};

constexpr std::array improvement_fields{
    field<&Improvement::title>("title", "What is done differently", Use::title),
    as(Kind::body, field<&Improvement::body>("body", "Description")),
    field<&Improvement::review>("review", "The review it came from"),
    field<&Improvement::metric>("metric", "The number it must move", Use::required),
    field<&Improvement::expect>("expect", "By how much: -20%, <= 5min", Use::required),
    field<&Improvement::due>("due", "Day by which the number shall have moved"),
    field<&Improvement::owner>("owner", "Who answers for it"),
    field<&Improvement::task>("task", "The work it takes", Use::kept),
    field<&Improvement::state>("state", "Where it stands", Use::kept),
    field<&Improvement::before>("before", "The value when it began", Use::kept),
    field<&Improvement::verified>("verified", "The value measured afterwards", Use::kept),
    field<&Improvement::measured>("measured", "When it was verified", Use::kept),
    field<&Improvement::labels>("labels", "Label"),
};
constexpr std::array<std::string_view, 7> improvement_columns{"id",     "state", "title", "metric",
                                                              "expect", "owner", "due"};

constexpr std::array cost_fields{
    field<&Cost::day>("day", "When it was spent; today unless given"),
    field<&Cost::amount>("amount", "How much"),
    field<&Cost::category>("category", "What kind of cost"),
    field<&Cost::note>("note", "What for"),
    field<&Cost::task>("task", "The task it was spent on"),
};
constexpr std::array<std::string_view, 6> cost_columns{"id", "day", "amount", "category", "note", "task"};

constexpr std::array report_fields{
    field<&Report::name>("name", "What it is called in commands", Use::title),
    field<&Report::title>("title", "Its heading"),
    field<&Report::audience>("audience", "For whom it is"),
    field<&Report::every>("every", "Cadence: 'monthly 1', 'fri 16:00'"),
    field<&Report::content>("content", "The report that it shows, of those that come with muster"),
    field<&Report::owner>("owner", "Who answers for it"),
    field<&Report::channel>("channel", "The channel it is posted to"),
    flagged("for", field<&Report::recipients>("recipients", "Who is owed it")),
    field<&Report::definition>("definition", "A report of the team's own, as TOML", Use::hidden),
};
constexpr std::array<std::string_view, 5> report_columns{"name", "audience", "every", "content", "owner"};

constexpr std::array delivery_fields{
    field<&Delivery::report>("report", "The report", Use::required),
    field<&Delivery::due>("due", "The day on which it was owed"),
    field<&Delivery::moment>("moment", "When it was handed over", Use::kept),
    field<&Delivery::author>("author", "Who handed it over", Use::kept),
    field<&Delivery::note>("note", "To whom, or how"),
};
constexpr std::array<std::string_view, 5> delivery_columns{"report", "due", "moment", "author", "note"};

}  // namespace

template <>
const Noun& noun_of<Review>() {
    static const Noun noun{"review",       "review", "reviews", 'V',          review_fields,
                           review_columns, "",       "number",  make<Review>, check_by<Review, check_review>};
    return noun;
}

template <>
const Noun& noun_of<Finding>() {
    static const Noun noun{"finding", "finding",     "findings",   0, finding_fields, finding_columns, "",
                           "created", make<Finding>, check_nothing};
    return noun;
}

template <>
const Noun& noun_of<Override>() {
    static const Noun noun{"override", "override",     "overrides",  0, override_fields, override_columns, "",
                           "created",  make<Override>, check_nothing};
    return noun;
}

template <>
const Noun& noun_of<Improvement>() {
    static const Noun noun{"improvement",      "improve",           "improvements",   'I',
                           improvement_fields, improvement_columns, "state = 'open'", "due IS NULL, due, number",
                           make<Improvement>,  check_nothing};
    return noun;
}

template <>
const Noun& noun_of<Cost>() {
    static const Noun noun{"cost",       "cost", "costs", 'C',        cost_fields,
                           cost_columns, "",     "day",   make<Cost>, check_by<Cost, check_cost>};
    return noun;
}

template <>
const Noun& noun_of<Report>() {
    static const Noun noun{"report",
                           "report",
                           "reports",
                           0,
                           report_fields,
                           report_columns,
                           "",
                           "name",
                           make<Report>,
                           check_by<Report, check_report>,
                           "name"};
    return noun;
}

template <>
const Noun& noun_of<Delivery>() {
    static const Noun noun{"delivery", "delivery",     "deliveries", 0, delivery_fields, delivery_columns, "",
                           "due",      make<Delivery>, check_nothing};
    return noun;
}

}  // namespace muster
