#include <doctest/doctest.h>

#include <muster/effort.h>

using namespace muster;

namespace {

const WorkingTime eight_hours{480, 5};

std::int64_t minutes_of(std::string_view text, const WorkingTime& time = eight_hours) {
    const auto effort = effort_from_text(text, time);
    return effort ? effort->minutes : -1;
}

std::int64_t minor_of(std::string_view text, std::string_view currency = "CNY") {
    const auto money = money_from_text(text, currency);
    return money ? money->minor : -1;
}

struct Read {
    double value;
    std::string unit;
    std::string comparison;
};

Read quantity_of(std::string_view text) {
    const auto quantity = quantity_from_text(text);
    REQUIRE_MESSAGE(quantity.has_value(), std::string(text));
    return {quantity->value, quantity->unit, quantity->comparison};
}

}  // namespace

TEST_CASE("an effort is read with its units") {
    CHECK(minutes_of("90m") == 90);
    CHECK(minutes_of("90min") == 90);
    CHECK(minutes_of("4h") == 240);
    CHECK(minutes_of("2d") == 960);
    CHECK(minutes_of("1w") == 2400);
    CHECK(minutes_of("1h30m") == 90);
    CHECK(minutes_of("2d 4h") == 1200);
    CHECK(minutes_of("1.5d") == 720);
    CHECK(minutes_of("0h") == 0);
    CHECK(minutes_of(" 1h ") == 60);
    CHECK(minutes_of("4 h") == 240);
    CHECK(minutes_of("2 hours 30 minutes") == 150);
    CHECK(minutes_of("1 day") == 480);
    CHECK(minutes_of("30分钟") == 30);
    CHECK(minutes_of("2.5 小时") == 150);
    CHECK(minutes_of("1小时30分") == 90);
    CHECK(minutes_of("3人天") == 1440);
    CHECK(minutes_of("2 个工作日") == 960);
    CHECK(minutes_of("1周") == 2400);
}

TEST_CASE("a day and a week of effort are those of the project") {
    const WorkingTime short_week{360, 4};
    CHECK(minutes_of("1d", short_week) == 360);
    CHECK(minutes_of("1w", short_week) == 1440);
    CHECK(to_text(Effort{780}, short_week) == "2d 1h");
}

TEST_CASE("an effort without a unit, below nothing or beyond reason is refused") {
    for (const std::string text :
         {"", "4", "h", "-4h", "+4h", "4x", "1h30", "4天前", "小时", "1 hourly", "4 h 3", "1month", "999999999999w", "4h,", "."}) {
        CAPTURE(text);
        CHECK(minutes_of(text) == -1);
    }
}

TEST_CASE("an effort is written in days, hours and minutes") {
    CHECK(to_text(Effort{0}, eight_hours) == "0h");
    CHECK(to_text(Effort{45}, eight_hours) == "45m");
    CHECK(to_text(Effort{60}, eight_hours) == "1h");
    CHECK(to_text(Effort{1200}, eight_hours) == "2d 4h");
    CHECK(to_text(Effort{1261}, eight_hours) == "2d 5h 1m");
    CHECK(to_text(Effort{-90}, eight_hours) == "-1h 30m");
}

TEST_CASE("money is read with thousands, multiples and the project's currency") {
    CHECK(minor_of("1200") == 120000);
    CHECK(minor_of("1,200.50") == 120050);
    CHECK(minor_of("12k") == 1200000);
    CHECK(minor_of("3万") == 3000000);
    CHECK(minor_of("1.5万") == 1500000);
    CHECK(minor_of("2亿") == 20000000000);
    CHECK(minor_of("1M") == 100000000);
    CHECK(minor_of("CNY 1200") == 120000);
    CHECK(minor_of("1,200.50 CNY") == 120050);
    CHECK(minor_of("¥99.9") == 9990);
    CHECK(minor_of("99元") == 9900);
    CHECK(minor_of("0") == 0);
    CHECK(minor_of("0.29") == 29);
}

TEST_CASE("a currency without cents has whole units") {
    CHECK(minor_units("JPY") == 1);
    CHECK(minor_units("CNY") == 100);
    CHECK(minor_of("1200", "JPY") == 1200);
    CHECK(to_text(Money{1200}, "JPY") == "1,200 JPY");
}

TEST_CASE("an amount below nothing, in another currency or beyond reason is refused") {
    for (const std::string text :
         {"", "-5", "+5", "CNY", "5 USD", "USD 5", "five", "1.2.3", "1e99", "99999999999亿", "5 5"}) {
        CAPTURE(text);
        CHECK(minor_of(text) == -1);
    }
}

TEST_CASE("commas group three digits or are refused") {
    CHECK(minor_of("1,200,300") == 120030000);
    for (const std::string text : {"1,20", ",200", "1,,200", "1,2000", "12,34,567", "1200,"}) {
        CAPTURE(text);
        CHECK(minor_of(text) == -1);
    }
}

TEST_CASE("money is written with thousands and two places") {
    CHECK(to_text(Money{120050}, "CNY") == "1,200.50 CNY");
    CHECK(to_text(Money{5}, "CNY") == "0.05 CNY");
    CHECK(to_text(Money{0}, "CNY") == "0.00 CNY");
    CHECK(to_text(Money{-123456789}, "EUR") == "-1,234,567.89 EUR");
    CHECK(to_text(Money{100000}, "CNY") == "1,000.00 CNY");
}

TEST_CASE("a quantity keeps its unit") {
    CHECK(quantity_of("4.5").value == 4.5);
    CHECK(quantity_of("5min").value == 5);
    CHECK(quantity_of("5min").unit == "min");
    CHECK(quantity_of("5 min").unit == "min");
    CHECK(quantity_of("30%").value == 30);
    CHECK(quantity_of("30%").unit == "%");
    CHECK(quantity_of("12.5 %").unit == "%");
    CHECK(quantity_of("5km").unit == "km");
    CHECK(quantity_of("3天").unit == "天");
}

TEST_CASE("a quantity has multiples") {
    CHECK(quantity_of("100k").value == 100000);
    CHECK(quantity_of("100K").value == 100000);
    CHECK(quantity_of("10万").value == 100000);
    CHECK(quantity_of("1.2亿").value == 120000000);
    CHECK(quantity_of("10万人").value == 100000);
    CHECK(quantity_of("10万人").unit == "人");
    CHECK(quantity_of("1,234.5").value == 1234.5);
}

TEST_CASE("m and w stay units in a quantity") {
    CHECK(quantity_of("5m").value == 5);
    CHECK(quantity_of("5m").unit == "m");
    CHECK(quantity_of("2w").unit == "w");
}

TEST_CASE("a quantity may be compared and may be negative") {
    CHECK(quantity_of(">=4.5").comparison == ">=");
    CHECK(quantity_of(">=4.5").value == 4.5);
    CHECK(quantity_of("<= 5 min").comparison == "<=");
    CHECK(quantity_of("<= 5 min").unit == "min");
    CHECK(quantity_of("≥ 90%").comparison == ">=");
    CHECK(quantity_of("≤3").comparison == "<=");
    CHECK(quantity_of("-20%").value == -20);
    CHECK(quantity_of("+3").value == 3);
}

TEST_CASE("what is no quantity is refused") {
    for (const std::string text : {"", "min", "%", ">=", "abc5", "1.2.3", "5 6", "--5", "1e308k", "-1e308万", ">5", "nan", "inf", "0x10",
                                   "5min3", "5 abcdefghijklmnopqrstuvwxyz"}) {
        CAPTURE(text);
        CHECK_FALSE(quantity_from_text(text).has_value());
    }
}

TEST_CASE("a number is written as short as it reads back") {
    CHECK(number_to_text(4.5) == "4.5");
    CHECK(number_to_text(5) == "5");
    CHECK(number_to_text(0.1) == "0.1");
    CHECK(number_to_text(1234) == "1234");
    CHECK(number_to_text(10000) == "10,000");
    CHECK(number_to_text(100000) == "100,000");
    CHECK(number_to_text(-1234567.5) == "-1,234,567.5");
    CHECK(number_to_text(0) == "0");
}
