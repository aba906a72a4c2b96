#include <cmath>

#include <muster/effort.h>
#include <muster/time.h>

#include "exchange/moments.h"
#include "fuzz/target.h"

FUZZ_TARGET(words) {
    using namespace muster;
    const std::string text = fuzz::text_of(data, size);
    const WorkingTime time;
    const Zone zone("Asia/Shanghai");
    const Day today = *day_from_iso("2026-03-09");
    if (const auto effort = effort_from_text(text, time)) {
        fuzz::must(effort->minutes >= 0, "no effort is less than nothing");
        fuzz::must(effort_from_text(to_text(*effort, time), time) == effort, "an effort is read as it is shown");
    }
    if (const auto money = money_from_text(text, "CNY"))
        fuzz::must(money_from_text(to_text(*money, "CNY"), "CNY") == money, "money is read as it is shown");
    if (const auto quantity = quantity_from_text(text)) fuzz::must(std::isfinite(quantity->value), "a quantity is finite");
    for (const auto& day : {day_from_iso(text), day_from_words(text, today), past_day_from_words(text, today)})
        if (day) fuzz::must(day_from_iso(to_text(*day)) == day, "a day is read as it is shown");
    for (const auto& moment : {instant_from_iso(text), exchange::moment_of(text, zone)})
        if (moment) fuzz::must(instant_from_iso(to_text(*moment)) == moment, "a moment is read as it is shown");
    if (const auto day = weekday_from_word(text)) fuzz::must(*day >= 0 && *day <= 7, "a week has seven days");
    return 0;
}
