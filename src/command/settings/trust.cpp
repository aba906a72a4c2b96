// hook list, trust: which programs run around a write, and which of a project's files may run programs at all.

#include <algorithm>
#include <filesystem>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"
#include "command/metric/source.h"
#include "command/settings/settings.h"
#include "command/shape.h"
#include "settings/hooks.h"

namespace muster::command {

namespace {

namespace fs = std::filesystem;

struct State {
    std::string word;  // for programs
    std::string said;
    view::Tone tone;
};

State state_of(const settings::Hook& hook) {
    if (!hook.is_program) return {"not-executable", tr("not run: it is not executable (chmod +x)"), view::Tone::warn};
    if (!hook.is_trusted) return {"not-trusted", tr("not run: it is not trusted (muster trust)"), view::Tone::warn};
    return {"runs", tr("runs"), view::Tone::good};
}

// One row a file, with what holds of it.
class FileList {
  public:
    FileList(std::string first, std::string folder) : folder_(std::move(folder)) {
        table_.titles = {std::move(first), tr("file"), tr("state")};
    }

    void add(const std::string& name, const std::string& file, const State& state) {
        const bool is_inside = !folder_.empty() && file.starts_with(folder_ + "/");
        const std::string shown = is_inside ? file.substr(folder_.size() + 1) : file;
        table_.rows.push_back({{name, view::Tone::name}, {shown}, {state.said, state.tone}});
        items_.push(Json::object({{"name", name}, {"file", file}, {"state", state.word}}));
    }

    void add_command(const std::string& name, const std::string& line, const State& state) {
        table_.rows.push_back({{name, view::Tone::name}, {line}, {state.said, state.tone}});
        items_.push(
            Json::object({{"name", name}, {"file", Json()}, {"command", line}, {"state", state.word}}));
    }

    view::Answer answer(const std::string& none, const std::string& note) {
        answer_.page.emplace();
        const bool is_empty = table_.rows.empty();
        if (!is_empty) answer_.page->push_back(std::move(table_));
        if (is_empty || !note.empty())
            answer_.page->push_back(view::Paragraph{{{is_empty ? none : note, view::Tone::faint}}});
        answer_.members.set("items", std::move(items_));
        return std::move(answer_);
    }

  private:
    std::string folder_;  // of the project; files in it are shown from there
    view::Answer answer_;
    view::Table table_;
    Json items_ = Json::array();
};

// What may be trusted: a file of the project, or the command of a record.
struct Candidate {
    std::string name;  // what people call it: pre-write, K1
    std::string file;  // empty for a command
    std::string line;  // empty for a file
    settings::Trusted trusted;
};

std::vector<Candidate> candidates(Session& session) {
    std::vector<Candidate> all;
    const std::string& folder = session.surroundings().project_folder;
    if (!folder.empty())
        for (const std::string& file : settings::files_to_trust(folder))
            all.push_back({fs::path(file).filename().string(), file, {}, settings::trusted_file(file)});
    for (const SourceCommand& source : all_sources(session))
        all.push_back({source.label, {}, source.line, source.trusted});
    return all;
}

view::Answer list_to_trust(const std::vector<Candidate>& all, const settings::Trust& trust,
                           const std::string& folder) {
    FileList list(tr("runs programs"), folder);
    bool is_all = true;
    for (const Candidate& one : all) {
        const bool holds = trust.holds(one.trusted);
        is_all = is_all && holds;
        const State state = holds ? State{"trusted", tr("trusted"), view::Tone::good}
                                  : State{"not-trusted", tr("not trusted"), view::Tone::warn};
        if (one.line.empty()) list.add(one.name, one.file, state);
        else list.add_command(one.name, one.line, state);
    }
    return list.answer(tr("nothing in this project runs programs"),
                       is_all ? "" : tr("read them first; then: muster trust --all"));
}

// Those that the words name.
std::vector<Candidate> chosen(const Session& session, const std::vector<std::string>& words,
                              const std::vector<Candidate>& all) {
    std::vector<Candidate> chosen;
    for (const std::string& word : words) {
        const fs::path named = fs::path(session.surroundings().folder) / word;
        const auto found = std::find_if(all.begin(), all.end(), [&](const Candidate& one) {
            std::error_code error;
            if (!one.line.empty()) return text::lower(one.name) == text::lower(word);
            return one.name == word || fs::equivalent(named, one.file, error);
        });
        if (found == all.end())
            throw Error(Failure::not_found,
                        say("'{}' is no file or command of this project that runs programs", text::visible(word)),
                        "muster trust");
        chosen.push_back(*found);
    }
    return chosen;
}

Json file_shape() {
    return shape::object({{"name", shape::text()}, {"file", shape::maybe(shape::text())}, {"state", shape::text()}},
                         {{"command", shape::text()}});
}

}  // namespace

Run declare_hook_list(Spec& spec, const Noun*) {
    spec.text(tr(
        "A hook is a program in .muster/hooks of the project or in hooks of your settings folder. pre-write is asked "
        "before each change is written: it reads the operation as JSON, and an exit code other than 0 forbids it. "
        "post-write is told afterwards. Each has 10 seconds; none of them holds up other writers. A project's hooks "
        "run only once you trust them as they are: muster trust."));
    spec.answers([] { return shape::items(file_shape()); });
    spec.example("muster hook list", tr("Which there are, and whether they run"));
    return [](Session& session) {
        const auto& around = session.surroundings();
        FileList list(tr("hook"), around.project_folder);
        for (const settings::Hook& hook :
             settings::hooks(around.project_folder, around.settings_folder, settings::Trust(around.trust_file)))
            list.add(hook.name, hook.file, state_of(hook));
        return list.answer(tr("no hooks"), "");
    };
}

Run declare_trust(Spec& spec, const Noun*) {
    struct Options {
        std::vector<std::string> files;
        bool all = false, revoke = false;
    };
    auto options = std::make_shared<Options>();
    spec.words(options->files, "FILE|NAME", tr("What to trust, as it is now; nothing to see what there is"), false);
    spec.flag(options->all, "all", tr("Everything that this project would run"));
    spec.flag(options->revoke, "revoke", tr("Trust it no longer"));
    spec.text(
        tr("Nothing in a project runs a program until you have trusted it: hooks, aliases that begin with !, and the "
           "commands that measure key results and metrics. Trust is in what a file or a command holds: when it "
           "changes, it must be trusted again. A command holds its text and the scripts of the project's folder that "
           "it names; what those run in turn, and the data that they read, are not looked at. Trust is kept in your "
           "own state folder, for each project file."));
    spec.answers([] {
        return shape::items(
            shape::any_of({file_shape(), shape::object({{"file", shape::text()}, {"trusted", shape::flag()}}),
                           shape::object({{"name", shape::text()}, {"trusted", shape::flag()}})}));
    });
    spec.example("muster trust", tr("What this project would run"));
    return [options](Session& session) {
        const auto& around = session.surroundings();
        const auto all = candidates(session);
        settings::Trust trust(around.trust_file);
        if (options->files.empty() && !options->all) return list_to_trust(all, trust, around.project_folder);
        view::Answer answer;
        for (const Candidate& one : options->all ? all : chosen(session, options->files, all)) {
            if (options->revoke) trust.take(one.trusted);
            else trust.give(one.trusted);
            const std::string name = one.line.empty() ? one.file : one.name;
            answer.deeds.push_back(
                {name, options->revoke ? say("{} is not trusted any more", name) : say("{} is trusted", name),
                 Json::object({{one.line.empty() ? "file" : "name", name}, {"trusted", !options->revoke}})});
        }
        return answer;
    };
}

}  // namespace muster::command
