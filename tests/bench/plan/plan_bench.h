#pragma once
// One public benchmark instance, read, solved and checked.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace plan_bench {

/// When to stop: at the first of the two.
struct Budget {
    double seconds = 1;
    std::uint64_t schedules = 0;  ///< 0: no limit
    std::uint64_t seed = 1;
};

/// A job as the instance numbers it.
struct Placed {
    int activity = 0;
    int start = 0;
    std::optional<int> resource;  ///< who does it, in multi-skill instances
};

struct Solved {
    int makespan = 0;
    int bound = 0;  ///< length of the critical path: no schedule is shorter
    double seconds = 0;
    std::uint64_t schedules = 0;
    std::vector<Placed> jobs;  ///< every job of the file, dummies included
};

/// Reads an instance of PSPLIB (`.sm`) and solves it. Throws std::runtime_error that names the line of a fault.
Solved solve_psplib(const std::string& text, const Budget& budget);

/// Reads an instance of iMOPSE (`.def`) and solves it. Throws std::runtime_error that names the line of a fault.
Solved solve_msrcpsp(const std::string& text, const Budget& budget);

/// Prints how fast the planning layer is on networks of its own, a line a figure.
void print_speed();

}  // namespace plan_bench
