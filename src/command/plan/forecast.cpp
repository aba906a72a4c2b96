// plan forecast: when it will be done, as chances.

#include <algorithm>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/value.h>

#include "base/language.h"
#include "base/text.h"
#include "command/judged.h"
#include "command/plan/forecast_page.h"
#include "command/plan/plan.h"
#include "command/shape.h"

namespace muster::command {

namespace {

double chance_given(const std::string& text) {
    const auto quantity = quantity_from_text(text);
    const double share = !quantity ? -1 : quantity->unit == "%" ? quantity->value / 100 : quantity->value;
    if (share < 0 || share > 1 || !(quantity->unit == "%" || quantity->unit.empty()))
        throw Error(Failure::usage, say("--chance: '{}' is not a share", text::visible(text)), tr("write 80% or 0.8"));
    return share;
}

// Off where the chance of one due day is too small.
void judge_chances(const plan::Forecast& forecast, double least, view::Answer& answer) {
    std::vector<double> chances;
    for (const plan::Spread& spread : forecast.targets)
        if (spread.due_chance) chances.push_back(*spread.due_chance);
    if (forecast.finish.due_chance) chances.push_back(*forecast.finish.due_chance);
    if (chances.empty()) {
        answer.outcome = view::Outcome::undecided;
        return;
    }
    judge(answer, *std::min_element(chances.begin(), chances.end()) < least);
}

Json risks_json(const Outlook& outlook, const plan::Forecast& forecast, const PlanModel& model) {
    Json risks = Json::array();
    for (std::size_t i = 0; i < outlook.risks().size(); ++i) {
        const auto& delay = forecast.risks[i].delay;
        risks.push(Json::object({{"id", fmt::format("R{}", outlook.risks()[i].number)},
                                 {"title", outlook.risks()[i].title},
                                 {"frequency", forecast.risks[i].frequency},
                                 {"delay_days", delay ? Json(in_days(model, *delay)) : Json()}}));
    }
    return risks;
}

Json forecast_shape() {
    using namespace shape;
    const Members days{{"p10", day()}, {"p50", day()}, {"p80", day()},
                       {"p90", day()}, {"p95", day()}, {"chance", maybe(number())}};
    Members aim{{"id", maybe(text())}, {"title", text()}, {"due", maybe(day())}};
    aim.insert(aim.end(), days.begin(), days.end());
    return object(
        {{"planned", day()},
         {"merge_bias_days", number()},
         {"samples", whole()},
         {"seed", whole()},
         {"correlation", number()},
         {"items", list(object(aim))},
         {"drivers", list(object({{"id", text()},
                                  {"criticality", number()},
                                  {"cruciality", number()},
                                  {"significance", number()},
                                  {"sensitivity", number()}}))},
         {"risks",
          list(
              object({{"id", text()}, {"title", text()}, {"frequency", number()}, {"delay_days", maybe(number())}}))}});
}

}  // namespace

Run declare_plan_forecast(Spec& spec, const Noun*) {
    struct Options {
        ForecastWish wish;
        std::string chance = "80%";
        bool is_gate = false;
    };
    auto options = std::make_shared<Options>();
    ForecastWish& wish = options->wish;
    spec.option(wish.samples, "samples", "N", tr("How often to run the plan: 10000 unless given"));
    spec.option(wish.seed, "seed", "N",
                tr("Seed of the samples: the same seed gives the same figures on every machine"));
    spec.option(wish.correlation, "correlation", "RHO",
                tr("How much of its luck a task shares with the others, 0 to 1: 0.3 unless given"));
    spec.flag(wish.without_risks, "no-risks", tr("Leave the risks of the register out"));
    spec.option(options->chance, "chance", "SHARE",
                tr("The least chance of each due day with which --exit-status is content: 80% unless given"));
    spec.flag(options->is_gate, "exit-status",
              tr("Exit with 10 if the chance of a due day is below --chance, 8 if nothing has a due day"));
    spec.porcelain({"id", "due", "p50", "p80", "p95", "chance", "title"});
    spec.text(tr(
        "Runs the plan many times (Monte Carlo), with durations drawn from each task's three estimates, else from what "
        "the team's done tasks took against their estimates, else from 80 % to 160 % of what is left. Tasks keep their "
        "people and the order in which each person does them. Each open risk with a probability and an impact in days "
        "happens or not; each open task that it touches then lasts that much longer, or the whole where it names none. "
        "P80 is the day by which it is done in 80 of 100 runs."));
    spec.text(tr(
        "A task's criticality is the share of runs in which it holds the end; its sensitivity (SSI) is that times its "
        "own spread over the plan's: where more certainty helps most."));
    spec.answers([] { return or_undecided(forecast_shape()); });
    spec.example("muster plan forecast", tr("The chances of every milestone and goal"));
    spec.example("muster plan forecast --no-risks --seed 7", tr("The tasks alone, with another seed"));
    spec.example("muster plan forecast --exit-status --chance 50%", tr("In a script: is a due day out of reach?"));
    return [options](Session& session) {
        const Project& project = session.project();
        const double least = chance_given(options->chance);
        if (options->is_gate && !has_open_tasks(project)) return undecided(tr("no task is open"));
        const Planned shown = planned(session);
        const Outlook outlook(project, shown, options->wish);
        const auto forecast = outlook.run(session);
        view::Answer answer;
        view::Page& page = answer.page.emplace();
        if (!forecast) {
            page.push_back(view::Paragraph{{{tr("interrupted before there was anything to say"), view::Tone::warn}}});
            answer.outcome = view::Outcome::interrupted;
            return answer;
        }
        page.push_back(plan_line(shown, project));
        page.push_back(view::Paragraph{
            {{say("Planned end {}; half of the runs end by {}, 80 % by {}", to_text(outlook.day(forecast->planned)),
                  to_text(outlook.day(forecast->finish.p50)), to_text(outlook.day(forecast->finish.p80))),
              view::Tone::strong}}});
        add_aim_rows(outlook, *forecast, project, answer);
        add_histogram(outlook, *forecast, page);
        add_drivers(shown, *forecast, answer);
        add_assumptions(outlook, shown, options->wish, page);
        answer.members.set("risks", risks_json(outlook, *forecast, shown.model));
        answer.members.set("planned", to_text(outlook.day(forecast->planned)));
        answer.members.set("merge_bias_days", in_days(shown.model, forecast->merge_bias));
        answer.members.set("samples", static_cast<std::int64_t>(std::stoll(options->wish.samples)));
        answer.members.set("seed", static_cast<std::int64_t>(std::stoll(options->wish.seed)));
        answer.members.set("correlation", std::stod(options->wish.correlation));
        if (options->is_gate) judge_chances(*forecast, least, answer);
        return answer;
    };
}

}  // namespace muster::command
