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
#include "cli/pager.h"
#include "cli/parser.h"
#include "cli/reader.h"
#include "cli/route.h"
#include "command/command.h"
#include "settings/configuration.h"
#include "settings/hooks.h"

namespace muster::cli {

namespace fs = std::filesystem;
using command::Needs;
using command::Session;

namespace {

std::string variable(const World& world, const std::string& name) {
    return world.variable(name).value_or(std::string{});
}

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
                           {"error",
                            Json::object({{"code", code.name}, {"message", error.what()}, {"hint", error.hint()}})}})
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
        declare_output(spec, flags_, route.command->needs != Needs::project);
        declare_global(spec, flags_);
        parse(spec, route.words, std::string(route.command->path));
        if (is_bare_status(route) && !find()) return print(general_help());
        Session session = open(*route.command);
        view::Answer answer = runner(session);
        if (!flags_.dry_run) commit(session);
        add_note(answer, session.note());
        return show(answer, session);
    }

    static void add_note(view::Answer& answer, const std::string& note) {
        if (note.empty()) return;
        if (answer.list) answer.list->footer = [footer = answer.list->footer, note] { return footer() + "\n" + note; };
        else if (answer.page) answer.page->push_back(view::Paragraph{{{note, view::Tone::faint}}});
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

    Session open(const command::Command& command) {
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
        around.wants_records = format() == view::Format::json || format() == view::Format::jsonl;
        around.standard_input = [this] { return std::string(std::istreambuf_iterator<char>(*world_.in), {}); };
        around.prepare = [this](const std::vector<std::string>& words) { return prepare(words); };
        around.settings = configuration_;
        around.context = context();
        around.shows_table = format() == view::Format::table || (world_.out_is_terminal && flags_.output.empty());
        around.settings_folder = settings_folder(world_);
        around.trust_file = trust_file(world_);
        around.project_folder = place ? place->root : std::string{};
        std::optional<Project> project;
        if (command.needs == Needs::project) project.emplace(Project::open(place->file, around.occasion));
        if (command.needs == Needs::change) project.emplace(Project::open_to_change(place->file, around.occasion));
        if (project) project->weigh(configuration_.urgency);
        return Session(std::move(around), std::move(project));
    }

    // The context in use; none unless a person looks on.
    [[nodiscard]] std::string context() const {
        const bool is_text = format_name().empty() || format_name() == "table";
        if (!is_text || flags_.ids || flags_.quiet) return {};
        const std::string named = !flags_.context.empty() ? flags_.context : variable(world_, "MUSTER_CONTEXT");
        const std::string& chosen = named.empty() ? configuration_.context : named;
        return chosen == "none" ? std::string{} : chosen;
    }

    [[nodiscard]] bool in_colour() const {
        const std::string when = !flags_.colour.empty() ? flags_.colour : configuration_.color;
        if (when == "always") return true;
        if (when == "never" || !flags_.output.empty()) return false;
        if (!variable(world_, "NO_COLOR").empty() || variable(world_, "TERM") == "dumb") return false;
        const std::string forced = variable(world_, "CLICOLOR_FORCE");
        return world_.out_is_terminal || (!forced.empty() && forced != "0");
    }

    [[nodiscard]] std::size_t columns() const {
        for (const std::string& given : {flags_.width, variable(world_, "COLUMNS")}) {
            if (given.empty()) continue;
            const bool is_number = given.find_first_not_of("0123456789") == std::string::npos && given.size() < 6;
            if (is_number) return std::max<std::size_t>(20, std::stoul(given));
            if (&given == &flags_.width)
                throw Error(Failure::usage, say("--width: '{}' is not a number", text::visible(given)));
        }
        return world_.terminal_width > 0 ? std::max<std::size_t>(20, static_cast<std::size_t>(world_.terminal_width))
                                         : 80;
    }

    // The name of the format asked for, by a flag or by the ending of the file to write.
    [[nodiscard]] std::string format_name() const {
        if (flags_.json) return "json";
        if (!flags_.format.empty() || flags_.output.empty()) return flags_.format;
        const std::string ending = fs::path(flags_.output).extension().string();
        return ending.empty() ? ending : ending.substr(1);
    }

    [[nodiscard]] view::Format format() const {
        static constexpr std::array<std::pair<std::string_view, view::Format>, 6> known{{{"table", view::Format::table},
                                                                                         {"tsv", view::Format::tsv},
                                                                                         {"csv", view::Format::csv},
                                                                                         {"json", view::Format::json},
                                                                                         {"jsonl", view::Format::jsonl},
                                                                                         {"md", view::Format::md}}};
        const std::string name = format_name();
        for (const auto& [word, format] : known)
            if (word == name) return format;
        return view::Format::automatic;
    }

    int show(const view::Answer& answer, Session& session) {
        view::Style style;
        style.format = format();
        for (const auto& [name, write] : answer.forms)
            if (name == format_name()) style.form = name;
        style.terminal = world_.out_is_terminal && flags_.output.empty();
        style.colour = in_colour();
        style.quiet = flags_.quiet;
        style.only_ids = flags_.ids || (flags_.quiet && answer.list);
        style.dry_run = flags_.dry_run;
        style.width = columns();
        if (session.has_project()) style.project = session.project().about().name;
        style.now = to_text(session.surroundings().occasion.now);
        if (style.format == view::Format::automatic && style.terminal) style.format = view::Format::table;
        if (answer.list && style.only_ids) {
            // Ids alone: ask for nothing else.
            view::Answer ids = answer;
            for (std::size_t i = 0; i < ids.list->fields.size(); ++i)
                if (ids.list->fields[i]->name == "id" && i > 0) std::swap(ids.list->fields[0], ids.list->fields[i]);
            return write(ids, style);
        }
        return write(answer, style);
    }

    int write(const view::Answer& answer, const view::Style& style) {
        if (!flags_.output.empty()) {
            const auto path = fs::path(folder()) / flags_.output;
            std::ofstream file(path);
            view::render(answer, style, [&](std::string_view text) { file << text; });
            file.close();
            if (!file) throw Error(Failure::unexpected, say("cannot write {}", path.string()));
            return static_cast<int>(answer.outcome);
        }
        bool is_cut = false;
        const bool paged = world_.out_is_terminal && !flags_.no_pager && (answer.list || answer.page || answer.raw);
        if (paged) show_paged(answer, style);
        else
            is_cut = view::render(answer, style, [&](std::string_view text) {
                world_.out->write(text.data(), static_cast<std::streamsize>(text.size()));
            });
        world_.out->flush();
        if (is_cut) *world_.err << say("only the first {} are shown", *answer.list->limit) << "\n";
        if (!*world_.out)
            throw Error(Failure::unexpected, tr("the answer could not be written out; a change it reports is stored"));
        return static_cast<int>(answer.outcome);
    }

    void show_paged(const view::Answer& answer, const view::Style& style) {
        std::string text;
        view::render(answer, style, [&](std::string_view part) { text += part; });
        std::string pager = variable(world_, "MUSTER_PAGER");
        if (pager.empty() && configuration_.has_pager)
            pager = configuration_.pager.empty() ? "cat" : configuration_.pager;
        if (pager.empty()) pager = variable(world_, "PAGER");
        page(text, pager.empty() ? "less -FRX" : pager, *world_.out);
    }

    int print(const std::string& text) {
        *world_.out << text;
        world_.out->flush();
        return 0;
    }

    const std::vector<std::string>& words_;
    const World& world_;
    Flags flags_;
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
        // What a program reads is the same wherever it runs.
        speaking.emplace(asks_for_json(words) ? "" : language, language.empty() ? "" : catalogue_folder(world));
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
