#include <doctest/doctest.h>

#include <atomic>
#include <stdexcept>

#include <fmt/format.h>

#include <muster/error.h>

#include "command/exchange/read_ahead.h"
#include "support/literals.h"

using namespace muster;
using namespace muster::testing;
using command::read_ahead;

namespace {

exchange::Item item_of(std::int64_t line) {
    exchange::Item item;
    item.line = line;
    item.cells.emplace_back("title", fmt::format("Task {}", line));
    return item;
}

// What was taken and rejected, in order: 1 2 -3 4.
struct Taken {
    std::vector<std::int64_t> lines{};

    void from(const command::ItemSource& source) {
        source([this](exchange::Item item) { lines.push_back(item.line); },
               [this](std::int64_t line, const std::string&, const std::string&) { lines.push_back(-line); });
    }
};

}  // namespace

TEST_CASE("read ahead: all comes in order, whatever the number") {
    for (const std::int64_t count : {0, 1, 63, 64, 65, 5000}) {
        const auto read = [count](const exchange::ItemSink& take, const exchange::RejectSink& reject) {
            for (std::int64_t line = 1; line <= count; ++line) {
                if (line % 7 == 0) reject(line, "no", "");
                else take(item_of(line));
            }
        };
        Taken direct, ahead;
        direct.from(read);
        ahead.from(read_ahead(read));
        CHECK(ahead.lines == direct.lines);
        CHECK(ahead.lines.size() == static_cast<std::size_t>(count));
    }
}

TEST_CASE("read ahead: what the reader throws comes behind what it gave") {
    const auto read = [](const exchange::ItemSink& take, const exchange::RejectSink&) {
        for (std::int64_t line = 1; line <= 100; ++line) take(item_of(line));
        throw Error(Failure::usage, "line 101: the file is cut off");
    };
    Taken taken;
    const auto error = error_of([&] { taken.from(read_ahead(read)); });
    REQUIRE(error);
    CHECK(std::string(error->what()) == "line 101: the file is cut off");
    CHECK(taken.lines.size() == 100);
}

TEST_CASE("read ahead: a reader without end is stopped when the taker throws, and takes it for no fault of the file") {
    std::atomic<bool> is_fault = false;
    const auto read = [&](const exchange::ItemSink& take, const exchange::RejectSink&) {
        for (std::int64_t line = 1;; ++line) {
            try {
                take(item_of(line));
            } catch (const std::exception&) {
                is_fault = true;
            }
        }
    };
    const auto taker = [](const exchange::Item& item) {
        if (item.line == 1000) throw Error(Failure::unexpected, "the disk is full");
    };
    const auto error = error_of([&] { read_ahead(read)(taker, {}); });
    REQUIRE(error);
    CHECK(std::string(error->what()) == "the disk is full");
    CHECK_FALSE(is_fault);
}
