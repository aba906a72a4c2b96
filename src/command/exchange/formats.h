#pragma once
// The one table of formats that are a file of tasks, read and written through items and work.

#include <string>

#include "command/command.h"
#include "command/exchange/item_import.h"
#include "exchange/work.h"

namespace muster::command {

/// A format. To add one: its reader and writer in `exchange`, an entry here and in formats.cpp, and its two lines in
/// all.cpp.
struct Format {
    std::string_view name;
    std::string_view file;  ///< what such a file is called in examples
    ItemReader read;
    std::string (*write)(const exchange::Work& work);
    std::string (*what_is_read)();     ///< said in the help of import
    std::string (*what_is_written)();  ///< said in the help of export
    ImportOffers offers = ImportOffers::all;
};

extern const Format taskwarrior, timewarrior, todotxt, checklist, github, gitlab, jira, beads;

Run declare_format_import(Spec& spec, const Format& format);
Run declare_format_export(Spec& spec, const Format& format);

template <const Format& format>
Run declare_import(Spec& spec, const Noun*) {
    return declare_format_import(spec, format);
}

template <const Format& format>
Run declare_export(Spec& spec, const Noun*) {
    return declare_format_export(spec, format);
}

}  // namespace muster::command
