#include "base/language.h"

#include <algorithm>
#include <array>
#include <map>
#include <memory>

#include "base/catalogue.h"

namespace muster {

namespace {

// A language, and the codes that name it beside its own. Traditional Chinese has no texts yet, so it reads English.
struct Known {
    std::string_view language;
    std::string_view codes;
};

constexpr std::array known{
    Known{"en", " C POSIX "},
    Known{"zh_CN", " zh zh_SG zh_Hans zh_Hans_CN zh_Hans_SG "},
};

constexpr std::string_view native = "en";

// What texts are looked up in; null for English. One for the process: a program speaks to one reader at a time.
const Catalogue* spoken = nullptr;
std::string_view spoken_language = native;

// A catalogue stays mapped once it was used, since texts that were handed out point into it.
const Catalogue* catalogue_at(const std::string& file) {
    static std::map<std::string, std::unique_ptr<const Catalogue>> opened;
    auto& catalogue = opened[file];
    if (!catalogue) catalogue = Catalogue::open(file);
    return catalogue.get();
}

// gettext's own way to write a text that belongs to a context.
std::string in_context(Sense sense, std::string_view word) {
    constexpr std::array<std::string_view, 4> contexts{"field", "noun", "choice", "stock"};
    return fmt::format("{}\x04{}", contexts[static_cast<std::size_t>(sense)], word);
}

}  // namespace

const char* tr(const char* text) noexcept {
    if (spoken == nullptr || *text == '\0') return text;
    const char* found = spoken->find(text);
    return found != nullptr ? found : text;
}

const char* tr(const char* one, const char* many, std::int64_t count) noexcept {
    const char* found = spoken != nullptr ? spoken->find(one, count) : nullptr;
    return found != nullptr ? found : count == 1 ? one : many;
}

std::string tr(Sense sense, std::string_view word) {
    std::string shown(word);
    std::replace(shown.begin(), shown.end(), '_', ' ');
    if (spoken == nullptr || word.empty()) return shown;
    const char* found = spoken->find(in_context(sense, shown));
    return found != nullptr ? std::string(found) : shown;
}

std::vector<std::string_view> languages() {
    std::vector<std::string_view> all;
    for (const Known& one : known) all.push_back(one.language);
    return all;
}

std::string_view language_of(std::string_view code) {
    std::string plain(code.substr(0, code.find_first_of(".@")));
    std::replace(plain.begin(), plain.end(), '-', '_');
    for (const Known& one : known) {
        const bool is_region = plain.starts_with(one.language) && plain[one.language.size()] == '_';  // en_GB
        if (plain == one.language || is_region || one.codes.find(fmt::format(" {} ", plain)) != std::string_view::npos)
            return one.language;
    }
    return {};
}

Speaking::Speaking(std::string_view language, const std::string& folder)
    : before_(spoken), language_before_(spoken_language) {
    spoken = nullptr;
    spoken_language = native;
    if (language.empty() || language == native) return;
    spoken = catalogue_at(fmt::format("{}/{}/LC_MESSAGES/muster.mo", folder, language));
    if (spoken != nullptr) spoken_language = language_of(language);
}

Speaking::~Speaking() {
    spoken = before_;
    spoken_language = language_before_;
}

std::string_view language() noexcept {
    return spoken_language;
}

}  // namespace muster
