#include <doctest/doctest.h>

#include <muster/field_text.h>
#include <muster/meeting.h>
#include <muster/project_record.h>
#include <muster/review.h>

#include "support/literals.h"

using namespace muster;
using namespace muster::testing;

namespace {

// Knows two members, @li and @wang, and nothing else.
Reading reading() {
    Reading result;
    result.today = day("2026-03-09");
    result.find = [](const Noun&, const std::string& word) -> Key {
        if (word == "@li") return 1;
        if (word == "@wang") return 2;
        throw Error(Failure::not_found, "no " + word);
    };
    return result;
}

using Words = std::vector<std::pair<std::string, std::vector<std::string>>>;

template <class T>
void set(T& record, const Words& words) {
    std::vector<GivenField> given;
    for (const auto& [name, values] : words) given.push_back({&noun_of<T>().field(name), values});
    set_fields(record, given, reading());
}

template <class T>
T made(const Words& words) {
    T record;
    set(record, words);
    return record;
}

template <class T>
std::optional<Failure> refusal(const std::string& field, const std::string& word) {
    return failure_of([&] { made<T>({{field, {word}}}); });
}

template <class T>
std::string shown(const std::string& field, const Value& value) {
    static const Zone shanghai("Asia/Shanghai");
    return shown_text(noun_of<T>().field(field), value, {WorkingTime{}, "CNY", &shanghai});
}

}  // namespace

TEST_CASE("each kind of field reads its words") {
    const Task task = made<Task>({{"title", {"Write it"}},
                                  {"due", {"fri"}},
                                  {"owner", {"@li"}},
                                  {"type", {"BUG"}},
                                  {"priority", {"1"}},
                                  {"points", {"3"}},
                                  {"remaining", {"1d 2h"}},
                                  {"skills", {"cpp=3,go=2", "go=2"}},
                                  {"labels", {"a", "b, c"}}});
    CHECK(task.title == "Write it");
    CHECK(task.due == day("2026-03-13"));
    CHECK(task.owner.key == 1);
    CHECK(task.type == TaskType::bug);
    CHECK(task.priority == 1);
    CHECK(task.points == 3.0);
    CHECK(task.remaining == Effort{600});
    CHECK(task.skills == Texts{"cpp=3", "go=2"});
    CHECK(task.labels == Texts{"a", "b", "c"});
}

TEST_CASE("money, shares, flags and references to several") {
    CHECK(made<Cost>({{"amount", {"3万"}}}).amount == Money{3000000});
    CHECK(made<Risk>({{"probability", {"30%"}}}).probability == 0.3);
    CHECK(made<Risk>({{"probability", {"0.3"}}}).probability == 0.3);
    CHECK(made<Member>({{"external", {"yes"}}}).external);
    CHECK_FALSE(made<Member>({{"active", {"否"}}}).active);
    CHECK(made<Meeting>({{"who", {"@li,@wang", "@li"}}}).attendees.size() == 2);
}

TEST_CASE("a moment is read on the project's wall") {
    const Zone shanghai("Asia/Shanghai");
    Reading by = reading();
    by.zone = &shanghai;
    const Field& field = noun_of<Meeting>().field("start");
    CHECK(std::get<std::string>(value_from_text(field, "2026-03-09 10:00", by)) == "2026-03-09T02:00:00Z");
    CHECK(std::get<std::string>(value_from_text(field, "tomorrow 10:00", by)) == "2026-03-10T02:00:00Z");
    CHECK(std::get<std::string>(value_from_text(field, "2026-03-09", by)) == "2026-03-09T01:00:00Z");
    CHECK(std::get<std::string>(value_from_text(field, "2026-03-09T10:00:00Z", by)) == "2026-03-09T10:00:00Z");
}

TEST_CASE("words that do not fit the field are refused with its flag") {
    CHECK(refusal<Task>("due", "2026-02-30") == Failure::usage);
    CHECK(refusal<Task>("priority", "1.5") == Failure::usage);
    CHECK(refusal<Task>("priority", "high") == Failure::usage);
    CHECK(refusal<Task>("priority", "-9223372036854775808") == Failure::usage);
    CHECK(refusal<Task>("priority", "9223372036854775808") == Failure::usage);
    CHECK(refusal<Task>("type", "epic") == Failure::usage);
    CHECK(refusal<Task>("remaining", "4") == Failure::usage);
    CHECK(refusal<Task>("remaining", "-4h") == Failure::usage);
    CHECK(refusal<Task>("labels", "a,,b") == Failure::usage);
    CHECK(refusal<Task>("owner", "@nobody") == Failure::not_found);
    CHECK(refusal<Cost>("amount", "-5") == Failure::usage);
    CHECK(refusal<Risk>("probability", "-30%") == Failure::usage);
    CHECK(refusal<Risk>("probability", "3 days") == Failure::usage);
    CHECK(refusal<Member>("external", "perhaps") == Failure::usage);
    CHECK(refusal<Meeting>("start", "10:00") == Failure::usage);
    CHECK(refusal<Meeting>("start", "mon 25:00") == Failure::usage);
    const auto error = error_of([] { made<Task>({{"start_after", {"soon"}}}); });
    REQUIRE(error);
    CHECK(std::string(error->what()).starts_with("--start-after: 'soon' is not "));
}

TEST_CASE("a time of day with anything behind it is refused") {
    for (const std::string word : {"mon 10:00pm", "mon 10:0x", "mon 1x:30", "mon 10:00 11:00", "mon 10:"}) {
        CAPTURE(word);
        CHECK(refusal<Meeting>("start", word) == Failure::usage);
    }
}

TEST_CASE("a unit that a number field does not have is not silently lost") {
    CHECK(refusal<Risk>("impact_days", "2w") == Failure::usage);
    CHECK(refusal<Task>("points", "3h") == Failure::usage);
    CHECK(refusal<ProjectRecord>("hours_a_day", "30min") == Failure::usage);
}

TEST_CASE("three estimates in one word") {
    const Task task = made<Task>({{"estimate", {"2h/4h/9h"}}});
    CHECK(task.estimate_low == Effort{120});
    CHECK(task.estimate == Effort{240});
    CHECK(task.estimate_high == Effort{540});
    CHECK(made<Task>({{"estimate", {"4h"}}}).estimate == Effort{240});
    for (const std::string word : {"2h/4h", "2h/4h/9h/10h", "2/4/9", "2h//9h", "/", "2h/4h/"}) {
        CAPTURE(word);
        CHECK(refusal<Task>("estimate", word) == Failure::usage);
    }
}

TEST_CASE("a key result's direction follows from baseline and target") {
    CHECK(made<KeyResult>({{"baseline", {"20"}}, {"target", {"5"}}}).direction == Direction::down);
    CHECK(made<KeyResult>({{"baseline", {"20"}}, {"target", {"50"}}}).direction == Direction::up);
    CHECK(made<KeyResult>({{"target", {"<= 5"}}}).direction == Direction::down);
    CHECK(made<KeyResult>({{"target", {">= 5"}}}).direction == Direction::up);
    CHECK(made<KeyResult>({{"baseline", {"5"}}, {"target", {"5"}}, {"direction", {"keep"}}}).direction ==
          Direction::keep);
    CHECK(made<KeyResult>({{"direction", {"down"}}, {"baseline", {"5"}}, {"target", {"9"}}}).direction ==
          Direction::down);
}

TEST_CASE("a comparison written as one sign counts as given") {
    CHECK(made<KeyResult>({{"baseline", {"3"}}, {"target", {"≤5"}}}).direction == Direction::down);
    CHECK(made<KeyResult>({{"baseline", {"3"}}, {"target", {"<=5"}}}).direction == Direction::down);
}

TEST_CASE("a direction that was given is not turned by a later target") {
    KeyResult key_result = made<KeyResult>({{"baseline", {"5"}}, {"target", {"5"}}, {"direction", {"keep"}}});
    set(key_result, {{"target", {"9"}}});
    CHECK(key_result.direction == Direction::keep);
}

TEST_CASE("a key result takes its unit from its numbers") {
    const KeyResult key_result = made<KeyResult>({{"baseline", {"20min"}}, {"target", {"5 min"}}});
    CHECK(key_result.unit == "min");
    CHECK(key_result.baseline == 20.0);
    CHECK(key_result.target == 5.0);
    CHECK(made<KeyResult>({{"target", {"30%"}}}).unit == "%");
    CHECK(made<KeyResult>({{"target", {"10万"}}}).target == 100000.0);
    CHECK(made<KeyResult>({{"target", {"10万"}}}).unit.empty());
}

TEST_CASE("a key result has one unit") {
    CHECK(failure_of([] { made<KeyResult>({{"baseline", {"20min"}}, {"target", {"5h"}}}); }) == Failure::usage);
    KeyResult key_result = made<KeyResult>({{"target", {"5min"}}});
    CHECK(failure_of([&] { set(key_result, {{"baseline", {"1h"}}}); }) == Failure::usage);
    CHECK(made<KeyResult>({{"unit", {"min"}}, {"target", {"5min"}}}).unit == "min");
    CHECK(failure_of([] { made<KeyResult>({{"unit", {"h"}}, {"target", {"5min"}}}); }) == Failure::usage);
}

TEST_CASE("a field is emptied unless it must be set") {
    Task task = made<Task>({{"title", {"x"}}, {"due", {"fri"}}, {"owner", {"@li"}}, {"labels", {"a"}}});
    for (const std::string name : {"due", "owner", "labels"}) clear_field(task, noun_of<Task>().field(name));
    CHECK_FALSE(task.due.has_value());
    CHECK_FALSE(task.owner);
    CHECK(task.labels.empty());
    for (const std::string name : {"title", "type", "state", "status", "closed"}) {
        CAPTURE(name);
        CHECK(failure_of([&] { clear_field(task, noun_of<Task>().field(name)); }) == Failure::usage);
    }
    Link link;
    CHECK(failure_of([&] { clear_field(link, noun_of<Link>().field("task")); }) == Failure::usage);
}

TEST_CASE("values are shown as people read them") {
    CHECK(shown<Task>("estimate", std::int64_t{1200}) == "2d 4h");
    CHECK(shown<Cost>("amount", std::int64_t{120050}) == "1,200.50 CNY");
    CHECK(shown<Risk>("probability", 0.3) == "30 %");
    CHECK(shown<Risk>("impact_days", 2.50) == "2.5");
    CHECK(shown<Member>("active", std::int64_t{1}) == "yes");
    CHECK(shown<Task>("due", std::string("2026-03-09")) == "2026-03-09");
    CHECK(shown<Meeting>("start", std::string("2026-03-09T02:00:00Z")) == "2026-03-09 10:00");
    CHECK(shown<Task>("labels", std::string("[\"a\",\"周\"]")) == "a, 周");
    CHECK(shown<Task>("labels", std::string("[]")).empty());
    CHECK(shown<Task>("due", Value{}).empty());
    CHECK(shown<Task>("priority", std::int64_t{2}) == "2");
}

TEST_CASE("a share is a percentage without needless digits") {
    CHECK(percent(0.3) == "30 %");
    CHECK(percent(1.0 / 3) == "33.3 %");
    CHECK(percent(0) == "0 %");
    CHECK(percent(1) == "100 %");
    CHECK(percent(0.1 + 0.2) == "30 %");
}
