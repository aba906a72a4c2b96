#include <doctest/doctest.h>

#include <muster/error.h>

#include "channel/service.h"

using namespace muster;
using namespace muster::channel;

namespace {

/// A service that gives prepared answers, the last one again and again.
struct Prepared {
    std::vector<HttpAnswer> answers;
    std::vector<HttpRequest> asked{};
    std::chrono::milliseconds waited{0};

    Service service(int per_minute = 200) {
        return {"Test", "https://example.com/", per_minute,
                [this](const HttpRequest& request) {
                    asked.push_back(request);
                    return answers[std::min(asked.size(), answers.size()) - 1];
                },
                [this](std::chrono::milliseconds time) { waited += time; }};
    }
};

HttpAnswer answer(int status, const std::string& body, const Headers& headers = {}) {
    return {Reach::answered, status, headers, body, {}};
}

Failure failure_of(Prepared& prepared) {
    Service service = prepared.service();
    try {
        service.get("/x", {{"secret", "hush"}});
    } catch (const Error& error) {
        CHECK(std::string(error.what()).find("hush") == std::string::npos);
        return error.failure();
    }
    return Failure::changed;
}

}  // namespace

TEST_CASE("service: a question, its token, and its answer") {
    Prepared prepared{{answer(200, R"({"a":1})")}};
    Service service = prepared.service();
    service.authorize("token");
    CHECK(*service.get("/v1/x", {{"name", "a b&c"}}).find("a")->integer() == 1);
    CHECK(prepared.asked[0].url == "https://example.com/v1/x?name=a%20b%26c");
    CHECK(prepared.asked[0].headers.back() == std::pair<std::string, std::string>{"Authorization", "Bearer token"});
}

TEST_CASE("service: what it says of failures") {
    for (const auto& [status, failure] : std::vector<std::pair<int, Failure>>{
             {401, Failure::refused}, {403, Failure::refused}, {404, Failure::not_found}, {400, Failure::unexpected}}) {
        Prepared prepared{{answer(status, R"({"code":"1"})")}};
        CHECK(failure_of(prepared) == failure);
        CHECK(prepared.asked.size() == 1);
    }
    Prepared page{{answer(200, "<html>")}};
    CHECK(failure_of(page) == Failure::unexpected);
}

TEST_CASE("service: it waits as long as it is told, and gives up after five times") {
    Prepared once{{answer(429, "{}", {{"x-pc-retry-after", "7"}}), answer(200, "[1]")}};
    Service service = once.service();
    CHECK(service.get("/x").items()->size() == 1);
    CHECK(once.waited == std::chrono::seconds{7});
    Prepared always{{answer(429, "{}", {{"retry-after", "1"}})}};
    CHECK(failure_of(always) == Failure::busy);
    CHECK(always.asked.size() == 5);
    Prepared mad{{answer(429, "{}", {{"retry-after", "99999999"}}), answer(200, "{}")}};
    Service patient = mad.service();
    patient.get("/x");
    CHECK(mad.waited == std::chrono::seconds{120});
}

TEST_CASE("service: what may have been heard is not sent twice") {
    Prepared unsure{{HttpAnswer{Reach::unsure, 0, {}, {}, "cut"}}};
    Service service = unsure.service();
    CHECK_THROWS_AS(service.send("POST", "/x", Json::object()), Error);
    CHECK(unsure.asked.size() == 1);
    Prepared unheard{{HttpAnswer{Reach::not_sent, 0, {}, {}, "no"}, answer(200, "{}")}};
    Service again = unheard.service();
    again.send("POST", "/x", Json::object());
    CHECK(unheard.asked.size() == 2);
    Prepared reading{{HttpAnswer{Reach::unsure, 0, {}, {}, "cut"}, answer(502, "<html>"), answer(200, "{}")}};
    Service reader = reading.service();
    reader.get("/x");
    CHECK(reading.asked.size() == 3);
}

TEST_CASE("service: it keeps to a number of questions a minute") {
    Prepared prepared{{answer(200, "{}")}};
    Service service = prepared.service(3);
    for (int i = 0; i < 3; ++i) service.get("/x");
    CHECK(prepared.waited.count() == 0);
    service.get("/x");
    CHECK(prepared.waited > std::chrono::seconds{50});
}

TEST_CASE("service: pages until the last one, whatever the list is called") {
    Prepared prepared{{answer(200, R"({"total":3,"values":[1,2]})"), answer(200, R"({"total":3,"values":[3]})")}};
    Service service = prepared.service();
    std::int64_t sum = 0;
    each_of(service, "/x", {}, [&sum](const Json& one) { sum += *one.integer(); });
    CHECK(sum == 6);
    CHECK(prepared.asked[1].url == "https://example.com/x?page_size=100&page_index=1");
    Prepared lying{{answer(200, R"({"total":300,"values":[]})")}};
    Service empty = lying.service();
    each_of(empty, "/x", {}, [](const Json&) { FAIL("there is nothing"); });
    CHECK(list_in(Json::parse(R"({"data":{"value":[1]}})"))->size() == 1);
    CHECK(list_in(Json::parse(R"({"data":1})")) == nullptr);
}
