#pragma once
// How everything in muster fails: one exception type that says what is wrong and what to do next.

#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace muster {

/// Why something could not be done. Each kind has one exit code (`muster help exit-codes`).
enum class Failure {
    unexpected,  ///< disk full, input/output error: nothing the caller did
    damaged,     ///< the file holds what muster never writes
    usage,       ///< a word, a value or a file that cannot be read
    not_found,   ///< no object of that name
    ambiguous,   ///< several objects of that name
    no_project,  ///< no project here, or one that cannot be opened
    refused,     ///< a rule forbids it
    busy,        ///< another process holds the file
    changed,     ///< somebody changed the record since it was read
};

/// The one exception of libmuster. `what()` says what failed with names and values, lower case and
/// without a full stop; `hint()` is the safe next step, or empty.
class Error : public std::runtime_error {
  public:
    Error(Failure failure, const std::string& message, std::string hint = {})
        : std::runtime_error(message), failure_(failure), hint_(std::move(hint)) {}

    [[nodiscard]] Failure failure() const noexcept { return failure_; }

    [[nodiscard]] const std::string& hint() const noexcept { return hint_; }

  private:
    Failure failure_;
    std::string hint_;
};

/// One fault among many that a check found: a result, not an exception.
struct Problem {
    std::string what;  ///< what is wrong, with names and values
    std::string mend;  ///< how to put it right, often a command
};

}  // namespace muster
