#pragma once
// One field's content in the form that the file holds: what history, lists and exchange pass around.

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include <muster/id.h>

namespace muster {

using Texts = std::vector<std::string>;
using Keys = std::vector<Key>;

/// Empty, a whole number, a number, a text, several texts, or several references.
/// Days are ISO text, moments UTC text with Z, effort minutes, money minor units.
using Value = std::variant<std::monostate, std::int64_t, double, std::string, Texts, Keys>;

inline bool is_empty(const Value& value) {
    if (const auto* text = std::get_if<std::string>(&value)) return text->empty();
    if (const auto* texts = std::get_if<Texts>(&value)) return texts->empty();
    if (const auto* keys = std::get_if<Keys>(&value)) return keys->empty();
    return std::holds_alternative<std::monostate>(value);
}

}  // namespace muster
