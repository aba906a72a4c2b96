#include "command/meeting/agreed.h"

#include <algorithm>
#include <array>

#include <muster/meeting.h>
#include <muster/words.h>

namespace muster::command {

namespace {

const std::string& text_in(const Value& value) {
    static const std::string none;
    const auto* text = std::get_if<std::string>(&value);
    return text != nullptr ? *text : none;
}

TaskState state_of(const std::string& word) {
    const auto& words = Words<TaskState>::words;
    const auto place = std::find(words.begin(), words.end(), word);
    return place != words.end() ? static_cast<TaskState>(place - words.begin()) : TaskState::todo;
}

}  // namespace

std::vector<AgreedAction> agreed_actions(const Project& project, Key meeting) {
    const Noun& noun = noun_of<Task>();
    Selection selection{&noun, {}, false, {{"meeting", Compare::is_set, {}}}, {{"id", false}}, {}};
    for (const std::string_view name : {"id", "title", "owner", "meeting", "due", "state", "closed", "changed"})
        selection.fields.push_back(noun.find(name));
    const std::string wanted = meeting == 0 ? "" : project.label(Ref<Meeting>{meeting});
    std::vector<AgreedAction> actions;
    project.select(selection, [&](std::span<const Value> row) {
        const std::string& sitting = text_in(row[3]);  // E1@2026-03-09
        const auto at = sitting.find('@');
        const auto day = at != std::string::npos ? day_from_iso(sitting.substr(at + 1)) : std::nullopt;
        if (!day || (!wanted.empty() && sitting.substr(0, at) != wanted)) return;
        AgreedAction action{text_in(row[0]),
                            text_in(row[1]),
                            text_in(row[2]),
                            sitting.substr(0, at),
                            *day,
                            {},
                            state_of(text_in(row[5])),
                            {},
                            {}};
        action.due = day_from_iso(text_in(row[4]));
        if (const auto closed = instant_from_iso(text_in(row[6]))) action.closed = project.zone().day_of(*closed);
        if (const auto changed = instant_from_iso(text_in(row[7]))) action.changed = *changed;
        actions.push_back(std::move(action));
    });
    return actions;
}

}  // namespace muster::command
