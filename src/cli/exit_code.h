#pragma once
// What the shell is told.

#include <span>
#include <string_view>

#include <muster/error.h>

namespace muster::cli {

struct ExitCode {
    int code;
    std::string_view name;     ///< in JSON errors
    std::string_view meaning;  ///< for help and manual
};

/// Every exit code, in the order of its number.
std::span<const ExitCode> exit_codes();

const ExitCode& exit_code(Failure failure);

}  // namespace muster::cli
