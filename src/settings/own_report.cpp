#include "settings/own_report.h"

#include <array>
#include <span>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"
#include "settings/toml.h"

namespace muster::settings {

namespace {

using Target = std::pair<std::string_view, std::string*>;

class OwnReportReader {
  public:
    explicit OwnReportReader(const std::string& source) : source_(source) {}

    OwnReport read(const toml::table& document) {
        OwnReport report;
        const toml::node* sections = nullptr;
        for (const auto& [key, node] : document) {
            if (key == "section") sections = &node;
            else take(node, key.str(), std::array{Target{"title", &report.title}, Target{"intro", &report.intro}});
        }
        const auto* list = sections != nullptr ? sections->as_array() : nullptr;
        if (list == nullptr || list->empty())
            throw Error(Failure::usage, say("{}: a report has at least one [[section]]", source_),
                        tr("write [[section]] and below it report = \"status\""));
        for (const toml::node& node : *list) report.sections.push_back(section_of(node));
        return report;
    }

  private:
    [[noreturn]] void refuse(const toml::node& node, const std::string& message, const std::string& hint = {}) const {
        throw Error(Failure::usage, fmt::format("{}:{}: {}", source_, node.source().begin.line, message), hint);
    }

    void take(const toml::node& node, std::string_view key, std::span<const Target> targets) const {
        std::vector<std::string> known;
        for (const auto& [name, target] : targets) {
            if (name != key) {
                known.emplace_back(name);
                continue;
            }
            const auto* text = node.as_string();
            if (text == nullptr) refuse(node, say("'{}' must be a text", key));
            *target = text->get();
            return;
        }
        const std::string near = text::nearest(std::string(key), known);
        refuse(node, say("a report has no key '{}' here", text::visible(std::string(key))),
               near.empty() ? say("the keys are {}", text::join(known, ", ")) : say("did you mean '{}'?", near));
    }

    ReportSection section_of(const toml::node& node) const {
        const auto* table = node.as_table();
        if (table == nullptr) refuse(node, say("'{}' must be a table", "section"));
        ReportSection section;
        section.line = static_cast<int>(node.source().begin.line);
        const std::array targets{Target{"title", &section.title},
                                 Target{"report", &section.report},
                                 Target{"milestone", &section.milestone},
                                 Target{"since", &section.since},
                                 Target{"until", &section.until},
                                 Target{"by", &section.by},
                                 Target{"unit", &section.unit},
                                 Target{"noun", &section.noun},
                                 Target{"query", &section.query},
                                 Target{"fields", &section.fields},
                                 Target{"text", &section.text}};
        for (const auto& [key, value] : *table) take(value, key.str(), targets);
        const int shown = int{!section.report.empty()} + int{!section.query.empty()} + int{!section.text.empty()};
        if (shown != 1)
            refuse(node, tr("a section shows one thing: a report, a query or a text"),
                   tr("write report = \"status\", query = \"is:overdue\" or text = \"…\""));
        return section;
    }

    const std::string& source_;
};

}  // namespace

OwnReport read_own_report(std::string_view text, const std::string& source) {
    try {
        return OwnReportReader(source).read(toml::parse(text, source));
    } catch (const toml::parse_error& bad) {
        throw Error(Failure::usage, fmt::format("{}:{}: {}", source, bad.source().begin.line, bad.description()));
    }
}

}  // namespace muster::settings
