#pragma once
// Quality checks: what is tested before a milestone may be called reached, and how each run of it went.

#include <optional>
#include <string>
#include <vector>

#include <muster/member.h>
#include <muster/milestone.h>
#include <muster/noun.h>
#include <muster/task.h>

namespace muster {

/// What a check looks at.
enum class CheckKind { functional, ux, performance, security, other };
enum class CheckState { open, closed };
enum class RunResult { passed, failed };

/// Something that is tested, for a milestone or for one task.
struct QualityCheck : Record<QualityCheck> {
    std::string title;
    std::string body;
    CheckKind kind = CheckKind::functional;
    Ref<Milestone> milestone;
    Ref<Task> task;
    bool required = true;             ///< the milestone cannot be closed before it passes
    std::optional<double> pass_rate;  ///< least share of cases that must pass, 0 to 1; all where absent
    Ref<Member> owner;
    CheckState state = CheckState::open;  ///< closed once it is no longer run
    Texts labels;
    std::string external_id;
    std::string url;
};

/// One run of a check.
struct QualityRun : Record<QualityRun> {
    Ref<QualityCheck> quality_check;
    std::optional<Instant> moment;
    RunResult result = RunResult::passed;
    std::optional<int> passed;  ///< cases
    std::optional<int> failed;  ///< cases
    std::vector<Ref<Task>> defects;
    std::string note;
    Ref<Member> author;
};

}  // namespace muster
