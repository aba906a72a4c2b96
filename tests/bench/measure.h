#pragma once
// How one thing is timed: two programs by turns in the same rounds, so that what disturbs one disturbs the other.

#include <string>
#include <string_view>
#include <vector>

namespace muster::bench {

/// One run of a program.
struct Run {
    double milliseconds = 0;
    double megabytes = 0;  ///< the most memory it held
    int exit_code = 0;
};

/// Runs a program to its end, its answer in the file `output` of the current folder.
Run run(const std::vector<std::string>& words, const std::string& input = "/dev/null");

/// A command and what it is measured against. `#` in either stands for the number of an open task, another each round.
struct Case {
    std::string name;
    std::vector<std::string> words;  ///< of muster
    std::string sql;                 ///< for the sqlite3 shell; empty: the floor program instead
    double bound = 2;                ///< the ratio that the project has promised
    double milliseconds = 0;         ///< or the time, where somebody waits for it
    int exit_code = 0;               ///< of muster: a gate ends with 10
};

/// The programs that take part, and how often.
struct Contest {
    std::string muster;
    std::string floor;
    int rounds = 0;
    std::vector<std::string> open;  ///< numbers of open tasks
};

/// Names the columns of `measure`.
void print_head(std::string_view group);

/// Measures one case and prints its line; says whether it kept its bound.
bool measure(const Case& what, const Contest& contest);

/// Prints one line of figures gained otherwise; says whether the ratio kept its bound.
bool print_line(std::string_view name, double ours, double theirs, double bound, std::string_view note);

double median(std::vector<double> values);

/// Returns the words of the sqlite3 shell that runs this on a project file, with the same durability as muster.
std::vector<std::string> shell_words(const std::string& file, const std::string& sql);

/// Prints why a run failed.
void print_failure(std::string_view name, const Run& ours, const Run& theirs);

constexpr const char* project_file = ".muster/project.db";

}  // namespace muster::bench
