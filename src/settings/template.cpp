#include "settings/template.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <sstream>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"
#include "settings/stock_templates.h"
#include "settings/toml.h"

namespace muster::settings {

namespace {

int line_of(const toml::node& node) {
    return static_cast<int>(node.source().begin.line);
}

[[noreturn]] void refuse(const std::string& source, int line, const std::string& message) {
    throw Error(Failure::usage, fmt::format("{}:{}: {}", source, line, message),
                tr("man 5 muster-template describes the file"));
}

std::string word_of(const toml::node& node, const std::string& source) {
    if (const auto* text = node.as_string()) return text->get();
    if (const auto* whole = node.as_integer()) return fmt::format("{}", whole->get());
    if (const auto* number = node.as_floating_point()) return fmt::format("{}", number->get());
    if (const auto* yes = node.as_boolean()) return yes->get() ? "yes" : "no";
    if (const auto* date = node.as_date())
        return fmt::format("{:04}-{:02}-{:02}", date->get().year, date->get().month, date->get().day);
    refuse(source, line_of(node), tr("a value must be a text, a number, a date, true or false"));
}

std::vector<std::string> words_of(const toml::node& node, const std::string& source) {
    std::vector<std::string> words;
    if (const auto* list = node.as_array())
        for (const toml::node& item : *list) words.push_back(word_of(item, source));
    else words.push_back(word_of(node, source));
    return words;
}

// The library keeps a table's keys sorted; people wrote them in an order that means something.
std::vector<std::pair<std::string, const toml::node*>> in_file_order(const toml::table& table) {
    std::vector<std::pair<std::string, const toml::node*>> entries;
    for (const auto& [key, node] : table) entries.emplace_back(std::string(key.str()), &node);
    std::stable_sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) {
        const auto& left = a.second->source().begin;
        const auto& right = b.second->source().begin;
        return left.line != right.line ? left.line < right.line : left.column < right.column;
    });
    return entries;
}

TemplateRecord read_record(const std::string& noun, const toml::node& node, const std::string& source) {
    const auto* table = node.as_table();
    if (table == nullptr) refuse(source, line_of(node), say("write [[{}]] for each {}", noun, noun));
    TemplateRecord record{noun, {}, {}, line_of(node)};
    for (const auto& [name, value] : in_file_order(*table)) {
        if (name == "key") record.key = word_of(*value, source);
        else record.fields.emplace_back(name, words_of(*value, source));
    }
    return record;
}

void read_head(const toml::table& table, const std::string& source, Template& result) {
    for (const auto& [name, value] : in_file_order(table)) {
        if (name == "name") result.name = word_of(*value, source);
        else if (name == "summary") result.summary = word_of(*value, source);
        else refuse(source, line_of(*value), say("[template] has no key '{}'", name));
    }
}

// The fields whose words are written for people to read. All others hold names by which something is found, numbers,
// days and words of closed sets, which are the same in every language.
constexpr std::array<std::string_view, 17> texts_for_people{
    "vision",  "title", "body",  "why",    "feasibility", "criteria", "cause", "effect", "plan",
    "trigger", "duty",  "roles", "skills", "metric",      "unit",     "place", "accept"};

bool is_for_people(std::string_view field) {
    return std::find(texts_for_people.begin(), texts_for_people.end(), field) != texts_for_people.end();
}

// The text of a field's word: of a skill its name, without the level.
std::string_view text_of(std::string_view field, std::string_view word) {
    return field == "skills" ? word.substr(0, word.find('=')) : word;
}

using Fields = std::vector<std::pair<std::string, std::vector<std::string>>>;

// Calls `visit(field, word)` for each word that is written for people; it may change the word.
template <class Visit>
void each_text(Template& chosen, const Visit& visit) {
    const auto each_of = [&visit](Fields& fields) {
        for (auto& [name, words] : fields)
            if (is_for_people(name))
                for (std::string& word : words) visit(name, word);
    };
    each_of(chosen.project);
    for (TemplateRecord& record : chosen.records) each_of(record.fields);
}

Template in_readers_language(Template chosen) {
    each_text(chosen, [](std::string_view field, std::string& word) {
        const std::string_view text = text_of(field, word);
        word.replace(0, text.size(), tr(Sense::stock, text));
    });
    return chosen;
}

}  // namespace

Template read_template(std::string_view text, const std::string& source) {
    Template result;
    try {
        const toml::table document = toml::parse(text);
        for (const auto& [name, node] : in_file_order(document)) {
            if (const auto* records = node->as_array()) {
                for (const toml::node& record : *records) result.records.push_back(read_record(name, record, source));
            } else if (const auto* table = node->as_table(); table != nullptr && name == "template") {
                read_head(*table, source, result);
            } else if (table != nullptr && name == "project") {
                for (const auto& [field, value] : in_file_order(*table))
                    result.project.emplace_back(field, words_of(*value, source));
            } else {
                refuse(source, line_of(*node),
                       say("'{}' is neither [template], [project] nor a list like [[task]]", name));
            }
        }
    } catch (const toml::parse_error& error) {
        refuse(source, static_cast<int>(error.source().begin.line), std::string(error.description()));
    }
    std::stable_sort(result.records.begin(), result.records.end(),
                     [](const auto& a, const auto& b) { return a.line < b.line; });
    return result;
}

std::vector<Template> stock_template_list() {
    std::vector<Template> result;
    for (const EmbeddedText& stock : stock_templates())
        result.push_back(read_template(stock.text, std::string(stock.name)));
    return result;
}

std::vector<std::string> stock_texts() {
    std::vector<std::string> texts;
    for (Template& stock : stock_template_list())
        each_text(stock, [&texts](std::string_view field, const std::string& word) {
            const std::string text(text_of(field, word));
            if (std::find(texts.begin(), texts.end(), text) == texts.end()) texts.push_back(text);
        });
    return texts;
}

Template find_template(const std::string& name_or_file, const std::string& folder) {
    std::vector<std::string> names;
    for (const EmbeddedText& stock : stock_templates()) {
        if (stock.name == name_or_file) return in_readers_language(read_template(stock.text, std::string(stock.name)));
        names.emplace_back(stock.name);
    }
    std::ifstream file(std::filesystem::path(folder) / name_or_file);
    if (!file)
        throw Error(Failure::not_found, say("there is no template '{}' and no such file", text::visible(name_or_file)),
                    say("the templates are {}", text::join(names, ", ")));
    std::ostringstream text;
    text << file.rdbuf();
    return read_template(text.str(), text::visible(name_or_file));
}

}  // namespace muster::settings
