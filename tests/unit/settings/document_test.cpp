// Settings changed in place, and trust in files.
#include <doctest/doctest.h>

#include <filesystem>

#include <muster/error.h>

#include "settings/configuration.h"
#include "settings/document.h"
#include "settings/trust.h"
#include "support/sandbox.h"

using namespace muster;
using namespace muster::testing;
using settings::with_entry;

TEST_CASE("an entry is changed where it stands, and nothing else of the file") {
    const std::string document =
        "# mine\nuser = \"@li\"\n\n[alias]\n# daily\nst = \"status\"  # short\n\n[urgency]\ndue = 3\n";
    CHECK(with_entry(document, "alias", "st", "task list") ==
          "# mine\nuser = \"@li\"\n\n[alias]\n# daily\nst = \"task list\"\n\n[urgency]\ndue = 3\n");
    CHECK(with_entry(document, "alias", "mine", "is:mine") ==
          "# mine\nuser = \"@li\"\n\n[alias]\n# daily\nst = \"status\"  # short\nmine = \"is:mine\"\n\n[urgency]\ndue "
          "= 3\n");
    CHECK(with_entry(document, "alias", "st", {}) ==
          "# mine\nuser = \"@li\"\n\n[alias]\n# daily\n\n[urgency]\ndue = 3\n");
    CHECK(with_entry(document, "", "context", "work") ==
          "# mine\nuser = \"@li\"\ncontext = \"work\"\n\n[alias]\n# daily\nst = \"status\"  # short\n\n[urgency]\ndue "
          "= 3\n");
    CHECK(with_entry(document, "contexts", "a", {}) == document);
}

TEST_CASE("a table that is not there is made at the end") {
    CHECK(with_entry("", "alias", "st", "status") == "[alias]\nst = \"status\"\n");
    CHECK(with_entry("user = \"@li\"", "alias", "王", "a \"b\" \\ c") ==
          "user = \"@li\"\n\n[alias]\n\"王\" = \"a \\\"b\\\" \\\\ c\"\n");
    CHECK(with_entry("[alias]", "alias", "st", "status") == "[alias]\nst = \"status\"\n");
}

TEST_CASE("a changed file says what was meant, for its owner alone") {
    const Folder folder;
    const std::string file = (folder.path() / "muster" / "config.toml").string();
    settings::change_file(file, "alias", "st", "task list\t'x'");
    settings::Configuration read;
    settings::read_configuration(file, true, read);
    REQUIRE(settings::find(read.aliases, "st") != nullptr);
    CHECK(settings::find(read.aliases, "st")->text == "task list\t'x'");
    CHECK(std::filesystem::status(file).permissions() == std::filesystem::perms(0600));
    CHECK_FALSE(std::filesystem::exists(file + ".partial"));
}

TEST_CASE("a file that is not TOML, or too clever, is left alone") {
    const Folder folder;
    const std::string file = (folder.path() / "config.toml").string();
    for (const std::string content : {"user = \n", "alias = { st = \"status\" }\n", "alias.st = \"status\"\n",
                                      "text = \"\"\"\n[alias]\n\"\"\"\n"}) {
        settings::write_whole(file, content);
        CAPTURE(content);
        CHECK(failure_of([&] { settings::change_file(file, "alias", "st", "next"); }).has_value());
        CHECK(settings::read_whole(file) == content);
    }
}

TEST_CASE("aliases of a project that run programs are set apart until it is trusted") {
    const Folder folder;
    const std::string file = (folder.path() / "config.toml").string();
    settings::write_whole(file, "[alias]\nmine = \"task list is:mine\"\nrun = \"!make\"\n");
    settings::Configuration distrusted, trusted;
    settings::read_configuration(file, false, distrusted);
    settings::read_configuration(file, true, trusted);
    CHECK(distrusted.aliases.size() == 1);
    CHECK(distrusted.distrusted_aliases.size() == 1);
    CHECK(trusted.aliases.size() == 2);
}

TEST_CASE("trust is in what a file holds, and ends when that changes") {
    const Folder folder;
    const std::string list = (folder.path() / "state" / "trusted").string();
    const std::string hook = (folder.path() / "pre-write").string();
    settings::write_whole(hook, "#!/bin/sh\n");
    settings::Trust trust(list);
    CHECK_FALSE(trust.holds(hook));
    trust.give(settings::trusted_file(hook));
    CHECK(settings::Trust(list).holds(hook));
    settings::write_whole(hook, "#!/bin/sh\nrm -rf ~\n");
    CHECK_FALSE(settings::Trust(list).holds(hook));
    trust.give(settings::trusted_file(hook));
    trust.give(settings::trusted_file(hook));
    trust.take(settings::trusted_file(hook));
    CHECK_FALSE(settings::Trust(list).holds(hook));
    CHECK(settings::read_whole(list).empty());
}

TEST_CASE("trust in a command ends when it or a script that it names changes") {
    const Folder folder;
    const std::string home = folder.path().string();
    const std::string list = (folder.path() / "trusted").string();
    settings::write_whole(home + "/rate.sh", "echo 30%\n");
    settings::write_whole(home + "/data.txt", "30\n");
    const auto command = [&](const std::string& line) { return settings::trusted_command("p.db", "K1", line, home); };
    settings::Trust trust(list);
    trust.give(command("sh rate.sh data.txt"));
    CHECK(trust.holds(command("sh rate.sh data.txt")));
    CHECK_FALSE(trust.holds(command("sh rate.sh")));
    CHECK_FALSE(trust.holds(settings::trusted_command("p.db", "K2", "sh rate.sh data.txt", home)));
    settings::write_whole(home + "/data.txt", "40\n");
    CHECK(trust.holds(command("sh rate.sh data.txt")));
    settings::write_whole(home + "/rate.sh", "echo 99%\n");
    CHECK_FALSE(trust.holds(command("sh rate.sh data.txt")));
}
