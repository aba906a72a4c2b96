#include "cli/parser.h"

#include <algorithm>
#include <list>

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"
#pragma GCC diagnostic ignored "-Wold-style-cast"
#pragma GCC diagnostic ignored "-Wduplicated-branches"
#pragma GCC diagnostic ignored "-Wuseless-cast"
#include <CLI/CLI.hpp>
#pragma GCC diagnostic pop

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"

namespace muster::cli {

using command::Argument;

namespace {

// What CLI11 fills for one argument.
struct Slot {
    const Argument* argument;
    CLI::Option* option = nullptr;
    std::vector<std::string> words;
    bool on = false;

    [[nodiscard]] bool is_given() const { return on || !words.empty() || option->count() > 0; }
};

std::string names_of(const Argument& argument) {
    std::string names = "--" + argument.name;
    if (argument.letter != 0) names += fmt::format(",-{}", argument.letter);
    return names;
}

void add(CLI::App& app, Slot& slot, std::size_t place) {
    const Argument& argument = *slot.argument;
    if (argument.positional) {
        slot.option = app.add_option(fmt::format("word{}", place), slot.words);
        slot.option->expected(argument.repeatable ? -1 : 1)->allow_extra_args(argument.repeatable);
    } else if (argument.placeholder.empty()) {
        slot.option = app.add_flag(names_of(argument), slot.on);
    } else {
        slot.option = app.add_option(names_of(argument), slot.words);
        slot.option->expected(1)->allow_extra_args(false)->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    }
}

void check_choice(const Argument& argument, const std::string& word) {
    if (argument.choices.empty() || argument.noun != nullptr) return;
    if (std::find(argument.choices.begin(), argument.choices.end(), word) != argument.choices.end() || word == "none")
        return;
    const std::string near = text::nearest(word, argument.choices);
    throw Error(
        Failure::usage,
        say("--{}: '{}' is not one of {}", argument.name, text::visible(word), text::join(argument.choices, ", ")),
        near.empty() ? "" : say("did you mean '{}'?", near));
}

Error unknown_option(const command::Spec& spec, const std::string& word, const std::string& path) {
    std::vector<std::string> flags;
    for (const Argument& argument : spec.arguments)
        if (!argument.positional) flags.push_back("--" + argument.name);
    const std::string near = text::nearest(word.substr(0, word.find('=')), flags);
    return {Failure::usage, say("muster {} has no option '{}'", path, text::visible(word)),
            near.empty() ? fmt::format("muster {} --help", path) : say("did you mean {}?", near)};
}

// What nothing took. The mark behind which no word is an option is left over too, and is none too many.
void refuse_extras(const command::Spec& spec, const std::vector<std::string>& words, const std::string& path) {
    bool may_be_option = true;
    for (const std::string& word : words) {
        if (may_be_option && word == "--") {
            may_be_option = false;
            continue;
        }
        if (may_be_option && word.starts_with('-')) throw unknown_option(spec, word, path);
        throw Error(Failure::usage, say("'{}' is one word too many", text::visible(word)),
                    fmt::format("muster {} --help", path));
    }
}

const Argument* declared(const command::Spec& spec, std::string_view option) {
    for (const Argument& argument : spec.arguments)
        if (!argument.positional && argument.name == option) return &argument;
    return nullptr;
}

bool is_number(const std::string& word) {
    return word.size() > 1 && word[0] == '-' && word[1] >= '0' && word[1] <= '9';
}

// Takes out the options that the command did not declare, with the word behind each: a field of the project's own may
// have that name, which only the project knows.
std::vector<std::string> without_others(const command::Spec& spec, const std::vector<std::string>& words,
                                        const std::string& path) {
    if (spec.other_options == nullptr) return words;
    std::vector<std::string> kept;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        const bool is_last = i + 1 == words.size();
        if (word == "--") {
            kept.insert(kept.end(), words.begin() + static_cast<std::ptrdiff_t>(i), words.end());
            break;
        }
        const auto equals = word.find('=');
        const std::string name =
            word.starts_with("--") ? word.substr(2, equals == word.npos ? equals : equals - 2) : "";
        const Argument* known = declared(spec, name);
        if (name.empty() || known != nullptr) {
            kept.push_back(word);
            const bool takes_next = known != nullptr && !known->placeholder.empty() && equals == word.npos && !is_last;
            if (takes_next) kept.push_back(words[++i]);
            continue;
        }
        command::OtherOption other{name, {}, unknown_option(spec, word, path)};
        if (equals != word.npos) other.word = word.substr(equals + 1);
        else if (!is_last && (!words[i + 1].starts_with('-') || is_number(words[i + 1]))) other.word = words[++i];
        spec.other_options->push_back(std::move(other));
    }
    return kept;
}

// Says whether a yes-or-no may stand without its word: `--required` is `--required yes`.
bool is_yes_or_no(const Argument& argument) {
    return !argument.positional && argument.choices == std::vector<std::string>{"yes", "no"};
}

// Writes the word behind a yes-or-no that stands at the end or before an option. Before any other word nothing is
// written: whether that is a value or part of a title cannot be known, and a wrong value shall be told.
std::vector<std::string> with_yes_said(const command::Spec& spec, const std::vector<std::string>& words) {
    std::vector<std::string> said;
    bool is_over = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        said.push_back(words[i]);
        is_over = is_over || words[i] == "--";
        if (is_over || !words[i].starts_with("--")) continue;
        const Argument* known = declared(spec, std::string_view(words[i]).substr(2));
        const bool is_alone = i + 1 == words.size() || (words[i + 1].size() > 1 && words[i + 1].starts_with('-'));
        if (known != nullptr && is_alone && is_yes_or_no(*known)) said.emplace_back("yes");
    }
    return said;
}

// `-label:ui` and `-due<fri` among the words of a query are negated terms, not options; a single letter is an option.
bool is_negated_term(const std::string& word) {
    if (word.size() < 3 || word[0] != '-' || word[1] == '-') return false;
    constexpr std::string_view wide_colon = "：";
    std::size_t end = 1;
    const auto is_in_a_name = [&](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' ||
               static_cast<unsigned char>(c) >= 0x80;
    };
    while (end < word.size() && is_in_a_name(word[end]) && word.compare(end, wide_colon.size(), wide_colon) != 0) ++end;
    if (end == word.size() || end < 3) return false;
    return std::string_view(":=<>!").find(word[end]) != std::string_view::npos || word.compare(end, 3, wide_colon) == 0;
}

// A mark that no argument can hold before a term keeps CLI11 from taking it for an option.
constexpr char set_aside = '\x01';

std::vector<std::string> with_terms_set_aside(const command::Spec& spec, std::vector<std::string> words) {
    const bool has_query = std::any_of(spec.arguments.begin(), spec.arguments.end(),
                                       [](const Argument& argument) { return argument.is_query; });
    if (has_query)
        for (std::string& word : words) {
            if (word == "--") break;
            if (is_negated_term(word)) word.insert(word.begin(), set_aside);
        }
    return words;
}

// Says whether a word may name the option. CLI11 is told of no other: most of what reading a line costs is its tree.
bool may_name(const std::vector<std::string>& words, const Argument& argument) {
    const std::string name = "--" + argument.name;
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
        if (word.size() < 2 || word[0] != '-') return false;
        if (word[1] != '-') return argument.letter != 0 && word.find(argument.letter) != std::string::npos;
        return word.starts_with(name) && (word.size() == name.size() || word[name.size()] == '=');
    });
}

[[noreturn]] void miss(const Argument& argument, const std::string& path) {
    throw Error(Failure::usage,
                argument.positional ? say("{} is missing", argument.name)
                                    : say("--{} is missing: {}", argument.name, argument.help),
                fmt::format("muster {} --help", path));
}

// What CLI11 could not read is an option without its value, or a switch with one.
[[noreturn]] void refuse_values(const command::Spec& spec, const std::vector<std::string>& words,
                                const std::string& path) {
    const std::string hint = fmt::format("muster {} --help", path);
    for (std::size_t i = 0; i < words.size() && words[i] != "--"; ++i)
        for (const Argument& argument : spec.arguments) {
            if (argument.positional) continue;
            const std::string name = "--" + argument.name;
            const bool is_switch = argument.placeholder.empty();
            if (is_switch && words[i].starts_with(name + "="))
                throw Error(Failure::usage, say("--{} takes no value", argument.name), hint);
            const bool is_named =
                words[i] == name || (argument.letter != 0 && words[i] == fmt::format("-{}", argument.letter));
            const bool is_last = i + 1 == words.size() || words[i + 1].starts_with('-');
            if (!is_switch && is_named && is_last)
                throw Error(Failure::usage,
                            say("--{} needs a value, {}: {}", argument.name, argument.placeholder, argument.help),
                            hint);
        }
    throw Error(Failure::usage, tr("these options cannot be read"), hint);
}

}  // namespace

void parse(const command::Spec& spec, const std::vector<std::string>& typed, const std::string& path) {
    const std::vector<std::string> words = without_others(spec, with_yes_said(spec, typed), path);
    CLI::App app;
    app.set_help_flag();
    app.allow_extras();
    std::list<Slot> slots;
    const Argument* missing = nullptr;
    std::size_t place = 0;
    for (const Argument& argument : spec.arguments) {
        ++place;
        if (argument.positional || may_name(words, argument))
            add(app, slots.emplace_back(Slot{&argument, nullptr, {}, false}), place);
        else if (argument.required && missing == nullptr) missing = &argument;
    }
    try {
        std::vector<std::string> reversed = with_terms_set_aside(spec, words);
        std::reverse(reversed.begin(), reversed.end());
        app.parse(std::move(reversed));
    } catch (const CLI::ParseError&) {
        refuse_values(spec, words, path);
    }
    refuse_extras(spec, app.remaining(), path);
    const bool is_excused = std::any_of(slots.begin(), slots.end(),
                                        [](const Slot& slot) { return slot.argument->excuses && slot.is_given(); });
    // A wrong word comes first: what is missing may have been taken for it.
    for (Slot& slot : slots)
        for (std::string& word : slot.words) {
            if (word.starts_with(set_aside)) word.erase(0, 1);
            check_choice(*slot.argument, word);
        }
    if (missing != nullptr && !is_excused) miss(*missing, path);
    for (Slot& slot : slots) {
        const Argument& argument = *slot.argument;
        if (argument.required && !slot.is_given() && !is_excused) miss(argument, path);
        if (!slot.is_given()) continue;
        argument.take(slot.words);
    }
}

}  // namespace muster::cli
