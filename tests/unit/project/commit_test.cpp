// One operation in parts that may fail, and one that is judged before it is written.
#include <doctest/doctest.h>

#include <muster/error.h>
#include <muster/task.h>

#include "support/sandbox.h"

using namespace muster;
using namespace muster::testing;

namespace {

Task task_called(const std::string& title) {
    Task task;
    task.title = title;
    return task;
}

std::vector<std::string> titles(const Project& project) {
    std::vector<std::string> titles;
    for (const Task& task : project.all<Task>({}, {{"id", false}})) titles.push_back(task.title);
    return titles;
}

using Titles = std::vector<std::string>;

}  // namespace

TEST_CASE("of an operation's parts only those that are kept are written") {
    Sandbox sandbox;
    {
        Change change(sandbox.project());
        for (const std::string title : {"one", "two", "three"}) {
            Change::Attempt attempt(change);
            Task task = task_called(title);
            change.put(task);
            if (title != "two") attempt.keep();
        }
        change.commit();
    }
    CHECK(titles(sandbox.project()) == Titles{"one", "three"});
    CHECK(sandbox.problems().empty());
}

TEST_CASE("a part that vanishes takes the joining of its actor with it") {
    Sandbox sandbox;
    sandbox.act_as("wang");
    {
        Change change(sandbox.project());
        {
            const Change::Attempt attempt(change);
            Task task = task_called("lost");
            change.put(task);
        }
        CHECK(change.is_empty());
        Task task = task_called("kept");
        change.put(task);
        change.commit();
    }
    CHECK(titles(sandbox.project()) == Titles{"kept"});
    CHECK(sandbox.project().me().key != 0);
    CHECK(sandbox.problems().empty());
}

TEST_CASE("the point means what earlier parts of the operation touched, not the part itself") {
    Sandbox sandbox;
    Change change(sandbox.project());
    Task first = task_called("first");
    {
        Change::Attempt attempt(change);
        change.put(first);
        attempt.keep();
    }
    Change::Attempt attempt(change);
    Task second = task_called("second");
    change.put(second);
    CHECK(sandbox.project().resolve(noun_of<Task>(), ".") == first.key);
}

TEST_CASE("an operation that was judged is written as it was judged") {
    Sandbox sandbox;
    Task old = sandbox.task("old");
    std::size_t judged = 0;
    {
        Change change(sandbox.project());
        old.title = "older";
        change.put(old);
        Task added = task_called("new");
        change.put(added);
        added.priority = 0;  // the same record twice in one operation
        change.put(added);
        Link link;
        link.task = {added.key};
        link.blocker = {old.key};
        change.put(link);
        change.commit([&](const Operation& operation) { judged = operation.changes.size(); });
    }
    CHECK(judged == 4);
    CHECK(titles(sandbox.project()) == Titles{"older", "new"});
    CHECK(sandbox.project().get(sandbox.project().resolve<Task>("T2")).priority == 0);
    CHECK(sandbox.project().all<Link>().size() == 1);
    CHECK(sandbox.task("next").number == 3);
    CHECK(sandbox.problems().empty());
}

TEST_CASE("what a gate forbids is not written, and the lock is free meanwhile") {
    Sandbox sandbox;
    Task task = sandbox.task("open");
    const auto error = error_of([&] {
        Change change(sandbox.project());
        task.title = "changed";
        change.put(task);
        change.commit([&](const Operation&) {
            Project other = Project::open_to_change(sandbox.place().file, Sandbox::occasion("wang"));
            Change quick(other);  // would wait for the lock for ten seconds
            throw Error(Failure::refused, "no");
        });
    });
    REQUIRE(error);
    CHECK(error->failure() == Failure::refused);
    CHECK(titles(sandbox.project()) == Titles{"open"});
}

TEST_CASE("an operation is not written over what another has done while it was judged") {
    for (const bool same_record : {true, false}) {
        Sandbox sandbox;
        Task task = sandbox.task("open");
        const auto error = error_of([&] {
            Change change(sandbox.project());
            task.title = "mine";
            change.put(task);
            Task added = task_called("added");
            if (!same_record) change.put(added);
            change.commit([&](const Operation&) {
                Project other = Project::open_to_change(sandbox.place().file, Sandbox::occasion("wang"));
                Change quick(other);
                Task theirs = same_record ? other.get(other.resolve<Task>("T1")) : task_called("theirs");
                theirs.priority = 0;
                quick.put(theirs);
                quick.commit();
            });
        });
        REQUIRE(error);
        CHECK(error->failure() == Failure::changed);
        CHECK(titles(sandbox.project()) == (same_record ? Titles{"open"} : Titles{"open", "theirs"}));
        CHECK(sandbox.problems().empty());
    }
}
