// The values of key results: taking one, and looking back.

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/goal.h>

#include "base/language.h"
#include "command/goal/goal.h"
#include "command/metric/series.h"
#include "command/record/columns.h"
#include "command/record/record.h"
#include "command/shape.h"

namespace muster::command {

namespace {

struct CheckinOptions {
    std::string id, value, confidence, note, on, table;
};

// The value given, or the one that the project knows by itself now.
double value_of(Session& session, const KeyResult& key_result, const Series& series, const std::string& word) {
    if (!word.empty()) return value_in(series, word);
    if (key_result.source == Source::cmd)
        throw Error(Failure::usage, say("{} is measured by a command", series.label),
                    fmt::format("muster kr measure {}", series.label));
    if (key_result.source == Source::manual)
        throw Error(Failure::usage, tr("which value was measured?"),
                    fmt::format("muster kr checkin {} VALUE", series.label));
    const auto value = session.project().value_of(key_result);
    if (!value)
        throw Error(Failure::refused, say("{} has nothing to derive its value from yet", series.label),
                    "muster help kr");
    return *value;
}

view::Answer check_in(Session& session, const KeyResult& key_result, const Series& series,
                      const CheckinOptions& options) {
    Checkin checkin;
    checkin.key_result = {key_result.key};
    checkin.moment = options.on.empty() ? session.project().now() : measured_at(session, "on", options.on);
    checkin.value = value_of(session, key_result, series, options.value);
    checkin.note = options.note;
    std::vector<GivenField> given;
    if (!options.confidence.empty()) given.push_back({&checkin.noun().field("confidence"), {options.confidence}});
    set_fields(checkin, given, session.reading());
    session.change().put(checkin);
    const double share = progress(key_result, checkin.value).value_or(0);
    view::Answer answer;
    answer.deeds.push_back(
        {series.label,
         say("{} checked in: {}, {} of the way{}", series.label, with_unit(*checkin.value, series.unit),
             percent(share), is_met(key_result, *checkin.value) ? tr(" (target met)") : ""),
         record_json(session.project(), checkin.noun(), checkin.key)});
    return answer;
}

}  // namespace

Run declare_kr_checkin(Spec& spec, const Noun*) {
    auto options = std::make_shared<CheckinOptions>();
    spec.word(options->id, "ID", tr("The key result"), true, &noun_of<KeyResult>());
    spec.word(options->value, "VALUE",
              tr("The value measured: 4.2, 7min, 18%, 62k; of source tasks, milestone or quality, the one of now unless "
                 "given"),
              false);
    spec.option(options->confidence, "confidence", "SHARE", tr("How sure one is to reach the target: 70%"));
    spec.option(options->note, "note", "TEXT", tr("Why it is so"));
    spec.option(options->on, "on", "MOMENT", tr("When it was measured; now unless given"));
    spec.option(options->table, "csv", "FILE", tr("Take many values from a table; - for standard input"));
    spec.text(
        tr("A table has columns for the day or moment, the value, and perhaps confidence and note, under the heads "
           "date, value, confidence and note (or 日期, 值, 信心, 备注), or without heads day, value and note. It may be "
           "read again: a value that is there already is passed over. Lines that cannot be read are named, the others "
           "stand, and the exit code is 7."));
    spec.answers([] { return values_shape(noun_of<Checkin>()); });
    spec.example("muster kr checkin K1 4.2 --confidence 70%", tr("Write down today's value"));
    spec.example("muster kr checkin K1 --csv history.csv", tr("Take in what was measured before"));
    return [options](Session& session) {
        const auto key = session.project().resolve<KeyResult>(options->id);
        const KeyResult key_result = session.project().get(key);
        const Series series{&noun_of<Checkin>(), "key_result", key.key, session.project().label(key),
                            key_result.unit};
        if (options->table.empty()) return check_in(session, key_result, series, *options);
        if (!options->value.empty() || !options->on.empty() || !options->note.empty() ||
            !options->confidence.empty())
            throw Error(Failure::usage, tr("--csv takes many values, and leaves nothing else to be given"));
        return take_table(session, series, options->table);
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
