#include "command/report/own.h"

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"
#include "command/report/cells.h"
#include "command/report/stock.h"
#include "command/shape.h"

namespace muster::command {

namespace {

using settings::ReportSection;

std::vector<std::string> list_words(const ReportSection& section) {
    std::vector<std::string> words{section.noun, "list", section.query};
    if (!section.fields.empty()) words.insert(words.end(), {"--fields", section.fields});
    return words;
}

view::Answer answer_of(Session& session, const ReportSection& section) {
    if (!section.report.empty())
        return answer_of(session, *find_stock_report(section.report),
                         {section.report, section.milestone, section.since, section.until, section.by, section.unit});
    if (!section.query.empty()) {
        view::Answer answer = answer_of(session, list_words(section));
        hold_list(answer);
        return answer;
    }
    view::Answer answer;
    answer.page = view::Page{view::Paragraph{{{section.text}}}};
    return answer;
}

// The part under its own heading; its headings move down a level.
void append(const ReportSection& section, view::Answer part, view::Page& page) {
    std::string title = section.title;
    view::Page& blocks = *part.page;
    if (!blocks.empty())
        if (const auto* first = std::get_if<view::Heading>(&blocks.front()); first != nullptr && first->level == 1) {
            if (title.empty()) title = first->text;
            blocks.erase(blocks.begin());
        }
    if (title.empty()) title = section.query;
    if (!title.empty()) page.push_back(view::Heading{title, 2});
    for (view::Block& block : blocks) {
        if (auto* heading = std::get_if<view::Heading>(&block)) ++heading->level;
        page.push_back(std::move(block));
    }
}

}  // namespace

void check_own_report(Session& session, const settings::OwnReport& report, const std::string& source) {
    for (const ReportSection& section : report.sections) {
        if (!section.report.empty() && find_stock_report(section.report) == nullptr) {
            std::vector<std::string> names;
            for (const StockReport& stock : stock_reports()) names.emplace_back(stock.name);
            const std::string near = text::nearest(section.report, names);
            throw Error(Failure::usage,
                        say("{}:{}: there is no report '{}'", source, section.line, text::visible(section.report)),
                        near.empty() ? "muster report list" : say("did you mean '{}'?", near));
        }
        if (section.query.empty()) continue;
        try {
            (void)answer_of(session, list_words(section));
        } catch (const Error& error) {
            throw Error(Failure::usage, fmt::format("{}:{}: {}", source, section.line, error.what()), error.hint());
        }
    }
}

view::Answer own_report(Session& session, const Report& report) {
    const settings::OwnReport own = settings::read_own_report(report.definition, report.name);
    view::Answer answer;
    view::Page page;
    page.push_back(view::Heading{!report.title.empty() ? report.title
                                 : own.title.empty()   ? report.name
                                                       : own.title,
                                 1});
    page.push_back(
        view::Paragraph{{{fmt::format("{}  {}", session.project().about().name, to_text(session.project().today())),
                          view::Tone::faint}}});
    if (!own.intro.empty()) page.push_back(view::Paragraph{{{own.intro}}});
    Json sections = Json::array();
    for (const ReportSection& section : own.sections) {
        view::Answer part = answer_of(session, section);
        sections.push(Json::object({{"title", section.title},
                                    {"report", section.report.empty() ? Json() : Json(section.report)},
                                    {"query", section.query.empty() ? Json() : Json(section.query)},
                                    {"text", section.text.empty() ? Json() : Json(section.text)},
                                    {"answer", part.members}}));
        append(section, std::move(part), page);
    }
    answer.page = std::move(page);
    answer.members.set("sections", std::move(sections));
    return answer;
}

Json own_report_shape() {
    return shape::object(
        {{"sections", shape::list(shape::object({{"title", shape::text()},
                                                 {"report", shape::maybe(shape::text())},
                                                 {"query", shape::maybe(shape::text())},
                                                 {"text", shape::maybe(shape::text())},
                                                 {"answer", shape::maybe(shape::object({}, {}, true))}}))}});
}

}  // namespace muster::command
