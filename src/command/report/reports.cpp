// report list and show: the reports that come with muster, and those that somebody is owed at fixed times.

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/meeting.h>
#include <muster/review.h>
#include <muster/words.h>

#include "base/language.h"
#include "base/text.h"
#include "command/report/own.h"
#include "command/report/report.h"
#include "command/report/stock.h"
#include "command/shape.h"

namespace muster::command {

namespace {

std::string next_day(const Project& project, const Report& report) {
    if (report.every.empty()) return "";
    return to_text(Cadence::parse(report.every).next(project.today(), project.zone().day_of(report.created)));
}

Json if_any(const std::string& text) {
    return text.empty() ? Json() : Json(text);
}

view::Table owed_table(const Project& project, Json& items) {
    view::Table table{{tr("name"), tr("audience"), tr("every"), tr("next"), tr("content"), tr("owner")}, {}, {}};
    for (const Report& report : project.all<Report>()) {
        const std::string audience(word_of(report.audience));
        table.rows.push_back({{report.name, view::Tone::name},
                              {tr(Sense::choice, audience)},
                              {report.every},
                              {next_day(project, report)},
                              {report.content},
                              {project.label(report.owner)}});
        items.push(Json::object({{"name", report.name},
                                 {"stock", false},
                                 {"title", if_any(report.title)},
                                 {"audience", audience},
                                 {"every", if_any(report.every)},
                                 {"next", if_any(next_day(project, report))},
                                 {"content", if_any(report.content)},
                                 {"owner", if_any(project.label(report.owner))}}));
    }
    return table;
}

view::Table stock_table(Json& items) {
    view::Table table{{tr("name"), tr("shows")}, {}, {}};
    for (const StockReport& report : stock_reports()) {
        table.rows.push_back({{std::string(report.name), view::Tone::name}, {tr(report.meaning)}});
        items.push(Json::object({{"name", report.name},
                                 {"stock", true},
                                 {"title", report.meaning},
                                 {"audience", nullptr},
                                 {"every", nullptr},
                                 {"next", nullptr},
                                 {"content", nullptr},
                                 {"owner", nullptr}}));
    }
    return table;
}

std::vector<std::string> stock_names() {
    std::vector<std::string> names;
    for (const StockReport& report : stock_reports()) names.emplace_back(report.name);
    return names;
}

// A report of the project's own shows one that comes with muster, under its own title.
struct Chosen {
    const StockReport* stock = nullptr;
    std::string title;
    std::optional<Report> own{};  ///< one of several parts, in place of `stock`
};

Chosen chosen(const Project& project, const std::string& name) {
    if (const StockReport* stock = find_stock_report(name)) return {stock, {}};
    std::optional<Report> own;
    try {
        own = project.get(project.resolve<Report>(name));
    } catch (const Error& error) {
        if (error.failure() != Failure::not_found) throw;
        const std::string near = text::nearest(name, stock_names());
        throw Error(Failure::not_found, say("there is no report '{}'", text::visible(name)),
                    near.empty() ? "muster report list" : fmt::format("muster report show {}", near));
    }
    if (!own->definition.empty()) return {nullptr, {}, std::move(own)};
    const StockReport* stock = find_stock_report(own->content.empty() ? "status" : own->content);
    if (stock == nullptr)
        throw Error(Failure::refused,
                    say("the report {} shows '{}', which is no report", own->name, text::visible(own->content)),
                    fmt::format("muster report edit {} --content status", text::shell_words({own->name})));
    return {stock, own->title};
}

// Each report answers with members of its own: any of them may be there, in one of the shapes that it has somewhere.
Json shapes() {
    std::map<std::string, std::vector<Json>> of;
    std::vector<Json> all{own_report_shape()};
    for (const StockReport& report : stock_reports()) all.push_back(shape_of(report));
    for (const Json& shape : all)
        for (const auto& [name, member] : *shape.find("properties")->members()) {
            if (name == "text") continue;  // of a list that explains itself, which a report never does
            auto& known = of[name];
            const bool is_new =
                std::none_of(known.begin(), known.end(), [&](const Json& one) { return one.dump() == member.dump(); });
            if (is_new) known.push_back(member);
        }
    shape::Members members;
    for (auto& [name, known] : of)
        members.emplace_back(name, known.size() == 1 ? known.front() : shape::any_of(std::move(known)));
    return shape::object({}, members);
}

}  // namespace

Run declare_report_list(Spec& spec, const Noun*) {
    spec.answers([] {
        return shape::items(shape::object({{"name", shape::text()},
                                           {"stock", shape::flag()},
                                           {"title", shape::maybe(shape::text())},
                                           {"audience", shape::maybe(shape::text())},
                                           {"every", shape::maybe(shape::text())},
                                           {"next", shape::maybe(shape::day())},
                                           {"content", shape::maybe(shape::text())},
                                           {"owner", shape::maybe(shape::text())}}));
    });
    spec.example("muster report list", tr("The stock reports, and who is owed which when"));
    return [](Session& session) {
        Json items = Json::array();
        view::Table stock = stock_table(items);
        view::Table owed = owed_table(session.project(), items);
        view::Answer answer;
        view::Page& page = answer.page.emplace();
        if (!owed.rows.empty()) {
            page.push_back(view::Heading{tr("Reports of this project"), 2});
            page.push_back(std::move(owed));
        }
        page.push_back(view::Heading{tr("Reports that come with muster"), 2});
        page.push_back(std::move(stock));
        answer.members.set("items", std::move(items));
        return answer;
    };
}

Run declare_report_show(Spec& spec, const Noun*) {
    auto options = std::make_shared<ReportOptions>();
    spec.word(options->name, "NAME", tr("The report: one of the project's own, or"), true, &noun_of<Report>());
    spec.choices(stock_names());
    spec.option(options->milestone, "milestone", "ID", tr("Only work that belongs to this milestone"))
        .completes(noun_of<Milestone>());
    spec.option(options->since, "since", "DAY", tr("From this day on, or from the last-review on"));
    spec.option(options->until, "until", "DAY", tr("Up to this day; today unless given"));
    spec.option(options->by, "by", "WHAT", tr("A row a day, week, month, or sprint (for velocity)"))
        .choices({"day", "week", "month", "sprint"});
    spec.option(options->unit, "unit", "UNIT",
                tr("Count tasks, points or hours; unless given, points or hours where most tasks have them"))
        .choices({"tasks", "points", "hours"});
    spec.flag(options->gate, "exit-status",
              tr("Exit with 10 if the report finds something wrong, 8 if there is nothing to judge by"));
    spec.text(tr(
        "Reports on work over the days read the log: scope, what was finished, reopened or estimated anew is counted "
        "on the day on which it was done, and undone work is not. As csv and tsv the rows of the report come out, as "
        "html one page with its charts that needs nothing beside it."));
    spec.answers([] { return shapes(); });
    spec.example("muster report show status -F md -o STATUS.md", tr("The status as a document"));
    spec.example("muster report show burndown -o burndown.html", tr("What is left, as a page with a chart"));
    spec.example("muster report show changes --since mon", tr("What this week brought"));
    return [options](Session& session) {
        const Chosen report = chosen(session.project(), options->name);
        if (report.own) return own_report(session, *report.own);
        view::Answer answer = answer_of(session, *report.stock, *options);
        if (!report.title.empty()) answer.page->insert(answer.page->begin(), view::Heading{report.title, 1});
        return answer;
    };
}

}  // namespace muster::command
