#include "settings/head_map.h"

#include <muster/error.h>

#include "base/language.h"
#include "settings/toml.h"

namespace muster::settings {

std::map<std::string, std::string> read_head_map(std::string_view text, const std::string& source) {
    std::map<std::string, std::string> heads;
    try {
        for (const auto& [head, field] : toml::parse(text, source)) {
            const auto* word = field.as_string();
            if (word == nullptr)
                throw Error(Failure::usage,
                            say("{}:{}: '{}' must be a text", source, field.source().begin.line, head.str()),
                            tr("write '\"HEAD\" = \"field\"', or \"\" to leave the column out"));
            heads.emplace(head.str(), word->get());
        }
    } catch (const toml::parse_error& error) {
        throw Error(Failure::usage,
                    say("{}:{}: {}", source, error.source().begin.line, std::string(error.description())),
                    tr("write '\"HEAD\" = \"field\"', or \"\" to leave the column out"));
    }
    return heads;
}

}  // namespace muster::settings
