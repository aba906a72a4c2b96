#pragma once
// A service that is asked over HTTP and answers in JSON, as project-management programs do.

#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/json.h"
#include "channel/http.h"

namespace muster::channel {

using Query = std::vector<std::pair<std::string, std::string>>;
/// Waits; tests do not.
using Pause = std::function<void(std::chrono::milliseconds)>;

/// Asks, keeps to the service's pace, and asks again where that is safe. What it says of failures never holds an address
/// with its query, since secrets stand there.
class Service {
  public:
    /// `base` is where its paths begin: https://open.pingcode.com. `per_minute` requests are sent at most.
    Service(std::string name, std::string base, int per_minute, Http ask, Pause pause);

    /// Sends the token with every request from now on.
    void authorize(std::string token) { token_ = std::move(token); }
    /// Returns the answer. Throws `refused` where the service does not accept the key or forbids it, `not_found` for a
    /// path or a thing that it does not know, `busy` where it says so again and again, and `unexpected` for anything
    /// else: no network, a page in place of JSON.
    Json get(const std::string& path, const Query& query = {});
    /// The same for a request with a body; one that may have been heard is not sent again.
    Json send(const std::string& method, const std::string& path, const Json& body);
    /// Says whether the service knows the path.
    bool knows(const std::string& path, const Query& query = {});
    [[nodiscard]] const std::string& name() const { return name_; }

  private:
    Json ask(const HttpRequest& request, const std::string& path, bool is_safe);
    [[nodiscard]] Json read(const HttpAnswer& answer, const std::string& path) const;
    void keep_pace();
    [[nodiscard]] HttpRequest request(const std::string& method, const std::string& path, const Query& query) const;

    std::string name_, base_, token_;
    std::size_t per_minute_;
    Http ask_;
    Pause pause_;
    std::deque<std::chrono::steady_clock::time_point> asked_;
};

/// Calls with each thing of a list that comes in pages: `values`, `value` or `items`, from page 0 on, until a page is not
/// full or `total` is reached. Throws `unexpected` for more than 10 000 pages.
void each_of(Service& service, const std::string& path, Query query, const std::function<void(const Json&)>& take);

/// Returns the list of an answer: its `values`, `value`, `items` or `data`, or the answer itself; null where there is none.
const Json::Array* list_in(const Json& answer);

}  // namespace muster::channel
