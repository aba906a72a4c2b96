#pragma once
// Project-management services that an import asks: where they are, and by which key.

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "channel/service.h"
#include "command/command.h"

namespace muster::command {

/// How a service is reached. Keys come from the environment alone, and stand in no message.
struct Access {
    std::string base;
    std::string id, secret;  ///< of the application, for which a token is given
    std::string token;       ///< one that somebody has already
};

/// Reads the variables MUSTER_NAME_URL, _ID, _SECRET and _TOKEN. Throws `refused` with what to set where there is no key.
Access access_to(const Session& session, const std::string& name, const std::string& usual_base);

/// Returns the service, not yet authorized.
channel::Service service_at(const Access& access, const std::string& name);

/// Options that say how a service is asked, by their names, and whether each was given.
using ServiceOptions = std::vector<std::pair<std::string, bool>>;
/// Throws `usage` for one that was given though a file is read, where it would mean nothing.
void refuse_beside_file(const ServiceOptions& options);

/// Reads a file of lines `"NAME" = "/path"` over the usual paths. Throws `usage` for a name that is none of them.
void read_paths(Session& session, const std::string& file, std::map<std::string, std::string>& paths);

/// Puts values into a path: `/v1/projects/{project}/sprints`.
std::string filled(std::string path, const std::vector<std::pair<std::string, std::string>>& values);

/// Returns the one that is called so by id, identifier or name, or the only one. Throws `not_found` with those there are.
Json project_called(const std::vector<Json>& projects, const std::string& wanted, const std::string& id_member);

}  // namespace muster::command
