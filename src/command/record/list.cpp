#include <algorithm>
#include <array>
#include <charconv>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"
#include "command/record/record.h"

namespace muster::command {

namespace {

struct Filter {
    const Field* field;
    std::vector<std::string> words;
};

struct ListOptions {
    std::vector<Filter> filters;
    std::string state;
    std::string fields;
    std::string sort;
    std::string limit;
};

// Fields worth a flag of their own on list.
constexpr std::array<std::string_view, 11> filter_names{
    "owner", "labels", "milestone", "goal", "type", "key_result", "parent", "reviewer", "task", "meeting", "review"};

void declare_filters(Spec& spec, const Noun& noun, ListOptions& options) {
    options.filters.reserve(filter_names.size());
    for (const std::string_view name : filter_names) {
        const Field* field = noun.find(name);
        if (field == nullptr) continue;
        Filter& filter = options.filters.emplace_back(Filter{field, {}});
        spec.options(filter.words, field->flag(), field->target != nullptr ? "ID" : "WORD",
                     say("Only those with this {}; `none` for those without", field->flag()));
        if (!field->choices.empty()) spec.choices({field->choices.begin(), field->choices.end()});
        if (field->target != nullptr) spec.completes(field->target());
    }
}

std::int64_t limit_of(const std::string& word) {
    std::int64_t limit = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), limit);
    if (error != std::errc{} || end != word.data() + word.size() || limit < 1)
        throw Error(Failure::usage, say("--limit: '{}' is not a number above 0", text::visible(word)));
    return limit;
}

std::vector<Sort> sort_of(const Noun& noun, const std::string& words) {
    std::vector<Sort> order;
    for (std::string word : text::split(words, ',')) {
        bool descending = false;
        for (const auto& [ending, down] : {std::pair<std::string_view, bool>{"-desc", true}, {"-asc", false}})
            if (word.ends_with(ending)) {
                descending = down;
                word.resize(word.size() - ending.size());
            }
        if (word == "urgency") descending = true;
        order.push_back({std::string(noun.field(word).name), descending});
    }
    return order;
}

std::vector<const Field*> fields_of(const Noun& noun, const std::string& words) {
    std::vector<const Field*> fields;
    if (words.empty())
        for (const std::string_view name : noun.columns) fields.push_back(noun.find(name));
    for (const std::string& word : text::split(words, ',')) fields.push_back(&noun.field(text::trim(word)));
    return fields;
}

std::string help_on_fields(const Noun& noun) {
    constexpr std::array<std::string_view, 16> kinds{"text",
                                                     "long text",
                                                     "whole number",
                                                     "number",
                                                     "yes or no",
                                                     "day",
                                                     "moment",
                                                     "time",
                                                     "money",
                                                     "share",
                                                     "choice",
                                                     "reference",
                                                     "list",
                                                     "list of references",
                                                     "number with a unit",
                                                     "time on the clock"};
    std::string text;
    for (const auto known : {common_fields(), noun.fields})
        for (const Field& field : known)
            if (field.use != Use::hidden)
                text += fmt::format("{:<16} {:<12} {}\n", field.name,
                                    tr(kinds[static_cast<std::size_t>(field.kind)].data()),
                                    tr(std::string(field.meaning).c_str()));
    return text;
}

void add_conditions(Session& session, const ListOptions& options, Selection& selection) {
    for (const Filter& filter : options.filters)
        for (const std::string& word : filter.words) {
            if (word == "none") selection.where.push_back({filter.field->name, Compare::is_empty, {}});
            else
                selection.where.push_back(
                    {filter.field->name, Compare::equal, value_from_text(*filter.field, word, session.reading())});
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
    if (overdue > 0) footer += ", " + count_of("{} overdue", "{} overdue", overdue);
    if (blocked > 0) footer += ", " + count_of("{} blocked", "{} blocked", blocked);
    return footer;
}

}  // namespace

Run declare_list(Spec& spec, const Noun* noun) {
    auto options = std::make_shared<ListOptions>();
    declare_filters(spec, *noun, *options);
    if (!noun->open.empty()) {
        spec.option(options->state, "state", "STATE", tr("Which ones: open (unless said otherwise), done, or all"));
        spec.choices({"open", "done", "all"});
    }
    spec.option(options->fields, "fields", "A,B,C", tr("Columns to show; `help` lists them"));
    spec.option(options->sort, "sort", "A,B-desc", tr("Order by these fields"));
    spec.option(options->limit, "limit", "N", tr("Show at most N"), 'L');
    spec.example(fmt::format("muster {} list", noun->word), say("List the {}", tr(noun->plural.data())));
    spec.example(fmt::format("muster {} list --fields {} -F csv", noun->word, noun->columns[0]),
                 tr("One column, as CSV"));
    return [options, noun](Session& session) {
        view::Answer answer;
        answer.kind = fmt::format("{}.list", noun->word);
        if (options->fields == "help") {
            answer.raw = help_on_fields(*noun);
            return answer;
        }
        Selection selection{
            noun, fields_of(*noun, options->fields), options->state != "all" && options->state != "done",
            {},   sort_of(*noun, options->sort),     {}};
        add_conditions(session, *options, selection);
        if (options->state == "done") {
            if (noun->find("closed") != nullptr) selection.where.push_back({"closed", Compare::is_set, {}});
            else
                selection.where.push_back(
                    {noun->find("state") != nullptr ? "state" : "active", Compare::not_equal,
                     noun->find("state") != nullptr ? Value{std::string("open")} : Value{std::int64_t{1}}});
        }
        if (!options->limit.empty()) selection.limit = limit_of(options->limit);
        const std::int64_t total = session.project().count(selection);
        view::List list{
            selection.fields,         {}, total, selection.limit, footer_of(session, selection, total), session.units(),
            session.project().today()};
        list.rows = [&session, selection](const std::function<void(std::span<const Value>)>& row) {
            session.project().select(selection, row);
        };
        answer.list = std::move(list);
        return answer;
    };
}

}  // namespace muster::command
