#include <doctest/doctest.h>

#include <cstdlib>
#include <map>

#include <muster/error.h>

#include "command/exchange/services.h"
#include "command/post/channels.h"

using namespace muster;
using command::Session;

namespace {

// A session in an environment that holds these variables and no others.
Session session_with(std::map<std::string, std::string> variables) {
    command::Surroundings around;
    around.variable = [variables = std::move(variables)](const std::string& name) {
        const auto found = variables.find(name);
        return found == variables.end() ? std::string() : found->second;
    };
    return {std::move(around), {}};
}

channel::Channel team() {
    return channel::read_channel(
        {"team", "config.toml", 1, {{"kind", "dingtalk"}, {"key_env", "TEAM_KEY"}, {"secret_env", "TEAM_SECRET"}}, {}});
}

std::string failure_of(const std::function<void()>& act) {
    try {
        act();
    } catch (const Error& error) {
        return error.what();
    }
    return {};
}

}  // namespace

TEST_CASE("a channel's secrets come from the world that is handed in") {
    const Session session = session_with({{"TEAM_KEY", "  k1\n"}, {"TEAM_SECRET", "SEC"}});
    const channel::Secrets secrets = command::secrets_of(session, team());
    CHECK(secrets.key == "k1");
    CHECK(secrets.secret == "SEC");
    CHECK(secrets.url.empty());
}

TEST_CASE("and from no other: the process's own environment is not asked") {
    setenv("TEAM_KEY", "of-the-process", 1);
    setenv("MUSTER_PINGCODE_TOKEN", "of-the-process", 1);
    const Session session = session_with({{"TEAM_SECRET", "SEC"}});
    CHECK(failure_of([&] { command::secrets_of(session, team()); }) == "TEAM_KEY is not set, and channel team needs it");
    CHECK(failure_of([&] { command::access_to(session, "PINGCODE", "https://open.pingcode.com"); }) ==
          "there is no key to ask with: MUSTER_PINGCODE_ID and MUSTER_PINGCODE_SECRET are not set");
    unsetenv("TEAM_KEY");
    unsetenv("MUSTER_PINGCODE_TOKEN");
}

TEST_CASE("a service is reached by its own variables") {
    const command::Access access = command::access_to(
        session_with({{"MUSTER_PINGCODE_ID", "app"}, {"MUSTER_PINGCODE_SECRET", "s"}, {"MUSTER_WORKTILE_TOKEN", "t"}}),
        "PINGCODE", "https://open.pingcode.com");
    CHECK(access.base == "https://open.pingcode.com");
    CHECK(access.id == "app");
    CHECK(access.secret == "s");
    CHECK(access.token.empty());
    const command::Access own = command::access_to(
        session_with({{"MUSTER_WORKTILE_URL", "https://here.example"}, {"MUSTER_WORKTILE_TOKEN", "t"}}), "WORKTILE", "https://dev.worktile.com");
    CHECK(own.base == "https://here.example");
    CHECK(own.token == "t");
    CHECK_THROWS_AS(command::access_to(session_with({{"MUSTER_WORKTILE_ID", "app"}}), "WORKTILE", "https://dev.worktile.com"), Error);
}
