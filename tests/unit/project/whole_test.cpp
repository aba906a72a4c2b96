// The whole project as one document: what comes back is what went out, and nothing altered comes in.
#include <doctest/doctest.h>

#include <sstream>

#include <muster/error.h>
#include <muster/task.h>

#include "support/sandbox.h"

using namespace muster;
using namespace muster::testing;

namespace {

std::string whole(const Project& project) {
    std::string text;
    project.write_whole([&](std::string_view part) { text += part; });
    return text;
}

Project read(const std::string& text) {
    std::istringstream in(text);
    return Project::read_whole(in, "whole.json", Sandbox::occasion("li"));
}

// A project with a history: records that came, changed, went, and came back.
void fill(Sandbox& sandbox) {
    Project& project = sandbox.project();
    Task task;
    {
        Change change(project);
        task.title = "Fix \"the\" parser 解析";
        task.body = "two\nlines \\ and a \ttab";
        change.put(task);
        Task second;
        second.title = "Gone";
        change.put(second);
        change.commit();
    }
    {
        Change change(project);
        change.remove(noun_of<Task>(), 2);
        change.commit();
    }
    {
        Change change(project);
        change.undo(change.last_to_undo());
        change.commit();
    }
}

}  // namespace

TEST_CASE("an export reads back equal to the byte, and is sound") {
    Sandbox sandbox;
    fill(sandbox);
    const std::string text = whole(sandbox.project());
    const Project copy = read(text);
    CHECK(whole(copy) == text);
    CHECK(copy.is_export());
    CHECK(copy.examine().empty());
    CHECK(copy.get(copy.resolve<Task>("T1")).title == "Fix \"the\" parser 解析");
}

TEST_CASE("an export takes the place of a project that holds only its beginning") {
    Sandbox sandbox;
    fill(sandbox);
    const std::string text = whole(sandbox.project());
    Sandbox other;
    Project& fresh = other.project();
    std::istringstream in(text);
    CHECK(fresh.replace_whole(in, "whole.json", false) > 1);
    CHECK(whole(fresh) == text);
    CHECK(fresh.examine().empty());
    std::istringstream again(text);
    CHECK_THROWS_AS(fresh.replace_whole(again, "whole.json", false), Error);
    CHECK(whole(fresh) == text);
}

TEST_CASE("an export is never changed") {
    Sandbox sandbox;
    Project copy = read(whole(sandbox.project()));
    CHECK_THROWS_AS(Change{copy}, Error);
}

TEST_CASE("what was cut off or altered is refused, and leaves nothing behind") {
    Sandbox sandbox;
    fill(sandbox);
    const std::string text = whole(sandbox.project());
    std::string altered = text;
    altered.replace(altered.find("Gone"), 4, "Here");
    CHECK_THROWS_AS(read(altered), Error);
    for (std::size_t cut = 1; cut + 1 < text.size(); cut += 37) {
        CAPTURE(cut);
        CHECK_THROWS_AS(read(text.substr(0, cut)), Error);
    }
    CHECK_THROWS_AS(read(text + "more\n"), Error);
    CHECK_THROWS_AS(read(""), Error);
    Sandbox other;
    Project& fresh = other.project();
    const std::string before = whole(fresh);
    std::istringstream in(altered);
    CHECK_THROWS_AS(fresh.replace_whole(in, "whole.json", false), Error);
    CHECK(whole(fresh) == before);
}
