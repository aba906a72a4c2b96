#include <algorithm>
#include <array>
#include <charconv>

#include <fmt/format.h>

#include <muster/error.h>

#include <muster/task.h>
#include "base/language.h"
#include "base/text.h"

#include "command/record/query.h"
#include "command/record/record.h"

namespace muster::command {

std::int64_t limit_of(const std::string& word) {
    std::int64_t limit = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), limit);
    if (error != std::errc{} || end != word.data() + word.size() || limit < 1)
        throw Error(Failure::usage, say("--limit: '{}' is not a number above 0", text::visible(word)));
    return limit;
}

namespace {

// How a list is shown.
struct Columns {
    std::string fields;
    std::string sort;
    std::string limit;
};

void declare_columns(Spec& spec, Columns& columns) {
    spec.option(columns.fields, "fields", "A,B,C", tr("Columns to show; `help` lists them"));
    spec.option(columns.sort, "sort", "A,B-desc", tr("Order by these fields"));
    spec.option(columns.limit, "limit", "N", tr("Show at most N"), 'L');
}

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
constexpr std::array<std::string_view, 11> filter_names{
    "owner", "labels", "milestone", "goal", "type", "key_result", "parent", "reviewer", "task", "meeting", "review"};

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

std::vector<const Field*> fields_of(const Noun& noun, const std::string& words) {
    std::vector<const Field*> fields;
    if (words.empty())
        for (const std::string_view name : noun.columns) fields.push_back(noun.find(name));
    for (const std::string& word : text::split(words, ',')) fields.push_back(&noun.field(text::trim(word)));
    return fields;
}

view::Answer help_on_fields(const Noun& noun) {
    constexpr std::array<std::string_view, 16> kinds{tr_later("text"),
                                                     tr_later("long text"),
                                                     tr_later("whole number"),
                                                     tr_later("number"),
                                                     tr_later("yes or no"),
                                                     tr_later("day"),
                                                     tr_later("moment"),
                                                     tr_later("time"),
                                                     tr_later("money"),
                                                     tr_later("share"),
                                                     tr_later("choice"),
                                                     tr_later("reference"),
                                                     tr_later("list"),
                                                     tr_later("list of references"),
                                                     tr_later("number with a unit"),
                                                     tr_later("time on the clock")};
    view::Answer answer;
    answer.kind = fmt::format("{}.list", noun.word);
    std::string& text = answer.raw.emplace();
    for (const auto known : {common_fields(), noun.fields})
        for (const Field& field : known)
            if (field.use != Use::hidden)
                text += fmt::format("{:<16} {:<12} {}\n", field.name,
                                    tr(kinds[static_cast<std::size_t>(field.kind)].data()),
                                    tr(std::string(field.meaning).c_str()));
    return answer;
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

std::string footer_of(Session& session, const Selection& selection, std::int64_t total) {
    const Noun& noun = *selection.noun;
    std::string footer = noun.counted(total);
    if (selection.limit && *selection.limit < total) footer = say("{} of {}", *selection.limit, footer);
    if (noun.name != "task") return footer;
    const auto count_with = [&](Condition condition) {
        Selection part = selection;
        part.limit.reset();
        part.where.push_back(std::move(condition));
        part.where.push_back({"closed", Compare::is_empty, {}});
        return session.project().count(part);
    };
    const auto overdue = count_with({"due", Compare::less, to_text(session.project().today())});
    const auto blocked = count_with({"status", Compare::equal, std::string("blocked")});
    if (overdue > 0) footer += tr(", ") + count_of("{} overdue", "{} overdue", overdue);
    if (blocked > 0) footer += tr(", ") + count_of("{} blocked", "{} blocked", blocked);
    return footer;
}

view::Answer list_answer(Session& session, std::string kind, Selection selection, const Columns& columns) {
    selection.fields = fields_of(*selection.noun, columns.fields);
    if (!columns.sort.empty()) selection.order = read_order(columns.sort, *selection.noun);
    if (!columns.limit.empty()) selection.limit = limit_of(columns.limit);
    view::Answer answer;
    answer.kind = std::move(kind);
    answer.list = list_of(session, selection,
                          [&session, selection](std::int64_t total) { return footer_of(session, selection, total); });
    return answer;
}

}  // namespace

view::List list_of(Session& session, Selection selection, std::function<std::string(std::int64_t)> footer) {
    view::List list;
    list.fields = selection.fields;
    list.limit = selection.limit;
    list.units = session.units();
    list.today = session.project().today();
    list.total = [&session, selection] { return session.project().count(selection); };
    list.footer = [total = list.total, footer = std::move(footer)] { return footer(total()); };
    list.rows = [&session, selection = std::move(selection)](const std::function<void(std::span<const Value>)>& row) {
        return session.project().select(selection, row);
    };
    return list;
}

Run declare_list(Spec& spec, const Noun* noun) {
    auto options = std::make_shared<ListOptions>();
    options->query.is_list = true;
    declare_query(spec, *noun, options->query);
    declare_filters(spec, *noun, *options);
    if (!noun->open.empty()) {
        spec.option(options->state, "state", "STATE", tr("Which ones: open (unless said otherwise), done, or all"));
        spec.choices({"open", "done", "all"});
    }
    declare_columns(spec, options->columns);
    spec.example(fmt::format("muster {} list", noun->word), say("List the {}", noun->called_many()));
    if (noun->name == "task")
        spec.example("muster task list is:overdue -label:ui 'due<fri or priority:0'", tr("A query"));
    spec.example(fmt::format("muster {} list --fields {} -F csv", noun->word, noun->columns[0]),
                 tr("One column, as CSV"));
    return [options, noun](Session& session) {
        if (options->columns.fields == "help") return help_on_fields(*noun);
        Query query = read(session, *noun, options->query);
        if (options->query.explain) return explained(query, *noun, options->state.empty() && !query.says_state);
        Selection selection{noun, {}, options->state == "open" || (options->state.empty() && !query.says_state),
                            {},   {}, {}};
        selection.filter = std::move(query.filter);
        selection.order = std::move(query.order);
        add_conditions(session, *options, selection);
        if (options->state == "done")
            selection.filter = both(std::move(selection.filter), {Filter::Kind::named, {}, {}, "closed"});
        return list_answer(session, fmt::format("{}.list", noun->word), std::move(selection), options->columns);
    };
}

Run declare_ready(Spec& spec, const Noun*) {
    auto options = std::make_shared<ListOptions>();
    const Noun& noun = noun_of<Task>();
    options->query.is_list = true;
    declare_query(spec, noun, options->query);
    declare_filters(spec, noun, *options);
    declare_columns(spec, options->columns);
    spec.text(
        tr("Tasks that can be started now: to do, not blocked, waiting for nothing, and not put off; the most urgent "
           "first."));
    spec.example("muster ready is:mine", tr("What I could start now"));
    return [options, &noun](Session& session) {
        if (options->columns.fields == "help") return help_on_fields(noun);
        Query query = read(session, noun, options->query);
        query.filter = both(std::move(query.filter), {Filter::Kind::named, {}, {}, "ready"});
        if (options->query.explain) return explained(query, noun, false);
        Selection selection{&noun, {}, true, {}, std::move(query.order), {}, std::move(query.filter)};
        add_conditions(session, *options, selection);
        return list_answer(session, "ready", std::move(selection), options->columns);
    };
}

}  // namespace muster::command
