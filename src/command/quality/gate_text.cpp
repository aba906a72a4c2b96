#include "command/quality/gate_text.h"

#include <array>

#include <muster/field_text.h>
#include <muster/verdict.h>
#include <muster/words.h>

#include "base/language.h"
#include "base/text.h"

namespace muster::command {

namespace {

constexpr std::size_t most_named = 5;

constexpr std::array proof_words{std::string_view{"untested"}, std::string_view{"failed"}, std::string_view{"passed"}};

std::string proof_text(Proof proof) {
    if (proof == Proof::untested) return tr("not run");
    return tr(Sense::choice, word_of(proof == Proof::passed ? RunResult::passed : RunResult::failed));
}

// `T1, T2 …`: the first of them by number.
std::string named(std::vector<std::string> names, std::int64_t total) {
    if (names.size() > most_named) names.resize(most_named);
    const bool is_cut = static_cast<std::int64_t>(names.size()) < total;
    return text::join(names, ", ") + (is_cut ? " …" : "");
}

std::string open_tasks(const Project& project, Ref<Milestone> milestone, std::int64_t total) {
    std::vector<std::string> names;
    for (const Key key : project.keys({&noun_of<Task>(),
                                       {},
                                       true,
                                       {{"milestone", Compare::equal, milestone.key}},
                                       {{"id", false}},
                                       static_cast<std::int64_t>(most_named)}))
        names.push_back(project.label(Ref<Task>{key}));
    return count_of("{} open task", "{} open tasks", total) + say(" ({})", named(std::move(names), total));
}

}  // namespace

std::string held_back_by(const Project& project, Ref<Milestone> milestone, const Gate& gate) {
    std::vector<std::string> parts;
    if (gate.open_tasks > 0) parts.push_back(open_tasks(project, milestone, gate.open_tasks));
    const auto unproven = gate.unproven();
    if (!unproven.empty()) {
        std::vector<std::string> names;
        for (const CheckStanding* one : unproven)
            names.push_back(say("{} {}", project.label(Ref<QualityCheck>{one->check.key}), proof_text(one->proof())));
        const auto total = static_cast<std::int64_t>(unproven.size());
        parts.push_back(count_of("{} required check that has not passed", "{} required checks that have not passed",
                                 total) +
                        say(" ({})", named(std::move(names), total)));
    }
    return parts.size() == 2 ? say("{} and {}", parts[0], parts[1]) : text::join(parts, "");
}

std::string newest_cases(const Project& project, Ref<QualityCheck> check) {
    const auto runs = project.all<QualityRun>({{"quality_check", Compare::equal, check.key}},
                                              {{"moment", true}, {"key", true}}, 1);
    if (runs.empty() || !runs.front().passed) return {};
    const QualityRun& newest = runs.front();
    return say("{} of {} cases passed ({})", *newest.passed, *newest.passed + newest.failed.value_or(0),
               percent(pass_share(newest)));
}

Json gate_json(const Project& project, const Gate& gate) {
    Json checks = Json::array();
    for (const CheckStanding& one : gate.checks)
        checks.push(Json::object({{"id", project.label(Ref<QualityCheck>{one.check.key})},
                                  {"required", one.check.required},
                                  {"proof", proof_words.at(static_cast<std::size_t>(one.proof()))}}));
    return Json::object({{"open", gate.is_open()}, {"open_tasks", gate.open_tasks}, {"checks", std::move(checks)}});
}

Json gate_shape() {
    using namespace shape;
    return object({{"open", flag()},
                   {"open_tasks", whole()},
                   {"checks", list(object({{"id", text()}, {"required", flag()}, {"proof", one_of(proof_words)}}))}});
}

}  // namespace muster::command
