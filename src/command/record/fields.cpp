#include "command/record/fields.h"

#include <filesystem>
#include <fstream>
#include <sstream>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"

namespace muster::command {

namespace {

std::string placeholder_of(const Field& field) {
    switch (field.kind) {
        case Kind::day: return "DAY";
        case Kind::moment: return "MOMENT";
        case Kind::integer:
        case Kind::number:
        case Kind::measure: return "NUMBER";
        case Kind::effort:
        case Kind::span: return "TIME";
        case Kind::money: return "MONEY";
        case Kind::share: return "SHARE";
        case Kind::flag: return "[YES|NO]";
        case Kind::choice: return "CHOICE";
        case Kind::ref:
        case Kind::refs: return field.target().letter != 0 ? "ID" : "@NAME";
        case Kind::text:
        case Kind::body:
        case Kind::texts:
        case Kind::series: break;
    }
    return "TEXT";
}

char letter_of(const Field& field) {
    if (field.name == "priority") return 'p';
    return 0;
}

void decorate(Spec& spec, const Field& field) {
    if (!field.choices.empty()) spec.choices({field.choices.begin(), field.choices.end()});
    if (field.kind == Kind::flag) spec.choices({"yes", "no"});
    if (field.target != nullptr) spec.completes(field.target());
}

}  // namespace

std::shared_ptr<std::vector<FieldOption>> declare_fields(Spec& spec, const Noun& noun, bool for_edit) {
    auto options = std::make_shared<std::vector<FieldOption>>();
    options->reserve(noun.fields.size());  // the targets must not move
    for (const Field& field : noun.fields) {
        if (!field.is_settable() || (field.use == Use::title && !for_edit)) continue;
        FieldOption& option = options->emplace_back(FieldOption{&field, {}, {}, {}});
        const std::string flag = field.flag();
        const std::string help = tr(std::string(field.meaning).c_str());
        spec.options(option.set, flag, placeholder_of(field), help, letter_of(field));
        decorate(spec, field);
        if (field.use == Use::required && !for_edit) spec.must_be_given();
        if (!for_edit || !field.is_list()) continue;
        spec.options(option.add, "add-" + flag, placeholder_of(field), say("Add to the {}", field.name));
        decorate(spec, field);
        spec.options(option.remove, "remove-" + flag, placeholder_of(field), say("Take from the {}", field.name));
        decorate(spec, field);
    }
    return options;
}

std::vector<GivenField> given_fields(const std::vector<FieldOption>& options) {
    std::vector<GivenField> given;
    for (const FieldOption& option : options)
        if (!option.set.empty()) given.push_back({option.field, option.set});
    return given;
}

std::string read_text_file(Session& session, const std::string& path) {
    if (path == "-") return session.surroundings().standard_input();
    const auto full = std::filesystem::path(session.surroundings().folder) / path;
    std::error_code unknown;
    const auto status = std::filesystem::status(full, unknown);
    if (status.type() == std::filesystem::file_type::not_found)
        throw Error(Failure::usage, say("there is no file {}", text::visible(path)));
    if (std::filesystem::is_directory(status))
        throw Error(Failure::usage, say("cannot read {}: it is a folder", text::visible(path)));
    std::ifstream file(full);
    if (!file) throw Error(Failure::usage, say("cannot read {}", text::visible(path)));
    std::ostringstream content;
    if (file.peek() != std::ifstream::traits_type::eof()) content << file.rdbuf();
    if (file.bad()) throw Error(Failure::usage, say("cannot read {}", text::visible(path)));
    return content.str();
}

}  // namespace muster::command
