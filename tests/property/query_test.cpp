// Queries made at random: each is read and runs, or is refused in a sentence; and negation is the exact complement.
#include <doctest/doctest.h>

#include <random>
#include <set>

#include <muster/error.h>
#include <muster/query.h>
#include <muster/task.h>

#include "support/sandbox.h"

using namespace muster;
using namespace muster::testing;

namespace {

constexpr const char* pieces[] = {"is:open",      "is:overdue",      "is:ready",
                                  "is:stale",     "owner:@li",       "owner:none",
                                  "due<fri",      "due>=2026-03-09", "due:2026-03-01..2026-04-01",
                                  "priority:0,2", "-priority:4",     "label:ui",
                                  "-label:ui",    "no:due",          "has:estimate",
                                  "estimate>4h",  "title:a",         "x",
                                  "客户",         "\"a b\"",         "status:blocked",
                                  "urgency>3",    "created:today",   "closed<today"};
constexpr const char* noise[] = {"(",   ")",        "-", "\"",  ":",    "and", "or", "not", "owner:", "due:2026-02-30",
                                 "is:", "sort:due", "@", "@x",  "<",    ">=",  "：", "　",  ",",      "..",
                                 "\\",  "%",        "'", ";--", "\x01", "\xff"};

class Maker {
  public:
    explicit Maker(unsigned seed) : random_(seed) {}
    std::size_t below(std::size_t sides) { return random_() % sides; }

    std::string good(int depth) {
        switch (depth > 3 ? 0 : below(5)) {
            case 1: return good(depth + 1) + " " + good(depth + 1);
            case 2: return "(" + good(depth + 1) + " or " + good(depth + 1) + ")";
            case 3: return "not " + good(depth + 1);
            default: return pieces[below(std::size(pieces))];
        }
    }

    std::string wild() {
        std::string text;
        for (std::size_t i = below(8); i > 0; --i) {
            text += below(2) == 0 ? pieces[below(std::size(pieces))] : noise[below(std::size(noise))];
            if (below(3) != 0) text += " ";
        }
        return text;
    }

  private:
    std::mt19937 random_;
};

class World {
  public:
    World() {
        Maker maker(7);
        for (int i = 0; i < 40; ++i) {
            Task task;
            task.title = i % 3 == 0 ? "客户 a" : "x b";
            task.priority = static_cast<int>(maker.below(5));
            if (maker.below(3) != 0) task.due = day("2026-03-01") + std::chrono::days{maker.below(40)};
            if (maker.below(2) == 0) task.labels = {"ui"};
            if (maker.below(3) == 0) task.estimate = Effort{static_cast<std::int64_t>(60 * maker.below(9))};
            if (maker.below(4) == 0) {
                task.state = TaskState::done;
                task.closed = sandbox_.project().now();
            }
            if (maker.below(2) == 0) task.owner = sandbox_.project().me();
            sandbox_.put(task);
        }
    }

    std::set<Key> find(const std::string& text) {
        Project& project = sandbox_.project();
        const Reading reading{project.today(), project.about().working_time(), "CNY", &project.zone(),
                              [&](const Noun& noun, const std::string& word) { return project.resolve(noun, word); }};
        Selection selection{&noun_of<Task>(), {}, false, {}, {}, {}};
        Query query = read_query(text, noun_of<Task>(), reading);
        selection.filter = std::move(query.filter);
        selection.order = std::move(query.order);
        const auto keys = project.keys(selection);
        CHECK(project.count(selection) == static_cast<std::int64_t>(keys.size()));
        return {keys.begin(), keys.end()};
    }

  private:
    Sandbox sandbox_;
};

}  // namespace

TEST_CASE("property: a query and its negation part everything between them") {
    World world;
    const auto all = world.find("");
    for (unsigned seed = 1; seed <= 300; ++seed) {
        const std::string text = Maker(seed).good(0);
        CAPTURE(text);
        const auto met = world.find(text);
        auto both = world.find("not (" + text + ")");
        for (const Key key : met) CHECK(both.insert(key).second);
        CHECK(both == all);
    }
}

TEST_CASE("property: and is what both find, or is what either finds") {
    World world;
    for (unsigned seed = 1; seed <= 150; ++seed) {
        Maker maker(seed + 1000);
        const std::string one = maker.good(1), other = maker.good(1);
        CAPTURE(one);
        CAPTURE(other);
        const auto a = world.find(one), b = world.find(other);
        std::set<Key> meet, join = a;
        for (const Key key : b) {
            if (a.count(key) != 0) meet.insert(key);
            join.insert(key);
        }
        CHECK(world.find("(" + one + ") (" + other + ")") == meet);
        CHECK(world.find("(" + one + ") or (" + other + ")") == join);
    }
}

TEST_CASE("property: no text crashes the reader, and what is refused is refused in a sentence") {
    World world;
    int read = 0, refused = 0;
    for (unsigned seed = 1; seed <= 3000; ++seed) {
        const std::string text = Maker(seed).wild();
        CAPTURE(text);
        try {
            world.find(text);
            ++read;
        } catch (const Error& error) {
            const bool is_said = error.failure() == Failure::usage || error.failure() == Failure::not_found;
            CHECK(is_said);
            CHECK(std::string(error.what()).size() > 10);
            ++refused;
        }
    }
    CHECK(read > 300);
    CHECK(refused > 300);
}

TEST_CASE("property: urgency in SQL is the sum that explains it") {
    Sandbox sandbox;
    UrgencyWeights weights;
    weights.due = 7.5;
    weights.priority = {9, 5, 3, 1, 0.5};
    sandbox.project().weigh(weights);
    Maker maker(11);
    for (int i = 0; i < 100; ++i) {
        Task task;
        task.title = "x";
        task.priority = static_cast<int>(maker.below(5));
        if (maker.below(3) != 0) task.due = day("2026-02-20") + std::chrono::days{maker.below(60)};
        if (maker.below(3) == 0) task.state = TaskState::doing;
        sandbox.put(task);
        const auto parts = urgency_parts(
            {sandbox.project().today(), task.priority, task.due, task.state == TaskState::doing, false, false},
            weights);
        double sum = 0;
        for (const UrgencyPart& part : parts) sum += part.amount;
        sandbox.project().select(
            {&noun_of<Task>(), {noun_of<Task>().find("urgency")}, false, {{"key", Compare::equal, task.key}}, {}, {}},
            [&](std::span<const Value> row) {
                CHECK(std::get<double>(row[0]) == doctest::Approx(sum).epsilon(0.002));
            });
    }
}
