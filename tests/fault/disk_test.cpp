// Every write, sync, truncation and deletion of a command fails in turn: the project is as before or as after, never
// between.
#include <doctest/doctest.h>

#include <muster/error.h>
#include <muster/task.h>

#include "fault/failing_disk.h"
#include "support/sandbox.h"

using namespace muster;
using namespace muster::testing;

namespace {

// What a command does: opens the file, changes two records of it, and lets go. Returns whether it said "done".
bool change_something(const Place& place) {
    try {
        Project project = Project::open_to_change(place.file, Sandbox::occasion("li"));
        Change change(project);
        Task first = project.get(project.resolve<Task>("T1"));
        first.title += "!";
        first.labels = {"a", "b"};
        change.put(first);
        Task second;
        second.title = "Second";
        second.body = std::string(20000, 'x');
        change.put(second);
        change.commit();
        return true;
    } catch (const Error&) {
        return false;
    }
}

struct Told {
    std::int64_t tasks = 0;
    std::string title;
    bool sound = false;
    bool operator==(const Told&) const = default;
};

Told look(const Place& place) {
    Project project = Project::open_to_change(place.file, Sandbox::occasion("li"));
    return {project.count({&noun_of<Task>(), {}, false, {}, {}, {}}), project.get(project.resolve<Task>("T1")).title,
            project.examine().empty()};
}

}  // namespace

TEST_CASE("a disk that fails at any moment leaves the project as before or as after") {
    for (const auto manner :
         {FailingDisk::Manner::once, FailingDisk::Manner::from_then_on, FailingDisk::Manner::half_written}) {
        FailingDisk disk;
        bool reached = true;
        int commits = 0;
        int moments = 0;
        for (; reached; ++moments) {
            CAPTURE(moments);
            Sandbox sandbox;
            Task task;
            task.title = "First";
            sandbox.put(task);
            const Place place = sandbox.place();
            sandbox.let_go();
            const Told before = look(place);
            disk.fail_at(moments, manner);
            const bool done = change_something(place);
            reached = disk.has_failed();
            disk.repair();
            const Told after = look(place);
            REQUIRE(after.sound);
            const Told wanted{before.tasks + 1, "First!", true};
            if (done) REQUIRE(after == wanted);
            else REQUIRE((after == before || after == wanted));  // the last sync of a commit may fail behind it
            commits += done ? 1 : 0;
        }
        CHECK(moments > 10);
        CHECK(commits > 0);
    }
}
