// hook list, trust: which programs run around a write, and which of a project's files may run programs at all.

#include <algorithm>
#include <filesystem>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"
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

view::Answer list_to_trust(const std::vector<std::string>& files, const settings::Trust& trust,
                           const std::string& folder) {
    FileList list(tr("runs programs"), folder);
    bool is_all = true;
    for (const std::string& file : files) {
        const bool holds = trust.holds(file);
        is_all = is_all && holds;
        list.add(fs::path(file).filename().string(), file,
                 holds ? State{"trusted", tr("trusted"), view::Tone::good}
                       : State{"not-trusted", tr("not trusted"), view::Tone::warn});
    }
    return list.answer(tr("nothing in this project runs programs"),
                       is_all ? "" : tr("read them first; then: muster trust --all"));
}

// The files that the words name among those that there are.
std::vector<std::string> chosen(const Session& session, const std::vector<std::string>& words,
                                const std::vector<std::string>& files) {
    std::vector<std::string> chosen;
    for (const std::string& word : words) {
        const fs::path named = fs::path(session.surroundings().folder) / word;
        const auto found = std::find_if(files.begin(), files.end(), [&](const std::string& file) {
            std::error_code error;
            return fs::path(file).filename() == word || fs::equivalent(named, file, error);
        });
        if (found == files.end())
            throw Error(Failure::not_found,
                        say("'{}' is no file of this project that runs programs", text::visible(word)), "muster trust");
        chosen.push_back(*found);
    }
    return chosen;
}

}  // namespace

namespace {

Json file_shape() {
    return shape::object({{"name", shape::text()}, {"file", shape::text()}, {"state", shape::text()}});
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
    spec.words(options->files, "FILE", tr("What to trust, as it is now; nothing to see what there is"), false);
    spec.flag(options->all, "all", tr("Everything that this project would run"));
    spec.flag(options->revoke, "revoke", tr("Trust it no longer"));
    spec.text(
        tr("Nothing in a project runs a program until you have trusted it: hooks, and aliases that begin with !. Trust "
           "is in what a file holds: when it changes, it must be trusted again. It is kept in your own state folder."));
    spec.answers([] {
        return shape::items(
            shape::any_of({file_shape(), shape::object({{"file", shape::text()}, {"trusted", shape::flag()}})}));
    });
    spec.example("muster trust", tr("What this project would run"));
    return [options](Session& session) {
        const auto& around = session.surroundings();
        const auto files = around.project_folder.empty() ? std::vector<std::string>{}
                                                         : settings::files_to_trust(around.project_folder);
        settings::Trust trust(around.trust_file);
        if (options->files.empty() && !options->all) return list_to_trust(files, trust, around.project_folder);
        view::Answer answer;
        for (const std::string& file : options->all ? files : chosen(session, options->files, files)) {
            if (options->revoke) trust.take(file);
            else trust.give(file);
            answer.deeds.push_back(
                {file, options->revoke ? say("{} is not trusted any more", file) : say("{} is trusted", file),
                 Json::object({{"file", file}, {"trusted", !options->revoke}})});
        }
        return answer;
    };
}

}  // namespace muster::command
