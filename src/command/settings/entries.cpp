#include "command/settings/entries.h"
#include "command/shape.h"

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"
#include "settings/document.h"

namespace muster::command {

view::Answer change_setting(Session& session, const std::string& table, const std::string& key,
                            const std::optional<std::string>& value, std::string said) {
    const auto& around = session.surroundings();
    if (around.settings_folder.empty())
        throw Error(Failure::refused, tr("there is no folder for settings: neither HOME nor XDG_CONFIG_HOME is set"));
    if (!around.dry_run) settings::change_file(around.settings_folder + "/config.toml", table, key, value);
    view::Answer answer;
    answer.deeds.push_back(
        {key, std::move(said), Json::object({{"name", key}, {"value", value ? Json(*value) : Json()}})});
    return answer;
}

view::Answer entries_answer(const std::vector<settings::Named>& entries, const std::string& title,
                            const std::string& none, const std::string& marked) {
    view::Answer answer;
    answer.page.emplace();
    answer.ids.emplace();
    Json items = Json::array();
    view::Table table{{tr("name"), title, ""}, {}, {}};
    for (const settings::Named& entry : entries) {
        const bool in_use = !marked.empty() && entry.name == marked;
        table.rows.push_back({{entry.name, view::Tone::name}, {entry.text}, {in_use ? tr("in use") : ""}});
        items.push(Json::object({{"name", entry.name}, {"value", entry.text}, {"in_use", in_use}}));
        answer.ids->push_back(entry.name);
    }
    if (entries.empty()) answer.page->push_back(view::Paragraph{{{none, view::Tone::faint}}});
    else answer.page->push_back(std::move(table));
    answer.members.set("total", static_cast<std::int64_t>(entries.size()));
    answer.members.set("items", std::move(items));
    return answer;
}

Json entries_shape() {
    return shape::items(shape::object({{"name", shape::text()}, {"value", shape::text()}, {"in_use", shape::flag()}}));
}

Json changed_entry_shape() {
    return shape::items(shape::object({{"name", shape::text()}, {"value", shape::maybe(shape::text())}}));
}

void check_entry_name(const std::string& name) {
    const bool is_plain = !name.empty() && name.size() <= 64 && name[0] != '-' &&
                          name.find_first_of(" \t\n/'\"\\$@#=.[]") == std::string::npos && text::visible(name) == name;
    if (!is_plain)
        throw Error(Failure::usage, say("'{}' cannot be a name", text::visible(name)),
                    tr("use letters, digits, - and _"));
}

void need_entry(const std::vector<settings::Named>& entries, const std::string& name, const std::string& otherwise,
                const std::string& listing) {
    if (settings::find(entries, name) != nullptr) return;
    std::vector<std::string> names;
    for (const settings::Named& entry : entries) names.push_back(entry.name);
    const std::string near = text::nearest(name, names);
    throw Error(Failure::not_found, otherwise, near.empty() ? listing : say("did you mean '{}'?", near));
}

}  // namespace muster::command
