#include <algorithm>

#include <muster/review.h>

#include "base/language.h"

namespace muster {

namespace {

// Collects reasons; the worst colour among them is the axis's.
class Verdict {
  public:
    Verdict(std::string_view axis, std::string rule) : judgement_{axis, Colour::unknown, {}, std::move(rule)} {}

    void add(Colour colour, const std::string& reason) {
        const bool worse = judgement_.colour == Colour::unknown || colour > judgement_.colour;
        if (worse) judgement_.colour = colour;
        if (judgement_.reason.empty()) judgement_.reason = reason;
        else judgement_.reason = worse ? reason + tr(", ") + judgement_.reason : judgement_.reason + tr(", ") + reason;
    }

    [[nodiscard]] bool is_empty() const { return judgement_.reason.empty(); }

    [[nodiscard]] Judgement result(const std::string& otherwise, Colour colour) const {
        Judgement judgement = judgement_;
        if (is_empty()) {
            judgement.reason = otherwise;
            judgement.colour = colour;
        }
        return judgement;
    }

  private:
    Judgement judgement_;
};

Judgement judge_schedule(const Figures& f, const ReviewRules& rules) {
    Verdict verdict(
        "schedule",
        say("red: a milestone past its due day, or under {:.0f} % done of what was due in the period or is overdue; "
            "amber: an overdue or blocked task, or a key result behind pace",
            rules.on_time_red * 100));
    if (f.milestones_late > 0)
        verdict.add(Colour::red,
                    count_of("{} milestone past its due day", "{} milestones past their due day", f.milestones_late));
    if (const auto share = on_time_share(f); share && *share < rules.on_time_red)
        verdict.add(Colour::red,
                    say("{} of {} tasks due since {} done", f.planned_met, f.planned_done, to_text(f.due_from)));
    if (f.overdue > 0) verdict.add(Colour::amber, count_of("{} task overdue", "{} tasks overdue", f.overdue));
    if (f.blocked > 0) verdict.add(Colour::amber, count_of("{} task blocked", "{} tasks blocked", f.blocked));
    if (f.key_results_behind > 0)
        verdict.add(Colour::amber,
                    count_of("{} key result behind pace", "{} key results behind pace", f.key_results_behind));
    if (f.open + f.done == 0) return verdict.result(tr("no tasks yet"), Colour::unknown);
    return verdict.result(f.planned_done > 0 ? count_of("the {} task that was due is done",
                                                        "all {} tasks that were due are done", f.planned_done)
                                             : tr("nothing was due"),
                          Colour::green);
}

Judgement judge_quality(const Figures& f) {
    Verdict verdict("quality", tr("red: an open critical bug; amber: an open bug of high severity"));
    if (f.bugs_critical > 0)
        verdict.add(Colour::red, count_of("{} critical bug open", "{} critical bugs open", f.bugs_critical));
    if (f.bugs_high > 0)
        verdict.add(Colour::amber,
                    count_of("{} bug of high severity open", "{} bugs of high severity open", f.bugs_high));
    if (f.open + f.done == 0) return verdict.result(tr("no tasks yet"), Colour::unknown);
    return verdict.result(
        f.bugs_other > 0 ? count_of("{} minor bug open", "{} minor bugs open", f.bugs_other) : tr("no open bugs"),
        Colour::green);
}

Judgement judge_cost(const Figures& f, const ReviewRules& rules) {
    Verdict verdict("cost", say("red: over the budget, or the share spent over {:.0f} % of the share of time passed; "
                                "amber: over {:.0f} %; up to {:.0f} % of the budget ahead of time is green",
                                rules.spent_red * 100, rules.spent_amber * 100, rules.spent_ahead * 100));
    const auto known_share = share_spent(f);
    if (!known_share)
        return verdict.result(f.spent.minor > 0 ? say("{} spent, no budget to judge by", to_text(f.spent, f.currency))
                                                : tr("no budget to judge by"),
                              Colour::unknown);
    const double share = *known_share;
    std::string spent =
        say("{} of {} spent ({:.0f} %)", to_text(f.spent, f.currency), to_text(*f.budget, f.currency), share * 100);
    if (share > 1) verdict.add(Colour::red, spent + tr(", ") + tr("over the budget"));
    if (f.start && f.end && *f.end > *f.start && share <= 1) {
        const double passed = std::clamp(static_cast<double>((f.today - *f.start).count() + 1) /
                                             static_cast<double>((*f.end - *f.start).count() + 1),
                                         0.0, 1.0);
        spent += say(" at {:.0f} % of the time", passed * 100);
        const bool ahead = share > passed + rules.spent_ahead;
        if (ahead && share > passed * rules.spent_red) verdict.add(Colour::red, spent);
        else if (ahead && share > passed * rules.spent_amber) verdict.add(Colour::amber, spent);
    }
    return verdict.result(spent, Colour::green);
}

double days_left(const Figures& f) {
    return std::max(1.0, static_cast<double>((*f.end - f.today).count()));
}

Judgement judge_risk(const Figures& f, const ReviewRules& rules) {
    Verdict verdict("risk",
                    say("red: expected delay of the open risks over {:.0f} % of the days left; amber: over {:.0f} %, "
                        "an occurred risk still open, or one without owner or response or past its review day",
                        rules.delay_red * 100, rules.delay_amber * 100));
    if (const auto share = expected_delay_share(f)) {
        const std::string reason = say("{:.1f} days of expected delay with {:.0f} days left", f.risk_days, days_left(f));
        if (*share > rules.delay_red) verdict.add(Colour::red, reason);
        else if (*share > rules.delay_amber) verdict.add(Colour::amber, reason);
    }
    if (f.risks_occurred > 0)
        verdict.add(Colour::amber, count_of("{} risk has occurred", "{} risks have occurred", f.risks_occurred));
    if (f.risks_unowned > 0)
        verdict.add(Colour::amber, count_of("{} risk without owner or response", "{} risks without owner or response",
                                            f.risks_unowned));
    if (f.risks_unreviewed > 0)
        verdict.add(Colour::amber,
                    count_of("{} risk past its review day", "{} risks past their review day", f.risks_unreviewed));
    if (f.risks_open + f.risks_occurred == 0) return verdict.result(tr("no risk written down"), Colour::unknown);
    return verdict.result(count_of("{} open risk, watched", "{} open risks, all watched", f.risks_open), Colour::green);
}

}  // namespace

std::optional<double> share_spent(const Figures& figures) {
    if (!figures.budget || figures.budget->minor == 0) return {};
    return static_cast<double>(figures.spent.minor) / static_cast<double>(figures.budget->minor);
}

std::optional<double> expected_delay_share(const Figures& figures) {
    if (!figures.end || figures.risk_days <= 0) return {};
    return figures.risk_days / days_left(figures);
}

std::optional<double> on_time_share(const Figures& figures) {
    if (figures.planned_done == 0) return {};
    return static_cast<double>(figures.planned_met) / static_cast<double>(figures.planned_done);
}

std::vector<Judgement> judge(const Figures& figures, const ReviewRules& rules) {
    return {judge_schedule(figures, rules), judge_quality(figures), judge_cost(figures, rules),
            judge_risk(figures, rules)};
}

Colour worst(const std::vector<Judgement>& judgements) {
    Colour colour = Colour::unknown;
    for (const Judgement& judgement : judgements) {
        if (judgement.colour == Colour::unknown) continue;
        if (colour == Colour::unknown || judgement.colour > colour) colour = judgement.colour;
    }
    return colour;
}

}  // namespace muster
