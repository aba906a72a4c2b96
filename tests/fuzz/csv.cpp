#include "exchange/calendar_days.h"
#include "exchange/csv.h"
#include "exchange/encoding.h"
#include "exchange/foreign.h"
#include "fuzz/target.h"

FUZZ_TARGET(csv) {
    using namespace muster;
    fuzz::accepts([&] {
        const std::string text = exchange::to_utf8(fuzz::text_of(data, size));
        std::int64_t before = 0;
        exchange::read_csv(text, exchange::separator_of(text), [&](const exchange::Row& row) {
            fuzz::must(row.line > before, "a row stands below the row before it");
            before = row.line;
            fuzz::must(!row.cells.empty(), "a row has cells");
            for (const std::string& cell : row.cells) {
                fuzz::must(text::is_utf8(cell), "a cell is valid UTF-8");
                fuzz::must(text::is_utf8(exchange::content_of(cell)), "what it says is valid UTF-8");
                fuzz::must(text::is_utf8(exchange::day_in_order(cell)), "a day in order is valid UTF-8");
                (void)exchange::state_of_word(cell);
                (void)exchange::priority_of_word(cell);
            }
        });
    });
    fuzz::accepts([&] {
        const std::string text = exchange::to_utf8(fuzz::text_of(data, size));
        for (const exchange::NamedDays& days : exchange::read_calendar_csv(text, {}).days)
            fuzz::must(days.line >= 1 && days.days.first <= days.days.last, "days stand on a line, and end after they began");
    });
    return 0;
}
