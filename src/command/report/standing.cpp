// report show milestones, progress: how far what was aimed at is.

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include <muster/words.h>

#include "base/language.h"
#include "command/report/pieces.h"
#include "command/report/series.h"

namespace muster::command {

namespace {

constexpr std::size_t bar_columns = 16;

double share_of(std::int64_t part, std::int64_t whole) {
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

view::Span standing_of(const Standing& standing, Day today) {
    if (standing.state != MilestoneState::open) return {tr(Sense::choice, word_of(standing.state)), view::Tone::good};
    return days_to_go(standing.due, today);
}

view::Table table_of(const std::vector<Standing>& standings, Day today) {
    view::Table table{{tr("id"), tr("milestone"), tr("due"), "", tr("progress"), "", tr("tasks")},
                      {},
                      {false, false, false, false, false, true, true}};
    for (const Standing& one : standings) {
        const double share = share_of(one.tasks - one.open, one.tasks);
        table.rows.push_back({{one.id, view::Tone::name},
                              {one.title},
                              {one.due ? to_text(*one.due) : ""},
                              standing_of(one, today),
                              {view::bar(share, bar_columns)},
                              {one.tasks == 0 ? tr("n/a") : percent(share)},
                              {fmt::format("{}/{}", one.tasks - one.open, one.tasks)}});
    }
    return table;
}

Json items_of(const std::vector<Standing>& standings, Day today) {
    Json items = Json::array();
    for (const Standing& one : standings) {
        Json item = standing_json(one);
        item.set("state", word_of(one.state));
        item.set("days", one.due ? Json(std::int64_t{(*one.due - today).count()}) : Json());
        items.push(std::move(item));
    }
    return items;
}

bool is_late(const Standing& one, Day today) {
    return one.state == MilestoneState::open && one.due && *one.due < today;
}

}  // namespace

view::Answer report_milestones(Session& session, const Wish& wish) {
    const Day today = session.project().today();
    const auto all = standings(session, false);
    const auto late = std::count_if(all.begin(), all.end(), [&](const Standing& one) { return is_late(one, today); });
    view::Answer answer;
    view::Page& page = answer.page.emplace();
    if (all.empty())
        page.push_back(
            view::Paragraph{{{tr("no milestones yet; muster milestone add TITLE makes one"), view::Tone::faint}}});
    else page.push_back(table_of(all, today));
    if (late > 0)
        page.push_back(
            view::Paragraph{{{count_of("{} milestone is late", "{} milestones are late", late), view::Tone::bad}}});
    if (wish.gate)
        answer.outcome = all.empty() ? view::Outcome::undecided
                         : late > 0  ? view::Outcome::failed
                                     : view::Outcome::done;
    answer.members = Json::object({{"late", std::int64_t{late}}, {"items", items_of(all, today)}});
    return answer;
}

namespace {

void add_work(const Figures& figures, view::Answer& answer) {
    const std::int64_t all = figures.open + figures.done;
    const double share = share_of(figures.done, all);
    answer.page->push_back(view::Paragraph{
        {{view::bar(share, bar_columns)},
         {say(" {} of {} closed ({}), {} overdue, {} blocked", figures.done, noun_of<Task>().counted(all),
              all == 0 ? tr("n/a") : percent(share), figures.overdue, figures.blocked)}}});
    answer.members.set("tasks", Json::object({{"open", figures.open},
                                              {"closed", figures.done},
                                              {"overdue", figures.overdue},
                                              {"blocked", figures.blocked}}));
}

// The page of another report below a heading; its own heading is left out.
void append(view::Page& page, const std::string& heading, view::Page more) {
    page.push_back(view::Heading{heading, 2});
    for (view::Block& block : more) {
        const auto* own = std::get_if<view::Heading>(&block);
        if (own == nullptr || own->level > 1) page.push_back(std::move(block));
    }
}

}  // namespace

view::Answer report_progress(Session& session, const Wish& wish) {
    const Project& project = session.project();
    view::Answer answer;
    answer.page.emplace();
    add_work(project.figures(), answer);
    view::Answer goals = answer_of(session, {"goal", "tree"});
    view::Answer milestones = report_milestones(session, wish);
    view::Answer velocity = report_velocity(session, wish);
    append(*answer.page, tr("Goals"), std::move(*goals.page));
    append(*answer.page, tr("Milestones"), std::move(*milestones.page));
    append(*answer.page, tr("Velocity"), std::move(*velocity.page));
    answer.members.set("goals", *goals.members.find("items"));
    answer.members.set("velocity", *velocity.members.find("items"));
    answer.members.set("late", *milestones.members.find("late"));
    answer.members.set("items", *milestones.members.find("items"));
    return answer;
}

namespace {

shape::Members milestone_members() {
    using namespace shape;
    return {{"id", text()},          {"title", text()}, {"due", maybe(day())},
            {"tasks", whole()},      {"open", whole()}, {"state", one_of(Words<MilestoneState>::words)},
            {"days", maybe(whole())}};
}

}  // namespace

Json milestones_shape() {
    return shape::object({{"late", shape::whole()}, {"items", shape::list(shape::object(milestone_members()))}});
}

Json progress_shape() {
    using namespace shape;
    const Json tasks = object({{"open", whole()}, {"closed", whole()}, {"overdue", whole()}, {"blocked", whole()}});
    return object({{"tasks", tasks},
                   {"goals", list(object({}, {}, true))},
                   {"velocity", list(object({}, {}, true))},
                   {"late", whole()},
                   {"items", list(object(milestone_members()))}});
}

}  // namespace muster::command
