// Measures a project by the rules of a gate.

#include <algorithm>
#include <cmath>

#include <muster/gauge.h>
#include <muster/planning.h>

#include "project/pace.h"

namespace muster {

using gate::Offender;
using gate::Terms;

// Who is to blame stands here by name where telling took reading the records, else as a question still to be asked.
struct Gauge::Found {
    std::optional<double> value{};
    std::vector<Offender> named{};
    std::vector<Selection> others{};
};

namespace {

double rounded(gate::Unit unit, double value) {
    if (unit == gate::Unit::percent) return std::round(value * 10) / 10;
    if (unit == gate::Unit::ratio) return std::round(value * 100) / 100;
    return value;
}

std::optional<double> in_percent(std::optional<double> share) {
    if (!share) return {};
    return *share * 100;
}

bool has_any(const Project& project, const Noun& noun) {
    return project.count({&noun, {}, false, {}, {}, {}}) > 0;
}

std::int64_t counted(const Project& project, const std::vector<Selection>& selections) {
    std::int64_t sum = 0;
    for (const Selection& selection : selections) sum += project.count(selection);
    return sum;
}

// By number, so that the same records come in the same order in every run.
void add_names(const Project& project, Selection selection, std::optional<std::int64_t> most,
               std::vector<Offender>& names) {
    if (most) selection.limit = std::max<std::int64_t>(0, *most - static_cast<std::int64_t>(names.size()));
    const Noun& noun = *selection.noun;
    const Field* title = noun.title();
    const Field* id = noun.has_number() ? noun.find("id") : title;
    selection.fields = {id, title};
    selection.order = {{std::string(id->name), false}};
    project.select(selection, [&](std::span<const Value> row) {
        const auto words = [&](std::size_t place) {
            const auto* text = std::get_if<std::string>(&row[place]);
            return text != nullptr ? *text : std::string{};
        };
        names.push_back({words(0), words(1)});
    });
}

template <class T>
void blame(const Project& project, const T& record, std::vector<Offender>& names) {
    names.push_back({project.label(Ref<T>{record.key}), record.title});
}

std::vector<Goal> open_goals(const Project& project) {
    return project.all<Goal>({{"state", Compare::equal, std::string("open")}});
}

// Key results, then the goals that none measures.
std::vector<Offender> behind_pace(const Project& project, const std::vector<Goal>& goals) {
    std::vector<Offender> names;
    for (const Ref<KeyResult> key : pace_of_key_results(project, project.today()).behind)
        blame(project, project.get(key), names);
    for (const Goal& goal : goals) {
        const bool is_measured =
            project.count({&noun_of<KeyResult>(), {}, false, {{"goal", Compare::equal, goal.key}}, {}, {}}) > 0;
        if (!is_measured && is_behind_pace(project, goal, project.today())) blame(project, goal, names);
    }
    return names;
}

// Goals by their letters, key results that cannot tell how far they are.
std::vector<Offender> gaps_in_goals(const Project& project, const std::vector<Goal>& goals) {
    std::vector<Offender> names;
    for (const Goal& goal : goals) {
        const auto letters = smart(goal, project.label(Ref<Goal>{goal.key}), project.facts(goal));
        const bool all_hold = std::all_of(letters.begin(), letters.end(),
                                          [](const SmartLetter& letter) { return letter.problems.empty(); });
        if (!all_hold) blame(project, goal, names);
    }
    for (const KeyResult& key_result : project.all<KeyResult>({{"target", Compare::is_empty, {}}})) {
        const bool is_wanted = !key_result.goal || project.get(key_result.goal).state == GoalState::open;
        if (is_wanted) blame(project, key_result, names);
    }
    return names;
}

Selection open_with(const Noun& noun, Filter filter) {
    return {&noun, {}, true, {}, {}, {}, std::move(filter)};
}

Filter without(std::string_view one, std::string_view other) {
    const auto empty = [](std::string_view field) {
        return Filter{Filter::Kind::condition, {}, {field, Compare::is_empty, {}}, {}};
    };
    return {Filter::Kind::any, {empty(one), empty(other)}, {}, {}};
}

std::vector<Selection> gaps_in_work(const Project&) {
    Selection risks = open_with(noun_of<Risk>(), without("owner", "response"));
    risks.where = {{"state", Compare::equal, std::string("open")}};
    return {open_with(noun_of<Task>(), without("owner", "due")), std::move(risks)};
}

std::vector<Selection> overdue_tasks() {
    return {open_with(noun_of<Task>(), {Filter::Kind::named, {}, {}, "overdue"})};
}

std::vector<Selection> exposing_risks() {
    Selection risks = open_with(noun_of<Risk>(), {});
    risks.where = {{"state", Compare::equal, std::string("open")}, {"exposure_days", Compare::greater, 0.0}};
    return {std::move(risks)};
}

Selection records(const Project& project, const Terms& terms) {
    if (terms.rule == nullptr) return {terms.noun, {}, terms.only_open, {}, {}, {}, terms.filter};
    return open_with(*terms.noun, {Filter::Kind::all, {terms.rule->offends(project.today()), terms.filter}, {}, {}});
}

}  // namespace

const Figures& Gauge::figures() {
    if (!figures_) figures_ = project_.figures();
    return *figures_;
}

Gauge::Found Gauge::found(const Terms& terms) {
    const gate::Measure measure = terms.rule != nullptr ? terms.rule->measure : gate::Measure::records;
    switch (measure) {
        case gate::Measure::share_spent: return {in_percent(share_spent(figures()))};
        case gate::Measure::performance: return {on_time_share(figures()), {}, overdue_tasks()};
        case gate::Measure::expected_delay: return {in_percent(expected_delay_share(figures())), {}, exposing_risks()};
        case gate::Measure::review_age: {
            const auto newest = project_.all<Review>({{"until", Compare::is_set, {}}}, {{"until", true}}, 1);
            if (newest.empty()) return {};
            const auto age = project_.today() - *newest.front().until;
            Found found{std::max(0.0, static_cast<double>(age.count()))};
            blame(project_, newest.front(), found.named);
            return found;
        }
        case gate::Measure::behind_pace: {
            const auto goals = open_goals(project_);
            if (goals.empty()) return {};
            Found found{{}, behind_pace(project_, goals)};
            found.value = static_cast<double>(found.named.size());
            return found;
        }
        case gate::Measure::gaps: {
            Found found{{}, gaps_in_goals(project_, open_goals(project_)), gaps_in_work(project_)};
            const std::int64_t count = static_cast<std::int64_t>(found.named.size()) + counted(project_, found.others);
            if (count > 0 || has_any(project_, noun_of<Goal>()) || has_any(project_, noun_of<Task>()) ||
                has_any(project_, noun_of<Risk>()))
                found.value = static_cast<double>(count);
            return found;
        }
        case gate::Measure::overload: {
            const auto people = overloaded(project_, terms.weeks);
            if (!people) return {};
            Found found{static_cast<double>(people->size())};
            for (const Ref<Member> person : *people)
                found.named.push_back({project_.label(person), project_.get(person).name});
            return found;
        }
        case gate::Measure::records: break;
    }
    return found_records(terms);
}

Gauge::Found Gauge::found_records(const Terms& terms) const {
    Found found{{}, {}, {records(project_, terms)}};
    const std::int64_t count = counted(project_, found.others);
    const bool none_is_well = terms.rule != nullptr && terms.rule->nothing.empty();
    if (count > 0 || none_is_well || has_any(project_, *terms.noun)) found.value = static_cast<double>(count);
    return found;
}

gate::Measured Gauge::measure(const Terms& terms, std::optional<std::int64_t> names) {
    Found found = this->found(terms);
    gate::Measured measured;
    if (!found.value) return measured;
    measured.value = rounded(terms.unit, *found.value);
    if (gate::judge(terms, measured.value) != gate::Outcome::failed) return measured;
    measured.offending = static_cast<std::int64_t>(found.named.size()) + counted(project_, found.others);
    measured.offenders = std::move(found.named);
    if (names && measured.offending > *names && measured.offenders.size() > static_cast<std::size_t>(*names))
        measured.offenders.resize(static_cast<std::size_t>(*names));
    for (Selection& selection : found.others) add_names(project_, std::move(selection), names, measured.offenders);
    return measured;
}

}  // namespace muster
