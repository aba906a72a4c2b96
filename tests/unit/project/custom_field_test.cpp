#include <doctest/doctest.h>

#include <muster/custom_field.h>
#include <muster/query.h>

#include "base/json.h"
#include "support/sandbox.h"

using namespace muster;
using namespace muster::testing;

namespace {

CustomField defined(Sandbox& sandbox, const std::string& name, FieldType type = FieldType::text, Texts choices = {},
                    const std::string& on = "task") {
    CustomField field;
    field.name = name;
    field.on = on;
    field.type = type;
    field.choices = std::move(choices);
    if (type == FieldType::ref) field.to = "member";
    return sandbox.added(field);
}

template <class T>
Key give(Sandbox& sandbox, T& record, const CustomField& field, Value value) {
    record.custom[field.key] = std::move(value);
    return sandbox.put(record);
}

std::size_t found(Sandbox& sandbox, const std::string& words) {
    Project& project = sandbox.project();
    const Reading reading{project.today(), project.about().working_time(), "CNY", &project.zone(),
                          [&](const Noun& noun, const std::string& word) { return project.resolve(noun, word); }};
    Selection selection{&noun_of<Task>(), {}, false, {}, {}, {}};
    Query query = read_query(words, project.noun(noun_of<Task>()), reading);
    selection.filter = std::move(query.filter);
    selection.order = std::move(query.order);
    const auto keys = project.keys(selection);
    CHECK(project.count(selection) == static_cast<std::int64_t>(keys.size()));
    return keys.size();
}

}  // namespace

TEST_CASE("a value of a project's own field is stored, sought, and undone like any other") {
    Sandbox sandbox;
    const CustomField size = defined(sandbox, "size", FieldType::choice, {"S", "M"});
    const CustomField tags = defined(sandbox, "tags", FieldType::list);
    Task task = sandbox.task("a");
    sandbox.task("b");
    give(sandbox, task, size, std::string("M"));
    const Key operation = give(sandbox, task, tags, Texts{"x", "y"});
    CHECK(sandbox.again(task).custom == task.custom);
    CHECK(found(sandbox, "size:M") == 1);
    CHECK(found(sandbox, "size!=M") == 1);
    CHECK(found(sandbox, "-size:M") == 1);
    CHECK(found(sandbox, "has:size tags:y") == 1);
    CHECK(found(sandbox, "no:size") == 1);
    CHECK(found(sandbox, "sort:size-desc,tags") == 2);
    CHECK(found(sandbox, "y") == 1);  // text search looks into it
    sandbox.undo(operation);
    CHECK(sandbox.again(task).custom.size() == 1);
    sandbox.redo();
    CHECK(sandbox.again(task).custom == task.custom);
    CHECK(sandbox.problems() == "");
}

TEST_CASE("values go with their record and come back with it") {
    Sandbox sandbox;
    const CustomField size = defined(sandbox, "size", FieldType::integer);
    Task task = sandbox.task("a");
    give(sandbox, task, size, std::int64_t{3});
    const auto before = sandbox.contents();
    const Key removal = sandbox.remove(task);
    Task other = sandbox.task("takes the same row");
    CHECK(sandbox.again(other).custom.empty());
    sandbox.remove(other);
    sandbox.undo(removal);
    CHECK(sandbox.contents() == before);
    CHECK(sandbox.problems() == "");
}

TEST_CASE("a value that its field cannot hold is refused") {
    Sandbox sandbox;
    const CustomField size = defined(sandbox, "size", FieldType::choice, {"S"});
    const CustomField weight = defined(sandbox, "value", FieldType::number, {}, "goal");
    Task task = sandbox.task("a");
    CHECK(failure_of([&] { give(sandbox, task, size, std::string("XL")); }) == Failure::usage);
    task.custom.clear();
    CHECK(failure_of([&] { give(sandbox, task, weight, 1.0); }) == Failure::usage);
    task.custom.clear();
    CHECK(failure_of([&] { give(sandbox, task, size, std::int64_t{1}); }) == Failure::usage);
}

TEST_CASE("two fields of one noun differ in name; two nouns may use one name") {
    Sandbox sandbox;
    defined(sandbox, "Story value");
    CHECK(failure_of([&] { defined(sandbox, "story-value"); }) == Failure::refused);
    defined(sandbox, "story value", FieldType::number, {}, "goal");
    const Noun& noun = noun_of<CustomField>();
    CHECK(failure_of([&] { (void)sandbox.project().resolve(noun, "story_value"); }) == Failure::ambiguous);
    CHECK(sandbox.project().label(noun, sandbox.project().resolve(noun, "goal.Story value")) == "goal.story_value");
    const auto error = error_of([&] { (void)sandbox.project().resolve(noun, "goal.story_valu"); });
    REQUIRE(error);
    CHECK(error->failure() == Failure::not_found);
    CHECK(error->hint() == "did you mean goal.story_value?");
}

TEST_CASE("a field in use is removed only with its values, and undo brings all back") {
    Sandbox sandbox;
    const CustomField size = defined(sandbox, "size");
    Task a = sandbox.task("a"), b = sandbox.task("b");
    give(sandbox, a, size, std::string("x"));
    give(sandbox, b, size, std::string("y"));
    const auto before = sandbox.contents();
    CHECK(failure_of([&] { sandbox.remove(size); }) == Failure::refused);
    const Key removal = sandbox.remove(size, true);
    CHECK(sandbox.again(a).custom.empty());
    CHECK(failure_of([&] { (void)found(sandbox, "size:x"); }) == Failure::usage);
    CHECK(sandbox.problems() == "");
    sandbox.undo(removal);
    CHECK(sandbox.contents() == before);
    CHECK(found(sandbox, "size:x") == 1);
    CHECK(sandbox.problems() == "");
}

TEST_CASE("the making of a field is not undone while it has values") {
    Sandbox sandbox;
    CustomField size;
    size.name = "size";
    size.on = "task";
    const Key made = sandbox.put(size);
    Task task = sandbox.task("a");
    give(sandbox, task, size, std::string("x"));
    CHECK(failure_of([&] { sandbox.undo(made); }) == Failure::refused);
}

TEST_CASE("a reference of a project's own holds like any other") {
    Sandbox sandbox;
    const CustomField second = defined(sandbox, "second", FieldType::ref);
    Member wang;
    wang.handle = "wang";
    sandbox.put(wang);
    Task task = sandbox.task("a");
    give(sandbox, task, second, wang.key);
    CHECK(found(sandbox, "second:@wang") == 1);
    CHECK(found(sandbox, "second:@li") == 0);
    CHECK(sandbox.problems() == "");
    CHECK(failure_of([&] { sandbox.remove(wang); }) == Failure::refused);
    const auto before = sandbox.contents();
    const Key removal = sandbox.remove(wang, true);
    CHECK(sandbox.again(task).custom.empty());
    sandbox.undo(removal);
    CHECK(sandbox.contents() == before);
    CHECK(sandbox.problems() == "");
}

TEST_CASE("a new type takes every value along, or is refused") {
    Sandbox sandbox;
    CustomField size = defined(sandbox, "size");
    Task a = sandbox.task("a"), b = sandbox.task("b");
    give(sandbox, a, size, std::string("10万"));
    give(sandbox, b, size, std::string("3"));
    const auto before = sandbox.contents();
    size.type = FieldType::number;
    const Key operation = sandbox.put(size);
    CHECK(sandbox.again(a).custom[size.key] == Value{100000.0});
    CHECK(sandbox.again(b).custom[size.key] == Value{3.0});
    CHECK(found(sandbox, "size>=4") == 1);
    CHECK(sandbox.problems() == "");
    CustomField day = size;
    day.type = FieldType::day;
    const auto error = error_of([&] { sandbox.put(day); });
    REQUIRE(error);
    CHECK(error->failure() == Failure::refused);
    CHECK(error->hint() == "change it first, or empty it: muster task edit T1 --clear size");
    sandbox.undo(operation);
    CHECK(sandbox.contents() == before);
    CHECK(sandbox.problems() == "");
}

TEST_CASE("a choice in use stays, and undo does not smuggle in a value that is no longer offered") {
    Sandbox sandbox;
    CustomField size = defined(sandbox, "size", FieldType::choice, {"S", "M"});
    Task task = sandbox.task("a");
    give(sandbox, task, size, std::string("S"));
    CustomField less = size;
    less.choices = {"M"};
    CHECK(failure_of([&] { sandbox.put(less); }) == Failure::refused);
    const Key moved = give(sandbox, task, size, std::string("M"));
    less = sandbox.again(size);
    less.choices = {"M"};
    const Key narrowed = sandbox.put(less);
    CHECK(failure_of([&] { sandbox.undo(moved); }) == Failure::refused);
    sandbox.undo(narrowed);
    sandbox.undo(moved);
    CHECK(sandbox.again(task).custom[size.key] == Value{std::string("S")});
}

TEST_CASE("the making of a choice is not undone while it is in use") {
    Sandbox sandbox;
    CustomField size = defined(sandbox, "size", FieldType::choice, {"S"});
    size.choices = {"S", "M"};
    const Key widened = sandbox.put(size);
    Task task = sandbox.task("a");
    give(sandbox, task, size, std::string("M"));
    CHECK(failure_of([&] { sandbox.undo(widened); }) == Failure::refused);
}

TEST_CASE("a renamed field keeps its values, and the log calls it by its name of today") {
    Sandbox sandbox;
    CustomField size = defined(sandbox, "size");
    Task task = sandbox.task("a");
    const Key given = give(sandbox, task, size, std::string("x"));
    size.name = "规模";
    sandbox.put(size);
    CHECK(found(sandbox, "规模:x") == 1);
    CHECK(found(sandbox, "-规模：x") == 0);
    const Json after = Json::parse(sandbox.project().operation(given)->changes.front().after);
    REQUIRE(after.members()->size() == 1);
    const std::string member = after.members()->front().first;
    CHECK(sandbox.project().logged_name(member) == "规模");
    sandbox.remove(size, true);
    CHECK(sandbox.project().logged_name(member) == "规模");
    CHECK(sandbox.project().logged_name("owner") == "owner");
}
