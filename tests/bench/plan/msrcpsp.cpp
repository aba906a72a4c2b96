// iMOPSE: Myszkowski et al., Soft Computing 19 (2015) 3599-3619. A task needs one skill at a least level and one person
// who has it; finish-to-start; the makespan counts.

#include <charconv>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include <muster/error.h>
#include <muster/staffing.h>
#include <muster/staffing_check.h>

#include "plan_bench.h"

namespace plan_bench {

namespace {

using namespace muster::plan;

using Skills = std::map<std::string, int>;

struct Job {
    int number = 0;
    int duration = 0;
    std::string skill;
    int level = 0;
    std::vector<int> predecessors;
    int line = 0;
};

struct Instance {
    std::map<int, std::size_t> resource_index;
    std::vector<int> resources;  // as the file numbers them
    std::vector<Skills> skills;
    std::vector<Job> jobs;
};

class Reader {
  public:
    explicit Reader(const std::string& text) : text_(text) {}

    Instance read() {
        enum class Part { head, resources, jobs } part = Part::head;
        for (std::string line; std::getline(text_, line);) {
            ++line_;
            const std::vector<std::string> words = split(line);
            if (words.empty() || words.front().front() == '=') continue;
            if (words.front() == "Tasks:" && words.size() > 1) {
                tasks_ = number(words[1]);
            } else if (words.front() == "Resources:" && words.size() > 1) {
                people_ = number(words[1]);
            } else if (words.front() == "ResourceID") {
                part = Part::resources;
            } else if (words.front() == "TaskID") {
                part = Part::jobs;
            } else if (part == Part::resources) {
                add_resource(words);
            } else if (part == Part::jobs) {
                add_job(words);
            }
        }
        check_counts();
        if (instance_.jobs.empty()) fail("no tasks");
        return std::move(instance_);
    }

  private:
    [[noreturn]] void fail(const std::string& why) const {
        throw std::runtime_error("line " + std::to_string(line_) + ": " + why);
    }

    static std::vector<std::string> split(const std::string& line) {
        std::istringstream words(line);
        std::vector<std::string> result;
        for (std::string word; words >> word;) result.push_back(word);
        return result;
    }

    [[nodiscard]] int number(const std::string& word) const {
        int value = 0;
        const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
        if (error != std::errc{} || end != word.data() + word.size() || value < 0 || value > 1'000'000)
            fail("'" + word + "' is not a number from 0 to 1000000");
        return value;
    }

    [[nodiscard]] std::string skill(const std::string& word) const {
        if (word.size() < 2 || word.back() != ':') fail("'" + word + "' is not a skill such as Q1:");
        return word.substr(0, word.size() - 1);
    }

    void add_resource(const std::vector<std::string>& words) {
        if (words.size() < 2 || words.size() % 2 != 0)
            fail("a resource is a number, a salary and pairs of skill and level");
        const int resource = number(words[0]);
        if (!instance_.resource_index.emplace(resource, instance_.resources.size()).second)
            fail("resource " + words[0] + " stands there twice");
        instance_.resources.push_back(resource);
        Skills& skills = instance_.skills.emplace_back();
        for (std::size_t word = 2; word < words.size(); word += 2) skills[skill(words[word])] = number(words[word + 1]);
    }

    void add_job(const std::vector<std::string>& words) {
        if (words.size() < 4) fail("a task is a number, a duration, a skill, a level and predecessors");
        Job job{number(words[0]), number(words[1]), skill(words[2]), number(words[3]), {}, line_};
        for (std::size_t word = 4; word < words.size(); ++word) job.predecessors.push_back(number(words[word]));
        instance_.jobs.push_back(std::move(job));
    }

    void check_counts() const {
        if (tasks_ == -1 || people_ == -1)
            fail("the file ends before it has said how many tasks and resources there are");
        if (instance_.jobs.size() != static_cast<std::size_t>(tasks_)) fail("not as many tasks as the head says");
        if (instance_.resources.size() != static_cast<std::size_t>(people_))
            fail("not as many resources as the head says");
    }

    std::istringstream text_;
    int line_ = 0;
    int tasks_ = -1, people_ = -1;
    Instance instance_;
};

[[noreturn]] void fail(int line, const std::string& why) {
    throw std::runtime_error("line " + std::to_string(line) + ": " + why);
}

std::map<int, int> index_of(const Instance& instance) {
    std::map<int, int> index;
    for (const Job& job : instance.jobs)
        if (!index.emplace(job.number, static_cast<int>(index.size())).second)
            fail(job.line, "task " + std::to_string(job.number) + " stands there twice");
    return index;
}

StaffingTask task_of(const Job& job, const Instance& instance) {
    StaffingTask task;
    task.work = job.duration;
    for (std::size_t person = 0; person < instance.skills.size(); ++person) {
        const auto found = instance.skills[person].find(job.skill);
        if (found != instance.skills[person].end() && found->second >= job.level)
            task.candidates.push_back(static_cast<int>(person));
    }
    if (task.candidates.empty()) fail(job.line, "nobody has skill " + job.skill + " at this level");
    return task;
}

StaffingProblem problem_of(const Instance& instance) {
    StaffingProblem problem;
    const std::map<int, int> index = index_of(instance);
    std::int64_t total = 0;
    for (const Job& job : instance.jobs) {
        problem.tasks.push_back(task_of(job, instance));
        total += job.duration;
        for (const int predecessor : job.predecessors) {
            const auto found = index.find(predecessor);
            if (found == index.end()) fail(job.line, "there is no task " + std::to_string(predecessor));
            problem.dependencies.push_back({found->second, index.at(job.number), muster::LinkType::FS, 0});
        }
    }
    if (total > 10'000'000) throw std::runtime_error("line 1: more work than a benchmark has");
    const OpenSlots always = OpenSlots::all_open(static_cast<Slot>(total));
    problem.people.assign(instance.resources.size(), {always, 0});
    return problem;
}

Network network_of(const StaffingProblem& problem) {
    Network network;
    for (const StaffingTask& task : problem.tasks) network.duration.push_back(task.work);
    network.dependencies = problem.dependencies;
    return network;
}

Staffed plan_of(const StaffingProblem& problem, const StaffBudget& limits, int first_task) {
    try {
        return staff(problem, limits);
    } catch (const muster::Error&) {
        fail(first_task, "from here on tasks wait for each other in a circle");
    }
}

}  // namespace

Solved solve_msrcpsp(const std::string& text, const Budget& budget) {
    const Instance instance = Reader(text).read();
    const StaffingProblem problem = problem_of(instance);
    StaffBudget limits;
    limits.seconds = budget.seconds;
    limits.schedules = budget.schedules == 0 ? std::numeric_limits<std::uint64_t>::max() : budget.schedules;
    limits.seed = budget.seed;
    const Staffed plan = plan_of(problem, limits, instance.jobs.front().line);
    if (!check_staffing(problem, plan).empty()) throw std::logic_error("the schedule breaks a rule of the instance");
    Solved solved{plan.makespan, critical_path(network_of(problem)).length, plan.seconds, plan.schedules, {}};
    for (std::size_t job = 0; job < instance.jobs.size(); ++job) {
        Placed placed{instance.jobs[job].number, plan.tasks[job].start, std::nullopt};
        if (const int person = plan.tasks[job].person; person != -1)
            placed.resource = instance.resources[static_cast<std::size_t>(person)];
        solved.jobs.push_back(placed);
    }
    return solved;
}

}  // namespace plan_bench
