// A record as a text to edit: what it says, what is taken from it, and what is refused with its line.

#include <doctest/doctest.h>

#include <muster/error.h>
#include <muster/record_text.h>
#include <muster/review.h>
#include <muster/task.h>

#include "base/list_text.h"
#include "property/generator.h"
#include "support/filled.h"
#include "support/literals.h"

using namespace muster;
using namespace muster::testing;

namespace {

std::string name_of(const Noun& noun, Key key) {
    return std::string(noun.name) + "#" + std::to_string(key);
}

Reading reading(const Zone& zone) {
    return {day("2026-03-09"), {}, "CNY", &zone, [](const Noun& noun, const std::string& word) -> Key {
                const std::string start = std::string(noun.name) + "#";
                if (!word.starts_with(start)) throw Error(Failure::not_found, "there is no " + word);
                return std::stoll(word.substr(start.size()));
            }};
}

const Zone& shanghai() {
    static const Zone zone("Asia/Shanghai");
    return zone;
}

std::string text_of(const Entity& record) {
    return record_text(record, record.noun(), "T12", reading(shanghai()), name_of);
}

Task parser_task() {
    Task task;
    task.title = "Fix the parser";
    task.body = "# 标题\n\nIt eats # lines.";
    task.owner = {7};
    task.labels = {"api", "a,b"};
    return task;
}

// The text with one piece of it replaced.
std::string with(std::string text, const std::string& from, const std::string& to) {
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

// Takes the edited text into the record that `text_of` was made of.
bool edit(Entity& record, const std::string& text) {
    return set_from_text(record, record.noun(), text, text_of(record), reading(shanghai()));
}

std::string refusal(const std::string& from, const std::string& to) {
    Task task = parser_task();
    try {
        edit(task, with(text_of(task), from, to));
    } catch (const Error& error) {
        CHECK(text_of(task) == text_of(parser_task()));
        return error.what();
    }
    return "";
}

}  // namespace

TEST_CASE("record text: fields as flags take them, the description as it is") {
    const std::string text = text_of(parser_task());
    CHECK(text.starts_with("# T12\n# type: task, requirement, story, bug, action, improvement\n"));
    CHECK(text.find("\ntitle: Fix the parser\n") != std::string::npos);
    CHECK(text.find("\nowner: member#7\n") != std::string::npos);
    CHECK(text.find("\nlabels: api, \"a,b\"\n") != std::string::npos);
    CHECK(text.find("\ndue:\n") != std::string::npos);
    CHECK(text.find("state:") == std::string::npos);
    CHECK(text.ends_with("\n\n# 标题\n\nIt eats # lines.\n"));
}

TEST_CASE("record text: what was changed is taken, the rest stays") {
    Task task = parser_task();
    CHECK(edit(task, with(text_of(task), "due:", "due: fri")));
    CHECK(edit(task, with(text_of(task), "labels: api, \"a,b\"", "labels:")));
    CHECK_FALSE(edit(task, with(text_of(task), "owner: member#7\n", "")));
    CHECK(edit(task, with(text_of(task), "# lines.", "# lines.\n## 小节")));
    CHECK(edit(task, with(text_of(task), "title: Fix", "title:   修复")));
    CHECK(to_text(*task.due) == "2026-03-13");
    CHECK(task.labels.empty());
    CHECK(task.owner.key == 7);
    CHECK(task.body == "# 标题\n\nIt eats # lines.\n## 小节");
    CHECK(task.title == "修复 the parser");
}

TEST_CASE("record text: marks of other systems and blanks at line ends change nothing") {
    Task task = parser_task();
    std::string text = "\xEF\xBB\xBF";
    for (const char c : text_of(task)) text += c == '\n' ? std::string("\r\n") : std::string(1, c);
    CHECK_FALSE(edit(task, text));
    CHECK_FALSE(edit(task, with(text_of(task), "title: Fix the parser", "title:  Fix the parser  ")));
}

TEST_CASE("record text: what cannot be read is refused with its line, and nothing is taken") {
    CHECK(refusal("title: Fix the parser", "title: Fix the parser\ntitle: Twice") ==
          "line 5: the title stands on line 4 already");
    CHECK(refusal("title: Fix the parser", "title:") == "line 4: the title cannot be empty");
    CHECK(refusal("title: ", "titel: ") == "line 4: a task has no field 'titel'");
    CHECK(refusal("type: task\n", "type: bugg\n").starts_with("line 5: type: 'bugg' is not one of"));
    CHECK(refusal("type: task\n", "type bug\n") == "line 5: 'type bug' is not of the form 'field: value'");
    CHECK(refusal("owner: member#7", "owner: @wnag") == "line 9: there is no @wnag");
    CHECK(refusal("title: ", "state: done\ntitle: ") == "line 4: the state is not set by hand");
    CHECK(refusal("# T12\n", "\n# T12\n") == "line 1: a blank line ends the fields, and no field stands above it");
    CHECK(refusal("\ndue:", "\n\ndue: fri").ends_with("stands below the blank line that ends the fields"));
    CHECK(refusal("# T12\n", "  lost\n# T12\n") == "line 1: there is no field above that this line could belong to");
}

TEST_CASE("record text: a noun without a description takes none") {
    Cost cost;
    CHECK_THROWS_WITH_AS(edit(cost, text_of(cost) + "\nmore\n"), doctest::Contains("has no text below the fields"),
                         Error);
}

TEST_CASE("record text: a text taken up again tells what has changed since") {
    const Task mine = parser_task();
    Task theirs = mine;
    theirs.due = day("2026-03-12");
    theirs.body = "other";
    const std::string again = with_remarks(text_of(mine), text_of(theirs), mine.noun());
    CHECK(again.find("# due is now: 2026-03-12\ndue:\n") != std::string::npos);
    CHECK(again.starts_with("# the description is another one now\n# T12\n"));
    CHECK(with_remarks(text_of(mine), text_of(mine), mine.noun()) == text_of(mine));
}

TEST_CASE("property: saving a record's text unchanged changes nothing, and every value reads back from its words") {
    Targets targets;
    for (const Noun* noun : nouns()) targets[noun] = 41;
    for (const Noun* noun : nouns()) {
        CAPTURE(noun->name);
        for (int turn = 0; turn < 7; ++turn) {
            const auto record = noun->make();
            fill(*record, turn, targets);
            const std::string text = text_of(*record);
            CHECK_FALSE(edit(*record, text));
            for (const Field& field : noun->fields) {
                if (!field.is_settable()) continue;
                CAPTURE(field.name);
                const std::string words = typed_text(field, field.get(*record), reading(shanghai()), name_of);
                const auto scratch = noun->make();
                if (!words.empty()) set_fields(*scratch, {{&field, {words}}}, reading(shanghai()));
                CHECK(field.get(*scratch) == field.get(*record));
            }
        }
    }
}

TEST_CASE("property: any text of a task is taken over from one text into another record, to the byte") {
    for (const std::uint64_t seed : seeds(300)) {
        CAPTURE(seed);
        Dice dice(seed);
        Risk from;
        from.title = "x" + dice.text(10) + "x";
        std::string cause;
        for (std::int64_t left = dice.number(0, 5); left > 0; --left)
            cause +=
                dice.one_of<std::string>({"", ".", "..", "# no comment", "  in", "name: value"}) + dice.text(6) + "\n";
        from.cause = "x" + cause;
        from.probability = static_cast<double>(dice.number(0, 1000000)) / 1e6;
        from.labels = {"x" + dice.text(8), "\"" + dice.text(8) + "x"};
        Risk into;
        set_from_text(into, into.noun(), text_of(from), text_of(into), reading(shanghai()));
        CHECK(into.title == from.title);
        CHECK(into.cause == from.cause);
        CHECK(into.probability == from.probability);
        CHECK(into.labels == from.labels);
    }
}

TEST_CASE("property: items read back from the text of their list") {
    for (const std::uint64_t seed : seeds(500)) {
        CAPTURE(seed);
        Dice dice(seed);
        std::vector<std::string> items;
        for (std::int64_t left = dice.number(0, 4); left > 0; --left)
            items.push_back("x" + dice.text(8) + dice.text(2));
        CHECK(text::items_of_list(text::list_of_items(items)) == items);
    }
    CHECK(text::items_of_list("a,, \"b") == std::vector<std::string>{"a", "", "\"b"});
    CHECK(text::items_of_list("\"a, b\" , c") == std::vector<std::string>{"a, b", "c"});
    CHECK(text::items_of_list("\"a\"b,c") == std::vector<std::string>{"\"a\"b", "c"});
}

TEST_CASE("a list of a table is parted by Chinese marks too, but not within quotes") {
    CHECK(text::items_of_list(text::with_commas("需求，产品；x、y;z,w")) == std::vector<std::string>{"需求", "产品", "x", "y", "z", "w"});
    const std::vector<std::string> items{"a，b", "c；d", "e、f", "g;h", "i,j", "plain", "\"q\""};
    CHECK(text::items_of_list(text::with_commas(text::list_of_items(items))) == items);
    CHECK_FALSE(text::parts_items("普通 label"));
}
