#include "store/numbers.h"

#include <doctest/doctest.h>

#include <muster/error.h>
#include <muster/goal.h>
#include <muster/task.h>

#include "store/schema/schema.h"
#include "support/literals.h"

using namespace muster;
using namespace muster::testing;

namespace {

store::Database made() {
    store::Database database = store::Database::in_memory();
    store::create_schema(database);
    return database;
}

}  // namespace

TEST_CASE("numbers go up by one for each letter, from one operation to the next") {
    store::Database database = made();
    {
        store::Numbers numbers(database);
        CHECK(numbers.next(noun_of<Task>()) == 1);
        CHECK(numbers.next(noun_of<Task>()) == 2);
        CHECK(numbers.next(noun_of<Goal>()) == 1);
        numbers.keep();
        CHECK(numbers.next(noun_of<Task>()) == 3);
        numbers.keep();
    }
    store::Numbers numbers(database);
    CHECK(numbers.next(noun_of<Task>()) == 4);
    CHECK(numbers.next(noun_of<Goal>()) == 2);
}

TEST_CASE("numbers that are forgotten are given again") {
    store::Database database = made();
    store::Numbers numbers(database);
    CHECK(numbers.next(noun_of<Task>()) == 1);
    numbers.keep();
    CHECK(numbers.next(noun_of<Task>()) == 2);
    CHECK(numbers.next(noun_of<Goal>()) == 1);
    numbers.forget();
    CHECK(numbers.next(noun_of<Task>()) == 2);
    CHECK(numbers.next(noun_of<Goal>()) == 1);
}

TEST_CASE("a number that is taken is not given again, and not taken twice") {
    store::Database database = made();
    CHECK(store::take_number(database, noun_of<Task>(), 7));
    store::Numbers numbers(database);
    CHECK(numbers.next(noun_of<Task>()) == 8);
    numbers.keep();
    CHECK(store::take_number(database, noun_of<Task>(), 3));
    CHECK(store::Numbers(database).next(noun_of<Task>()) == 9);
}

TEST_CASE("a copy whose numbers are used up gives none") {
    store::Database database = made();
    database.run("INSERT INTO lease(letter, next, last) VALUES('T', 5, 5)");
    store::Numbers numbers(database);
    CHECK(numbers.next(noun_of<Task>()) == 5);
    CHECK(failure_of([&] { numbers.next(noun_of<Task>()); }) == Failure::refused);
    numbers.keep();
    store::Numbers later(database);
    CHECK(failure_of([&] { later.next(noun_of<Task>()); }) == Failure::refused);
}
