#pragma once
// Running the hooks of a project and of a user around a write.

#include <string>

#include <muster/project.h>

#include "cli/run.h"
#include "settings/hooks.h"

namespace muster::cli {

class Hooks {
  public:
    Hooks(std::vector<settings::Hook> hooks, std::string folder, const World& world);

    /// Returns what asks each pre-write hook about an operation, and throws `refused` with the hook's name and how it
    /// ended; empty where there is none to ask.
    [[nodiscard]] Change::Gate gate(const Project& project) const;
    /// Tells each post-write hook; one that fails is warned of, since the write stands.
    void tell(const Project& project, const Operation& operation) const;

  private:
    [[nodiscard]] std::vector<settings::Hook> called(std::string_view name) const;
    [[nodiscard]] std::string run(const settings::Hook& hook, const std::string& input) const;
    std::vector<settings::Hook> hooks_;
    std::string folder_;
    const World& world_;
};

}  // namespace muster::cli
