// The values of key results: taking one, and looking back.

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/goal.h>

#include "base/language.h"
#include "command/goal/goal.h"
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

Run declare_kr_history(Spec& spec, const Noun*) {
    auto id = std::make_shared<std::string>();
    spec.word(*id, "ID", tr("The key result"), true, &noun_of<KeyResult>());
    spec.answers([] { return shape::rows(noun_of<Checkin>()); });
    spec.example("muster kr history K1 -F csv", tr("Every value with its moment"));
    return [id](Session& session) {
        const auto key = session.project().resolve<KeyResult>(*id);
        const Noun& noun = noun_of<Checkin>();
        Selection selection{&noun, {}, false, {{"key_result", Compare::equal, key.key}}, {}, {}};
        for (const std::string_view name : noun.columns) selection.fields.push_back(noun.find(name));
        view::Answer answer;
        answer.list = list_of(session, std::move(selection),
                              [](std::int64_t total) { return count_of("{} check-in", "{} check-ins", total); });
        return answer;
    };
}

}  // namespace muster::command
