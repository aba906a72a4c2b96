#include "channel/http.h"

#include <fmt/format.h>

#include <muster/error.h>

#include "base/helper.h"
#include "base/json.h"
#include "base/language.h"
#include "base/process.h"
#include "base/sha256.h"

namespace muster::channel {

namespace {

std::string head_of(const HttpRequest& request) {
    Json headers = Json::array();
    for (const auto& [name, value] : request.headers) headers.push(fmt::format("{}: {}", name, value));
    return Json::object({{"method", request.method},
                         {"url", request.url},
                         {"headers", std::move(headers)},
                         {"connect_limit", static_cast<std::int64_t>(request.connect_limit.count())},
                         {"time_limit", static_cast<std::int64_t>(request.time_limit.count())},
                         {"size_limit", static_cast<std::int64_t>(request.size_limit)},
                         {"allows_plain", request.allows_plain}})
        .dump();
}

std::string problem_of(std::string_view kind, const std::string& detail) {
    if (kind == "address") return tr("the address is not one that may be asked: it must begin with https://");
    if (kind == "resolve") return say("the host is not found: {}", detail);
    if (kind == "connect") return say("no connection: {}", detail);
    if (kind == "tls") return say("the connection is not safe: {}", detail);
    if (kind == "slow") return say("no answer in time: {}", detail);
    if (kind == "cut") return say("the answer was cut: {}", detail);
    if (kind == "too_large") return tr("the answer is too large");
    return say("the network failed: {}", detail);
}

HttpAnswer read_answer(const std::string& output) {
    const auto end = output.find('\n');
    if (end == std::string::npos) return {Reach::unsure, 0, {}, {}, tr("muster-http said nothing")};
    const Json head = Json::parse(std::string_view(output).substr(0, end));
    HttpAnswer answer;
    answer.body = output.substr(end + 1);
    answer.status = static_cast<int>(*head.find("status")->integer());
    for (const Json& header : *head.find("headers")->items())
        answer.headers.emplace_back(*(*header.items())[0].text(), *(*header.items())[1].text());
    const std::string& kind = *head.find("kind")->text();
    answer.reach = kind.empty() ? Reach::answered : *head.find("reached")->boolean() ? Reach::unsure : Reach::not_sent;
    if (!kind.empty()) answer.problem = problem_of(kind, *head.find("detail")->text());
    return answer;
}

}  // namespace

std::string HttpAnswer::header(std::string_view name) const {
    for (const auto& [key, value] : headers)
        if (key == name) return value;
    return {};
}

HttpAnswer ask(const HttpRequest& request) {
    constexpr std::size_t most_head = std::size_t{1} << 20;
    constexpr std::chrono::milliseconds grace{5'000};  // the helper keeps the limit itself; this is for one that hangs
    ProcessCall call;
    call.words = {helper_program("muster-http")};
    call.input = head_of(request) + "\n" + request.body;
    call.time_limit = request.time_limit + grace;
    call.most_output = request.size_limit + most_head;
    const ProcessEnd end = run_process(call);
    if (end.how == ProcessEnd::How::not_started)
        throw Error(Failure::unexpected, say("muster-http does not run: {}", to_text(end)));
    if (!end.is_well()) return {Reach::unsure, 0, {}, {}, say("muster-http failed: {}", to_text(end))};
    return read_answer(end.output);
}

std::pair<std::string, std::string> file_form(const std::string& field, const std::string& name,
                                              const std::string& bytes) {
    const std::string boundary = "muster-" + hex(sha256(bytes)).substr(0, 32);  // no text holds its own digest
    std::string safe;
    for (const char c : name) safe += c == '"' || c == '\\' || static_cast<unsigned char>(c) < ' ' ? '_' : c;
    std::string body = fmt::format(
        "--{}\r\nContent-Disposition: form-data; name=\"{}\"; filename=\"{}\"; filelength={}\r\n"
        "Content-Type: application/octet-stream\r\n\r\n",
        boundary, field, safe, bytes.size());
    body += bytes;
    body += fmt::format("\r\n--{}--\r\n", boundary);
    return {std::move(body), "multipart/form-data; boundary=" + boundary};
}

std::string url_encoded(std::string_view text) {
    std::string out;
    for (const char c : text) {
        const bool is_plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                              std::string_view("-._~").find(c) != std::string_view::npos;
        if (is_plain) out += c;
        else out += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
    return out;
}

}  // namespace muster::channel
