#pragma once
// Templates: a project's first content in a TOML file that people can write themselves.

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muster::settings {

/// One record to be made: `[[task]]` with its fields as words.
struct TemplateRecord {
    std::string noun;  ///< what the table is called
    std::string key;   ///< by which other records of the template refer to it
    std::vector<std::pair<std::string, std::vector<std::string>>> fields;
    int line = 0;
};

struct Template {
    std::string name;
    std::string summary;
    std::vector<std::pair<std::string, std::vector<std::string>>> project;  ///< fields of the project itself
    std::vector<TemplateRecord> records;                                    ///< in the order of the file's tables
};

/// Reads a template. `source` names it in messages. Throws `usage` with the line.
Template read_template(std::string_view text, const std::string& source);

/// Returns the templates that come with the program, in English.
std::vector<Template> stock_template_list();

/// Returns what the stock templates say to people, in English and each once: what there is to translate.
std::vector<std::string> stock_texts();

/// Returns the stock template of that name in the reader's language, or reads the file of that name, seen from
/// `folder`, as it is. Throws `not_found`.
Template find_template(const std::string& name_or_file, const std::string& folder);

}  // namespace muster::settings
