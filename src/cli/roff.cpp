#include "cli/roff.h"

#include <fmt/format.h>

#include "base/language.h"

namespace muster::cli {

namespace {

// Chinese has no spaces to break a line at: it may be broken behind its punctuation.
bool is_break(std::string_view mark) {
    for (const std::string_view known : {"，", "。", "；", "：", "、"})
        if (mark == known) return true;
    return false;
}

}  // namespace

std::string roff(std::string_view text) {
    std::string out;
    bool line_start = true;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (line_start && (c == '.' || c == '\'')) out += "\\&";
        if (c == '\\') out += "\\e";
        else if (c == '-') out += "\\-";
        else out += c;
        if (i >= 2 && is_break(text.substr(i - 2, 3))) out += "\\:";
        line_start = c == '\n';
    }
    return out;
}

std::string head(const std::string& name, int section, const std::string& summary) {
    return fmt::format(".TH {} {} \"\" \"muster {}\" \"{}\"\n.SH {}\n{} \\- {}\n", roff(name), section, MUSTER_VERSION,
                       roff(tr("muster manual")), tr("NAME"), roff(name), roff(summary));
}

}  // namespace muster::cli
