#include <doctest/doctest.h>

#include "channel/message.h"

using namespace muster;
using namespace muster::channel;

namespace {

Channel channel_of(const char* kind) {
    return read_channel({"team", "config.toml", 1, {{"kind", kind}, {"url_env", "URL"}}, {}});
}

HttpAnswer said(int status, std::string body, Headers headers = {}) {
    return {Reach::answered, status, std::move(headers), std::move(body), {}};
}

}  // namespace

TEST_CASE("signatures are those of the services' documents") {
    CHECK(dingtalk_signature("SECthisisasecret", 1'700'000'000'000) == "k0xJ3lqr9N+gHT3Ywq7xDQxuIXiiigEITTk0lLgeQOg=");
    CHECK(url_encoded(dingtalk_signature("SECthisisasecret", 1'700'000'000'000)) ==
          "k0xJ3lqr9N%2BgHT3Ywq7xDQxuIXiiigEITTk0lLgeQOg%3D");
    CHECK(feishu_signature("demo", 1'700'000'000) == "8oT2n3SMKFfEnDoiwer8BUM/SjKLwe9SqoEIHlhDTKo=");
}

TEST_CASE("success is what the body says, not the status") {
    const Channel wecom = channel_of("wecom");
    CHECK(judge(wecom, said(200, R"({"errcode":0,"errmsg":"ok"})")).fate == Fate::sent);
    CHECK(judge(wecom, said(200, R"({"errcode":93000,"errmsg":"invalid webhook url"})")).fate == Fate::refused);
    CHECK(judge(wecom, said(200, R"({"errcode":40058,"errmsg":"too long"})")).words == "40058 too long");
    CHECK(judge(wecom, said(200, R"({"errcode":45009,"errmsg":"freq"})")).pause == std::chrono::seconds{60});
    CHECK(judge(wecom, said(200, "<html>")).fate == Fate::unsure);
    CHECK(judge(wecom, said(502, "bad gateway")).fate == Fate::unsure);
    CHECK(judge(channel_of("feishu"), said(400, R"({"code":19021,"msg":"sign"})")).fate == Fate::refused);
    CHECK(judge(channel_of("feishu"), said(200, R"({"code":0})")).fate == Fate::sent);
    CHECK(judge(channel_of("slack"), said(200, "ok")).fate == Fate::sent);
    CHECK(judge(channel_of("slack"), said(200, "<html>")).fate == Fate::unsure);
    const Verdict later = judge(channel_of("slack"), said(429, "", {{"retry-after", "7"}}));
    CHECK(later.fate == Fate::later);
    CHECK(later.pause == std::chrono::seconds{7});
    CHECK(judge(channel_of("teams"), said(202, "")).fate == Fate::sent);
    CHECK(judge(channel_of("teams"), said(200, "1")).fate == Fate::sent);
    for (const char* page : {"<!DOCTYPE html><title>Sign in</title>", "\n <html><body>Sign in"}) {
        CHECK(judge(channel_of("teams"), said(200, page)).fate == Fate::unsure);
        CHECK(judge(channel_of("webhook"), said(200, page)).fate == Fate::sent);
    }
}

TEST_CASE("a secret is in no message") {
    const Secrets secrets{"a+b", "https://host/hook/T1?sig=zz9", "SEC"};
    CHECK(redacted("https://host/hook/T1?sig=zz9 a+b a%2Bb SEC sig=zz9 hook/T1?sig=zz9", secrets) ==
          "*** *** *** *** *** ***");
}

TEST_CASE("who writes like a mention mentions nobody") {
    for (const char* kind : {"wecom", "dingtalk", "feishu", "slack"}) {
        const Channel channel = channel_of(kind);
        Document document;
        document.text("<@li> <at user_id=\"all\">x</at> <!channel> [t](http://u) ```");
        const auto parts = compose(channel, {"text", document, {}, false});
        REQUIRE(parts.size() == 1);
        const std::string body = parts[0].body.dump();
        CAPTURE(body);
        CHECK(body.find("<@") == std::string::npos);
        CHECK(body.find("<at") == std::string::npos);
        CHECK(body.find("<!") == std::string::npos);
        CHECK(body.find("```") == std::string::npos);
    }
}
