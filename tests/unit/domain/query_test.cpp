#include <doctest/doctest.h>

#include <muster/error.h>
#include <muster/query.h>
#include <muster/task.h>

#include "support/literals.h"
#include "support/sandbox.h"

using namespace muster;
using namespace muster::testing;

namespace {

// A few tasks to ask about, in a project whose today is 2026-03-09.
class Asked {
  public:
    Asked() {
        Task a = made("Fix the parser", 0, "2026-03-05");
        Task b = made("客户 回访", 2, "2026-03-12");
        Task c = made("Order 50% more_chairs", 4, {});
        b.labels = {"ui", "api"};
        sandbox_.put(b);
        c.body = "Ask 李雷 about the colour";
        sandbox_.put(c);
        Link link;
        link.task = {b.key};
        link.blocker = {a.key};
        sandbox_.put(link);
        Comment comment;
        comment.task = {a.key};
        comment.text = "seen on Monday";
        sandbox_.put(comment);
        Task d = made("Done long ago", 2, "2026-03-01");
        d.state = TaskState::done;
        d.closed = moment("2026-03-08T20:00:00Z");  // the 9th in Shanghai
        sandbox_.put(d);
    }

    // The ids that a query finds, in its order, open and closed.
    std::string operator()(const std::string& text) {
        Selection selection{&noun_of<Task>(), {noun_of<Task>().find("id")}, false, {}, {{"id", false}}, {}};
        Query query = read(text);
        selection.filter = std::move(query.filter);
        if (!query.order.empty()) selection.order = std::move(query.order);
        std::string ids;
        sandbox_.project().select(selection, [&](std::span<const Value> row) {
            ids += (ids.empty() ? "" : " ") + std::get<std::string>(row[0]);
        });
        return ids;
    }

    Query read(const std::string& text) {
        Project& project = sandbox_.project();
        const Reading reading{project.today(), project.about().working_time(), "CNY", &project.zone(),
                              [&](const Noun& noun, const std::string& word) { return project.resolve(noun, word); }};
        return read_query(text, noun_of<Task>(), reading, [](const std::string& name) -> std::optional<std::string> {
            if (name == "hot") return "priority:0 or is:overdue";
            if (name == "loop") return "@loop";
            return {};
        });
    }

    // Where the error is, as its column, and what it says.
    std::string refusal(const std::string& text) {
        try {
            read(text);
        } catch (const Error& error) {
            return std::string(error.what()).substr(0, std::string(error.what()).find('\n'));
        }
        return "read";
    }

  private:
    Task made(const std::string& title, int priority, std::optional<std::string> due) {
        Task task;
        task.title = title;
        task.priority = priority;
        if (due) task.due = day(*due);
        return sandbox_.added(task);
    }

    Sandbox sandbox_;
};

}  // namespace

TEST_CASE("a query finds what its terms say") {
    Asked found;
    CHECK(found("") == "T1 T2 T3 T4");
    CHECK(found("priority:0") == "T1");
    CHECK(found("priority:0,4") == "T1 T3");
    CHECK(found("priority>=2") == "T2 T3 T4");
    CHECK(found("priority!=2") == "T1 T3");
    CHECK(found("label:ui") == "T2");
    CHECK(found("label:api,none") == "T1 T2 T3 T4");
    CHECK(found("no:due") == "T3");
    CHECK(found("has:due") == "T1 T2 T4");
    CHECK(found("is:overdue") == "T1");
    CHECK(found("is:blocked") == "T2");
    CHECK(found("is:ready") == "T1 T3");
    CHECK(found("is:closed") == "T4");
    CHECK(found("state:done") == "T4");
    CHECK(found("title:parser") == "T1");
    CHECK(found("title=parser").empty());
    CHECK(found("title=\"Fix the parser\"") == "T1");
    CHECK(found("sort:due-desc has:due") == "T2 T1 T4");
}

TEST_CASE("days are words, ranges, and whole days of the project's wall") {
    Asked found;
    CHECK(found("due<today") == "T1 T4");
    CHECK(found("due:2026-03-05") == "T1");
    CHECK(found("due:2026-03-05..2026-03-12") == "T1 T2");
    CHECK(found("due:..2026-03-05") == "T1 T4");
    CHECK(found("due:周四") == "T2");
    CHECK(found("closed:today") == "T4");
    CHECK(found("closed<today").empty());
    CHECK(found("closed<=2026-03-09") == "T4");
    CHECK(found("closed>2026-03-08") == "T4");
}

TEST_CASE("terms side by side must all hold, and binds closer than or, and negation is the complement") {
    Asked found;
    CHECK(found("priority:0 or priority:2 label:ui") == "T1 T2");
    CHECK(found("(priority:0 or priority:2) label:ui") == "T2");
    CHECK(found("priority:0 AND is:overdue") == "T1");
    CHECK(found("-due<fri") == "T3");
    CHECK(found("not due<fri") == "T3");
    CHECK(found("not (due<fri or no:due)").empty());
    CHECK(found("not not priority:0") == "T1");
    CHECK(found("-(priority:0 or label:ui)") == "T3 T4");
    CHECK(found("@hot") == "T1");
    CHECK(found("-@hot") == "T2 T3 T4");
}

TEST_CASE("words are looked for in titles, descriptions and comments, as they stand") {
    Asked found;
    CHECK(found("客户") == "T2");
    CHECK(found("李雷 colour") == "T3");
    CHECK(found("\"客户 回访\"") == "T2");
    CHECK(found("\"回访 客户\"").empty());
    CHECK(found("monday") == "T1");
    CHECK(found("50%") == "T3");
    CHECK(found("more_") == "T3");
    CHECK(found("0_").empty());
    CHECK(found("%").find("T1") == std::string::npos);
    CHECK(found("\"or\" ").find("T3") != std::string::npos);
    CHECK(found("-客户") == "T1 T3 T4");
    CHECK(found("label：ui　客户") == "T2");  // as a Chinese keyboard types it
}

TEST_CASE("a query that cannot be read says where and why") {
    Asked asked;
    CHECK(asked.refusal("is:open ownr:@li") == "query, column 9: a task has no field 'ownr'");
    CHECK(asked.refusal("客户 ownr:1") == "query, column 6: a task has no field 'ownr'");
    CHECK(asked.refusal("owner:") == "query, column 1: owner: has no value");
    CHECK(asked.refusal("due:2026-02-30").starts_with("query, column 5: due: '2026-02-30' is not a day"));
    CHECK(asked.refusal("priority:1,x").starts_with("query, column 12: priority: 'x' is not a whole number"));
    CHECK(asked.refusal("priority:1,") == "query, column 12: a value is missing beside the comma");
    CHECK(asked.refusal("is:overdu") == "query, column 4: is: does not know 'overdu'");
    CHECK(asked.refusal("(is:open") == "query, column 1: this parenthesis is not closed");
    CHECK(asked.refusal("is:open)") == "query, column 8: this parenthesis was not opened");
    CHECK(asked.refusal("()") == "query, column 1: these parentheses are empty");
    CHECK(asked.refusal("\"open") == "query, column 1: these quotes are not closed");
    CHECK(asked.refusal("\"\"") == "query, column 1: the quotes are empty");
    CHECK(asked.refusal("a and") == "query, column 6: a condition is missing here");
    CHECK(asked.refusal("or a") == "query, column 1: a condition is missing here");
    CHECK(asked.refusal("a and and b") == "query, column 7: a condition is missing here");
    CHECK(asked.refusal("not") == "query, column 4: a condition is missing here");
    CHECK(asked.refusal("a or sort:due") == "query, column 14: a condition is missing here");
    CHECK(asked.refusal("(a sort:due)") == "query, column 4: sort: cannot stand in parentheses");
    CHECK(asked.refusal("-sort:due") == "query, column 1: sort: cannot be negated");
    CHECK(asked.refusal("sort:nothing") == "query, column 6: a task has no field 'nothing'");
    CHECK(asked.refusal("title>a") == "query, column 1: title cannot be compared by >");
    CHECK(asked.refusal("due:..") == "query, column 5: a range needs an end: 1..3, 1.. or ..3");
    CHECK(asked.refusal("@nosuch") == "query, column 1: no saved query @nosuch");
    CHECK(asked.refusal("@loop") == "query, column 1: saved queries name each other without end");
    CHECK(asked.refusal("\xff") == "the query is not UTF-8");
    CHECK(asked.refusal(std::string(100, '(') + "a" + std::string(100, ')')).find("deeply") != std::string::npos);
    std::string many;
    for (int i = 0; i < 600; ++i) many += "a ";
    CHECK(asked.refusal(many) == "the query has more than 500 terms");
}

TEST_CASE("the longest query that is read also runs") {
    Asked found;
    std::string many = "parser";
    for (int i = 0; i < 450; ++i) many += " -priority:3";
    CHECK(found(many) == "T1");
    std::string either = "priority:0";
    for (int i = 0; i < 240; ++i) either += " or priority:0";
    CHECK(found(either) == "T1");
}

TEST_CASE("what was read can be told") {
    Asked asked;
    CHECK(explanation(asked.read("is:overdue or -label:ui sort:due-desc"), noun_of<Task>()) ==
          "any of:\n  it is overdue (open, and past its due day)\n  not:\n    label contains ui\n"
          "sorted by due, the largest first\n");
    CHECK(explanation(asked.read(""), noun_of<Task>()) == "every task\n");
}
