// A project to measure on: goals, people, milestones, and as many tasks as asked, seven of ten closed, with their log.
#include "bench/groups.h"

#include <string>

#include <fmt/format.h>

#include <muster/goal.h>
#include <muster/member.h>
#include <muster/milestone.h>
#include <muster/project.h>
#include <muster/task.h>

namespace muster::bench {

namespace {

constexpr int people = 12;
constexpr int goals = 5;
constexpr int milestones = 20;
constexpr int tasks_an_operation = 50;  // how many tasks one command touched, in the middle of many histories

// A step of a linear congruential generator (Knuth, MMIX): the same project on every machine.
class Dice {
  public:
    std::int64_t below(std::int64_t sides) {
        state_ = state_ * 6364136223846793005U + 1442695040888963407U;
        return static_cast<std::int64_t>((state_ >> 33U) % static_cast<std::uint64_t>(sides));
    }

  private:
    std::uint64_t state_ = 2026;
};

template <class T>
Ref<T> put(Change& change, T record) {
    change.put(record);
    return {record.key};
}

struct Cast {
    std::vector<Ref<Member>> members;
    std::vector<Ref<Goal>> goals;
    std::vector<Ref<Milestone>> milestones;
};

Cast open_project(Project& project) {
    Change change(project);
    ProjectRecord about;
    about.name = "Measured";
    about.start = project.today();
    change.put(about);
    Cast cast;
    cast.members.push_back(change.actor());
    for (int i = 1; i < people; ++i) {
        Member member;
        member.handle = fmt::format("p{}", i);
        cast.members.push_back(put(change, member));
    }
    for (int i = 0; i < goals; ++i) {
        Goal goal;
        goal.title = fmt::format("Goal {}", i);
        goal.due = project.today() + std::chrono::days{90};
        cast.goals.push_back(put(change, goal));
    }
    for (int i = 0; i < milestones; ++i) {
        Milestone milestone;
        milestone.title = fmt::format("Milestone {}", i);
        milestone.type = MilestoneType::sprint;
        milestone.start = project.today() + std::chrono::days{10 * i - 13};
        milestone.due = project.today() + std::chrono::days{10 * i};
        cast.milestones.push_back(put(change, milestone));
    }
    change.commit();
    return cast;
}

Task task_like(Dice& dice, const Cast& cast, Day today, int number) {
    static constexpr const char* topics[] = {"parser", "invoice",   "客户 回访", "login",
                                             "report", "首页 设计", "index",     "backup"};
    Task task;
    task.title = fmt::format("Task {} about the {}", number, topics[dice.below(8)]);
    task.owner = cast.members[static_cast<std::size_t>(dice.below(people))];
    task.goal = cast.goals[static_cast<std::size_t>(dice.below(goals))];
    task.milestone = cast.milestones[static_cast<std::size_t>(dice.below(milestones))];
    task.priority = static_cast<int>(dice.below(5));
    task.due = today + std::chrono::days{dice.below(120) - 10};
    task.estimate = Effort{60 * (1 + dice.below(16))};
    task.labels = {dice.below(2) == 0 ? "ui" : "api"};
    return task;
}

// Moves a task on by chance: mostly what reports on work do not count, as in most histories.
void move(Task& task, Dice& dice, const Cast& cast, Instant now) {
    switch (dice.below(12)) {
        case 0:
        case 1:
        case 2: task.title += "."; break;
        case 3: task.priority = static_cast<int>(dice.below(5)); break;
        case 4: task.estimate = Effort{60 * (1 + dice.below(16))}; break;
        case 5: task.points = static_cast<double>(1 + dice.below(13)); break;
        case 6: task.milestone = cast.milestones[static_cast<std::size_t>(dice.below(milestones))]; break;
        default:
            if (!is_open(task)) {
                if (dice.below(20) == 0) task = reopen(task);
            } else if (task.state == TaskState::todo) {
                task = start(task, now);
            } else {
                task = dice.below(8) == 0 ? block(task, "waits") : finish(task, now);
            }
    }
}

}  // namespace

void seed_history(const std::string& folder, int tasks, int rows) {
    constexpr int days = 200;
    constexpr int edits_an_operation = 8;
    const Instant last = *instant_from_iso("2026-03-01T08:00:00Z");
    const Place place = new_place(folder, true);
    Dice dice;
    Cast cast;
    std::vector<Task> made;
    for (int day = 0; day < days; ++day) {
        const Occasion occasion{last - std::chrono::days{days - day}, "li", "seed"};
        Project project = day == 0 ? Project::create(place, occasion) : Project::open_to_change(place.file, occasion);
        if (day == 0) cast = open_project(project);
        for (const auto until = static_cast<std::size_t>(tasks) * static_cast<std::size_t>(day + 1) / days;
             made.size() < until;) {
            Change change(project);
            for (int i = 0; i < tasks_an_operation && made.size() < until; ++i) {
                made.push_back(task_like(dice, cast, project.today(), static_cast<int>(made.size())));
                change.put(made.back());
            }
            change.commit();
        }
        for (int left = (rows - tasks) / days; left > 0;) {
            Change change(project);
            for (int i = 0; i < edits_an_operation; ++i) {
                Task& task = made[static_cast<std::size_t>(dice.below(static_cast<std::int64_t>(made.size())))];
                move(task, dice, cast, project.now());
                if (change.put(task)) --left;
            }
            change.commit();
        }
    }
}

void seed(const std::string& folder, int tasks) {
    Occasion occasion{*instant_from_iso("2026-03-02T08:00:00Z"), "li", "seed"};
    Project project = Project::create(new_place(folder, true), occasion);
    const Cast cast = open_project(project);
    Dice dice;
    std::vector<Task> made;
    for (int first = 0; first < tasks; first += tasks_an_operation) {
        made.clear();
        {
            Change change(project);
            for (int i = first; i < std::min(tasks, first + tasks_an_operation); ++i) {
                made.push_back(task_like(dice, cast, project.today(), i));
                change.put(made.back());
            }
            change.commit();
        }
        Change change(project);
        for (std::size_t i = 0; i < made.size(); ++i) {
            if (dice.below(10) < 7) {
                made[i].state = TaskState::done;
                made[i].closed = project.now() - std::chrono::hours{1 + dice.below(300 * 24)};
                change.put(made[i]);
            } else if (i > 0 && dice.below(10) == 0) {
                Link link;
                link.task = {made[i].key};
                link.blocker = {made[i - 1].key};
                change.put(link);
            }
        }
        change.commit();
    }
}

}  // namespace muster::bench
