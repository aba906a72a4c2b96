#include "settings/configuration.h"

#include <algorithm>
#include <filesystem>
#include <functional>

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

double number_of(const toml::node& node, const std::string& file, std::string_view key) {
    if (const auto number = node.value<double>()) return *number;
    throw Error(Failure::usage, say("{}:{}: '{}' must be a number", file, node.source().begin.line, key));
}

void read_priorities(const toml::node& node, const std::string& file, UrgencyWeights& weights) {
    const auto* list = node.as_array();
    if (list == nullptr || list->size() != weights.priority.size())
        throw Error(Failure::usage,
                    say("{}:{}: 'priority' must be {} numbers, for priority 0 to {}", file, node.source().begin.line,
                        weights.priority.size(), weights.priority.size() - 1));
    for (std::size_t i = 0; i < weights.priority.size(); ++i)
        weights.priority[i] = number_of(*list->get(i), file, "priority");
}

// A table of numbers, each under its own name.
void read_numbers(const toml::node& node, const std::string& file, std::string_view name,
                  const std::vector<std::pair<std::string_view, double*>>& numbers,
                  const std::function<bool(std::string_view key, const toml::node&)>& other = {}) {
    const auto* table = node.as_table();
    if (table == nullptr)
        throw Error(Failure::usage, say("{}:{}: '{}' must be a table", file, node.source().begin.line, name));
    for (const auto& [key, value] : *table) {
        const auto known =
            std::find_if(numbers.begin(), numbers.end(), [name = key.str()](const auto& number) { return number.first == name; });
        if (known != numbers.end()) *known->second = number_of(value, file, key.str());
        else if (!other || !other(key.str(), value))
            throw Error(Failure::usage,
                        say("{}:{}: there is no setting '{}'", file, value.source().begin.line, key.str()),
                        "man 5 muster-config");
    }
}

void read_urgency(const toml::node& node, const std::string& file, UrgencyWeights& weights) {
    read_numbers(
        node, file, "urgency",
        {{"due", &weights.due}, {"doing", &weights.doing}, {"blocks", &weights.blocks}, {"blocked", &weights.blocked}},
        [&](std::string_view key, const toml::node& value) {
            if (key != "priority") return false;
            read_priorities(value, file, weights);
            return true;
        });
}

void read_review(const toml::node& node, const std::string& file, ReviewRules& rules) {
    read_numbers(node, file, "review",
                 {{"on_time_red", &rules.on_time_red},
                  {"spent_red", &rules.spent_red},
                  {"spent_amber", &rules.spent_amber},
                  {"spent_ahead", &rules.spent_ahead},
                  {"delay_red", &rules.delay_red},
                  {"delay_amber", &rules.delay_amber}});
}

// A later file's entry takes the place of an earlier one's.
void put(std::vector<Named>& entries, Named entry) {
    const auto same =
        std::find_if(entries.begin(), entries.end(), [&](const Named& known) { return known.name == entry.name; });
    if (same != entries.end()) *same = std::move(entry);
    else entries.push_back(std::move(entry));
}

void read_named(const toml::node& node, const std::string& file, std::string_view table,
                const std::function<void(Named)>& take) {
    const auto* entries = node.as_table();
    if (entries == nullptr)
        throw Error(Failure::usage, say("{}:{}: '{}' must be a table", file, node.source().begin.line, table));
    for (const auto& [key, value] : *entries) take({std::string(key.str()), text_of(value, file, key.str())});
}

}  // namespace

const Named* find(const std::vector<Named>& entries, std::string_view name) {
    for (const Named& entry : entries)
        if (entry.name == name) return &entry;
    return nullptr;
}

void read_configuration(const std::string& file, bool trusted, Configuration& configuration) {
    std::error_code error;
    if (!std::filesystem::is_regular_file(file, error)) return;
    try {
        const toml::table document = toml::parse_file(file);
        for (const auto& [key, node] : document) {
            if (key == "user") configuration.user = text_of(node, file, "user");
            else if (key == "color") configuration.color = text_of(node, file, "color");
            else if (key == "urgency") read_urgency(node, file, configuration.urgency);
            else if (key == "review") read_review(node, file, configuration.review);
            else if (key == "context") configuration.context = text_of(node, file, "context");
            else if (key == "contexts")
                read_named(node, file, "contexts", [&](Named entry) { put(configuration.contexts, std::move(entry)); });
            else if (key == "alias")
                read_named(node, file, "alias", [&](Named entry) {
                    const bool runs_program = entry.text.starts_with('!');
                    put(runs_program && !trusted ? configuration.distrusted_aliases : configuration.aliases,
                        std::move(entry));
                });
            else if (key == "editor" && trusted) configuration.editor = text_of(node, file, "editor");
            else if (key == "pager" && trusted) {
                configuration.pager = text_of(node, file, "pager");
                configuration.has_pager = true;
            } else if (key != "pager" && key != "editor" && key != "channel")
                throw Error(Failure::usage,
                            say("{}:{}: there is no setting '{}'", file, node.source().begin.line, key.str()),
                            "man 5 muster-config");
        }
    } catch (const toml::parse_error& bad) {
        throw Error(Failure::usage, fmt::format("{}:{}: {}", file, bad.source().begin.line, bad.description()));
    }
}

}  // namespace muster::settings
