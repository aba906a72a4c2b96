// plan cost: what the work has cost, what is left of it will cost, and the budget.

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/review.h>
#include <muster/timesheet.h>

#include "base/language.h"
#include "base/text.h"
#include "command/judged.h"
#include "command/plan/plan.h"
#include "command/plan/planned.h"
#include "command/shape.h"

namespace muster::command {

namespace {

// One person's work: done and left.
struct Share {
    Effort spent, left;
    Money spent_cost, left_cost;
};

Money cost_of(Effort work, const Member& member) {
    return {member.rate ? member.rate->minor * work.minutes / 60 : 0};
}

class Costs {
  public:
    Costs(const Project& project, const Planned& shown) {
        std::map<Key, Member> members;
        for (Member& member : project.all<Member>()) members.emplace(member.key, std::move(member));
        add_left(shown);
        for (const Worked& worked : project.worked({Day::min() + std::chrono::days{1}, project.today()})) {
            const Member& member = members.at(worked.member.key);
            Share& share = shares["@" + member.handle];
            share.spent.minutes += worked.spent.minutes;
            share.spent_cost.minor += cost_of(worked.spent, member).minor;
        }
        for (const Cost& cost : project.all<Cost>()) other.minor += cost.amount.value_or(Money{}).minor;
        for (const auto& [name, share] : shares) {
            spent.minor += share.spent_cost.minor;
            left.minor += share.left_cost.minor;
        }
    }

    std::map<std::string, Share> shares;  ///< by @handle
    Money spent, left, other;

    [[nodiscard]] Money expected() const { return {spent.minor + left.minor + other.minor}; }

  private:
    // Whose hours a task takes: the plan's person, else the owner's.
    static int who_does(const Planned& shown, std::size_t task) {
        if (is_placed(shown.placements[task])) return shown.placements[task].person;
        return shown.model.tasks[task].owner ? shown.model.problem.tasks[task].candidates.front() : -1;
    }

    void add_left(const Planned& shown) {
        for (std::size_t i = 0; i < shown.placements.size(); ++i) {
            const int person = who_does(shown, i);
            if (person < 0) continue;
            const Effort work{std::int64_t{shown.model.problem.tasks[i].work} * minutes_a_slot};
            Share& share = shares[person_name(shown.model, person)];
            share.left.minutes += work.minutes;
            share.left_cost.minor += cost_of(work, shown.model.people[static_cast<std::size_t>(person)]).minor;
        }
    }
};

bool all_have_owners(const PlanModel& model) {
    return std::all_of(model.tasks.begin(), model.tasks.end(), [](const Task& task) { return bool(task.owner); });
}

view::Table people_table(const Costs& costs, const std::string& currency) {
    view::Table table{
        {tr("member"), tr("worked"), tr("cost"), tr("left"), tr("cost of it")}, {}, {false, true, true, true, true}};
    for (const auto& [name, share] : costs.shares)
        table.rows.push_back({{name, view::Tone::name},
                              {hours_text(share.spent)},
                              {to_text(share.spent_cost, currency)},
                              {hours_text(share.left)},
                              {to_text(share.left_cost, currency)}});
    return table;
}

view::Table sums_table(const Costs& costs, std::optional<Money> budget, const std::string& currency) {
    view::Table table{{}, {}, {false, true}};
    const auto add = [&](const std::string& name, Money amount, view::Tone tone = view::Tone::plain) {
        table.rows.push_back({{name}, {to_text(amount, currency), tone}});
    };
    add(tr("work done"), costs.spent);
    add(tr("other costs"), costs.other);
    add(tr("work left"), costs.left);
    add(tr("expected in all"), costs.expected(), view::Tone::strong);
    if (!budget) return table;
    const Money rest{budget->minor - costs.expected().minor};
    add(tr("budget"), *budget);
    add(rest.minor < 0 ? tr("over the budget by") : tr("within the budget by"), {std::abs(rest.minor)},
        rest.minor < 0 ? view::Tone::bad : view::Tone::good);
    return table;
}

Json costs_json(const Costs& costs, std::optional<Money> budget, const std::string& currency) {
    const auto unit = static_cast<double>(minor_units(currency));
    const auto money = [&](Money amount) { return static_cast<double>(amount.minor) / unit; };
    Json items = Json::array();
    for (const auto& [name, share] : costs.shares)
        items.push(Json::object({{"member", name},
                                 {"spent", share.spent.minutes},
                                 {"spent_cost", money(share.spent_cost)},
                                 {"left", share.left.minutes},
                                 {"left_cost", money(share.left_cost)}}));
    return Json::object({{"currency", currency},
                         {"spent", money(costs.spent)},
                         {"other", money(costs.other)},
                         {"left", money(costs.left)},
                         {"expected", money(costs.expected())},
                         {"budget", budget ? Json(money(*budget)) : Json()},
                         {"items", std::move(items)}});
}

}  // namespace

Run declare_plan_cost(Spec& spec, const Noun*) {
    auto is_gate = std::make_shared<bool>(false);
    spec.flag(*is_gate, "exit-status",
              tr("Exit with 10 if more is expected to be spent than the budget, 8 without a budget or an open task"));
    spec.porcelain({"member", "spent", "spent_cost", "left", "left_cost"});
    spec.text(
        tr("Hours logged at the rates of those who worked, the costs written down, and the hours that the newest plan "
           "still "
           "gives to each person at that person's rate; their sum against the project's budget."));
    spec.answers([] {
        using namespace shape;
        return or_undecided(object({{"currency", text()},
                                    {"spent", number()},
                                    {"other", number()},
                                    {"left", number()},
                                    {"expected", number()},
                                    {"budget", maybe(number())},
                                    {"items", list(object({{"member", text()},
                                                           {"spent", whole()},
                                                           {"spent_cost", number()},
                                                           {"left", whole()},
                                                           {"left_cost", number()}}))}}));
    });
    spec.example("muster plan cost", tr("Will the budget do"));
    spec.example("muster plan cost --exit-status", tr("In a script: will it be overspent?"));
    return [is_gate](Session& session) {
        const Project& project = session.project();
        if (*is_gate && !has_open_tasks(project)) return undecided(tr("no task is open"));
        Planned shown = planned_if_saved(session);
        if (!shown.saved && !all_have_owners(shown.model)) shown = planned(session);
        const Costs costs(project, shown);
        const std::string currency = project.about().currency;
        view::Answer answer;
        view::Page& page = answer.page.emplace();
        page.push_back(shown.saved || !shown.dates.early_start.empty()
                           ? plan_line(shown, project)
                           : view::Paragraph{{{tr("By owners"), view::Tone::faint}}});
        page.push_back(people_table(costs, currency));
        page.push_back(sums_table(costs, project.about().budget, currency));
        const std::optional<Money> budget = project.about().budget;
        answer.members = costs_json(costs, budget, currency);
        if (*is_gate && !budget) answer.outcome = view::Outcome::undecided;
        if (*is_gate && budget) judge(answer, costs.expected().minor > budget->minor);
        return answer;
    };
}

}  // namespace muster::command
