#include "cli/run.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/json.h"
#include "base/language.h"
#include "base/text.h"
#include "cli/complete.h"
#include "cli/demo.h"
#include "cli/detour.h"
#include "cli/exit_code.h"
#include "cli/flags.h"
#include "cli/help.h"
#include "cli/hooks.h"
#include "cli/identity.h"
#include "cli/manual.h"
#include "cli/messages.h"
#include "cli/parser.h"
#include "cli/reader.h"
#include "cli/route.h"
#include "cli/show.h"
#include "command/command.h"
#include "settings/configuration.h"
#include "settings/hooks.h"

namespace muster::cli {

namespace fs = std::filesystem;
using command::Needs;
using command::Session;

namespace {

Instant now(const World& world) {
    for (const char* name : {"MUSTER_NOW", "SOURCE_DATE_EPOCH"}) {
        const std::string fixed = variable(world, name);
        if (fixed.empty()) continue;
        if (const auto moment = instant_from_iso(fixed)) return *moment;
        throw Error(Failure::usage, say("{}='{}' is not a moment", name, text::visible(fixed)),
                    tr("write 2026-03-09T08:00:00Z"));
    }
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

bool asks_for_json(const std::vector<std::string>& words) {
    for (std::size_t i = 0; i < words.size() && words[i] != "--"; ++i)
        if (words[i] == "--json" || words[i] == "-Fjson" || words[i] == "--format=json" ||
            ((words[i] == "-F" || words[i] == "--format") && i + 1 < words.size() && words[i + 1] == "json"))
            return true;
    return false;
}

int report(const Error& error, const std::vector<std::string>& words, const World& world) {
    const ExitCode& code = exit_code(error.failure());
    if (asks_for_json(words)) {
        *world.err << Json::object(
                          {{"schema", 1},
                           {"error", Json::object({{"code", code.name},
                                                   {"message", error.what()},
                                                   {"hint", error.hint().empty() ? Json() : Json(error.hint())}})}})
                          .dump()
                   << "\n";
        return code.code;
    }
    *world.err << "muster: " << text::visible(error.what(), true) << "\n";
    if (!error.hint().empty()) *world.err << say("hint: {}", text::visible(error.hint(), true)) << "\n";
    return code.code;
}

// A folder of the user's own, by the XDG rules; empty for a user without a home.
std::string own_folder(const World& world, const char* name, const char* below_home) {
    const std::string named = variable(world, name);
    if (!named.empty()) return named + "/muster";
    const std::string home = variable(world, "HOME");
    return home.empty() ? home : fmt::format("{}/{}/muster", home, below_home);
}

std::string settings_folder(const World& world) {
    return own_folder(world, "XDG_CONFIG_HOME", ".config");
}

std::string trust_file(const World& world) {
    const std::string folder = own_folder(world, "XDG_STATE_HOME", ".local/state");
    return folder.empty() ? folder : folder + "/trusted";
}

settings::Configuration configuration(const World& world, const std::string& root) {
    settings::Configuration result;
    const std::string own = settings_folder(world);
    if (!own.empty()) settings::read_configuration(own + "/config.toml", true, result);
    if (!root.empty()) settings::read_configuration(settings::configuration_of(root), false, result);
    return result;
}

// One command line on its way: what was typed, what it means, and where it applies.
class Call {
  public:
    Call(const std::vector<std::string>& words, const World& world) : words_(words), world_(world) {}
    ~Call() { tell_progress({}); }
    Call(const Call&) = delete;
    Call& operator=(const Call&) = delete;

    int run() {
        if (const auto unknown = unknown_word(words_)) {
            const Detour detour = follow(words_, *unknown);
            if (detour.program) return run_in_place(*detour.program);
            return Call(detour.words, world_).run_command();
        }
        return run_command();
    }

  private:
    int run_command() {
        const Route route = cli::route(words_);
        if (route.is_version) return print(fmt::format("muster {}\n", MUSTER_VERSION));
        if (route.is_help)
            return print(route.command != nullptr ? command_help(*route.command)
                         : route.topic.empty()    ? general_help()
                                                  : topic_help({route.topic}));
        command::Spec spec;
        const command::Run runner = route.command->make(spec);
        declare_output(spec, flags_, answering_of(*route.command, spec));
        declare_global(spec, flags_);
        parse(spec, route.words, std::string(route.command->path));
        if (is_bare_status(route) && !find()) return print(general_help());
        Session session = open(*route.command);
        view::Answer answer = runner(session);
        tell_progress({});
        if (!flags_.dry_run) commit(session);
        add_note(answer, session.note());
        answer.kind = command::kind_of(*route.command);
        return show(answer, session, {flags_, world_, configuration_, folder(), spec.stable});
    }

    static void add_note(view::Answer& answer, const std::string& note) {
        if (note.empty()) return;
        if (answer.list) answer.list->footer = [footer = answer.list->footer, note] { return footer() + "\n" + note; };
        else if (answer.page) answer.page->push_back(view::Paragraph{{{note, view::Tone::faint}}});
        else if (!answer.deeds.empty()) answer.deeds.back().text += "\n  " + note;
    }

    // Writes what the command changed, with the project's hooks before and after it.
    void commit(Session& session) {
        const auto& around = session.surroundings();
        if (!session.has_project() || (around.project_folder.empty() && around.settings_folder.empty())) {
            session.commit();
            return;
        }
        const Hooks hooks(
            settings::hooks(around.project_folder, around.settings_folder, settings::Trust(around.trust_file)),
            around.project_folder, world_);
        const Operation written = session.commit(hooks.gate(session.project()));
        if (written.key != 0) hooks.tell(session.project(), written);
    }

    // What the unknown first word means in the configuration of the folder that we are in.
    [[nodiscard]] Detour follow(const std::vector<std::string>& words, std::size_t at) const {
        const auto place = find();
        const std::string root = place ? place->root : std::string{};
        const auto is_trusted = [&] {
            return settings::Trust(trust_file(world_)).holds(settings::configuration_of(root));
        };
        return cli::follow(words, at, configuration(world_, root), is_trusted, world_);
    }

    [[nodiscard]] bool is_bare_status(const Route& route) const {
        return route.command->path == "status" && std::find(words_.begin(), words_.end(), "status") == words_.end() &&
               words_.empty();
    }

    [[nodiscard]] std::string folder() const {
        return flags_.folder.empty() ? world_.folder : (fs::path(world_.folder) / flags_.folder).string();
    }

    // The project file that this line works on: named, or found by walking up.
    std::optional<Place> find() const {
        const std::string named = !flags_.database.empty() ? flags_.database : variable(world_, "MUSTER_DB");
        if (!named.empty()) return Place{(fs::path(folder()) / named).string(), {}, false};
        return find_place(folder(), variable(world_, "HOME"));
    }

    // A line of a batch: the flags that every command takes belong to the batch.
    [[nodiscard]] command::Prepared prepare(std::vector<std::string> words) const {
        if (const auto unknown = unknown_word(words)) {
            const Detour detour = follow(words, *unknown);
            if (detour.program)
                throw Error(Failure::usage, say("'{}' runs a program and cannot stand in a batch", words[*unknown]),
                            tr("a batch takes commands that add or change records"));
            words = detour.words;
        }
        const Route route = cli::route(words);
        if (route.command == nullptr || route.is_help || words.empty())
            throw Error(Failure::usage, say("'{}' is no command to run", text::visible(text::shell_words(words))));
        command::Spec spec;
        command::Run run = route.command->make(spec);
        parse(spec, route.words, std::string(route.command->path));
        return {route.command, std::move(run)};
    }

    [[nodiscard]] Project opened(const command::Command& command, const std::string& file,
                                 const Occasion& occasion) const {
        if (std::error_code none; fs::is_regular_file(file, none))  // to open a pipe would wait for a writer
            if (std::ifstream in(file, std::ios::binary); in.peek() == '{')
                return flags_.as_of.empty()
                           ? Project::read_whole(in, file, occasion)
                           : throw Error(Failure::usage, tr("an export is read as it is, without --as-of"));
        const bool writes = command.needs == Needs::change || (command.needs == Needs::either && flags_.as_of.empty());
        if (writes) return Project::open_to_change(file, occasion);
        Project project = Project::open(file, occasion);
        return flags_.as_of.empty() ? std::move(project) : project.at(project.point("--as-of", flags_.as_of));
    }

    void refuse_to_change_the_past(const command::Command& command) const {
        if (flags_.as_of.empty() || command.needs == Needs::project || command.needs == Needs::either) return;
        throw Error(Failure::usage, tr("the past cannot be changed: --as-of is for reading"), "muster undo");
    }

    Session open(const command::Command& command) {
        refuse_to_change_the_past(command);
        std::error_code error;
        if (!fs::is_directory(folder(), error))
            throw Error(Failure::no_project, say("there is no folder {}", folder()));
        const auto place = command.needs == Needs::nothing ? std::optional<Place>{} : find();
        if (command.needs != Needs::nothing && !place)
            throw Error(Failure::no_project, say("there is no project in {} or above it", folder()),
                        "muster init NAME");
        configuration_ = configuration(world_, place ? place->root : std::string{});
        command::Surroundings around;
        around.folder = folder();
        around.home = variable(world_, "HOME");
        around.database = place                      ? place->file
                          : !flags_.database.empty() ? (fs::path(folder()) / flags_.database).string()
                                                     : variable(world_, "MUSTER_DB");
        around.occasion = {now(world_), actor(world_, folder(), flags_.user, configuration_.user),
                           "muster " + text::shell_words(words_)};
        around.zone = Zone::of_machine();
        around.dry_run = flags_.dry_run;
        around.wants_records = wants_json(flags_);
        around.is_porcelain = flags_.porcelain;
        around.standard_input = [this] { return std::string(std::istreambuf_iterator<char>(*world_.in), {}); };
        around.variable = [this](const std::string& name) { return variable(world_, name); };
        around.prepare = [this](const std::vector<std::string>& words) { return prepare(words); };
        around.settings = configuration_;
        around.context = context();
        around.shows_table = shows_table(flags_, world_);
        around.settings_folder = settings_folder(world_);
        around.trust_file = trust_file(world_);
        around.project_folder = place ? place->root : std::string{};
        around.is_terminal = world_.in_is_terminal && world_.out_is_terminal;
        if (world_.err_is_terminal && !flags_.quiet)
            around.progress = [this](const std::string& text) { tell_progress(text); };
        around.edit = [this](const std::string& file) { return edit(file); };
        around.commit = [this](Session& session) { commit(session); };
        around.open_again = [this, file = around.database, occasion = around.occasion] {
            Project project = Project::open_to_change(file, {now(world_), occasion.actor, occasion.words});
            follow_configuration(project);
            return project;
        };
        std::optional<Project> project;
        if (place) project.emplace(opened(command, place->file, around.occasion));
        if (project) follow_configuration(*project);
        if (project) around.occasion.now = project->now();
        return Session(std::move(around), std::move(project));
    }

    void follow_configuration(Project& project) const {
        project.weigh(configuration_.urgency);
        project.judge_by(configuration_.review);
    }

    // The context in use; none unless a person looks on.
    [[nodiscard]] std::string context() const {
        if (!is_for_people(flags_) || flags_.ids || flags_.quiet) return {};
        const std::string named = !flags_.context.empty() ? flags_.context : variable(world_, "MUSTER_CONTEXT");
        const std::string& chosen = named.empty() ? configuration_.context : named;
        return chosen == "none" ? std::string{} : chosen;
    }

    // Without a shell, as everything that muster starts.
    [[nodiscard]] ProcessEnd edit(const std::string& file) const {
        if (flags_.no_input || !variable(world_, "MUSTER_NO_INPUT").empty() || !variable(world_, "CI").empty())
            throw Error(Failure::usage,
                        tr("nobody may be asked here (--no-input, MUSTER_NO_INPUT or CI), so no editor opens"),
                        tr("give the fields as flags, or a long text with --body-file"));
        std::string editor = variable(world_, "MUSTER_EDITOR");
        if (editor.empty()) editor = configuration_.editor;
        for (const char* name : {"VISUAL", "EDITOR"})
            if (editor.empty()) editor = variable(world_, name);
        ProcessCall call{text::words_of_line(editor.empty() ? "vi" : editor), {}, {}, true, {}};
        call.words.push_back(file);
        return world_.start(call);
    }

    // One line that is written over and over, and taken away by an empty one.
    void tell_progress(const std::string& text) {
        if (text.empty() && !told_progress_) return;
        told_progress_ = !text.empty();
        *world_.err << "\r\x1b[K" << text::fit(text, 79) << std::flush;
    }

    int print(const std::string& text) {
        *world_.out << text;
        world_.out->flush();
        return 0;
    }

    const std::vector<std::string>& words_;
    const World& world_;
    Flags flags_;
    bool told_progress_ = false;
    settings::Configuration configuration_;
};

// Words that are no command of the table: help, completion, and what the shells' scripts and the build call.
std::optional<int> run_special(const std::vector<std::string>& words, const World& world) {
    if (words.empty()) return {};
    const std::vector<std::string> rest(words.begin() + 1, words.end());
    if (words[0] == "help") {
        *world.out << topic_help(rest);
        return 0;
    }
    if (words[0] == "completion") {
        *world.out << completion_script(rest.empty() ? "" : rest[0]);
        return 0;
    }
    if (words[0] == "__complete") {
        *world.out << complete(rest, world);
        return 0;
    }
    if (words[0] == "__manual" && rest.size() == 1) {
        *world.out << write_manual(rest[0], catalogue_folder(world)) << " pages\n";
        return 0;
    }
    if (words[0] == "__messages") {
        *world.out << message_template();
        return 0;
    }
    if (words[0] == "demo") {
        if (rest.empty()) return demo(world);
        throw Error(Failure::usage, tr("demo takes no words"), "muster demo");
    }
    return {};
}

}  // namespace

int run(const std::vector<std::string>& given, const World& world) {
    std::vector<std::string> words = given;
    std::optional<Speaking> speaking;
    try {
        const std::string language = reader_language(words, world);
        // What a program reads is the same wherever it runs; what is posted is for people, whoever asks for it.
        const bool is_for_programs =
            asks_for_json(words) && std::find(words.begin(), words.end(), "post") == words.end();
        speaking.emplace(is_for_programs ? "" : language, language.empty() ? "" : catalogue_folder(world));
        if (const auto code = run_special(words, world)) return *code;
        return Call(words, world).run();
    } catch (const Error& error) {
        return report(error, words, world);
    } catch (const std::bad_alloc&) {
        return report(Error(Failure::unexpected, tr("there is not enough memory")), words, world);
    } catch (const std::exception& error) {
        return report(Error(Failure::unexpected, say("internal error: {}", error.what()),
                            tr("nothing was changed; please report this")),
                      words, world);
    }
}

}  // namespace muster::cli
