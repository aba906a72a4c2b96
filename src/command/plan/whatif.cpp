// plan whatif: what a change would do to the plan, tried out and forgotten.

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"
#include "command/plan/plan.h"
#include "command/plan/planned.h"
#include "command/plan/saving.h"
#include "command/shape.h"

namespace muster::command {

namespace {

struct WhatifOptions {
    SearchOptions search;
    std::vector<std::string> lines;
};

// A plan and the figures by which plans are compared.
struct Trial {
    Planned planned;
    plan::Staffed staffed;

    [[nodiscard]] Day finish() const { return planned.model.clock.last_day(staffed.makespan); }
    [[nodiscard]] std::size_t late() const { return late_tasks(planned.model, planned.placements).size(); }
    [[nodiscard]] std::int64_t unplaced() const { return staffed.value.unplaced; }
};

Trial try_out(Session& session, PlanModel model, const SearchOptions& options) {
    plan::Staffed staffed = search(session, model, options);
    auto placements = staffed.tasks;
    return {with_dates(std::move(model), std::move(placements), {}), std::move(staffed)};
}

PlanModel model_now(Session& session) {
    const auto promised = newest_plan(session.project());
    PlanWish wish;
    wish.promised = promised ? &*promised : nullptr;
    wish.keeps_promises = false;
    PlanModel model = plan_model(session.project(), wish);
    if (model.tasks.empty())
        throw Error(Failure::refused, tr("there is nothing to plan: no task is open"),
                    "muster task add 'What has to be done'");
    return model;
}

void make(Session& session, const std::string& line) {
    auto words = text::words_of_line(line);
    if (!words.empty() && words.front() == "muster") words.erase(words.begin());
    const Prepared prepared = session.surroundings().prepare(words);
    const std::string_view first = prepared.command->first();
    if (prepared.command->needs != Needs::change || first == "plan" || first == "batch" || first == "undo" ||
        first == "redo")
        throw Error(Failure::usage, say("muster {} cannot be tried out", prepared.command->path),
                    tr("try commands that add or change records"));
    prepared.run(session);
}

// Makes the changes, reads what there would be to plan, and takes everything back before anybody has to wait.
PlanModel model_after(Session& session, const std::vector<std::string>& lines) {
    session.change();
    for (const std::string& line : lines) {
        try {
            make(session, line);
        } catch (const Error& error) {
            throw Error(error.failure(), say("'{}': {}", text::visible(line), error.what()), error.hint());
        }
    }
    PlanModel model = model_now(session);
    session.discard();
    return model;
}

std::string difference(std::int64_t before, std::int64_t after) {
    return before == after ? std::string{} : fmt::format("{:+}", after - before);
}

view::Table figures(const Trial& before, const Trial& after, const std::string& currency) {
    view::Table table{{"", tr("now"), tr("then"), tr("change")}, {}, {false, true, true, true}};
    const auto days = (after.finish() - before.finish()).count();
    const view::Tone tone = days > 0 ? view::Tone::bad : view::Tone::good;
    table.rows.push_back({{tr("end")},
                          {to_text(before.finish())},
                          {to_text(after.finish())},
                          {days == 0 ? "" : fmt::format("{:+}d", days), tone}});
    const auto count = [&](const std::string& name, std::int64_t was, std::int64_t is) {
        table.rows.push_back({{name},
                              {std::to_string(was)},
                              {std::to_string(is)},
                              {difference(was, is), is > was ? view::Tone::bad : view::Tone::good}});
    };
    count(tr("tasks late"), static_cast<std::int64_t>(before.late()), static_cast<std::int64_t>(after.late()));
    count(tr("tasks without a place"), before.unplaced(), after.unplaced());
    table.rows.push_back({{tr("cost of the work left")},
                          {to_text(Money{before.staffed.cost}, currency)},
                          {to_text(Money{after.staffed.cost}, currency)},
                          {before.staffed.cost == after.staffed.cost
                               ? std::string{}
                               : to_text(Money{after.staffed.cost - before.staffed.cost}, currency)}});
    return table;
}

Json trial_json(const Trial& trial, const std::string& currency) {
    return Json::object(
        {{"finish", to_text(trial.finish())},
         {"late", static_cast<std::int64_t>(trial.late())},
         {"unplaced", trial.unplaced()},
         {"cost", static_cast<double>(trial.staffed.cost) / static_cast<double>(minor_units(currency))}});
}

}  // namespace

Run declare_plan_whatif(Spec& spec, const Noun*) {
    auto options = std::make_shared<WhatifOptions>();
    spec.words(options->lines, "COMMAND",
               tr("A change to try out, a command in quotes; several are made one after the other"));
    declare_search(spec, options->search);
    spec.text(
        tr("Plans the project as it is and as it would be after the changes, both with the same seed and number of "
           "schedules, and shows both. Nothing is kept: neither the changes nor the plans."));
    spec.answers([] {
        using namespace shape;
        const Json trial = object({{"finish", day()}, {"late", whole()}, {"unplaced", whole()}, {"cost", number()}});
        return object({{"before", trial}, {"after", trial}, {"items", list(row_shape())}});
    });
    spec.example("muster plan whatif 'task edit T8 --estimate 2d/3d/5d'", tr("What if it took half the time"));
    spec.example("muster plan whatif 'member add @new --skill testing=4' 'assign T11 --to @new'",
                 tr("What if there were one more of us"));
    return [options](Session& session) {
        const std::string currency = session.project().about().currency;
        PlanModel now = model_now(session);
        PlanModel then = model_after(session, options->lines);
        const Trial before = try_out(session, std::move(now), options->search);
        const Trial after = try_out(session, std::move(then), options->search);
        view::Answer answer;
        view::Page& page = answer.page.emplace();
        page.push_back(view::Heading{say("What if: {}", text::join(options->lines, "; ")), 1});
        page.push_back(figures(before, after, currency));
        add_troubles(after.planned, conflicts_in(after.planned.model), page);
        page.push_back(view::Paragraph{{{tr("Nothing was changed."), view::Tone::faint}}});
        answer.members = Json::object({{"before", trial_json(before, currency)},
                                       {"after", trial_json(after, currency)},
                                       {"items", rows_json(after.planned)}});
        return answer;
    };
}

}  // namespace muster::command
