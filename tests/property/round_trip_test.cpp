// parse(print(x)) = x for everything that people type and the file holds.

#include <doctest/doctest.h>

#include <bit>
#include <cmath>

#include <muster/effort.h>
#include <muster/time.h>

#include "base/json.h"
#include "base/text.h"
#include "property/generator.h"
#include "support/literals.h"

using namespace muster;
using namespace muster::testing;

namespace {

constexpr int many = 2000;

Json tree(Dice& dice, int depth) {
    switch (dice.number(0, depth > 0 ? 6 : 4)) {
        case 0: return nullptr;
        case 1: return dice.chance(50);
        case 2: return static_cast<std::int64_t>(dice.next());
        case 3: return static_cast<double>(dice.number(-1000000, 1000000)) / 64.0;
        case 4: return dice.text(12);
        case 5: {
            Json list = Json::array();
            for (std::int64_t left = dice.number(0, 4); left > 0; --left) list.push(tree(dice, depth - 1));
            return list;
        }
        default: {
            Json object = Json::object();
            for (std::int64_t left = dice.number(0, 4); left > 0; --left)
                object.set(std::to_string(left) + dice.text(4), tree(dice, depth - 1));
            return object;
        }
    }
}

}  // namespace

TEST_CASE("property: a day reads back from its text, as ISO and in words") {
    Dice dice(1);
    for (int i = 0; i < many; ++i) {
        const Day any = day("0001-01-01") + std::chrono::days{dice.number(0, 3652058)};
        CAPTURE(to_text(any));
        CHECK(day_from_iso(to_text(any)) == any);
        CHECK(day_from_words(to_text(any), day("2026-03-09")) == any);
    }
}

TEST_CASE("property: a moment reads back from its text") {
    Dice dice(2);
    for (int i = 0; i < many; ++i) {
        const Instant any{std::chrono::seconds{dice.number(-62135596800, 253402300799)}};
        CAPTURE(to_text(any));
        CHECK(instant_from_iso(to_text(any)) == any);
    }
}

TEST_CASE("property: an effort reads back from its text in any working time") {
    Dice dice(3);
    for (int i = 0; i < many; ++i) {
        const WorkingTime time{dice.number(1, 96) * 15, static_cast<int>(dice.number(1, 7))};
        const Effort any{dice.number(0, dice.chance(50) ? 10000 : 10000000)};
        CAPTURE(to_text(any, time));
        CHECK(effort_from_text(to_text(any, time), time) == any);
    }
}

TEST_CASE("property: an amount reads back from its text") {
    Dice dice(4);
    for (int i = 0; i < many; ++i) {
        const std::string currency = dice.one_of<std::string>({"CNY", "EUR", "JPY", "USD"});
        const Money any{dice.number(0, dice.chance(50) ? 100000 : 1000000000000)};
        CAPTURE(to_text(any, currency));
        CHECK(money_from_text(to_text(any, currency), currency) == any);
    }
}

TEST_CASE("property: a number of ordinary size reads back from its text as a quantity") {
    Dice dice(5);
    for (int i = 0; i < many; ++i) {
        const double any = static_cast<double>(dice.number(-1000000000, 1000000000)) /
                           std::pow(10.0, static_cast<double>(dice.number(0, 6)));
        if (any != 0 && std::abs(any) < 1e-4) continue;
        CAPTURE(number_to_text(any));
        const auto read = quantity_from_text(number_to_text(any) + " min");
        REQUIRE(read);
        CHECK(read->value == any);
        CHECK(read->unit == "min");
    }
}

TEST_CASE("property: a number of any size reads back from its text") {
    Dice dice(6);
    for (int i = 0; i < many; ++i) {
        const double any = std::bit_cast<double>(dice.next());
        if (!std::isfinite(any)) continue;
        const auto read = quantity_from_text(number_to_text(any));
        if (!read || read->value != any) {
            FAIL(number_to_text(any), " does not read back");
        }
    }
}

TEST_CASE("property: JSON reads back as it was written, compact and in lines") {
    for (const std::uint64_t seed : seeds(300)) {
        CAPTURE(seed);
        Dice dice(seed);
        const Json json = tree(dice, 4);
        CHECK(Json::parse(json.dump()).dump() == json.dump());
        CHECK(Json::parse(json.dump(2)).dump() == json.dump());
    }
}

TEST_CASE("property: words read back from a command line") {
    for (const std::uint64_t seed : seeds(500)) {
        CAPTURE(seed);
        Dice dice(seed);
        std::vector<std::string> words;
        for (std::int64_t left = dice.number(0, 6); left > 0; --left) words.push_back(dice.text(8));
        CHECK(text::words_of_line(text::shell_words(words)) == words);
    }
}

TEST_CASE("property: fitted text is never wider than asked, and wrapped text loses nothing but blanks") {
    for (const std::uint64_t seed : seeds(500)) {
        CAPTURE(seed);
        Dice dice(seed);
        const std::string any = dice.text(40);
        const auto columns = static_cast<std::size_t>(dice.number(2, 20));
        CHECK(text::width(text::fit(any, columns)) <= columns);
        CHECK(text::width(text::pad(any, columns)) >= columns);
        const auto without_blanks = [](std::string text) {
            std::erase_if(text, [](char c) { return c == ' ' || c == '\t'; });
            return text;
        };
        std::string joined;
        for (const std::string& line : text::wrap(any, columns)) {
            REQUIRE(text::width(line) <= columns);
            joined += line;
        }
        CHECK(without_blanks(joined) == without_blanks(any));
        CHECK(text::visible(text::visible(any)) == text::visible(any));
    }
}

TEST_CASE("property: an edit distance is a distance") {
    for (const std::uint64_t seed : seeds(200)) {
        CAPTURE(seed);
        Dice dice(seed);
        const std::string left = dice.text(8);
        const std::string right = dice.text(8);
        CHECK(text::edit_distance(left, left) == 0);
        CHECK(text::edit_distance(left, right) == text::edit_distance(right, left));
        CHECK((text::edit_distance(left, right) == 0) == (left == right));
        CHECK(text::edit_distance(left, right) <= std::max(left.size(), right.size()));
    }
}
