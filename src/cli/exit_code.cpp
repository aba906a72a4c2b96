#include "cli/exit_code.h"

#include <array>

namespace muster::cli {

namespace {

constexpr std::array codes{
    ExitCode{0, "done", "done; an empty list too"},
    ExitCode{1, "unexpected", "unexpected failure: disk full, input/output error, damaged file"},
    ExitCode{2, "usage", "wrong usage, or a value that cannot be read"},
    ExitCode{3, "not_found", "no such object, or several of that name"},
    ExitCode{4, "no_project", "no project here, or one that cannot be opened"},
    ExitCode{5, "refused", "refused by a rule"},
    ExitCode{6, "busy", "busy, or changed by another since it was read"},
    ExitCode{7, "some_rejected", "finished, but some rows were rejected"},
    ExitCode{8, "undecided", "gate undecided: nothing to judge by"},
    ExitCode{10, "failed",
             "gate failed: a rule of check, a list with --exit-status that is not empty, a red project; doctor found "
             "something"},
    ExitCode{130, "interrupted", "interrupted"},
};

}  // namespace

std::span<const ExitCode> exit_codes() {
    return codes;
}

const ExitCode& exit_code(Failure failure) {
    switch (failure) {
        case Failure::unexpected:
        case Failure::damaged: return codes[1];
        case Failure::usage: return codes[2];
        case Failure::not_found:
        case Failure::ambiguous: return codes[3];
        case Failure::no_project: return codes[4];
        case Failure::refused: return codes[5];
        case Failure::busy:
        case Failure::changed: return codes[6];
    }
    return codes[1];
}

}  // namespace muster::cli
