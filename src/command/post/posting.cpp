#include "command/post/posting.h"

#include <array>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/member.h>

#include "base/language.h"
#include "base/sha256.h"
#include "base/text.h"
#include "channel/delivery.h"
#include "command/meeting/options.h"
#include "command/post/channels.h"
#include "command/shape.h"

namespace muster::command {

namespace {

constexpr std::array<std::string_view, 4> states{"waiting", "sent", "failed", "unsure"};

std::vector<Post> parts_of(const channel::Channel& channel, const channel::Message& message) {
    std::vector<Post> posts;
    std::string whole;
    const auto parts = channel::compose(channel, message);
    for (const channel::Part& part : parts) {
        Post post;
        post.channel = channel.name;
        post.subject = message.subject;
        post.part = static_cast<std::int64_t>(posts.size() + 1);
        post.parts = static_cast<std::int64_t>(parts.size());
        post.body = channel::stored(part);
        whole += post.body + "\n";
        posts.push_back(std::move(post));
    }
    for (Post& post : posts) post.digest = hex(sha256(whole));
    return posts;
}

// `team: report status, part 1 of 3`.
std::string name_of(const Post& post) {
    std::string name = fmt::format("{}: {}", post.channel, post.subject);
    return post.parts > 1 ? say("{}, part {} of {}", name, post.part, post.parts) : name;
}

std::string told(const Post& post, const std::string& hint) {
    std::string line = name_of(post);
    switch (post.state) {
        case PostState::sent: line = say("{} sent", line); break;
        case PostState::waiting: line = say("{} waits", line); break;
        case PostState::failed: line = say("{} was refused", line); break;
        case PostState::unsure: line = say("{} may have arrived, or not", line); break;
    }
    if (!post.answer.empty()) line += ": " + post.answer;
    if (!hint.empty()) line += "\n  " + say("hint: {}", hint);
    return line;
}

view::Answer shown(const std::vector<Post>& posts) {
    view::Answer answer;
    for (const Post& post : posts) {
        const channel::Part part = channel::part_of(post.body);
        const std::string body = part.body.dump();
        std::string text = count_of("{} byte", "{} bytes", static_cast<std::int64_t>(body.size()));
        text = fmt::format("{} ({})\n{}", name_of(post), text, body);
        if (!part.file.empty()) text += "\n" + say("with the file {}:", part.file) + "\n" + part.content;
        answer.deeds.push_back({fmt::format("{}", post.part), text, post_json(post)});
    }
    return answer;
}

void note_unknown(Session& session, const Mentioned& people, const channel::Channel& channel) {
    if (people.unknown.empty()) return;
    const std::string_view field =
        channel.kind->mention_field.empty() ? channel.kind->name : channel.kind->mention_field;
    session.note(say("not mentioned, since their id in {} is not known: {}; muster member edit {} --{} ID",
                     channel.kind->name, text::join(people.unknown, ", "), people.unknown.front(), field));
}

}  // namespace

std::string_view word_of_state(PostState state) {
    return states.at(static_cast<std::size_t>(state));
}

Json post_json(const Post& post) {
    const channel::Part part = channel::part_of(post.body);
    return Json::object({{"id", post.key == 0 ? Json() : Json(post.key)},
                         {"channel", post.channel},
                         {"subject", post.subject},
                         {"part", post.part},
                         {"parts", post.parts},
                         {"state", post.key == 0 ? Json() : Json(word_of_state(post.state))},
                         {"tries", post.tries},
                         {"answer", post.answer.empty() ? Json() : Json(post.answer)},
                         {"body", part.body},
                         {"file", part.file.empty() ? Json() : Json(part.file)},
                         {"content", part.file.empty() ? Json() : Json(part.content)}});
}

Json post_shape() {
    using namespace shape;
    return object({{"id", maybe(whole())},
                   {"channel", text()},
                   {"subject", text()},
                   {"part", whole()},
                   {"parts", whole()},
                   {"state", maybe(one_of(states))},
                   {"tries", whole()},
                   {"answer", maybe(text())},
                   {"body", object({}, {}, true)},
                   {"file", maybe(text())},
                   {"content", maybe(text())}});
}

std::chrono::milliseconds patience_of(const std::string& wait) {
    constexpr std::chrono::minutes usual{2};
    if (wait == "0") return std::chrono::milliseconds{0};
    return wait.empty() ? usual : std::chrono::minutes{span_of("wait", wait).minutes};
}

void declare_posting(Spec& spec, PostOptions& options, bool must_name_channel) {
    spec.option(options.to, "to", "CHANNEL", tr("The channel, as it is called in config.toml"));
    if (must_name_channel) spec.must_be_given();
    spec.options(options.mentions, "mention", "@NAME", tr("Whom to mention there; @all for everybody"))
        .completes(noun_of<Member>());
    spec.flag(options.if_changed, "if-changed", tr("Only if it differs from what was posted there last"));
    spec.option(options.wait, "wait", "TIME",
                tr("How long to wait while the channel takes no more: 10m, 0 for not at all; 2m unless given"));
    spec.answers([] { return shape::items(post_shape()); });
}

view::Answer posted(Session& session, const std::vector<std::pair<Post, std::string>>& parts_with_hints) {
    view::Answer answer;
    bool waits = false, is_unsure = false;
    for (const auto& [post, hint] : parts_with_hints) {
        answer.deeds.push_back({fmt::format("{}", post.key), told(post, hint), post_json(post)});
        waits = waits || post.state == PostState::waiting || post.state == PostState::failed;
        is_unsure = is_unsure || post.state == PostState::unsure;
    }
    if (waits || is_unsure) answer.outcome = view::Outcome::some_rejected;
    if (waits) session.note(tr("muster post --retry sends what waits"));
    if (is_unsure)
        session.note(
            tr("look into the chat: muster post --retry --unsure sends it again, muster post --forget N does not"));
    return answer;
}

view::Answer post(Session& session, const std::string& subject, channel::Document document,
                  const PostOptions& options) {
    const channel::Channel channel = channel_named(session, options.to);
    if (channel.kind->formats.empty())
        throw Error(Failure::usage, say("channel {} is a sheet and takes no messages", channel.name),
                    fmt::format("muster post sheet --to {}", text::shell_words({channel.name})));
    const std::chrono::milliseconds patience = patience_of(options.wait);
    const Mentioned people = mentioned(session, channel, options.mentions);
    std::vector<Post> parts = parts_of(channel, {subject, std::move(document), people.known, people.all});
    note_unknown(session, people, channel);
    const auto& around = session.surroundings();
    if (around.dry_run && !options.if_changed) return shown(parts);
    Outbox outbox(around.database, session.project().now());
    if (options.if_changed && outbox.newest_digest(channel.name, subject) == parts.front().digest) {
        view::Answer answer;
        answer.deeds.push_back({{}, say("{}: {} is as it was posted last", channel.name, subject), {}});
        answer.members.set("items", Json::array());
        return answer;
    }
    if (around.dry_run) return shown(parts);
    const channel::Secrets secrets = secrets_of(session, channel);
    channel::Network network = network_of(session);
    network.patience = patience;
    outbox.put(parts);
    std::vector<std::pair<Post, std::string>> done;
    for (const channel::Delivered& one : channel::deliver(outbox, channel, secrets, parts, network))
        done.emplace_back(one.post, one.hint);
    return posted(session, done);
}

}  // namespace muster::command
