#include "command/record/query.h"

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/task.h>

#include "base/language.h"
#include "base/text.h"
#include "command/record/record.h"

namespace muster::command {

void declare_query(Spec& spec, const Noun& noun, QueryOptions& options) {
    spec.query(options.words,
               tr("What to look for: field:value, is:overdue, -label:ui, due<fri, words; and or not ( )"));
    spec.option(options.query, "query", "QUERY", tr("The same as one text; both must hold"), 'S');
    spec.flag(options.explain, "explain", tr("Show how the query was read, and stop"));
    std::vector<std::string> names;
    for (const NamedState& state : named_states(noun)) names.emplace_back(state.name);
    spec.text(
        say("A query names fields (--fields help lists them) and states; is: knows {}. muster help query says more.",
            text::join(names, ", ")));
}

SavedQueries saved_queries(Session& session) {
    return [&session](const std::string& name) -> std::optional<std::string> {
        const auto found = session.project().all<SavedQuery>({{"name", Compare::equal, name}});
        return found.empty() ? std::nullopt : std::optional{found.front().text};
    };
}

Filter both(Filter one, Filter other) {
    const auto is_true = [](const Filter& filter) { return filter.kind == Filter::Kind::all && filter.parts.empty(); };
    if (is_true(one)) return other;
    if (is_true(other)) return one;
    std::vector<Filter> parts;
    parts.push_back(std::move(one));
    parts.push_back(std::move(other));
    return {Filter::Kind::all, std::move(parts), {}, {}};
}

Filter context_filter(Session& session, bool is_list) {
    const auto& around = session.surroundings();
    if (around.context.empty() || (is_list && !around.shows_table)) return {};
    const settings::Named* context = settings::find(around.settings.contexts, around.context);
    if (context == nullptr)
        throw Error(Failure::not_found, say("there is no context '{}'", text::visible(around.context)),
                    "muster context list");
    session.note(say("context {}: {}", context->name, context->text));
    return read_query(context->text, session.project().noun(noun_of<Task>()), session.reading(), saved_queries(session))
        .filter;
}

Query read(Session& session, const Noun& base, const QueryOptions& options) {
    const Noun& noun = session.project().noun(base);
    const Reading reading = session.reading();
    const SavedQueries saved = saved_queries(session);
    Query query = read_query(text::join(options.words, " "), noun, reading, saved);
    if (noun == noun_of<Task>()) query.filter = both(std::move(query.filter), context_filter(session, options.is_list));
    if (options.query.empty()) return query;
    Query more = read_query(options.query, noun, reading, saved);
    query.filter = both(std::move(query.filter), std::move(more.filter));
    query.says_state = query.says_state || more.says_state;
    query.order.insert(query.order.end(), more.order.begin(), more.order.end());
    query.texts.insert(query.texts.end(), more.texts.begin(), more.texts.end());
    return query;
}

view::Answer explained(const Query& query, const Noun& noun, bool only_open) {
    view::Answer answer;
    answer.raw = explanation(query, noun);
    if (only_open && !noun.open.empty())
        *answer.raw += say("only what is open, since the query says nothing of it") + "\n";
    return answer;
}

Run declare_query_save(Spec& spec, const Noun*) {
    struct Options {
        std::string name;
        std::vector<std::string> words;
    };
    auto options = std::make_shared<Options>();
    spec.word(options->name, "NAME", tr("What to call it"));
    spec.query(options->words, tr("The query"));
    spec.text(tr("Keeps a query in the project under a name. In any list, @NAME stands for it."));
    spec.example("muster query save hot 'is:overdue or priority:0'", tr("Then: muster task list @hot"));
    return [options](Session& session) {
        const std::string text = text::join(options->words, " ");
        if (text.empty()) throw Error(Failure::usage, tr("the query is missing"), "muster query save --help");
        (void)read_query(text, session.project().noun(noun_of<Task>()), session.reading(), saved_queries(session));
        Change& change = session.change();
        auto known = session.project().all<SavedQuery>({{"name", Compare::equal, options->name}});
        SavedQuery query = known.empty() ? SavedQuery{} : known.front();
        query.name = options->name;
        query.text = text;
        change.put(query);
        view::Answer answer;
        answer.deeds.push_back(deed(session, query, known.empty() ? tr("saved") : tr("changed")));
        return answer;
    };
}

}  // namespace muster::command
