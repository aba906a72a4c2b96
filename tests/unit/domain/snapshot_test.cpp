#include <doctest/doctest.h>

#include <algorithm>

#include <muster/snapshot.h>

using namespace muster;

namespace {

Figures some_figures() {
    Figures figures;
    figures.open = 3;
    figures.overdue = 2;
    figures.planned_done = 4;
    figures.planned_met = 1;
    figures.budget = Money{1000000};
    figures.spent = Money{123456};
    figures.currency = "CNY";
    return figures;
}

const ReviewNumber& named(const Snapshot& snapshot, std::string_view name) {
    return *std::find_if(snapshot.numbers.begin(), snapshot.numbers.end(),
                         [&](const ReviewNumber& number) { return number.name == name; });
}

Move move_named(const std::vector<NumberMove>& moves, std::string_view name) {
    return std::find_if(moves.begin(), moves.end(), [&](const NumberMove& move) { return move.number.name == name; })
        ->move;
}

}  // namespace

TEST_CASE("a snapshot reads back as it was frozen") {
    const Figures figures = some_figures();
    const std::vector<ReviewNumber> measures{
        {"K1", "First reply", 6.5, NumberUnit::own, "min", Direction::down},
        {"Pass rate", {}, {}, NumberUnit::own, "%", Direction::up},
    };
    const Snapshot snapshot = snapshot_of(judge(figures), figures, measures);
    const Snapshot back = snapshot_from_text(to_text(snapshot));
    CHECK(to_text(back) == to_text(snapshot));
    REQUIRE(back.axes.size() == 4);
    CHECK(back.axes[0].colour == Colour::red);
    CHECK(named(back, "overdue").value == 2.0);
    CHECK(named(back, "on_time_share").value == 0.25);
    CHECK(named(back, "spent").value == 1234.56);
    CHECK(named(back, "spent").unit == NumberUnit::money);
    CHECK(named(back, "K1").own_unit == "min");
    CHECK(named(back, "K1").better == Direction::down);
    CHECK_FALSE(named(back, "Pass rate").value.has_value());
}

TEST_CASE("money that the first version kept as text is read as a number") {
    const Snapshot old =
        snapshot_from_text(R"({"axes":[],"numbers":{"budget":"10,000.00 CNY","overdue":1,"on_time_share":null}})");
    CHECK(named(old, "budget").value == 10000.0);
    CHECK(named(old, "overdue").value == 1.0);
    CHECK_FALSE(named(old, "on_time_share").value.has_value());
}

TEST_CASE("a number moves to the better or the worse by its own direction") {
    Figures earlier = some_figures();
    Figures later = some_figures();
    later.overdue = 1;
    later.planned_met = 0;
    later.open = 9;
    const std::vector<ReviewNumber> before{{"K1", "First reply", 6.0, NumberUnit::own, "min", Direction::down},
                                           {"Gone", {}, 1.0, NumberUnit::own, {}, Direction::up}};
    const std::vector<ReviewNumber> after{{"K1", "First reply", 5.0, NumberUnit::own, "min", Direction::down},
                                          {"New", {}, 1.0, NumberUnit::own, {}, Direction::up}};
    const auto moves = compare(snapshot_of({}, earlier, before), snapshot_of({}, later, after));
    CHECK(move_named(moves, "overdue") == Move::better);
    CHECK(move_named(moves, "on_time_share") == Move::worse);
    CHECK(move_named(moves, "tasks_open") == Move::other);
    CHECK(move_named(moves, "blocked") == Move::same);
    CHECK(move_named(moves, "K1") == Move::better);
    CHECK(move_named(moves, "New") == Move::other);
    CHECK(move_named(moves, "Gone") == Move::other);
    CHECK(moves.back().number.name == "Gone");
}

TEST_CASE("an empty text is an empty snapshot, and what is no JSON is refused") {
    CHECK(snapshot_from_text("").numbers.empty());
    CHECK_THROWS_AS(snapshot_from_text("{"), Error);
}
