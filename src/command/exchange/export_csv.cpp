// export csv: tasks as a table that import csv brings back.

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/task.h>

#include "base/language.h"
#include "base/list_text.h"
#include "base/table_cell.h"
#include "base/text.h"
#include "command/exchange/exchange.h"
#include "command/exchange/importer.h"
#include "command/exchange/work.h"
#include "command/record/columns.h"
#include "exchange/ties.h"

namespace muster::command {

namespace {

struct Options {
    QueryOptions query;
    std::string fields;
};

// A column of the file: a field, or what is no field of a task.
struct Written {
    std::string head;
    const Field* field = nullptr;
};

bool is_beside_fields(std::string_view head) {
    return head == identity_head || head == blocked_by_head || head == relates_head;
}

std::vector<Written> columns_asked(const Noun& noun, const std::string& words) {
    std::vector<Written> columns;
    if (words.empty()) {
        for (const Field* field : whole_columns(noun)) columns.push_back({std::string(field->name), field});
        for (const std::string_view head : {blocked_by_head, relates_head, identity_head})
            columns.push_back({std::string(head), nullptr});
        return columns;
    }
    for (const std::string& word : text::split(words, ',')) {
        const std::string head(text::trim(word));
        const Field* field = is_beside_fields(head) ? nullptr : &noun.field(head);
        columns.push_back({field == nullptr ? head : std::string(field->name), field});
    }
    return columns;
}

// Makes the cells of rows, as the words that import csv reads as the same values, in any project.
class Cells {
  public:
    explicit Cells(Session& session) : session_(session), reading_(session.reading()) {
        for (const Link& link : session.project().all<Link>()) links_[link.task.key].push_back(link);
    }

    std::string of_field(const Field& field, const Value& value) {
        if (is_empty(value)) return {};
        if (field.kind == Kind::ref && field.is_stored()) return reference(field.target(), std::get<std::string>(value));
        if (field.is_list()) return list(std::get<std::string>(value));
        if (const auto* number = std::get_if<double>(&value); number != nullptr && field.kind != Kind::share)
            return fmt::format("{}", *number);
        if (field.kind == Kind::effort) return fmt::format("{}", hours_of(std::get<std::int64_t>(value)));
        if (const auto* words = std::get_if<std::string>(&value)) return *words;
        return typed_text(field, value, reading_, [](const Noun&, Key) { return std::string{}; });
    }

    std::string of_links(Key task, bool is_relation) {
        std::vector<std::string> texts;
        for (const Link& link : links_[task])
            if ((link.type == LinkType::relates) == is_relation)
                texts.push_back(exchange::tie_text(session_.project().label(link.blocker), link.type, link.lag));
        return text::join(texts, ", ");
    }

    std::string identity(Key task) { return to_text(session_.project().get(Ref<Task>{task}).uid); }

  private:
    // By its title, where that names it: numbers are of this project alone.
    std::string reference(const Noun& noun, const std::string& label) {
        if (noun == noun_of<Task>() || noun == noun_of<Member>() || noun.title() == nullptr) return label;
        const auto [place, is_new] = references_.try_emplace({noun.name, label}, label);
        if (!is_new) return place->second;
        const Project& project = session_.project();
        try {
            const Key key = project.resolve(noun, label);
            const auto record = noun.make();
            project.fill(*record, key);
            const Value title = noun.title()->get(*record);
            const auto* words = std::get_if<std::string>(&title);
            if (words != nullptr && project.resolve(noun, *words) == key) place->second = *words;
        } catch (const Error&) {
            place->second = label;  // two of that title
        }
        return place->second;
    }

    static std::string list(const std::string& json) {
        std::vector<std::string> items;
        const Json list = Json::parse(json);
        if (list.items() != nullptr)
            for (const Json& item : *list.items())
                if (item.text() != nullptr) items.push_back(*item.text());
        return text::list_of_items(items);
    }

    Session& session_;
    Reading reading_;
    std::map<Key, std::vector<Link>> links_;
    std::map<std::pair<std::string_view, std::string>, std::string> references_;
};

std::string cell_of(Cells& cells, const Written& column, const Value& value, Key task) {
    if (column.field != nullptr) return cells.of_field(*column.field, value);
    if (column.head == identity_head) return cells.identity(task);
    return cells.of_links(task, column.head == relates_head);
}

std::string table_of(Session& session, Selection selection, const std::vector<Written>& columns) {
    const Noun& noun = *selection.noun;
    for (const Written& column : columns)
        selection.fields.push_back(column.field != nullptr ? column.field : noun.find("key"));
    selection.fields.push_back(noun.find("key"));
    Cells cells(session);
    std::string text;
    for (const Written& column : columns) text += (text.empty() ? "" : ",") + column.head;
    text += '\n';
    session.project().select(selection, [&](std::span<const Value> row) {
        const Key task = std::get<std::int64_t>(row.back());
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (i > 0) text += ',';
            text += text::table_cell(cell_of(cells, columns[i], row[i], task));
        }
        text += '\n';
    });
    return text;
}

view::Answer help_on_columns(const Noun& noun) {
    view::Answer answer = help_on_fields(noun);
    for (const auto& [head, meaning] :
         {std::pair{blocked_by_head, tr("What it waits for: T3, T4 SS 2h")},
          std::pair{relates_head, tr("What it has to do with")},
          std::pair{identity_head, tr("Which task it is in every copy of the project")}})
        *answer.raw += fmt::format("{:<16} {:<12} {}\n", head, tr("text"), meaning);
    return answer;
}

}  // namespace

Run declare_export_csv(Spec& spec, const Noun*) {
    auto options = std::make_shared<Options>();
    const Noun& noun = noun_of<Task>();
    declare_query(spec, noun, options->query);
    spec.option(options->fields, "fields", "A,B,C", tr("Columns to write; `help` lists them"));
    spec.text(
        tr("A row a task, every task unless a query says which, with all that import csv takes: fields, the project's own "
           "ones, links. Taken in again, nothing changes; taken in by another project with --create-members and "
           "--create-milestones, the same tasks are made there. Working time is hours, moments are UTC, milestones and "
           "goals stand by their titles; a text that a spreadsheet would run as a formula has a quote (') before it, "
           "which import csv takes away."));
    spec.answers([] { return file_shape(); });
    spec.example("muster export csv -o t.csv && $EDITOR t.csv && muster import csv t.csv --update",
                 tr("Change many tasks in a spreadsheet"));
    spec.example("muster export csv owner:@me is:open --fields id,title,due,estimate", tr("Some tasks, with some columns"));
    return [options, &noun](Session& session) {
        const Noun& whole = session.project().noun(noun);
        if (options->fields == "help") return help_on_columns(whole);
        Query query = read(session, whole, options->query);
        if (options->query.explain) return explained(query, whole, false);
        Selection selection{&whole, {}, false, {}, std::move(query.order), {}, std::move(query.filter)};
        if (selection.order.empty()) selection.order = {{"id", false}};
        return file_answer(session, table_of(session, std::move(selection), columns_asked(whole, options->fields)));
    };
}

}  // namespace muster::command
