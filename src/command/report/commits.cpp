#include "command/report/commits.h"

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/process.h"
#include "base/text.h"

namespace muster::command {

namespace {

constexpr std::chrono::seconds longest_wait{5};

[[noreturn]] void refuse(const ProcessEnd& end, const std::string& folder) {
    const std::string without = tr("leave --git out, or name a repository with -C DIR");
    if (end.how == ProcessEnd::How::not_started)
        throw Error(Failure::unexpected, say("git could not be run: {}", to_text(end)),
                    tr("install git, or leave --git out"));
    if (end.errors.find("not a git repository") != std::string::npos)
        throw Error(Failure::not_found, say("there is no git repository in {} or above it", folder), without);
    const std::string complaint(text::trim(end.errors.substr(0, end.errors.find('\n'))));
    throw Error(Failure::unexpected,
                complaint.empty() ? say("git log failed: {}", to_text(end))
                                  : say("git log failed: {}", text::visible(complaint)),
                without);
}

}  // namespace

std::vector<Commit> commits_since(const std::string& folder, Instant since) {
    ProcessCall call;
    // Nothing that a repository's configuration may name is started: no pager, no signature check.
    call.words = {"git",
                  "--no-pager",
                  "-c",
                  "log.showSignature=false",
                  "-c",
                  "core.fsmonitor=false",
                  "log",
                  "--all",
                  "--no-merges",
                  "--no-color",
                  "--no-show-signature",
                  "-z",
                  "--since=" + to_text(since),
                  fmt::format("--format={}", commit_format)};
    call.folder = folder;
    call.time_limit = longest_wait;
    const ProcessEnd end = run_process(call);
    if (!end.is_well()) refuse(end, folder);
    return commits_from_log(end.output);
}

}  // namespace muster::command
