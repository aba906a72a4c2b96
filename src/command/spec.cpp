#include "command/spec.h"

namespace muster::command {

namespace {

Argument positional(std::string name, std::string help, bool required, const Noun* noun) {
    Argument argument;
    argument.name = std::move(name);
    argument.help = std::move(help);
    argument.positional = true;
    argument.required = required;
    argument.noun = noun;
    return argument;
}

Argument flagged(std::string name, std::string placeholder, std::string help, char letter) {
    Argument argument;
    argument.name = std::move(name);
    argument.placeholder = std::move(placeholder);
    argument.help = std::move(help);
    argument.letter = letter;
    return argument;
}

}  // namespace

Spec& Spec::words(std::vector<std::string>& target, std::string name, std::string help, bool required,
                  const Noun* noun) {
    Argument argument = positional(std::move(name), std::move(help), required, noun);
    argument.repeatable = true;
    argument.take = [&target](const auto& words) { target = words; };
    arguments.push_back(std::move(argument));
    return *this;
}

Spec& Spec::query(std::vector<std::string>& target, std::string help) {
    words(target, "QUERY", std::move(help), false);
    arguments.back().is_query = true;
    return *this;
}

Spec& Spec::word(std::string& target, std::string name, std::string help, bool required, const Noun* noun) {
    Argument argument = positional(std::move(name), std::move(help), required, noun);
    argument.take = [&target](const auto& words) { target = words.front(); };
    arguments.push_back(std::move(argument));
    return *this;
}

Spec& Spec::option(std::string& target, std::string name, std::string placeholder, std::string help, char letter) {
    Argument argument = flagged(std::move(name), std::move(placeholder), std::move(help), letter);
    argument.take = [&target](const auto& words) { target = words.back(); };
    arguments.push_back(std::move(argument));
    return *this;
}

Spec& Spec::options(std::vector<std::string>& target, std::string name, std::string placeholder, std::string help,
                    char letter) {
    Argument argument = flagged(std::move(name), std::move(placeholder), std::move(help), letter);
    argument.repeatable = true;
    argument.take = [&target](const auto& words) { target = words; };
    arguments.push_back(std::move(argument));
    return *this;
}

Spec& Spec::flag(bool& target, std::string name, std::string help, char letter) {
    Argument argument = flagged(std::move(name), {}, std::move(help), letter);
    argument.take = [&target](const auto&) { target = true; };
    arguments.push_back(std::move(argument));
    return *this;
}

Spec& Spec::choices(std::vector<std::string> values) {
    arguments.back().choices = std::move(values);
    return *this;
}

Spec& Spec::completes(const Noun& noun) {
    arguments.back().noun = &noun;
    return *this;
}

Spec& Spec::must_be_given() {
    arguments.back().required = true;
    return *this;
}

Spec& Spec::excuses() {
    arguments.back().excuses = true;
    return *this;
}

Spec& Spec::example(std::string line, std::string meaning) {
    examples.push_back({std::move(line), std::move(meaning)});
    return *this;
}

Spec& Spec::text(std::string paragraph) {
    paragraphs.push_back(std::move(paragraph));
    return *this;
}

Spec& Spec::others(std::vector<OtherOption>& target) {
    other_options = &target;
    return *this;
}

Spec& Spec::format(std::string name) {
    formats.push_back(std::move(name));
    return *this;
}

Spec& Spec::porcelain(std::vector<std::string> names) {
    stable = std::move(names);
    return *this;
}

Spec& Spec::answers(std::function<Json()> described) {
    shape = std::move(described);
    return *this;
}

}  // namespace muster::command
