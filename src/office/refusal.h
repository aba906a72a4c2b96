#pragma once
// Why a document cannot be taken; the main program makes a sentence of it (src/exchange/office.cpp).

#include <string>

namespace muster::office {

/// Thrown for a document that is refused.
struct Refusal {
    std::string reason;    ///< a word that both programs know
    std::string detail{};  ///< what the sentence names: a line, a limit, the sheets there are
};

constexpr std::size_t most_parts = 10'000;            ///< files in a package
constexpr std::size_t most_unpacked = 256UL << 20;  ///< bytes of all parts that are read, unpacked; and of what is told

}  // namespace muster::office
