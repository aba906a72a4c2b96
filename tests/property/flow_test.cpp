// Whatever is done on whatever day, undone and redone: what the log gives for the end of a day is what stood there
// then.

#include <doctest/doctest.h>

#include <map>

#include <fmt/format.h>

#include <muster/flow.h>
#include <muster/history.h>
#include <muster/milestone.h>

#include "property/generator.h"
#include "support/sandbox.h"

using namespace muster;
using namespace muster::testing;

namespace {

constexpr int days_played = 12;
constexpr int acts_a_day = 9;

// By class of state, in points; the milestone asked for, or all.
FlowDay standing(const Project& project, std::optional<Key> milestone) {
    FlowDay now;
    for (const Task& task : project.all<Task>()) {
        if (milestone && task.milestone.key != *milestone) continue;
        const double points = task.points.value_or(0);
        switch (task.state) {
            case TaskState::todo: now.todo += points; break;
            case TaskState::doing: now.doing += points; break;
            case TaskState::blocked: now.blocked += points; break;
            case TaskState::done: now.done += points; break;
            case TaskState::dropped: break;
        }
    }
    return now;
}

// A project that goes on from day to day.
class Played {
  public:
    explicit Played(std::uint64_t seed) : dice_(seed) {
        place_ = {(folder_.path() / ".muster" / "project.db").string(), folder_.path().string(), false};
        Project project = Project::create(place_, at(0, 0));
        Change change(project);
        ProjectRecord about;
        about.name = "Flow";
        about.time_zone = "Asia/Shanghai";
        change.put(about);
        for (Milestone* milestone : {&one_, &other_}) {
            milestone->title = milestone == &one_ ? "One" : "Other";
            change.put(*milestone);
        }
        change.commit();
    }

    // Plays all days; returns what stood at the end of each, of the milestone and of all.
    std::vector<std::pair<FlowDay, FlowDay>> play() {
        std::vector<std::pair<FlowDay, FlowDay>> ends;
        for (int day = 0; day < days_played; ++day) {
            for (int i = 0; i < acts_a_day; ++i) {
                Project project = Project::open_to_change(place_.file, at(day, i + 1));
                try {
                    act(project);
                } catch (const Error&) {  // a rule refused it, and nothing was changed
                }
            }
            const Project project = Project::open(place_.file, at(day, acts_a_day + 1));
            ends.emplace_back(standing(project, one_.key), standing(project, {}));
        }
        return ends;
    }

    [[nodiscard]] Project open() const { return Project::open(place_.file, at(days_played, 0)); }
    [[nodiscard]] const Milestone& milestone() const { return one_; }
    static Day first() { return testing::day("2026-03-02"); }

  private:
    // An hour after the other, so that some acts lie beyond midnight in Shanghai but not in UTC.
    static Occasion at(int day, int hour) {
        return {moment("2026-03-01T23:00:00Z") + std::chrono::days{day} + std::chrono::hours{hour}, "li", "test"};
    }

    void act(Project& project) {
        Change change(project);
        const auto keys = project.keys({&noun_of<Task>(), {}, false, {}, {}, {}});
        const int die = static_cast<int>(dice_.number(0, 11));
        if (keys.empty() || die < 3) add(change);
        else if (die == 3) change.undo(change.last_to_undo());
        else if (die == 4) change.undo(change.last_to_redo());
        else if (die == 5) change.remove(noun_of<Task>(), dice_.one_of(keys), true);
        else move(change, project.get(Ref<Task>{dice_.one_of(keys)}));
        change.commit();
    }

    void size(Task& task) {
        task.points = dice_.chance(20) ? std::nullopt : std::optional(static_cast<double>(dice_.number(0, 40)) / 4);
        task.milestone = {dice_.chance(40) ? one_.key : dice_.chance(50) ? other_.key : 0};
    }

    void add(Change& change) {
        for (int i = 0; i < dice_.number(1, 4); ++i) {
            Task task;
            task.title = "a \"state\": \"done\", \"points\":99 trap";
            size(task);
            change.put(task);
        }
    }

    void move(Change& change, Task task) {
        const Instant now = change.project().now();
        switch (dice_.number(0, 6)) {
            case 0: size(task); break;
            case 1: task = start(task, now); break;
            case 2:
            case 3: task = finish(task, now); break;
            case 4: task = reopen(task); break;
            case 5: task = block(task, "waits"); break;
            default: task = drop(task, "no", now);
        }
        if (dice_.chance(30)) size(task);
        change.put(task);
    }

    Folder folder_;
    Place place_;
    Dice dice_;
    Milestone one_, other_;
};

void check_days(const std::vector<FlowDay>& flow, const std::vector<FlowDay>& expected) {
    REQUIRE(flow.size() == expected.size());
    for (std::size_t i = 0; i < flow.size(); ++i) {
        CAPTURE(i);
        CHECK(flow[i].todo == expected[i].todo);
        CHECK(flow[i].doing == expected[i].doing);
        CHECK(flow[i].blocked == expected[i].blocked);
        CHECK(flow[i].done == expected[i].done);
        if (i > 0)
            CHECK(flow[i].left() == doctest::Approx(flow[i - 1].left() + flow[i].added - flow[i].removed -
                                                    flow[i].finished + flow[i].reopened));
    }
}

}  // namespace

TEST_CASE("the flow of work at the end of a day is what stood in the project at the end of that day") {
    for (const std::uint64_t seed : seeds(12)) {
        CAPTURE(seed);
        Played played(seed);
        std::vector<FlowDay> of_milestone, of_all;
        for (const auto& [one, all] : played.play()) {
            of_milestone.push_back(one);
            of_all.push_back(all);
        }
        const Project project = played.open();
        const Days days{Played::first(), Played::first() + std::chrono::days{days_played - 1}};
        WorkFlow one(days, played.milestone().uid, project.zone());
        WorkFlow all(days, {}, project.zone());
        History(project).each_task([&](const Uid&, std::span<const TaskStep> steps) {
            one.add(steps);
            all.add(steps);
        });
        check_days(one.days(WorkUnit::points), of_milestone);
        check_days(all.days(WorkUnit::points), of_all);
    }
}

TEST_CASE("the log of a project of the past gives the same days") {
    Played played(99);
    const auto ends = played.play();
    const Project project = played.open();
    for (const int day : {3, 8}) {
        const Day then = Played::first() + std::chrono::days{day};
        const Project past = project.at(project.point("day", to_text(then)));
        WorkFlow all({Played::first(), then}, {}, past.zone());
        History(past).each_task([&](const Uid&, std::span<const TaskStep> steps) { all.add(steps); });
        CHECK(all.days(WorkUnit::points).back().left() == ends[static_cast<std::size_t>(day)].second.left());
        CHECK(all.days(WorkUnit::points).back().done == ends[static_cast<std::size_t>(day)].second.done);
    }
}
