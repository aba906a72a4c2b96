#pragma once
// What people are told of a sitting before it begins.

#include <optional>
#include <vector>

#include "command/command.h"
#include "command/meeting/sitting.h"

namespace muster::command {

/// Who is told, and when the sitting begins on their wall.
struct Told {
    Ref<Member> member;
    std::string when;  ///< `2026-03-09 03:00 Europe/Berlin`
};

struct Notice {
    Sitting sitting;
    std::vector<Told> people;
    std::vector<std::string> points;  ///< of the agenda, the first few
    std::string text;                 ///< all of it, as it is sent
};

/// Returns the notices whose time has come: of each sitting that has not begun, those from `notice` before it on, or
/// `within` before it where that is given; the earliest first. `only` restricts them to one meeting.
std::vector<Notice> notices(Session& session, Key only, std::optional<Effort> within);

}  // namespace muster::command
