// Where a body goes, and how it is signed.

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/sha256.h"
#include "channel/message.h"

namespace muster::channel {

namespace {

// Slack's key is three parts with slashes between; a slash needs no escape in a path.
std::string in_address(const std::string& key) {
    std::string out;
    for (const char c : key) out += c == '/' ? "/" : url_encoded(std::string_view(&c, 1));
    return out;
}

std::string with_key(std::string_view path, const std::string& key) {
    std::string out(path);
    if (const auto at = out.find("{}"); at != std::string::npos) out.replace(at, 2, in_address(key));
    return out;
}

std::string address_of(const Channel& channel, const Secrets& secrets) {
    return secrets.url.empty() ? channel.base + with_key(channel.kind->path, secrets.key) : secrets.url;
}

HttpRequest request_to(const Channel& channel, std::string url) {
    HttpRequest request;
    request.url = std::move(url);
    request.time_limit = channel.time_limit;
    request.allows_plain = channel.allows_plain;
    return request;
}

void sign(const Channel& channel, const Secrets& secrets, std::chrono::milliseconds now, Json& body, std::string& url) {
    if (secrets.secret.empty()) return;
    if (channel.kind->service == Protocol::dingtalk)
        url += fmt::format("{}timestamp={}&sign={}", url.find('?') == std::string::npos ? "?" : "&", now.count(),
                           url_encoded(dingtalk_signature(secrets.secret, now.count())));
    if (channel.kind->service == Protocol::feishu) {
        const std::int64_t seconds = std::chrono::duration_cast<std::chrono::seconds>(now).count();
        Json signed_body = Json::object(
            {{"timestamp", fmt::format("{}", seconds)}, {"sign", feishu_signature(secrets.secret, seconds)}});
        for (const auto& [name, value] : *body.members()) signed_body.set(name, value);
        body = std::move(signed_body);
    }
}

}  // namespace

std::string dingtalk_signature(const std::string& secret, std::int64_t milliseconds) {
    return base64(hmac_sha256(secret, fmt::format("{}\n{}", milliseconds, secret)));
}

std::string feishu_signature(const std::string& secret, std::int64_t seconds) {
    return base64(hmac_sha256(fmt::format("{}\n{}", seconds, secret), {}));
}

HttpRequest request_for(const Channel& channel, const Secrets& secrets, Json body, std::chrono::milliseconds now) {
    std::string url = address_of(channel, secrets);
    sign(channel, secrets, now, body, url);
    HttpRequest request = request_to(channel, std::move(url));
    request.body = body.dump();
    request.headers.emplace_back("Content-Type", "application/json; charset=utf-8");
    if (channel.kind->service == Protocol::webhook && !secrets.secret.empty())
        request.headers.emplace_back("X-Muster-Signature", "sha256=" + hex(hmac_sha256(secrets.secret, request.body)));
    return request;
}

HttpRequest upload_for(const Channel& channel, const Secrets& secrets, const Part& part) {
    std::string url = channel.base + with_key(channel.kind->upload, secrets.key);
    if (!secrets.url.empty()) {
        constexpr std::string_view send = "/webhook/send?";
        const auto at = secrets.url.find(send);
        if (at == std::string::npos)
            throw Error(Failure::usage,
                        say("the address of channel {} is not one that files can be sent by", channel.name));
        url = secrets.url;
        url.replace(at, send.size(), "/webhook/upload_media?");
        url += "&type=file";
    }
    HttpRequest request = request_to(channel, std::move(url));
    auto [form, type] = file_form("media", part.file, part.content);
    request.body = std::move(form);
    request.headers.emplace_back("Content-Type", std::move(type));
    return request;
}

}  // namespace muster::channel
