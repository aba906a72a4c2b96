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

[[noreturn]] void refuse_extra(const std::list<Slot>& slots, const std::string& word, const std::string& path) {
    if (!word.starts_with('-'))
        throw Error(Failure::usage, say("'{}' is one word too many", text::visible(word)),
                    fmt::format("muster {} --help", path));
    std::vector<std::string> flags;
    for (const Slot& slot : slots)
        if (!slot.argument->positional) flags.push_back("--" + slot.argument->name);
    const std::string near = text::nearest(word.substr(0, word.find('=')), flags);
    throw Error(Failure::usage, say("muster {} has no option '{}'", path, text::visible(word)),
                near.empty() ? fmt::format("muster {} --help", path) : say("did you mean {}?", near));
}

}  // namespace

void parse(const command::Spec& spec, const std::vector<std::string>& words, const std::string& path) {
    CLI::App app;
    app.set_help_flag();
    app.allow_extras();
    std::list<Slot> slots;
    std::size_t place = 0;
    for (const Argument& argument : spec.arguments)
        add(app, slots.emplace_back(Slot{&argument, nullptr, {}, false}), ++place);
    try {
        std::vector<std::string> reversed(words.rbegin(), words.rend());
        app.parse(std::move(reversed));
    } catch (const CLI::ParseError& error) {
        throw Error(Failure::usage, std::string(error.what()), fmt::format("muster {} --help", path));
    }
    if (const auto extras = app.remaining(); !extras.empty()) refuse_extra(slots, extras.front(), path);
    for (Slot& slot : slots) {
        const Argument& argument = *slot.argument;
        const bool given = slot.on || !slot.words.empty() || slot.option->count() > 0;
        if (argument.required && !given)
            throw Error(Failure::usage,
                        argument.positional ? say("{} is missing", argument.name)
                                            : say("--{} is missing: {}", argument.name, argument.help),
                        fmt::format("muster {} --help", path));
        if (!given) continue;
        for (const std::string& word : slot.words) check_choice(argument, word);
        argument.take(slot.words);
    }
}

}  // namespace muster::cli
