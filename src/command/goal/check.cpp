#include <fmt/format.h>

#include <muster/goal.h>

#include "base/language.h"
#include "command/goal/goal.h"
#include "command/shape.h"

namespace muster::command {

namespace {

Json letters_json(const std::vector<SmartLetter>& letters) {
    Json list = Json::array();
    for (const SmartLetter& letter : letters) {
        Json problems = Json::array();
        for (const Problem& problem : letter.problems)
            problems.push(Json::object({{"what", problem.what}, {"mend", problem.mend}}));
        list.push(Json::object({{"letter", std::string(1, letter.letter)},
                                {"name", letter.name},
                                {"holds", letter.problems.empty()},
                                {"evidence", letter.evidence},
                                {"problems", std::move(problems)}}));
    }
    return list;
}

void add_letters(const std::vector<SmartLetter>& letters, view::Page& page) {
    for (const SmartLetter& letter : letters) {
        const bool holds = letter.problems.empty();
        page.push_back(view::Paragraph{{{holds ? "✓ " : "✗ ", holds ? view::Tone::good : view::Tone::bad},
                                        {std::string(1, letter.letter), view::Tone::strong},
                                        {fmt::format(" {}", tr(Sense::choice, letter.name)), view::Tone::strong},
                                        {letter.evidence.empty() ? "" : tr(": ") + letter.evidence}}});
        view::Bullets bullets;
        for (const Problem& problem : letter.problems) {
            bullets.lines.push_back({{problem.what}});
            bullets.lines.push_back({{"  " + problem.mend, view::Tone::faint}});
        }
        if (!bullets.lines.empty()) page.push_back(std::move(bullets));
    }
}

}  // namespace

namespace {

Json check_shape() {
    using namespace shape;
    const Json problem = object({{"what", text()}, {"mend", text()}});
    const Json letter = object(
        {{"letter", text()}, {"name", text()}, {"holds", flag()}, {"evidence", text()}, {"problems", list(problem)}});
    return items(object({{"id", text()}, {"title", text()}, {"letters", list(letter)}}));
}

}  // namespace

Run declare_goal_check(Spec& spec, const Noun*) {
    struct Options {
        std::vector<std::string> ids;
        bool gate = false;
    };
    auto options = std::make_shared<Options>();
    spec.words(options->ids, "ID", tr("The goals; every open one unless given"), false, &noun_of<Goal>());
    spec.flag(options->gate, "exit-status", tr("Exit with 10 if a letter does not hold"));
    spec.text(
        tr("Judges a goal letter by letter: Specific (a description and an owner), Measurable (a key result with "
           "baseline and target), Achievable (a reason to believe in it, and tasks with owner and date), Relevant "
           "(what it does for the vision, or a larger goal), Time-bound (a due date within the project)."));
    spec.answers([] { return check_shape(); });
    spec.example("muster goal check G1", tr("See what is missing, and the command that mends it"));
    return [options](Session& session) {
        const Project& project = session.project();
        view::Answer answer;
        answer.page.emplace();
        auto keys = keys_of(session, noun_of<Goal>(), options->ids);
        if (keys.empty()) keys = project.keys({&noun_of<Goal>(), {}, true, {}, {}, {}});
        Json items = Json::array();
        bool all_hold = true;
        for (const Key key : keys) {
            const Goal goal = project.get(Ref<Goal>{key});
            const std::string id = project.label(Ref<Goal>{key});
            const auto letters = smart(goal, id, project.facts(goal));
            std::int64_t holding = 0;
            for (const SmartLetter& letter : letters) holding += letter.problems.empty() ? 1 : 0;
            all_hold = all_hold && holding == 5;
            answer.page->push_back(
                view::Heading{say("{}  {}  ({})", id, goal.title, say("{} of 5 letters hold", holding)), 2});
            add_letters(letters, *answer.page);
            items.push(Json::object({{"id", id}, {"title", goal.title}, {"letters", letters_json(letters)}}));
        }
        if (keys.empty())
            answer.page->push_back(view::Paragraph{{{tr("no open goals; muster goal add TITLE makes one")}}});
        answer.members.set("items", std::move(items));
        if (options->gate && !all_hold) answer.outcome = view::Outcome::failed;
        return answer;
    };
}

}  // namespace muster::command
