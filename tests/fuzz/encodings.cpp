#include "exchange/encoding.h"
#include "fuzz/target.h"

FUZZ_TARGET(encodings) {
    using namespace muster;
    const std::string bytes = fuzz::text_of(data, size);
    fuzz::accepts([&] {
        const std::string text = exchange::to_utf8(bytes);
        fuzz::must(text::is_utf8(text), "what comes of it is UTF-8");
        const bool has_mark = bytes.starts_with("\xEF\xBB\xBF") || bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
        const bool may_be_utf16 = bytes.find('\0') != std::string::npos;
        fuzz::must(has_mark || may_be_utf16 || !text::is_utf8(bytes) || text == bytes, "what is UTF-8 stays as it is");
    });
    return 0;
}
