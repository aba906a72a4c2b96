#include <algorithm>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"
#include "command/exchange/importer.h"
#include "exchange/foreign.h"

namespace muster::command {

namespace {

// What a row can say of a record: what people may set, what names the row, and a task's state and its moments.
bool is_importable(const Noun& noun, const Field& field) {
    if (field.name == "id" || field.is_settable()) return true;
    return noun == noun_of<Task>() && (field.name == "state" || field.name == "started" || field.name == "closed");
}

const Field* field_for(const Noun& noun, const std::string& head, const ImportRules& rules) {
    const auto rule = rules.heads.find(head);
    if (rule == rules.heads.end()) return exchange::field_of_head(noun, head);
    if (rule->second.empty()) return nullptr;
    const Field& field = rule->second == "id" ? *noun.find("id") : noun.field(rule->second);
    if (!is_importable(noun, field))
        throw Error(Failure::usage, say("the map's '{}': the {} cannot be set", text::visible(head), field.called()));
    return &field;
}

void check_rules(const std::vector<std::string>& heads, const ImportRules& rules) {
    for (const auto& [head, field] : rules.heads)
        if (std::find(heads.begin(), heads.end(), head) == heads.end())
            throw Error(Failure::usage, say("the map's '{}' is no column of this table", text::visible(head)),
                        say("its columns are {}", text::visible(text::join(heads, ", "))));
}

}  // namespace

Columns columns_of(const Project& project, const Noun& noun, const std::vector<std::string>& given,
                   const ImportRules& rules) {
    const Noun& own = project.noun(noun);
    std::vector<std::string> heads;
    for (const std::string& head : given) heads.emplace_back(text::trim(head));
    check_rules(heads, rules);
    Columns columns;
    for (const std::string& head : heads) {
        const Field* field = field_for(own, head, rules);
        if (field != nullptr && !is_importable(own, *field)) field = nullptr;
        // Some programs write two ids, one for themselves and one for people; the first will do.
        if (field != nullptr && field->name == "external_id" && !rules.heads.contains(head) &&
            std::find(columns.fields.begin(), columns.fields.end(), field) != columns.fields.end())
            field = nullptr;
        if (field == nullptr && !head.empty() && !rules.heads.contains(head)) columns.left_out.push_back(head);
        if (field != nullptr && std::find(columns.fields.begin(), columns.fields.end(), field) != columns.fields.end())
            throw Error(Failure::usage,
                        say("two columns mean the {}; one is '{}'", field->called(), text::visible(head)),
                        tr("leave one out with --map: a line '\"HEAD\" = \"\"' in the file"));
        columns.fields.push_back(field);
    }
    const Field* title = noun.title();
    if (std::find(columns.fields.begin(), columns.fields.end(), title) == columns.fields.end())
        throw Error(Failure::usage, say("no column of this table is the {}", title->called()),
                    say("its columns are {}; say what they mean with --map", text::visible(text::join(heads, ", "))));
    return columns;
}

}  // namespace muster::command
