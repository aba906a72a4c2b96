#include "settings/channels.h"

#include <filesystem>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "settings/toml.h"

namespace muster::settings {

namespace {

std::string text_of(const toml::node& node, const std::string& file, std::string_view key) {
    if (const auto* text = node.as_string()) return text->get();
    if (const auto* number = node.as_integer()) return fmt::format("{}", number->get());
    if (const auto* flag = node.as_boolean()) return flag->get() ? "true" : "false";
    throw Error(Failure::usage,
                say("{}:{}: '{}' must be a text, a whole number, true or false", file, node.source().begin.line, key));
}

const toml::table& table_of(const toml::node& node, const std::string& file, std::string_view key) {
    if (const auto* table = node.as_table()) return *table;
    throw Error(Failure::usage, say("{}:{}: '{}' must be a table", file, node.source().begin.line, key));
}

ChannelSettings channel_of(std::string_view name, const toml::node& node, const std::string& file) {
    ChannelSettings channel{std::string(name), static_cast<int>(node.source().begin.line), {}, {}};
    for (const auto& [key, value] : table_of(node, file, name)) {
        if (key != "fields") {
            channel.entries.push_back({std::string(key.str()), text_of(value, file, key.str())});
            continue;
        }
        for (const auto& [field, column] : table_of(value, file, "fields"))
            channel.fields.push_back({std::string(field.str()), text_of(column, file, field.str())});
    }
    return channel;
}

}  // namespace

std::vector<ChannelSettings> read_channels(const std::string& file) {
    std::vector<ChannelSettings> channels;
    std::error_code error;
    if (!std::filesystem::is_regular_file(file, error)) return channels;
    try {
        const toml::table document = toml::parse_file(file);
        const toml::node* all = document.get("channel");
        if (all == nullptr) return channels;
        for (const auto& [name, node] : table_of(*all, file, "channel"))
            channels.push_back(channel_of(name.str(), node, file));
    } catch (const toml::parse_error& bad) {
        throw Error(Failure::usage, fmt::format("{}:{}: {}", file, bad.source().begin.line, bad.description()));
    }
    return channels;
}

}  // namespace muster::settings
