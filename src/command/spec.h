#pragma once
// One command, declared once: parser, help, manual page and completion all read these records.

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include <muster/noun.h>

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
    bool is_query = false;       ///< words of a query, in which `-name:value` is a negated term and no option
    const Noun* noun = nullptr;  ///< whose ids complete it
    std::function<void(const std::vector<std::string>&)> take;
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
    Spec& example(std::string line, std::string meaning);
    Spec& text(std::string paragraph);
    /// A format that this command's answer has beside those of every answer.
    Spec& format(std::string name);

    std::vector<Argument> arguments;
    std::vector<Example> examples;
    std::vector<std::string> paragraphs;
    std::vector<std::string> formats;
};

}  // namespace muster::command
