#include "command/exchange/item_import.h"

#include "base/language.h"
#include "command/exchange/exchange.h"
#include "command/exchange/item_importer.h"
#include "command/record/fields.h"
#include "exchange/ics/reader.h"
#include "exchange/mspdi.h"

namespace muster::command {

void declare_item_options(Spec& spec, ItemImportOptions& options, ImportOffers offers) {
    spec.answers([] { return tally_shape(); });
    if (offers == ImportOffers::nothing) {
        spec.text(
            tr("Everything makes one step, for one undo; what cannot be read is named with its line, the rest stands, and "
               "the exit code is 7."));
        return;
    }
    spec.flag(options.update, "update", tr("Change what is here already; otherwise it is left alone"));
    spec.flag(options.create_members, "create-members", tr("Add people who are not known"));
    spec.text(
        tr("What is known by its id is not made twice: it is left alone, or with --update made like the file says. "
           "Everything makes one step, for one undo; what cannot be read is named with its line, the rest stands, and the "
           "exit code is 7."));
}

view::Answer import_items(Session& session, const ItemImportOptions& options,
                          const ItemSource& read,
                          std::vector<std::string> files) {
    constexpr std::int64_t told_every = 1000;
    const ImportRules rules{options.update, options.create_members, {}};
    session.change();
    ItemImporter importer(session, rules);
    importer.name_files(std::move(files));
    std::int64_t count = 0;
    read(
        [&](const exchange::Item& item) {
            importer.take(item);
            if (++count % told_every == 0)
                session.surroundings().progress(count_of("{} item read", "{} items read", count));
        },
        [&](std::int64_t line, const std::string& message, const std::string& hint) {
            importer.reject(line, message, hint);
        });
    importer.finish();
    return importer.answer();
}

Run declare_item_import(Spec& spec, ItemReader read) {
    struct Options : ItemImportOptions {
        std::string file;
    };
    auto options = std::make_shared<Options>();
    spec.word(options->file, "FILE", tr("The file; - for standard input"));
    declare_item_options(spec, *options);
    return [options, read](Session& session) {
        const std::string text = read_text_file(session, options->file);
        const Zone& zone = session.project().zone();
        return import_items(session, *options, read_ahead([&](const exchange::ItemSink& take, const exchange::RejectSink& reject) {
                                read(text, zone, take, reject);
                            }));
    };
}

Run declare_import_mspdi(Spec& spec, const Noun*) {
    spec.text(
        tr("Takes a plan that MS Project, ProjectLibre or GanttProject saved as XML: tasks with their outline, work, days, "
           "links, people and progress; milestones become milestones of the tasks that lead to them. What muster has no "
           "field for is kept, and given back by export mspdi. Entities and documents above 256 MiB are refused."));
    spec.example("muster export mspdi -o plan.xml && muster import mspdi plan.xml --update",
                 tr("Take back what was changed in another program"));
    return declare_item_import(spec, [](const std::string& text, const Zone&, const exchange::ItemSink& take,
                                        const exchange::RejectSink& reject) { exchange::read_mspdi(text, take, reject); });
}

Run declare_import_ics(Spec& spec, const Noun*) {
    spec.text(
        tr("Takes a calendar of another program: to-dos become tasks, events with a time of day become meetings, daily and "
           "weekly ones series. Events of whole days are left out; calendar import takes those. What muster has no field "
           "for is kept, and given back by export ics."));
    spec.example("muster export ics -o t.ics && muster import ics t.ics --update",
                 tr("Take back what was changed in another program"));
    return declare_item_import(spec, exchange::ics::read_calendar);
}

}  // namespace muster::command
