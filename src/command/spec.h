#pragma once
// One command, declared once: parser, help, manual page and completion all read these records.

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <muster/error.h>
#include <muster/noun.h>

#include "base/json.h"

namespace muster::command {

/// One word or flag that a command takes.
struct Argument {
    std::string name;         ///< flag without dashes, or the word in usage
    char letter = 0;          ///< the short flag
    std::string placeholder;  ///< of the value; empty for a switch
    std::string help;
    std::vector<std::string> choices;
    bool positional = false;
    bool required = false;
    bool repeatable = false;
    bool excuses = false;        ///< what must be given may come another way when this is
    bool is_query = false;       ///< words of a query, in which `-name:value` is a negated term and no option
    const Noun* noun = nullptr;  ///< whose ids complete it
    std::function<void(const std::vector<std::string>&)> take;
};

/// An option that the command did not declare, which may name a field of the project's own.
struct OtherOption {
    std::string name;                 ///< without dashes
    std::optional<std::string> word;  ///< its value, where one stood behind it
    Error unknown;                    ///< what is wrong with it if there is no such field
};

struct Example {
    std::string line;
    std::string meaning;
};

/// Collects what a command takes. Each call binds a target that is written when the command line is parsed.
class Spec {
  public:
    /// Words after the verb.
    Spec& words(std::vector<std::string>& target, std::string name, std::string help, bool required = true,
                const Noun* noun = nullptr);
    /// The words of a query after the verb.
    Spec& query(std::vector<std::string>& target, std::string help);
    /// One word after the verb.
    Spec& word(std::string& target, std::string name, std::string help, bool required = true,
               const Noun* noun = nullptr);
    Spec& option(std::string& target, std::string name, std::string placeholder, std::string help, char letter = 0);
    Spec& options(std::vector<std::string>& target, std::string name, std::string placeholder, std::string help,
                  char letter = 0);
    Spec& flag(bool& target, std::string name, std::string help, char letter = 0);
    /// Values that the option before takes.
    Spec& choices(std::vector<std::string> values);
    /// The noun whose ids complete the option before.
    Spec& completes(const Noun& noun);
    Spec& must_be_given();
    /// What must be given may come another way when the option before is given.
    Spec& excuses();
    Spec& example(std::string line, std::string meaning);
    Spec& text(std::string paragraph);
    /// A format that this command's answer has beside those of every answer.
    Spec& format(std::string name);
    /// What --porcelain prints of this command's answer, in this order: fields of each row, or members by their path
    /// (`tasks.open`). A promise: more may follow at the end in a later version, none may move, vanish or change.
    Spec& porcelain(std::vector<std::string> names);
    /// What the JSON answer holds beside its envelope, as a JSON Schema (see command/shape.h). Asked for by
    /// `muster schema` alone. A command that writes and says nothing answers with records of its noun.
    Spec& answers(std::function<Json()> shape);

    /// Takes options that were not declared, in place of refusing them.
    Spec& others(std::vector<OtherOption>& target);

    std::vector<Argument> arguments;
    std::vector<Example> examples;
    std::vector<std::string> paragraphs;
    std::vector<std::string> formats;
    std::vector<std::string> stable;
    std::function<Json()> shape;
    std::vector<OtherOption>* other_options = nullptr;
};

}  // namespace muster::command
