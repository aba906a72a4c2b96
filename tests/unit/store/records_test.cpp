#include "store/canonical.h"
#include "store/records.h"
#include "store/selections.h"

#include <doctest/doctest.h>

#include <muster/error.h>
#include <muster/meeting.h>
#include <muster/project_record.h>

#include "store/operation_log.h"
#include "store/schema/schema.h"
#include "support/filled.h"
#include "support/literals.h"

using namespace muster;
using namespace muster::testing;

namespace {

const Day today = day("2026-03-09");

store::Database made() {
    store::Database database = store::Database::in_memory();
    store::create_schema(database);
    return database;
}

int last_number = 0;

void give_identity(Entity& record) {
    record.uid = random_uid();
    record.number = record.noun().has_number() ? ++last_number : 0;
    record.version = 3;
    record.created = moment("2026-03-09T08:00:00Z");
    record.changed = moment("2026-03-09T08:00:01Z");
}

// A record of each noun, so that references have something to point to.
Targets with_targets(store::Database& database) {
    Targets targets;
    for (const Noun* noun : nouns()) {
        const auto record = noun->make();
        fill(*record, 0, targets);
        give_identity(*record);
        store::insert(database, *record);
        targets[noun] = record->key;
    }
    return targets;
}

bool same(const Entity& left, const Entity& right) {
    for (const Field& field : left.noun().fields)
        if (field.is_stored() && field.get(left) != field.get(right)) return false;
    return left.uid == right.uid && left.number == right.number && left.version == right.version &&
           left.created == right.created && left.changed == right.changed;
}

std::vector<Value> first_row(store::Database& database, const Selection& selection) {
    std::vector<Value> values;
    store::select(database, selection, {today}, [&](std::span<const Value> row) {
        if (values.empty()) values.assign(row.begin(), row.end());
    });
    return values;
}

}  // namespace

TEST_CASE("a record with every field filled reads back as it was written") {
    store::Database database = made();
    const Targets targets = with_targets(database);
    for (const Noun* noun : nouns())
        for (int turn = 10; turn < 14; ++turn) {
            const auto record = noun->make();
            fill(*record, turn, targets);
            for (const auto& [owner, day] :
                 {std::pair{&noun_of<Occurrence>(), "day"}, {&noun_of<Task>(), "series_day"}})
                if (noun == owner)
                    record->noun().field(day).set(*record, std::string("2030-01-0") + std::to_string(turn - 9));
            give_identity(*record);
            store::insert(database, *record);
            const auto again = noun->make();
            CAPTURE(noun->name);
            REQUIRE(store::load(database, record->key, *again));
            CHECK(same(*record, *again));
        }
}

TEST_CASE("an empty record reads back as it was written") {
    store::Database database = made();
    for (const Noun* noun : nouns()) {
        const auto record = noun->make();
        if (const Field* title = noun->title()) title->set(*record, std::string("x"));
        give_identity(*record);
        store::insert(database, *record);
        const auto again = noun->make();
        CAPTURE(noun->name);
        REQUIRE(store::load(database, record->key, *again));
        CHECK(same(*record, *again));
    }
}

TEST_CASE("a changed record reads back as it was changed") {
    store::Database database = made();
    const Targets targets = with_targets(database);
    for (const Noun* noun : nouns()) {
        const auto before = noun->make();
        REQUIRE(store::load(database, targets.at(noun), *before));
        const auto record = noun->make();
        REQUIRE(store::load(database, targets.at(noun), *record));
        fill(*record, 7, targets);
        record->version = 4;
        record->changed = moment("2026-03-10T08:00:00Z");
        store::update(database, *before, *record);
        const auto again = noun->make();
        REQUIRE(store::load(database, record->key, *again));
        CAPTURE(noun->name);
        CHECK(same(*record, *again));
    }
}

TEST_CASE("canonical JSON carries a whole record to another file") {
    store::Database database = made();
    const Targets targets = with_targets(database);
    for (const Noun* noun : nouns()) {
        const auto record = noun->make();
        REQUIRE(store::load(database, targets.at(noun), *record));
        const auto copy = noun->make();
        store::apply_canonical(database, store::canonical(database, *record), *copy);
        copy->uid = record->uid;
        copy->version = record->version;
        copy->changed = record->changed;
        CAPTURE(noun->name);
        CHECK(same(*record, *copy));
        CHECK(store::canonical(database, *copy).dump() == store::canonical(database, *record).dump());
    }
}

TEST_CASE("canonical JSON names fields in order and other records by identity") {
    store::Database database = made();
    Member member;
    member.handle = "li";
    give_identity(member);
    store::insert(database, member);
    Task task;
    task.title = "Write it";
    task.owner = {member.key};
    give_identity(task);
    task.number = 7;
    store::insert(database, task);
    CHECK(store::canonical(database, task).dump() ==
          "{\"created\":\"2026-03-09T08:00:00Z\",\"number\":7,\"owner\":\"" + to_text(member.uid) +
              "\",\"priority\":2,\"state\":\"todo\",\"title\":\"Write it\",\"type\":\"task\"}");
    Task other = task;
    other.owner = {};
    CHECK(store::canonical(database, other, &task).dump() == "{\"owner\":null}");
    CHECK(store::canonical(database, task, &task).members()->empty());
}

TEST_CASE("every field of every noun can be selected, sorted and limited") {
    store::Database database = made();
    const Targets targets = with_targets(database);
    for (const Noun* noun : nouns()) {
        CAPTURE(noun->name);
        Selection selection;
        selection.noun = noun;
        for (const auto fields : {noun->fields, common_fields()})
            for (const Field& field : fields) selection.fields.push_back(&field);
        CHECK(first_row(database, selection).size() == selection.fields.size());
        for (const Field* field : selection.fields) {
            CAPTURE(field->name);
            Selection sorted = selection;
            sorted.order = {{std::string(field->name), true}};
            sorted.limit = 1;
            sorted.only_open = true;
            if (!field->is_list())
                CHECK_FALSE(error_of([&] { store::select_keys(database, sorted, {today}); }).has_value());
        }
        CHECK(store::count(database, selection, {today}) == 1);
        CHECK(store::label_of(database, *noun, targets.at(noun)) == store::labels(database, *noun, 5).at(0));
    }
}

TEST_CASE("every condition can be asked of every field") {
    store::Database database = made();
    const Targets targets = with_targets(database);
    for (const Noun* noun : nouns())
        for (const auto fields : {noun->fields, common_fields()})
            for (const Field& field : fields)
                for (const Compare compare :
                     {Compare::equal, Compare::not_equal, Compare::less, Compare::at_most, Compare::greater,
                      Compare::at_least, Compare::has, Compare::is_empty, Compare::is_set}) {
                    Selection selection;
                    selection.noun = noun;
                    selection.where = {{field.name, compare, std::string("x")}};
                    CAPTURE(noun->name);
                    CAPTURE(field.name);
                    CHECK_FALSE(error_of([&] { store::count(database, selection, {today}); }).has_value());
                }
}

TEST_CASE("a field that has a value is set, not empty") {
    store::Database database = made();
    const Targets targets = with_targets(database);
    for (const Noun* noun : nouns()) {
        const auto record = noun->make();
        REQUIRE(store::load(database, targets.at(noun), *record));
        for (const Field& field : noun->fields) {
            if (!field.is_stored()) continue;
            CAPTURE(noun->name);
            CAPTURE(field.name);
            const std::int64_t filled = is_empty(field.get(*record)) ? 0 : 1;
            Selection selection;
            selection.noun = noun;
            selection.where = {{field.name, Compare::is_set, {}}};
            CHECK(store::count(database, selection, {today}) == filled);
            selection.where = {{field.name, Compare::is_empty, {}}};
            CHECK(store::count(database, selection, {today}) == 1 - filled);
            if (field.is_list() || filled == 0) continue;
            selection.where = {{field.name, Compare::equal, field.get(*record)}};
            CHECK(store::count(database, selection, {today}) == 1);
            selection.where = {{field.name, Compare::not_equal, field.get(*record)}};
            CHECK(store::count(database, selection, {today}) == 0);
        }
    }
}

// The parameter :today stands in the columns here, before those of the conditions.
TEST_CASE("conditions hold when the urgency is among the columns") {
    store::Database database = made();
    Task task;
    task.title = "Write it";
    give_identity(task);
    store::insert(database, task);
    Task other;
    other.title = "Other";
    give_identity(other);
    store::insert(database, other);
    const Noun& noun = noun_of<Task>();
    Selection selection;
    selection.noun = &noun;
    selection.fields = {&noun.field("title"), &noun.field("urgency")};
    selection.where = {{"title", Compare::equal, std::string("Write it")}};
    std::vector<std::string> titles;
    store::select(database, selection, {today},
                  [&](std::span<const Value> row) { titles.push_back(std::get<std::string>(row[0])); });
    CHECK(titles == std::vector<std::string>{"Write it"});
}

TEST_CASE("urgency rises with priority and due day and falls when blocked") {
    store::Database database = made();
    const auto urgency = [&](const Task& task) {
        const Noun& noun = noun_of<Task>();
        Selection selection;
        selection.noun = &noun;
        selection.fields = {&noun.field("urgency"), &noun.field("status")};
        selection.order = {{"created", false}};
        double found = -1;
        std::size_t row_number = 0;
        const auto keys = store::select_keys(database, {&noun, {}, false, {}, {{"created", false}}, {}}, {today});
        store::select(database, selection, {today}, [&](std::span<const Value> row) {
            if (keys.at(row_number++) == task.key) found = std::get<double>(row[0]);
        });
        return found;
    };
    const auto added = [&](Task task) {
        task.title = "x";
        give_identity(task);
        store::insert(database, task);
        return task;
    };
    Task plain, first, due_today, due_late, doing, done;
    first.priority = 0;
    due_today.due = today;
    due_late.due = day("2026-01-01");
    doing.state = TaskState::doing;
    done.state = TaskState::done;
    done.closed = moment("2026-03-09T08:00:00Z");
    CHECK(urgency(added(plain)) == doctest::Approx(3.9));
    CHECK(urgency(added(first)) == doctest::Approx(8.0));
    CHECK(urgency(added(due_today)) == doctest::Approx(3.9 + 12 * (1 - 0.8 * 7 / 21)).epsilon(0.001));
    CHECK(urgency(added(due_late)) == doctest::Approx(15.9));
    CHECK(urgency(added(doing)) == doctest::Approx(7.9));
    CHECK(urgency(added(done)) == 0);
    const Task waiting = added(plain);
    const Task blocker = added(plain);
    Link link;
    link.task = {waiting.key};
    link.blocker = {blocker.key};
    give_identity(link);
    store::insert(database, link);
    CHECK(urgency(waiting) == doctest::Approx(3.9 - 5));
    CHECK(urgency(blocker) == doctest::Approx(3.9 + 8));
}

TEST_CASE("records are found by number, identity and title") {
    store::Database database = made();
    Task task;
    task.title = "Write it";
    give_identity(task);
    store::insert(database, task);
    const Noun& noun = noun_of<Task>();
    CHECK(store::find_by_number(database, noun, task.number) == task.key);
    CHECK_FALSE(store::find_by_number(database, noun, 999999).has_value());
    CHECK(store::find_by_uid(database, noun, task.uid) == task.key);
    CHECK_FALSE(store::find_by_uid(database, noun, Uid{}).has_value());
    CHECK(store::find_by_title(database, noun, "Write it") == std::vector<Key>{task.key});
    CHECK(store::find_by_title(database, noun, "Write").empty());
    CHECK(store::uid_of(database, noun, task.key) == task.uid);
    CHECK(store::label_of(database, noun, task.key) == "T" + std::to_string(task.number));
}

TEST_CASE("referrers are all who point at a record") {
    store::Database database = made();
    const Targets targets = with_targets(database);
    for (const Noun* noun : nouns()) {
        std::size_t expected = 0;
        for (const Noun* other : nouns()) {
            const auto record = other->make();
            store::load(database, targets.at(other), *record);
            for (const Field& field : other->fields)
                if (field.is_stored() && field.target != nullptr && &field.target() == noun &&
                    !is_empty(field.get(*record)))
                    ++expected;
        }
        CAPTURE(noun->name);
        CHECK(store::referrers(database, *noun, targets.at(noun)).size() == expected);
    }
}

TEST_CASE("a record that others point at cannot be removed behind their back") {
    store::Database database = made();
    const Targets targets = with_targets(database);
    CHECK(error_of([&] { store::remove(database, noun_of<Member>(), targets.at(&noun_of<Member>())); }).has_value());
}
