#include <muster/health.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "base/language.h"

namespace muster {

namespace {

constexpr int green_from = 80;
constexpr int amber_from = 50;

std::optional<double> ratio(const PracticeFacts::Share& share) {
    if (share.of == 0) return {};
    return static_cast<double>(share.have) / static_cast<double>(share.of);
}

Evidence evidence(std::string_view name, std::string meaning, const PracticeFacts::Share& share, std::string hint) {
    return {name, std::move(meaning), share.have, share.of, ratio(share), std::move(hint)};
}

Evidence review_age(std::optional<std::int64_t> age) {
    Evidence found{"days_since_review",  say("a review at least every {} days", review_days), 0, 1, 0.0,
                   "muster review start"};
    if (!age) return found;
    found.have = *age <= review_days ? 1 : 0;
    found.share = *age <= review_days ? 1.0 : static_cast<double>(review_days) / static_cast<double>(*age);
    return found;
}

Practice practice(std::string_view name, std::string title, std::vector<Evidence> evidence) {
    Practice judged{name, std::move(title), {}, Colour::unknown, std::move(evidence)};
    double sum = 0;
    int known = 0;
    for (const Evidence& fact : judged.evidence)
        if (fact.share) {
            sum += *fact.share;
            ++known;
        }
    if (known == 0) return judged;
    judged.score = static_cast<int>(std::lround(100 * sum / known));
    judged.colour = *judged.score >= green_from   ? Colour::green
                    : *judged.score >= amber_from ? Colour::amber
                                                  : Colour::red;
    return judged;
}

Practice clear_goals(const PracticeFacts& f) {
    return practice(
        "goals", tr("Clear goals"),
        {evidence("goals_smart", tr("open goals that meet all of SMART"), f.goals_smart, "muster goal check"),
         evidence("key_results_fresh", say("key results measured in the last {} days", fresh_days), f.key_results_fresh,
                  "muster kr list"),
         evidence("tasks_with_purpose", tr("open tasks with a goal or milestone"), f.tasks_with_purpose,
                  "muster task list no:goal no:milestone")});
}

Practice division_of_work(const PracticeFacts& f) {
    return practice(
        "division", tr("Sensible division of work"),
        {evidence("tasks_owned", tr("open tasks with an owner"), f.tasks_owned, "muster task list no:owner"),
         evidence("tasks_dated", tr("open tasks with a due day"), f.tasks_dated, "muster task list no:due"),
         evidence("members_with_duties", tr("members whose duties are written down"), f.members_with_duties,
                  "muster assign raci")});
}

Practice communication(const PracticeFacts& f) {
    return practice(
        "communication", tr("Regular communication"),
        {evidence("sittings_held", say("meetings held of those planned in the last {} days", recent_days),
                  f.sittings_held, "muster meeting list"),
         evidence("sittings_minuted", tr("meetings held that left minutes"), f.sittings_minuted, "muster meeting list"),
         evidence("actions_on_time", tr("actions done by their day"), f.actions_on_time, "muster meeting actions"),
         evidence("reports_delivered", tr("reports handed over of those owed"), f.reports_delivered,
                  "muster report list")});
}

Practice tools(const PracticeFacts& f) {
    return practice("tools", tr("Tools that help"),
                    {evidence("tasks_estimated", tr("open tasks with an estimate"), f.tasks_estimated,
                              "muster task list no:estimate"),
                     evidence("tasks_moving", say("tasks in work touched in the last {} days", moving_days),
                              f.tasks_moving, "muster task list state:doing sort:changed-asc"),
                     evidence("risks_answered", tr("open risks with an owner and a response"), f.risks_answered,
                              "muster risk list")});
}

Practice improvement(const PracticeFacts& f) {
    return practice("improvement", tr("Continuous improvement"),
                    {review_age(f.days_since_review),
                     evidence("reviews_with_improvement",
                              say("reviews of the last {} days that led to an improvement", improving_days),
                              f.reviews_with_improvement, "muster improve add"),
                     evidence("improvements_verified", tr("improvements verified by their day"),
                              f.improvements_verified, "muster improve list")});
}

}  // namespace

std::vector<Practice> practices(const PracticeFacts& facts) {
    return {clear_goals(facts), division_of_work(facts), communication(facts), tools(facts), improvement(facts)};
}

std::optional<int> overall_score(const std::vector<Practice>& practices) {
    int sum = 0;
    int known = 0;
    for (const Practice& practice : practices)
        if (practice.score) {
            sum += *practice.score;
            ++known;
        }
    if (known == 0) return {};
    return static_cast<int>(std::lround(static_cast<double>(sum) / known));
}

}  // namespace muster
