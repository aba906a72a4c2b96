#pragma once
// The one door between the program's texts and the language people read. Every text for people passes here.
// To add one: write it in English, as a literal in one of these calls; src/po/README.md says how it is translated.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

namespace muster {

/// Returns the text in the reader's language, or as it is.
const char* tr(const char* text) noexcept;

/// Returns the singular or plural form for the count.
const char* tr(const char* one, const char* many, std::int64_t count) noexcept;

/// What a word of the data stands for; the same spelling may need another word in another language.
enum class Sense {
    field,   ///< the name of a field, over a column
    noun,    ///< what sort of record it is
    choice,  ///< a member of a closed set
    stock,   ///< what a template of the program says, which becomes the text of a record
};

/// Returns a word that the data is made of, as people read it; `_` becomes a space where there is no translation.
std::string tr(Sense sense, std::string_view word);

/// Marks a literal that reaches `tr` later, through a variable.
consteval const char* tr_later(const char* text) {
    return text;
}

/// Formats a translated text; the format is checked against its arguments when compiled.
template <class... Args>
std::string say(fmt::format_string<Args...> text, Args&&... args) {
    return fmt::vformat(tr(fmt::string_view(text).data()), fmt::make_format_args(args...));
}

/// Formats a count with its noun: `count_of("{} task", "{} tasks", 3)`.
template <class... Args>
std::string count_of(fmt::format_string<std::int64_t&> one, const char* many, std::int64_t count) {
    return fmt::vformat(tr(fmt::string_view(one).data(), many, count), fmt::make_format_args(count));
}

class Catalogue;

/// Returns the languages that there are texts in: `en` and those of src/po.
std::vector<std::string_view> languages();

/// Returns the language that a code names, as `zh_CN` for `zh`, `zh-Hans` or `zh_CN.UTF-8`; empty for one unknown.
std::string_view language_of(std::string_view code);

/// Returns the language in use: `en` unless a catalogue is.
std::string_view language() noexcept;

/// Lets texts be read in a language as long as it lives, then in the one before. Without a catalogue that is English.
class Speaking {
  public:
    /// `folder` holds the catalogues, as `zh_CN/LC_MESSAGES/muster.mo`; for English nothing is looked at.
    Speaking(std::string_view language, const std::string& folder);
    Speaking(const Speaking&) = delete;
    Speaking& operator=(const Speaking&) = delete;
    ~Speaking();

  private:
    const Catalogue* before_;
    std::string_view language_before_;
};

}  // namespace muster
