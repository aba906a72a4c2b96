// alias list, set, rm: words of the user's own for commands.

#include <algorithm>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"
#include "command/settings/entries.h"
#include "command/settings/settings.h"

namespace muster::command {

Run declare_alias_list(Spec& spec, const Noun*) {
    spec.text(tr(
        "An alias stands for the words of a command. Words typed behind it go into its $1, $2, … and otherwise to its "
        "end. One that begins with ! is a line for the shell. A command of muster's own is never replaced."));
    spec.answers([] { return entries_shape(); });
    spec.example("muster alias list", tr("What there is"));
    return [](Session& session) {
        return entries_answer(session.surroundings().settings.aliases, tr("stands for"),
                              tr("no aliases; muster alias set NAME COMMAND makes one"));
    };
}

Run declare_alias_set(Spec& spec, const Noun*) {
    struct Options {
        std::string name;
        std::vector<std::string> words;
    };
    auto options = std::make_shared<Options>();
    spec.word(options->name, "NAME", tr("The word to type"));
    spec.words(options->words, "COMMAND", tr("What it stands for, best in quotes"));
    spec.text(tr("Writes the alias into the [alias] table of your config.toml; the rest of the file stays as it is."));
    spec.answers([] { return changed_entry_shape(); });
    spec.example("muster alias set late 'task list is:overdue sort:due'", tr("Then: muster late --owner @me"));
    spec.example("muster alias set took 'time log $1 $2 --note $3'", tr("Then: muster took T12 30m 'Talked to Li'"));
    spec.example("muster alias set up '!git pull && muster status'", tr("A line for the shell"));
    return [options](Session& session) {
        check_entry_name(options->name);
        const bool is_command = std::any_of(all().begin(), all().end(),
                                            [&](const Command& command) { return command.first() == options->name; });
        if (is_command || options->name == "help" || options->name == "demo" || options->name == "completion")
            throw Error(Failure::refused, say("'{}' is a command of muster's own", options->name),
                        tr("give the alias another name"));
        const std::string text =
            options->words.size() == 1 ? options->words.front() : text::shell_words(options->words);
        if (!text.starts_with('!')) (void)text::words_of_line(text);
        return change_setting(session, "alias", options->name, text, say("{} stands for: {}", options->name, text));
    };
}

Run declare_alias_rm(Spec& spec, const Noun*) {
    auto name = std::make_shared<std::string>();
    spec.word(*name, "NAME", tr("The alias"));
    spec.answers([] { return changed_entry_shape(); });
    spec.example("muster alias rm late", tr("Remove it from your config.toml"));
    return [name](Session& session) {
        need_entry(session.surroundings().settings.aliases, *name, say("there is no alias '{}'", text::visible(*name)),
                   "muster alias list");
        return change_setting(session, "alias", *name, {}, say("{} removed", *name));
    };
}

}  // namespace muster::command
