#include "exchange/encoding.h"

#include <array>
#include <cerrno>
#include <memory>

#include <iconv.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"

namespace muster::exchange {

namespace {

[[noreturn]] void refuse() {
    throw Error(Failure::usage, tr("the text is neither UTF-8 nor UTF-16 nor GB18030"),
                tr("convert it, for example with iconv"));
}

std::string converted(std::string bytes, const char* encoding) {
    const iconv_t conversion = iconv_open("UTF-8", encoding);
    // NOLINTNEXTLINE: (iconv_t)-1 is how iconv says no
    if (conversion == reinterpret_cast<iconv_t>(-1)) refuse();
    const std::unique_ptr<void, int (*)(iconv_t)> closer(conversion, iconv_close);
    std::string result;
    std::array<char, 1 << 14> piece{};
    char* in = bytes.data();
    std::size_t left = bytes.size();
    while (left > 0) {
        char* out = piece.data();
        std::size_t room = piece.size();
        const bool failed = iconv(conversion, &in, &left, &out, &room) == static_cast<std::size_t>(-1);
        result.append(piece.data(), piece.size() - room);
        if (failed && errno != E2BIG) refuse();
    }
    return result;
}

}  // namespace

std::string to_utf8(std::string bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.erase(0, 3);
    else if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF"))
        return converted(std::move(bytes), "UTF-16");
    if (text::is_utf8(bytes)) return bytes;
    return converted(std::move(bytes), "GB18030");
}

}  // namespace muster::exchange
