// Files of every released schema version: opened, brought to the newest, sound, and what they held is there.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include <fmt/format.h>

#include <muster/review.h>
#include <muster/task.h>

#include "store/schema/schema.h"
#include "store/sqlite/database.h"
#include "support/sandbox.h"

using namespace muster;
using namespace muster::testing;

namespace {

// Makes the file that a dump of that version describes.
std::string file_of_version(int version, const Folder& folder) {
    std::ifstream dump(fmt::format("{}/versions/{}.sql", MUSTER_TESTS, version));
    std::ostringstream sql;
    sql << dump.rdbuf();
    const std::string file = (folder.path() / "old.db").string();
    store::Database database(file, store::Access::create);
    database.run(sql.str());
    return file;
}

}  // namespace

TEST_CASE("a file of every released version is brought to the newest and is sound") {
    for (int version = 1; version < store::newest_schema(); ++version) {
        CAPTURE(version);
        const Folder folder;
        const std::string file = file_of_version(version, folder);
        Project project = Project::open_to_change(file, Sandbox::occasion("li"));
        for (const Problem& problem : project.examine()) FAIL_CHECK(problem.what);
        CHECK(project.get(project.resolve<Task>("T2")).title == "问卷");
        CHECK(project.get(project.resolve<Task>("T1")).state == TaskState::done);
        CHECK(project.all<Review>().empty());
        CHECK(std::filesystem::exists(fmt::format("{}.v{}.backup", file, version)));
        Change change(project);
        Task task;
        task.title = "After";
        change.put(task);
        change.commit();
        CHECK(project.examine().empty());
    }
}

TEST_CASE("a file of an older version that is only read is brought to the newest too") {
    const Folder folder;
    const std::string file = file_of_version(1, folder);
    CHECK(Project::open(file, Sandbox::occasion("li")).about().name == "old");
    CHECK(Project::open(file, Sandbox::occasion("li")).about().name == "old");
}
