#include "command/record/custom.h"

#include <algorithm>

#include <fmt/format.h>

#include <muster/custom_field.h>

#include "base/language.h"
#include "base/text.h"

namespace muster::command {

void declare_custom(Spec& spec, const Noun& noun, CustomOptions& options) {
    const auto known = extensible_nouns();
    if (std::find(known.begin(), known.end(), noun.word) == known.end()) return;
    spec.options(options.set, "set", "NAME=VALUE",
                 tr("Set a field of the project's own, see muster field; --NAME VALUE does the same"));
    spec.others(options.others);
}

namespace {

// The project's own fields of a noun, and the options that name them.
class OwnFields {
  public:
    OwnFields(Session& session, const Noun& noun) : noun_(session.project().noun(noun)) {}

    [[nodiscard]] const Field* find(const std::string& called) const {
        std::string name = called;
        try {
            name = field_name(called);
        } catch (const Error&) {  // then no field is called so
        }
        for (const Field& field : noun_.fields)
            if (field.custom != 0 && field.name == name) return &field;
        return nullptr;
    }

    [[nodiscard]] const Field& get(const std::string& called) const {
        if (const Field* field = find(called)) return *field;
        const std::string shown = text::fit(text::visible(called), 60);
        for (const Field& field : noun_.fields)
            if (field.is_settable() && (field.name == called || field.flag() == called))
                throw Error(Failure::usage, say("'{}' is not a field of the project's own", shown),
                            say("use --{}", field.flag()));
        const std::string near = nearest(called, "");
        throw Error(
            Failure::usage, say("a {} has no field '{}' of the project's own", noun_.called(), shown),
            near.empty() ? fmt::format("muster field list on:{}", noun_.word) : say("did you mean '{}'?", near));
    }

    /// The option is not declared, so that it is a field's or nothing.
    [[nodiscard]] std::string nearest(const std::string& called, const std::string& dashes) const {
        std::vector<std::string> names;
        for (const Field& field : noun_.fields)
            if (field.custom != 0) names.push_back(dashes + field.flag());
        return text::nearest(dashes + called, names);
    }

  private:
    const Noun& noun_;
};

FieldOption& entry(std::vector<FieldOption>& entries, const Field& field) {
    for (FieldOption& known : entries)
        if (known.field == &field) return known;
    return entries.emplace_back(FieldOption{&field, {}, {}, {}});
}

void need_value(const std::string& option, const std::string& name, const std::string& value) {
    if (text::trim(value).empty())
        throw Error(Failure::usage, say("{}: a value is missing", option), say("to empty it: --clear {}", name));
}

void take_set(const OwnFields& fields, const std::string& word, std::vector<FieldOption>& entries) {
    const auto equals = word.find('=');
    if (equals == std::string::npos || equals == 0)
        throw Error(Failure::usage, say("--set: '{}' is not NAME=VALUE", text::fit(text::visible(word), 60)),
                    "--set size=M");
    const Field& field = fields.get(word.substr(0, equals));
    const std::string value = word.substr(equals + 1);
    need_value("--set " + field.flag(), field.flag(), value);
    entry(entries, field).set.push_back(value);
}

void take_other(const OwnFields& fields, const OtherOption& option, std::vector<FieldOption>& entries) {
    const std::string value = option.word.value_or(std::string{});
    const auto take = [&](const std::string& name, std::vector<std::string> FieldOption::*words, bool only_lists) {
        const Field* field = fields.find(name);
        if (field == nullptr || (only_lists && !field->is_list())) return false;
        need_value("--" + option.name, field->flag(), value);
        (entry(entries, *field).*words).push_back(value);
        return true;
    };
    if (take(option.name, &FieldOption::set, false)) return;
    if (option.name.starts_with("add-") && take(option.name.substr(4), &FieldOption::add, true)) return;
    if (option.name.starts_with("remove-") && take(option.name.substr(7), &FieldOption::remove, true)) return;
    const std::string near = fields.nearest(option.name, "--");
    if (near.empty()) throw option.unknown;
    throw Error(Failure::usage, option.unknown.what(), say("did you mean {}?", near));
}

}  // namespace

std::vector<FieldOption> given_custom(Session& session, const Noun& noun, const CustomOptions& options) {
    std::vector<FieldOption> entries;
    if (options.is_empty()) return entries;
    const OwnFields fields(session, noun);
    for (const std::string& word : options.set) take_set(fields, word, entries);
    for (const OtherOption& option : options.others) take_other(fields, option, entries);
    return entries;
}

}  // namespace muster::command
