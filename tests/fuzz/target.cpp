#include "fuzz/target.h"

#include <cstdio>
#include <cstdlib>

namespace muster::fuzz {

void must(bool holds, std::string_view sentence) {
    if (holds) return;
    std::fprintf(stderr, "broken: %.*s\n", static_cast<int>(sentence.size()), sentence.data());
    std::abort();
}

std::string text_of(const std::uint8_t* data, std::size_t size) {
    std::string text(size, '\0');
    for (std::size_t i = 0; i < size; ++i) text[i] = static_cast<char>(data[i]);
    return text;
}

}  // namespace muster::fuzz
