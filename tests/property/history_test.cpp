// Whatever is done in whatever order: the log tells the whole story, and undo goes back exactly.

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>

#include <muster/goal.h>
#include <muster/task.h>

#include "property/generator.h"
#include "support/sandbox.h"

using namespace muster;
using namespace muster::testing;

namespace {

using Contents = std::map<std::string, std::string>;

// What two states differ by, for the message of a failure.
std::string difference(const Contents& expected, const Contents& found) {
    std::string text;
    for (const auto& [record, line] : expected)
        if (const auto at = found.find(record); at == found.end() || at->second != line)
            text +=
                record + "\n  expected " + line + "\n  found    " + (at == found.end() ? "nothing" : at->second) + "\n";
    for (const auto& [record, line] : found)
        if (expected.count(record) == 0) text += record + "\n  expected nothing\n  found    " + line + "\n";
    return text;
}

// Says whether following `up` from any record comes back to it.
template <class T>
bool has_ring(const Project& project, Ref<T> T::*up) {
    for (const T& record : project.all<T>()) {
        std::set<Key> seen;
        for (Ref<T> at{record.key}; at; at = project.get(at).*up)
            if (!seen.insert(at.key).second) return true;
    }
    return false;
}

bool reaches(const std::multimap<Key, Key>& waits, Key from, Key to, std::set<Key>& seen) {
    const auto [first, last] = waits.equal_range(from);
    for (auto at = first; at != last; ++at)
        if (at->second == to || (seen.insert(at->second).second && reaches(waits, at->second, to, seen))) return true;
    return false;
}

bool has_waiting_ring(const Project& project) {
    std::multimap<Key, Key> waits;
    for (const Link& link : project.all<Link>())
        if (link.type != LinkType::relates) waits.emplace(link.task.key, link.blocker.key);
    for (const auto& [task, blocker] : waits) {
        std::set<Key> seen;
        if (reaches(waits, task, task, seen)) return true;
    }
    return false;
}

// One run: people do, undo and redo things at random; what a rule refuses changes nothing.
class Play {
  public:
    explicit Play(std::uint64_t seed) : dice_(seed) {
        // By somebody who does nothing else: undoing a member who acts would make them join again.
        sandbox_.act_as("host");
        for (const std::string handle : {"wang", "zhao"}) {
            Member member;
            member.handle = handle;
            sandbox_.put(member);
        }
        sandbox_.act_as("li");
    }

    Sandbox& sandbox() { return sandbox_; }
    Dice& dice() { return dice_; }

    /// Does one thing; returns the operation, or 0 if it was refused or changed nothing.
    Key step() {
        try {
            return act();
        } catch (const Error& error) {
            const auto failure = error.failure();
            const bool is_rule =
                failure == Failure::refused || failure == Failure::not_found || failure == Failure::usage;
            if (!is_rule) FAIL("not a rule's refusal: ", error.what());
            return 0;
        }
    }

  private:
    template <class T>
    Ref<T> any(int percent_none) {
        const auto keys = sandbox_.project().keys({&noun_of<T>(), {}, false, {}, {}, {}});
        return keys.empty() || dice_.chance(percent_none) ? Ref<T>{} : Ref<T>{dice_.one_of(keys)};
    }

    std::optional<Day> some_day() {
        return dice_.chance(40) ? std::nullopt
                                : std::optional{day("2026-03-01") + std::chrono::days{dice_.number(0, 60)}};
    }

    void spin(Task& task) {
        if (dice_.chance(60) || task.key == 0) task.title = "x" + dice_.text(10);
        if (dice_.chance(40)) task.due = some_day();
        if (dice_.chance(20)) task.start = some_day();
        if (dice_.chance(40)) task.owner = any<Member>(30);
        if (dice_.chance(30)) task.goal = any<Goal>(30);
        if (dice_.chance(30)) task.parent = any<Task>(30);
        if (dice_.chance(30)) task.priority = static_cast<int>(dice_.number(0, 4));
        if (dice_.chance(30)) task.points = static_cast<double>(dice_.number(0, 80)) / 8;
        if (dice_.chance(30)) task.labels = dice_.chance(30) ? Texts{} : Texts{"a", "l" + dice_.text(3)};
        if (dice_.chance(20)) task.estimate = Effort{dice_.number(0, 1000)};
    }

    // One of the newest operations, whoever did it: older ones have mostly been built upon.
    Key some_operation() {
        Key newest = 0;
        sandbox_.project().log({{}, "", {}, 1}, [&](const Operation& operation) { newest = operation.key; });
        return dice_.number(std::max<Key>(4, newest - 15), std::max<Key>(4, newest));
    }

    Key act() {
        constexpr std::size_t many = 6;  // few tasks, so that they meet often
        switch (dice_.number(0, 13)) {
            case 0:
            case 1: {
                if (sandbox_.project().all<Task>().size() >= many) return 0;
                Task task;
                spin(task);
                return sandbox_.put(task);
            }
            case 2:
            case 3: {
                Task task = sandbox_.project().get(any<Task>(0));
                spin(task);
                return sandbox_.put(task);
            }
            case 4: {
                Goal goal;
                if (const auto old = any<Goal>(50)) goal = sandbox_.project().get(old);
                goal.title = "g" + dice_.text(5);
                goal.parent = any<Goal>(40);
                goal.owner = any<Member>(40);
                return sandbox_.put(goal);
            }
            case 5:
            case 6: {
                Link link;
                link.task = any<Task>(0);
                link.blocker = any<Task>(0);
                link.type = static_cast<LinkType>(dice_.number(0, 4));
                return link.task && link.blocker ? sandbox_.put(link) : 0;
            }
            case 7: {
                Comment comment;
                comment.task = any<Task>(0);
                comment.author = any<Member>(20);
                comment.text = "c" + dice_.text(20);
                return comment.task ? sandbox_.put(comment) : 0;
            }
            case 8: {
                const bool force = dice_.chance(50);
                if (dice_.chance(60)) return sandbox_.remove(sandbox_.project().get(any<Task>(0)), force);
                if (dice_.chance(60)) return sandbox_.remove(sandbox_.project().get(any<Goal>(0)), force);
                return sandbox_.remove(sandbox_.project().get(any<Link>(0)), force);
            }
            case 9:
            case 10:
            case 11: return dice_.chance(50) ? sandbox_.undo() : sandbox_.undo(some_operation());
            case 12: return sandbox_.redo();
            default: sandbox_.act_as(dice_.one_of<std::string>({"li", "wang", "zhao"})); return 0;
        }
    }

    Sandbox sandbox_;
    Dice dice_;
};

void check_sound(Play& play) {
    const Project& project = play.sandbox().project();
    REQUIRE_FALSE(has_ring(project, &Task::parent));
    REQUIRE_FALSE(has_ring(project, &Goal::parent));
    REQUIRE_FALSE(has_waiting_ring(project));
    REQUIRE(play.sandbox().problems() == "");
}

}  // namespace

TEST_CASE("property: the log replays to the tables, and nothing ever waits for or contains itself") {
    for (const std::uint64_t seed : seeds(25)) {
        CAPTURE(seed);
        Play play(seed);
        for (int i = 0; i < 60; ++i) {
            CAPTURE(i);
            play.step();
            if (i % 10 == 9) check_sound(play);
        }
    }
}

TEST_CASE("property: undo right after any operation restores what was there, and undoing that does it again") {
    for (const std::uint64_t seed : seeds(15)) {
        CAPTURE(seed);
        Play play(1000 + seed);
        Sandbox& sandbox = play.sandbox();
        for (int i = 0; i < 40; ++i) {
            CAPTURE(i);
            const auto before = sandbox.contents();
            const Key operation = play.step();
            if (operation == 0) {
                REQUIRE(difference(before, sandbox.contents()) == "");
                continue;
            }
            const auto after = sandbox.contents();
            const Key undone = sandbox.undo(operation);
            REQUIRE(difference(before, sandbox.contents()) == "");
            sandbox.undo(undone);
            REQUIRE(difference(after, sandbox.contents()) == "");
        }
        check_sound(play);
    }
}

TEST_CASE("property: numbers are never given twice") {
    for (const std::uint64_t seed : seeds(10)) {
        CAPTURE(seed);
        Play play(2000 + seed);
        std::map<int, Uid> given;
        for (int i = 0; i < 60; ++i) {
            play.step();
            for (const Task& task : play.sandbox().project().all<Task>())
                REQUIRE(given.try_emplace(task.number, task.uid).first->second == task.uid);
        }
    }
}

TEST_CASE("property: the past shows exactly what was there after each operation, and is sound") {
    for (const std::uint64_t seed : seeds(12)) {
        CAPTURE(seed);
        Play play(3000 + seed);
        Sandbox& sandbox = play.sandbox();
        std::map<Key, Contents> then;
        for (int i = 0; i < 60; ++i)
            if (const Key operation = play.step(); operation != 0)
                then[operation] = Sandbox::versions_of(sandbox.project());
        const Contents now = Sandbox::versions_of(sandbox.project());
        for (const auto& [operation, expected] : then) {
            CAPTURE(operation);
            const Project past = sandbox.project().at({{}, {}, operation});
            REQUIRE(difference(expected, Sandbox::versions_of(past)) == "");
            std::string problems;
            for (const Problem& problem : past.examine()) problems += problem.what + "\n";
            REQUIRE(problems == "");
        }
        REQUIRE(difference(now, Sandbox::versions_of(sandbox.project())) == "");
    }
}
