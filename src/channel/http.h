#pragma once
// One request over HTTP and its answer. A helper program asks, so that muster itself loads no network library:
// `muster-http` in libexec. It verifies TLS always, heeds the usual proxy variables,
// follows no redirection, and gets everything by its standard input, so that no secret stands in its arguments.

#include <chrono>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace muster::channel {

using Headers = std::vector<std::pair<std::string, std::string>>;

struct HttpRequest {
    std::string method = "POST";
    std::string url;
    Headers headers{};
    std::string body{};
    std::chrono::milliseconds connect_limit{10'000};  ///< until the service is reached
    std::chrono::milliseconds time_limit{30'000};     ///< until the answer is whole
    std::size_t size_limit = std::size_t{4} << 20;    ///< bytes of the answer's body; a larger one is `unsure`
    bool allows_plain = false;  ///< http:// to another machine; to this machine it is always allowed
};

/// What is known of a request afterwards.
enum class Reach {
    answered,  ///< the answer is whole; `status` and `body` say what it is
    not_sent,  ///< nothing reached the service: it is safe to ask again
    unsure,    ///< the service may have done it: the answer was cut, too slow or too large
};

struct HttpAnswer {
    Reach reach = Reach::not_sent;
    int status = 0;
    Headers headers{};      ///< names in lower case
    std::string body{};     ///< what came of it, when unsure
    std::string problem{};  ///< a clause for people unless `answered`; may name the host, never the whole address

    /// Returns the first header of that lower-case name, or an empty text.
    [[nodiscard]] std::string header(std::string_view name) const;
};

/// Asks, and waits for the answer. Does not throw for what the network does.
using Http = std::function<HttpAnswer(const HttpRequest&)>;

/// Asks by the helper program. Throws `unexpected` where it is not installed.
HttpAnswer ask(const HttpRequest& request);

/// Returns the body and the content type of a form with one file (RFC 7578).
std::pair<std::string, std::string> file_form(const std::string& field, const std::string& name,
                                              const std::string& bytes);

/// Returns the text percent-encoded for a query (RFC 3986): all but letters, digits, `-._~`.
std::string url_encoded(std::string_view text);

}  // namespace muster::channel
