#pragma once
// When and by whom work is done: schedules, charts, forecasts, earned value.

#include "command/command.h"

namespace muster::command {

Run declare_plan_schedule(Spec& spec, const Noun*);
Run declare_plan_show(Spec& spec, const Noun*);
Run declare_plan_gantt(Spec& spec, const Noun*);
Run declare_plan_critical(Spec& spec, const Noun*);
Run declare_plan_forecast(Spec& spec, const Noun*);
Run declare_plan_baseline(Spec& spec, const Noun*);
Run declare_plan_throughput(Spec& spec, const Noun*);
Run declare_plan_cost(Spec& spec, const Noun*);
Run declare_plan_whatif(Spec& spec, const Noun*);
Run declare_plan_ev(Spec& spec, const Noun*);
Run declare_assign_suggest(Spec& spec, const Noun*);
Run declare_assign_plan(Spec& spec, const Noun*);
Run declare_assign_apply(Spec& spec, const Noun*);
Run declare_assign_load(Spec& spec, const Noun*);

}  // namespace muster::command
