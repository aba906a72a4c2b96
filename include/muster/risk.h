#pragma once
// Risks: what may happen, how likely, how bad, who watches it and what is done about it.

#include <optional>
#include <vector>

#include <muster/effort.h>
#include <muster/member.h>
#include <muster/noun.h>

namespace muster {

enum class Response { avoid, reduce, transfer, accept };
enum class RiskState { open, occurred, closed };

/// An uncertain event with an effect on the project.
struct Risk : Record<Risk> {
    std::string title;
    std::string cause;
    std::string effect;
    std::optional<double> probability;  ///< 0 to 1
    std::optional<double> impact_days;  ///< working days lost if it happens
    std::optional<Money> impact_cost;   ///< money lost if it happens
    Ref<Member> owner;
    std::optional<Response> response;
    std::string plan;                ///< what the response consists of
    std::string trigger;             ///< how one sees that it is happening
    std::string watch;               ///< a query: what it finds shows that the risk is happening
    std::vector<Ref<Task>> touches;  ///< the tasks that it would delay; all work where empty
    std::optional<Day> review_on;
    RiskState state = RiskState::open;
    std::optional<Instant> closed;
    Texts labels;
    std::string external_id;
    std::string url;
};

/// One judgement of a risk; the newest stands in the risk itself.
struct Assessment : Record<Assessment> {
    Ref<Risk> risk;
    std::optional<Instant> moment;
    std::optional<double> probability;  ///< 0 to 1
    std::optional<double> impact_days;
    std::optional<Money> impact_cost;
    std::string note;
    Ref<Member> author;
};

}  // namespace muster
