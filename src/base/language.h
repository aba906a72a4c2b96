#pragma once
// The one door between the program's texts and the language people read. Every text for people passes here.

#include <string>

#include <fmt/format.h>

namespace muster {

/// Returns the text in the reader's language, or as it is.
const char* tr(const char* text) noexcept;

/// Returns the singular or plural form for the count.
const char* tr(const char* one, const char* many, std::int64_t count) noexcept;

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

}  // namespace muster
