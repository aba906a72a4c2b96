#pragma once
// The words of every closed set, in the order of its enumerators: stored, typed and completed as they stand here.

#include <array>
#include <string_view>

#include <muster/calendar_record.h>
#include <muster/custom_field.h>
#include <muster/gate.h>
#include <muster/meeting.h>
#include <muster/plan.h>
#include <muster/quality.h>
#include <muster/review.h>

namespace muster {

/// The words of a closed set, in the order of its enumerators. A value that this version does not know reads as
/// the first word; it stays in the file, since only changed fields are written.
template <class E>
struct Words;

/// Returns the word of a member of a closed set, as it is stored and typed.
template <class E>
std::string_view word_of(E choice) {
    return Words<E>::words[static_cast<std::size_t>(choice)];
}

// NOLINTBEGIN(readability-identifier-naming)
#define MUSTER_WORDS(Type, Count, ...)                                           \
    template <>                                                                  \
    struct Words<Type> {                                                         \
        static constexpr std::array<std::string_view, Count> words{__VA_ARGS__}; \
    }
// NOLINTEND(readability-identifier-naming)

MUSTER_WORDS(GoalState, 4, "open", "met", "missed", "dropped");
MUSTER_WORDS(Direction, 3, "up", "down", "keep");
MUSTER_WORDS(Source, 5, "manual", "cmd", "tasks", "milestone", "quality");
MUSTER_WORDS(TaskType, 6, "task", "requirement", "story", "bug", "action", "improvement");
MUSTER_WORDS(TaskState, 5, "todo", "doing", "blocked", "done", "dropped");
MUSTER_WORDS(Severity, 4, "critical", "high", "medium", "low");
MUSTER_WORDS(LinkType, 5, "FS", "SS", "FF", "SF", "relates");
MUSTER_WORDS(Part, 5, "owner", "doer", "reviewer", "consulted", "informed");
MUSTER_WORDS(MilestoneType, 3, "phase", "sprint", "release");
MUSTER_WORDS(MilestoneState, 3, "open", "reached", "dropped");
MUSTER_WORDS(Response, 4, "avoid", "reduce", "transfer", "accept");
MUSTER_WORDS(RiskState, 3, "open", "occurred", "closed");
MUSTER_WORDS(MeetingType, 6, "standup", "planning", "review", "retro", "weekly", "other");
MUSTER_WORDS(MeetingState, 2, "open", "closed");
MUSTER_WORDS(OccurrenceState, 4, "planned", "running", "held", "cancelled");
MUSTER_WORDS(NoteKind, 3, "note", "progress", "problem");
MUSTER_WORDS(Colour, 4, "green", "amber", "red", "unknown");
MUSTER_WORDS(CheckKind, 5, "functional", "ux", "performance", "security", "other");
MUSTER_WORDS(CheckState, 2, "open", "closed");
MUSTER_WORDS(RunResult, 2, "passed", "failed");
MUSTER_WORDS(ReviewState, 2, "open", "closed");
MUSTER_WORDS(FindingKind, 7, "finding", "feedback", "decision", "note", "keep", "stop", "try");
MUSTER_WORDS(ImprovementState, 4, "open", "confirmed", "failed", "dropped");
MUSTER_WORDS(Audience, 3, "team", "department", "sponsor");
MUSTER_WORDS(PlanObjective, 3, "time", "cost", "balance");
MUSTER_WORDS(DayUse, 2, "holiday", "workday");
MUSTER_WORDS(FieldType, 12, "text", "choice", "list", "integer", "number", "flag", "day", "moment", "effort", "money",
             "share", "ref");
MUSTER_WORDS(gate::Outcome, 3, "passed", "undecided", "failed");
MUSTER_WORDS(gate::Severity, 3, "error", "warning", "off");
MUSTER_WORDS(gate::Undecided, 3, "report", "pass", "fail");
MUSTER_WORDS(gate::Bound, 2, "max", "min");
MUSTER_WORDS(gate::Unit, 4, "count", "percent", "ratio", "days");

#undef MUSTER_WORDS

}  // namespace muster
