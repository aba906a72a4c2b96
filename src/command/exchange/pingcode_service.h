#pragma once
// PingCode, asked for one project: which paths answer, and what the project is.

#include <map>
#include <string>

#include "command/exchange/services.h"

namespace muster::command {

/// What an import and an export are told of the service.
struct PingCodeWish {
    std::string project, paths;
};

/// Declares --project and --paths.
void declare_pingcode(Spec& spec, PingCodeWish& wish);

class PingCode {
  public:
    /// Gets a token, finds out which of the three known families of paths answers, and looks for the project. Throws
    /// `refused` where there is no key, and what `channel::Service` throws.
    PingCode(Session& session, const PingCodeWish& wish);

    [[nodiscard]] channel::Service& service() { return service_; }
    [[nodiscard]] const std::string& project() const { return project_; }
    /// What comments and the work log call a work item.
    [[nodiscard]] const std::string& principal() const { return principal_; }
    /// Returns the path of that name for the project, and for a work item where it names one.
    [[nodiscard]] std::string path(const std::string& name, const std::string& item = {}) const;
    /// Calls with each of a list. One that the service does not have, or does not show to this key, is left out with a note.
    void list(const std::string& name, const channel::Query& query, const std::function<void(const Json&)>& take);

  private:
    void authorize(const Access& access);
    void choose_project(const PingCodeWish& wish);

    Session& session_;
    Access access_;
    channel::Service service_;
    std::map<std::string, std::string> paths_;
    bool may_probe_;
    std::string project_;
    std::string principal_ = "work_item";
};

}  // namespace muster::command
