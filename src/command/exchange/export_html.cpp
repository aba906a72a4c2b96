// export html: the whole project as one page that needs nothing beside it.

#include <array>

#include <muster/error.h>
#include <muster/task.h>

#include "base/language.h"
#include "command/exchange/exchange.h"
#include "command/exchange/work.h"
#include "command/report/stock.h"
#include "view/html.h"

namespace muster::command {

namespace {

/// A part of the page: what another command shows.
struct Section {
    const char* title;
    std::vector<std::string> words;
};

std::vector<Section> sections(Session& session) {
    const Project& project = session.project();
    std::vector<Section> all{{tr_later("Status"), {"status"}}};
    const auto has = [&project](const Noun& noun) { return !project.keys({&noun, {}, false, {}, {}, 1}).empty(); };
    if (has(noun_of<Goal>())) all.push_back({tr_later("Goals"), {"goal", "tree"}});
    if (has(noun_of<Milestone>())) all.push_back({tr_later("Milestones"), {"report", "show", "milestones"}});
    if (has(noun_of<Task>())) all.push_back({tr_later("Plan"), {"plan", "gantt"}});
    if (has(noun_of<Risk>())) all.push_back({tr_later("Risks"), {"report", "show", "risks"}});
    if (has(noun_of<Task>())) all.push_back({tr_later("Workload"), {"report", "show", "workload"}});
    return all;
}

void add(view::Page& page, const view::Answer& answer) {
    if (answer.page)
        for (const view::Block& block : *answer.page) {
            const auto* heading = std::get_if<view::Heading>(&block);
            if (heading == nullptr) page.push_back(block);
            else if (heading->level > 1)  // the part has its title above
                page.push_back(view::Heading{heading->text, std::max(heading->level, 3)});
        }
    if (answer.blocks) answer.blocks([&page](const view::Block& block) { page.push_back(block); });
    if (answer.list) page.push_back(view::table_of(*answer.list));
}

view::Page page_of(Session& session, const std::vector<std::string>& words) {
    const ProjectRecord& about = session.project().about();
    view::Page page{view::Heading{about.name, 1}};
    if (!about.vision.empty()) page.push_back(view::Paragraph{{{about.vision}}});
    const bool is_whole = words.empty();
    if (is_whole)
        for (const Section& section : sections(session)) {
            page.push_back(view::Heading{tr(section.title), 2});
            add(page, answer_of(session, section.words));
        }
    page.push_back(view::Heading{tr("Tasks"), 2});
    std::vector<std::string> list{"task", "list", "--state", "all"};
    list.insert(list.end(), words.begin(), words.end());
    add(page, answer_of(session, list));
    return page;
}

}  // namespace

Run declare_export_html(Spec& spec, const Noun*) {
    auto options = std::make_shared<QueryOptions>();
    declare_query(spec, noun_of<Task>(), *options);
    spec.text(
        tr("Status, goals, milestones, the plan over time, risks, workload and every task on one page that needs nothing "
           "beside it, runs nothing and fetches nothing: for colleagues without a terminal. With a query it is the page "
           "of those tasks alone."));
    spec.answers([] { return file_shape(); });
    spec.example("muster export html -o project.html", tr("The whole project"));
    return [options](Session& session) {
        const Noun& noun = session.project().noun(noun_of<Task>());
        const Query query = read(session, noun, *options);
        if (options->explain) return explained(query, noun, false);
        std::vector<std::string> words = options->words;
        if (!options->query.empty()) words.insert(words.end(), {"-S", options->query});
        view::Style style;
        style.project = session.project().about().name;
        style.now = to_text(session.surroundings().occasion.now);
        std::string html;
        view::write_html(page_of(session, words), style, [&html](std::string_view part) { html += part; });
        return file_answer(session, std::move(html));
    };
}

}  // namespace muster::command
