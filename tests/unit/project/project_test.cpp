#include <doctest/doctest.h>

#include <sys/stat.h>

#include <fstream>

#include "support/sandbox.h"

using namespace muster;
using namespace muster::testing;
namespace fs = std::filesystem;

namespace {

Occasion occasion() {
    return {moment("2026-03-09T02:00:00Z"), "li", "test"};
}

mode_t mode_of(const fs::path& path) {
    struct stat status {};
    REQUIRE(stat(path.c_str(), &status) == 0);
    return status.st_mode & 0777U;
}

void write(const fs::path& path, const std::string& text) {
    fs::create_directories(path.parent_path());
    std::ofstream(path) << text;
}

}  // namespace

TEST_CASE("a project is made in a folder of its own that nobody else reads") {
    Sandbox sandbox;
    CHECK(mode_of(sandbox.place().file) == 0600);
    CHECK(mode_of(fs::path(sandbox.place().file).parent_path()) == 0700);
    CHECK(fs::exists(sandbox.folder() / ".muster" / ".gitignore"));
    CHECK(sandbox.project().about().name == "Sandbox");
    CHECK(sandbox.problems().empty());
}

TEST_CASE("a project is never made over another one") {
    Sandbox sandbox;
    CHECK(failure_of([&] { (void)Project::create(sandbox.place(), occasion()); }) == Failure::refused);
    CHECK(sandbox.project().about().name == "Sandbox");
}

TEST_CASE("a project is not made in a folder that is not there") {
    const Folder folder;
    const Place place = new_place((folder.path() / "missing").string(), true);
    CHECK(failure_of([&] { (void)Project::create(place, occasion()); }) == Failure::no_project);
}

TEST_CASE("who makes the project has joined it") {
    Sandbox sandbox;
    REQUIRE(sandbox.project().me());
    CHECK(sandbox.project().label(sandbox.project().me()) == "@li");
}

TEST_CASE("today begins when the project's wall says so") {
    Sandbox sandbox;
    CHECK(to_text(sandbox.project().today()) == "2026-03-09");
    const Project late = Project::open(sandbox.place().file, {moment("2026-03-09T16:00:00Z"), "li", "test"});
    CHECK(to_text(late.today()) == "2026-03-10");
}

TEST_CASE("a new time zone holds from then on") {
    Sandbox sandbox;
    CHECK(sandbox.project().zone().name() == "Asia/Shanghai");
    ProjectRecord record = sandbox.project().about();
    record.time_zone = "Europe/Berlin";
    sandbox.put(record);
    CHECK(sandbox.project().zone().name() == "Europe/Berlin");
}

TEST_CASE("a project is opened to read while others read") {
    Sandbox sandbox;
    sandbox.task("Write it");
    const Project one = Project::open(sandbox.place().file, occasion());
    const Project two = Project::open(sandbox.place().file, occasion());
    CHECK(one.all<Task>().size() == 1);
    CHECK(two.all<Task>().size() == 1);
    CHECK(two.about().name == "Sandbox");
}

TEST_CASE("what is no project file is refused") {
    const Folder folder;
    const fs::path& at = folder.path();
    const auto opens = [](const fs::path& file) {
        return failure_of([&] { (void)Project::open(file.string(), occasion()); });
    };
    CHECK(opens(at / "missing.db") == Failure::no_project);
    CHECK(opens(at) == Failure::no_project);
    write(at / "empty.db", "");
    CHECK(opens(at / "empty.db") == Failure::no_project);
    write(at / "text.db", std::string(5000, 'x'));
    CHECK(opens(at / "text.db") == Failure::no_project);
}

TEST_CASE("a link, a file that all may write and one cut short are refused") {
    Sandbox sandbox;
    for (int i = 0; i < 5; ++i) sandbox.task("x");
    const fs::path file = sandbox.place().file;
    const auto opens = [](const fs::path& path) {
        return failure_of([&] { (void)Project::open(path.string(), occasion()); });
    };
    const fs::path link = sandbox.folder() / "link.db";
    fs::create_symlink(file, link);
    CHECK(opens(link) == Failure::no_project);
    const fs::path open_to_all = sandbox.folder() / "open.db";
    fs::copy_file(file, open_to_all);
    CHECK_FALSE(opens(open_to_all).has_value());
    fs::permissions(open_to_all, fs::perms::others_write, fs::perm_options::add);
    CHECK(opens(open_to_all) == Failure::no_project);
    const fs::path cut = sandbox.folder() / "cut.db";
    fs::copy_file(file, cut);
    fs::resize_file(cut, fs::file_size(cut) - 4096);
    CHECK(opens(cut) == Failure::no_project);
}

TEST_CASE("a folder that is reached over a link holds a project like any other") {
    Sandbox sandbox;
    const Folder elsewhere;
    const fs::path link = elsewhere.path() / "link";
    fs::create_directory_symlink(sandbox.folder(), link);
    const auto place = find_place(link.string(), "/");
    REQUIRE(place);
    CHECK_FALSE(error_of([&] { (void)Project::open(place->file, occasion()); }).has_value());
    CHECK_FALSE(
        error_of([&] { (void)Project::open((link / ".muster" / "project.db").string(), occasion()); }).has_value());
}

TEST_CASE("a project is found from any folder below it") {
    Sandbox sandbox;
    fs::create_directories(sandbox.folder() / "a" / "b");
    const auto place = find_place((sandbox.folder() / "a" / "b").string(), "/nowhere");
    REQUIRE(place);
    CHECK(place->file == sandbox.place().file);
    CHECK(place->root == sandbox.folder().string());
    CHECK_FALSE(place->in_git);
}

TEST_CASE("the walk up ends at home") {
    Sandbox sandbox;
    fs::create_directories(sandbox.folder() / "home" / "x");
    CHECK_FALSE(
        find_place((sandbox.folder() / "home" / "x").string(), (sandbox.folder() / "home").string()).has_value());
    CHECK(find_place((sandbox.folder() / "home" / "x").string(), (sandbox.folder()).string()).has_value());
}

TEST_CASE("inside a git work tree a project lies in git's common folder unless it is made here") {
    const Folder folder;
    const fs::path& at = folder.path();
    write(at / "tree" / ".git" / "HEAD", "ref: refs/heads/main\n");
    fs::create_directories(at / "tree" / "src");
    const Place place = new_place((at / "tree" / "src").string(), false);
    CHECK(place.in_git);
    CHECK(place.file == (at / "tree" / ".git" / "muster" / "project.db").string());
    CHECK(place.root == (at / "tree").string());
    const Place here = new_place((at / "tree" / "src").string(), true);
    CHECK_FALSE(here.in_git);
    CHECK(here.file == (at / "tree" / "src" / ".muster" / "project.db").string());
    { const Project made = Project::create(place, occasion()); }
    const auto found = find_place((at / "tree" / "src").string(), "/nowhere");
    REQUIRE(found);
    CHECK(found->file == place.file);
    CHECK(found->in_git);
}

TEST_CASE("all work trees of a repository share one project") {
    const Folder folder;
    const fs::path& at = folder.path();
    write(at / "main" / ".git" / "HEAD", "ref: refs/heads/main\n");
    write(at / "main" / ".git" / "worktrees" / "second" / "HEAD", "ref: refs/heads/second\n");
    write(at / "main" / ".git" / "worktrees" / "second" / "commondir", "../..\n");
    write(at / "second" / ".git", "gitdir: " + (at / "main/.git/worktrees/second").string() + "\n");
    CHECK(fs::path(new_place((at / "second").string(), false).file).lexically_normal() ==
          (at / "main" / ".git" / "muster" / "project.db"));
}

TEST_CASE("a .git that leads nowhere is no work tree") {
    const Folder folder;
    write(folder.path() / ".git", "gitdir: /nonexistent\n");
    const Place place = new_place(folder.path().string(), false);
    CHECK(place.file == (folder.path() / ".muster" / "project.db").string());
}

TEST_CASE("a backup holds the same project and is never written over a file") {
    Sandbox sandbox;
    sandbox.task("Write it");
    const std::string target = (sandbox.folder() / "copy.db").string();
    Project::open(sandbox.place().file, occasion()).back_up(target);
    CHECK(mode_of(target) == 0600);
    const Project copy = Project::open(target, occasion());
    CHECK(copy.all<Task>().size() == 1);
    CHECK(copy.examine().empty());
    CHECK(failure_of([&] { Project::open(sandbox.place().file, occasion()).back_up(target); }) == Failure::refused);
}

TEST_CASE("a project that is open to be changed can be backed up as well") {
    Sandbox sandbox;
    const std::string target = (sandbox.folder() / "copy.db").string();
    CHECK_FALSE(error_of([&] { sandbox.project().back_up(target); }).has_value());
    CHECK(fs::exists(target));
}

TEST_CASE("what another program writes into the file is found") {
    Sandbox sandbox;
    sandbox.task("Write it");
    const auto after = [&](const std::string& sql) {
        const fs::path copy = sandbox.folder() / "tampered.db";
        fs::remove(copy);
        fs::copy_file(sandbox.place().file, copy);
        const std::string command = "sqlite3 " + copy.string() + " \"" + sql + "\" >/dev/null 2>&1";
        if (std::system(command.c_str()) != 0) return std::size_t{1};  // no sqlite3 on this machine
        return Project::open(copy.string(), occasion()).examine().size();
    };
    CHECK(after("UPDATE task SET title = 'Other'") >= 1);
    CHECK(after("DELETE FROM task") >= 1);
    CHECK(after("UPDATE change SET after = '{}' WHERE kind = 'task'") >= 1);
}

TEST_CASE("a member, a task and a goal are found by what people call them") {
    Sandbox sandbox;
    const Task task = sandbox.task("Write it");
    sandbox.task("Twice");
    sandbox.task("Twice");
    const Project& project = sandbox.project();
    const Noun& noun = noun_of<Task>();
    for (const std::string word : {"T1", "t1", "1", "Write it", "T01"}) {
        CAPTURE(word);
        CHECK(project.resolve(noun, word) == task.key);
    }
    CHECK(project.resolve(noun_of<Member>(), "@li") == project.me().key);
    CHECK(project.resolve(noun_of<Member>(), "li") == project.me().key);
    CHECK(project.resolve(noun_of<Member>(), "@me") == project.me().key);
    CHECK(project.label(noun, task.key) == "T1");
    CHECK(failure_of([&] { (void)project.resolve(noun, "T99"); }) == Failure::not_found);
    CHECK(failure_of([&] { (void)project.resolve(noun, "G1"); }) == Failure::not_found);
    CHECK(failure_of([&] { (void)project.resolve(noun, "Twice"); }) == Failure::ambiguous);
    CHECK(failure_of([&] { (void)project.resolve(noun, "nonsense"); }) == Failure::not_found);
    CHECK(failure_of([&] { (void)project.resolve(noun, ""); }) == Failure::not_found);
    CHECK(failure_of([&] { (void)project.resolve(noun, "T99999999999999999999"); }) == Failure::not_found);
    const auto error = error_of([&] { (void)project.resolve(noun_of<Member>(), "@ly"); });
    REQUIRE(error);
    CHECK(error->hint().find("@li") != std::string::npos);
}
