#include "command/time/period.h"

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"

namespace muster::command {

Days period_of(Session& session, const std::string& word, const char* otherwise) {
    const auto days =
        days_from_text(word.empty() ? otherwise : word, session.project().today(), session.project().working_days());
    if (!days)
        throw Error(Failure::usage, say("--period: '{}' is not a period", text::fit(text::visible(word), 60)),
                    tr("write today, yesterday, week, last-week, month, last-month, year, all, a day, or FROM..TO"));
    return *days;
}

std::string days_text(const Days& days) {
    const bool is_all = to_text(days.first) == "0001-01-01" && to_text(days.last) == "9999-12-31";
    if (is_all) return tr("all time");
    if (days.first == days.last) return to_text(days.first);
    return fmt::format("{}..{}", to_text(days.first), to_text(days.last));
}

}  // namespace muster::command
