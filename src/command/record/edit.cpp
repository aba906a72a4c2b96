#include <algorithm>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"
#include "command/record/custom.h"
#include "command/record/edit_text.h"
#include "command/record/fields.h"
#include "command/record/record.h"
#include "command/risk/watch.h"
#include "command/task/links.h"

namespace muster::command {

namespace {

struct EditOptions {
    std::vector<std::string> ids;
    std::vector<std::string> clear;
    std::string body_file;
    LinkOptions links;
    CustomOptions custom;
    std::shared_ptr<std::vector<FieldOption>> fields;
    bool in_editor = false;
    std::string from;
};

template <class List>
void add_and_remove(List& list, const List& more, const List& less) {
    for (const auto& item : more)
        if (std::find(list.begin(), list.end(), item) == list.end()) list.push_back(item);
    for (const auto& item : less) std::erase(list, item);
}

// A field of the project's own that is empty holds nothing, not even an empty list.
template <class List>
List items_of(const Value& value) {
    const auto* list = std::get_if<List>(&value);
    return list != nullptr ? *list : List{};
}

void change_list(Session& session, Entity& record, const FieldOption& option) {
    if (option.add.empty() && option.remove.empty()) return;
    const auto read = [&](const std::vector<std::string>& words) {
        const auto scratch = record.noun().make();
        if (!words.empty()) set_fields(*scratch, {{option.field, words}}, session.reading());
        return option.field->get(*scratch);
    };
    const Value value = option.field->get(record);
    const Value more = read(option.add);
    const Value less = read(option.remove);
    if (option.field->kind == Kind::texts) {
        auto texts = items_of<Texts>(value);
        add_and_remove(texts, items_of<Texts>(more), items_of<Texts>(less));
        option.field->set(record, texts);
    } else {
        auto keys = items_of<Keys>(value);
        add_and_remove(keys, items_of<Keys>(more), items_of<Keys>(less));
        option.field->set(record, keys);
    }
}

void edit_one(Session& session, Entity& record, const EditOptions& options) {
    const Noun& noun = session.project().noun(record.noun());
    const auto own = given_custom(session, noun, options.custom);
    auto given = given_fields(*options.fields);
    for (const GivenField& field : given_fields(own)) given.push_back(field);
    if (!options.body_file.empty()) given.push_back({noun.find("body"), {read_text_file(session, options.body_file)}});
    set_fields(record, given, session.reading());
    for (const FieldOption& option : *options.fields) change_list(session, record, option);
    for (const FieldOption& option : own) change_list(session, record, option);
    for (const std::string& names : options.clear)
        for (const std::string& name : text::split(names, ',')) clear_field(record, noun.field(name));
}

bool is_nothing(const EditOptions& options) {
    const bool fields = std::any_of(options.fields->begin(), options.fields->end(), [](const FieldOption& option) {
        return !option.set.empty() || !option.add.empty() || !option.remove.empty();
    });
    return !fields && options.custom.is_empty() && options.clear.empty() && options.body_file.empty() &&
           options.links.is_empty();
}

// An example that fits the noun: the field that people would change first.
std::string sample_of(const Noun& noun) {
    if (noun.name == "project") return "muster project edit --end 2026-12-18";
    if (noun.name == "member") return "muster member edit @li --name 'Li Wei' --add-skill cpp=4";
    if (noun.name == "field") return "muster field edit size --add-choice XL";
    if (noun.name == "metric") return "muster metric edit 'Pass rate' --command './pass_rate.sh'";
    if (noun.name == "report") return "muster report edit monthly --audience sponsor";
    const char* flag = noun.title() != nullptr ? "title" : "note";
    return fmt::format("muster {} edit {}1 --{} 'New words'", noun.word, noun.letter, flag);
}

}  // namespace

Run declare_edit(Spec& spec, const Noun* noun) {
    auto options = std::make_shared<EditOptions>();
    const bool is_project = noun->name == "project";
    if (!is_project)
        spec.words(options->ids, "ID",
                   say("The {} to change; a range T3-T7, or - to read ids from standard input", noun->plural), true,
                   noun);
    options->fields = declare_fields(spec, *noun, true);
    if (noun->find("body") != nullptr)
        spec.option(options->body_file, "body-file", "FILE",
                    tr("Read the description from a file, or from standard input with -"));
    declare_custom(spec, *noun, options->custom);
    spec.options(options->clear, "clear", "FIELD", tr("Empty a field; several separated by commas"));
    const bool is_task = noun->name == "task";
    if (is_task) declare_links(spec, options->links);
    spec.flag(options->in_editor, "editor", tr("Edit the fields as a text; the same as no flag on a terminal"));
    spec.option(options->from, "from", "FILE", tr("Take up an edit that failed: open the text it has kept"));
    spec.text(tr(
        "Without a flag that says what to change, on a terminal, each record opens in the editor: a line for each "
        "field, its value as the flags take it, and the description below the first blank line. A field without value "
        "is emptied, one whose line is gone stays. If the record was changed by somebody else meanwhile, or the text "
        "cannot be read, nothing is changed and the text is kept."));
    spec.example(sample_of(*noun), say("Change a {}", noun->called()));
    return [options, noun, is_task, is_project](Session& session) {
        const bool has_flags = !is_nothing(*options);
        const bool in_editor = options->in_editor || !options->from.empty();
        if (has_flags && in_editor)
            throw Error(Failure::usage, tr("fields come from flags or from the editor, not from both"));
        if (in_editor || (!has_flags && session.surroundings().is_terminal))
            return edit_in_editor(session, *noun,
                                  is_project ? std::vector<Key>{1} : keys_of(session, *noun, options->ids),
                                  options->from);
        if (!has_flags)
            throw Error(Failure::usage, tr("nothing to change was given"),
                        say("muster {} edit --help lists the flags; --editor opens the editor", noun->word));
        Change& change = session.change();
        view::Answer answer;
        const auto keys = is_project ? std::vector<Key>{1} : keys_of(session, *noun, options->ids);
        for (const Key key : keys) {
            const auto record = noun->make();
            session.project().fill(*record, key);
            edit_one(session, *record, *options);
            if (auto* task = dynamic_cast<Task*>(record.get()))
                *task = with_first_day(*task, session.project().today());
            check_watch(session, *record);
            bool changed = change.put(*record);
            if (is_task && !options->links.is_empty()) {
                put_links(session, static_cast<const Task&>(*record), options->links);
                changed = true;
            }
            answer.deeds.push_back(deed(session, *record, changed ? tr("changed") : tr("unchanged")));
        }
        return answer;
    };
}

}  // namespace muster::command
