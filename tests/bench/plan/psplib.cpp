// Instances of PSPLIB, the single-mode ones: `.sm`. Source of the format: Kolisch & Sprecher, "PSPLIB - a project
// scheduling problem library", EJOR 96 (1997) 205-216.

#include <charconv>
#include <cstdint>
#include <limits>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include <muster/levelling.h>
#include <muster/network.h>
#include <muster/schedule_check.h>

#include "plan_bench.h"

namespace plan_bench {

namespace {

using muster::plan::LevelProblem;

constexpr int most_jobs = 100'000;
constexpr int most_resources = 1'000;

// The file's lines, counted.
class Reader {
  public:
    explicit Reader(const std::string& text) : lines_(text) {}

    [[noreturn]] void fail(const std::string& what) const {
        throw std::runtime_error(fmt::format("line {}: {}", number_, what));
    }

    void next() {
        if (!std::getline(lines_, line_)) {
            ++number_;
            fail("the file ends too early");
        }
        ++number_;
        words_.clear();
        words_.str(line_);
    }

    // Goes on to the line that begins with these characters.
    void seek(std::string_view beginning) {
        do next();
        while (line_.rfind(beginning, 0) != 0);
    }

    // The next number of the line.
    int number(int least, int most) {
        std::string word;
        if (!(words_ >> word)) fail("a number is missing");
        int value = 0;
        const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
        if (error != std::errc{} || end != word.data() + word.size()) fail(fmt::format("'{}' is no number", word));
        if (value < least || value > most) fail(fmt::format("{} is not from {} to {}", value, least, most));
        return value;
    }

    // The number behind the line's colon.
    int number_after_colon(int least, int most) {
        const auto colon = line_.find(':');
        if (colon == std::string::npos) fail("a colon is missing");
        words_.clear();
        words_.str(line_.substr(colon + 1));
        return number(least, most);
    }

    void end_of_line() {
        std::string word;
        if (words_ >> word) fail(fmt::format("'{}' is one word too many", word));
    }

  private:
    std::istringstream lines_;
    std::string line_;
    std::istringstream words_;
    int number_ = 0;
};

void read_job_number(Reader& reader, int job) {
    if (reader.number(1, most_jobs) != job) reader.fail(fmt::format("this should be job {}", job));
    if (reader.number(1, most_jobs) != 1) reader.fail("jobs of several modes are not read");
}

void read_precedences(Reader& reader, int jobs, LevelProblem& problem) {
    reader.seek("jobnr.");
    for (int job = 1; job <= jobs; ++job) {
        reader.next();
        read_job_number(reader, job);
        for (int left = reader.number(0, jobs); left > 0; --left)
            problem.precedences.emplace_back(job - 1, reader.number(1, jobs) - 1);
        reader.end_of_line();
    }
}

void read_requests(Reader& reader, int jobs, int resources, LevelProblem& problem) {
    reader.seek("jobnr.");
    reader.seek("----");
    for (int job = 1; job <= jobs; ++job) {
        reader.next();
        read_job_number(reader, job);
        problem.duration.push_back(reader.number(0, 1'000'000));
        std::vector<int>& needed = problem.demand.emplace_back();
        for (int i = 0; i < resources; ++i) needed.push_back(reader.number(0, std::numeric_limits<int>::max()));
        reader.end_of_line();
    }
}

void read_capacities(Reader& reader, int resources, LevelProblem& problem) {
    reader.seek("RESOURCEAVAILABILITIES");
    reader.next();
    reader.next();
    for (int i = 0; i < resources; ++i) problem.capacity.push_back(reader.number(0, std::numeric_limits<int>::max()));
    reader.end_of_line();
}

LevelProblem read(const std::string& text) {
    Reader reader(text);
    LevelProblem problem;
    reader.seek("jobs (incl.");
    const int jobs = reader.number_after_colon(1, most_jobs);
    reader.seek("  - renewable");
    const int resources = reader.number_after_colon(0, most_resources);
    read_precedences(reader, jobs, problem);
    read_requests(reader, jobs, resources, problem);
    read_capacities(reader, resources, problem);
    return problem;
}

muster::plan::Network network_of(const LevelProblem& problem) {
    muster::plan::Network network;
    network.duration = problem.duration;
    for (const auto& [before, after] : problem.precedences) network.dependencies.push_back({before, after});
    return network;
}

muster::plan::LevelBudget budget_of(const Budget& budget) {
    muster::plan::LevelBudget result;
    result.schedules = budget.schedules == 0 ? std::numeric_limits<std::uint64_t>::max() : budget.schedules;
    result.seconds = budget.seconds;
    result.seed = budget.seed;
    return result;
}

}  // namespace

Solved solve_psplib(const std::string& text, const Budget& budget) {
    const LevelProblem problem = read(text);
    const muster::plan::Levelled levelled = muster::plan::level(problem, budget_of(budget));
    const auto violations = muster::plan::check_schedule(problem, levelled.start);
    if (!violations.empty()) throw std::logic_error(violations.front().what);
    Solved solved;
    solved.makespan = levelled.makespan;
    solved.bound = muster::plan::critical_path(network_of(problem)).length;
    solved.seconds = levelled.seconds;
    solved.schedules = levelled.schedules;
    for (const muster::plan::Slot start : levelled.start)
        solved.jobs.push_back({static_cast<int>(solved.jobs.size()) + 1, start, {}});
    return solved;
}

}  // namespace plan_bench
