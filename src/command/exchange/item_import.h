#pragma once
// import FORMAT for formats whose readers give items.

#include "command/command.h"
#include "command/exchange/read_ahead.h"
#include "exchange/item.h"

namespace muster::command {

/// Reads the whole text of a file; moments without a zone are on the project's wall.
using ItemReader = void (*)(const std::string& text, const Zone& zone, const exchange::ItemSink& take,
                            const exchange::RejectSink& reject);

/// Declares FILE, --update and --create-members, and says what an import is.
Run declare_item_import(Spec& spec, ItemReader read);

/// What an import was asked for.
struct ItemImportOptions {
    bool update = false;
    bool create_members = false;
};

/// What an import offers: a file of time alone has neither people nor anything that could be changed.
enum class ImportOffers { all, nothing };
void declare_item_options(Spec& spec, ItemImportOptions& options, ImportOffers offers = ImportOffers::all);

/// Takes a table, an Excel workbook or text, a row a task; which one it is, is seen by how it begins.
view::Answer import_table(Session& session, const std::string& file, const ItemImportOptions& options);

/// Takes all that `read` gives as one operation. Where each item is a file of its own, `files` are their names, and its line
/// is the place among them, from 1.
view::Answer import_items(Session& session, const ItemImportOptions& options,
                          const ItemSource& read,
                          std::vector<std::string> files = {});

}  // namespace muster::command
