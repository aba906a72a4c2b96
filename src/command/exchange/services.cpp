#include "command/exchange/services.h"

#include <thread>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"
#include "command/record/fields.h"
#include "exchange/fields_of.h"
#include "settings/head_map.h"

namespace muster::command {

Access access_to(const Session& session, const std::string& name, const std::string& usual_base) {
    const auto variable = [&](const char* what) {
        return session.surroundings().variable(fmt::format("MUSTER_{}_{}", name, what));
    };
    Access access{variable("URL"), variable("ID"), variable("SECRET"), variable("TOKEN")};
    if (access.base.empty()) access.base = usual_base;
    if (access.token.empty() && (access.id.empty() || access.secret.empty()))
        throw Error(Failure::refused, say("there is no key to ask with: MUSTER_{}_ID and MUSTER_{}_SECRET are not set", name, name),
                    say("export both, or a token as MUSTER_{}_TOKEN", name));
    return access;
}

channel::Service service_at(const Access& access, const std::string& name) {
    constexpr int per_minute = 200;
    return {name, access.base, per_minute, channel::ask, [](std::chrono::milliseconds time) { std::this_thread::sleep_for(time); }};
}

void refuse_beside_file(const ServiceOptions& options) {
    for (const auto& [name, is_given] : options)
        if (is_given)
            throw Error(Failure::usage, say("--{} says how the service is asked, but here a file is read", name),
                        say("leave --{} out, or the file", name));
}

void read_paths(Session& session, const std::string& file, std::map<std::string, std::string>& paths) {
    if (file.empty()) return;
    for (const auto& [name, path] : settings::read_head_map(read_text_file(session, file), file)) {
        const auto known = paths.find(name);
        std::vector<std::string> names;
        for (const auto& [one, usual] : paths) names.push_back(one);
        if (known == paths.end())
            throw Error(Failure::usage, say("{}: '{}' is no path that is asked", text::visible(file), text::visible(name)),
                        say("they are {}", text::join(names, ", ")));
        if (!path.starts_with('/'))
            throw Error(Failure::usage, say("{}: the path '{}' does not begin with /", text::visible(file), text::visible(path)));
        known->second = path;
    }
}

std::string filled(std::string path, const std::vector<std::pair<std::string, std::string>>& values) {
    for (const auto& [name, value] : values) {
        const std::string mark = "{" + name + "}";
        if (const auto at = path.find(mark); at != std::string::npos) path.replace(at, mark.size(), channel::url_encoded(value));
    }
    return path;
}

Json project_called(const std::vector<Json>& projects, const std::string& wanted, const std::string& id_member) {
    std::vector<std::string> names;
    std::vector<const Json*> found;
    for (const Json& project : projects) {
        const std::string name = exchange::text_at(project, "name");
        names.push_back(name);
        for (const std::string& called : {exchange::text_at(project, id_member), exchange::text_at(project, "identifier"), name})
            if (!called.empty() && text::lower(called) == text::lower(wanted)) {
                found.push_back(&project);
                break;
            }
    }
    if (wanted.empty() && projects.size() == 1) return projects.front();
    if (found.size() == 1) return *found.front();
    const std::string hint = names.empty() ? std::string(tr("the key sees no project"))
                                           : say("write --project with one of: {}", text::visible(text::join(names, ", ")));
    if (wanted.empty()) throw Error(Failure::usage, tr("which project is it?"), hint);
    if (found.size() > 1)
        throw Error(Failure::ambiguous, say("several projects are called '{}'", text::visible(wanted)), tr("write its id"));
    throw Error(Failure::not_found, say("there is no project '{}' there", text::visible(wanted)), hint);
}

}  // namespace muster::command
