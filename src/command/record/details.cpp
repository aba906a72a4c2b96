#include "command/record/details.h"

#include <muster/goal.h>
#include <muster/metric.h>
#include <muster/milestone.h>
#include <muster/quality.h>
#include <muster/risk.h>

#include "base/language.h"
#include "command/goal/paces.h"
#include "command/quality/gate_text.h"
#include "command/report/pieces.h"
#include "command/risk/judgements.h"

namespace muster::command {

namespace {

void add_gate(const Project& project, const Milestone& milestone, view::Pairs& pairs) {
    if (milestone.state != MilestoneState::open) return;
    const Ref<Milestone> ref{milestone.key};
    const std::string held = held_back_by(project, ref, gate_of(project, ref));
    if (!held.empty()) pairs.rows.push_back({tr("waits for"), {{held}}});
}

void add_cases(const Project& project, const QualityCheck& check, view::Pairs& pairs) {
    if (const std::string cases = newest_cases(project, {check.key}); !cases.empty())
        pairs.rows.push_back({tr("newest run"), {{cases}}});
}

}  // namespace

void add_details(Session& session, const Entity& record, view::Pairs& pairs) {
    const Project& project = session.project();
    if (const auto* key_result = dynamic_cast<const KeyResult*>(&record)) add_pace(project, *key_result, pairs);
    if (const auto* metric = dynamic_cast<const Metric*>(&record)) add_pace(project, *metric, pairs);
    if (const auto* milestone = dynamic_cast<const Milestone*>(&record)) add_gate(project, *milestone, pairs);
    if (const auto* check = dynamic_cast<const QualityCheck*>(&record)) add_cases(project, *check, pairs);
    if (const auto* risk = dynamic_cast<const Risk*>(&record)) add_standing(session, *risk, pairs);
}

namespace {

void add_goal(Session& session, const Goal& goal, view::Page& page) {
    if (auto lines = goal_progress(session, goal); !lines.rows.empty()) page.push_back(std::move(lines));
    auto paces = pace_table(session.project(), goal);
    if (paces.rows.empty()) return;
    page.push_back(view::Heading{tr("Pace"), 2});
    page.push_back(std::move(paces));
}

}  // namespace

void add_detail_blocks(Session& session, const Entity& record, view::Page& page) {
    if (const auto* goal = dynamic_cast<const Goal*>(&record)) add_goal(session, *goal, page);
}

void add_details_json(Session& session, const Entity& record, Json& json) {
    const Project& project = session.project();
    if (const auto* key_result = dynamic_cast<const KeyResult*>(&record))
        json.set("pace", pace_json(project, *key_result));
    if (const auto* milestone = dynamic_cast<const Milestone*>(&record))
        json.set("gate", gate_json(project, gate_of(project, {milestone->key})));
    if (const auto* metric = dynamic_cast<const Metric*>(&record)) json.set("pace", pace_json(project, *metric));
    if (const auto* risk = dynamic_cast<const Risk*>(&record)) json.set("standing", standing_json(session, *risk));
    if (const auto* goal = dynamic_cast<const Goal*>(&record)) {
        Json paces = Json::array();
        for (const auto& key_result : project.all<KeyResult>({{"goal", Compare::equal, goal->key}})) {
            Json pace = pace_json(project, key_result);
            pace.set("key_result", project.label(Ref<KeyResult>{key_result.key}));
            paces.push(std::move(pace));
        }
        json.set("paces", std::move(paces));
    }
}

shape::Members details_shape(const Noun& noun) {
    if (noun == noun_of<KeyResult>() || noun == noun_of<Metric>()) return {{"pace", pace_shape({})}};
    if (noun == noun_of<Risk>()) return {{"standing", standing_shape()}};
    if (noun == noun_of<Goal>()) return {{"paces", shape::list(pace_shape({{"key_result", shape::text()}}))}};
    if (noun == noun_of<Milestone>()) return {{"gate", gate_shape()}};
    return {};
}

}  // namespace muster::command
