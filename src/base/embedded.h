#pragma once
// A file of the source tree that the program carries with it.

#include <array>
#include <span>
#include <string_view>

namespace muster {

struct EmbeddedText {
    std::string_view name;  ///< of the file, without folder and ending
    std::string_view text;
};

}  // namespace muster
