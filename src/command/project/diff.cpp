// diff: what is different between two points in time, as a person reports it.

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/history.h>

#include "base/language.h"
#include "base/text.h"
#include "command/project/changes.h"
#include "command/project/difference.h"
#include "command/project/project.h"

namespace muster::command {

namespace {

struct Options {
    std::string from;
    std::vector<std::string> rest;
    std::string by, noun;
};

// A..B in one word, or A and perhaps B, and what follows are ids.
struct Asked {
    Point from;
    std::optional<Point> until;
    std::vector<std::string> ids;
};

Asked asked(Session& session, const Options& options) {
    const Project& project = session.project();
    Asked asked;
    asked.ids = options.rest;
    std::string from = options.from;
    std::string until;
    if (const auto dots = from.find(".."); dots != std::string::npos) {
        until = from.substr(dots + 2);
        from.resize(dots);
    } else if (!asked.ids.empty() &&
               point_from_words(asked.ids.front(), project.now(), project.zone(), project.working_days())) {
        until = asked.ids.front();
        asked.ids.erase(asked.ids.begin());
    }
    asked.from = project.point("diff", from);
    if (!until.empty()) asked.until = project.point("diff", until);
    return asked;
}

view::Line summary(const History& history, const History::Span& span) {
    std::vector<std::string> people;
    std::int64_t total = 0;
    for (const auto& [actor, count] : history.actors(span)) {
        if (!span.actor.empty() && actor != span.actor) continue;
        people.push_back(fmt::format("@{} {}", actor, count));
        total += count;
    }
    const std::string all = count_of("{} operation", "{} operations", total);
    return {{people.empty() ? all : say("{}: {}", all, text::join(people, ", ")), view::Tone::faint}};
}

Json actors_json(const History& history, const History::Span& span) {
    Json actors = Json::array();
    for (const auto& [actor, count] : history.actors(span))
        actors.push(Json::object({{"actor", "@" + actor}, {"operations", count}}));
    return actors;
}

view::Answer answer_of(const Project& end, const Asked& asked, const History::Span& span, const Options& options,
                       const Units& units) {
    const History history(end);
    std::vector<Uid> records;
    for (const std::string& id : asked.ids)
        for (const Uid& uid : history.identities(id)) records.push_back(uid);
    Difference difference(end, units);
    const std::int64_t passing = history.between(span, records, nouns_named(options.noun),
                                                 [&](RecordChange change) { difference.add(std::move(change)); });
    difference.arrange();
    const Instant until = asked.until ? asked.until->last : end.now();
    view::Answer answer;
    view::Page& page = answer.page.emplace();
    page.push_back(view::Heading{
        say("{}: {} to {}", end.about().name, wall_text(asked.from.first, end.zone()), wall_text(until, end.zone())),
        1});
    page.push_back(view::Paragraph{summary(history, span)});
    difference.write(page);
    if (difference.is_empty()) page.push_back(view::Paragraph{{{tr("nothing is different"), view::Tone::faint}}});
    if (passing > 0)
        page.push_back(view::Paragraph{{{count_of("{} record more was made and removed in between",
                                                  "{} records more were made and removed in between", passing),
                                         view::Tone::faint}}});
    answer.ids = difference.ids();
    answer.members = Json::object({{"from", to_text(asked.from.first)},
                                   {"until", to_text(until)},
                                   {"after_operation", span.after},
                                   {"until_operation", span.until},
                                   {"actors", actors_json(history, span)},
                                   {"totals", difference.totals_json()},
                                   {"came_and_went", passing},
                                   {"items", difference.items()}});
    return answer;
}

}  // namespace

Run declare_diff(Spec& spec, const Noun*) {
    auto options = std::make_shared<Options>();
    spec.word(options->from, "FROM", tr("A day, from its beginning; a moment; or an operation, from behind it"));
    spec.words(options->rest, "TO|ID",
               tr("Up to the end of this day, moment or operation, else now; then only these records"), false);
    spec.option(options->by, "by", "@MEMBER", tr("Only what this member did")).completes(noun_of<Member>());
    spec.option(options->noun, "noun", "NOUN,NOUN", tr("Only records of these nouns"));
    spec.answers([] { return difference_shape(); });
    spec.text(
        tr("Says what is different, not what was done on the way: a field that was changed and changed back does not "
           "show, nor a record that was made and removed. FROM..TO in one word works too."));
    spec.example("muster diff mon", tr("The week so far, for the weekly report"));
    spec.example("muster diff -1w yesterday -F md", tr("The seven days before today, as Markdown"));
    return [options](Session& session) {
        const Asked asked = command::asked(session, *options);
        const Project& project = session.project();
        History::Span span = History(project).span(asked.from, asked.until ? &*asked.until : nullptr);
        if (!options->by.empty()) span.actor = History(project).actor(options->by);
        const bool ends_now = !asked.until || project.newest_operation(*asked.until) == History(project).newest();
        if (ends_now) return answer_of(project, asked, span, *options, session.units());
        return answer_of(project.at(*asked.until), asked, span, *options, session.units());
    };
}

}  // namespace muster::command
