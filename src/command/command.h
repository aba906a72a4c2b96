#pragma once
// What a command is, and what it is given to work with.

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <muster/field_text.h>
#include <muster/project.h>

#include "base/process.h"
#include "command/spec.h"
#include "settings/configuration.h"
#include "view/answer.h"

namespace muster::command {

/// What must be there before a command runs; one that reads or writes, as its words say, needs `either`.
enum class Needs { nothing, project, change, either };

class Session;
struct Command;
using Run = std::function<view::Answer(Session&)>;

/// A command line that was read and can be run.
struct Prepared {
    const Command* command = nullptr;
    Run run;
};

/// The world outside, given in by the program or a test.
struct Surroundings {
    std::string folder;  ///< the current folder, after -C
    std::string home;
    std::string database;  ///< --db or MUSTER_DB; empty to look for one
    Occasion occasion;
    std::string zone = "UTC";    ///< of this machine
    bool dry_run = false;        ///< nothing will be kept
    bool wants_records = false;  ///< the answer is shown as JSON, with the records it is about
    bool is_porcelain = false;   ///< the answer is shown in the lines that never change
    std::function<std::string()> standard_input;
    /// Returns a variable of the environment, empty where it is not set: keys are asked for here, where they are used,
    /// so that no list of variables ever holds them.
    std::function<std::string(const std::string& name)> variable = [](const std::string&) { return std::string(); };
    /// Reads the words of a command line, as typed behind `muster`. Throws `usage`.
    std::function<Prepared(const std::vector<std::string>& words)> prepare{};
    settings::Configuration settings{};
    std::string settings_folder{};  ///< the user's own: config.toml and hooks
    std::string trust_file{};
    std::string project_folder{};  ///< whose project it is; empty for a file that was named
    std::string context{};         ///< the name of the context in use, while people look on; empty for none
    bool shows_table = false;      ///< lists are shown as tables: a person reads them
    bool is_terminal = false;      ///< a person sits before both input and output
    /// Opens a file in the user's editor and waits for its end. Throws `usage` where nobody may be asked.
    std::function<ProcessEnd(const std::string& file)> edit{};
    /// Tells a person who waits how far long work has come; the next call takes its place.
    std::function<void(const std::string& text)> progress = [](const std::string&) {};
    /// Writes what a session has changed, with the hooks before and after it.
    std::function<void(Session&)> commit{};
    /// Opens the project to change it anew, at the time it is then.
    std::function<Project()> open_again{};
};

/// What a running command works with.
class Session {
  public:
    Session(Surroundings surroundings, std::optional<Project> project)
        : surroundings_(std::move(surroundings)), project_(std::move(project)) {}

    [[nodiscard]] const Surroundings& surroundings() const { return surroundings_; }
    [[nodiscard]] Project& project() { return *project_; }
    [[nodiscard]] bool has_project() const { return project_.has_value(); }
    void take(Project project) { project_.emplace(std::move(project)); }
    /// Lets go of the project and of what was not committed.
    void leave() {
        change_.reset();
        project_.reset();
    }
    /// The one operation of this command; begun, with the write lock, when first asked for.
    Change& change();
    /// Takes back what the operation has done so far, and lets go of the write lock.
    void discard() { change_.reset(); }
    /// Says whether the operation has begun, and holds the write lock.
    [[nodiscard]] bool is_changing() const { return change_ != nullptr; }
    /// Writes the operation, unless nothing changed or the gate forbids it; returns it, with key 0 if nothing changed.
    Operation commit(const Change::Gate& gate = {});

    /// What a person must know of how the answer came about, shown below it.
    void note(std::string text) { note_ = std::move(text); }
    [[nodiscard]] const std::string& note() const { return note_; }

    [[nodiscard]] Units units();
    /// How words are read here; ids and handles are looked up in the project.
    [[nodiscard]] Reading reading();

  private:
    Surroundings surroundings_;
    std::optional<Project> project_;
    std::unique_ptr<Change> change_;
    std::string note_;
};

struct Command {
    std::string_view path;     ///< "task add"; one word for a command of its own
    std::string_view summary;  ///< imperative, no full stop
    Needs needs;
    Run (*declare)(Spec& spec, const Noun* noun);
    const Noun& (*noun)() = nullptr;  ///< for the verbs that all nouns share

    [[nodiscard]] Run make(Spec& spec) const { return declare(spec, noun != nullptr ? &noun() : nullptr); }
    [[nodiscard]] std::string_view first() const { return path.substr(0, path.find(' ')); }
    [[nodiscard]] std::string_view verb() const {
        const auto space = path.find(' ');
        return space == std::string_view::npos ? std::string_view{} : path.substr(space + 1);
    }
};

/// Every command, in the order in which help shows them.
std::span<const Command> all();

/// Returns the command of that path, or null.
const Command* find(std::string_view path);

/// Returns the kind of a command's JSON answer: `task.list` for task list.
std::string kind_of(const Command& command);

/// The record as JSON for answers: every field, references as ids.
Json record_json(const Project& project, const Noun& noun, Key key);

/// Reads ids as people type them: several words, ranges T3-T7, `-` for standard input.
std::vector<Key> keys_of(Session& session, const Noun& noun, const std::vector<std::string>& words);

/// Returns the record of any noun that a word names: T12, @li, `.` for what was touched last. Throws `not_found`.
std::unique_ptr<Entity> record_named(const Project& project, const std::string& word);

/// Returns the title of a record as one line.
std::string title_of(const Entity& record);

}  // namespace muster::command
