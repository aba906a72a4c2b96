#include "command/record/details.h"

#include <muster/goal.h>
#include <muster/metric.h>

#include "base/language.h"
#include "command/goal/paces.h"
#include "command/report/pieces.h"

namespace muster::command {

void add_details(Session& session, const Entity& record, view::Pairs& pairs) {
    const Project& project = session.project();
    if (const auto* key_result = dynamic_cast<const KeyResult*>(&record)) add_pace(project, *key_result, pairs);
    if (const auto* metric = dynamic_cast<const Metric*>(&record)) add_pace(project, *metric, pairs);
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
    if (const auto* metric = dynamic_cast<const Metric*>(&record)) json.set("pace", pace_json(project, *metric));
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
    if (noun == noun_of<Goal>()) return {{"paces", shape::list(pace_shape({{"key_result", shape::text()}}))}};
    return {};
}

}  // namespace muster::command
