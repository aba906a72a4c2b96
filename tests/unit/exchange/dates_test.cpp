#include <doctest/doctest.h>

#include <muster/error.h>

#include "exchange/dates.h"

using namespace muster;
using namespace muster::exchange;

namespace {

// The day, and the minute where there is one.
std::string read(std::string_view text, DayOrder order = DayOrder::unknown) {
    const auto written = written_moment(text, order);
    if (!written) return "no date";
    return written->time ? to_text(instant_of(*written, Zone("UTC"))) : to_text(written->day);
}

}  // namespace

TEST_CASE("dates: one moment in the spellings of other programs") {
    for (const char* text :
         {"2026-03-09 10:15", "2026-03-09T10:15:00Z", "2026-03-09T18:15:00.000+0800", "09/Mar/26 10:15 AM",
          "9/Mar/2026 10:15", "9-Mar-26 10:15:00", "Mar 9, 2026, 10:15 AM", "09/三月/26 10:15 上午", "2026年3月9日 10:15",
          "2026/3/9 10:15", "09.03.2026 10:15", "Mon Mar 09 2026 10:15:00 GMT+0000 (Coordinated Universal Time)",
          "Monday, 9 March 2026 10:15", "20260309T101500Z"}) {
        CAPTURE(text);
        CHECK(read(text) == "2026-03-09T10:15:00Z");
    }
    CHECK(read("09/Mar/26 10:15 PM") == "2026-03-09T22:15:00Z");
    CHECK(read("09/Mar/26 12:15 AM") == "2026-03-09T00:15:00Z");
    CHECK(read("09/三月/26 10:15 下午") == "2026-03-09T22:15:00Z");
    CHECK(read("6/21/2025 16:14") == "2025-06-21T16:14:00Z");
    CHECK(read("21/6/25") == "2025-06-21");
    CHECK(read("31/Dec/69") == "2069-12-31");
    CHECK(read("31/Dec/70") == "1970-12-31");
}

TEST_CASE("dates: what could be two days is one only by their order") {
    CHECK(read("3/9/26", DayOrder::month_first) == "2026-03-09");
    CHECK(read("3/9/26", DayOrder::day_first) == "2026-09-03");
    CHECK(read("13/9/26", DayOrder::month_first) == "2026-09-13");
    CHECK(read("3/3/26") == "2026-03-03");
    CHECK(read("03.09.2026", DayOrder::month_first) == "2026-09-03");
    CHECK_THROWS_WITH(read("3/9/26"), "'3/9/26' could be 2026-09-03 or 2026-03-09");
}

TEST_CASE("dates: the order is learnt from the column, else from the table") {
    DayOrders orders;
    for (const char* text : {"3/9/26", "6/21/25 16:14", "", "later", "2026-03-22"}) orders.learn(0, text);
    CHECK(orders.in(0) == DayOrder::month_first);
    CHECK(orders.in(7) == DayOrder::month_first);
    for (const char* text : {"21/6/25", "3/9/26"}) orders.learn(1, text);
    CHECK(orders.in(1) == DayOrder::day_first);
    CHECK(orders.in(0) == DayOrder::month_first);
    CHECK(orders.in(7) == DayOrder::unknown);
    orders.learn(0, "21/6/25");
    CHECK(orders.in(0) == DayOrder::unknown);
    DayOrders said(DayOrder::month_first);
    said.learn(0, "21/6/25");
    CHECK(said.in(0) == DayOrder::month_first);
}

TEST_CASE("dates: what is none") {
    for (const char* text :
         {"", "fri", "3wd", "下周一", "tomorrow 10:00", "2026-02-30", "31/Jun/26", "99/99/99", "1 2 3", "1.5", "3/9",
          "3/9-26", "2026/3-9", "10:15", "99999999999999", "09/Mar/26 25:00", "09/Mar/26 13:00 PM", "09/Mar/Apr/26",
          "1,2,3", "v1.2.3-beta"}) {
        CAPTURE(text);
        CHECK(read(text) == "no date");
    }
}

TEST_CASE("dates: no text of any kind does more than throw") {
    std::uint32_t state = 7;
    constexpr std::string_view letters = "0123/-.: TZ+Maraprpm年月\xE4\xB8";
    for (int round = 0; round < 5000; ++round) {
        std::string text;
        for (int i = 0; i < 18; ++i) {
            state = state * 1664525 + 1013904223;
            text += letters[(state >> 16) % letters.size()];
        }
        for (const DayOrder order : {DayOrder::day_first, DayOrder::month_first}) CHECK_NOTHROW(read(text, order));
    }
}
