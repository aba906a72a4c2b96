#include <algorithm>
#include <charconv>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/plan.h>

#include "base/language.h"
#include "base/text.h"
#include "domain/describe.h"

namespace muster {

namespace {

constexpr std::array plan_fields{
    field<&Plan::title>("title", "What the plan is called", Use::title),
    field<&Plan::objective>("objective", "What it is good at first", Use::kept),
    field<&Plan::from>("from", "Nothing is planned before this day", Use::kept),
    field<&Plan::finish>("finish", "Day on which the last task ends", Use::kept),
    field<&Plan::earliest>("earliest", "No plan of these tasks and people ends sooner", Use::kept),
    field<&Plan::tasks>("tasks", "How many tasks have a place", Use::kept),
    field<&Plan::late>("late", "How many of them end after their due day", Use::kept),
    field<&Plan::unplaced>("unplaced", "How many tasks have no place", Use::kept),
    field<&Plan::cost>("cost", "Cost of the work left, by the rates of those who do it", Use::kept),
    field<&Plan::seed>("seed", "What the search was seeded with", Use::kept),
    field<&Plan::schedules>("schedules", "How many schedules were made", Use::kept),
    field<&Plan::author>("author", "Who made it", Use::kept),
    field<&Plan::critical>("critical", "The tasks that hold the end", Use::hidden),
    field<&Plan::rows>("rows", "Who does what when", Use::hidden),
};
constexpr std::array<std::string_view, 8> plan_columns{"id",   "title",    "from",   "finish",
                                                       "late", "unplaced", "author", "created"};

constexpr std::array baseline_fields{
    field<&Baseline::title>("title", "What the baseline is called", Use::title),
    field<&Baseline::plan>("plan", "The plan that was agreed", Use::kept),
    field<&Baseline::finish>("finish", "Day on which the last task was to end", Use::kept),
    field<&Baseline::tasks>("tasks", "How many tasks it holds", Use::kept),
    field<&Baseline::budget>("budget", "What the work was to cost", Use::kept),
    field<&Baseline::author>("author", "Who set it", Use::kept),
    field<&Baseline::rows>("rows", "Who was to do what when", Use::hidden),
};
constexpr std::array<std::string_view, 6> baseline_columns{"id", "title", "plan", "finish", "tasks", "created"};

[[noreturn]] void refuse(const std::string& line) {
    throw Error(Failure::damaged, say("'{}' is not a row of a plan", text::fit(text::visible(line), 60)),
                "muster doctor");
}

PlanRow row_of(const std::string& line) {
    const auto parts = text::split(line, ' ');
    if (parts.size() != 5) refuse(line);
    PlanRow row;
    row.task = uid_from_text(parts[0]);
    if (parts[1] != "-") row.person = uid_from_text(parts[1]);
    const auto start = instant_from_iso(parts[2]);
    const auto finish = instant_from_iso(parts[3]);
    const char* const end = parts[4].data() + parts[4].size();
    const bool is_number = std::from_chars(parts[4].data(), end, row.work.minutes).ptr == end;
    if (!start || !finish || !is_number) refuse(line);
    row.start = *start;
    row.finish = *finish;
    return row;
}

}  // namespace

std::string to_text(const std::vector<PlanRow>& rows) {
    std::string text;
    for (const PlanRow& row : rows)
        text += fmt::format("{} {} {} {} {}\n", to_text(row.task), row.person == Uid{} ? "-" : to_text(row.person),
                            to_text(row.start), to_text(row.finish), row.work.minutes);
    return text;
}

std::vector<PlanRow> rows_of_text(const std::string& text) {
    std::vector<PlanRow> rows;
    for (const std::string& line : text::split(text, '\n'))
        if (!line.empty()) rows.push_back(row_of(line));
    return rows;
}

template <>
const Noun& noun_of<Plan>() {
    static const Noun noun{"plan",       "plan", "plans",       'P',        plan_fields,
                           plan_columns, "",     "number DESC", make<Plan>, check_nothing};
    return noun;
}

template <>
const Noun& noun_of<Baseline>() {
    static const Noun noun{"baseline", "baseline",    "baselines",    'B',          baseline_fields, baseline_columns,
                           "",         "number DESC", make<Baseline>, check_nothing};
    return noun;
}

}  // namespace muster
