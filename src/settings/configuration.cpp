#include "settings/configuration.h"

#include <filesystem>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "settings/toml.h"

namespace muster::settings {

namespace {

std::string text_of(const toml::node& node, const std::string& file, std::string_view key) {
    if (const auto* text = node.as_string()) return text->get();
    throw Error(Failure::usage, say("{}:{}: '{}' must be a text", file, node.source().begin.line, key));
}

}  // namespace

void read_configuration(const std::string& file, bool trusted, Configuration& configuration) {
    std::error_code error;
    if (!std::filesystem::is_regular_file(file, error)) return;
    try {
        const toml::table document = toml::parse_file(file);
        for (const auto& [key, node] : document) {
            if (key == "user") configuration.user = text_of(node, file, "user");
            else if (key == "color") configuration.color = text_of(node, file, "color");
            else if (key == "pager" && trusted) {
                configuration.pager = text_of(node, file, "pager");
                configuration.has_pager = true;
            } else if (key != "pager" && key != "channel")
                throw Error(Failure::usage,
                            say("{}:{}: there is no setting '{}'", file, node.source().begin.line, key.str()),
                            "man 5 muster-config");
        }
    } catch (const toml::parse_error& bad) {
        throw Error(Failure::usage, fmt::format("{}:{}: {}", file, bad.source().begin.line, bad.description()));
    }
}

}  // namespace muster::settings
