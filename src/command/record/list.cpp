#include <algorithm>
#include <array>

#include <fmt/format.h>

#include <muster/error.h>

#include <muster/task.h>
#include "base/language.h"
#include "base/text.h"

#include "command/record/columns.h"
#include "command/record/query.h"
#include "command/record/record.h"
#include "command/shape.h"

namespace muster::command {

namespace {

struct FilterFlag {
    const Field* field;
    std::vector<std::string> words;
};

struct ListOptions {
    std::vector<FilterFlag> flags;
    QueryOptions query;
    std::string state;
    Columns columns;
};

// Fields worth a flag of their own on list.
constexpr std::array<std::string_view, 12> filter_names{"owner", "labels",     "milestone", "goal",
                                                        "type",  "key_result", "parent",    "reviewer",
                                                        "task",  "member",     "meeting",   "review"};

void declare_filters(Spec& spec, const Noun& noun, ListOptions& options) {
    options.flags.reserve(filter_names.size());
    for (const std::string_view name : filter_names) {
        const Field* field = noun.find(name);
        if (field == nullptr) continue;
        FilterFlag& flag = options.flags.emplace_back(FilterFlag{field, {}});
        spec.options(flag.words, field->flag(), field->target != nullptr ? "ID" : "WORD",
                     say("Only those with this {}; `none` for those without", field->flag()));
        if (!field->choices.empty()) spec.choices({field->choices.begin(), field->choices.end()});
        if (field->target != nullptr) spec.completes(field->target());
    }
}

void add_conditions(Session& session, const ListOptions& options, Selection& selection) {
    for (const FilterFlag& flag : options.flags)
        for (const std::string& word : flag.words) {
            if (word == "none") selection.where.push_back({flag.field->name, Compare::is_empty, {}});
            else
                selection.where.push_back(
                    {flag.field->name, Compare::equal, value_from_text(*flag.field, word, session.reading())});
        }
}

}  // namespace

Run declare_list(Spec& spec, const Noun* noun) {
    auto options = std::make_shared<ListOptions>();
    options->query.is_list = true;
    declare_query(spec, *noun, options->query);
    declare_filters(spec, *noun, *options);
    if (!noun->open.empty()) {
        spec.option(options->state, "state", "STATE", tr("Which ones: open (unless said otherwise), done, or all"));
        spec.choices({"open", "done", "all"});
    }
    declare_columns(spec, *noun, options->columns);
    spec.answers([noun] { return shape::rows(*noun); });
    spec.example(fmt::format("muster {} list", noun->word), say("List the {}", noun->called_many()));
    if (noun->name == "task")
        spec.example("muster task list is:overdue -label:ui 'due<fri or priority:0'", tr("A query"));
    spec.example(fmt::format("muster {} list --fields {} -F csv", noun->word, noun->columns[0]),
                 tr("One column, as CSV"));
    return [options, noun](Session& session) {
        const Noun& whole = session.project().noun(*noun);
        if (options->columns.fields == "help") return help_on_fields(whole);
        Query query = read(session, whole, options->query);
        if (options->query.explain) return explained(query, whole, options->state.empty() && !query.says_state);
        Selection selection{&whole, {}, options->state == "open" || (options->state.empty() && !query.says_state),
                            {},     {}, {}};
        selection.filter = std::move(query.filter);
        selection.order = std::move(query.order);
        add_conditions(session, *options, selection);
        if (options->state == "done")
            selection.filter = both(std::move(selection.filter), {Filter::Kind::named, {}, {}, "closed"});
        return list_answer(session, std::move(selection), options->columns);
    };
}

Run declare_ready(Spec& spec, const Noun*) {
    auto options = std::make_shared<ListOptions>();
    const Noun& noun = noun_of<Task>();
    options->query.is_list = true;
    declare_query(spec, noun, options->query);
    declare_filters(spec, noun, *options);
    declare_columns(spec, noun, options->columns);
    spec.answers([&noun] { return shape::rows(noun); });
    spec.text(
        tr("Tasks that can be started now: to do, not blocked, waiting for nothing, and not put off; the most urgent "
           "first."));
    spec.example("muster ready is:mine", tr("What I could start now"));
    return [options](Session& session) {
        const Noun& whole = session.project().noun(noun_of<Task>());
        if (options->columns.fields == "help") return help_on_fields(whole);
        Query query = read(session, whole, options->query);
        query.filter = both(std::move(query.filter), {Filter::Kind::named, {}, {}, "ready"});
        if (options->query.explain) return explained(query, whole, false);
        Selection selection{&whole, {}, true, {}, std::move(query.order), {}, std::move(query.filter)};
        add_conditions(session, *options, selection);
        return list_answer(session, std::move(selection), options->columns);
    };
}

}  // namespace muster::command
