#include "command/exchange/pingcode_service.h"

#include <muster/error.h>

#include "base/language.h"
#include "exchange/fields_of.h"

namespace muster::command {

namespace {

using Paths = std::map<std::string, std::string>;

// As of August 2026. The service renamed its paths twice that year.
Paths usual_paths() {
    return {{"token", "/v1/auth/token"},
            {"projects", "/v1/pjm/projects"},
            {"work_items", "/v1/pjm/work_items"},
            {"work_item", "/v1/pjm/work_items/{item}"},
            {"types", "/v1/pjm/work_item/types"},
            {"states", "/v1/pjm/work_item/states"},
            {"priorities", "/v1/pjm/work_item/priorities"},
            {"relations", "/v1/pjm/work_items/{item}/relations"},
            {"sprints", "/v1/pjm/projects/{project}/sprints"},
            {"versions", "/v1/pjm/projects/{project}/versions"},
            {"users", "/v1/directory/users"},
            {"workloads", "/v1/workloads"},
            {"comments", "/v1/comments"}};
}

void replace_in(Paths& paths, const std::string& from, const std::string& to) {
    for (auto& [name, path] : paths)
        if (const auto at = path.find(from); at != std::string::npos) path.replace(at, from.size(), to);
}

}  // namespace

void declare_pingcode(Spec& spec, PingCodeWish& wish) {
    spec.option(wish.project, "project", "NAME", tr("Which project: its name, identifier or id"));
    spec.option(wish.paths, "paths", "FILE", tr("Where the service has other paths: lines '\"NAME\" = \"/path\"'"));
}

PingCode::PingCode(Session& session, const PingCodeWish& wish)
    : session_(session),
      access_(access_to(session, "PINGCODE", "https://open.pingcode.com")),
      service_(service_at(access_, "PingCode")),
      paths_(usual_paths()),
      may_probe_(wish.paths.empty()) {
    read_paths(session, wish.paths, paths_);
    authorize(access_);
    if (may_probe_ && !service_.knows(paths_.at("projects"), {{"page_size", "1"}}))
        replace_in(paths_, "/v1/pjm/", "/v1/project/");
    choose_project(wish);
}

// The answer names a moment or a span until when the token is good; neither matters, since we are done long before.
void PingCode::authorize(const Access& access) {
    std::string token = access.token;
    if (token.empty())
        token = exchange::text_at(service_.get(paths_.at("token"), {{"grant_type", "client_credentials"},
                                                                    {"client_id", access.id},
                                                                    {"client_secret", access.secret}}),
                                  "access_token");
    if (token.empty()) throw Error(Failure::refused, tr("PingCode gives no token"), tr("are id and secret right?"));
    service_.authorize(token);
}

void PingCode::choose_project(const PingCodeWish& wish) {
    std::vector<Json> projects;
    channel::each_of(service_, paths_.at("projects"), {}, [&projects](const Json& one) { projects.push_back(one); });
    project_ = exchange::text_at(project_called(projects, wish.project, "id"), "id");
    if (!may_probe_ || service_.knows(paths_.at("work_items"), {{"project_id", project_}, {"page_size", "1"}})) return;
    replace_in(paths_, "work_items", "workitems");
    replace_in(paths_, "work_item/", "workitem/");
    principal_ = "workitem";
}

std::string PingCode::path(const std::string& name, const std::string& item) const {
    return filled(paths_.at(name), {{"project", project_}, {"item", item}});
}

void PingCode::list(const std::string& name, const channel::Query& query, const std::function<void(const Json&)>& take) {
    try {
        channel::each_of(service_, path(name), query, take);
    } catch (const Error& error) {
        // A kanban project has no sprints, and a key may see work items alone.
        if (error.failure() != Failure::not_found && error.failure() != Failure::refused) throw;
        session_.note(say("left out: {} ({})", name, error.what()));
    }
}

}  // namespace muster::command
