#include "domain/plan/genetic.h"

#include <algorithm>
#include <cmath>
#include <unordered_set>

#include "domain/plan/breeding.h"
#include "domain/plan/priority.h"

namespace muster::plan {

namespace {

using Index = std::size_t;

constexpr int patience = 100;  // children a member without a better plan before a population is given up

std::uint64_t hash_of(const std::vector<Slot>& start) {
    std::uint64_t hash = start.size();
    for (const Slot slot : start) {
        hash = (hash ^ static_cast<std::uint64_t>(slot)) * 0x9E3779B97F4A7C15U;
        hash ^= hash >> 32U;
    }
    return hash;
}

constexpr int patient = 60;  // members: so large a population does better if it does not prefer good parents

struct Member {
    Schedule schedule;
    std::uint64_t hash = 0;
};

class Population {
  public:
    Population(const Instance& instance, int size, Random& random, Workshop& workshop)
        : instance_(instance), size_(size), random_(random), workshop_(workshop), breeder_(instance, random) {}

    // Fills the population by sampling.
    void found() {
        members_.clear();
        hashes_.clear();
        for (int tries = 0; tries < size_ && !workshop_.is_over(); ++tries) {
            Member member;
            sample(tries % 2 == 0 ? Way::forwards : Way::backwards, member.schedule);
            develop(member);
            if (hashes_.insert(member.hash).second) members_.push_back(std::move(member));
        }
    }

    // Breeds until the search is over or nothing gets better any more.
    void evolve() {
        int idle = 0;
        Slot best = best_makespan();
        while (members_.size() > 2 && !workshop_.is_over() && idle < patience * size_) {
            const Slot makespan = breed();
            idle = makespan < best ? 0 : idle + 1;
            best = std::min(best, makespan);
        }
    }

  private:
    // Makes a schedule of the forward way from a list of either.
    void sample(Way way, Schedule& schedule) {
        Schedule sampled;
        sampled.list = sampled_list(instance_, way, random_);
        workshop_.make(way, sampled);
        if (way == Way::forwards) schedule = std::move(sampled);
        else workshop_.turn(way, sampled, schedule);
    }

    void develop(Member& member) {
        workshop_.improve(Way::forwards, member.schedule);
        member.hash = hash_of(member.schedule.start);
    }

    [[nodiscard]] Slot best_makespan() const {
        Slot best = never;
        for (const Member& member : members_) best = std::min(best, member.schedule.makespan);
        return best;
    }

    Index any() { return static_cast<Index>(random_.below(static_cast<int>(members_.size()))); }

    // Any member; in a small population, which has little time, the better of two.
    const std::vector<int>& parent() {
        const Member& one = members_[any()];
        if (size_ >= patient) return one.schedule.list;
        const Member& other = members_[any()];
        return (other.schedule.makespan < one.schedule.makespan ? other : one).schedule.list;
    }

    // Returns the child's makespan.
    Slot breed() {
        const std::vector<int>& mother = parent();
        const std::vector<int>& father = parent();
        breeder_.cross(mother, father, child_.schedule.list);
        breeder_.mutate(child_.schedule.list);
        workshop_.make(Way::forwards, child_.schedule);
        develop(child_);
        const Slot makespan = child_.schedule.makespan;
        if (!hashes_.contains(child_.hash)) replace_worst_of_three();
        return makespan;
    }

    // A child that is worse than all three does not stay.
    void replace_worst_of_three() {
        Index worst = any();
        for (int tries = 1; tries < 3; ++tries) {
            const Index other = any();
            if (members_[other].schedule.makespan > members_[worst].schedule.makespan) worst = other;
        }
        if (child_.schedule.makespan > members_[worst].schedule.makespan) return;
        hashes_.erase(members_[worst].hash);
        hashes_.insert(child_.hash);
        std::swap(members_[worst], child_);
    }

    const Instance& instance_;
    int size_;
    Random& random_;
    Workshop& workshop_;
    Breeder breeder_;
    std::vector<Member> members_;
    std::unordered_set<std::uint64_t> hashes_;
    Member child_;
};

void start_by_rules(const Instance& instance, Workshop& workshop) {
    constexpr int most_for_slack = 1'000;  // tasks: worst case slack compares all pairs
    for (const Rule rule : {Rule::lft, Rule::lst, Rule::mts, Rule::grpw, Rule::wcs})
        for (const Way way : {Way::forwards, Way::backwards}) {
            Schedule schedule;
            if (rule != Rule::wcs) {
                schedule.list = list_by(instance, way, rule);
                workshop.make(way, schedule);
                if (workshop.is_over()) return;
            }
            if (rule == Rule::wcs && instance.count > most_for_slack) continue;
            schedule = parallel(instance, way, rule);
            workshop.take(way, schedule);
            if (workshop.is_over()) return;
            workshop.improve(way, schedule);
            if (workshop.is_over()) return;
        }
}

}  // namespace

// 40 at 1 000 schedules, 100 at 50 000, 300 from 150 000 on; between these, straight in the logarithm.
int population_for(double schedules) {
    const auto between = [&](double low, double few, double high, double many) {
        const double part = std::log(schedules / low) / std::log(high / low);
        return static_cast<int>(std::lround(few + (many - few) * std::clamp(part, 0.0, 1.0)));
    };
    return schedules < 50'000 ? between(1'000, 40, 50'000, 100) : between(50'000, 100, 150'000, 300);
}

void search(const Instance& instance, int population, std::uint64_t seed, Workshop& workshop) {
    start_by_rules(instance, workshop);
    Random random(seed);
    Population members(instance, population, random, workshop);
    while (!workshop.is_over()) {
        members.found();
        members.evolve();
    }
}

}  // namespace muster::plan
