#include "cli/pager.h"

#include <ostream>

#include "base/process.h"
#include "base/text.h"

namespace muster::cli {

bool page(const std::string& text, const std::string& pager, std::ostream& out) {
    out.flush();
    ProcessCall call;
    call.words = text::words_of_line(pager);
    const bool is_wanted = !call.words.empty() && call.words[0] != "cat" && !text.empty();
    if (is_wanted) {
        call.input = text;
        call.shares_terminal = true;
        if (run_process(call).how != ProcessEnd::How::not_started) return true;
    }
    out << text;
    return !is_wanted;
}

}  // namespace muster::cli
