#include "command/risk/watch.h"

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/query.h>
#include <muster/risk_matrix.h>
#include <muster/task.h>
#include <muster/words.h>

#include "base/language.h"
#include "base/text.h"
#include "command/record/query.h"

namespace muster::command {

namespace {

constexpr std::int64_t most_named = 5;

// Open tasks, unless the query says otherwise.
Selection selection_of(Session& session, const std::string& watch) {
    const Noun& noun = session.project().noun(noun_of<Task>());
    Query query = read_query(watch, noun, session.reading(), saved_queries(session));
    Selection selection{&noun, {}, !query.says_state, {}, {}, {}};
    selection.filter = std::move(query.filter);
    return selection;
}

std::vector<Risk> open_risks(Session& session, const char* field) {
    return session.project().all<Risk>(
        {{"state", Compare::equal, std::string(word_of(RiskState::open))}, {field, Compare::is_set, {}}});
}

}  // namespace

std::string Watched::brief() const {
    if (!problem.empty()) return say("its watch cannot be read: {}", problem);
    return count == 0 ? std::string{} : count_of("its watch finds {} task", "its watch finds {} tasks", count);
}

std::string Watched::words() const {
    if (tasks.empty()) return brief();
    return fmt::format("{}: {}{}", brief(), text::join(tasks, ", "), count > most_named ? ", …" : "");
}

Watched watched(Session& session, const Risk& risk) {
    Watched found;
    if (risk.watch.empty()) return found;
    try {
        Selection selection = selection_of(session, risk.watch);
        found.count = session.project().count(selection);
        selection.limit = most_named;
        for (const Key key : session.project().keys(selection))
            found.tasks.push_back(session.project().label(Ref<Task>{key}));
    } catch (const Error& error) {
        // The first line says what is wrong; those below point at it in the query.
        const std::string_view whole = error.what();
        found.problem = whole.substr(0, whole.find('\n'));
    }
    return found;
}

void check_watch(Session& session, const Entity& record) {
    const auto* risk = dynamic_cast<const Risk*>(&record);
    if (risk == nullptr || risk->watch.empty()) return;
    // One that could be read when it was set stands in nobody's way later.
    if (risk->key != 0 && session.project().get(Ref<Risk>{risk->key}).watch == risk->watch) return;
    try {
        selection_of(session, risk->watch);
    } catch (const Error& error) {
        throw Error(Failure::usage, say("--watch: {}", error.what()),
                    tr("a query of tasks, as `muster task list` takes it: 'is:overdue label:supplier'"));
    }
}

std::vector<Risk> happening(Session& session) {
    std::vector<Risk> found = open_risks(session, "watch");
    std::erase_if(found, [&](const Risk& risk) { return watched(session, risk).count == 0; });
    return found;
}

std::vector<Risk> overdue_for_review(Session& session) {
    std::vector<Risk> found = open_risks(session, "review_on");
    std::erase_if(found, [&](const Risk& risk) { return !is_review_overdue(risk, session.project().today()); });
    return found;
}

std::string ids_in_words(const Project& project, const std::vector<Risk>& risks) {
    std::vector<std::string> ids;
    for (const Risk& risk : risks) ids.push_back(project.label(Ref<Risk>{risk.key}));
    return text::join(ids, ", ");
}

Json ids_json(const Project& project, const std::vector<Risk>& risks) {
    Json ids = Json::array();
    for (const Risk& risk : risks) ids.push(project.label(Ref<Risk>{risk.key}));
    return ids;
}

}  // namespace muster::command
