#pragma once
// The helper programs that come with muster: what needs heavy libraries, loaded only when it is asked for.

#include <string>
#include <string_view>

namespace muster {

/// Returns the path of the helper of that name, found relative to the running program: in libexec/muster as it
/// was installed, or in the build tree. Throws `unexpected` with the place it should be at if it is not there.
std::string helper_program(std::string_view name);

}  // namespace muster
