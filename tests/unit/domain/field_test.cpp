#include <doctest/doctest.h>

#include <muster/custom_field.h>
#include <muster/plan.h>
#include <muster/task.h>

#include "domain/field/definition.h"
#include "domain/field/extended_noun.h"
#include "support/literals.h"

using namespace muster;
using namespace muster::testing;

namespace {

CustomField defined(const std::string& name, FieldType type = FieldType::text, Texts choices = {}) {
    CustomField field;
    field.key = 1;
    field.name = name;
    field.on = "task";
    field.type = type;
    field.choices = std::move(choices);
    return with_name_in_order(field);
}

void check(const CustomField& field) {
    field.noun().check(field);
}

}  // namespace

TEST_CASE("a field's name is what a query can say") {
    CHECK(field_name("Customer") == "customer");
    CHECK(field_name(" Story value ") == "story_value");
    CHECK(field_name("story-value") == "story_value");
    CHECK(field_name("规模") == "规模");
    CHECK(field_name("客户　名称") == "客户_名称");
    CHECK(field_name("Q3") == "q3");
    for (const std::string bad :
         {"", " ", "a:b", "a,b", "a.b", "3rd", "-x", "_x", "a(b", "规模：大", "x\xff", "a\nb", "a="}) {
        CAPTURE(bad);
        CHECK(failure_of([&] { (void)field_name(bad); }) == Failure::usage);
    }
    CHECK(failure_of([] { (void)field_name(std::string(61, 'a')); }) == Failure::usage);
}

TEST_CASE("what is given as a name is the title unless there is one") {
    CHECK(defined("Story value").name == "story_value");
    CHECK(defined("Story value").title == "Story value");
    CustomField titled = defined("size");
    titled.title = "T-shirt size";
    CHECK(with_name_in_order(titled).title == "T-shirt size");
}

TEST_CASE("a renamed field takes its title along unless that was chosen") {
    const CustomField before = defined("Size");
    CustomField after = before;
    after.name = "Effort size";
    CHECK(with_name_in_order(redefined(before, after)).title == "Effort size");
    CustomField titled = before;
    titled.title = "T-shirt";
    after = titled;
    after.name = "shirt";
    CHECK(with_name_in_order(redefined(titled, after)).title == "T-shirt");
}

TEST_CASE("a name that every record has, or that queries use, is refused") {
    for (const std::string taken : {"owner", "due", "id", "created", "key", "label", "labels", "kr", "start-after"}) {
        CAPTURE(taken);
        CHECK(failure_of([&] { check(defined(taken)); }) == Failure::refused);
    }
    for (const std::string reserved : {"is", "has", "no", "sort", "and", "or", "not"}) {
        CAPTURE(reserved);
        CHECK(failure_of([&] { check(defined(reserved)); }) == Failure::usage);
    }
    CHECK_FALSE(failure_of([] { check(defined("customer")); }));
}

TEST_CASE("choices and targets belong to their types") {
    CHECK(failure_of([] { check(defined("x", FieldType::choice)); }) == Failure::usage);
    CHECK(failure_of([] { check(defined("x", FieldType::text, {"a"})); }) == Failure::usage);
    CHECK(failure_of([] { check(defined("x", FieldType::choice, {"a", "A"})); }) == Failure::usage);
    CHECK(failure_of([] { check(defined("x", FieldType::choice, {"a,b"})); }) == Failure::usage);
    CHECK(failure_of([] { check(defined("x", FieldType::choice, {"none"})); }) == Failure::usage);
    CHECK(failure_of([] { check(defined("x", FieldType::ref)); }) == Failure::usage);
    CustomField to = defined("x");
    to.to = "member";
    CHECK(failure_of([&] { check(to); }) == Failure::usage);
    CustomField elsewhere = defined("x");
    elsewhere.on = "comment";
    CHECK(failure_of([&] { check(elsewhere); }) == Failure::usage);
    CHECK_FALSE(failure_of([] { check(defined("x", FieldType::list, {"a", "b c"})); }));
}

TEST_CASE("a field stays on its noun, and drops what its new type does not take") {
    const CustomField before = defined("x", FieldType::choice, {"a"});
    CustomField moved = before;
    moved.on = "goal";
    CHECK(failure_of([&] { (void)redefined(before, moved); }) == Failure::refused);
    CustomField text = before;
    text.type = FieldType::text;
    CHECK(redefined(before, text).choices.empty());
    CustomField list = before;
    list.type = FieldType::list;
    CHECK(redefined(before, list).choices == Texts{"a"});
}

TEST_CASE("a value fits the type and what it offers") {
    CHECK(fits(defined("x"), std::string("a")));
    CHECK_FALSE(fits(defined("x"), std::int64_t{1}));
    CHECK(fits(defined("x", FieldType::choice, {"S"}), std::string("S")));
    CHECK_FALSE(fits(defined("x", FieldType::choice, {"S"}), std::string("s")));
    CHECK(fits(defined("x", FieldType::list), Texts{"any"}));
    CHECK_FALSE(fits(defined("x", FieldType::list, {"a"}), Texts{"a", "b"}));
    CHECK(fits(defined("x", FieldType::day), std::string("2026-03-09")));
    CHECK_FALSE(fits(defined("x", FieldType::day), std::string("2026-02-30")));
    CHECK(fits(defined("x", FieldType::number), 1.5));
    CHECK_FALSE(fits(defined("x", FieldType::number), std::int64_t{1}));
    CHECK(fits(defined("x", FieldType::flag), std::int64_t{0}));
    CHECK(stored_as(FieldType::number, std::int64_t{3}) == Value{3.0});
    CHECK(stored_as(FieldType::integer, 3.0) == Value{std::int64_t{3}});
    CHECK(stored_as(FieldType::integer, 3.5) == Value{3.5});
    CHECK(stored_as(FieldType::text, std::int64_t{3}) == Value{std::int64_t{3}});
}

TEST_CASE("an extended noun is the noun, with the project's fields behind the built-in ones") {
    CustomField size = defined("Size", FieldType::choice, {"S", "M"});
    size.key = 7;
    CustomField taken = defined("title");  // as a newer muster's built-in field would make it
    taken.key = 8;
    CustomField twin = size;
    twin.key = 9;
    const ExtendedNoun extended(noun_of<Task>(), {size, taken, twin});
    const Noun& noun = extended.noun();
    CHECK(noun == noun_of<Task>());
    CHECK(noun.fields.size() == noun_of<Task>().fields.size() + 3);
    const Field& field = noun.field("size");
    CHECK(field.custom == 7);
    CHECK(field.kind == Kind::choice);
    CHECK(field.called() == "Size");
    CHECK(field.choices.size() == 2);
    CHECK(noun.field("title").custom == 0);
    CHECK(noun.field("custom-title").custom == 8);
    CHECK(noun.field("custom_size").custom == 9);
    Task task;
    field.set(task, std::string("M"));
    CHECK(field.get(task) == Value{std::string("M")});
    field.set(task, {});
    CHECK(task.custom.empty());
}

namespace {

bool is_made_by_muster(const Noun& noun) {
    return noun == noun_of<Plan>() || noun == noun_of<Baseline>();
}

}  // namespace

TEST_CASE("whatever people make and call by an id may have fields of a project's own") {
    std::vector<std::string_view> called;
    for (const Noun* noun : nouns())
        if ((noun->has_number() && !is_made_by_muster(*noun)) || *noun == noun_of<Member>())
            called.push_back(noun->word);
    for (const std::string_view word : called) {
        CAPTURE(word);
        const bool is_known = noun_called(word) != nullptr;
        REQUIRE(is_known);
        CHECK(noun_called(word)().word == word);
    }
    CHECK(extensible_nouns().size() == called.size());
}
