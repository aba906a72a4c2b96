// log: what has been done, by whom, and what it changed.

#include <array>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/history.h>

#include "base/language.h"
#include "base/text.h"
#include "command/project/changes.h"
#include "command/project/project.h"
#include "command/record/record.h"
#include "command/shape.h"

namespace muster::command {

namespace {

constexpr Field column(std::string_view name, Kind kind, std::string_view meaning) {
    return Field{name, kind, Use::kept, meaning, {}, {}, nullptr, nullptr, nullptr, name};
}

constexpr std::array columns{
    column("id", Kind::integer, "The number that undo and --as-of take"),
    column("moment", Kind::moment, "When it was done"),
    column("actor", Kind::text, "Who did it"),
    column("remark", Kind::text, "Whether it has been undone, or undoes another"),
    column("command", Kind::text, "The command as it was typed"),
};
constexpr std::array members{
    column("operation", Kind::integer, "The number that undo and --as-of take"),
    column("moment", Kind::moment, "When it was done"),
    column("actor", Kind::text, "Who did it"),
    column("words", Kind::text, "The command as it was typed"),
    column("undoes", Kind::integer, "The operation that it took back"),
    column("stands", Kind::flag, "Whether it has not been taken back"),
    column("changes", Kind::texts, "What it did to each record"),
};

// What --porcelain prints; it never changes within a version.
constexpr std::array stable{members[0], members[1], members[2], members[4], members[5], members[3]};

enum class Reader { people, programs, porcelain };

std::string remark_of(const Project& project, const Operation& operation) {
    if (!project.stands(operation.key)) return tr("undone");
    return operation.undoes ? say("undoes {}", *operation.undoes) : std::string{};
}

std::vector<Value> row_of(const Project& project, const Operation& operation) {
    return {operation.key, to_text(operation.moment), "@" + operation.actor, remark_of(project, operation),
            operation.words};
}

std::vector<Value> members_of(const Project& project, const Operation& operation, std::string changes) {
    return {operation.key,
            to_text(operation.moment),
            "@" + operation.actor,
            operation.words,
            operation.undoes ? Value{*operation.undoes} : Value{},
            std::int64_t{project.stands(operation.key) ? 1 : 0},
            std::move(changes)};
}

std::vector<Value> stable_of(const Project& project, const Operation& operation) {
    const auto all = members_of(project, operation, {});
    return {all[0], all[1], all[2], all[4], all[5], all[3]};
}

std::string footer_of(const History& history, const History::Query& query) {
    const std::int64_t total = history.count(query);
    if (total == 0) return tr("no operation of this kind has been done");
    const std::string all = count_of("{} operation", "{} operations", total);
    return query.limit && *query.limit < total ? say("{} of {}", *query.limit, all) : all;
}

std::span<const Field> fields_for(Reader reader) {
    if (reader == Reader::people) return columns;
    return reader == Reader::programs ? std::span<const Field>(members) : std::span<const Field>(stable);
}

std::vector<Value> row_for(Reader reader, const Project& project, const Operation& operation) {
    if (reader == Reader::people) return row_of(project, operation);
    if (reader == Reader::porcelain) return stable_of(project, operation);
    return members_of(project, operation, changes_json(project, operation).dump());
}

view::List list_of(Session& session, const History::Query& query, Reader reader) {
    view::List list;
    for (const Field& field : fields_for(reader)) list.fields.push_back(&field);
    list.limit = query.limit;
    list.units = session.units();
    list.today = session.project().today();
    list.rows = [&project = session.project(), query, reader](const std::function<void(std::span<const Value>)>& row) {
        History::Query asked = query;
        asked.with_changes = reader == Reader::programs;
        if (query.limit) asked.limit = *query.limit + 1;  // one more tells whether there are more
        std::int64_t shown = 0;
        History(project).each(asked, [&](const Operation& operation) {
            if (query.limit && ++shown > *query.limit) return;
            row(row_for(reader, project, operation));
        });
        return query.limit && shown > *query.limit;
    };
    list.total = [&project = session.project(), query] { return History(project).count(query); };
    list.footer = [&project = session.project(), query] { return footer_of(History(project), query); };
    return list;
}

view::Line operation_line(const Project& project, const Operation& operation) {
    const std::string remark = remark_of(project, operation);
    const bool is_undone = !project.stands(operation.key);
    view::Line line{{fmt::format("{}", operation.key), view::Tone::name},
                    {fmt::format("  {}  @{}  ", wall_text(operation.moment, project.zone()), operation.actor)},
                    {operation.words, is_undone ? view::Tone::faint : view::Tone::plain}};
    if (!remark.empty()) line.push_back({fmt::format(" ({})", remark), view::Tone::faint});
    return line;
}

// Each operation with a line for each record it touched.
void each_block(const Project& project, History::Query query, const Units& units,
                const std::function<void(const view::Block&)>& put) {
    const History history(project);
    query.with_changes = true;
    history.each(query, [&](const Operation& operation) {
        put(view::Paragraph{operation_line(project, operation)});
        view::Bullets bullets;
        for (const LoggedChange& logged : operation.changes) {
            const RecordChange change = history.read(logged);
            if (change.noun != nullptr) bullets.lines.push_back({{"  " + line_of(change, units), view::Tone::faint}});
        }
        put(bullets);
    });
    put(view::Paragraph{{{footer_of(history, query), view::Tone::faint}}});
}

struct Options {
    std::vector<std::string> ids;
    std::string limit, since, until, by, noun;
    bool changes = false;
};

History::Query query_of(const Project& project, const Options& options) {
    const History history(project);
    History::Query query;
    for (const std::string& id : options.ids)
        for (const Uid& uid : history.identities(id)) query.records.push_back(uid);
    query.nouns = nouns_named(options.noun);
    if (!options.by.empty()) query.actor = history.actor(options.by);
    if (!options.since.empty()) query.since = project.point("--since", options.since).first;
    if (!options.until.empty()) query.until = project.point("--until", options.until).last;
    if (!options.limit.empty()) query.limit = limit_of(options.limit);
    if (query.since && query.until && *query.until < *query.since)
        throw Error(Failure::usage, say("--until {} lies before --since {}", options.until, options.since),
                    tr("write the earlier point first"));
    return query;
}

}  // namespace

std::span<const Field> log_columns() {
    return columns;
}

Run declare_log(Spec& spec, const Noun*) {
    auto options = std::make_shared<Options>();
    spec.words(options->ids, "ID", tr("Only what touched these records: T12, @li; also ones that are removed"), false,
               &noun_of<Task>());
    spec.option(options->limit, "limit", "N", tr("Show at most N"), 'L');
    spec.option(options->since, "since", "DATE", tr("From this day or moment on"));
    spec.option(options->until, "until", "DATE", tr("Up to the end of this day or moment"));
    spec.option(options->by, "by", "@MEMBER", tr("Only what this member did")).completes(noun_of<Member>());
    spec.option(options->noun, "noun", "NOUN,NOUN", tr("Only what touched records of these nouns"));
    spec.flag(options->changes, "changes", tr("Also which fields changed, before and after"));
    spec.porcelain({"operation", "moment", "actor", "undoes", "stands", "words"});
    spec.answers([] { return shape::items(operation_shape()); });
    spec.text(tr("The newest comes first. The number in front is what undo and --as-of take."));
    spec.example("muster log T12 --changes", tr("How a task came to be as it is"));
    spec.example("muster log --by @li --since mon", tr("What somebody did this week"));
    return [options](Session& session) {
        const History::Query query = query_of(session.project(), *options);
        view::Answer answer;
        const auto& around = session.surroundings();
        answer.list = list_of(session, query,
                              around.is_porcelain    ? Reader::porcelain
                              : around.wants_records ? Reader::programs
                                                     : Reader::people);
        if (options->changes)
            answer.blocks = [&project = session.project(), query, units = session.units()](const auto& put) {
                each_block(project, query, units, put);
            };
        return answer;
    };
}

}  // namespace muster::command
