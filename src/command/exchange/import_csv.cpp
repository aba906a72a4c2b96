// import csv: a table of another program, a row a record.

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"
#include "command/exchange/exchange.h"
#include "command/exchange/importer.h"
#include "command/record/fields.h"
#include "command/shape.h"
#include "exchange/encoding.h"
#include "settings/head_map.h"

namespace muster::command {

namespace {

struct Options {
    std::string file;
    std::string noun = "task";
    std::string map;
    bool update = false;
    bool create_members = false;
};

const Noun& noun_to_import(const std::string& word) {
    const Noun* noun = find_noun(word);
    if (noun == nullptr || noun->title() == nullptr || noun->find("external_id") == nullptr)
        throw Error(Failure::usage, say("a table cannot be taken in as '{}'", text::visible(word)),
                    tr("write --noun task, goal, kr, milestone, risk or meeting"));
    return *noun;
}

void import_rows(Session& session, const std::string& text, const Noun& noun, const ImportRules& rules,
                 std::optional<Importer>& importer) {
    constexpr std::int64_t told_every = 5000;
    exchange::read_csv(text, exchange::separator_of(text), [&](const exchange::Row& row) {
        if (!importer) {
            importer.emplace(session, noun, columns_of(session.project(), noun, row.cells, rules), rules);
            return;
        }
        importer->take(row);
        if (importer->rows() % told_every == 0)
            session.surroundings().progress(count_of("{} row read", "{} rows read", importer->rows()));
    });
}

}  // namespace

Run declare_import_csv(Spec& spec, const Noun*) {
    auto options = std::make_shared<Options>();
    spec.word(options->file, "FILE", tr("The table, with a line of heads; - for standard input"));
    spec.option(options->noun, "noun", "NOUN", tr("What a row is: a task unless given"));
    spec.choices({"task", "goal", "kr", "milestone", "risk", "meeting"});
    spec.option(options->map, "map", "FILE", tr("What the heads mean: lines '\"HEAD\" = \"field\"'"));
    spec.flag(options->update, "update", tr("Change what is here already; otherwise it is left alone"));
    spec.flag(options->create_members, "create-members", tr("Add people who are not known"));
    spec.text(tr(
        "Heads are known by the names of fields and by what Jira, PingCode, Worktile and others call them, in English "
        "and Chinese; --map says it for the rest, and \"\" leaves a column out. Cells are read as flags are; days also "
        "as 2026/3/9, 2026年3月9日 or 20260309, states and priorities also in other programs' words, and a bare number "
        "of working time is hours. The text may be UTF-8, UTF-16 or GBK, with commas, semicolons or tabs."));
    spec.text(tr(
        "A column of ids makes it safe to import again: a row whose id is known is that record. It is left alone, or "
        "with --update made like the row, where an empty cell empties its field. An id of this project's own (T12) is "
        "that record. All rows make one step, for one undo; rows that cannot be read are named with their line, the "
        "others stand, and the exit code is 7."));
    spec.answers([] {
        return shape::object(
            {{"created", shape::list(shape::text())},
             {"updated", shape::list(shape::text())},
             {"unchanged", shape::whole()},
             {"skipped", shape::whole()},
             {"rejected", shape::list(shape::object(
                              {{"line", shape::whole()}, {"message", shape::text()}, {"hint", shape::text()}}))},
             {"columns_left_out", shape::list(shape::text())}});
    });
    spec.example("muster import csv backlog.csv -n", tr("See what would come of it"));
    spec.example("muster import csv pingcode.csv --create-members", tr("Take in a backlog with its people"));
    spec.example("muster task list -F csv -o t.csv && $EDITOR t.csv && muster import csv t.csv --update",
                 tr("Change many tasks in a spreadsheet"));
    return [options](Session& session) {
        const Noun& noun = noun_to_import(options->noun);
        ImportRules rules{options->update, options->create_members, {}};
        if (!options->map.empty())
            rules.heads = settings::read_head_map(read_text_file(session, options->map), options->map);
        const std::string text = exchange::to_utf8(read_text_file(session, options->file));
        session.change();
        std::optional<Importer> importer;
        import_rows(session, text, noun, rules, importer);
        if (!importer) throw Error(Failure::usage, say("{} holds no table", text::visible(options->file)));
        importer->finish();
        return importer->answer();
    };
}

}  // namespace muster::command
