#pragma once
// What a forecast is made of: the plan as a network, how each task may vary, the risks, and what shall be done by when.

#include <optional>
#include <set>
#include <string>
#include <vector>

#include <muster/forecast.h>
#include <muster/risk.h>

#include "command/plan/planned.h"

namespace muster::command {

struct ForecastWish {
    std::string seed = "1";
    std::string samples = "10000";
    std::string correlation = "0.3";
    bool without_risks = false;
};

/// A milestone, a goal or the whole: what shall be done by a day.
struct Aim {
    std::string id;
    std::string title;
    std::optional<Day> due;
    std::vector<int> tasks;
};

class Outlook {
  public:
    /// The plan must outlive it.
    Outlook(const Project& project, const Planned& planned, const ForecastWish& wish);

    /// Runs the plan many times; absent if it was interrupted before there was anything to say.
    std::optional<plan::Forecast> run(Session& session) const;

    [[nodiscard]] const std::vector<Aim>& aims() const { return aims_; }
    [[nodiscard]] const std::vector<Risk>& risks() const { return risks_; }
    [[nodiscard]] std::size_t by_three_points() const { return by_three_points_; }
    [[nodiscard]] std::size_t by_history() const { return input_.history.size(); }
    [[nodiscard]] Day day(plan::Slot end) const { return day_of_working_slot(model_, end, true); }

  private:
    void add_estimates();
    void add_end();
    void add_risks();
    [[nodiscard]] std::vector<int> delayed_by(const Risk& risk) const;
    [[nodiscard]] bool is_part_of(const Task& task, const std::set<Key>& wholes) const;
    template <class T, class Member>
    void add_aims_of(Member member);
    void add_aims();

    const Project& project_;
    const Planned& planned_;
    const PlanModel& model_;
    const ForecastWish& wish_;
    plan::Uncertainty input_;
    std::vector<Aim> aims_;
    std::vector<Risk> risks_;
    std::size_t by_three_points_ = 0;
};

}  // namespace muster::command
