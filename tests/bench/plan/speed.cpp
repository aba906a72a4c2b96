// How fast the planning layer is, on networks made here: critical path, Monte Carlo, first plan.
#include <algorithm>
#include <chrono>
#include <functional>
#include <vector>

#include <fmt/format.h>

#include <muster/forecast.h>
#include <muster/network.h>
#include <muster/staffing.h>

#include "plan_bench.h"

namespace plan_bench {

namespace {

using namespace muster::plan;

// Numbers that are the same on every machine.
class Dice {
  public:
    int below(int limit) {
        state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<int>((state_ >> 33) % static_cast<std::uint64_t>(limit));
    }

  private:
    std::uint64_t state_ = 1;
};

// Each task waits for two of the fifty before it.
Network network_of(int tasks) {
    Dice dice;
    Network network;
    for (int task = 0; task < tasks; ++task) {
        network.duration.push_back(1 + dice.below(40));
        for (int link = 0; link < 2 && task > 0; ++link)
            network.dependencies.push_back({std::max(0, task - 1 - dice.below(50)), task});
    }
    return network;
}

// The median of several runs, in milliseconds.
double milliseconds(const std::function<void()>& work) {
    std::vector<double> times;
    for (int round = 0; round < 7; ++round) {
        const auto begin = std::chrono::steady_clock::now();
        work();
        times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
    }
    std::nth_element(times.begin(), times.begin() + 3, times.end());
    return times[3];
}

void print(const std::string& what, double time, const std::string& goal) {
    fmt::print("{:<58} {:>9.3f} ms   goal {}\n", what, time, goal);
}

StaffingProblem staffing_of(int tasks, int people) {
    Dice dice;
    const Network network = network_of(tasks);
    StaffingProblem problem;
    problem.dependencies = network.dependencies;
    constexpr Slot two_years = 730 * 96;
    for (int person = 0; person < people; ++person) {
        std::vector<std::pair<Slot, Slot>> days;
        for (Slot day = 0; day < two_years; day += 96)
            if (day / 96 % 7 < 5) days.emplace_back(day + 36, day + 68);
        problem.people.push_back({OpenSlots::open_in(two_years, days), 100});
    }
    for (const Slot work : network.duration) {
        StaffingTask task;
        task.work = work;
        for (int person = 0; person < people; ++person)
            if (dice.below(3) == 0) task.candidates.push_back(person);
        if (task.candidates.empty()) task.candidates.push_back(dice.below(people));
        problem.tasks.push_back(std::move(task));
    }
    return problem;
}

}  // namespace

void print_speed() {
    for (const auto& [tasks, goal] : {std::pair{1'000, "0.02"}, {10'000, "0.2"}, {100'000, "10"}}) {
        const Network network = network_of(tasks);
        print(fmt::format("critical path of {} tasks", tasks), milliseconds([&] { critical_path(network); }), goal);
    }
    Uncertainty uncertainty;
    uncertainty.network = network_of(1'000);
    for (const Slot likely : uncertainty.network.duration)
        uncertainty.estimates.emplace_back(ThreePoint{likely * 3 / 4, likely, likely * 2 + 1});
    for (const int threads : {1, 2}) {
        ForecastOptions options;
        options.threads = threads;
        print(fmt::format("Monte Carlo, 10 000 runs of 1 000 tasks, threads: {}", threads),
              milliseconds([&] { forecast(uncertainty, options); }), threads == 1 ? "-" : "300");
    }
    const StaffingProblem problem = staffing_of(1'000, 30);
    StaffBudget budget;
    budget.schedules = 0;
    print("first plan of 1 000 tasks and 30 people, with calendars", milliseconds([&] { staff(problem, budget); }),
          "200");
}

}  // namespace plan_bench
