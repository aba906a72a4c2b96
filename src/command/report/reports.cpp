// report list and show: the stock reports, and those that somebody is owed at fixed times.

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/meeting.h>
#include <muster/review.h>
#include <muster/words.h>

#include "base/language.h"
#include "base/text.h"
#include "command/report/report.h"
#include "command/shape.h"

namespace muster::command {

namespace {

constexpr std::string_view stock_status = "status";

std::string next_day(const Project& project, const Report& report) {
    if (report.every.empty()) return "";
    return to_text(Cadence::parse(report.every).next(project.today(), project.zone().day_of(report.created)));
}

Json if_any(const std::string& text) {
    return text.empty() ? Json() : Json(text);
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
        const Project& project = session.project();
        view::Table table{{tr("name"), tr("audience"), tr("every"), tr("next"), tr("content"), tr("owner")}, {}, {}};
        table.rows.push_back({{std::string(stock_status), view::Tone::name},
                              {},
                              {},
                              {},
                              {tr("health, goals, milestones, work, risks")},
                              {}});
        Json items = Json::array();
        items.push(Json::object({{"name", stock_status},
                                 {"stock", true},
                                 {"title", nullptr},
                                 {"audience", nullptr},
                                 {"every", nullptr},
                                 {"next", nullptr},
                                 {"content", nullptr},
                                 {"owner", nullptr}}));
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
        view::Answer answer;
        answer.page = view::Page{std::move(table)};
        answer.members.set("items", std::move(items));
        return answer;
    };
}

Run declare_report_show(Spec& spec, const Noun*) {
    struct Options {
        std::string name;
        bool gate = false;
    };
    auto options = std::make_shared<Options>();
    spec.word(options->name, "NAME", tr("The report: status, or one that report list names"));
    spec.flag(options->gate, "exit-status",
              tr("Exit with 10 if the project is red, 8 if there is nothing to judge by"));
    spec.answers([] { return status_shape(); });
    spec.example("muster report show status -F md -o STATUS.md", tr("The status as a document"));
    return [options](Session& session) {
        std::string title;
        if (options->name != stock_status) {
            const Report report = session.project().get(session.project().resolve<Report>(options->name));
            title = report.title;
        }
        view::Answer answer = status(session, true);
        if (!title.empty()) answer.page->insert(answer.page->begin(), view::Heading{title, 1});
        const std::string health = *answer.members.find("health")->text();
        if (options->gate && health == "red") answer.outcome = view::Outcome::failed;
        if (options->gate && health == "unknown") answer.outcome = view::Outcome::undecided;
        return answer;
    };
}

}  // namespace muster::command
