// What the five practices are judged by: what was planned to happen, and what did.

#include <algorithm>

#include <muster/meeting.h>

#include "project/state.h"
#include "store/practices.h"

namespace muster {

namespace {

using std::chrono::days;
using Share = PracticeFacts::Share;

// Calls with each day on which something recurs from its anchor on, within the two days.
template <class Row>
void each_day(const std::string& every, Day anchor, Day from, Day until, Row row) {
    const Cadence cadence = Cadence::parse(every);
    for (Day day = cadence.next(std::max(from, anchor), anchor); day <= until;
         day = cadence.next(day + days{1}, anchor))
        row(day);
}

Share sittings(const Project& project, Day from, Day until) {
    Share share;
    for (const Meeting& meeting : project.all<Meeting>({{"every", Compare::is_set, {}}})) {
        const Day last = meeting.until ? std::min(*meeting.until, until) : until;
        each_day(meeting.every, project.zone().day_of(meeting.start.value_or(meeting.created)), from, last,
                 [&](Day day) {
                     const auto recorded = project.all<Occurrence>(
                         {{"meeting", Compare::equal, meeting.key}, {"day", Compare::equal, to_text(day)}});
                     if (!recorded.empty() && recorded.front().state == OccurrenceState::cancelled) return;
                     ++share.of;
                     if (!recorded.empty() && recorded.front().state == OccurrenceState::held) ++share.have;
                 });
    }
    return share;
}

Share reports(const Project& project, store::Database& database, Day from, Day until) {
    Share share;
    for (const Report& report : project.all<Report>({{"every", Compare::is_set, {}}})) {
        const Day made = project.zone().day_of(report.created);
        each_day(report.every, made, from, until, [&](Day day) {
            ++share.of;
            if (store::was_delivered(database, report.key, day)) ++share.have;
        });
    }
    return share;
}

Share smart_goals(const Project& project) {
    Share share;
    for (const Goal& goal : project.all<Goal>({{"state", Compare::equal, std::string("open")}})) {
        const auto letters = smart(goal, project.label(Ref<Goal>{goal.key}), project.facts(goal));
        ++share.of;
        if (std::all_of(letters.begin(), letters.end(),
                        [](const SmartLetter& letter) { return letter.problems.empty(); }))
            ++share.have;
    }
    return share;
}

}  // namespace

PracticeFacts Project::practice_facts() const {
    store::Database& database = state_->database;
    const Day recent = today() - days{recent_days};
    const Day yesterday = today() - days{1};  // what is planned for today may still come
    PracticeFacts facts;
    store::count_practices(
        database,
        {today(), recent, now() - days{fresh_days}, now() - days{moving_days}, today() - days{improving_days}}, facts);
    facts.goals_smart = smart_goals(*this);
    facts.sittings_held = sittings(*this, recent, yesterday);
    facts.sittings_minuted = store::minuted(database, recent, today());
    store::each_action_due(database, recent, yesterday, [&](Day due, std::optional<Instant> done) {
        ++facts.actions_on_time.of;
        if (done && zone().day_of(*done) <= due) ++facts.actions_on_time.have;
    });
    facts.reports_delivered = reports(*this, database, recent, yesterday);
    if (const auto newest = store::newest_review(database)) facts.days_since_review = (today() - *newest).count();
    return facts;
}

}  // namespace muster
