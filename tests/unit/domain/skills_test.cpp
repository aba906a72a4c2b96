#include <doctest/doctest.h>

#include <muster/error.h>
#include <muster/skills.h>

using namespace muster;

namespace {

Member member(const char* handle, Texts skills, bool external = false, bool active = true) {
    Member one;
    one.handle = handle;
    one.skills = std::move(skills);
    one.external = external;
    one.active = active;
    return one;
}

}  // namespace

TEST_CASE("a skill is set, raised and taken away, whatever its case") {
    CHECK(with_skill({}, "cpp=4") == Texts{"cpp=4"});
    CHECK(with_skill({"cpp=2", "sql=1"}, "CPP=5") == Texts{"cpp=5", "sql=1"});
    CHECK(with_skill({"cpp=2", "sql=1"}, "cpp=0") == Texts{"sql=1"});
    CHECK(without_skill({"数据库=3"}, "数据库") == Texts{});
}

TEST_CASE("what is no skill with a level is refused") {
    for (const char* word : {"cpp", "cpp=", "cpp=6", "cpp=-1", "=3", "cpp=10", ""}) {
        CAPTURE(word);
        CHECK_THROWS_AS(with_skill({}, word), Error);
    }
    CHECK_THROWS_AS(without_skill({"cpp=2"}, "sql"), Error);
    CHECK_THROWS_AS(with_skill({}, "cpp=0"), Error);
}

TEST_CASE("the bus factor counts who of the team has the skill at the needed level") {
    const auto rows = skill_matrix({member("li", {"cpp=4"}), member("wang", {"cpp=2"}), member("zhao", {"cpp=5"}, true),
                                    member("chen", {"cpp=5"}, false, false)},
                                   {{"T1", "", {"cpp=3"}}, {"T2", "", {"Cpp=2"}}});
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].needed == 3);
    CHECK(rows[0].bus_factor == 1);
    CHECK(rows[0].is_single());
    REQUIRE(rows[0].people.size() == 3);
    CHECK(rows[0].people[0].handle == "zhao");
    CHECK(rows[0].tasks[0].task == "T1");
}

TEST_CASE("gaps come first; a skill that no task needs is none") {
    const auto rows = skill_matrix({member("li", {"ada=1", "cpp=4", "sql=2"}), member("wang", {"cpp=4"})},
                                   {{"T1", "", {"sql=3", "cpp=3", "writing=1"}}, {"T2", "", {"sql=1"}}});
    REQUIRE(rows.size() == 4);
    CHECK(rows[0].name == "sql");
    CHECK(rows[1].name == "writing");
    CHECK(rows[1].is_gap());
    CHECK(rows[2].name == "ada");
    CHECK_FALSE(rows[2].is_gap());
    CHECK_FALSE(rows[2].is_single());
    CHECK(rows[2].bus_factor == 1);
    CHECK(rows[3].bus_factor == 2);
    REQUIRE(unmet(rows[0]).size() == 1);
    CHECK(unmet(rows[0])[0].task == "T1");
    CHECK(skill_matrix({}, {}).empty());
}
