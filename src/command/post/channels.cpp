#include "command/post/channels.h"

#include <algorithm>
#include <filesystem>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/member.h>

#include "base/language.h"
#include "base/text.h"
#include "settings/channels.h"

namespace muster::command {

namespace {

std::string file_of(const Session& session) {
    return session.surroundings().settings_folder + "/config.toml";
}

// The field of a member that holds the id of the service; null where the project has none.
const Field* id_field(const Project& project, const channel::Channel& channel) {
    const Noun& noun = project.noun(noun_of<Member>());
    const std::string_view name =
        channel.kind->mention_field.empty() ? channel.kind->name : channel.kind->mention_field;
    for (const Field& field : noun.fields)
        if (field.name == name) return &field;
    return nullptr;
}

std::string id_of(const Project& project, const Field* field, Key member) {
    std::string id;
    if (field == nullptr) return id;
    project.select({&noun_of<Member>(), {field}, false, {{"key", Compare::equal, member}}, {}, {}},
                   [&](std::span<const Value> row) {
                       if (const auto* text = std::get_if<std::string>(&row[0])) id = *text;
                   });
    const bool is_safe = std::all_of(id.begin(), id.end(), [](char c) {
        return static_cast<unsigned char>(c) > ' ' && std::string_view("<>\"'&|").find(c) == std::string_view::npos;
    });
    return is_safe ? id : std::string{};
}

}  // namespace

channel::Channel channel_named(const Session& session, const std::string& name) {
    const auto all = settings::read_channels(file_of(session));
    std::vector<std::string> names;
    for (const settings::ChannelSettings& one : all) {
        names.push_back(one.name);
        if (one.name != name) continue;
        channel::Given given{one.name, file_of(session), one.line, {}, {}};
        for (const settings::Named& entry : one.entries) given.entries.emplace_back(entry.name, entry.text);
        for (const settings::Named& field : one.fields) given.fields.emplace_back(field.name, field.text);
        return channel::read_channel(given);
    }
    if (names.empty())
        throw Error(Failure::not_found,
                    say("there is no channel '{}', and none in {}", text::visible(name), file_of(session)),
                    tr("man 5 muster-config, under CHANNELS"));
    throw Error(Failure::not_found, say("there is no channel '{}'", text::visible(name)),
                say("channels are {}", text::join(names, ", ")));
}

channel::Secrets secrets_of(const Session& session, const channel::Channel& channel) {
    return channel::read_secrets(channel, session.surroundings().variable);
}

channel::Network network_of(const Session& session) {
    channel::Network network = channel::this_network();
    network.progress = session.surroundings().progress;
    const std::filesystem::path trust = session.surroundings().trust_file;
    if (!trust.empty()) network.state_folder = trust.parent_path().string();
    return network;
}

Mentioned mentioned(Session& session, const channel::Channel& channel, const std::vector<std::string>& handles) {
    const Project& project = session.project();
    const Field* field = id_field(project, channel);
    Mentioned found;
    for (const std::string& handle : handles) {
        if (handle == "@all" || handle == "all") {
            found.all = true;
            continue;
        }
        const Ref<Member> member = project.resolve<Member>(handle);
        const std::string name = project.label(member);
        const std::string id = id_of(project, field, member.key);
        if (id.empty()) found.unknown.push_back(name);
        else found.known.push_back({id, name.substr(name.starts_with('@') ? 1 : 0)});
    }
    return found;
}

}  // namespace muster::command
