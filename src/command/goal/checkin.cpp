// The values of key results: taking one, and looking back.

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/goal.h>

#include "base/language.h"
#include "command/goal/goal.h"
#include "command/record/columns.h"
#include "command/record/record.h"
#include "command/report/pieces.h"
#include "command/shape.h"

namespace muster::command {

Run declare_kr_checkin(Spec& spec, const Noun*) {
    struct Options {
        std::string id, value, confidence, note, on;
    };
    auto options = std::make_shared<Options>();
    spec.word(options->id, "ID", tr("The key result"), true, &noun_of<KeyResult>());
    spec.word(options->value, "VALUE", tr("The value measured: 4.2, 7min, 18%, 62k"));
    spec.option(options->confidence, "confidence", "SHARE", tr("How sure one is to reach the target: 70%"));
    spec.option(options->note, "note", "TEXT", tr("Why it is so"));
    spec.option(options->on, "on", "MOMENT", tr("When it was measured; now unless given"));
    spec.answers([] { return shape::records(noun_of<Checkin>()); });
    spec.example("muster kr checkin K1 4.2 --confidence 70%", tr("Write down today's value"));
    return [options](Session& session) {
        Change& change = session.change();
        const auto key = session.project().resolve<KeyResult>(options->id);
        const KeyResult key_result = session.project().get(key);
        const auto quantity = quantity_from_text(options->value);
        if (!quantity)
            throw Error(Failure::usage, say("'{}' is not a value", options->value), tr("write 4.2, 7min, 18% or 62k"));
        if (!quantity->unit.empty() && quantity->unit != key_result.unit)
            throw Error(Failure::usage,
                        say("K{} is measured in {}, not in {}", key_result.number,
                            key_result.unit.empty() ? tr("plain numbers") : key_result.unit, quantity->unit));
        Checkin checkin;
        checkin.key_result = key;
        checkin.moment = session.project().now();
        checkin.value = quantity->value;
        checkin.note = options->note;
        std::vector<GivenField> given;
        if (!options->confidence.empty()) given.push_back({&checkin.noun().field("confidence"), {options->confidence}});
        if (!options->on.empty()) given.push_back({&checkin.noun().field("moment"), {options->on}});
        set_fields(checkin, given, session.reading());
        change.put(checkin);
        const double share = progress(key_result, checkin.value).value_or(0);
        const std::string label = session.project().label(key);
        const std::string unit = key_result.unit.empty() ? "" : " " + key_result.unit;
        view::Answer answer;
        answer.deeds.push_back({label,
                                say("{} checked in: {}{}, {} of the way{}", label, number_to_text(*checkin.value), unit,
                                    percent(share), is_met(key_result, *checkin.value) ? tr(" (target met)") : ""),
                                record_json(session.project(), checkin.noun(), checkin.key)});
        return answer;
    };
}

namespace {

// Whether the newest value is where it should be by now.
view::Outcome outcome_of(const Project& project, Ref<KeyResult> ref) {
    const KeyResult key_result = project.get(ref);
    const auto value = project.value_of(key_result);
    if (!value || !key_result.goal) return view::Outcome::undecided;
    const Goal goal = project.get(key_result.goal);
    const auto expected = expected_progress(goal.start ? goal.start : project.about().start, goal.due, project.today());
    if (!expected) return view::Outcome::undecided;
    return is_behind_pace(progress(key_result, value), *expected) ? view::Outcome::failed : view::Outcome::done;
}

}  // namespace

Run declare_kr_history(Spec& spec, const Noun*) {
    struct Options {
        std::string id;
        Columns columns;
        bool is_gate = false;
    };
    auto options = std::make_shared<Options>();
    spec.word(options->id, "ID", tr("The key result"), true, &noun_of<KeyResult>());
    declare_columns(spec, noun_of<Checkin>(), options->columns, Gate::none);
    spec.flag(options->is_gate, "exit-status",
              say("Exit with 10 if the newest value lags more than {:.0f} % behind the time passed, 8 if there is no "
                  "value, or no due day to judge it by",
                  pace_tolerance * 100));
    spec.answers([] { return shape::rows(noun_of<Checkin>()); });
    spec.example("muster kr history K1 -F csv", tr("Every value with its moment"));
    spec.example("muster kr history K1 --exit-status", tr("In a script: are we behind?"));
    return [options](Session& session) {
        if (options->columns.fields == "help") return help_on_fields(noun_of<Checkin>());
        const auto key = session.project().resolve<KeyResult>(options->id);
        view::Answer answer =
            list_answer(session, {&noun_of<Checkin>(), {}, false, {{"key_result", Compare::equal, key.key}}, {}, {}},
                        options->columns);
        if (options->is_gate) answer.outcome = outcome_of(session.project(), key);
        return answer;
    };
}

}  // namespace muster::command
