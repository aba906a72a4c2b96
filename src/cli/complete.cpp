#include "cli/complete.h"

#include <algorithm>
#include <filesystem>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"
#include "cli/flags.h"
#include "cli/route.h"
#include "command/command.h"

namespace muster::cli {

namespace {

namespace fs = std::filesystem;
using command::Argument;
using command::Command;

constexpr int most_ids = 200;

class Candidates {
  public:
    explicit Candidates(std::string typed) : typed_(std::move(typed)) {}

    void add(const std::string& word, const std::string& meaning) {
        if (word.starts_with(typed_)) out_ += fmt::format("{}\t{}\n", word, text::visible(meaning));
    }

    [[nodiscard]] const std::string& text() const { return out_; }
    [[nodiscard]] const std::string& typed() const { return typed_; }

  private:
    std::string typed_;
    std::string out_;
};

std::optional<Project> project_of(const World& world) {
    const auto named = world.variable("MUSTER_DB");
    const auto place = named && !named->empty() ? std::optional{Place{*named, {}, false}}
                                                : find_place(world.folder, world.variable("HOME").value_or(""));
    if (!place) return {};
    return Project::open(place->file, {});
}

void add_ids(const Noun& noun, const World& world, Candidates& candidates) {
    const auto project = project_of(world);
    if (!project) return;
    project->names(noun, candidates.typed(), most_ids, [&](std::string_view name, std::string_view title) {
        candidates.add(std::string(name), text::fit(title, 50));
    });
    if (noun.name == "member") candidates.add("@me", tr("yourself"));
}

void add_first(Candidates& candidates) {
    for (const std::string& word : first_words()) {
        const Command* command = command::find(word);
        candidates.add(word, command != nullptr ? tr(command->summary.data()) : "");
    }
}

void add_verbs(const std::string& noun, Candidates& candidates) {
    for (const Command& command : command::all())
        if (command.first() == noun && !command.verb().empty())
            candidates.add(std::string(command.verb()), tr(command.summary.data()));
}

void add_value(const Argument& argument, const World& world, Candidates& candidates) {
    for (const std::string& choice : argument.choices) candidates.add(choice, "");
    if (argument.noun != nullptr) add_ids(*argument.noun, world, candidates);
}

// The fields of the project's own that a command takes as options: their names, what stands behind --set, or the value
// of the one named before. Returns whether the word can be nothing else.
bool add_own_fields(const Noun& noun, const std::string& before, const World& world, Candidates& candidates) {
    const auto project = project_of(world);
    if (!project) return before == "--set";
    for (const Field& field : project->noun(noun).fields) {
        if (field.custom == 0) continue;
        const std::string flag = field.flag();
        std::vector<std::string> values(field.choices.begin(), field.choices.end());
        if (field.kind == Kind::flag) values = {"yes", "no"};
        if (before == "--set") {
            for (const std::string& value : values) candidates.add(fmt::format("{}={}", flag, value), field.called());
            if (values.empty()) candidates.add(flag + "=", std::string(field.meaning));
        } else if (before == "--" + flag) {
            for (const std::string& value : values) candidates.add(value, field.called());
            if (field.target != nullptr) add_ids(field.target(), world, candidates);
            return true;
        } else if (candidates.typed().starts_with('-')) {
            candidates.add("--" + flag, std::string(field.meaning));
        }
    }
    return before == "--set";
}

// Behind a command: the value of the option before, an option, or what the command's words name.
void add_for_command(const Command& command, const std::string& before, const World& world, Candidates& candidates) {
    command::Spec spec;
    Flags flags;
    const auto run = command.make(spec);  // owns what the arguments are bound to
    declare_output(spec, flags, answering_of(command, spec));
    declare_global(spec, flags);
    const bool is_option = candidates.typed().starts_with('-') || before.starts_with("--");
    if (spec.other_options != nullptr && is_option && command.noun != nullptr &&
        add_own_fields(command.noun(), before, world, candidates))
        return;
    for (const Argument& argument : spec.arguments)
        if (!argument.positional && !argument.placeholder.empty() &&
            (before == "--" + argument.name || (argument.letter != 0 && before == fmt::format("-{}", argument.letter))))
            return add_value(argument, world, candidates);
    for (const Argument& argument : spec.arguments) {
        if (!argument.positional) candidates.add("--" + argument.name, argument.help);
        else if (!candidates.typed().starts_with('-')) add_value(argument, world, candidates);
    }
}

}  // namespace

std::string complete(const std::vector<std::string>& words, const World& world) {
    Candidates candidates(words.empty() ? "" : words.back());
    try {
        std::vector<std::string> before(words.begin(), words.empty() ? words.end() : words.end() - 1);
        std::vector<std::string> plain;
        for (std::size_t i = 0; i < before.size(); ++i) {
            if (takes_value(before[i])) ++i;
            else if (!before[i].starts_with('-')) plain.push_back(before[i]);
        }
        if (plain.empty()) {
            add_first(candidates);
            return candidates.text();
        }
        const Command* command = plain.size() > 1 ? command::find(plain[0] + " " + plain[1]) : nullptr;
        if (command == nullptr) command = command::find(plain[0]);
        if (plain.size() == 1) add_verbs(plain[0], candidates);
        if (plain[0] == "completion")
            for (const char* shell : {"bash", "zsh", "fish"}) candidates.add(shell, "");
        if (plain[0] == "help") add_first(candidates);
        if (command != nullptr) add_for_command(*command, before.back(), world, candidates);
    } catch (const Error&) {
        // A shell that is completing shows nothing rather than an error.
    }
    return candidates.text();
}

std::string completion_script(const std::string& shell) {
    if (shell == "bash")
        return R"sh(# bash completion for muster: eval "$(muster completion bash)"
_muster() {
    local IFS=$'\n' line
    COMPREPLY=()
    while IFS= read -r line; do
        COMPREPLY+=("${line%%$'\t'*}")
    done < <(muster __complete "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _muster muster
)sh";
    if (shell == "zsh")
        return R"sh(#compdef muster
# zsh completion for muster: muster completion zsh > "${fpath[1]}/_muster"
_muster() {
    local -a candidates
    local line word
    while IFS= read -r line; do
        word=${line%%$'\t'*}
        candidates+=("${word//:/\\:}:${line#*$'\t'}")
    done < <(muster __complete "${(@)words[2,CURRENT]}" 2>/dev/null)
    _describe muster candidates || _files
}
if [ "$funcstack[1]" = "_muster" ]; then
    _muster "$@"
else
    compdef _muster muster
fi
)sh";
    if (shell == "fish")
        return R"sh(# fish completion for muster: muster completion fish | source
function __muster_complete
    set -l words (commandline -opc) (commandline -ct)
    muster __complete $words[2..-1] 2>/dev/null
end
complete -c muster -f -a '(__muster_complete)'
)sh";
    throw Error(Failure::usage, say("there is no completion for '{}'", text::visible(shell)),
                "muster completion bash|zsh|fish");
}

}  // namespace muster::cli
