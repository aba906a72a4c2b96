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

// UTF-16 whose mark was lost begins, as every table and every JSON does, with characters of ASCII.
const char* unmarked_encoding(const std::string& bytes) {
    constexpr std::size_t few = 4;
    if (bytes.size() < few) return nullptr;
    const bool even = bytes[0] == '\0' && bytes[2] == '\0';
    const bool odd = bytes[1] == '\0' && bytes[3] == '\0';
    if (even == odd) return nullptr;
    return odd ? "UTF-16LE" : "UTF-16BE";
}

}  // namespace

std::string to_utf8(std::string bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.erase(0, 3);
    else if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF"))
        return converted(std::move(bytes), "UTF-16");
    if (const char* encoding = unmarked_encoding(bytes)) return converted(std::move(bytes), encoding);
    if (text::is_utf8(bytes)) return bytes;
    return converted(std::move(bytes), "GB18030");
}

}  // namespace muster::exchange
