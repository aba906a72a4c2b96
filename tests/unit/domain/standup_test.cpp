#include <doctest/doctest.h>

#include <muster/standup.h>

#include "support/literals.h"

using namespace muster;
using namespace muster::testing;

namespace {

const Zone utc("UTC");
const WorkingDays usual;
const Instant monday = moment("2026-03-09T09:30:00Z");

Instant since(const Member& member, std::optional<Instant> held = {}) {
    return standup_since(member, held, monday, utc, usual);
}

}  // namespace

TEST_CASE("on Monday a stand-up tells from Friday on, from its beginning or from Friday's stand-up") {
    CHECK(since({}) == moment("2026-03-06T00:00:00Z"));
    CHECK(since({}, moment("2026-03-06T09:30:00Z")) == moment("2026-03-06T09:30:00Z"));
}

TEST_CASE("a stand-up of some days ago is told from, one of today or long ago is not") {
    CHECK(since({}, moment("2026-03-04T09:30:00Z")) == moment("2026-03-04T09:30:00Z"));
    CHECK(since({}, moment("2026-03-09T09:00:00Z")) == moment("2026-03-06T00:00:00Z"));
    CHECK(since({}, moment("2026-02-20T09:30:00Z")) == moment("2026-03-06T00:00:00Z"));
}

TEST_CASE("leave is no working day to tell from") {
    Member member;
    member.leave = {"2026-03-05..2026-03-06"};
    CHECK(since(member) == moment("2026-03-04T00:00:00Z"));
    CHECK(last_worked_day(member, day("2026-03-09"), usual) == day("2026-03-04"));
}

TEST_CASE("somebody who never works does not keep us searching") {
    Member member;
    member.leave = {"1900-01-01..2999-12-31"};
    CHECK(last_worked_day(member, day("2026-03-09"), usual) < day("2026-03-09"));
    CHECK(away_until(member, day("2026-03-09")).has_value());
}

TEST_CASE("leaves that adjoin are one") {
    Member member;
    member.leave = {"2026-03-09..2026-03-10", "2026-03-11"};
    CHECK(away_until(member, day("2026-03-09")) == day("2026-03-11"));
    CHECK_FALSE(away_until(member, day("2026-03-12")).has_value());
}

TEST_CASE("tasks are named as words of their own") {
    CHECK(tasks_named("T1: fix #T22, [T3] and (T1) 见T4。") == std::vector<std::string>{"T1", "T22", "T3", "T4"});
    CHECK(tasks_named("XT1 T1x T_2 T t5 T12345678901 HTTP2").empty());
}

TEST_CASE("commits are read from what git prints; what has another form is passed over") {
    using namespace std::string_literals;
    const auto commits = commits_from_log(
        "a1\x1fLi Wei\x1fli@example.com\x1f"
        "2026-03-06T10:00:00+08:00\x1f"
        "Fix\x1f"
        "Refs: T2\n\0rubbish\0b2\x1fX\x1f\x1f\x1fT7\x1f\0"s);
    REQUIRE(commits.size() == 2);
    CHECK(commits[0].subject == "Fix");
    CHECK(commits[0].tasks == std::vector<std::string>{"T2"});
    CHECK(commits[1].tasks == std::vector<std::string>{"T7"});
}

TEST_CASE("a commit is the member's by mail, by name, or by a name that gives the handle") {
    Member li;
    li.handle = "li-wei";
    li.name = "李伟";
    li.mail = "Li@Example.com";
    Commit commit;
    CHECK_FALSE(is_author(li, commit));
    commit.mail = "li@example.com";
    CHECK(is_author(li, commit));
    commit.mail = "other@example.com";
    commit.author = "李伟";
    CHECK(is_author(li, commit));
    commit.author = "Li Wei";
    CHECK(is_author(li, commit));
    commit.author = "Wang";
    CHECK_FALSE(is_author(li, commit));
}
