#include "store/canonical.h"
#include "store/custom_values.h"

#include <doctest/doctest.h>

#include <muster/custom_field.h>
#include <muster/task.h>

#include "store/records.h"
#include "store/schema/schema.h"
#include "support/literals.h"

using namespace muster;
using namespace muster::testing;

namespace {

template <class T>
T inserted(store::Database& database, T record) {
    record.uid = random_uid();
    record.version = 1;
    record.created = record.changed = moment("2026-03-09T02:00:00Z");
    store::insert(database, record);
    return record;
}

Task a_task() {
    Task task;
    task.title = "a";
    task.number = 1;
    return task;
}

CustomField a_field(const std::string& name) {
    CustomField field;
    field.name = name;
    field.on = "task";
    return field;
}

}  // namespace

TEST_CASE("a value of a type that this version does not know is carried") {
    store::Database database = store::Database::in_memory();
    store::create_schema(database);
    const CustomField field = inserted(database, a_field("stars"));
    database.run("UPDATE field SET type = 'rating'");
    Task task = a_task();
    task.custom[field.key] = std::int64_t{4};
    task = inserted(database, task);
    Task again;
    REQUIRE(store::load(database, task.key, again));
    CHECK(again.custom == task.custom);
    Task edited = again;
    edited.title = "b";
    store::update(database, again, edited);
    REQUIRE(store::load(database, task.key, again));
    CHECK(again.custom == task.custom);
    const Json whole = store::canonical(database, again);
    Task copy;
    store::apply_canonical(database, whole, copy);
    CHECK(copy.custom == task.custom);
}

TEST_CASE("a value of a field that is not there is passed over") {
    store::Database database = store::Database::in_memory();
    store::create_schema(database);
    Task task = a_task();
    CHECK(store::apply_canonical_custom(database, "custom:" + to_text(random_uid()), Json("x"), task));
    CHECK(task.custom.empty());
    CHECK_FALSE(store::apply_canonical_custom(database, "custom:nonsense", Json("x"), task));
    CHECK_FALSE(store::apply_canonical_custom(database, "title", Json("x"), task));
}

TEST_CASE("the values of records of two nouns with the same key are kept apart") {
    store::Database database = store::Database::in_memory();
    store::create_schema(database);
    const CustomField on_task = inserted(database, a_field("size"));
    CustomField other = a_field("size");
    other.on = "goal";
    const CustomField on_goal = inserted(database, other);
    Task task = a_task();
    task.custom[on_task.key] = std::string("of the task");
    task = inserted(database, task);
    Goal goal;
    goal.title = "g";
    goal.number = 1;
    goal.custom[on_goal.key] = Texts{"of", "the goal"};
    goal = inserted(database, goal);
    REQUIRE(task.key == goal.key);
    Task loaded;
    store::load(database, task.key, loaded);
    CHECK(loaded.custom == task.custom);
    store::remove(database, noun_of<Task>(), task.key);
    Goal left;
    store::load(database, goal.key, left);
    CHECK(left.custom == goal.custom);
}
