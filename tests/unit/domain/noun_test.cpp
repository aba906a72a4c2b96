#include <doctest/doctest.h>

#include <set>

#include <muster/meeting.h>
#include <muster/project_record.h>
#include <muster/review.h>

#include "support/filled.h"
#include "support/literals.h"

using namespace muster;
using namespace muster::testing;

namespace {

bool is_snake_case(std::string_view word) {
    return !word.empty() && word.find_first_not_of("abcdefghijklmnopqrstuvwxyz_") == std::string_view::npos;
}

bool is_flag(std::string_view word) {
    return word.size() > 1 && word.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string_view::npos &&
           word.front() != '-' && word.back() != '-';
}

}  // namespace

TEST_CASE("each noun has a name, a word and a letter of its own") {
    std::set<std::string_view> names, words;
    std::set<char> letters;
    for (const Noun* noun : nouns()) {
        CAPTURE(noun->name);
        CHECK(names.insert(noun->name).second);
        CHECK(words.insert(noun->word).second);
        CHECK(is_snake_case(noun->name));
        CHECK_FALSE(noun->plural.empty());
        if (noun->letter != 0) CHECK(letters.insert(noun->letter).second);
        CHECK(find_noun(noun->name) == noun);
        CHECK(find_noun(noun->word) == noun);
        if (noun->letter != 0) CHECK(noun_of_letter(noun->letter) == noun);
    }
    CHECK(noun_of_letter('t') == &noun_of<Task>());
    CHECK(noun_of_letter('?') == nullptr);
    CHECK(find_noun("nonsense") == nullptr);
}

TEST_CASE("each noun makes records of itself") {
    for (const Noun* noun : nouns()) CHECK(&noun->make()->noun() == noun);
}

TEST_CASE("each field is described in full") {
    for (const Noun* noun : nouns()) {
        std::set<std::string_view> names;
        for (const Field& common : common_fields()) names.insert(common.name);
        for (const Field& field : noun->fields) {
            CAPTURE(noun->name);
            CAPTURE(field.name);
            CHECK(names.insert(field.name).second);
            CHECK(is_snake_case(field.name));
            CHECK_FALSE(field.meaning.empty());
            CHECK(field.meaning.back() != '.');
            CHECK((field.kind == Kind::choice) == !field.choices.empty());
            CHECK((field.kind == Kind::ref || field.kind == Kind::refs) == (field.target != nullptr));
            CHECK((field.read != nullptr) == field.is_stored());
            CHECK((field.write != nullptr) == field.is_stored());
            CHECK(noun->find(field.name) == &field);
        }
    }
}

TEST_CASE("choices are single words and differ") {
    for (const Noun* noun : nouns())
        for (const Field& field : noun->fields) {
            std::set<std::string_view> choices;
            for (const std::string_view choice : field.choices) {
                CAPTURE(field.name);
                CHECK_FALSE(choice.empty());
                CHECK(choice.find(' ') == std::string_view::npos);
                CHECK(choices.insert(choice).second);
            }
        }
}

TEST_CASE("a noun's flags are well formed and differ") {
    for (const Noun* noun : nouns()) {
        std::set<std::string> flags;
        for (const Field& field : noun->fields) {
            if (!field.is_settable()) continue;
            CAPTURE(noun->name);
            CAPTURE(field.name);
            CHECK(is_flag(field.flag()));
            CHECK(flags.insert(field.flag()).second);
            CHECK(&noun->field(field.flag()) == &field);
        }
    }
}

TEST_CASE("a noun has at most one title, and its columns are its fields") {
    for (const Noun* noun : nouns()) {
        CAPTURE(noun->name);
        int titles = 0;
        for (const Field& field : noun->fields) titles += field.use == Use::title ? 1 : 0;
        CHECK(titles <= 1);
        CHECK((noun->title() != nullptr) == (titles == 1));
        CHECK_FALSE(noun->columns.empty());
        for (const std::string_view column : noun->columns) {
            CAPTURE(column);
            CHECK(noun->find(column) != nullptr);
        }
    }
}

TEST_CASE("a field gives back what it was set to") {
    Targets targets;
    for (const Noun* noun : nouns()) targets[noun] = 42;
    for (const Noun* noun : nouns())
        for (const Field& field : noun->fields)
            for (int turn = 0; field.sql.empty() && turn < 6; ++turn) {
                const auto record = noun->make();
                const Value value = sample_value(field, turn, targets);
                field.set(*record, value);
                CAPTURE(noun->name);
                CAPTURE(field.name);
                CHECK(field.get(*record) == value);
            }
}

TEST_CASE("a field that may be empty can be emptied") {
    for (const Noun* noun : nouns())
        for (const Field& field : noun->fields) {
            if (!field.sql.empty() || field.kind == Kind::flag) continue;
            if (field.kind == Kind::choice && !is_empty(field.get(*noun->make()))) continue;
            const auto record = noun->make();
            field.set(*record, Value{});
            CHECK(is_empty(field.get(*record)));
        }
}

TEST_CASE("an unknown field is refused with the nearest name") {
    const auto error = error_of([] { (void)noun_of<Task>().field("ownr"); });
    REQUIRE(error);
    CHECK(error->failure() == Failure::usage);
    CHECK(error->hint() == "did you mean 'owner'?");
    CHECK(&noun_of<Task>().field("start-after") == noun_of<Task>().find("start_after"));
    CHECK(&noun_of<Task>().field("label") == noun_of<Task>().find("labels"));
    CHECK(&noun_of<Task>().field("kr") == noun_of<Task>().find("key_result"));
}

TEST_CASE("the choice that this version does not know reads as the first") {
    Task task;
    noun_of<Task>().field("type").set(task, std::string("epic"));
    CHECK(task.type == TaskType::task);
}
