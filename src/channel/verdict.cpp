// What a service's answer means. Most services answer 200 to everything, so the body decides.

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"
#include "channel/message.h"

namespace muster::channel {

namespace {

using std::chrono::seconds;

// What is known of a code beyond what the service itself says with it.
struct Code {
    Protocol service;
    std::int64_t code;
    Fate fate;
    int pause;  ///< seconds; 0 for none of its own, -1 for the channel's
    const char* hint;
};

constexpr Code codes[] = {
    {Protocol::wecom, -1, Fate::later, 2, nullptr},
    {Protocol::wecom, 45009, Fate::later, -1, nullptr},
    {Protocol::wecom, 45033, Fate::later, 2, nullptr},
    {Protocol::wecom, 93000, Fate::refused, 0,
     tr_later("the robot was removed or its key is wrong: make a new robot in the group and put its key where the "
              "channel finds it")},
    {Protocol::wecom_sheet, -1, Fate::later, 2, nullptr},
    {Protocol::wecom_sheet, 45009, Fate::later, -1, nullptr},
    {Protocol::wecom_sheet, 45033, Fate::later, 2, nullptr},
    {Protocol::wecom_sheet, 40014, Fate::refused, 0,
     tr_later("the key of the sheet is wrong: copy it anew where the sheet takes in data")},
    {Protocol::wecom_sheet, 2023001, Fate::refused, 0,
     tr_later("a column is not there: compare the channel's fields with those of the sheet")},
    {Protocol::dingtalk, 130101, Fate::later, -1, nullptr},
    {Protocol::dingtalk, 310000, Fate::refused, 0,
     tr_later("the robot checks a keyword, a signature or the sender's address: set secret_env, or put the keyword "
              "into the text, and see that the clock is right")},
    {Protocol::dingtalk, 300005, Fate::refused, 0,
     tr_later("the robot was removed or its token is wrong: make a new robot in the group and put its token where "
              "the channel finds it")},
    {Protocol::feishu, 11232, Fate::later, -1, nullptr},
    {Protocol::feishu, 19021, Fate::refused, 0,
     tr_later("the signature is wrong or the clock is: set secret_env to the robot's secret")},
    {Protocol::feishu, 19022, Fate::refused, 0, tr_later("the robot takes messages from other addresses only")},
    {Protocol::feishu, 19024, Fate::refused, 0, tr_later("the robot wants its keyword in the text")},
};

seconds pause_of(const HttpAnswer& answer, seconds usual) {
    std::string value = answer.header("retry-after");
    if (value.empty()) value = answer.header("x-pc-retry-after");
    int given = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), given);
    return error == std::errc{} && given >= 0 && !value.empty() ? seconds{given} : usual;
}

// The service's own words, as one short line.
std::string shortened(std::string_view words) {
    constexpr std::size_t longest = 200;
    std::string line(text::trim(words.substr(0, cut_place(words, longest))));
    std::replace(line.begin(), line.end(), '\n', ' ');
    return text::visible(line);
}

std::int64_t number_in(const Json& answer, std::initializer_list<const char*> names, bool& is_there) {
    for (const char* name : names)
        if (const Json* value = answer.find(name); value != nullptr && value->integer() != nullptr) {
            is_there = true;
            return *value->integer();
        }
    is_there = false;
    return 0;
}

std::string text_in(const Json& answer, std::initializer_list<const char*> names) {
    for (const char* name : names)
        if (const Json* value = answer.find(name); value != nullptr && value->text() != nullptr)
            return shortened(*value->text());
    return {};
}

// Too many, or a fault of the service itself; absent where the body decides.
std::optional<Verdict> judged_by_status(const Channel& channel, const HttpAnswer& answer) {
    constexpr int too_many = 429, unavailable = 503, fault = 500;
    const bool says_when = !answer.header("retry-after").empty();
    if (answer.status == too_many || (answer.status == unavailable && says_when))
        return Verdict{
            Fate::later, say("too many messages (HTTP {})", answer.status), {}, pause_of(answer, channel.pause), {}};
    if (answer.status >= fault)
        return Verdict{
            Fate::unsure, say("the service failed (HTTP {}), and may have taken it", answer.status), {}, {}, {}};
    return {};
}

Verdict answered_in_its_place(const Channel& channel, std::string_view body) {
    return {Fate::unsure,
            say("the answer is not one of {}: {}", channel.kind->name, shortened(body)),
            tr("something between here and the service may have answered in its place: a proxy, a login page"),
            {},
            {}};
}

Verdict by_code(const Channel& channel, const HttpAnswer& answer, std::initializer_list<const char*> names) {
    Json body;
    try {
        body = Json::parse(answer.body);
    } catch (const Error&) {
        body = {};
    }
    bool is_there = false;
    const std::int64_t code = body.members() != nullptr ? number_in(body, names, is_there) : 0;
    if (is_there && code == 0) return {Fate::sent, {}, {}, {}, std::move(body)};
    if (is_there) {
        const auto* known = std::find_if(std::begin(codes), std::end(codes), [&](const Code& one) {
            return one.service == channel.kind->service && one.code == code;
        });
        Verdict verdict{Fate::refused,
                        fmt::format("{} {}", code, text_in(body, {"errmsg", "msg", "StatusMessage"})),
                        {},
                        {},
                        std::move(body)};
        if (known == std::end(codes)) return verdict;
        verdict.fate = known->fate;
        if (known->hint != nullptr) verdict.hint = tr(known->hint);
        if (known->pause != 0) verdict.pause = known->pause < 0 ? channel.pause : seconds{known->pause};
        return verdict;
    }
    if (auto verdict = judged_by_status(channel, answer)) return *verdict;
    constexpr int bad_request = 400;
    if (answer.status >= bad_request)
        return {Fate::refused, say("HTTP {}: {}", answer.status, shortened(answer.body)), {}, {}, {}};
    return answered_in_its_place(channel, answer.body);
}

Verdict by_slack(const Channel& channel, const HttpAnswer& answer) {
    constexpr int well = 200;
    const std::string_view body = text::trim(answer.body);
    if (answer.status == well && body == "ok") return {Fate::sent, {}, {}, {}, {}};
    if (body == "rollup_error") return {Fate::refused, "rollup_error", {}, {}, {}};
    if (auto verdict = judged_by_status(channel, answer)) return *verdict;
    if (answer.status == well) return answered_in_its_place(channel, body);
    Verdict verdict{Fate::refused, say("HTTP {}: {}", answer.status, shortened(body)), {}, {}, {}};
    if (body.starts_with("no_") || body == "channel_not_found" || body == "channel_is_archived")
        verdict.hint = tr("make a new incoming webhook and put its address where the channel finds it");
    return verdict;
}

bool is_page(std::string_view body) {
    const std::string begin = text::lower(text::trim(body).substr(0, 14));
    return begin.starts_with("<!doctype html") || begin.starts_with("<html");
}

// Teams answers with nothing or a number, never with a page; what a webhook of one's own says is its own affair.
Verdict by_success(const Channel& channel, const HttpAnswer& answer) {
    constexpr int first_well = 200, first_other = 300;
    const bool is_well = answer.status >= first_well && answer.status < first_other;
    if (is_well && channel.kind->service == Protocol::teams && is_page(answer.body))
        return answered_in_its_place(channel, answer.body);
    if (is_well) return {Fate::sent, {}, {}, {}, {}};
    if (auto verdict = judged_by_status(channel, answer)) return *verdict;
    return {Fate::refused, say("HTTP {}: {}", answer.status, shortened(answer.body)), {}, {}, {}};
}

}  // namespace

Verdict judge(const Channel& channel, const HttpAnswer& answer) {
    if (answer.reach == Reach::not_sent) return {Fate::later, answer.problem, {}, {}, {}};
    if (answer.reach == Reach::unsure) return {Fate::unsure, answer.problem, {}, {}, {}};
    switch (channel.kind->service) {
        case Protocol::wecom:
        case Protocol::wecom_sheet:
        case Protocol::dingtalk: return by_code(channel, answer, {"errcode"});
        case Protocol::feishu: return by_code(channel, answer, {"code", "StatusCode"});
        case Protocol::slack: return by_slack(channel, answer);
        case Protocol::teams:
        case Protocol::webhook: break;
    }
    return by_success(channel, answer);
}

}  // namespace muster::channel
