// search: every noun at once, the best first.

#include <algorithm>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/meeting.h>
#include <muster/review.h>
#include <muster/task.h>

#include "base/language.h"
#include "base/text.h"
#include "command/record/query.h"
#include "command/record/record.h"
#include "command/shape.h"

namespace muster::command {

namespace {

const std::vector<const Noun*>& searched() {
    static const std::vector<const Noun*> nouns{
        &noun_of<Task>(),    &noun_of<Goal>(),     &noun_of<KeyResult>(), &noun_of<Milestone>(),   &noun_of<Risk>(),
        &noun_of<Meeting>(), &noun_of<Decision>(), &noun_of<Review>(),    &noun_of<Improvement>(), &noun_of<Member>()};
    return nouns;
}

// Reads the query for each noun; a noun that lacks a field of it has nothing to find. When all do, that is an error.
std::vector<Hit> find(Session& session, const std::string& text, bool only_open) {
    std::vector<Hit> hits;
    std::optional<Error> refused;
    bool is_read = false;
    for (const Noun* noun : searched()) {
        Selection selection{noun, {}, only_open, {}, {}, {}};
        std::vector<std::string> texts;
        try {
            Query query = read_query(text, session.project().noun(*noun), session.reading(), saved_queries(session));
            selection.filter = std::move(query.filter);
            texts = std::move(query.texts);
            is_read = true;
        } catch (const Error& error) {
            if (!refused) refused = error;
            continue;
        }
        session.project().search(selection, texts, [&](const Hit& hit) { hits.push_back(hit); });
    }
    if (!is_read) throw *refused;
    std::stable_sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) { return a.score > b.score; });
    return hits;
}

}  // namespace

Run declare_search(Spec& spec, const Noun*) {
    struct Options {
        std::vector<std::string> words;
        std::string limit;
        bool open = false;
        bool is_gate = false;
    };
    auto options = std::make_shared<Options>();
    spec.query(options->words, tr("Words to look for, a \"phrase\", or any query"));
    spec.option(options->limit, "limit", "N", tr("Show at most N"), 'L');
    spec.flag(options->open, "open", tr("Only what is open"));
    spec.flag(options->is_gate, "exit-status", tr("Exit with 10 if anything is found: a gate"));
    spec.porcelain({"id", "kind", "open", "title"});
    spec.answers([] {
        return shape::items(shape::object({{"id", shape::text()},
                                           {"kind", shape::text()},
                                           {"title", shape::text()},
                                           {"open", shape::flag()},
                                           {"score", shape::number()}}));
    });
    spec.text(
        tr("Looks into titles, descriptions, comments and minutes of everything, open and closed, and shows the best "
           "first: "
           "the title itself, then titles that begin with the words, titles that hold them, then longer texts. "
           "All words must be met. Chinese words of two characters are found."));
    spec.example("muster search 客户 回访", tr("Both words, anywhere"));
    spec.example("muster search '\"response time\" is:open'", tr("A phrase, in what is open"));
    return [options](Session& session) {
        const std::string text = text::join(options->words, " ");
        if (text.empty()) throw Error(Failure::usage, tr("what to look for is missing"), "muster search --help");
        std::vector<Hit> hits = find(session, text, options->open);
        const std::size_t total = hits.size();
        if (!options->limit.empty())
            hits.resize(std::min(hits.size(), static_cast<std::size_t>(limit_of(options->limit))));
        view::Answer answer;
        if (options->is_gate && total > 0) answer.outcome = view::Outcome::failed;
        answer.ids.emplace();
        view::Table table{{tr("id"), tr("what"), tr("title"), ""}, {}, {}};
        Json items = Json::array();
        for (const Hit& hit : hits) {
            answer.ids->push_back(hit.id);
            table.rows.push_back({{hit.id, view::Tone::name},
                                  {hit.noun->called()},
                                  {hit.title},
                                  {hit.is_open ? "" : tr("closed"), view::Tone::faint}});
            items.push(Json::object({{"id", hit.id},
                                     {"kind", hit.noun->word},
                                     {"title", hit.title},
                                     {"open", hit.is_open},
                                     {"score", hit.score}}));
        }
        answer.page.emplace();
        if (!hits.empty()) answer.page->push_back(std::move(table));
        std::string footer = count_of("{} found", "{} found", static_cast<std::int64_t>(total));
        if (hits.size() < total) footer = say("{} of {}", hits.size(), footer);
        answer.page->push_back(view::Paragraph{{{footer, view::Tone::faint}}});
        answer.members.set("total", static_cast<std::int64_t>(total));
        answer.members.set("returned", static_cast<std::int64_t>(hits.size()));
        answer.members.set("truncated", hits.size() < total);
        answer.members.set("items", std::move(items));
        return answer;
    };
}

}  // namespace muster::command
