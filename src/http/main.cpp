// muster-http: asks one thing over HTTP and ends. muster starts it, so that no other command ever loads libcurl.
//
// In comes one line of JSON (method, url, headers, time_limit and connect_limit in milliseconds, size_limit in bytes,
// allows_plain), then the body to the end. Out goes one line of JSON (status, headers, kind, detail, reached), then
// the answer's body. `kind` is empty when an answer came whole; `reached` says whether the service may have got
// anything. The arguments hold nothing, since everybody on the machine can read them.

#include <array>
#include <cstdlib>
#include <iostream>
#include <iterator>
#include <memory>
#include <optional>
#include <string>

#include <curl/curl.h>

#include <muster/error.h>

#include "base/json.h"

namespace {

using muster::Json;

struct Request {
    std::string method, url, body;
    Json::Array headers;
    long time_limit = 0, connect_limit = 0;
    std::size_t size_limit = 0;
    bool allows_plain = false;
};

struct Answer {
    long status = 0;
    Json::Array headers;
    std::string body, kind, detail;
    std::size_t size_limit = 0;
    bool is_too_large = false, reached = false;
};

std::int64_t number_of(const Json& head, std::string_view name) {
    const Json* value = head.find(name);
    return value != nullptr && value->integer() != nullptr ? *value->integer() : 0;
}

std::string text_of(const Json& head, std::string_view name) {
    const Json* value = head.find(name);
    return value != nullptr && value->text() != nullptr ? *value->text() : std::string{};
}

Request read_request(std::istream& in) {
    std::string line;
    std::getline(in, line);
    const Json head = Json::parse(line);
    Request request;
    request.method = text_of(head, "method");
    request.url = text_of(head, "url");
    if (const Json* headers = head.find("headers"); headers != nullptr && headers->items() != nullptr)
        request.headers = *headers->items();
    request.time_limit = static_cast<long>(number_of(head, "time_limit"));
    request.connect_limit = static_cast<long>(number_of(head, "connect_limit"));
    request.size_limit = static_cast<std::size_t>(number_of(head, "size_limit"));
    const Json* plain = head.find("allows_plain");
    request.allows_plain = plain != nullptr && plain->boolean() != nullptr && *plain->boolean();
    request.body.assign(std::istreambuf_iterator<char>(in), {});
    return request;
}

// Without TLS a secret in the address would be read on the way; this machine alone is no way.
bool is_this_machine(const std::string& url) {
    CURLU* parts = curl_url();
    char* host = nullptr;
    bool is_here = false;
    if (curl_url_set(parts, CURLUPART_URL, url.c_str(), 0) == CURLUE_OK &&
        curl_url_get(parts, CURLUPART_HOST, &host, 0) == CURLUE_OK) {
        const std::string name(host);
        is_here = name == "127.0.0.1" || name == "localhost" || name == "[::1]";
    }
    curl_free(host);
    curl_url_cleanup(parts);
    return is_here;
}

std::size_t take_body(char* bytes, std::size_t, std::size_t count, void* into) {
    auto& answer = *static_cast<Answer*>(into);
    if (answer.body.size() + count > answer.size_limit) {
        answer.is_too_large = true;
        return 0;
    }
    answer.body.append(bytes, count);
    return count;
}

std::size_t take_header(char* bytes, std::size_t, std::size_t count, void* into) {
    auto& answer = *static_cast<Answer*>(into);
    const std::string_view line(bytes, count);
    constexpr std::size_t most_headers = 200;
    if (line.starts_with("HTTP/")) answer.headers.clear();  // of an answer that came before: 100 Continue
    const auto colon = line.find(':');
    if (colon == std::string_view::npos || answer.headers.size() >= most_headers) return count;
    std::string name(line.substr(0, colon));
    for (char& c : name)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    std::string_view value = line.substr(colon + 1);
    while (!value.empty() && (value.front() == ' ' || value.front() == '\t')) value.remove_prefix(1);
    while (!value.empty() && (value.back() == '\r' || value.back() == '\n')) value.remove_suffix(1);
    answer.headers.push_back(Json(Json::Array{Json(name), Json(value)}));
    return count;
}

std::string kind_of(CURLcode code, const Answer& answer) {
    if (answer.is_too_large) return "too_large";
    switch (code) {
        case CURLE_OK: return {};
        case CURLE_UNSUPPORTED_PROTOCOL:
        case CURLE_URL_MALFORMAT: return "address";
        case CURLE_COULDNT_RESOLVE_HOST:
        case CURLE_COULDNT_RESOLVE_PROXY: return "resolve";
        case CURLE_COULDNT_CONNECT: return "connect";
        case CURLE_SSL_CONNECT_ERROR:
        case CURLE_SSL_CACERT_BADFILE:
        case CURLE_SSL_CERTPROBLEM:
        case CURLE_PEER_FAILED_VERIFICATION: return "tls";
        case CURLE_OPERATION_TIMEDOUT: return "slow";
        case CURLE_PARTIAL_FILE:
        case CURLE_GOT_NOTHING:
        case CURLE_SEND_ERROR:
        case CURLE_RECV_ERROR: return "cut";
        default: return "other";
    }
}

class Connection {
  public:
    explicit Connection(const Request& request) : request_(request), curl_(curl_easy_init()) {}
    ~Connection() {
        curl_slist_free_all(headers_);
        curl_easy_cleanup(curl_);
    }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    Answer ask() {
        answer_.size_limit = request_.size_limit;
        describe();
        const CURLcode code = curl_easy_perform(curl_);
        curl_easy_getinfo(curl_, CURLINFO_RESPONSE_CODE, &answer_.status);
        curl_off_t prepared = 0;  // zero until the moment before the first byte of the request goes out
        curl_easy_getinfo(curl_, CURLINFO_PRETRANSFER_TIME_T, &prepared);
        answer_.reached = prepared > 0;
        answer_.kind = kind_of(code, answer_);
        if (!answer_.kind.empty()) answer_.detail = errors_[0] != 0 ? errors_.data() : curl_easy_strerror(code);
        return answer_;
    }

  private:
    template <class T>
    void set(CURLoption option, T value) {
        curl_easy_setopt(curl_, option, value);
    }

    // The system's authorities, unless the environment names others, as for the program curl.
    void trust() {
        set(CURLOPT_SSL_VERIFYPEER, 1L);
        set(CURLOPT_SSL_VERIFYHOST, 2L);
        for (const char* name : {"CURL_CA_BUNDLE", "SSL_CERT_FILE"})
            if (const char* file = std::getenv(name); file != nullptr && *file != 0) {
                set(CURLOPT_CAINFO, file);
                return;
            }
    }

    void describe() {
        trust();
        set(CURLOPT_ERRORBUFFER, errors_.data());
        set(CURLOPT_URL, request_.url.c_str());
        set(CURLOPT_PROTOCOLS_STR, request_.allows_plain || is_this_machine(request_.url) ? "http,https" : "https");
        set(CURLOPT_FOLLOWLOCATION, 0L);
        set(CURLOPT_NOSIGNAL, 1L);
        set(CURLOPT_TIMEOUT_MS, request_.time_limit);
        set(CURLOPT_CONNECTTIMEOUT_MS, request_.connect_limit);
        set(CURLOPT_ACCEPT_ENCODING, "");
        set(CURLOPT_USERAGENT, "muster/" MUSTER_VERSION);
        set(CURLOPT_WRITEFUNCTION, take_body);
        set(CURLOPT_WRITEDATA, static_cast<void*>(&answer_));
        set(CURLOPT_HEADERFUNCTION, take_header);
        set(CURLOPT_HEADERDATA, static_cast<void*>(&answer_));
        if (request_.method == "GET") set(CURLOPT_HTTPGET, 1L);
        else {
            set(CURLOPT_POST, 1L);
            set(CURLOPT_CUSTOMREQUEST, request_.method.c_str());
            set(CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request_.body.size()));
            set(CURLOPT_POSTFIELDS, request_.body.data());
        }
        headers_ = curl_slist_append(headers_, "Expect:");  // a body goes out at once
        for (const Json& header : request_.headers)
            if (header.text() != nullptr) headers_ = curl_slist_append(headers_, header.text()->c_str());
        set(CURLOPT_HTTPHEADER, headers_);
    }

    const Request& request_;
    CURL* curl_;
    curl_slist* headers_ = nullptr;
    std::array<char, CURL_ERROR_SIZE> errors_{};
    Answer answer_;
};

}  // namespace

int main(int count, char**) {
    if (count != 1) {
        std::cerr << "muster-http reads its request from standard input; muster starts it\n";
        return 2;
    }
    std::ios::sync_with_stdio(false);
    try {
        const Request request = read_request(std::cin);
        curl_global_init(CURL_GLOBAL_DEFAULT);
        Answer answer = Connection(request).ask();
        std::cout << Json::object({{"status", static_cast<std::int64_t>(answer.status)},
                                   {"headers", Json(std::move(answer.headers))},
                                   {"kind", answer.kind},
                                   {"detail", answer.detail},
                                   {"reached", answer.reached}})
                         .dump()
                  << '\n'
                  << answer.body << std::flush;
        return std::cout.good() ? 0 : 1;
    } catch (const muster::Error& error) {
        std::cerr << "muster-http: " << error.what() << "\n";
        return 2;
    }
}
