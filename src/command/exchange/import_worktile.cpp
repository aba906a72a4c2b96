// import worktile: a project of Worktile, by its API, from the folder that its console exports, or from a table.

#include <algorithm>
#include <filesystem>
#include <map>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"
#include "command/exchange/exchange.h"
#include "command/exchange/item_import.h"
#include "command/exchange/services.h"
#include "command/record/fields.h"
#include "exchange/encoding.h"
#include "exchange/fields_of.h"
#include "exchange/worktile.h"

namespace muster::command {

namespace {

namespace fs = std::filesystem;
using Paths = std::map<std::string, std::string>;

Paths usual_paths() {
    return {{"token", "/open-api/tenant-access-token"},
            {"projects", "/open-api/mission/get-projects-by-page"},
            {"tasks", "/open-api/mission/projects/{project}/tasks"},
            {"task", "/open-api/mission/tasks/{task}"},
            {"relations", "/open-api/mission/get-relation-tasks"},
            {"members", "/open-api/contact/get-members-by-page"}};
}

struct Options : ItemImportOptions {
    std::string file, project, paths;
    bool details = false;
};

// An answer that is none says so with HTTP's word for success.
Json checked(Json answer) {
    const Json* ok = exchange::member_at(answer, "ok");
    if (ok != nullptr && ok->boolean() != nullptr && !*ok->boolean())
        throw Error(Failure::refused, say("Worktile refuses: error {}", exchange::text_at(answer, "error_code")),
                    tr("is the key right, and not expired?"));
    return answer;
}

std::string token_of(channel::Service& service, const Paths& paths, const Access& access) {
    if (!access.token.empty()) return access.token;
    const Json answer = checked(service.send("POST", paths.at("token"),
                                             Json::object({{"client_id", access.id}, {"client_secret", access.secret}})));
    const std::string token = exchange::text_at(answer, "tenant_access_token");
    if (token.empty()) throw Error(Failure::refused, tr("Worktile gives no token"), tr("are id and secret right?"));
    return token;
}

std::vector<exchange::Item> ask(Session& session, channel::Service& service, const Paths& paths, const Options& options) {
    std::vector<exchange::Item> items;
    const Zone& zone = session.project().zone();
    std::vector<Json> projects;
    checked(service.get(paths.at("projects"), {{"page_index", "0"}, {"page_size", "1"}}));
    channel::each_of(service, paths.at("projects"), {}, [&projects](const Json& one) { projects.push_back(one); });
    const std::string project = exchange::text_at(project_called(projects, options.project, "_id"), "_id");
    channel::each_of(service, paths.at("members"), {}, [&items](const Json& one) { items.push_back(exchange::worktile_user(one)); });
    std::int64_t count = 0;
    channel::each_of(service, filled(paths.at("tasks"), {{"project", project}}), {}, [&](const Json& one) {
        Json task = one;
        const std::string id = exchange::text_at(one, "_id");
        if (options.details) {
            const Json whole = checked(service.get(filled(paths.at("task"), {{"task", id}}), {{"columns", "properties,comments"}}));
            const Json* value = exchange::member_at(whole, "data.value");
            task = value != nullptr ? *value : whole;
        }
        exchange::Item item = exchange::worktile_task(task, zone);
        item.line = ++count;
        if (options.details)
            channel::each_of(service, paths.at("relations"), {{"task_id", id}}, [&item](const Json& other) {
                item.links.push_back({exchange::Tie::Kind::relates, "worktile:" + exchange::text_at(other, "_id")});
            });
        items.push_back(std::move(item));
        session.surroundings().progress(count_of("{} task read", "{} tasks read", count));
    });
    return items;
}

// The files of a folder and those below it, in the order of their names; what leads elsewhere is not followed.
std::vector<std::string> documents_in(const fs::path& folder) {
    std::vector<std::string> files;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file() && !entry.is_symlink() && text::lower(entry.path().extension().string()) == ".json")
            files.push_back(entry.path().string());
    std::sort(files.begin(), files.end());
    return files;
}

view::Answer import_documents(Session& session, const Options& options, const std::vector<std::string>& files) {
    std::vector<exchange::Item> people, tasks;
    for (const std::string& file : files) {
        try {
            exchange::read_worktile(Json::parse(exchange::to_utf8(read_text_file(session, file))), session.project().zone(),
                                    [&](exchange::Item item) {
                                        (item.noun == "member" ? people : tasks).push_back(std::move(item));
                                    });
        } catch (const Error& error) {
            throw Error(error.failure(), say("{}: {}", text::visible(file), error.what()), error.hint());
        }
    }
    if (tasks.empty()) throw Error(Failure::usage, say("there is no task of Worktile in {}", text::visible(options.file)));
    return import_items(session, options, [&](const exchange::ItemSink& take, const exchange::RejectSink&) {
        for (const std::vector<exchange::Item>* part : {&people, &tasks})
            for (const exchange::Item& item : *part) take(item);
    });
}

view::Answer import_given(Session& session, const Options& options) {
    refuse_beside_file({{"project", !options.project.empty()}, {"details", options.details}, {"paths", !options.paths.empty()}});
    const fs::path path = fs::path(session.surroundings().folder) / options.file;
    std::error_code error;
    if (options.file != "-" && fs::is_directory(path, error)) return import_documents(session, options, documents_in(path));
    if (text::lower(path.extension().string()) == ".json") return import_documents(session, options, {options.file});
    return import_table(session, options.file, options);
}

}  // namespace

Run declare_import_worktile(Spec& spec, const Noun*) {
    auto options = std::make_shared<Options>();
    spec.word(options->file, "FILE",
              tr("The folder that Worktile's console exported, a file of it, or a table as Excel or CSV; without it the "
                 "service is asked"),
              false);
    spec.option(options->project, "project", "NAME", tr("Which project: its name, identifier or id"));
    spec.flag(options->details, "details", tr("Ask for descriptions, comments and relations too: two requests a task"));
    spec.option(options->paths, "paths", "FILE", tr("Where the service has other paths: lines '\"NAME\" = \"/path\"'"));
    spec.text(
        tr("Takes members and tasks with their parents, days, people, tags and comments. The key comes from the environment: "
           "MUSTER_WORKTILE_ID and MUSTER_WORKTILE_SECRET of an application, or MUSTER_WORKTILE_TOKEN; a server of one's own "
           "is named by MUSTER_WORKTILE_URL. At most 200 requests a minute are sent, and everything is read before anything "
           "is written. Without --project the only one that the key sees is taken."));
    declare_item_options(spec, *options);
    spec.example("muster import worktile --details --create-members -n", tr("See what would come of it"));
    spec.example("muster import worktile worktile.csv --create-members", tr("From a table"));
    return [options](Session& session) {
        if (!options->file.empty()) return import_given(session, *options);
        Paths paths = usual_paths();
        read_paths(session, options->paths, paths);
        const Access access = access_to(session, "WORKTILE", "https://dev.worktile.com");
        channel::Service service = service_at(access, "Worktile");
        service.authorize(token_of(service, paths, access));
        const auto items = ask(session, service, paths, *options);
        return import_items(session, *options, [&items](const exchange::ItemSink& take, const exchange::RejectSink&) {
            for (const exchange::Item& item : items) take(item);
        });
    };
}

}  // namespace muster::command
