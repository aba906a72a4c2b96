#include "command/plan/outlook.h"

#include <algorithm>
#include <map>
#include <set>
#include <thread>

#include <muster/goal.h>
#include <muster/milestone.h>

#include "base/interrupt.h"
#include "base/language.h"

namespace muster::command {

namespace {

// What stands for a task nobody has given three estimates for, while there is no history to go by.
constexpr double least_share = 0.8;
constexpr double most_share = 1.6;
constexpr std::size_t enough_history = 10;
constexpr int finest_bins = 4000;  // so that those of a day can be added up

// Actual over estimate of the tasks done last.
std::vector<double> history_of(const Project& project) {
    constexpr std::int64_t most = 200;
    std::vector<double> ratios;
    for (const Task& task :
         project.all<Task>({{"state", Compare::equal, std::string("done")}, {"estimate", Compare::is_set, {}}},
                           {{"closed", true}}, most)) {
        const Effort spent = spent_on(project, {task.key});
        if (spent.minutes > 0 && task.estimate->minutes > 0)
            ratios.push_back(static_cast<double>(spent.minutes) / static_cast<double>(task.estimate->minutes));
    }
    return ratios;
}

}  // namespace

Outlook::Outlook(const Project& project, const Planned& planned, const ForecastWish& wish)
    : project_(project), planned_(planned), model_(planned.model), wish_(wish) {
    input_.network = levelled_network(planned.model, planned.placements, false);
    add_estimates();
    add_end();
    if (!wish.without_risks) add_risks();
    add_aims();
}

std::optional<plan::Forecast> Outlook::run(Session& session) const {
    plan::ForecastOptions options;
    options.samples = static_cast<int>(number_between("--samples", wish_.samples, 100, 1e6));
    options.seed = seed_of(wish_.seed);
    options.correlation = number_between("--correlation", wish_.correlation, 0, 1);
    options.threads = static_cast<int>(std::clamp(std::thread::hardware_concurrency(), 1U, 8U));
    options.bins = finest_bins;
    const InterruptGuard guard;
    options.keep_going = [] { return !InterruptGuard::was_asked(); };
    session.surroundings().progress(tr("running the plan many times"));
    return plan::forecast(input_, options);
}

void Outlook::add_estimates() {
    const std::vector<double> history = history_of(project_);
    if (history.size() >= enough_history) input_.history = history;
    for (std::size_t i = 0; i < model_.tasks.size(); ++i) {
        const Task& task = model_.tasks[i];
        const auto likely = static_cast<double>(input_.network.duration[i]);
        const auto point = [&](double share) { return static_cast<plan::Slot>(likely * share + 0.5); };
        std::optional<plan::ThreePoint> points;
        if (task.estimate && task.estimate->minutes > 0 && task.estimate_low && task.estimate_high) {
            const auto whole = static_cast<double>(task.estimate->minutes);
            points = {point(static_cast<double>(task.estimate_low->minutes) / whole), input_.network.duration[i],
                      point(static_cast<double>(task.estimate_high->minutes) / whole)};
            ++by_three_points_;
        } else if (input_.history.empty()) {
            points = {point(least_share), input_.network.duration[i], point(most_share)};
        }
        input_.estimates.push_back(points);
    }
}

// One more task, which waits for all: what delays the whole delays it.
void Outlook::add_end() {
    const int end = input_.network.size();
    input_.network.duration.push_back(0);
    input_.network.release.push_back(0);
    input_.network.due.push_back({});
    input_.estimates.emplace_back(plan::ThreePoint{});
    for (int task = 0; task < end; ++task) input_.network.dependencies.push_back({task, end, LinkType::FS, 0});
    if (const auto& due = project_.about().end) input_.due = working_slot_after(model_, *due);
}

// The tasks of the plan that the risk touches, those below them too; the end of all where it names none.
std::vector<int> Outlook::delayed_by(const Risk& risk) const {
    if (risk.touches.empty()) return {input_.network.size() - 1};
    std::set<Key> touched;
    for (const Ref<Task>& task : risk.touches) touched.insert(task.key);
    std::vector<int> delayed;
    for (std::size_t i = 0; i < model_.tasks.size(); ++i)
        if (is_placed(planned_.placements[i]) && is_part_of(model_.tasks[i], touched))
            delayed.push_back(static_cast<int>(i));
    return delayed;
}

bool Outlook::is_part_of(const Task& task, const std::set<Key>& wholes) const {
    if (wholes.contains(task.key)) return true;
    for (Ref<Task> parent = task.parent; parent; parent = project_.get(parent).parent)
        if (wholes.contains(parent.key)) return true;
    return false;
}

void Outlook::add_risks() {
    const double slots_a_day_worked = 1 / in_days(model_, 1);
    for (Risk& risk : project_.all<Risk>({{"state", Compare::equal, std::string("open")}})) {
        if (!risk.probability || !risk.impact_days || *risk.impact_days <= 0) continue;
        std::vector<int> delayed = delayed_by(risk);
        if (delayed.empty()) continue;  // all that it could delay is done
        input_.risks.push_back({*risk.probability,
                                static_cast<plan::Slot>(*risk.impact_days * slots_a_day_worked + 0.5),
                                std::move(delayed)});
        risks_.push_back(std::move(risk));
    }
}

template <class T, class Member>
void Outlook::add_aims_of(Member member) {
    std::map<Key, std::vector<int>> tasks;
    for (std::size_t i = 0; i < model_.tasks.size(); ++i)
        if (const auto ref = model_.tasks[i].*member; ref && is_placed(planned_.placements[i]))
            tasks[ref.key].push_back(static_cast<int>(i));
    for (auto& [key, places] : tasks) {
        const T record = project_.get(Ref<T>{key});
        aims_.push_back({project_.label(Ref<T>{key}), record.title, record.due, std::move(places)});
    }
}

void Outlook::add_aims() {
    add_aims_of<Milestone>(&Task::milestone);
    add_aims_of<Goal>(&Task::goal);
    std::stable_sort(aims_.begin(), aims_.end(), [](const Aim& one, const Aim& other) {
        return one.due.value_or(Day::max()) < other.due.value_or(Day::max());
    });
    for (const Aim& aim : aims_) {
        plan::Target target{aim.tasks, {}};
        if (aim.due) target.due = working_slot_after(model_, *aim.due);
        input_.targets.push_back(std::move(target));
    }
}

}  // namespace muster::command
