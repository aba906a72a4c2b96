// log, undo, redo: what has been done, and taking it back.

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"
#include "command/project/project.h"
#include "command/shape.h"

namespace muster::command {

namespace {

// `due: - -> 2026-03-13`, from the canonical JSON before and after.
std::string changed_fields(const Project& project, const LoggedChange& change) {
    if (change.before.empty() || change.after.empty()) return {};
    std::vector<std::string> parts;
    const Json before = Json::parse(change.before);
    const Json after = Json::parse(change.after);
    constexpr std::size_t longest = 30;
    const auto shown = [](const Json* value) {
        if (value == nullptr || value->is_null()) return std::string("-");
        return text::fit(value->text() != nullptr ? *value->text() : value->dump(), longest);
    };
    for (const auto& [name, value] : *after.members())
        parts.push_back(
            fmt::format("{}: {} -> {}", project.logged_name(name), shown(before.find(name)), shown(&value)));
    std::sort(parts.begin(), parts.end());
    return text::join(parts, ", ");
}

std::string title_in(const LoggedChange& change) {
    const Json fields = Json::parse(change.after.empty() ? change.before : change.after);
    for (const char* name : {"title", "handle", "name", "text"})
        if (const Json* title = fields.find(name); title != nullptr && title->text() != nullptr) return *title->text();
    return {};
}

std::string describe(const Project& project, const LoggedChange& change) {
    const Noun* noun = find_noun(change.kind);
    const std::string word = noun != nullptr ? noun->called() : change.kind;
    if (change.before.empty()) return fmt::format("+ {} {}", word, title_in(change));
    if (change.after.empty()) return fmt::format("- {} {}", word, title_in(change));
    return fmt::format("~ {} {}", word, changed_fields(project, change));
}

std::int64_t whole(const std::string& word, const char* what) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    if (error != std::errc{} || end != word.data() + word.size() || number < 1)
        throw Error(Failure::usage, say("{}: '{}' is not a number above 0", what, text::visible(word)));
    return number;
}

}  // namespace

Json operation_json(const Project& project, const Operation& operation) {
    Json changes = Json::array();
    for (const LoggedChange& change : operation.changes)
        changes.push(Json::object({{"kind", change.kind},
                                   {"uid", to_text(change.uid)},
                                   {"before", change.before.empty() ? Json() : Json::parse(change.before)},
                                   {"after", change.after.empty() ? Json() : Json::parse(change.after)}}));
    return Json::object({{"operation", operation.key},
                         {"moment", to_text(operation.moment)},
                         {"actor", "@" + operation.actor},
                         {"words", operation.words},
                         {"undoes", operation.undoes ? Json(*operation.undoes) : Json()},
                         {"stands", project.stands(operation.key)},
                         {"changes", std::move(changes)}});
}

namespace {

Json operation_shape() {
    const Json fields = Json::object({{"type", "object"}});
    return shape::object({{"operation", shape::whole()},
                          {"moment", shape::moment()},
                          {"actor", shape::text()},
                          {"words", shape::text()},
                          {"undoes", shape::maybe(shape::whole())},
                          {"stands", shape::flag()},
                          {"changes", shape::list(shape::object({{"kind", shape::text()},
                                                                 {"uid", shape::text()},
                                                                 {"before", shape::maybe(fields)},
                                                                 {"after", shape::maybe(fields)}}))}});
}

std::int64_t count_of_log(const Project& project, Project::LogQuery query) {
    std::int64_t count = 0;
    query.limit.reset();
    project.log(query, [&](const Operation&) { ++count; });
    return count;
}

}  // namespace

Run declare_log(Spec& spec, const Noun*) {
    struct Options {
        std::string id, limit, since;
        bool changes = false;
    };
    auto options = std::make_shared<Options>();
    spec.word(options->id, "ID", tr("Only what touched this record: T12, @li"), false);
    spec.option(options->limit, "limit", "N", tr("Show at most N"), 'L');
    spec.option(options->since, "since", "DAY", tr("From this day on"));
    spec.flag(options->changes, "changes", tr("Also which fields changed, before and after"));
    spec.porcelain({"operation", "moment", "actor", "undoes", "stands", "words"});
    spec.answers([] { return shape::items(operation_shape()); });
    spec.example("muster log T12 --changes", tr("How a task came to be as it is"));
    return [options](Session& session) {
        const Project& project = session.project();
        Project::LogQuery query;
        if (!options->id.empty()) query.record = record_named(project, options->id)->uid;
        if (!options->limit.empty()) query.limit = whole(options->limit, "--limit");
        if (!options->since.empty()) {
            const auto day = day_from_words(options->since, project.today(), session.units().time.days_a_week);
            if (!day) throw Error(Failure::usage, say("--since: '{}' is not a day", text::visible(options->since)));
            query.since = project.zone().at(*day, std::chrono::minutes{0});
        }
        view::Answer answer;
        answer.page.emplace();
        answer.ids.emplace();
        Json items = Json::array();
        view::Table table{{tr("op"), tr("moment"), tr("actor"), tr("command")}, {}, {true}};
        const auto flush = [&] {
            if (!table.rows.empty()) answer.page->push_back(table);
            table.rows.clear();
            table.titles.clear();
        };
        const auto limit = query.limit;
        std::int64_t shown = 0;
        project.log(query, [&](const Operation& operation) {
            ++shown;
            answer.ids->push_back(fmt::format("{}", operation.key));
            const bool stands = project.stands(operation.key);
            const view::Tone tone = stands ? view::Tone::plain : view::Tone::faint;
            table.rows.push_back({{fmt::format("{}", operation.key), view::Tone::name},
                                  {wall_text(operation.moment, project.zone())},
                                  {"@" + operation.actor},
                                  {operation.words + (stands ? "" : std::string(" ") + tr("(undone)")), tone}});
            if (options->changes) {
                flush();
                view::Bullets bullets;
                for (const LoggedChange& change : operation.changes)
                    bullets.lines.push_back({{"    " + describe(project, change), view::Tone::faint}});
                answer.page->push_back(std::move(bullets));
            }
            items.push(operation_json(project, operation));
        });
        flush();
        const std::int64_t total = limit && shown == *limit ? count_of_log(project, query) : shown;
        answer.members.set("total", total);
        answer.members.set("returned", shown);
        answer.members.set("truncated", shown < total);
        answer.members.set("items", std::move(items));
        return answer;
    };
}

namespace {

view::Answer take_back(Session& session, Key key, const char* kind, const std::string& said) {
    const auto operation = session.project().operation(key);
    session.change().undo(key);
    if (session.change().is_empty())
        throw Error(Failure::refused, say("taking back operation {} changes nothing any more", key), "muster log");
    view::Answer answer;
    answer.kind = kind;
    answer.deeds.push_back(
        {fmt::format("{}", key), said, operation ? operation_json(session.project(), *operation) : Json()});
    return answer;
}

}  // namespace

Run declare_undo(Spec& spec, const Noun*) {
    auto number = std::make_shared<std::string>();
    spec.word(*number, "OPERATION", tr("A number from muster log; your own last one unless given"), false);
    spec.text(
        tr("Takes an operation back by a new one. It is refused, naming who, if what it touched has changed since."));
    spec.answers([] { return shape::items(operation_shape()); });
    spec.example("muster undo", tr("Take back what you did last"));
    return [number](Session& session) {
        const Key key = number->empty() ? session.change().last_to_undo() : whole(*number, "undo");
        session.change();
        const auto operation = session.project().operation(key);
        return take_back(session, key, "undo",
                         say("Operation {} undone: {}", key, operation ? operation->words : std::string{}));
    };
}

Run declare_redo(Spec& spec, const Noun*) {
    spec.answers([] { return shape::items(operation_shape()); });
    spec.example("muster redo", tr("Do again what you have just undone"));
    return [](Session& session) {
        const Key undo = session.change().last_to_redo();
        const auto undone = session.project().operation(session.project().operation(undo)->undoes.value_or(0));
        return take_back(
            session, undo, "redo",
            say("Operation {} done again: {}", undone ? undone->key : undo, undone ? undone->words : std::string{}));
    };
}

}  // namespace muster::command
