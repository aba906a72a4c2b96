// quality defects: open bugs by severity and age, and how they come and go.

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>

#include <fmt/format.h>

#include <muster/defects.h>
#include <muster/error.h>
#include <muster/quality.h>
#include <muster/words.h>

#include "base/language.h"
#include "base/text.h"
#include "command/quality/quality.h"
#include "command/shape.h"

namespace muster::command {

namespace {

constexpr std::size_t most_shown = 20;
constexpr int most_weeks = 104;

struct Options {
    std::string milestone, weeks;
    bool is_gate = false;
};

/// A bug as it is shown.
struct Bug {
    std::string id, title, owner, milestone;
    Defect defect;
};

int weeks_of(const std::string& word) {
    if (word.empty()) return 8;
    int weeks = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), weeks);
    if (error != std::errc{} || end != word.data() + word.size() || weeks < 1 || weeks > most_weeks)
        throw Error(Failure::usage,
                    say("--weeks: '{}' is not a whole number from 1 to {}", text::visible(word), most_weeks));
    return weeks;
}

std::string words_of(const Value& value) {
    const auto* text = std::get_if<std::string>(&value);
    return text != nullptr ? *text : std::string{};
}

std::optional<Severity> severity_of(const std::string& word) {
    for (std::size_t i = 0; i < Words<Severity>::words.size(); ++i)
        if (Words<Severity>::words[i] == word) return static_cast<Severity>(i);
    return {};
}

// The worst first, then the oldest.
std::vector<Bug> bugs_of(const Project& project, const Options& options) {
    const Noun& noun = noun_of<Task>();
    std::vector<const Field*> fields;
    for (const char* name : {"id", "title", "owner", "milestone", "severity", "created", "closed"})
        fields.push_back(noun.find(name));
    std::vector<Condition> where{{"type", Compare::equal, std::string(word_of(TaskType::bug))}};
    if (!options.milestone.empty())
        where.push_back({"milestone", Compare::equal, project.resolve<Milestone>(options.milestone).key});
    std::vector<Bug> bugs;
    project.select({&noun, fields, false, std::move(where), {{"created", false}, {"id", false}}, {}},
                   [&](std::span<const Value> row) {
                       Bug bug{words_of(row[0]), words_of(row[1]), words_of(row[2]), words_of(row[3]), {}};
                       bug.defect.severity = severity_of(words_of(row[4]));
                       bug.defect.opened = *instant_from_iso(words_of(row[5]));
                       bug.defect.closed = instant_from_iso(words_of(row[6]));
                       bugs.push_back(std::move(bug));
                   });
    const auto place = [](const Bug& bug) {
        return bug.defect.severity ? static_cast<std::size_t>(*bug.defect.severity) : Words<Severity>::words.size();
    };
    std::stable_sort(bugs.begin(), bugs.end(),
                     [&](const Bug& one, const Bug& other) { return place(one) < place(other); });
    return bugs;
}

// The checks whose runs found each bug.
std::map<std::string, Texts> finders(const Project& project) {
    const Noun& noun = noun_of<QualityRun>();
    std::map<std::string, Texts> found;
    project.select({&noun, {noun.find("quality_check"), noun.find("defects")}, false, {}, {{"moment", false}}, {}},
                   [&](std::span<const Value> row) {
                       const Json bugs = Json::parse(words_of(row[1]).empty() ? "[]" : words_of(row[1]));
                       for (const Json& bug : *bugs.items()) {
                           Texts& checks = found[*bug.text()];
                           if (std::find(checks.begin(), checks.end(), words_of(row[0])) == checks.end())
                               checks.push_back(words_of(row[0]));
                       }
                   });
    return found;
}

std::int64_t age_in_days(const Project& project, const Bug& bug) {
    return std::int64_t{(project.today() - project.zone().day_of(bug.defect.opened)).count()};
}

std::string severity_text(std::optional<Severity> severity) {
    return severity ? tr(Sense::choice, word_of(*severity)) : tr("not said");
}

view::Tone tone_of(std::optional<Severity> severity) {
    if (!severity) return view::Tone::plain;
    return *severity == Severity::critical ? view::Tone::bad
           : *severity == Severity::high   ? view::Tone::warn
                                           : view::Tone::plain;
}

std::string sentence(const DefectFigures& figures) {
    std::string text = figures.total == 0 ? std::string(tr("no bug is open"))
                                          : count_of("{} bug open", "{} bugs open", figures.total);
    if (figures.median_age)
        text += say("; age in days: median {:.1f}, mean {:.1f}", *figures.median_age, *figures.mean_age);
    if (figures.mean_time_fixed)
        text += say("; those closed in the weeks shown were open for {:.1f} days on average", *figures.mean_time_fixed);
    return text;
}

view::Table ages_table(const DefectFigures& figures) {
    view::Table table{{tr("severity")}, {}, {false}};
    for (const int age : defect_ages) table.titles.push_back(say("to {} days", age));
    table.titles.emplace_back(tr("older"));
    table.titles.emplace_back(tr("all"));
    table.right.resize(table.titles.size(), true);
    for (std::size_t i = 0; i < figures.open.size(); ++i) {
        const auto severity =
            i < Words<Severity>::words.size() ? std::optional{static_cast<Severity>(i)} : std::nullopt;
        std::vector<view::Span> row{{severity_text(severity), tone_of(severity)}};
        std::int64_t sum = 0;
        for (const std::int64_t count : figures.open.at(i)) {
            row.push_back({count == 0 ? "·" : fmt::format("{}", count)});
            sum += count;
        }
        row.push_back({fmt::format("{}", sum), view::Tone::strong});
        if (severity || sum > 0) table.rows.push_back(std::move(row));
    }
    return table;
}

view::Table weeks_table(const DefectFigures& figures) {
    view::Table table{{tr("week"), tr("opened"), tr("closed"), tr("open then")}, {}, {false, true, true, true}};
    for (const DefectWeek& week : figures.weeks)
        table.rows.push_back({{to_text(week.monday)},
                              {fmt::format("{}", week.opened)},
                              {fmt::format("{}", week.closed)},
                              {fmt::format("{}", week.open)}});
    return table;
}

Json maybe(std::optional<double> number) {
    return number ? Json(std::round(*number * 10) / 10) : Json();
}

Json maybe(const std::string& text) {
    return text.empty() ? Json() : Json(text);
}

Json severity_json(std::optional<Severity> severity) {
    return severity ? Json(word_of(*severity)) : Json();
}

void add_numbers(const DefectFigures& figures, Json& members) {
    Json ages = Json::array(), rows = Json::array(), weeks = Json::array();
    for (const int age : defect_ages) ages.push(std::int64_t{age});
    for (std::size_t i = 0; i < figures.open.size(); ++i) {
        Json counts = Json::array();
        for (const std::int64_t count : figures.open.at(i)) counts.push(count);
        const bool is_said = i < Words<Severity>::words.size();
        rows.push(Json::object({{"severity", is_said ? Json(Words<Severity>::words[i]) : Json()},
                                {"open", std::move(counts)}}));
    }
    for (const DefectWeek& week : figures.weeks)
        weeks.push(Json::object(
            {{"week", to_text(week.monday)}, {"opened", week.opened}, {"closed", week.closed}, {"open", week.open}}));
    members.set("open", figures.total);
    members.set("mean_age", maybe(figures.mean_age));
    members.set("median_age", maybe(figures.median_age));
    members.set("mean_time_fixed", maybe(figures.mean_time_fixed));
    members.set("ages", std::move(ages));
    members.set("by_severity", std::move(rows));
    members.set("weeks", std::move(weeks));
}

Json defects_shape() {
    using namespace shape;
    const Json severity = shape::maybe(one_of(Words<Severity>::words));
    return object(
        {{"open", whole()},
         {"mean_age", shape::maybe(number())},
         {"median_age", shape::maybe(number())},
         {"mean_time_fixed", shape::maybe(number())},
         {"ages", list(whole())},
         {"by_severity", list(object({{"severity", severity}, {"open", list(whole())}}))},
         {"weeks", list(object({{"week", day()}, {"opened", whole()}, {"closed", whole()}, {"open", whole()}}))},
         {"items", list(object({{"id", text()},
                                {"severity", severity},
                                {"title", text()},
                                {"owner", shape::maybe(text())},
                                {"milestone", shape::maybe(text())},
                                {"days", whole()},
                                {"found_by", list(text())}}))}});
}

// A row for each open bug, the first of them for people and all for programs.
view::Table open_bugs(const Project& project, const std::vector<Bug>& bugs, view::Answer& answer, Json& items) {
    view::Table table{{tr("id"), tr("severity"), tr("age"), tr("title"), tr("owner"), tr("found by")},
                      {},
                      {false, false, true}};
    const auto found = finders(project);
    for (const Bug& bug : bugs) {
        if (bug.defect.closed) continue;
        const auto by = found.find(bug.id);
        const Texts checks = by != found.end() ? by->second : Texts{};
        const std::int64_t days = age_in_days(project, bug);
        answer.ids->push_back(bug.id);
        if (table.rows.size() < most_shown)
            table.rows.push_back({{bug.id, view::Tone::name},
                                  {severity_text(bug.defect.severity), tone_of(bug.defect.severity)},
                                  {count_of("{} day", "{} days", days)},
                                  {bug.title},
                                  {bug.owner},
                                  {text::join(checks, ", ")}});
        Json by_json = Json::array();
        for (const std::string& check : checks) by_json.push(check);
        items.push(Json::object({{"id", bug.id},
                                 {"severity", severity_json(bug.defect.severity)},
                                 {"title", bug.title},
                                 {"owner", maybe(bug.owner)},
                                 {"milestone", maybe(bug.milestone)},
                                 {"days", days},
                                 {"found_by", std::move(by_json)}}));
    }
    return table;
}

}  // namespace

Run declare_quality_defects(Spec& spec, const Noun*) {
    auto options = std::make_shared<Options>();
    spec.option(options->milestone, "milestone", "ID", tr("Only those in this milestone"))
        .completes(noun_of<Milestone>());
    spec.option(options->weeks, "weeks", "N", tr("How many weeks back it shows how bugs came and went; 8 unless given"));
    spec.flag(options->is_gate, "exit-status", tr("Exit with 10 if a bug is open: a gate"));
    spec.text(
        tr("Tasks of type bug: by severity and days since they were written down, what came and went in each week, and "
           "each that is open with the checks whose runs found it."));
    spec.answers(defects_shape);
    spec.example("muster quality defects", tr("What is open, how bad, and how long"));
    spec.example("muster quality defects --milestone M1 --weeks 4", tr("Of one release, in the last four weeks"));
    return [options](Session& session) {
        const Project& project = session.project();
        const int weeks = weeks_of(options->weeks);
        const auto bugs = bugs_of(project, *options);
        std::vector<Defect> defects;
        for (const Bug& bug : bugs) defects.push_back(bug.defect);
        const DefectFigures figures = figures_of(defects, project.now(), project.zone(), weeks);
        view::Answer answer;
        answer.ids.emplace();
        Json items = Json::array();
        view::Table open = open_bugs(project, bugs, answer, items);
        view::Page& page = answer.page.emplace();
        page.push_back(view::Paragraph{{{sentence(figures), view::Tone::strong}}});
        if (figures.total > 0) page.push_back(ages_table(figures));
        if (!bugs.empty()) {
            page.push_back(view::Heading{tr("Week by week"), 2});
            page.push_back(weeks_table(figures));
        }
        if (figures.total > 0) {
            page.push_back(view::Heading{tr("Open bugs"), 2});
            page.push_back(std::move(open));
        }
        const auto shown = static_cast<std::int64_t>(most_shown);
        if (figures.total > shown)
            page.push_back(view::Paragraph{{{say("… and {} more", figures.total - shown), view::Tone::faint}}});
        if (options->is_gate && figures.total > 0) answer.outcome = view::Outcome::failed;
        add_numbers(figures, answer.members);
        answer.members.set("items", std::move(items));
        return answer;
    };
}

}  // namespace muster::command
