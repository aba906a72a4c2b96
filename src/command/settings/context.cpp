// context list, set, use, rm: what a person wants to see of the tasks just now.

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/query.h>
#include <muster/task.h>

#include "base/language.h"
#include "base/text.h"
#include "command/settings/entries.h"
#include "command/settings/settings.h"

namespace muster::command {

namespace {

// A query is read where there is a project to read it in; elsewhere only its form is looked at.
void check_query(Session& session, const std::string& text) {
    Reading reading;
    reading.today = day_from_iso("2000-01-01").value_or(Day{});
    if (session.has_project()) reading = session.reading();
    else reading.find = [](const Noun&, const std::string&) { return Key{1}; };
    const Noun& noun = session.has_project() ? session.project().noun(noun_of<Task>()) : noun_of<Task>();
    (void)read_query(text, noun, reading, [](const std::string&) { return std::string{}; });
}

}  // namespace

Run declare_context_list(Spec& spec, const Noun*) {
    spec.text(
        tr("A context is a query that narrows what you see of the tasks: in lists on a terminal, on the board, in the "
           "graph and in next. Scripts never notice it: JSON, CSV, pipes, reports and checks show everything. The one "
           "in use is named below what it narrows; --context NAME and MUSTER_CONTEXT choose another for one command, "
           "none for none."));
    spec.answers([] { return entries_shape(); });
    spec.example("muster context list", tr("What there is, and which is in use"));
    return [](Session& session) {
        const auto& settings = session.surroundings().settings;
        return entries_answer(settings.contexts, tr("query"),
                              tr("no contexts; muster context set NAME QUERY makes one"), settings.context);
    };
}

Run declare_context_set(Spec& spec, const Noun*) {
    struct Options {
        std::string name;
        std::vector<std::string> words;
    };
    auto options = std::make_shared<Options>();
    spec.word(options->name, "NAME", tr("What to call it"));
    spec.query(options->words, tr("The query on tasks"));
    spec.text(tr("Keeps the context in the [contexts] table of your config.toml; muster context use turns it on."));
    spec.answers([] { return changed_entry_shape(); });
    spec.example("muster context set home 'label:home or label:garden'", tr("Then: muster context use home"));
    return [options](Session& session) {
        check_entry_name(options->name);
        if (options->name == "none") throw Error(Failure::usage, tr("'none' means that no context is in use"));
        const std::string text = text::join(options->words, " ");
        if (text.empty()) throw Error(Failure::usage, tr("the query is missing"), "muster context set --help");
        check_query(session, text);
        return change_setting(session, "contexts", options->name, text, say("{} narrows to: {}", options->name, text));
    };
}

Run declare_context_use(Spec& spec, const Noun*) {
    auto name = std::make_shared<std::string>();
    spec.word(*name, "NAME", tr("The context, or none"));
    spec.answers([] { return changed_entry_shape(); });
    spec.example("muster context use none", tr("See everything again"));
    return [name](Session& session) {
        if (*name == "none") return change_setting(session, "", "context", {}, tr("no context is in use"));
        need_entry(session.surroundings().settings.contexts, *name,
                   say("there is no context '{}'", text::visible(*name)), "muster context list");
        return change_setting(session, "", "context", *name, say("{} is in use", *name));
    };
}

Run declare_context_rm(Spec& spec, const Noun*) {
    auto name = std::make_shared<std::string>();
    spec.word(*name, "NAME", tr("The context"));
    spec.answers([] { return changed_entry_shape(); });
    spec.example("muster context rm home", tr("Remove it from your config.toml"));
    return [name](Session& session) {
        const auto& settings = session.surroundings().settings;
        need_entry(settings.contexts, *name, say("there is no context '{}'", text::visible(*name)),
                   "muster context list");
        if (settings.context == *name)
            throw Error(Failure::refused, say("the context {} is in use", *name), "muster context use none");
        return change_setting(session, "contexts", *name, {}, say("{} removed", *name));
    };
}

}  // namespace muster::command
