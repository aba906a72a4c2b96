// report define, due, deliver: who is owed which report when, and what was handed over.

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/owed.h>
#include <muster/words.h>

#include "base/language.h"
#include "base/text.h"
#include "command/post/posting.h"
#include "command/record/fields.h"
#include "command/record/record.h"
#include "command/report/own.h"
#include "command/report/report.h"
#include "command/report/stock.h"
#include "command/shape.h"

namespace muster::command {

namespace {

bool is_delivered(const Project& project, const Report& report, Day due) {
    return project.count({&noun_of<Delivery>(),
                          {},
                          false,
                          {{"report", Compare::equal, report.key}, {"due", Compare::equal, to_text(due)}},
                          {},
                          {}}) > 0;
}

std::optional<Day> due_day(const Project& project, const Report& report) {
    if (report.every.empty()) return {};
    return last_due(Cadence::parse(report.every), project.zone().day_of(report.created), project.today());
}

std::string names_of(const Project& project, const std::vector<Ref<Member>>& members) {
    std::vector<std::string> names;
    for (const auto member : members) names.push_back(project.label(member));
    return text::join(names, ", ");
}

std::optional<Report> known_report(const Project& project, const std::string& name) {
    auto found = project.all<Report>({{"name", Compare::equal, name}});
    if (found.empty()) return {};
    return std::move(found.front());
}

void take_definition(Session& session, const std::string& file, Report& report) {
    report.definition = read_text_file(session, file);
    const settings::OwnReport own = settings::read_own_report(report.definition, file);
    check_own_report(session, own, file);
    if (report.title.empty()) report.title = own.title;
}

}  // namespace

Run declare_report_define(Spec& spec, const Noun* noun) {
    struct Options {
        std::vector<std::string> name;
        std::string file;
        std::shared_ptr<std::vector<FieldOption>> fields;
    };
    auto options = std::make_shared<Options>();
    spec.words(options->name, "NAME", tr("What it is called in commands"));
    options->fields = declare_fields(spec, *noun, false);
    spec.option(options->file, "file", "FILE", tr("What it shows, as TOML; - for standard input"));
    spec.text(tr(
        "A report of your own shows one that comes with muster (--content), or the parts that a TOML file names: "
        "title, intro, and for each [[section]] a report with milestone, since, until, by and unit, or a query with "
        "noun and fields, or a text; each may have a title. The text of the file is kept in the project. A name that "
        "is known already is defined anew, and keeps what is not given."));
    spec.answers([] { return shape::records(noun_of<Report>()); });
    spec.example("muster report define weekly --audience sponsor --every 'fri 16:00' --content status",
                 tr("Who is owed the status, and when"));
    spec.example("echo '[[section]]\nreport = \"status\"' | muster report define monthly --file - --every 'monthly 1'",
                 tr("A report of your own parts"));
    return [options](Session& session) {
        Change& change = session.change();
        const std::string name = text::join(options->name, " ");
        const auto known = known_report(session.project(), name);
        Report report = known.value_or(Report{});
        report.name = name;
        if (find_stock_report(name) != nullptr)
            throw Error(Failure::refused, say("{} is a report that comes with muster", name),
                        tr("give it another name"));
        set_fields(report, given_fields(*options->fields), session.reading());
        if (!options->file.empty()) take_definition(session, options->file, report);
        if (!report.content.empty() && find_stock_report(report.content) == nullptr)
            throw Error(Failure::usage, say("there is no report '{}'", text::visible(report.content)),
                        "muster report list");
        change.put(report);
        view::Answer answer;
        answer.deeds.push_back(deed(session, report, known ? tr("changed") : tr("added")));
        return answer;
    };
}

Run declare_report_due(Spec& spec, const Noun*) {
    struct Options {
        bool gate = false;
    };
    auto options = std::make_shared<Options>();
    spec.flag(options->gate, "exit-status", tr("Exit with 10 if a report is owed"));
    spec.text(
        tr("A report is owed from the last day of its cadence until it is handed over: report deliver writes that "
           "down. Stakeholders outside the team are members with --external yes and a department."));
    spec.answers([] {
        return shape::items(shape::object({{"report", shape::text()},
                                           {"title", shape::text()},
                                           {"audience", shape::one_of(Words<Audience>::words)},
                                           {"recipients", shape::text()},
                                           {"owner", shape::text()},
                                           {"due", shape::day()},
                                           {"days", shape::whole()}}));
    });
    spec.example("muster report due", tr("Which reports are owed, to whom, since when"));
    return [options](Session& session) {
        const Project& project = session.project();
        view::Table table{{tr("report"), tr("due"), tr("audience"), tr("recipients"), tr("owner"), ""}, {}, {}};
        Json items = Json::array();
        for (const Report& report : project.all<Report>()) {
            const auto due = due_day(project, report);
            if (!due || is_delivered(project, report, *due)) continue;
            const auto days = (project.today() - *due).count();
            const std::string audience(word_of(report.audience));
            table.rows.push_back({{report.name, view::Tone::name},
                                  {to_text(*due)},
                                  {tr(Sense::choice, audience)},
                                  {names_of(project, report.recipients)},
                                  {project.label(report.owner)},
                                  {days == 0 ? std::string(tr("today")) : count_of("{} day late", "{} days late", days),
                                   days == 0 ? view::Tone::plain : view::Tone::warn}});
            items.push(Json::object({{"report", report.name},
                                     {"title", report.title},
                                     {"audience", audience},
                                     {"recipients", names_of(project, report.recipients)},
                                     {"owner", project.label(report.owner)},
                                     {"due", to_text(*due)},
                                     {"days", static_cast<std::int64_t>(days)}}));
        }
        view::Answer answer;
        if (options->gate && !table.rows.empty()) answer.outcome = view::Outcome::failed;
        if (table.rows.empty()) answer.page = view::Page{view::Paragraph{{{tr("no report is owed")}}}};
        else answer.page = view::Page{std::move(table)};
        answer.members.set("items", std::move(items));
        return answer;
    };
}

Run declare_report_deliver(Spec& spec, const Noun*) {
    struct Options {
        std::string name, day, note, to;
    };
    auto options = std::make_shared<Options>();
    spec.word(options->name, "NAME", tr("The report"), true, &noun_of<Report>());
    spec.option(options->day, "day", "DAY", tr("The day of its cadence; the last one unless given"));
    spec.option(options->note, "note", "TEXT", tr("To whom, or how"));
    spec.option(options->to, "to", "CHANNEL",
                tr("Post it to this channel first; nothing is written down if that fails"));
    spec.answers([] { return shape::items(shape::any_of({shape::record(noun_of<Delivery>()), post_shape()})); });
    spec.example("muster report deliver monthly --note 'by mail'", tr("Write down that it was handed over"));
    return [options](Session& session) {
        if (!options->to.empty() && !session.surroundings().dry_run) {
            view::Answer answer = post_report(session, options->name, options->to);
            if (answer.outcome != view::Outcome::done) return answer;
            if (options->note.empty()) options->note = say("posted to {}", options->to);
        }
        Change& change = session.change();
        const Project& project = session.project();
        const Report report = project.get(project.resolve<Report>(options->name));
        Delivery delivery;
        delivery.report = {report.key};
        delivery.moment = project.now();
        delivery.author = change.actor();
        delivery.due = due_day(project, report).value_or(project.today());
        delivery.note = options->note;
        if (!options->day.empty())
            set_fields(delivery, {{&delivery.noun().field("due"), {options->day}}}, session.reading());
        if (is_delivered(project, report, *delivery.due))
            throw Error(Failure::refused, say("{} was handed over for {} already", report.name, to_text(*delivery.due)),
                        fmt::format("muster report show {}", text::shell_words({report.name})));
        change.put(delivery);
        view::Answer answer;
        answer.deeds.push_back({report.name, say("{} handed over for {}", report.name, to_text(*delivery.due)),
                                record_json(project, delivery.noun(), delivery.key)});
        return answer;
    };
}

}  // namespace muster::command
