#include "cli/detour.h"

#include <algorithm>
#include <filesystem>
#include <functional>

#include <fmt/format.h>
#include <unistd.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"
#include "cli/route.h"

namespace muster::cli {

namespace {

namespace fs = std::filesystem;
using settings::Configuration;
using settings::Named;
using Words = std::vector<std::string>;

// The words of an alias with what was typed behind it: in the place of $1, $2, … and at the end.
Words filled(const Named& alias, const Words& typed) {
    Words words = text::words_of_line(alias.text);
    std::vector<bool> used(typed.size());
    for (std::string& word : words) {
        for (std::size_t at = word.find('$'); at != std::string::npos; at = word.find('$', at + 1)) {
            if (at + 1 >= word.size() || word[at + 1] < '1' || word[at + 1] > '9') continue;
            const auto place = static_cast<std::size_t>(word[at + 1] - '1');
            if (place >= typed.size())
                throw Error(Failure::usage, say("the alias '{}' needs {} words behind it", alias.name, place + 1),
                            fmt::format("{} = {}", alias.name, alias.text));
            word.replace(at, 2, typed[place]);
            used[place] = true;
            at += typed[place].size();
            if (at == 0) break;
            --at;
        }
    }
    for (std::size_t i = 0; i < typed.size(); ++i)
        if (!used[i]) words.push_back(typed[i]);
    return words;
}

// A program muster-NAME in a folder of PATH; empty where there is none.
std::string program_named(const std::string& name, const World& world) {
    if (name.find('/') != std::string::npos) return {};
    for (const std::string& folder : text::split(world.variable("PATH").value_or(""), ':')) {
        const std::string file = (fs::path(folder) / ("muster-" + name)).string();
        std::error_code error;
        if (!folder.empty() && fs::is_regular_file(file, error) && access(file.c_str(), X_OK) == 0) return file;
    }
    return {};
}

ProcessCall in_our_place(Words words) {
    ProcessCall call;
    call.words = std::move(words);
    call.shares_terminal = true;
    return call;
}

// An alias with ! is a line for the shell; what was typed behind it are its "$@".
ProcessCall shell_line(const Named& alias, const Words& typed) {
    Words words{"/bin/sh", "-c", alias.text.substr(1) + " \"$@\"", alias.name};
    words.insert(words.end(), typed.begin(), typed.end());
    return in_our_place(std::move(words));
}

const Named* alias_named(const Configuration& configuration, const std::string& name,
                         const std::function<bool()>& is_trusted) {
    if (const Named* alias = settings::find(configuration.aliases, name)) return alias;
    const Named* alias = settings::find(configuration.distrusted_aliases, name);
    if (alias != nullptr && !is_trusted())
        throw Error(Failure::refused,
                    say("the alias '{}' of this project runs a program, and the project is not trusted", name),
                    tr("muster trust shows what there is to trust"));
    return alias;
}

[[noreturn]] void refuse_circle(const Words& names) {
    throw Error(Failure::usage,
                say("the alias '{}' leads back to itself: {}", names.front(), text::join(names, " -> ")),
                "muster alias list");
}

}  // namespace

Detour follow(Words words, std::size_t at, const Configuration& configuration, const std::function<bool()>& is_trusted,
              const World& world) {
    Words names;
    for (std::optional<std::size_t> unknown = at; unknown; unknown = unknown_word(words)) {
        const std::string name = words[*unknown];
        const bool is_seen = std::find(names.begin(), names.end(), name) != names.end();
        names.push_back(name);
        if (is_seen) refuse_circle(names);
        const auto place = words.begin() + static_cast<std::ptrdiff_t>(*unknown);
        const Words typed(place + 1, words.end());
        const Named* alias = alias_named(configuration, name, is_trusted);
        if (alias != nullptr && alias->text.starts_with('!')) return {{}, shell_line(*alias, typed)};
        if (alias != nullptr) {
            const Words meant = filled(*alias, typed);
            words.erase(place, words.end());
            words.insert(words.end(), meant.begin(), meant.end());
            continue;
        }
        if (const std::string file = program_named(name, world); !file.empty()) {
            Words call{file};
            call.insert(call.end(), typed.begin(), typed.end());
            return {{}, in_our_place(std::move(call))};
        }
        break;
    }
    return {std::move(words), {}};
}

int run_in_place(const ProcessCall& program) {
    const ProcessEnd end = run_process(program);
    constexpr int signals_from = 128;
    if (end.how == ProcessEnd::How::exited) return end.code;
    if (end.how == ProcessEnd::How::killed) return signals_from + end.code;
    throw Error(Failure::unexpected, say("{}: {}", program.words.front(), to_text(end)));
}

}  // namespace muster::cli
