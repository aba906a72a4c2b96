#include "channel/delivery.h"

#include <poll.h>

#include <algorithm>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"

namespace muster::channel {

namespace {

constexpr int most_tries = 4;

PostState state_of(Fate fate) {
    switch (fate) {
        case Fate::sent: return PostState::sent;
        case Fate::later: return PostState::waiting;
        case Fate::refused: return PostState::failed;
        case Fate::unsure: break;
    }
    return PostState::unsure;
}

// The id under which an uploaded file is known; empty if it was not taken, and then the verdict says why.
std::string uploaded(Sender& sender, const Channel& channel, const Part& part, Verdict& verdict) {
    verdict = sender.send([&] { return upload_for(channel, sender.secrets(), part); });
    if (verdict.fate == Fate::unsure) verdict.fate = Fate::later;  // a file that nobody refers to is no message
    if (verdict.fate != Fate::sent) return {};
    const Json* id = verdict.answer.find("media_id");
    if (id != nullptr && id->text() != nullptr && !id->text()->empty()) return *id->text();
    verdict = {Fate::refused, tr("the service took the file and did not say under which id"), {}, {}, {}};
    return {};
}

Json with_media(const Json& body, const std::string& id) {
    Json whole = Json::object();
    for (const auto& [name, value] : *body.members())
        whole.set(name, name == "file" ? Json::object({{"media_id", id}}) : value);
    return whole;
}

Verdict send_part(Sender& sender, const Channel& channel, const Part& part) {
    Verdict verdict;
    Json body = part.body;
    if (!part.file.empty()) {
        const std::string id = uploaded(sender, channel, part, verdict);
        if (id.empty()) return verdict;
        body = with_media(part.body, id);
    }
    return sender.send([&] { return request_for(channel, sender.secrets(), body, sender.now()); });
}

}  // namespace

Network this_network() {
    Network network;
    network.sleep = [](Milliseconds time) { poll(nullptr, 0, static_cast<int>(time.count())); };
    network.now = [] {
        return std::chrono::duration_cast<Milliseconds>(std::chrono::system_clock::now().time_since_epoch());
    };
    network.progress = [](const std::string&) {};
    return network;
}

Sender::Sender(const Channel& channel, Secrets secrets, const Network& network)
    : channel_(channel), secrets_(std::move(secrets)), network_(network), turnstile_(channel, network.state_folder) {}

bool Sender::wait(Milliseconds time, const std::string& why) {
    constexpr Milliseconds step{1000};
    if (waited_ + time > network_.patience) return false;
    waited_ += time;
    for (Milliseconds left = time; left.count() > 0; left -= step) {
        network_.progress(say("{}: {} s more", why, (left.count() + step.count() - 1) / step.count()));
        network_.sleep(std::min(left, step));
    }
    network_.progress({});
    return true;
}

bool Sender::enter() {
    constexpr Milliseconds step{100};
    while (!has_entered_ && !turnstile_.enter())
        if (!wait(step, tr("another muster posts to this channel"))) return false;
    return has_entered_ = true;
}

Verdict Sender::send(const std::function<HttpRequest()>& request) {
    Verdict verdict{Fate::later, tr("another muster posts to this channel"), {}, {}, {}};
    if (!enter()) return verdict;
    Milliseconds backoff = channel_.backoff;
    for (int tried = 0; tried < most_tries; ++tried) {
        if (tried > 0 && !wait(verdict.pause ? Milliseconds(*verdict.pause) : backoff, verdict.words)) return verdict;
        if (tried > 0) backoff *= 2;
        const Milliseconds must = turnstile_.wait(network_.now());
        if (must.count() > 0 && !wait(must, tr("the channel takes no more for now"))) {
            if (tried == 0) verdict.words = tr("the channel takes no more for now");
            return verdict;
        }
        turnstile_.pass(network_.now());
        verdict = judge(channel_, network_.http(request()));
        verdict.words = redacted(verdict.words, secrets_);
        if (verdict.pause) turnstile_.close_until(network_.now() + *verdict.pause);
        if (verdict.fate != Fate::later) return verdict;
    }
    return verdict;
}

std::vector<Delivered> deliver(Outbox& outbox, const Channel& channel, const Secrets& secrets,
                               const std::vector<Post>& posts, const Network& network) {
    Sender sender(channel, secrets, network);
    std::vector<Delivered> all;
    bool goes_on = sender.enter();
    for (const Post& post : posts) {
        all.push_back({post, {}});
        if (!goes_on) continue;
        // From here on until the answer is there, nobody knows whether it arrives: even if we are killed.
        if (!outbox.claim(post.key, post.state)) {
            if (auto now = outbox.find(post.key)) all.back().post = *now;
            continue;
        }
        const Verdict verdict = send_part(sender, channel, part_of(post.body));
        outbox.settle(post.key, state_of(verdict.fate), verdict.words);
        if (auto now = outbox.find(post.key)) all.back().post = *now;
        all.back().hint = verdict.hint;
        goes_on = verdict.fate == Fate::sent;
    }
    return all;
}

}  // namespace muster::channel
