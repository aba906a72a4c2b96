// Looking back: what the property test does not meet by chance.

#include <doctest/doctest.h>

#include <muster/custom_field.h>
#include <muster/query.h>
#include <muster/task.h>

#include "support/sandbox.h"

using namespace muster;
using namespace muster::testing;

namespace {

Point after(Key operation) {
    return {{}, {}, operation};
}

Stage stage(Sandbox& sandbox, const std::string& name) {
    Stage stage;
    stage.name = name;
    return sandbox.added(stage);
}

Key rename(Sandbox& sandbox, Stage& stage, const std::string& name) {
    stage.name = name;
    return sandbox.put(stage);
}

}  // namespace

TEST_CASE("names that have gone round since come back to whom they belonged") {
    Sandbox sandbox;
    Stage one = stage(sandbox, "one");
    Stage two = stage(sandbox, "two");
    const Key then = rename(sandbox, two, "zwei");
    rename(sandbox, one, "spare");
    rename(sandbox, two, "one");
    rename(sandbox, one, "zwei");
    const Project past = sandbox.project().at(after(then));
    CHECK(past.get(Ref<Stage>{one.key}).name == "one");
    CHECK(past.get(Ref<Stage>{two.key}).name == "zwei");
    CHECK(past.examine().empty());
}

TEST_CASE("what was removed comes back under its number, with what referred to it") {
    Sandbox sandbox;
    const Task parent = sandbox.task("parent");
    Task part;
    part.title = "part";
    part.parent = {parent.key};
    part.labels = {"a", "b"};
    part = sandbox.added(part);
    const Key then = part.version;
    sandbox.remove(parent, true);
    sandbox.remove(sandbox.again(part));
    const Project past = sandbox.project().at(after(then));
    const Task found = past.get(past.resolve<Task>("T2"));
    CHECK(past.label(found.parent) == "T1");
    CHECK(found.labels == Texts{"a", "b"});
    CHECK(found.version == then);
}

TEST_CASE("a project of the past stands still at its moment and cannot be changed") {
    Sandbox sandbox;
    const Task task = sandbox.task("one");
    sandbox.task("two");
    Project past = sandbox.project().at(after(task.version));
    CHECK(past.as_of() == task.version);
    CHECK_FALSE(sandbox.project().as_of().has_value());
    CHECK(failure_of([&] { Change change(past); }) == Failure::usage);
    CHECK(past.all<Task>().size() == 1);
    CHECK(past.at(after(1)).all<Task>().empty());
}

TEST_CASE("points that are not in the project's past are refused") {
    Sandbox sandbox;
    sandbox.task("one");
    const Project& project = sandbox.project();
    CHECK(failure_of([&] { (void)project.point("--as-of", "whenever"); }) == Failure::usage);
    CHECK(failure_of([&] { (void)project.point("--as-of", "2026-03-10"); }) == Failure::usage);
    CHECK(failure_of([&] { (void)project.point("--as-of", "99"); }) == Failure::not_found);
    CHECK(failure_of([&] { (void)project.point("--as-of", "0"); }) == Failure::not_found);
    CHECK(failure_of([&] { (void)project.at(project.point("--as-of", "2026-03-08")); }) == Failure::not_found);
    CHECK(project.at(project.point("--as-of", "today")).now() == project.now());
}

TEST_CASE("a copy of the past holds the past, and its log is whole") {
    Sandbox sandbox;
    const Task task = sandbox.task("one");
    sandbox.task("two");
    const std::string copy = (sandbox.folder() / "copy.db").string();
    sandbox.project().at(after(task.version)).back_up(copy);
    const Project project = Project::open(copy, Sandbox::occasion("li"));
    CHECK(project.all<Task>().size() == 1);
    CHECK(project.examine().empty());
}

TEST_CASE("a field of the project's own comes back with its values, and goes with them") {
    Sandbox sandbox;
    Task task = sandbox.task("one");
    const Key before = task.version;
    CustomField size;
    size.name = size.title = "size";
    size.on = "task";
    size = sandbox.added(size);
    task.custom[size.key] = Value{std::string("L")};
    sandbox.put(task);
    const Key then = sandbox.again(task).version;
    const auto expected = sandbox.contents();
    sandbox.remove(size, true);
    CHECK(sandbox.contents() != expected);
    const Project past = sandbox.project().at(after(then));
    CHECK(Sandbox::contents_of(past) == expected);
    CHECK(past.examine().empty());
    const Project earlier = sandbox.project().at(after(before));
    CHECK(earlier.all<CustomField>().empty());
    CHECK(earlier.examine().empty());
}
