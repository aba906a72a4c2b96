// plan forecast: when it will be done, as chances.

#include <algorithm>
#include <thread>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/forecast.h>
#include <muster/goal.h>
#include <muster/milestone.h>
#include <muster/risk.h>
#include <muster/timesheet.h>

#include "base/interrupt.h"
#include "base/language.h"
#include "base/text.h"
#include "command/plan/plan.h"
#include "command/plan/planned.h"
#include "command/plan/saving.h"
#include "command/shape.h"
#include "view/chart.h"

namespace muster::command {

namespace {

struct ForecastWish {
    std::string seed = "1";
    std::string samples = "10000";
    std::string correlation = "0.3";
    bool without_risks = false;
};

// What stands for a task nobody has given three estimates for, while there is no history to go by.
constexpr double least_share = 0.8;
constexpr double most_share = 1.6;
constexpr std::size_t enough_history = 10;
constexpr int finest_bins = 4000;  // so that those of a day can be added up

// A milestone, a goal or the whole: what shall be done by a day.
struct Aim {
    std::string id;
    std::string title;
    std::optional<Day> due;
    std::vector<int> tasks;
};

// Actual over estimate of the tasks done last.
std::vector<double> history_of(const Project& project) {
    constexpr std::int64_t most = 200;
    std::vector<double> ratios;
    for (const Task& task :
         project.all<Task>({{"state", Compare::equal, std::string("done")}, {"estimate", Compare::is_set, {}}},
                           {{"closed", true}}, most)) {
        const Effort spent = spent_on(project, {task.key});
        if (spent.minutes > 0 && task.estimate->minutes > 0)
            ratios.push_back(static_cast<double>(spent.minutes) / static_cast<double>(task.estimate->minutes));
    }
    return ratios;
}

class Outlook {
  public:
    Outlook(const Project& project, const Planned& planned, const ForecastWish& wish)
        : project_(project), planned_(planned), model_(planned.model), wish_(wish) {
        input_.network = levelled_network(planned.model, planned.placements, false);
        add_estimates();
        add_end();
        if (!wish.without_risks) add_risks();
        add_aims();
    }

    std::optional<plan::Forecast> run(Session& session) const {
        plan::ForecastOptions options;
        options.samples = static_cast<int>(number_between("--samples", wish_.samples, 100, 1e6));
        options.seed = seed_of(wish_.seed);
        options.correlation = number_between("--correlation", wish_.correlation, 0, 1);
        options.threads = static_cast<int>(std::clamp(std::thread::hardware_concurrency(), 1U, 8U));
        options.bins = finest_bins;
        const InterruptGuard guard;
        options.keep_going = [] { return !InterruptGuard::was_asked(); };
        session.surroundings().progress(tr("running the plan many times"));
        return plan::forecast(input_, options);
    }

    [[nodiscard]] const std::vector<Aim>& aims() const { return aims_; }
    [[nodiscard]] const std::vector<Risk>& risks() const { return risks_; }
    [[nodiscard]] std::size_t by_three_points() const { return by_three_points_; }
    [[nodiscard]] std::size_t by_history() const { return input_.history.size(); }
    [[nodiscard]] Day day(plan::Slot end) const { return day_of_working_slot(model_, end, true); }

  private:
    void add_estimates() {
        const std::vector<double> history = history_of(project_);
        if (history.size() >= enough_history) input_.history = history;
        for (std::size_t i = 0; i < model_.tasks.size(); ++i) {
            const Task& task = model_.tasks[i];
            const auto likely = static_cast<double>(input_.network.duration[i]);
            const auto point = [&](double share) { return static_cast<plan::Slot>(likely * share + 0.5); };
            std::optional<plan::ThreePoint> points;
            if (task.estimate && task.estimate->minutes > 0 && task.estimate_low && task.estimate_high) {
                const auto whole = static_cast<double>(task.estimate->minutes);
                points = {point(static_cast<double>(task.estimate_low->minutes) / whole), input_.network.duration[i],
                          point(static_cast<double>(task.estimate_high->minutes) / whole)};
                ++by_three_points_;
            } else if (input_.history.empty()) {
                points = {point(least_share), input_.network.duration[i], point(most_share)};
            }
            input_.estimates.push_back(points);
        }
    }

    // One more task, which waits for all: what delays the whole delays it.
    void add_end() {
        const int end = input_.network.size();
        input_.network.duration.push_back(0);
        input_.network.release.push_back(0);
        input_.network.due.push_back({});
        input_.estimates.emplace_back(plan::ThreePoint{});
        for (int task = 0; task < end; ++task) input_.network.dependencies.push_back({task, end, LinkType::FS, 0});
        if (const auto& due = project_.about().end) input_.due = working_slot_after(model_, *due);
    }

    void add_risks() {
        const double slots_a_day_worked = 1 / in_days(model_, 1);
        for (Risk& risk : project_.all<Risk>({{"state", Compare::equal, std::string("open")}})) {
            if (!risk.probability || !risk.impact_days || *risk.impact_days <= 0) continue;
            input_.risks.push_back({*risk.probability,
                                    static_cast<plan::Slot>(*risk.impact_days * slots_a_day_worked + 0.5),
                                    {input_.network.size() - 1}});
            risks_.push_back(std::move(risk));
        }
    }

    template <class T, class Member>
    void add_aims_of(Member member) {
        std::map<Key, std::vector<int>> tasks;
        for (std::size_t i = 0; i < model_.tasks.size(); ++i)
            if (const auto ref = model_.tasks[i].*member; ref && is_placed(planned_.placements[i]))
                tasks[ref.key].push_back(static_cast<int>(i));
        for (auto& [key, places] : tasks) {
            const T record = project_.get(Ref<T>{key});
            aims_.push_back({project_.label(Ref<T>{key}), record.title, record.due, std::move(places)});
        }
    }

    void add_aims() {
        add_aims_of<Milestone>(&Task::milestone);
        add_aims_of<Goal>(&Task::goal);
        std::stable_sort(aims_.begin(), aims_.end(), [](const Aim& one, const Aim& other) {
            return one.due.value_or(Day::max()) < other.due.value_or(Day::max());
        });
        for (const Aim& aim : aims_) {
            plan::Target target{aim.tasks, {}};
            if (aim.due) target.due = working_slot_after(model_, *aim.due);
            input_.targets.push_back(std::move(target));
        }
    }

    const Project& project_;
    const Planned& planned_;
    const PlanModel& model_;
    const ForecastWish& wish_;
    plan::Uncertainty input_;
    std::vector<Aim> aims_;
    std::vector<Risk> risks_;
    std::size_t by_three_points_ = 0;
};

view::Span chance_span(std::optional<double> chance) {
    if (!chance) return {"", view::Tone::faint};
    const view::Tone tone = *chance >= 0.8 ? view::Tone::good : *chance >= 0.5 ? view::Tone::warn : view::Tone::bad;
    return {percent(*chance), tone};
}

Json spread_json(const Outlook& outlook, const plan::Spread& spread) {
    return Json::object({{"p10", to_text(outlook.day(spread.p10))},
                         {"p50", to_text(outlook.day(spread.p50))},
                         {"p80", to_text(outlook.day(spread.p80))},
                         {"p90", to_text(outlook.day(spread.p90))},
                         {"p95", to_text(outlook.day(spread.p95))},
                         {"chance", spread.due_chance ? Json(*spread.due_chance) : Json()}});
}

void add_aim_rows(const Outlook& outlook, const plan::Forecast& forecast, const Project& project,
                  view::Answer& answer) {
    view::Table table{{tr("id"), tr("title"), tr("due"), "P50", "P80", "P95", tr("chance")}, {}, {}};
    Json items = Json::array();
    const auto add = [&](const std::string& id, const std::string& title, std::optional<Day> due,
                         const plan::Spread& spread) {
        table.rows.push_back({{id, view::Tone::name},
                              {title},
                              {due ? to_text(*due) : std::string{}},
                              {to_text(outlook.day(spread.p50))},
                              {to_text(outlook.day(spread.p80))},
                              {to_text(outlook.day(spread.p95))},
                              chance_span(spread.due_chance)});
        Json item = spread_json(outlook, spread);
        item.set("id", id.empty() ? Json() : Json(id));
        item.set("title", title);
        item.set("due", due ? Json(to_text(*due)) : Json());
        items.push(std::move(item));
    };
    for (std::size_t i = 0; i < outlook.aims().size(); ++i)
        add(outlook.aims()[i].id, outlook.aims()[i].title, outlook.aims()[i].due, forecast.targets[i]);
    add({}, tr("everything, with the risks"), project.about().end, forecast.finish);
    answer.page->push_back(std::move(table));
    answer.members.set("items", std::move(items));
}

// Which of the buckets the slot falls into.
std::size_t bucket_of(const plan::Histogram& counts, plan::Slot slot) {
    const int place = std::max(0, slot - counts.first) / std::max(1, counts.width);
    return std::min(static_cast<std::size_t>(place), counts.counts.size() - 1);
}

void add_histogram(const Outlook& outlook, const plan::Forecast& forecast, view::Page& page) {
    view::Chart chart{view::ChartKind::bars, tr("samples"),
                      tr("In how many samples everything was done on which day.")};
    chart.series.push_back({tr("samples by the day on which everything is done"), {}});
    auto& values = chart.series.front().values;
    const plan::Histogram& counts = forecast.finish.histogram;
    std::vector<std::size_t> lines;  // of each bucket: those of one day stand together
    for (std::size_t i = 0; i < counts.counts.size(); ++i) {
        const std::string label =
            to_text(outlook.day(counts.first + static_cast<plan::Slot>(i + 1) * counts.width - 1));
        if (chart.labels.empty() || chart.labels.back() != label) {
            chart.labels.push_back(label);
            values.emplace_back(0);
        }
        *values.back() += static_cast<double>(counts.counts[i]);
        lines.push_back(values.size() - 1);
    }
    for (const auto& [slot, name] :
         {std::pair{forecast.finish.p50, "P50"}, {forecast.finish.p80, "P80"}, {forecast.finish.p95, "P95"}})
        chart.marks.push_back({lines[bucket_of(counts, slot)], name});
    page.push_back(view::Heading{tr("When everything is done, by samples"), 2});
    page.push_back(view::drawing_of(std::move(chart)));
}

void add_drivers(const Planned& planned, const plan::Forecast& forecast, view::Answer& answer) {
    view::Table table{{tr("id"), tr("title"), tr("person"), tr("critical in"), tr("sensitivity")},
                      {},
                      {false, false, false, true, true}};
    Json drivers = Json::array();
    for (const int task : forecast.drivers) {
        const auto place = static_cast<std::size_t>(task);
        if (place >= planned.model.tasks.size() || forecast.tasks[place].sensitivity <= 0) continue;
        const plan::TaskRisk& risk = forecast.tasks[place];
        table.rows.push_back({{task_id(planned.model, place), view::Tone::name},
                              {planned.model.tasks[place].title},
                              {person_name(planned.model, planned.placements[place].person)},
                              {percent(risk.criticality)},
                              {fmt::format("{:.2f}", risk.sensitivity)}});
        drivers.push(Json::object({{"id", task_id(planned.model, place)},
                                   {"criticality", risk.criticality},
                                   {"cruciality", risk.cruciality},
                                   {"significance", risk.significance},
                                   {"sensitivity", risk.sensitivity}}));
    }
    answer.members.set("drivers", std::move(drivers));
    if (table.rows.empty()) return;
    answer.page->push_back(view::Heading{tr("What drives the spread"), 2});
    answer.page->push_back(std::move(table));
}

void add_assumptions(const Outlook& outlook, const Planned& planned, const ForecastWish& wish, view::Page& page) {
    const std::size_t rest = planned.model.tasks.size() - outlook.by_three_points();
    std::string text = say("{} samples, seed {}, correlation {}.", wish.samples, wish.seed, wish.correlation);
    if (outlook.by_three_points() > 0)
        text += " " + count_of("{} task varies by its three estimates.", "{} tasks vary by their three estimates.",
                               static_cast<std::int64_t>(outlook.by_three_points()));
    if (rest > 0 && outlook.by_history() > 0)
        text += " " + say("{} by what {} done tasks took against their estimates.", rest, outlook.by_history());
    else if (rest > 0)
        text +=
            " " +
            say("{} by assumption, from 80 % to 160 % of what is left: give three estimates (2h/4h/9h), or log time.",
                rest);
    page.push_back(view::Paragraph{{{text, view::Tone::faint}}});
    const auto placed = std::count_if(planned.placements.begin(), planned.placements.end(), is_placed);
    const auto missing = static_cast<std::int64_t>(planned.placements.size()) - placed;
    if (missing > 0)
        page.push_back(view::Paragraph{
            {{count_of("{} open task has no place in the plan and does not count here; muster plan show",
                       "{} open tasks have no place in the plan and do not count here; muster plan show", missing),
              view::Tone::warn}}});
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
    auto wish = std::make_shared<ForecastWish>();
    spec.option(wish->samples, "samples", "N", tr("How often to run the plan: 10000 unless given"));
    spec.option(wish->seed, "seed", "N",
                tr("Seed of the samples: the same seed gives the same figures on every machine"));
    spec.option(wish->correlation, "correlation", "RHO",
                tr("How much of its luck a task shares with the others, 0 to 1: 0.3 unless given"));
    spec.flag(wish->without_risks, "no-risks", tr("Leave the risks of the register out"));
    spec.text(tr(
        "Runs the plan many times (Monte Carlo), with durations drawn from each task's three estimates, else from what "
        "the team's done tasks took against their estimates, else from 80 % to 160 % of what is left. Tasks keep their "
        "people and the order in which each person does them. Each open risk with a probability and an impact in days "
        "happens or not, and delays the whole. P80 is the day by which it is done in 80 of 100 runs."));
    spec.text(tr(
        "A task's criticality is the share of runs in which it holds the end; its sensitivity (SSI) is that times its "
        "own spread over the plan's: where more certainty helps most."));
    spec.answers([] { return forecast_shape(); });
    spec.example("muster plan forecast", tr("The chances of every milestone and goal"));
    spec.example("muster plan forecast --no-risks --seed 7", tr("The tasks alone, with another seed"));
    return [wish](Session& session) {
        const Project& project = session.project();
        const Planned shown = planned(session);
        const Outlook outlook(project, shown, *wish);
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
        add_assumptions(outlook, shown, *wish, page);
        Json risks = Json::array();
        for (std::size_t i = 0; i < outlook.risks().size(); ++i)
            risks.push(Json::object(
                {{"id", project.label(Ref<Risk>{outlook.risks()[i].key})},
                 {"title", outlook.risks()[i].title},
                 {"frequency", forecast->risks[i].frequency},
                 {"delay_days",
                  forecast->risks[i].delay ? Json(in_days(shown.model, *forecast->risks[i].delay)) : Json()}}));
        answer.members.set("risks", std::move(risks));
        answer.members.set("planned", to_text(outlook.day(forecast->planned)));
        answer.members.set("merge_bias_days", in_days(shown.model, forecast->merge_bias));
        answer.members.set("samples", static_cast<std::int64_t>(std::stoll(wish->samples)));
        answer.members.set("seed", static_cast<std::int64_t>(std::stoll(wish->seed)));
        answer.members.set("correlation", std::stod(wish->correlation));
        return answer;
    };
}

}  // namespace muster::command
