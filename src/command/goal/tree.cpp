#include <algorithm>

#include <fmt/format.h>

#include <muster/goal.h>
#include <muster/words.h>

#include "base/language.h"
#include "command/goal/goal.h"
#include "command/goal/paces.h"
#include "command/shape.h"

namespace muster::command {

namespace {

constexpr std::size_t bar_columns = 12;
constexpr std::size_t forecast_column = 5;

Json add_goal(const Project& project, const Goal& goal, int depth, view::Table& table) {
    const auto share = project.progress_of(goal);
    const std::string indent(static_cast<std::size_t>(depth) * 2, ' ');
    table.rows.push_back(
        {{indent + project.label(Ref<Goal>{goal.key}), view::Tone::name},
         {goal.title},
         {share ? view::bar(*share, bar_columns) : ""},
         {share ? percent(*share) : tr("n/a")},
         {project.label(goal.owner)},
         {goal.due ? to_text(*goal.due) : "", goal.due && *goal.due < project.today() && goal.state == GoalState::open
                                                  ? view::Tone::bad
                                                  : view::Tone::plain},
         {tr(Sense::choice, word_of(goal.state))}});
    Json key_results = Json::array();
    for (const auto& key_result : project.all<KeyResult>({{"goal", Compare::equal, goal.key}})) {
        const auto of = progress(key_result, project.value_of(key_result));
        table.rows.push_back({{indent + "  " + project.label(Ref<KeyResult>{key_result.key}), view::Tone::name},
                              {key_result.title},
                              {view::bar(of.value_or(0), bar_columns)},
                              {percent(of.value_or(0))},
                              {project.label(key_result.owner)},
                              forecast_mark(project, key_result),
                              standing_of(project, key_result)});
        Json measured = Json::object({{"id", project.label(Ref<KeyResult>{key_result.key})},
                                      {"title", key_result.title},
                                      {"progress", of ? Json(*of) : Json()},
                                      {"pace", pace_json(project, key_result)}});
        key_results.push(std::move(measured));
    }
    Json children = Json::array();
    for (const Goal& part : project.all<Goal>({{"parent", Compare::equal, goal.key}}))
        children.push(add_goal(project, part, depth + 1, table));
    return Json::object({{"id", project.label(Ref<Goal>{goal.key})},
                         {"title", goal.title},
                         {"state", word_of(goal.state)},
                         {"progress", share ? Json(*share) : Json()},
                         {"key_results", std::move(key_results)},
                         {"goals", std::move(children)}});
}

}  // namespace

Run declare_goal_tree(Spec& spec, const Noun*) {
    spec.answers([] {
        return shape::items(shape::nested({{"id", shape::text()},
                                           {"title", shape::text()},
                                           {"state", shape::one_of(Words<GoalState>::words)},
                                           {"progress", shape::maybe(shape::number())},
                                           {"key_results", shape::list(shape::object(
                                                               {{"id", shape::text()},
                                                                {"title", shape::text()},
                                                                {"progress", shape::maybe(shape::number())},
                                                                {"pace", pace_shape({})}}))}},
                                          "goals"));
    });
    spec.example("muster goal tree", tr("Every goal under the one it is part of, with its progress"));
    return [](Session& session) {
        view::Table table{{tr("id"), tr("title"), tr("progress"), "", tr("owner"), tr("due"), tr("state")},
                          {},
                          {false, false, false, true}};
        Json items = Json::array();
        for (const Goal& goal : session.project().all<Goal>({{"parent", Compare::is_empty, {}}}))
            items.push(add_goal(session.project(), goal, 0, table));
        const bool has_forecast = std::any_of(table.rows.begin(), table.rows.end(), [](const auto& row) {
            return row[forecast_column].text.starts_with('~');
        });
        view::Answer answer;
        answer.page.emplace();
        if (table.rows.empty())
            answer.page->push_back(view::Paragraph{{{tr("no goals yet; muster goal add TITLE makes one")}}});
        else answer.page->push_back(std::move(table));
        if (has_forecast)
            answer.page->push_back(
                view::Paragraph{{{tr("~ when a key result reaches its target at its pace"), view::Tone::faint}}});
        answer.members.set("items", std::move(items));
        return answer;
    };
}

}  // namespace muster::command
