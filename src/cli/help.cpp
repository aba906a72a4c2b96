#include "cli/help.h"

#include <algorithm>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"
#include "cli/exit_code.h"
#include "cli/flags.h"
#include "cli/route.h"

namespace muster::cli {

using command::Argument;
using command::Command;
using command::Needs;
using command::Spec;

namespace {

constexpr std::size_t help_width = 100;
constexpr std::size_t text_column = 30;

// `  --owner @NAME              Who answers for it`, the text wrapped beside its column.
std::string two_columns(const std::string& left, const std::string& right) {
    std::string out = "  " + left;
    const std::size_t used = text::width(out);
    bool first = true;
    for (const std::string& line : text::wrap(right, help_width - text_column)) {
        if (first && used + 2 <= text_column) out += std::string(text_column - used, ' ') + line + "\n";
        else if (first) out += "\n" + std::string(text_column, ' ') + line + "\n";
        else out += std::string(text_column, ' ') + line + "\n";
        first = false;
    }
    return out;
}

std::string titled(const std::string& title, const std::string& lines) {
    return fmt::format("\n{}\n{}", say("{}:", title), lines);
}

std::string options_text(const Spec& spec) {
    std::string out;
    for (const Argument& argument : spec.arguments) {
        if (argument.positional) continue;
        std::string help = argument.help;
        if (!argument.choices.empty()) help = say("{} ({})", help, text::join(argument.choices, ", "));
        if (argument.required) help = say("{}; must be given", help);
        if (argument.repeatable && help.find("everal") == std::string::npos &&
            argument.name.find("label") != std::string::npos)
            help = say("{}; may be repeated", help);
        out += two_columns(option_text(argument), help);
    }
    return out;
}

}  // namespace

std::string option_text(const Argument& argument) {
    std::string left = argument.letter != 0 ? fmt::format("-{}, ", argument.letter) : "";
    left += "--" + argument.name;
    if (!argument.placeholder.empty()) left += " " + argument.placeholder;
    return left;
}

std::string usage_line(const Command& command, const Spec& spec) {
    std::string usage = fmt::format("muster {}", command.path);
    bool options = false;
    for (const Argument& argument : spec.arguments) {
        if (argument.positional) {
            const std::string word = argument.name + (argument.repeatable ? "..." : "");
            usage += argument.required ? " " + word : fmt::format(" [{}]", word);
        } else if (argument.required) {
            usage += fmt::format(" --{} {}", argument.name, argument.placeholder);
        } else {
            options = true;
        }
    }
    return options ? usage + fmt::format(" [{}]", tr("options")) : usage;
}

std::string command_help(const Command& command) {
    Spec spec;
    const auto run = command.make(spec);  // owns what the arguments are bound to
    std::string out =
        fmt::format("{}\n\n{}\n", tr(command.summary.data()), say("Usage: {}", usage_line(command, spec)));
    for (const std::string& paragraph : spec.paragraphs)
        out += "\n" + text::join(text::wrap(paragraph, help_width), "\n") + "\n";
    std::string words;
    for (const Argument& argument : spec.arguments)
        if (argument.positional) words += two_columns(argument.name, argument.help);
    if (!words.empty()) out += titled(tr("Arguments"), words);
    if (const std::string options = options_text(spec); !options.empty()) out += titled(tr("Options"), options);
    Spec shared;
    shared.formats = spec.formats;
    Flags flags;
    declare_output(shared, flags, answering_of(command, spec));
    declare_global(shared, flags);
    std::erase_if(shared.arguments, [&spec](const Argument& one) {
        return std::any_of(spec.arguments.begin(), spec.arguments.end(),
                           [&one](const Argument& own) { return own.name == one.name; });
    });
    out += titled(tr("Options of every command"), options_text(shared)) + titled(tr("Examples"), "");
    for (const auto& example : spec.examples) out += fmt::format("  {}\n      {}\n", example.line, example.meaning);
    return out;
}

std::string noun_help(const std::string& noun) {
    std::string out;
    for (const Command& command : command::all())
        if (command.first() == noun) out += two_columns(std::string(command.path), tr(command.summary.data()));
    return fmt::format("{}\n{}\n{}\n", tr("Commands:"), out,
                       say("muster {} VERB --help says more about one of them", noun));
}

std::string general_help() {
    std::string out =
        std::string(tr("muster runs a project: goals, tasks, people, meetings, reviews.")) + "\n\n" +
        say("Usage: {}", fmt::format("muster [{}] {}\n", tr("options"), tr("NOUN VERB [ID...] [options]"))) + "\n";
    std::string previous;
    for (const Command& command : command::all()) {
        const std::string first(command.first());
        if (first == previous) continue;
        previous = first;
        std::vector<std::string> verbs;
        for (const Command& other : command::all())
            if (other.first() == first && !other.verb().empty()) verbs.emplace_back(other.verb());
        out += verbs.empty()
                   ? two_columns(first, tr(command.summary.data()))
                   : two_columns(first,
                                 (command.verb().empty() ? std::string(tr(command.summary.data())) + tr("; ") : "") +
                                     text::join(verbs, " "));
    }
    out += two_columns("demo", tr("Play four weeks of an example project in a temporary folder"));
    out += two_columns("completion SHELL", tr("Print the completion script for bash, zsh or fish"));
    out += two_columns("help TOPIC", tr("A command, a noun, formats, porcelain, or exit-codes"));
    return out + "\n" + tr("Start with: muster init NAME --template customer-service, or muster demo") + "\n";
}

std::string formats_text() {
    return std::string(tr("Dates: 2026-03-09, today, tomorrow, fri (the next one), +3d, -1w, +2m, 3wd (working days), "
                          "eow, eom, eoq, eoy, 今天, 明天, 周五, 下周一.")) +
           "\n" + tr("Moments: '2026-03-09 10:00', 'mon 10:00'; on the project's wall.") + "\n" +
           tr("Points in the past, for --as-of: any day or moment, now, or an operation as 17 or op:17; a weekday is "
              "the "
              "last one.") +
           "\n" + tr("Working time: 90m, 4h, 2d, 1w, 1h30m; a day and a week are as long as the project says.") + "\n" +
           tr("Numbers: 4.5, 5min, 30%, 100k, 10万, >=4.5.") + "\n" +
           tr("Money: 1200, 1,200.50, 12k, 3万, in the project's currency.") + "\n" +
           tr("Ids: T12 or 12 where the noun is clear, T3-T7 for a range, @li and @me for people, E2@2026-03-09 for "
              "one sitting of a meeting, . for what you touched last, - to read ids from standard input.") +
           "\n";
}

std::string porcelain_text() {
    return std::string(tr("With --porcelain, status, ready, next, search, log and every list answer in lines for "
                          "scripts. They depend on neither language, colour, width nor settings, and a later version "
                          "may add fields at the end of a line, but never moves, drops or changes one; should that "
                          "ever be needed, the number in the first line changes.")) +
           "\n" + tr("The first line is '# muster porcelain 1'.") + "\n" +
           tr("Lists, ready, next, search and log: a line '# ' with the names of the fields, then a line for each "
              "record, its fields separated by tabs. --fields chooses others, in the order given.") +
           "\n" + tr("status: a line for each key, a blank, its value.") + "\n" +
           tr("Values are those of --json: days as 2026-03-09, moments in UTC with Z, effort in minutes, money in the "
              "currency's own unit, shares from 0 to 1, true and false, words as they are typed. What is absent is "
              "empty. Items of a list are separated by commas. A backslash, a tab and a line end are written \\\\, "
              "\\t and \\n, a comma in an item \\,.") +
           "\n";
}

std::string topic_help(const std::vector<std::string>& words) {
    const std::string topic = text::join(words, " ");
    if (words.empty()) return general_help();
    if (topic == "exit-codes") {
        std::string out;
        for (const ExitCode& code : exit_codes()) out += fmt::format("{:>4}  {}\n", code.code, tr(code.meaning.data()));
        return out;
    }
    if (topic == "formats" || topic == "dates") return formats_text();
    if (topic == "porcelain") return porcelain_text();
    const Command* command = command::find(topic);
    const bool has_verbs = std::any_of(command::all().begin(), command::all().end(),
                                       [&](const Command& c) { return c.first() == topic && !c.verb().empty(); });
    if (has_verbs) return noun_help(topic) + (command != nullptr ? "\n" + command_help(*command) : "");
    if (command != nullptr) return command_help(*command);
    const std::string near = text::nearest(topic, first_words());
    throw Error(Failure::not_found, say("there is no help on '{}'", text::visible(topic)),
                near.empty() ? "muster help" : fmt::format("muster help {}", near));
}

}  // namespace muster::cli
