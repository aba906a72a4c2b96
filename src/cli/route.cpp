#include "cli/route.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"

namespace muster::cli {

using command::Command;

namespace {

struct Alias {
    std::string_view typed, meant;
};

constexpr std::array<Alias, 7> verb_aliases{{{"new", "add"},
                                             {"create", "add"},
                                             {"ls", "list"},
                                             {"view", "show"},
                                             {"delete", "rm"},
                                             {"remove", "rm"},
                                             {"close", "done"}}};

bool has_noun(std::string_view word) {
    return std::any_of(command::all().begin(), command::all().end(),
                       [&](const Command& c) { return c.first() == word && !c.verb().empty(); });
}

const Command* find_verb(std::string_view noun, std::string_view verb) {
    if (const Command* exact = command::find(fmt::format("{} {}", noun, verb))) return exact;
    for (const Alias& alias : verb_aliases)
        if (alias.typed == verb)
            if (const Command* meant = command::find(fmt::format("{} {}", noun, alias.meant))) return meant;
    return nullptr;
}

// T12, 12, T3-T7, @li, E2@2026-03-09, `.`, `-`: what may stand right behind a noun instead of a verb.
bool is_id_shaped(std::string_view word) {
    if (word == "." || word == "-" || word.starts_with('@')) return true;
    if (!word.empty() && noun_of_letter(word[0]) != nullptr) word.remove_prefix(1);
    return !word.empty() && word[0] >= '0' && word[0] <= '9';
}

std::vector<std::string> verbs_of(std::string_view noun) {
    std::vector<std::string> verbs;
    for (const Command& c : command::all())
        if (c.first() == noun && !c.verb().empty()) verbs.emplace_back(c.verb());
    return verbs;
}

// Switches that every command, or every one that writes, takes: they may stand before the noun.
bool is_switch(std::string_view word) {
    constexpr std::array<std::string_view, 10> switches{"-q",    "--quiet",    "-n",         "--dry-run", "--json",
                                                        "--ids", "--no-pager", "--no-input", "-h",        "--help"};
    return std::find(switches.begin(), switches.end(), word) != switches.end();
}

// The place of the next word that is not a global option or its value; the end where there is none, or where an
// option stands that only the command knows.
std::size_t next_word(const std::vector<std::string>& words, std::size_t from) {
    for (std::size_t i = from; i < words.size(); ++i) {
        const std::string& word = words[i];
        if (word == "--") return words.size();
        if (!word.starts_with('-') || word == "-") return i;
        if (takes_value(word) && word.find('=') == std::string::npos) ++i;
        else if (!is_switch(word) && !word.starts_with("-C") && word.find('=') == std::string::npos)
            return words.size();
    }
    return words.size();
}

std::vector<std::string> without(std::vector<std::string> words, std::vector<std::size_t> places) {
    std::sort(places.rbegin(), places.rend());
    for (const std::size_t place : places) words.erase(words.begin() + static_cast<std::ptrdiff_t>(place));
    return words;
}

// Whether records stand behind the noun: where there are none, as behind post, a word can only be a verb.
bool takes_ids(const std::string& noun) { return noun == "assign" || find_verb(noun, "show") != nullptr; }

std::string not_a_verb(const std::string& noun, const std::string& word) {
    if (noun == "import") return say("'{}' is no format that muster imports", text::visible(word));
    if (noun == "export") return say("'{}' is no format that muster exports", text::visible(word));
    if (!takes_ids(noun)) return say("'{}' is not a verb of {}", text::visible(word), noun);
    return say("'{}' is neither a verb of {} nor an id", text::visible(word), noun);
}

[[noreturn]] void unknown_verb(const std::string& noun, const std::string& word) {
    auto verbs = verbs_of(noun);
    const std::string near = text::nearest(word, verbs);
    const bool has_formats = noun == "import" || noun == "export";
    if (word.empty())
        throw Error(Failure::usage, say("{} needs a word behind it", noun),
                    say("it is one of {}", text::join(verbs, ", ")));
    throw Error(Failure::usage, not_a_verb(noun, word),
                !near.empty()  ? say("did you mean 'muster {} {}'?", noun, near)
                : has_formats ? say("its formats are {}", text::join(verbs, ", "))
                              : say("its verbs are {}", text::join(verbs, ", ")));
}

// `assign aply`: a task may be named by its title too, but then --to says to whom it goes.
bool looks_like_verb(const std::string& noun, const std::string& word, const std::vector<std::string>& words) {
    const bool has_target = std::any_of(words.begin(), words.end(),
                                        [](const std::string& w) { return w == "--to" || w.starts_with("--to="); });
    return !has_target && !text::nearest(word, verbs_of(noun)).empty();
}

Route route_noun(const std::vector<std::string>& words, std::size_t noun_at, bool help) {
    const std::string& noun = words[noun_at];
    const std::size_t verb_at = next_word(words, noun_at + 1);
    if (verb_at < words.size()) {
        const std::string& verb = words[verb_at];
        if (const Command* found = find_verb(noun, verb))
            return {found, without(words, {noun_at, verb_at}), {}, help, false};
        if (noun == "assign" && (is_id_shaped(verb) || !looks_like_verb(noun, verb, words)))
            return {command::find("assign"), without(words, {noun_at}), {}, help, false};
        if (!is_id_shaped(verb)) unknown_verb(noun, verb);
        if (const Command* show = find_verb(noun, "show")) return {show, without(words, {noun_at}), {}, help, false};
    }
    if (help) return {nullptr, {}, noun, true, false};
    const Command* bare = find_verb(noun, "list");
    if (bare == nullptr) bare = find_verb(noun, "show");  // of the project and the calendar there is one
    if (const Command* own = command::find(noun)) bare = own;
    if (bare == nullptr) unknown_verb(noun, verb_at < words.size() ? words[verb_at] : "");
    return {bare, without(words, {noun_at}), {}, false, false};
}

}  // namespace

bool takes_value(const std::string& option) {
    for (const std::string_view name : {"-C", "--directory", "--db", "--as", "--as-of", "--context", "--color",
                                        "--lang", "--width", "-F", "--format", "-o", "--output"})
        if (option == name) return true;
    return false;
}

std::optional<std::size_t> unknown_word(const std::vector<std::string>& words) {
    const std::size_t first = next_word(words, 0);
    if (first == words.size() || has_noun(words[first]) || command::find(words[first]) != nullptr) return {};
    return first;
}

std::vector<std::string> first_words() {
    std::vector<std::string> words{"help", "completion", "demo"};
    for (const Command& c : command::all())
        if (std::find(words.begin(), words.end(), c.first()) == words.end()) words.emplace_back(c.first());
    return words;
}

Route route(const std::vector<std::string>& words) {
    const auto end = std::find(words.begin(), words.end(), "--");
    const bool help = std::any_of(words.begin(), end, [](const std::string& w) { return w == "--help" || w == "-h"; });
    const std::size_t first = next_word(words, 0);
    if (first == words.size()) {
        if (std::find(words.begin(), end, "--version") != end) return {nullptr, {}, {}, false, true};
        return help ? Route{nullptr, {}, {}, true, false} : Route{command::find("status"), words, {}, false, false};
    }
    const std::string& word = words[first];
    const bool is_alone = command::find(word) != nullptr;
    if (has_noun(word)) return route_noun(words, first, help);
    if (is_alone) return {command::find(word), without(words, {first}), {}, help, false};
    const std::string near = text::nearest(word, first_words());
    throw Error(Failure::usage, say("there is no command '{}'", text::visible(word)),
                near.empty() ? "muster help" : say("did you mean 'muster {}'?", near));
}

}  // namespace muster::cli
