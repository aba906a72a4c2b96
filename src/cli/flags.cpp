#include "cli/flags.h"

#include <algorithm>

#include "base/language.h"

namespace muster::cli {

void declare_global(command::Spec& spec, Flags& flags) {
    spec.option(flags.folder, "directory", "DIR", tr("Act as if started in DIR"), 'C');
    spec.option(flags.database, "db", "FILE", tr("Use this project file"));
    spec.option(flags.user, "as", "USER", tr("Act as this member"));
    spec.option(flags.context, "context", "NAME", tr("Narrow what people see to this context, or to none"));
    spec.option(flags.as_of, "as-of", "DATE",
                tr("Read the project as it was on a day, at a moment, or after an operation"));
    spec.option(flags.colour, "color", "WHEN", tr("Colour: auto, always or never"))
        .choices({"auto", "always", "never"});
    spec.option(flags.language, "lang", "CODE", tr("Language to answer in: en or zh; that of the locale unless given"));
    spec.option(flags.width, "width", "N", tr("Columns to use"));
    spec.flag(flags.no_pager, "no-pager", tr("Do not show long output page by page"));
    spec.flag(flags.no_input, "no-input", tr("Never ask and never open an editor"));
    spec.flag(flags.quiet, "quiet", tr("Print ids alone"), 'q');
    spec.flag(flags.help, "help", tr("Show help"), 'h');
}

namespace {

// A command that fills a folder says itself what is written there.
bool fills_folder(const command::Spec& spec) {
    return std::any_of(spec.arguments.begin(), spec.arguments.end(),
                       [](const command::Argument& one) { return one.name == "output"; });
}

}  // namespace

Answering answering_of(const command::Command& command, const command::Spec& spec) {
    if (command.needs != command::Needs::project) return Answering::deeds;
    return command.first() == "export" && !fills_folder(spec) ? Answering::file : Answering::rows;
}

void declare_output(command::Spec& spec, Flags& flags, Answering answering) {
    const bool is_file = answering == Answering::file;
    std::vector<std::string> formats{"json"};
    if (!is_file) formats = {"table", "tsv", "csv", "json", "jsonl", "md", "html"};
    formats.insert(formats.end(), spec.formats.begin(), spec.formats.end());
    spec.option(flags.format, "format", "FORMAT", tr("How the answer is written"), 'F').choices(formats);
    spec.flag(flags.json, "json", tr("The same as -F json"));
    if (!spec.stable.empty())
        spec.flag(flags.porcelain, "porcelain", tr("For scripts: lines that stay the same in every later version"));
    if (!fills_folder(spec))
        spec.option(flags.output, "output", "FILE",
                    is_file ? tr("Write to a file") : tr("Write to a file; its ending names the format"), 'o');
    if (answering == Answering::deeds)
        spec.flag(flags.dry_run, "dry-run", tr("Show what would be done and change nothing"), 'n');
    if (answering == Answering::rows) spec.flag(flags.ids, "ids", tr("Print ids alone"));
}

}  // namespace muster::cli
