// Days away.

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/leave.h>

#include "base/language.h"
#include "base/text.h"

namespace muster {

namespace {

using std::chrono::days;

Day day_given(std::string_view word, Day from, const WorkingDays& working, std::string_view all) {
    if (const auto day = day_from_words(word, from, working)) return *day;
    throw Error(Failure::usage, say("'{}' is not a leave", text::fit(text::visible(all), 60)),
                tr("write 2026-05-01..2026-05-05, mon..fri, tomorrow..+2d, or one day"));
}

// Words that mean the same day wherever they stand.
bool is_named_from_today(std::string_view word) {
    static constexpr std::array<std::string_view, 7> words{"today", "tomorrow", "yesterday", "今天",
                                                           "明天",  "后天",     "昨天"};
    return std::find(words.begin(), words.end(), word) != words.end();
}

Day end_given(std::string_view word, Day start, Day today, const WorkingDays& working, std::string_view all) {
    const std::string plain = text::lower(word);
    if (is_named_from_today(plain)) return day_given(plain, today, working, all);
    // A weekday is the next one after a day; the start itself may be it.
    const Day from = weekday_from_word(plain) ? start - days{1} : start;
    return day_given(word, from, working, all);
}

}  // namespace

Days leave_from_words(std::string_view words, Day today, const WorkingDays& working) {
    const auto dots = words.find("..");
    const Day first = day_given(text::trim(words.substr(0, dots)), today, working, words);
    if (dots == std::string_view::npos) return {first, first};
    const Day last = end_given(text::trim(words.substr(dots + 2)), first, today, working, words);
    if (last < first)
        throw Error(Failure::usage,
                    say("the leave would end on {}, before it starts on {}", to_text(last), to_text(first)),
                    tr("write the first day before the last: 2026-05-01..2026-05-05"));
    return {first, last};
}

std::vector<Days> leaves_of(const Member& member) {
    std::vector<Days> leaves;
    for (const std::string& text : member.leave) {
        const auto dots = text.find("..");
        const auto first = day_from_iso(text.substr(0, dots));
        const auto last = dots == std::string::npos ? first : day_from_iso(text.substr(dots + 2));
        if (first && last) leaves.push_back({*first, *last});
    }
    return merged(std::move(leaves));
}

std::vector<Days> merged(std::vector<Days> leaves) {
    std::sort(leaves.begin(), leaves.end());
    std::vector<Days> all;
    for (const Days& leave : leaves) {
        if (!all.empty() && leave.first <= all.back().last + days{1})
            all.back().last = std::max(all.back().last, leave.last);
        else all.push_back(leave);
    }
    return all;
}

std::vector<Days> without(const std::vector<Days>& leaves, const Days& out) {
    std::vector<Days> left;
    for (const Days& leave : leaves) {
        if (leave.first < out.first) left.push_back({leave.first, std::min(leave.last, out.first - days{1})});
        if (leave.last > out.last) left.push_back({std::max(leave.first, out.last + days{1}), leave.last});
    }
    return left;
}

std::string leave_text(const Days& leave) {
    if (leave.first == leave.last) return to_text(leave.first);
    return fmt::format("{}..{}", to_text(leave.first), to_text(leave.last));
}

int working_days_away(const std::vector<Days>& leaves, const Days& period, const WorkingDays& working) {
    int count = 0;
    for (const Days& leave : leaves)
        for (Day day = std::max(leave.first, period.first); day <= std::min(leave.last, period.last); day += days{1})
            if (working.contains(day)) ++count;
    return count;
}

}  // namespace muster
