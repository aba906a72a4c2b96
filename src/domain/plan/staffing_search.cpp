#include "domain/plan/staffing_search.h"

#include <algorithm>

#include "domain/plan/staffing_dice.h"
#include "domain/plan/staffing_improve.h"
#include "domain/plan/staffing_variation.h"

namespace muster::plan {

namespace {

using Clock = std::chrono::steady_clock;

std::size_t at(int number) {
    return static_cast<std::size_t>(number);
}

/// Returns as many members as the budget lets grow up: about a tenth of a large one is spent on the first generation.
std::size_t population_for(std::uint64_t schedules) {
    std::size_t members = 20;
    while (members < 100 && members * members * 5 < schedules) ++members;
    return members;
}

class Search {
  public:
    Search(const StaffingModel& model, Slot bound, const StaffBudget& budget, Clock::time_point begin)
        : model_(model),
          bound_(bound),
          budget_(budget),
          begin_(begin),
          dice_(budget.seed),
          improver_(model),
          variation_(model, dice_),
          best_(model.size()),
          child_(model.size()) {
        find_urgency();
        find_least_cost();
    }

    StaffingFound run() {
        set_first_list();
        improver_.decode(child_);
        best_ = child_;
        if (goes_on()) {
            add_improved();
            begin_population();
            while (goes_on()) breed();
        }
        return {best_.value, best_.dates.start, best_.dates.finish, best_.dates.person, improver_.schedules()};
    }

  private:
    /// A task is urgent that should start early for what follows to be done by the bound, and by what is due.
    void find_urgency() {
        std::int64_t work = 0;
        urgency_.resize(model_.size());
        for (std::size_t task = model_.size(); task-- > 0;) {
            std::int64_t finish = std::min(model_.due[task], bound_);
            for (const Wait* wait = model_.followers.first(task); wait != model_.followers.last(task); ++wait)
                finish = std::min(finish, urgency_[at(wait->before)] - wait->lag);
            urgency_[task] = std::max(finish - model_.work[task], -std::int64_t{1} << 38);  // what a sort can hold
            work += model_.work[task];
        }
        const std::int64_t twice_mean = 2 * work / std::max<std::int64_t>(1, std::ssize(urgency_));
        noise_ = 1 + static_cast<std::size_t>(std::min(twice_mean, std::int64_t{1} << 30));
    }

    void find_least_cost() {
        least_cost_ = model_.fixed_cost;
        for (std::size_t task = 0; task < model_.size(); ++task) {
            if (model_.work[task] == 0) continue;
            std::int64_t rate = model_.rate[at(*model_.candidates.first(task))];
            for (const int* person = model_.candidates.first(task); person != model_.candidates.last(task); ++person)
                rate = std::min(rate, model_.rate[at(*person)]);
            least_cost_ += model_.work[task] * rate;
        }
    }

    bool goes_on() {
        if (stopped_ || improver_.schedules() >= budget_.schedules || model_.size() == 0 || is_perfect()) return false;
        if (improver_.schedules() < next_look_) return true;
        next_look_ = improver_.schedules() + 32;
        const double seconds = std::chrono::duration<double>(Clock::now() - begin_).count();
        stopped_ = seconds >= budget_.seconds || (budget_.keep_going && !budget_.keep_going(progress(seconds)));
        return !stopped_;
    }

    [[nodiscard]] StaffProgress progress(double seconds) const {
        return {improver_.schedules(), seconds, makespan(), bound_, best_.value};
    }

    [[nodiscard]] Slot makespan() const {
        Slot end = model_.fixed_end;
        for (const Slot finish : best_.dates.finish)
            if (finish != never) end = std::max(end, finish);
        return end;
    }

    /// Whether no plan can be better: nothing is late or moved that need not, and both the end and the cost are least.
    [[nodiscard]] bool is_perfect() const {
        const StaffingValue& value = best_.value;
        if (value.unplaced > model_.fixed_value.unplaced || value.tardiness > model_.fixed_value.tardiness)
            return false;
        if (value.moved > 0 || model_.objective == Objective::balance) return false;
        const bool by_time = model_.objective == Objective::time;
        return (by_time ? value.first : value.second) <= bound_ &&
               (by_time ? value.second : value.first) <= least_cost_;
    }

    /// The present plan where there is one, else by urgency.
    void set_first_list() {
        if (model_.has_promises) set_promised_list();
        else improver_.sort(urgency_, child_.list.order);
    }

    void set_promised_list() {
        std::vector<std::int64_t> key = urgency_;
        for (std::size_t task = 0; task < model_.size(); ++task) {
            const bool promised = model_.promised_start[task] != -1;
            if (promised) key[task] = model_.promised_start[task];
            child_.list.wait_for_promise[task] = promised && model_.keep_promises;
            const auto last = model_.candidates.last(task);
            if (std::find(model_.candidates.first(task), last, model_.promised_person[task]) != last)
                child_.list.person[task] = model_.promised_person[task];
        }
        improver_.sort(key, child_.list.order);
    }

    void set_random_list(int rule) {
        std::vector<std::int64_t> key = urgency_;
        for (std::int64_t& one : key) one += static_cast<std::int64_t>(dice_.below(noise_));
        improver_.sort(key, child_.list.order);
        std::fill(child_.list.person.begin(), child_.list.person.end(), rule);
        std::fill(child_.list.wait_for_promise.begin(), child_.list.wait_for_promise.end(), std::uint8_t{0});
    }

    void begin_population() {
        const std::size_t most = population_for(budget_.schedules);
        for (std::size_t turn = 1; turn < most && goes_on(); ++turn) {
            set_random_list(turn % 2 == 0 ? who_is_first : whom_it_suits);
            improver_.decode(child_);
            add_improved();
        }
    }

    void add_improved() {
        improve();
        if (!is_known()) population_.push_back(child_);
    }

    void improve() {
        improver_.justify(child_);
        improver_.adopt_dates(child_);
        if (child_.value < best_.value) best_ = child_;
    }

    [[nodiscard]] bool is_known() const {
        return std::any_of(population_.begin(), population_.end(),
                           [&](const StaffingMember& member) { return member.hash == child_.hash; });
    }

    StaffingMember& one_of_population() { return population_[dice_.below(population_.size())]; }

    const StaffingMember& better_of_two() {
        const StaffingMember& one = one_of_population();
        const StaffingMember& other = one_of_population();
        return one.value < other.value ? one : other;
    }

    StaffingMember& worst_of_three() {
        StaffingMember* worst = &one_of_population();
        for (int more = 0; more < 2; ++more) {
            StaffingMember& other = one_of_population();
            if (worst->value < other.value) worst = &other;
        }
        return *worst;
    }

    void breed() {
        const StaffingMember& mother = better_of_two();
        variation_.cross(mother.list, better_of_two().list, child_.list);
        variation_.mutate(child_.list);
        improver_.decode(child_);
        improve();
        if (is_known()) return;
        StaffingMember& worst = worst_of_three();
        if (child_.value <= worst.value) worst = child_;
    }

    const StaffingModel& model_;
    Slot bound_;
    const StaffBudget& budget_;
    Clock::time_point begin_;
    StaffingDice dice_;
    StaffingImprover improver_;
    StaffingVariation variation_;
    std::vector<std::int64_t> urgency_;
    std::size_t noise_ = 1;
    std::int64_t least_cost_ = 0;
    StaffingMember best_, child_;
    std::vector<StaffingMember> population_;
    std::uint64_t next_look_ = 0;
    bool stopped_ = false;
};

}  // namespace

StaffingFound search_staffing(const StaffingModel& model, Slot bound, const StaffBudget& budget,
                              Clock::time_point begin) {
    return Search(model, bound, budget, begin).run();
}

}  // namespace muster::plan
