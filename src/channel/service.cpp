#include "channel/service.h"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"

namespace muster::channel {

namespace {

using namespace std::chrono_literals;

constexpr int most_tries = 5;
constexpr int page_size = 100;
constexpr int most_pages = 10'000;

std::optional<std::int64_t> number_of(std::string_view text) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || text.empty()) return {};
    return number;
}

// How long the service asks us to wait; it may say so in one of several headers.
std::chrono::milliseconds wait_of(const HttpAnswer& answer, int tries) {
    constexpr std::int64_t longest = 120;
    for (const std::string_view name : {"x-pc-retry-after", "retry-after", "x-ratelimit-retry-after"})
        if (const auto seconds = number_of(answer.header(name)); seconds && *seconds >= 0)
            return std::chrono::seconds{std::min(*seconds, longest)};
    return 500ms * (1 << tries);
}

bool may_try_again(const HttpAnswer& answer, bool is_safe) {
    constexpr int too_many = 429;
    if (answer.reach == Reach::not_sent) return true;
    if (answer.reach == Reach::unsure) return is_safe;
    return answer.status == too_many || (is_safe && answer.status >= 500);
}

std::string short_text(std::string_view text) {
    constexpr std::size_t most = 200;
    return text::fit(text::visible(std::string(text)), most);
}

}  // namespace

Service::Service(std::string name, std::string base, int per_minute, Http ask, Pause pause)
    : name_(std::move(name)),
      base_(std::move(base)),
      per_minute_(static_cast<std::size_t>(per_minute)),
      ask_(std::move(ask)),
      pause_(std::move(pause)) {
    while (base_.ends_with('/')) base_.pop_back();
}

HttpRequest Service::request(const std::string& method, const std::string& path, const Query& query) const {
    constexpr std::size_t largest = std::size_t{32} << 20;
    HttpRequest request;
    request.method = method;
    request.url = base_ + path;
    char mark = path.find('?') == std::string::npos ? '?' : '&';
    for (const auto& [name, value] : query) {
        request.url += mark + url_encoded(name) + "=" + url_encoded(value);
        mark = '&';
    }
    request.headers = {{"Accept", "application/json"}};
    if (!token_.empty()) request.headers.emplace_back("Authorization", "Bearer " + token_);
    request.size_limit = largest;
    return request;
}

Json Service::get(const std::string& path, const Query& query) {
    return ask(request("GET", path, query), path, true);
}

Json Service::send(const std::string& method, const std::string& path, const Json& body) {
    HttpRequest one = request(method, path, {});
    one.headers.emplace_back("Content-Type", "application/json");
    one.body = body.dump();
    return ask(one, path, false);
}

bool Service::knows(const std::string& path, const Query& query) {
    try {
        get(path, query);
        return true;
    } catch (const Error& error) {
        if (error.failure() != Failure::not_found) throw;
        return false;
    }
}

// The service counts by the minute, and so do we.
void Service::keep_pace() {
    const auto now = std::chrono::steady_clock::now();
    while (!asked_.empty() && now - asked_.front() > 1min) asked_.pop_front();
    if (asked_.size() >= per_minute_)
        pause_(std::chrono::duration_cast<std::chrono::milliseconds>(asked_.front() + 1min - now) + 10ms);
    if (asked_.size() >= per_minute_) asked_.pop_front();
    asked_.push_back(std::chrono::steady_clock::now());
}

Json Service::ask(const HttpRequest& request, const std::string& path, bool is_safe) {
    for (int tries = 1;; ++tries) {
        keep_pace();
        const HttpAnswer answer = ask_(request);
        if (!may_try_again(answer, is_safe)) return read(answer, path);
        if (tries == most_tries) return read(answer, path);
        pause_(wait_of(answer, tries));
    }
}

Json Service::read(const HttpAnswer& answer, const std::string& path) const {
    if (answer.reach != Reach::answered)
        throw Error(Failure::unexpected, say("{} cannot be asked: {}", name_, answer.problem));
    const bool looks_like_json = text::trim(answer.body).starts_with('{') || text::trim(answer.body).starts_with('[');
    const std::string what = looks_like_json ? short_text(answer.body) : std::string{};
    const auto fail = [&](Failure failure, const std::string& hint = {}) {
        throw Error(failure, say("{} answers {} to {}: {}", name_, answer.status, path, what), hint);
    };
    switch (answer.status) {
        case 401: fail(Failure::refused, tr("is the key right, and not expired?")); break;
        case 403: fail(Failure::refused, tr("the key may not do this: its scopes are set where it was made")); break;
        case 404: fail(Failure::not_found); break;
        case 429: fail(Failure::busy, tr("try again in a minute")); break;
        default: break;
    }
    constexpr int good = 200;
    constexpr int redirected = 300;
    if (answer.status < good || answer.status >= redirected) fail(Failure::unexpected);
    if (text::trim(answer.body).empty()) return {};
    if (!looks_like_json)
        throw Error(Failure::unexpected, say("{} answers with a page in place of JSON", name_),
                    tr("is its address right, and reached without signing in to a network first?"));
    return Json::parse(answer.body);
}

const Json::Array* list_in(const Json& answer) {
    if (answer.items() != nullptr) return answer.items();
    for (const std::string_view name : {"values", "value", "items", "data"}) {
        const Json* list = answer.find(name);
        if (list == nullptr) continue;
        if (list->items() != nullptr) return list->items();
        if (list->members() != nullptr) return list_in(*list);
    }
    return nullptr;
}

void each_of(Service& service, const std::string& path, Query query, const std::function<void(const Json&)>& take) {
    query.emplace_back("page_size", std::to_string(page_size));
    query.emplace_back("page_index", "0");
    std::int64_t seen = 0;
    for (int page = 0; page < most_pages; ++page) {
        query.back().second = std::to_string(page);
        const Json answer = service.get(path, query);
        const Json::Array* list = list_in(answer);
        if (list == nullptr || list->empty()) return;
        for (const Json& one : *list) take(one);
        seen += static_cast<std::int64_t>(list->size());
        const Json* total = answer.find("total");
        const Json* more = answer.find("has_more");
        if (more != nullptr && more->boolean() != nullptr) {
            if (!*more->boolean()) return;
        } else if (total != nullptr && total->integer() != nullptr ? seen >= *total->integer()
                                                                   : list->size() < page_size) {
            return;
        }
    }
    throw Error(Failure::unexpected, say("{} gives one page after another and never ends", service.name()));
}

}  // namespace muster::channel
