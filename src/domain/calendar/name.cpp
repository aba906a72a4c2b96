// What a calendar may be called.

#include <algorithm>

#include <muster/working_calendar.h>

#include "base/text.h"

namespace muster {

namespace {

bool is_letter(char c) {
    // A byte beyond ASCII belongs to a letter of another script; what is no letter there does no harm in a name.
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

bool is_inner(char c) {
    return is_letter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

}  // namespace

bool is_built_in_calendar(std::string_view name) {
    return name == "cn" || name == "none";
}

bool is_calendar_name(std::string_view name) {
    constexpr std::size_t longest = 64;
    return !name.empty() && name.size() <= longest && is_letter(name.front()) &&
           std::all_of(name.begin(), name.end(), is_inner) && text::is_utf8(name) && text::visible(name) == name;
}

}  // namespace muster
