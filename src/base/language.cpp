#include "base/language.h"

#include <libintl.h>

namespace muster {

namespace {
constexpr const char* catalogue = "muster";
}

const char* tr(const char* text) noexcept {
    return *text == '\0' ? text : dgettext(catalogue, text);
}

const char* tr(const char* one, const char* many, std::int64_t count) noexcept {
    return dngettext(catalogue, one, many, static_cast<unsigned long>(count));
}

}  // namespace muster
