#include "cli/hooks.h"

#include <ostream>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/json.h"
#include "base/language.h"
#include "base/process.h"
#include "base/text.h"
#include "command/project/project.h"

namespace muster::cli {

using settings::Hook;

namespace {

// How long a hook may take before it is stopped and counts as failed.
constexpr std::chrono::seconds longest{10};

std::string input_for(const Hook& hook, const Project& project, const Operation& operation) {
    return Json::object({{"schema", 1},
                         {"kind", "hook"},
                         {"hook", hook.name},
                         {"project", project.about().name},
                         {"operation", command::operation_json(project, operation)}})
               .dump() +
           "\n";
}

}  // namespace

Hooks::Hooks(std::vector<Hook> hooks, std::string folder, const World& world)
    : hooks_(std::move(hooks)), folder_(std::move(folder)), world_(world) {}

std::vector<Hook> Hooks::called(std::string_view name) const {
    std::vector<Hook> called;
    for (const Hook& hook : hooks_) {
        if (hook.name != name || !hook.is_program) continue;
        if (hook.is_trusted) called.push_back(hook);
        else *world_.err << say("{} is not trusted and was not run; muster trust", text::visible(hook.file)) << "\n";
    }
    return called;
}

// Runs one hook and passes on what it says. Returns how it failed; nothing if it did not.
std::string Hooks::run(const Hook& hook, const std::string& input) const {
    const ProcessEnd end = run_process({{hook.file}, folder_, input, false, longest});
    for (const std::string& said : {end.output, end.errors}) *world_.err << text::visible(said, true);
    return end.is_well() ? std::string{} : to_text(end);
}

Change::Gate Hooks::gate(const Project& project) const {
    std::vector<Hook> asked = called(settings::before_write);
    if (asked.empty()) return {};
    return [this, asked = std::move(asked), &project](const Operation& operation) {
        for (const Hook& hook : asked)
            if (const std::string why = run(hook, input_for(hook, project, operation)); !why.empty())
                throw Error(Failure::refused, say("the hook {} refuses it ({})", text::visible(hook.file), why),
                            tr("nothing was changed"));
    };
}

void Hooks::tell(const Project& project, const Operation& operation) const {
    for (const Hook& hook : called(settings::after_write))
        if (const std::string why = run(hook, input_for(hook, project, operation)); !why.empty())
            *world_.err << say("the hook {} failed ({}); the change is stored", text::visible(hook.file), why) << "\n";
}

}  // namespace muster::cli
