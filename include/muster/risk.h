#pragma once
// Risks: what may happen, how likely, how bad, who watches it and what is done about it.

#include <optional>

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
    std::string plan;     ///< what the response consists of
    std::string trigger;  ///< how one sees that it is happening
    std::optional<Day> review_on;
    RiskState state = RiskState::open;
    std::optional<Instant> closed;
    Texts labels;
    std::string external_id;
    std::string url;
};

}  // namespace muster
