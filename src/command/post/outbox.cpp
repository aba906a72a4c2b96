// post: what waits in the outbox; --retry sends it, --forget takes it out.

#include <algorithm>
#include <charconv>
#include <map>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "channel/delivery.h"
#include "command/post/channels.h"
#include "command/post/post.h"
#include "command/post/posting.h"
#include "command/shape.h"

namespace muster::command {

namespace {

struct Options {
    bool retry = false, unsure = false, all = false;
    std::vector<std::string> forget;
    std::string to, wait;
};

std::vector<Post> waiting(const Outbox& outbox, const Options& options) {
    std::vector<Post> found;
    outbox.each(options.all, [&](const Post& post) {
        if (options.to.empty() || post.channel == options.to) found.push_back(post);
    });
    return found;
}

view::Answer listed(const std::vector<Post>& posts, const Zone& zone) {
    view::Answer answer;
    Json items = Json::array();
    view::Table table{
        {tr("id"), tr("channel"), tr("subject"), tr("part"), tr("state"), tr("made"), tr("why")}, {}, {true}};
    for (const Post& post : posts) {
        const bool is_bad = post.state == PostState::failed || post.state == PostState::unsure;
        table.rows.push_back(
            {{fmt::format("{}", post.key), view::Tone::name},
             {post.channel},
             {post.subject},
             {fmt::format("{}/{}", post.part, post.parts)},
             {tr(Sense::choice, word_of_state(post.state)), is_bad ? view::Tone::bad : view::Tone::plain},
             {wall_text(post.made, zone)},
             {post.answer}});
        items.push(post_json(post));
    }
    view::Page& page = answer.page.emplace();
    if (posts.empty()) page.push_back(view::Paragraph{{{tr("nothing waits in the outbox"), view::Tone::faint}}});
    else page.push_back(std::move(table));
    answer.members.set("items", std::move(items));
    return answer;
}

using Done = std::vector<std::pair<Post, std::string>>;  // each part with a hint

void deliver_again(Session& session, Outbox& outbox, const Options& options, const std::string& name,
                   const std::vector<Post>& posts, Done& done) {
    const channel::Channel channel = channel_named(session, name);
    channel::Network network = network_of(session);
    network.patience = patience_of(options.wait);
    for (const channel::Delivered& one : channel::deliver(outbox, channel, secrets_of(session, channel), posts, network))
        done.emplace_back(one.post, one.hint);
}

// Channel by channel, each in the order in which its parts were written. A channel that cannot be used, since its secret
// is not there, keeps no other one waiting.
view::Answer retried(Session& session, Outbox& outbox, const Options& options) {
    std::map<std::string, std::vector<Post>> by_channel;
    Done done;
    for (const Post& post : waiting(outbox, options)) {
        if (post.state == PostState::unsure && !options.unsure) done.emplace_back(post, "");
        else if (post.state != PostState::sent) by_channel[post.channel].push_back(post);
    }
    for (const auto& [name, posts] : by_channel) {
        try {
            deliver_again(session, outbox, options, name, posts, done);
        } catch (const Error& error) {
            if (by_channel.size() == 1) throw;
            for (Post post : posts) {
                post.answer = error.what();
                done.emplace_back(std::move(post), error.hint());
            }
        }
    }
    if (!done.empty()) return posted(session, done);
    return listed({}, session.project().zone());
}

view::Answer forgotten(Outbox& outbox, const std::vector<std::string>& numbers) {
    view::Answer answer;
    std::vector<Key> keys;
    for (const std::string& number : numbers) {
        Key key = 0;
        const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), key);
        if (error != std::errc{} || end != number.data() + number.size() || !outbox.find(key))
            throw Error(Failure::not_found, say("there is no part {} in the outbox", number), "muster post");
        keys.push_back(key);
    }
    for (const Key key : keys) {
        const auto post = outbox.find(key);
        if (!post || !outbox.remove(key)) continue;
        answer.deeds.push_back(
            {fmt::format("{}", key), say("{}: {} taken out of the outbox", key, post->subject), post_json(*post)});
    }
    return answer;
}

}  // namespace

Run declare_post(Spec& spec, const Noun*) {
    auto options = std::make_shared<Options>();
    spec.flag(options->retry, "retry", tr("Send what waits, and what was refused"));
    spec.flag(options->unsure, "unsure", tr("With --retry, also what may have arrived already"));
    spec.flag(options->all, "all", tr("List what was sent, too"));
    spec.options(options->forget, "forget", "N", tr("Take this part out of the outbox, unsent"));
    spec.option(options->to, "to", "CHANNEL", tr("Only what goes to this channel"));
    spec.option(options->wait, "wait", "TIME",
                tr("How long to wait while the channel takes no more: 10m, 0 for not at all; 2m unless given"));
    spec.text(
        tr("Lists the parts of messages that wait in the outbox: those that could not be sent, those that the service "
           "refused, and those that are unsure since the answer was cut off. What was sent is never sent again, and "
           "what is unsure only with --unsure."));
    spec.text(
        tr("Channels stand in your own config.toml: WeCom, DingTalk, Feishu, Lark, Slack, Microsoft Teams and webhooks "
           "of your own. See man 5 muster-config."));
    spec.answers([] { return shape::items(post_shape()); });
    spec.example("muster post", tr("What waits to be sent"));
    spec.example("muster post --retry --dry-run", tr("What would be sent now"));
    return [options](Session& session) {
        Outbox outbox(session.surroundings().database, session.project().now());
        if (options->unsure && !options->retry) throw Error(Failure::usage, tr("--unsure goes with --retry"));
        const bool is_dry = session.surroundings().dry_run;
        if (!options->forget.empty() && !is_dry) return forgotten(outbox, options->forget);
        if (options->retry && !is_dry) return retried(session, outbox, *options);
        return listed(waiting(outbox, *options), session.project().zone());
    };
}

}  // namespace muster::command
