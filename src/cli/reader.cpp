#include "cli/reader.h"

#include <algorithm>
#include <filesystem>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"

namespace muster::cli {

namespace {

namespace fs = std::filesystem;

std::string checked(const std::string& code) {
    const std::string_view language = language_of(code);
    if (!language.empty()) return std::string(language);
    throw Error(Failure::usage, say("--lang: there are no texts in '{}'", text::visible(code)),
                say("there are texts in {}", fmt::format("{}", fmt::join(languages(), ", "))));
}

// The first of LC_ALL, LC_MESSAGES and LANG that is set, as POSIX has it.
std::string locale_of(const World& world) {
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (const auto value = world.variable(name); value && !value->empty()) return *value;
    return {};
}

// LANGUAGE is a list, best first. Who says LC_ALL=C wants the program's own words, whatever else is set.
std::string language_of_environment(const World& world) {
    const std::string locale = locale_of(world);
    if (locale == "C" || locale == "POSIX") return {};
    for (const std::string& code : text::split(world.variable("LANGUAGE").value_or(""), ':'))
        if (const std::string_view language = language_of(code); !language.empty()) return std::string(language);
    return std::string(language_of(locale));
}

}  // namespace

std::string reader_language(std::vector<std::string>& words, const World& world) {
    constexpr std::string_view flag = "--lang";
    const auto end = std::find(words.begin(), words.end(), "--");
    const auto at = std::find_if(words.begin(), end,
                                 [&](const std::string& word) { return word == flag || word.starts_with("--lang="); });
    if (at == end) return world.language.empty() ? language_of_environment(world) : world.language;
    if (at->size() > flag.size()) {
        const std::string code = at->substr(flag.size() + 1);
        words.erase(at);
        return checked(code);
    }
    if (at + 1 == end) throw Error(Failure::usage, tr("--lang needs a language"), "muster --lang zh");
    const std::string code = *(at + 1);
    words.erase(at, at + 2);
    return checked(code);
}

std::string catalogue_folder(const World& world) {
    if (!world.catalogues.empty()) return world.catalogues;
    std::error_code error;
    const fs::path program = fs::read_symlink("/proc/self/exe", error);
    const fs::path installed = program.parent_path().parent_path() / "share" / "locale";
    const fs::path built = program.parent_path() / "locale";
    return (fs::is_directory(built, error) ? built : installed).string();
}

}  // namespace muster::cli
