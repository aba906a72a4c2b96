#pragma once
// From a document to the bodies that a service takes, and from its answer to what became of them.

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "base/json.h"
#include "channel/channel.h"
#include "channel/document.h"
#include "channel/http.h"

namespace muster::channel {

/// Who is mentioned, by the id that the service knows.
struct Mention {
    std::string id;
    std::string name;  ///< the handle, for people
};

struct Message {
    std::string subject;  ///< `report weekly`: what it is of, in this project
    Document document;
    std::vector<Mention> mentions;
    bool mentions_all = false;
};

/// One request to the service, without what is added while it is sent: the signature, or the id of a file that has
/// been uploaded. A file stands in `file` and `content`, and its body has an empty media_id.
struct Part {
    Json body;
    std::string file{};
    std::string content{};
};

/// Returns the parts of a message, in their order; each keeps the channel's limit.
std::vector<Part> compose(const Channel& channel, const Message& message);

/// Returns a part as it is stored, and back.
std::string stored(const Part& part);
Part part_of(const std::string& stored);

/// Returns the request that posts a body now: address, signature and headers.
HttpRequest request_for(const Channel& channel, const Secrets& secrets, Json body, std::chrono::milliseconds now);
/// Returns the request that uploads the part's file.
HttpRequest upload_for(const Channel& channel, const Secrets& secrets, const Part& part);

/// DingTalk's signature, base64: HMAC-SHA256 with the secret as key over the milliseconds, a line end, the secret.
std::string dingtalk_signature(const std::string& secret, std::int64_t milliseconds);
/// Feishu's signature, base64: HMAC-SHA256 with the seconds, a line end and the secret as key, over nothing.
std::string feishu_signature(const std::string& secret, std::int64_t seconds);

/// What became of a request.
enum class Fate {
    sent,
    later,    ///< the service has not done it and says so, or was not reached: ask again, not before `pause`
    refused,  ///< the service has not done it and will not
    unsure,   ///< nobody knows
};

struct Verdict {
    Fate fate = Fate::unsure;
    std::string words{};                          ///< a clause for people; empty when sent
    std::string hint{};                           ///< what to do
    std::optional<std::chrono::seconds> pause{};  ///< before anything is sent to this channel again
    Json answer{};                                ///< what the service said, where it was JSON
};

/// Judges an answer by what the service says in its body.
Verdict judge(const Channel& channel, const HttpAnswer& answer);

}  // namespace muster::channel
