// import jira-csv, export jira-csv: the table of Jira's search, and of its importer.

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"
#include "command/exchange/exchange.h"
#include "command/exchange/importer.h"
#include "command/exchange/item_import.h"
#include "command/exchange/work.h"
#include "command/record/fields.h"
#include "exchange/encoding.h"
#include "exchange/jira_csv.h"

namespace muster::command {

Run declare_import_jira_csv(Spec& spec, const Noun*) {
    struct Options : ItemImportOptions {
        std::string file, map, dates;
    };
    auto options = std::make_shared<Options>();
    spec.word(options->file, "FILE", tr("What Jira's 'Export CSV (all fields)' gave; - for standard input"));
    declare_map(spec, options->map);
    declare_dates(spec, options->dates);
    spec.text(
        tr("Takes issues with parents, links, comments, work logs, labels, estimates in seconds, story points; the first fix "
           "version, else the last sprint, is the milestone. Heads that are repeated add up. Keys are the ids, as in Jira's "
           "JSON, so that either file brings the other up to date. The whole row is kept, and given back by export jira-csv; "
           "--map says what a custom field means."));
    declare_item_options(spec, *options);
    spec.example("muster import jira-csv jira.csv -n", tr("See what would come of it"));
    spec.example("muster import jira-csv jira.csv --create-members --dates day-first", tr("Take in a backlog with its people"));
    return [options](Session& session) {
        const exchange::JiraTable table(exchange::to_utf8(read_text_file(session, options->file)),
                                        day_order_of(options->dates));
        const auto said =
            fields_said(session.project(), noun_of<Task>(), table.heads(), read_map(session, options->map));
        return import_items(session, *options, [&](const exchange::ItemSink& take, const exchange::RejectSink& reject) {
            table.read(said, session.project().zone(), take, reject);
        });
    };
}

Run declare_export_jira_csv(Spec& spec, const Noun*) {
    auto options = std::make_shared<QueryOptions>();
    declare_query(spec, noun_of<Task>(), *options);
    spec.text(
        tr("Tasks as a table that Jira's CSV importer takes, every task unless a query says which: each with all the columns "
           "it came with, comments and work logs, estimates in seconds. The date format that the importer asks for is "
           "yyyy-MM-dd HH:mm. A task that was never in Jira has the key MUSTER-12; the column 'muster id' brings it back. "
           "A text that a spreadsheet would run as a formula has a quote (') before it."));
    spec.answers([] { return file_shape(); });
    spec.example("muster export jira-csv is:open -o jira.csv", tr("The open tasks"));
    return [options](Session& session) {
        const Noun& noun = session.project().noun(noun_of<Task>());
        Query query = read(session, noun, *options);
        if (options->explain) return explained(query, noun, false);
        return file_answer(session, exchange::to_jira_csv(whole_work_of(session, std::move(query), *options)));
    };
}

}  // namespace muster::command
