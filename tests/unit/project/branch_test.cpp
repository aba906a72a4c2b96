#include <doctest/doctest.h>

#include <fstream>

#include <muster/branch.h>

#include "support/sandbox.h"

using namespace muster;
using namespace muster::testing;

namespace {

void write(const std::filesystem::path& file, const std::string& text) {
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file) << text;
}

}  // namespace

TEST_CASE("a branch names a task when a part of it begins with the id") {
    for (const std::string_view branch : {"T12", "T12-fix-parser", "t12_fix", "li/T12-fix", "feature/t12", "T12.x"}) {
        CAPTURE(branch);
        CHECK(task_of_branch(branch) == "T12");
    }
    for (const std::string_view branch :
         {"", "main", "fix-T12", "T", "T-12", "T12x", "Tea", "T12解析", "T1234567890"}) {
        CAPTURE(branch);
        CHECK_FALSE(task_of_branch(branch).has_value());
    }
}

TEST_CASE("the branch is read from git's own files, from below and in a linked work tree") {
    const Folder folder;
    write(folder.path() / "main/.git/HEAD", "ref: refs/heads/li/T3-x\n");
    std::filesystem::create_directories(folder.path() / "main/src/deep");
    CHECK(branch_in((folder.path() / "main/src/deep").string()) == "li/T3-x");
    write(folder.path() / "main/.git/worktrees/two/HEAD", "ref: refs/heads/T4\n");
    write(folder.path() / "two/.git", "gitdir: ../main/.git/worktrees/two\n");
    CHECK(branch_in((folder.path() / "two").string()) == "T4");
    write(folder.path() / "bare/.git/HEAD", "5b1c2f0e9d8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c\n");
    CHECK_FALSE(branch_in((folder.path() / "bare").string()).has_value());
}
