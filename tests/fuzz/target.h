#pragma once
// One way in for foreign text, as libFuzzer wants it and as the driver of the normal suite calls it.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace muster::fuzz {

using Target = int (*)(const std::uint8_t* data, std::size_t size);

/// Makes a target known to the driver under its name.
struct Registered {
    Registered(const char* name, Target target);
};

/// Ends the process with the sentence, unless it holds: a property that some input breaks.
void must(bool holds, std::string_view sentence);

/// Runs what a command does with foreign text. What a person may be told is well; anything else that is thrown ends
/// the process. Returns false where the text was refused as a whole.
bool accepts(const auto& read);

/// Returns the bytes as text.
std::string text_of(const std::uint8_t* data, std::size_t size);

}  // namespace muster::fuzz

#include <muster/error.h>

#include "base/text.h"

bool muster::fuzz::accepts(const auto& read) {
    try {
        read();
    } catch (const Error& error) {
        must(error.failure() == Failure::usage || error.failure() == Failure::not_found, error.what());
        must(text::is_utf8(error.what()) && text::is_utf8(error.hint()), "a message is valid UTF-8");
        return false;
    }
    return true;
}

/// Begins the function of a target, which sees `data` and `size` and returns 0.
#ifdef MUSTER_LIBFUZZER
#define FUZZ_TARGET(name) extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
#else
#define FUZZ_TARGET(name)                                                        \
    static int name##_target(const std::uint8_t* data, std::size_t size);        \
    static const muster::fuzz::Registered name##_registered{#name, name##_target}; \
    static int name##_target(const std::uint8_t* data, std::size_t size)
#endif
