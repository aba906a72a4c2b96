#include "cli/manual.h"

#include <array>
#include <filesystem>
#include <fstream>
#include <set>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"
#include "cli/exit_code.h"
#include "cli/flags.h"
#include "cli/help.h"
#include "cli/roff.h"

namespace muster::cli {

namespace {

using command::Argument;
using command::Command;
using command::Spec;

std::string section(const std::string& title) {
    return fmt::format(".SH {}\n", roff(title));
}

std::string argument_list(const Spec& spec) {
    std::string out;
    for (const Argument& argument : spec.arguments) {
        const std::string left = argument.positional ? argument.name : option_text(argument);
        std::string help = argument.help;
        if (!argument.choices.empty()) help = say("{} ({})", help, text::join(argument.choices, ", "));
        out += fmt::format(".TP\n.B {}\n{}\n", roff(left), roff(help));
    }
    return out;
}

std::string shared_options() {
    Spec spec;
    Flags flags;
    declare_output(spec, flags, Answering::deeds);
    spec.flag(flags.ids, "ids", tr("Print ids alone"));
    declare_global(spec, flags);
    return argument_list(spec);
}

std::string command_section(const Command& command) {
    Spec spec;
    const auto run = command.make(spec);  // owns what the arguments are bound to
    std::string out = fmt::format(".SS {}\n{}\n.PP\n.B {}\n", roff(std::string("muster ") + std::string(command.path)),
                                  roff(say("{}.", tr(command.summary.data()))), roff(usage_line(command, spec)));
    for (const std::string& paragraph : spec.paragraphs) out += fmt::format(".PP\n{}\n", roff(paragraph));
    out += argument_list(spec);
    for (const auto& example : spec.examples)
        out += fmt::format(".PP\n{}\n.PP\n.RS\n.nf\n{}\n.fi\n.RE\n", roff(say("{}:", example.meaning)),
                           roff(example.line));
    return out;
}

std::string exit_status() {
    std::string out = section(tr("EXIT STATUS"));
    for (const ExitCode& code : exit_codes())
        out += fmt::format(".TP\n.B {}\n{}\n", code.code, roff(tr(code.meaning.data())));
    return out;
}

std::string see_also(const std::set<std::string>& nouns, const std::string& self) {
    std::string out = section(tr("SEE ALSO"));
    std::string list = self == "muster" ? "" : ".BR muster (1)";
    for (const std::string& noun : nouns)
        if ("muster-" + noun != self)
            list += fmt::format("{}.BR {} (1)", list.empty() ? "" : ",\n", roff("muster-" + noun));
    return out + list + ",\n.BR muster\\-config (5),\n.BR muster\\-policy (5),\n.BR muster\\-template (5)\n";
}

std::string noun_page(const std::string& noun, const std::set<std::string>& nouns) {
    std::string summary;
    std::string sections;
    for (const Command& command : command::all()) {
        if (command.first() != noun) continue;
        if (summary.empty()) {
            summary = tr(command.summary.data());
            summary.front() = text::lower(summary.substr(0, 1)).front();
        }
        sections += command_section(command);
    }
    return head("muster-" + noun, 1, summary) +
           section(tr("SYNOPSIS")) + fmt::format(".B muster {}\n.I {}\n[{}]\n", noun, roff(tr("verb")), roff(tr("options"))) +
           section(tr("COMMANDS")) + sections +
           section(tr("OPTIONS OF EVERY COMMAND")) + shared_options() + exit_status() +
           see_also(nouns, "muster-" + noun);
}

std::string formats() {
    std::string out = section(tr("FORMATS"));
    for (const std::string& line : text::split(formats_text(), '\n'))
        if (!line.empty()) out += fmt::format(".PP\n{}\n", roff(line));
    out += section(tr("PORCELAIN"));
    for (const std::string& line : text::split(porcelain_text(), '\n'))
        if (!line.empty()) out += fmt::format(".PP\n{}\n", roff(line));
    return out;
}

std::string main_page(const std::set<std::string>& nouns) {
    std::string out =
        head("muster", 1, tr("run a project from the terminal")) + section(tr("SYNOPSIS")) +
        fmt::format(".B muster\n[{0}]\n.I {1}\n[ID...] [{0}]\n", roff(tr("options")), roff(tr("noun verb"))) +
        section(tr("DESCRIPTION")) +
        roff(tr("muster keeps a project - its goals, tasks, people, meetings and reviews - in one SQLite "
                "file, and answers from the terminal. Without a command it shows the status.")) +
        "\n" + section(tr("COMMANDS"));
    for (const Command& command : command::all())
        if (command.verb().empty() && !nouns.contains(std::string(command.first()))) out += command_section(command);
    out += fmt::format(".SS muster demo\n{}\n.SS muster completion bash|zsh|fish\n{}\n",
                       roff(say("{}.", tr("Play four weeks of an example project in a temporary folder"))),
                       roff(say("{}.", tr("Print the completion script for a shell"))));
    for (const std::string& noun : nouns)
        out += fmt::format(".TP\n.B muster {}\n{}\n.BR {} (1).\n", noun, tr("See"), roff("muster-" + noun));
    out += section(tr("OPTIONS OF EVERY COMMAND")) + shared_options() + formats();
    out += section(tr("ENVIRONMENT"));
    constexpr std::array<std::array<const char*, 2>, 11> variables{
        {{"MUSTER_DB", tr_later("The project file, in place of the one found by walking up")},
         {"MUSTER_USER", tr_later("Who acts, in place of the git identity")},
         {"MUSTER_CONTEXT", tr_later("The context to narrow what people see to, or none")},
         {"MUSTER_NOW, SOURCE_DATE_EPOCH", tr_later("A fixed clock: 2026-03-09T08:00:00Z or seconds since 1970")},
         {"MUSTER_PAGER, PAGER", tr_later("The pager for long output on a terminal; less -FRX unless set")},
         {"MUSTER_EDITOR, VISUAL, EDITOR",
          tr_later("The editor for records and long texts, started without a shell; vi unless set")},
         {"MUSTER_NO_INPUT, CI", tr_later("Never ask and never open an editor, as with --no-input")},
         {"NO_COLOR, CLICOLOR_FORCE, TERM=dumb", tr_later("Colour off, on, off; an explicit --color wins")},
         {"COLUMNS", tr_later("Width of tables and screens")},
         {"LC_ALL, LC_MESSAGES, LANG, LANGUAGE",
          tr_later("The language of everything people read; what programs read is the same in each. --lang wins")},
         {"XDG_CONFIG_HOME", tr_later("Where muster/config.toml is looked for; ~/.config unless set")}}};
    for (const auto& [name, meaning] : variables) out += fmt::format(".TP\n.B {}\n{}\n", roff(name), roff(tr(meaning)));
    out += section(tr("FILES")) +
           fmt::format(
               ".TP\n.B .muster/project.db\n{}\n.TP\n.B .git/muster/project.db\n{}\n"
               ".TP\n.B .muster/config.toml, $XDG_CONFIG_HOME/muster/config.toml\n{}\n.BR muster\\-config (5).\n"
               ".TP\n.B .muster/hooks, $XDG_CONFIG_HOME/muster/hooks\n{}\n"
               ".TP\n.B $XDG_STATE_HOME/muster/trusted\n{}\n",
               roff(tr("The project, outside of git.")),
               roff(tr("The project, inside a git work tree: shared by all work trees, never committed by "
                       "accident.")),
               roff(tr("Settings; see")),
               roff(tr("Programs around a write: pre-write and post-write; see muster hook list.")),
               roff(tr("Which files of projects may run programs.")));
    return out + exit_status() + see_also(nouns, "muster");
}

std::string key(std::string_view name, const std::string& meaning) {
    return fmt::format(".TP\n.B {}\n{}\n", roff(name), roff(meaning));
}

std::string channels_section() {
    return section(tr("CHANNELS")) +
           roff(tr("A table [channel.NAME] says where muster post NAME goes. Channels stand in the user's file alone; "
                   "those of a project's file are passed over. A secret never stands in the file: it is read from an "
                   "environment variable or from a file with mode 0600.")) +
           "\n.PP\n.nf\n" + roff("[channel.team]\nkind = \"wecom\"\nkey_env = \"MUSTER_WECOM_KEY\"\n") + ".fi\n" +
           key("kind",
               tr("wecom, dingtalk, feishu, lark, slack, teams, webhook for a service of your own, or wecom-sheet for "
                  "the rows of a smart sheet, with a table [channel.NAME.fields]: see muster post sheet.")) +
           key("key_env, key_file",
               tr("The key of the robot: what stands behind key= (WeCom) or access_token= (DingTalk), "
                  "or at the end of the address (Feishu, Lark, Slack).")) +
           key("url_env, url_file", tr("The whole address, in place of a key; teams and webhook need it.")) +
           key("secret_env, secret_file",
               tr("What messages are signed with, where the robot wants it: DingTalk, Feishu, "
                  "Lark; for webhook it makes X-Muster-Signature: sha256=HMAC of the body.")) +
           key("format",
               tr("wecom: markdown_v2 (tables; the usual one), markdown, text, template_card; dingtalk: "
                  "markdown, text; feishu and lark: card, text.")) +
           key("link", tr("Where a template_card leads.")) +
           key("base", tr("Another host than the service's own, https://chat.example.com.")) +
           key("limit, per_minute, pause, parts",
               tr("What the service takes, where it differs from what is documented: the size of a message in its own "
                  "unit, messages a minute, seconds to wait after too many, and from how many parts on a file goes in "
                  "their place. Not confirmed by the services: that DingTalk has no tables, that a Feishu card holds "
                  "at most five, and one message a second for Slack.")) +
           key("timeout, backoff",
               tr("Seconds to wait for an answer (30), milliseconds before the second try (1000).")) +
           key("allow_http",
               tr("true to send without TLS to another machine. To this machine it is always allowed."));
}

std::string config_page() {
    return head("muster-config", 5, tr("settings of muster")) + section(tr("DESCRIPTION")) +
           roff(tr("Settings are TOML files: $XDG_CONFIG_HOME/muster/config.toml for a user and .muster/config.toml "
                   "for a project. The project's wins, but for keys that name a program, which are read from the "
                   "user's file alone. An unknown key is an error.")) +
           "\n" + section(tr("KEYS")) +
           key("user = \"@li\"", tr("Who acts, unless --as or MUSTER_USER says otherwise.")) +
           key("color = \"auto\"", tr("auto, always or never.")) +
           key("pager = \"less -FRX\"",
               tr("How long output is shown on a terminal; an empty text for none. User file only.")) +
           key("editor = \"nano\"",
               tr("What records and long texts are edited with, unless MUSTER_EDITOR is set. User file only.")) +
           key("context = \"work\"", tr("The context in use; --context and MUSTER_CONTEXT choose another.")) +
           key("[contexts]", tr("Queries that narrow what people see, by name: work = \"label:work\".")) +
           key("[alias]",
               tr("Words for commands: late = \"task list is:overdue\". One that begins with ! is a line for the "
                  "shell; in a project's file it runs only once muster trust has been told of it.")) +
           key("[urgency]",
               tr("What urgency is made of: priority (five numbers, for 0 to 4), due, doing, blocks, blocked.")) +
           key("[review]",
               tr("Where the written rules of reviews draw their lines, as shares: on_time_red (0.80: schedule is red "
                  "below this share done of what was due), spent_red (1.20) and spent_amber (1.05: the share spent "
                  "over the share of time passed), spent_ahead (0.05 of the budget may be spent ahead of time), "
                  "delay_red (0.20) and delay_amber (0.10: expected delay over the days left).")) +
           channels_section() + section(tr("SEE ALSO")) + ".BR muster (1)\n";
}

std::string field_list(const Noun& noun) {
    std::string out = fmt::format(".SS [[{}]]\n", noun.word);
    for (const Field& field : noun.fields)
        if (field.is_settable()) {
            std::string help(field.meaning);
            if (!field.choices.empty()) help += fmt::format(" ({})", fmt::join(field.choices, ", "));
            out += fmt::format(".TP\n.B {}\n{}\n", roff(field.name), roff(help));
        }
    return out;
}

std::string template_page() {
    std::string out =
        head("muster-template", 5, "how a project template is written") + ".SH DESCRIPTION\n" +
        roff(
            "A template is a TOML file: a [template] table with name and summary, a [project] table with fields of the "
            "project, and a list such as [[task]] for each record to make. A value is written as after the flag of the "
            "same name. Days are relative to the project's start: due = \"+2w\".") +
        "\n" + ".PP\n" +
        roff(
            "key = \"build\" names a record, so that later ones refer to it by that word: milestone = \"build\". "
            "Members are referred to by handle. A task may also have blocked_by = [\"key\"] and accept = [\"what must "
            "hold\"]. A [[field]] defines a field of the project's own; the records behind it may have it by its name: "
            "size = \"M\".") +
        "\n";
    out += ".SH EXAMPLE\n.nf\n" +
           roff(
               "[template]\nname = \"shop\"\nsummary = \"Open a shop\"\n\n[project]\nvision = \"The best tea in "
               "town\"\nend = \"+12w\"\n\n[[member]]\nhandle = \"li\"\nroles = [\"manager\"]\n\n[[milestone]]\nkey = "
               "\"open\"\ntitle = \"Doors open\"\ndue = \"+10w\"\n\n[[task]]\nkey = \"lease\"\ntitle = \"Sign the "
               "lease\"\nowner = \"@li\"\ndue = \"+2w\"\nmilestone = \"open\"\n") +
           ".fi\n.SH FIELDS\n";
    for (const char* word :
         {"project", "field", "member", "goal", "kr", "milestone", "risk", "task", "meeting", "report"})
        out += field_list(*find_noun(word));
    return out + ".SH SEE ALSO\n.BR muster (1)\n";
}

void write_page(const std::string& folder, const std::string& name, const std::string& text) {
    std::ofstream file(folder + "/" + name);
    file << text;
    file.close();
    if (!file) throw Error(Failure::unexpected, say("cannot write {}/{}", folder, name));
}

}  // namespace

int write_manual(const std::string& folder, const std::string& catalogues) {
    const Speaking english("", "");
    std::set<std::string> nouns;
    for (const Command& command : command::all())
        if (!command.verb().empty()) nouns.emplace(command.first());
    write_page(folder, "muster.1", main_page(nouns));
    for (const std::string& noun : nouns) write_page(folder, fmt::format("muster-{}.1", noun), noun_page(noun, nouns));
    write_page(folder, "muster-config.5", config_page());
    write_page(folder, "muster-policy.5", policy_page());
    write_page(folder, "muster-template.5", template_page());
    int translated = 0;
    for (const std::string_view language : languages()) {
        if (language == muster::language()) continue;
        const Speaking speaking(language, catalogues);
        const std::string translations = fmt::format("{}/{}", folder, language);
        std::filesystem::create_directories(translations);
        write_page(translations, "muster.1", main_page(nouns));
        for (const std::string& noun : nouns)
            write_page(translations, fmt::format("muster-{}.1", noun), noun_page(noun, nouns));
        write_page(translations, "muster-config.5", config_page());
        translated += static_cast<int>(nouns.size()) + 2;
    }
    return static_cast<int>(nouns.size()) + 4 + translated;
}

}  // namespace muster::cli
