#pragma once
// Reviews: schedule, quality, cost and risk judged at fixed times by written rules, and what is improved next.

#include <optional>
#include <vector>

#include <muster/effort.h>
#include <muster/member.h>
#include <muster/noun.h>
#include <muster/task.h>

namespace muster {

/// A judgement. `unknown` means that there is nothing to judge by, never that all is well.
enum class Colour { green, amber, red, unknown };

enum class ReviewState { open, closed };

/// A frozen judgement of one period.
struct Review : Record<Review> {
    std::string title;
    std::optional<Day> from;
    std::optional<Day> until;
    ReviewState state = ReviewState::open;
    Colour schedule = Colour::unknown;
    Colour quality = Colour::unknown;
    Colour cost = Colour::unknown;
    Colour risk = Colour::unknown;
    std::string numbers;  ///< the frozen numbers and the rules that coloured them, as JSON
    Ref<Member> author;
    std::optional<Instant> closed;
    Texts labels;
};

/// `keep`, `stop` and `try_out` are the columns of a retrospective.
enum class FindingKind { finding, feedback, decision, note, keep, stop, try_out };

/// Something a review brought to light.
struct Finding : Record<Finding> {
    Ref<Review> review;
    FindingKind kind = FindingKind::finding;
    std::string text;
    Ref<Member> author;
};

/// A colour that a person set in place of the one that the rules gave.
struct Override : Record<Override> {
    Ref<Review> review;
    std::string axis;  ///< schedule, quality, cost or risk
    Colour colour = Colour::unknown;
    Colour computed = Colour::unknown;  ///< by the rules
    std::string reason;
    Ref<Member> author;
};

enum class ImprovementState { open, confirmed, failed, dropped };

/// A change of process or method that a later number must confirm.
struct Improvement : Record<Improvement> {
    std::string title;
    std::string body;
    Ref<Review> review;
    std::string metric;  ///< what must move
    std::string expect;  ///< by how much: `-20%`, `<= 5 min`
    std::optional<Day> due;
    Ref<Member> owner;
    Ref<Task> task;  ///< the work it takes
    ImprovementState state = ImprovementState::open;
    std::optional<double> before;     ///< the value when it began
    std::optional<double> verified;   ///< the value measured afterwards
    std::optional<Instant> measured;  ///< when it was verified
    Texts labels;
};

/// Money spent.
struct Cost : Record<Cost> {
    std::optional<Day> day;
    std::optional<Money> amount;
    std::string category;
    std::string note;
    Ref<Task> task;
};

enum class Audience { team, department, sponsor };

/// A report that somebody is owed at fixed times.
struct Report : Record<Report> {
    std::string name;
    std::string title;
    Audience audience = Audience::team;
    std::string every;    ///< cadence, see `Cadence`
    std::string content;  ///< a stock report: `status`
    Ref<Member> owner;
    std::string channel;
    std::vector<Ref<Member>> recipients;  ///< who is owed it; stakeholders are external members
    std::string definition;               ///< a report of the team's own, as TOML
};

/// A report that was handed over.
struct Delivery : Record<Delivery> {
    Ref<Report> report;
    std::optional<Day> due;  ///< the day of its cadence that it answers
    std::optional<Instant> moment;
    Ref<Member> author;
    std::string note;
};

/// The numbers that the four axes are judged by, counted over a period that ends on `today`.
struct Figures {
    Day today{};
    std::optional<Day> from, until;         ///< the period
    std::optional<Day> start, end;          ///< of the project
    std::int64_t open = 0, done = 0;        ///< tasks now
    std::int64_t overdue = 0, blocked = 0;  ///< open tasks now
    Day due_from{};                         ///< the first due day that counts: the period's, else four weeks ago
    std::int64_t planned_done = 0;          ///< tasks due from that day to today, and those overdue from before
    std::int64_t planned_met = 0;           ///< of those, the ones that are done
    std::int64_t finished = 0;              ///< tasks closed as done in the period; without one, not counted
    std::int64_t finished_late = 0;         ///< of those, after their due day
    std::int64_t milestones_late = 0;
    std::int64_t key_results = 0, key_results_behind = 0;
    std::int64_t bugs_critical = 0, bugs_high = 0, bugs_other = 0;  ///< open
    std::int64_t bugs_opened = 0, bugs_closed = 0;                  ///< in the period
    std::optional<Money> budget;
    Money spent;  ///< costs, and hours by rate
    Effort hours;
    std::int64_t risks_open = 0, risks_occurred = 0;
    std::int64_t risks_unowned = 0;     ///< open, without owner or response
    std::int64_t risks_unreviewed = 0;  ///< open, review day past
    double risk_days = 0;               ///< sum of probability x days over open risks
    std::string currency;
};

/// One axis judged: the colour and the facts that gave it, worst first.
struct Judgement {
    std::string_view axis;  ///< schedule, quality, cost, risk
    Colour colour = Colour::unknown;
    std::string reason;
    std::string rule;  ///< the written rule, thresholds included
};

/// The thresholds of the written rules; set in the configuration under [review].
struct ReviewRules {
    double on_time_red = 0.80;  ///< schedule is red below this share done of what was due
    double spent_red = 1.20;    ///< cost is red when the share spent is over this many times the share of time passed
    double spent_amber = 1.05;  ///< and amber over this many times
    double spent_ahead = 0.05;  ///< of the budget: what may be spent ahead of time without a word
    double delay_red = 0.20;    ///< risk is red when the expected delay is over this share of the days left
    double delay_amber = 0.10;  ///< and amber over this share
};

/// Judges the four axes. The rules, in the order red, amber:
/// schedule - a milestone past its due day, or fewer than `on_time_red` done of the tasks due in the period (without
/// one, in the last four weeks) or overdue from before; any overdue or blocked task, or a key result behind pace.
/// quality - an open critical bug; an open bug of high severity. cost - spent more than the budget, or the share spent
/// is over `spent_red` of the share of time passed; over `spent_amber`; up to `spent_ahead` of the budget ahead of time
/// is green. risk - expected delay of the open risks over `delay_red` of the days left; over `delay_amber`, an occurred
/// risk still open, or one without owner or response or with a review day past.
std::vector<Judgement> judge(const Figures& figures, const ReviewRules& rules = {});

/// Returns the worst colour that is known; unknown when none is.
Colour worst(const std::vector<Judgement>& judgements);

/// Returns the share of the budget that is spent, 1 for all of it; absent without a budget.
std::optional<double> share_spent(const Figures& figures);

/// Returns the delay to be expected from the open risks, as a share of the days left (at least one); absent if the
/// project has no end or no open risk has both a probability and days of impact.
std::optional<double> expected_delay_share(const Figures& figures);

/// Returns the share of what was due by now that is done (a schedule performance index by count of tasks);
/// absent when nothing was due.
std::optional<double> on_time_share(const Figures& figures);

}  // namespace muster
