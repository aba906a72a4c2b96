// review health: the five practices, each with its evidence.

#include <algorithm>

#include <fmt/format.h>

#include <muster/words.h>

#include "base/language.h"
#include "base/text.h"
#include "command/review/review.h"
#include "command/shape.h"

namespace muster::command {

namespace {

constexpr std::size_t bar_columns = 16;

std::string score_text(std::optional<int> score) {
    return score ? say("{} of 100", *score) : std::string(tr("nothing to judge by"));
}

view::Tone tone_of(Colour colour) {
    return view::tone_of_colour(word_of(colour));
}

Json practice_json(const Practice& practice) {
    Json evidence = Json::array();
    for (const Evidence& fact : practice.evidence)
        evidence.push(Json::object({{"name", fact.name},
                                    {"meaning", fact.meaning},
                                    {"have", fact.have},
                                    {"of", fact.of},
                                    {"share", fact.share ? Json(*fact.share) : Json()},
                                    {"hint", fact.hint}}));
    return Json::object({{"name", practice.name},
                         {"title", practice.title},
                         {"score", practice.score ? Json(*practice.score) : Json()},
                         {"colour", word_of(practice.colour)},
                         {"evidence", std::move(evidence)}});
}

// The bars of what there is to judge by, and below them the commands that show what is missing.
void add_practice(const Practice& practice, view::Page& page) {
    page.push_back(view::Heading{fmt::format("{}  {}", practice.title, score_text(practice.score)), 2});
    if (practice.score)
        page.push_back(view::Paragraph{{{view::bar(*practice.score / 100.0, bar_columns), tone_of(practice.colour)},
                                        {"  "},
                                        {tr(Sense::choice, word_of(practice.colour)), tone_of(practice.colour)}}});
    view::Table table{std::vector<std::string>(3), {}, {true, true, false}};
    std::vector<std::string> hints;
    for (const Evidence& fact : practice.evidence) {
        table.rows.push_back({{fact.share ? percent(*fact.share) : std::string("-")},
                              {fact.of > 0 ? say("{} of {}", fact.have, fact.of) : std::string(tr("none"))},
                              {fact.meaning}});
        if (fact.share && *fact.share < 1 && std::find(hints.begin(), hints.end(), fact.hint) == hints.end())
            hints.push_back(fact.hint);
    }
    page.push_back(std::move(table));
    if (!hints.empty())
        page.push_back(view::Paragraph{{{say("what is missing: {}", text::join(hints, tr("; "))), view::Tone::faint}}});
}

}  // namespace

Run declare_review_health(Spec& spec, const Noun*) {
    struct Options {
        bool gate = false;
    };
    auto options = std::make_shared<Options>();
    spec.flag(options->gate, "exit-status", tr("Exit with 10 if a practice is red, 8 if there is nothing to judge by"));
    spec.text(tr(
        "Judges the five practices of a team that manages work well: clear goals, sensible division of work, regular "
        "communication, tools that help, continuous improvement. A score is the mean of its shares, in percent: "
        "green from 80, amber from 50. What nobody could do yet does not count; a project that has never held a "
        "review has 0 for it. Behind each share that is not whole stands the command that shows what is missing."));
    spec.answers([] {
        return shape::object(
            {{"score", shape::maybe(shape::whole())},
             {"items", shape::list(shape::object(
                           {{"name", shape::text()},
                            {"title", shape::text()},
                            {"score", shape::maybe(shape::whole())},
                            {"colour", shape::one_of(Words<Colour>::words)},
                            {"evidence", shape::list(shape::object({{"name", shape::text()},
                                                                    {"meaning", shape::text()},
                                                                    {"have", shape::whole()},
                                                                    {"of", shape::whole()},
                                                                    {"share", shape::maybe(shape::number())},
                                                                    {"hint", shape::text()}}))}}))}});
    });
    spec.example("muster review health", tr("How well the team does the five things, and what is missing"));
    return [options](Session& session) {
        const auto judged = practices(session.project().practice_facts());
        const auto score = overall_score(judged);
        view::Answer answer;
        view::Page page;
        page.push_back(view::Heading{say("Health of the five practices: {}", score_text(score)), 1});
        Json items = Json::array();
        bool is_red = false;
        for (const Practice& practice : judged) {
            add_practice(practice, page);
            items.push(practice_json(practice));
            is_red = is_red || practice.colour == Colour::red;
        }
        answer.page = std::move(page);
        answer.members.set("score", score ? Json(*score) : Json());
        answer.members.set("items", std::move(items));
        if (options->gate)
            answer.outcome = !score ? view::Outcome::undecided : is_red ? view::Outcome::failed : view::Outcome::done;
        return answer;
    };
}

}  // namespace muster::command
