#include "command/meeting/options.h"

#include <charconv>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"

namespace muster::command {

std::int64_t days_of(const std::string& word, std::int64_t most) {
    std::int64_t days = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), days);
    if (error != std::errc{} || end != word.data() + word.size() || days < 1 || days > most)
        throw Error(Failure::usage, say("--days: '{}' is not a whole number from 1 to {}", text::visible(word), most));
    return days;
}

Effort span_of(std::string_view option, const std::string& word) {
    const auto span = effort_from_text(word, clock_time);
    if (!span || span->minutes == 0)
        throw Error(Failure::usage, say("--{}: '{}' is not a time on the clock", option, text::visible(word)),
                    tr("write 30m, 2h or 1d"));
    return *span;
}

}  // namespace muster::command
