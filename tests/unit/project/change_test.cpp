#include <doctest/doctest.h>

#include <muster/calendar_record.h>
#include <muster/custom_field.h>
#include <muster/goal.h>

#include "support/filled.h"
#include "support/sandbox.h"
#include "store/canonical.h"

using namespace muster;
using namespace muster::testing;

namespace {

Member member(const std::string& handle) {
    Member result;
    result.handle = handle;
    return result;
}

std::string message_of(const std::optional<Error>& error) {
    return error ? error->what() : "no error";
}

}  // namespace

TEST_CASE("a comment was said when another program says, and everything else begins when it is written down") {
    Sandbox sandbox;
    const auto said = instant_from_iso("2025-12-31T08:00:00Z");
    Task task;
    task.title = "Old elsewhere";
    task.created = *said;
    sandbox.put(task);
    CHECK(to_text(sandbox.again(task).created) == "2026-03-09T02:00:00Z");
    const auto comment_of = [&](std::optional<Instant> moment) {
        Comment comment;
        comment.task = {task.key};
        comment.text = "Well";
        if (moment) comment.created = *moment;
        sandbox.put(comment);
        return sandbox.again(comment);
    };
    CHECK(comment_of(said).created == *said);
    CHECK(to_text(comment_of(said).changed) == "2026-03-09T02:00:00Z");
    CHECK(to_text(comment_of({}).created) == "2026-03-09T02:00:00Z");
    CHECK(to_text(comment_of(instant_from_iso("2099-01-01T00:00:00Z")).created) == "2026-03-09T02:00:00Z");
    CHECK(sandbox.problems().empty());
}

TEST_CASE("a new record gets key, identity, number and moments") {
    Sandbox sandbox;
    const Task task = sandbox.task("Write it");
    CHECK(task.key != 0);
    CHECK(task.uid != Uid{});
    CHECK(task.number == 1);
    CHECK(to_text(task.created) == "2026-03-09T02:00:00Z");
    CHECK(task.changed == task.created);
    const Task again = sandbox.again(task);
    CHECK(again.title == "Write it");
    CHECK(again.uid == task.uid);
    CHECK(again.version == task.version);
    CHECK(sandbox.problems().empty());
}

TEST_CASE("a change logs only the fields that differ, before and after") {
    Sandbox sandbox;
    Task task = sandbox.task("Write it");
    task.title = "Rewrite it";
    task.due = day("2026-03-13");
    const Key key = sandbox.put(task);
    const auto operation = sandbox.project().operation(key);
    REQUIRE(operation);
    CHECK(operation->actor == "li");
    CHECK(operation->words == "test");
    REQUIRE(operation->changes.size() == 1);
    CHECK(operation->changes[0].kind == "task");
    CHECK(operation->changes[0].before == "{\"due\":null,\"title\":\"Write it\"}");
    CHECK(operation->changes[0].after == "{\"due\":\"2026-03-13\",\"title\":\"Rewrite it\"}");
}

TEST_CASE("a change that changes nothing is not written") {
    Sandbox sandbox;
    Task task = sandbox.task("Write it");
    Change change(sandbox.project());
    CHECK_FALSE(change.put(task));
    CHECK(change.is_empty());
    CHECK(change.commit().key == 0);
}

TEST_CASE("a change that is not committed vanishes, its number too") {
    Sandbox sandbox;
    const auto before = sandbox.contents();
    {
        Change change(sandbox.project());
        Task task;
        task.title = "Never";
        change.put(task);
    }
    CHECK(sandbox.contents() == before);
    CHECK(sandbox.task("First").number == 1);
}

TEST_CASE("what is said instead of the words typed stands in the log") {
    Sandbox sandbox;
    Task task;
    task.title = "x";
    Change change(sandbox.project());
    change.put(task);
    change.describe("task import");
    const Key key = change.commit().key;
    CHECK(sandbox.project().operation(key)->words == "task import");
}

TEST_CASE("every noun goes into the project and out of it with every field filled") {
    Sandbox sandbox;
    Targets targets;
    for (const Noun* noun : nouns()) {
        if (noun == &noun_of<ProjectRecord>()) continue;
        const auto record = noun->make();
        fill(*record, 2, targets);
        // Fields with a form of their own.
        for (const auto& [name, value] :
             std::initializer_list<std::pair<std::string, Value>>{{"handle", std::string("wang")},
                                                                  {"skills", Texts{"cpp=3"}},
                                                                  {"leave", Texts{"2026-05-01"}},
                                                                  {"zone", std::string("UTC")},
                                                                  {"calendar", std::string("cn")},
                                                                  {"base", std::string("cn")},
                                                                  {"every", std::string("mon 10:00")},
                                                                  {"day", std::string("2026-03-02")},
                                                                  {"parent", {}},
                                                                  {"wip", std::int64_t{3}},
                                                                  {"choices", Texts{"a"}},
                                                                  {"to", {}},
                                                                  {"superseded_by", {}},
                                                                  {"priority", std::int64_t{1}}})
            if (const Field* field = noun->find(name);
                field != nullptr && (is_empty(value) || field->kind != Kind::ref))
                field->set(*record, value);
        for (const std::string name :
             {"start", "from", "estimate_low", "estimate_high", "start_after", "finish", "direction"})
            if (const Field* field = noun->find(name); field != nullptr && field->kind != Kind::choice)
                field->set(*record, Value{});
        if (noun == &noun_of<CustomField>()) noun->field("type").set(*record, std::string("list"));
        if (noun == &noun_of<KeyResult>()) noun->field("direction").set(*record, std::string("keep"));
        if (noun == &noun_of<CalendarDay>()) noun->field("use").set(*record, std::string("workday"));
        if (noun == &noun_of<Link>()) {
            const Task other = sandbox.task("other");
            noun->field("blocker").set(*record, Value{other.key});
        }
        CAPTURE(noun->name);
        const auto error = error_of([&] { sandbox.put(*record); });
        CHECK(message_of(error) == "no error");
        targets[noun] = record->key;
        const auto again = noun->make();
        sandbox.project().fill(*again, record->key);
        CHECK(sandbox.project().canonical(*again) == sandbox.project().canonical(*record));
    }
    CHECK(sandbox.problems().empty());
}

TEST_CASE("titles and texts have a form") {
    Sandbox sandbox;
    const auto refused = [&](auto spoil) {
        Task task;
        task.title = "Write it";
        spoil(task);
        return failure_of([&] { sandbox.put(task); }) == Failure::usage;
    };
    CHECK_FALSE(refused([](Task&) {}));
    CHECK(refused([](Task& task) { task.title.clear(); }));
    CHECK(refused([](Task& task) { task.title = "   "; }));
    CHECK(refused([](Task& task) { task.title = "two\nlines"; }));
    CHECK(refused([](Task& task) { task.title = "\xff"; }));
    CHECK(refused([](Task& task) { task.title = std::string("a\0b", 3); }));
    CHECK(refused([](Task& task) { task.title = std::string(1001, 'x'); }));
    CHECK(refused([](Task& task) { task.body = "\xff"; }));
    CHECK(refused([](Task& task) { task.body = std::string((1U << 20U) + 1, 'x'); }));
    CHECK_FALSE(refused([](Task& task) { task.body = "two\nlines"; }));
    CHECK_FALSE(refused([](Task& task) { task.title = std::string(1000, 'x'); }));
}

TEST_CASE("items of lists have the form of texts too") {
    Sandbox sandbox;
    for (const std::string& item :
         {std::string("\xff"), std::string("two\nlines"), std::string("a\0b", 3), std::string(1001, 'x')}) {
        Task task;
        task.title = "x";
        task.labels = {item};
        CHECK(failure_of([&] { sandbox.put(task); }) == Failure::usage);
    }
}

TEST_CASE("undo takes back what was done, redo does it again") {
    Sandbox sandbox;
    const Task task = sandbox.task("Write it");
    const auto with = sandbox.contents();
    sandbox.undo();
    CHECK(failure_of([&] { (void)sandbox.again(task); }) == Failure::not_found);
    sandbox.redo();
    CHECK(sandbox.contents() == with);
    const auto key = sandbox.project().resolve(noun_of<Task>(), "T1");
    CHECK(sandbox.project().get(Ref<Task>{key}).uid == task.uid);
    CHECK(sandbox.problems().empty());
}

TEST_CASE("undo of a change puts the old fields back and leaves the others") {
    Sandbox sandbox;
    Task task = sandbox.task("Write it");
    task.title = "Rewrite it";
    const Key renamed = sandbox.put(task);
    task = sandbox.again(task);
    task.due = day("2026-03-13");
    sandbox.put(task);
    sandbox.undo(renamed);
    task = sandbox.again(task);
    CHECK(task.title == "Write it");
    CHECK(task.due == day("2026-03-13"));
    CHECK(sandbox.problems().empty());
}

TEST_CASE("undo goes back through several steps and redo forward again") {
    Sandbox sandbox;
    std::vector<std::map<std::string, std::string>> states{sandbox.contents()};
    Task task = sandbox.task("one");
    states.push_back(sandbox.contents());
    for (const std::string title : {"two", "three"}) {
        task = sandbox.again(task);
        task.title = title;
        sandbox.put(task);
        states.push_back(sandbox.contents());
    }
    for (std::size_t at = states.size() - 1; at > 0; --at) {
        sandbox.undo();
        CHECK(sandbox.contents() == states[at - 1]);
    }
    for (std::size_t at = 1; at < states.size(); ++at) {
        sandbox.redo();
        CHECK(sandbox.contents() == states[at]);
    }
    CHECK(failure_of([&] { sandbox.redo(); }) == Failure::not_found);
    CHECK(sandbox.problems().empty());
}

TEST_CASE("there is nothing to undo but one's own work, and the project's making stays") {
    Sandbox sandbox;
    CHECK(failure_of([&] { sandbox.undo(Key{1}); }) == Failure::refused);
    CHECK(failure_of([&] { sandbox.undo(Key{99}); }) == Failure::not_found);
    sandbox.task("Write it");
    sandbox.act_as("wang");
    CHECK(failure_of([&] { sandbox.undo(); }) == Failure::not_found);
    CHECK(failure_of([&] { sandbox.redo(); }) == Failure::not_found);
}

TEST_CASE("what was undone is not undone twice") {
    Sandbox sandbox;
    Task task = sandbox.task("Write it");
    task.title = "Rewrite it";
    const Key renamed = sandbox.put(task);
    sandbox.undo(renamed);
    CHECK(failure_of([&] { sandbox.undo(renamed); }) == Failure::refused);
}

TEST_CASE("undo refuses when somebody has changed the same field since, and names who") {
    Sandbox sandbox;
    Task task = sandbox.task("Write it");
    task.title = "Rewrite it";
    const Key renamed = sandbox.put(task);
    sandbox.act_as("wang");
    task = sandbox.again(task);
    task.title = "Throw it away";
    const Key by_wang = sandbox.put(task);
    sandbox.act_as("li");
    const auto error = error_of([&] { sandbox.undo(renamed); });
    REQUIRE(error);
    CHECK(error->failure() == Failure::refused);
    CHECK(std::string(error->what()).find("@wang") != std::string::npos);
    CHECK(error->hint() == "muster undo " + std::to_string(by_wang));
    CHECK(sandbox.again(task).title == "Throw it away");
}

TEST_CASE("undo of a creation refuses when the record has been changed or referred to since") {
    Sandbox sandbox;
    Task task;
    task.title = "Write it";
    const Key made = sandbox.put(task);
    Comment comment;
    comment.task = {task.key};
    comment.text = "done?";
    const Key said = sandbox.put(comment);
    CHECK(failure_of([&] { sandbox.undo(made); }) == Failure::refused);
    sandbox.undo(said);
    task.title = "Rewrite it";
    const Key renamed = sandbox.put(task);
    CHECK(failure_of([&] { sandbox.undo(made); }) == Failure::refused);
    sandbox.undo(renamed);
    CHECK_FALSE(failure_of([&] { sandbox.undo(made); }).has_value());
    CHECK(sandbox.problems().empty());
}

TEST_CASE("undo of a removal brings back the record with all that belonged to it") {
    Sandbox sandbox;
    Task task = sandbox.task("Write it");
    const Task blocker = sandbox.task("First this");
    task.labels = {"a", "b"};
    sandbox.put(task);
    Comment comment;
    comment.task = {task.key};
    comment.text = "why?";
    sandbox.put(comment);
    Link link;
    link.task = {task.key};
    link.blocker = {blocker.key};
    sandbox.put(link);
    const auto before = sandbox.contents();
    sandbox.remove(task);
    CHECK(sandbox.contents().size() == before.size() - 3);
    sandbox.undo();
    CHECK(sandbox.contents() == before);
    sandbox.redo();
    CHECK(sandbox.contents().size() == before.size() - 3);
    CHECK(sandbox.problems().empty());
}

TEST_CASE("numbers are given once, whatever is undone or removed") {
    Sandbox sandbox;
    sandbox.task("one");
    sandbox.undo();
    const Task two = sandbox.task("two");
    CHECK(two.number == 2);
    sandbox.remove(two);
    CHECK(sandbox.task("three").number == 3);
}

TEST_CASE("what others refer to is not removed unless forced, and the refusal names them") {
    Sandbox sandbox;
    Goal goal;
    goal.title = "Answers fast";
    sandbox.put(goal);
    Task task;
    task.title = "Write it";
    task.goal = {goal.key};
    sandbox.put(task);
    const auto error = error_of([&] { sandbox.remove(goal); });
    REQUIRE(error);
    CHECK(error->failure() == Failure::refused);
    CHECK(std::string(error->what()) == "G1 is referred to by T1");
    sandbox.remove(goal, true);
    CHECK_FALSE(sandbox.again(task).goal);
    CHECK(sandbox.problems().empty());
    sandbox.undo();
    CHECK(sandbox.again(task).goal);
    CHECK(sandbox.problems().empty());
}

TEST_CASE("a member who is owner and reviewer of a task is cleared from both by force") {
    Sandbox sandbox;
    Member wang = member("wang");
    sandbox.put(wang);
    Task task;
    task.title = "Write it";
    task.owner = task.reviewer = {wang.key};
    sandbox.put(task);
    const auto before = sandbox.contents();
    CHECK(failure_of([&] { sandbox.remove(wang); }) == Failure::refused);
    sandbox.remove(wang, true);
    CHECK_FALSE(sandbox.again(task).owner);
    CHECK_FALSE(sandbox.again(task).reviewer);
    sandbox.undo();
    CHECK(sandbox.contents() == before);
    CHECK(sandbox.problems().empty());
}

TEST_CASE("the refusal to remove names records as people know them") {
    Sandbox sandbox;
    Member wang = member("wang");
    sandbox.put(wang);
    const Task task = sandbox.task("Write it");
    Comment comment;
    comment.task = {task.key};
    comment.author = {wang.key};
    comment.text = "why?";
    sandbox.put(comment);
    const auto error = error_of([&] { sandbox.remove(wang); });
    REQUIRE(error);
    CAPTURE(error->what());
    CHECK(std::string(error->what()).find(to_text(comment.uid)) == std::string::npos);
}

TEST_CASE("the numbers of the project still count after a goal was removed by force") {
    Sandbox sandbox;
    Goal goal;
    goal.title = "Answers fast";
    sandbox.put(goal);
    KeyResult key_result;
    key_result.title = "Minutes to answer";
    key_result.goal = {goal.key};
    sandbox.put(key_result);
    CHECK(failure_of([&] { sandbox.remove(goal); }) == Failure::refused);
    sandbox.remove(goal, true);
    CHECK(message_of(error_of([&] { (void)sandbox.project().figures(); })) == "no error");
    CHECK(sandbox.problems().empty());
}

TEST_CASE("nothing becomes part of itself") {
    Sandbox sandbox;
    Task one = sandbox.task("one");
    Task two = sandbox.task("two");
    Task three = sandbox.task("three");
    two.parent = {one.key};
    sandbox.put(two);
    three.parent = {two.key};
    sandbox.put(three);
    one.parent = {three.key};
    const auto error = error_of([&] { sandbox.put(one); });
    REQUIRE(error);
    CHECK(error->failure() == Failure::refused);
    CHECK(std::string(error->what()) == "it would be part of itself: T1 -> T3 -> T2 -> T1");
    Goal goal;
    goal.title = "Answers fast";
    sandbox.put(goal);
    goal.parent = {goal.key};
    CHECK(failure_of([&] { sandbox.put(goal); }) == Failure::refused);
}

TEST_CASE("nothing waits for itself, over however many steps") {
    Sandbox sandbox;
    std::vector<Task> tasks;
    for (int i = 0; i < 4; ++i) tasks.push_back(sandbox.task("x"));
    const auto wait = [&](std::size_t task, std::size_t blocker, LinkType type = LinkType::FS) {
        Link link;
        link.task = {tasks[task].key};
        link.blocker = {tasks[blocker].key};
        link.type = type;
        return failure_of([&] { sandbox.put(link); });
    };
    for (std::size_t i = 1; i < tasks.size(); ++i) CHECK_FALSE(wait(i, i - 1).has_value());
    CHECK(wait(0, 3) == Failure::refused);
    CHECK(wait(0, 1, LinkType::SS) == Failure::refused);
    CHECK(wait(0, 0) == Failure::refused);
    CHECK_FALSE(wait(0, 3, LinkType::relates).has_value());
    CHECK_FALSE(wait(3, 0).has_value());
    CHECK(sandbox.problems().empty());
}

TEST_CASE("undo does not make a task part of itself either") {
    Sandbox sandbox;
    Task one = sandbox.task("one");
    Task two = sandbox.task("two");
    two.parent = {one.key};
    sandbox.put(two);
    two.parent = {};
    const Key freed = sandbox.put(two);
    one.parent = {two.key};
    sandbox.put(one);
    CHECK(failure_of([&] { sandbox.undo(freed); }) == Failure::refused);
}

TEST_CASE("undo does not make a task wait for itself either") {
    Sandbox sandbox;
    const Task one = sandbox.task("one");
    const Task two = sandbox.task("two");
    Link link;
    link.task = {two.key};
    link.blocker = {one.key};
    sandbox.put(link);
    const Key removed = sandbox.remove(link);
    Link back;
    back.task = {one.key};
    back.blocker = {two.key};
    sandbox.put(back);
    CHECK(failure_of([&] { sandbox.undo(removed); }) == Failure::refused);
}

TEST_CASE("undo does not bring back a handle that somebody else has taken") {
    Sandbox sandbox;
    Member wang = member("wang");
    sandbox.put(wang);
    const Key removed = sandbox.remove(wang);
    sandbox.added(member("wang"));
    CHECK(failure_of([&] { sandbox.undo(removed); }) == Failure::refused);
}

TEST_CASE("undo does not leave fields that contradict each other") {
    Sandbox sandbox;
    Task task = sandbox.task("Write it");
    task.start = day("2026-03-20");
    sandbox.put(task);
    task.start = day("2026-03-10");
    const Key moved = sandbox.put(task);
    task.due = day("2026-03-12");
    sandbox.put(task);
    CHECK(failure_of([&] { sandbox.undo(moved); }).has_value());
}

TEST_CASE("a handle is taken once") {
    Sandbox sandbox;
    sandbox.added(member("wang"));
    const auto error = error_of([&] { sandbox.added(member("wang")); });
    REQUIRE(error);
    CHECK(error->failure() == Failure::refused);
    CHECK(std::string(error->what()) == "there is a member @wang already");
}

TEST_CASE("who acts without being a member joins with the first change") {
    Sandbox sandbox;
    sandbox.act_as("wang");
    CHECK_FALSE(sandbox.project().me());
    const Task task = sandbox.task("Write it");
    REQUIRE(sandbox.project().me());
    CHECK(sandbox.project().label(sandbox.project().me()) == "@wang");
    CHECK(sandbox.problems().empty());
    sandbox.undo();
    CHECK(failure_of([&] { (void)sandbox.again(task); }) == Failure::not_found);
    CHECK(sandbox.project().me());
    CHECK(sandbox.problems().empty());
}

TEST_CASE("reading alone makes nobody a member") {
    Sandbox sandbox;
    sandbox.act_as("wang");
    { Change change(sandbox.project()); }
    CHECK(sandbox.project().all<Member>().size() == 1);
}

TEST_CASE("who is no member yet can add themselves with their name") {
    Sandbox sandbox;
    sandbox.act_as("wang");
    Member wang = member("wang");
    wang.name = "Wang Fang";
    CHECK(message_of(error_of([&] { sandbox.put(wang); })) == "no error");
    CHECK(sandbox.project().all<Member>().size() == 2);
}

TEST_CASE("an actor whose name cannot be a handle is told so") {
    Sandbox sandbox;
    sandbox.act_as("li wei");
    CHECK(failure_of([&] { sandbox.task("x"); }) == Failure::usage);
}

TEST_CASE("the log is read by record and actor, newest first") {
    Sandbox sandbox;
    Task task = sandbox.task("one");
    sandbox.task("two");
    sandbox.act_as("wang");
    task.title = "three";
    sandbox.put(task);
    std::vector<std::string> actors;
    sandbox.project().log({task.uid, "", {}, {}},
                          [&](const Operation& operation) { actors.push_back(operation.actor); });
    CHECK(actors == std::vector<std::string>{"wang", "li"});
    CHECK(sandbox.project().last_touched(noun_of<Task>()) == task.key);
}

TEST_CASE("an item of a list is never blank") {
    Sandbox sandbox;
    Task task;
    task.title = "x";
    task.labels = {"a", " "};
    CHECK(failure_of([&] { sandbox.put(task); }) == Failure::usage);
}

TEST_CASE("an operation that makes a record and changes it in the same step is undone and redone as one") {
    Sandbox sandbox;
    const auto before = sandbox.contents();
    Key operation = 0;
    {
        Change change(sandbox.project());
        Task task;
        task.title = "Write it";
        change.put(task);
        task.title = "Rewrite it";
        change.put(task);
        operation = change.commit().key;
    }
    const auto after = sandbox.contents();
    Key undone = 0;
    CHECK(message_of(error_of([&] { undone = sandbox.undo(operation); })) == "no error");
    CHECK(sandbox.contents() == before);
    if (undone != 0) CHECK(message_of(error_of([&] { sandbox.undo(undone); })) == "no error");
    CHECK(sandbox.contents() == after);
    CHECK(sandbox.problems().empty());
}

TEST_CASE("an operation on several records is undone as one") {
    Sandbox sandbox;
    Task one = sandbox.task("one");
    const Task two = sandbox.task("two");
    const auto before = sandbox.contents();
    {
        Change change(sandbox.project());
        one.parent = {two.key};
        change.put(one);
        Goal goal;
        goal.title = "Answers fast";
        change.put(goal);
        one.goal = {goal.key};
        change.put(one);
        Link link;
        link.task = {one.key};
        link.blocker = {two.key};
        change.put(link);
        change.commit();
    }
    const auto after = sandbox.contents();
    sandbox.undo();
    CHECK(sandbox.contents() == before);
    sandbox.redo();
    CHECK(sandbox.contents() == after);
    CHECK(sandbox.problems().empty());
}

TEST_CASE("a record made and removed in the same step leaves nothing to undo") {
    Sandbox sandbox;
    const auto before = sandbox.contents();
    Key operation = 0;
    {
        Change change(sandbox.project());
        Task task;
        task.title = "Write it";
        change.put(task);
        change.remove(task.noun(), task.key);
        operation = change.commit().key;
    }
    CHECK(sandbox.contents() == before);
    CHECK(message_of(error_of([&] { sandbox.undo(operation); })) == "no error");
    CHECK(sandbox.contents() == before);
    CHECK(sandbox.problems().empty());
}
