#include "exchange/calendar_days.h"
#include "exchange/ics/reader.h"
#include "fuzz/items.h"
#include "fuzz/target.h"

FUZZ_TARGET(ics) {
    using namespace muster;
    fuzz::read_items(exchange::ics::read_calendar, data, size);
    const std::string text = fuzz::text_of(data, size);
    if (!text::is_utf8(text)) return 0;
    fuzz::accepts([&] {
        const exchange::CalendarFile file = exchange::read_ics(text);
        fuzz::must(text::is_utf8(file.name) && file.left_out >= 0, "a calendar has a name in UTF-8");
        for (const exchange::NamedDays& days : file.days) {
            fuzz::must(days.line >= 1 && days.days.first <= days.days.last, "days stand on a line, and end after they began");
            fuzz::must(text::is_utf8(days.note), "a note is valid UTF-8");
        }
        for (const exchange::RejectedLine& one : file.rejected) fuzz::must(one.line >= 1 && !one.message.empty(), "a rejection says why");
    });
    return 0;
}
