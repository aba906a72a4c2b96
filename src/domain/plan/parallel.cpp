#include <algorithm>
#include <functional>
#include <queue>
#include <utility>

#include "domain/plan/priority.h"

namespace muster::plan {

namespace {

using Index = std::size_t;

Index at(int number) {
    return static_cast<Index>(number);
}

// A plan in the making: what runs, what is free, and what can start as far as its predecessors go.
class Moment {
  public:
    Moment(const Instance& instance, Way way, Rule rule)
        : instance_(instance), way_(way), rule_(rule), urgent_(urgency(instance, way, rule)), free_(instance.capacity) {
        schedule_.start.resize(at(instance.count));
        for (int task = 0; task < instance.count; ++task) {
            waiting_.push_back(static_cast<int>(side_of(instance, way).before(task).size()));
            if (waiting_.back() == 0) open_.push_back(task);
        }
    }

    Schedule run() {
        start_all();
        while (!running_.empty()) {
            now_ = running_.top().first;
            finish_due();
            start_all();
        }
        schedule_.makespan = now_;
        return std::move(schedule_);
    }

  private:
    using Finish = std::pair<Slot, int>;

    void start_all() {
        for (Index chosen = choose(); chosen < open_.size(); chosen = choose()) start(chosen);
    }

    void start(Index chosen) {
        const int task = open_[chosen];
        open_.erase(open_.begin() + static_cast<std::ptrdiff_t>(chosen));
        schedule_.start[at(task)] = now_;
        schedule_.list.push_back(task);
        for (Index word = 0; word < free_.size(); ++word) free_[word] -= instance_.need_of(task)[word];
        running_.push({now_ + instance_.duration[at(task)], task});
    }

    void finish_due() {
        while (!running_.empty() && running_.top().first == now_) {
            const int task = running_.top().second;
            running_.pop();
            for (Index word = 0; word < free_.size(); ++word) free_[word] += instance_.need_of(task)[word];
            for (const int next : side_of(instance_, opposite(way_)).before(task))
                if (--waiting_[at(next)] == 0) open_.push_back(next);
        }
    }

    [[nodiscard]] bool fit(int task, int other) const {
        for (Index word = 0; word < free_.size(); ++word) {
            const Word left = free_[word] - instance_.need_of(task)[word];
            if ((left & instance_.guards) != instance_.guards) return false;
            if (other >= 0 && ((left - instance_.need_of(other)[word]) & instance_.guards) != instance_.guards)
                return false;
        }
        return true;
    }

    // The latest start less the latest moment to which another task that could start now would push this one.
    [[nodiscard]] Slot worst_slack(int task) const {
        Slot latest = 0;
        for (const int other : open_)
            if (other != task && fit(other, -1) && !fit(other, task))
                latest = std::max(latest, instance_.duration[at(other)]);
        return urgent_[at(task)] - latest;
    }

    [[nodiscard]] Slot urgency_now(int task) const {
        return rule_ == Rule::wcs ? worst_slack(task) : urgent_[at(task)];
    }

    // The place in `open_` of the most urgent task that fits, or its end.
    [[nodiscard]] Index choose() const {
        Index best = open_.size();
        Slot least = 0;
        for (Index place = 0; place < open_.size(); ++place) {
            if (!fit(open_[place], -1)) continue;
            const Slot urgent = urgency_now(open_[place]);
            if (best < open_.size() && urgent >= least) continue;
            best = place;
            least = urgent;
        }
        return best;
    }

    const Instance& instance_;
    Way way_;
    Rule rule_;
    std::vector<Slot> urgent_;
    std::vector<Word> free_;
    std::vector<int> waiting_;
    std::vector<int> open_;
    std::priority_queue<Finish, std::vector<Finish>, std::greater<>> running_;
    Slot now_ = 0;
    Schedule schedule_;
};

}  // namespace

Schedule parallel(const Instance& instance, Way way, Rule rule) {
    return Moment(instance, way, rule).run();
}

}  // namespace muster::plan
