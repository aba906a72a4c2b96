// schema: what JSON answers look like, as JSON Schema.

#include <algorithm>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"
#include "command/project/project.h"
#include "command/shape.h"

namespace muster::command {

std::string kind_of(const Command& command) {
    std::string kind(command.path);
    std::replace(kind.begin(), kind.end(), ' ', '.');
    return kind;
}

namespace {

constexpr std::string_view dialect = "https://json-schema.org/draft/2020-12/schema";

Json constant(Json value) {
    return Json::object({{"const", std::move(value)}});
}

Json names(std::initializer_list<const char*> words) {
    Json list = Json::array();
    for (const char* word : words) list.push(word);
    return list;
}

// What a command says of its answer; one that writes answers with records of its noun unless it says otherwise.
Json shape_of(const Command& command) {
    Spec spec;
    const Run run = command.make(spec);  // owns what the arguments are bound to
    if (spec.shape) return spec.shape();
    const Noun* noun = command.noun != nullptr ? &command.noun() : find_noun(command.first());
    if ((command.needs == Needs::change || command.needs == Needs::either) && noun != nullptr)
        return shape::records(*noun);
    throw Error(Failure::refused, say("muster {} says nothing of its JSON answer", command.path),
                "spec.answers(...), see src/command/shape.h");
}

Json answer_schema(const Command& command) {
    const Json shape = shape_of(command);
    const bool has_items = shape.find("properties")->find("items") != nullptr;
    shape::Members properties{{"schema", constant(1)},
                              {"kind", constant(kind_of(command))},
                              {"project", shape::maybe(shape::text())},
                              {"now", shape::moment()}};
    Json required = names({"schema", "kind", "project", "now"});
    if (command.needs != Needs::project) properties.emplace_back("dry_run", constant(true));
    if (command.needs == Needs::project || command.needs == Needs::either)
        properties.emplace_back("as_of", shape::moment());
    if (has_items) {
        properties.emplace_back("total", shape::whole());
        properties.emplace_back("returned", shape::whole());
        properties.emplace_back("truncated", shape::flag());
    }
    for (const auto& [name, member] : *shape.find("properties")->members()) properties.emplace_back(name, member);
    bool needs_items = false;
    for (const Json& name : *shape.find("required")->items()) {
        needs_items = needs_items || *name.text() == "items";
        required.push(name);
    }
    if (needs_items)
        for (const char* name : {"total", "returned", "truncated"}) required.push(name);
    Json all = Json::object();
    for (auto& [name, member] : properties)
        if (all.find(name) == nullptr) all.set(name, std::move(member));
    Json schema = Json::object({{"$schema", dialect},
                                {"title", kind_of(command)},
                                {"type", "object"},
                                {"properties", std::move(all)},
                                {"required", std::move(required)},
                                {"additionalProperties", false}});
    if (needs_items || shape.find("properties")->find("text") == nullptr) return schema;
    Json either = Json::array();  // a list, or a text in which it explains itself
    either.push(Json::object({{"required", names({"items", "total", "returned", "truncated"})}}));
    either.push(Json::object({{"required", names({"text"})}}));
    schema.set("anyOf", std::move(either));
    return schema;
}

// What stands on standard error when a command that was asked for JSON fails.
Json error_schema() {
    Json schema = Json::object({{"$schema", dialect}, {"title", "error"}});
    const Json error =
        shape::object({{"code", shape::text()}, {"message", shape::text()}, {"hint", shape::maybe(shape::text())}});
    const Json whole = shape::object({{"schema", constant(1)}, {"error", error}});
    for (const auto& [name, value] : *whole.members()) schema.set(name, value);
    return schema;
}

std::vector<std::string> kinds() {
    std::vector<std::string> all{"error"};
    for (const Command& command : command::all()) all.push_back(kind_of(command));
    return all;
}

Json schema_of(const std::string& kind) {
    if (kind == "error") return error_schema();
    for (const Command& command : command::all())
        if (kind_of(command) == kind) return answer_schema(command);
    const std::string near = text::nearest(kind, kinds());
    throw Error(Failure::not_found, say("there is no kind of answer '{}'", text::visible(kind)),
                near.empty() ? "muster schema" : say("did you mean '{}'?", near));
}

}  // namespace

Run declare_schema(Spec& spec, const Noun*) {
    auto kind = std::make_shared<std::string>();
    spec.word(*kind, "KIND", tr("The kind, as the answer itself names it; all kinds are listed unless given"), false);
    spec.text(
        tr("Prints the JSON Schema (draft 2020-12) of an answer, generated from what the program itself goes by. An "
           "answer is of the kind of its command: task list answers task.list. What is written to standard error when "
           "something fails is of the kind error."));
    spec.example("muster schema task.list", tr("What muster task list --json prints"));
    spec.answers([] { return shape::object({}, {{"items", shape::list(shape::text())}, {"text", shape::text()}}); });
    return [kind](Session&) {
        view::Answer answer;
        if (!kind->empty()) {
            answer.raw = schema_of(*kind).dump(2) + "\n";
            answer.is_document = true;
            return answer;
        }
        Json items = Json::array();
        for (const std::string& one : kinds()) {
            answer.deeds.push_back({one, one, Json()});
            items.push(one);
        }
        answer.members.set("items", std::move(items));
        return answer;
    };
}

}  // namespace muster::command
