// undo, redo: taking back what has been done.

#include <charconv>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"
#include "command/project/changes.h"
#include "command/project/project.h"
#include "command/shape.h"

namespace muster::command {

namespace {

std::int64_t whole(const std::string& word, const char* what) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    if (error != std::errc{} || end != word.data() + word.size() || number < 1)
        throw Error(Failure::usage, say("{}: '{}' is not a number above 0", what, text::visible(word)));
    return number;
}

view::Answer take_back(Session& session, Key key, const std::string& said) {
    session.change().undo(key);
    if (session.change().is_empty())
        throw Error(Failure::refused, say("taking back operation {} changes nothing any more", key), "muster log");
    view::Answer answer;
    const auto operation =
        session.surroundings().wants_records ? session.project().operation(key) : std::optional<Operation>{};
    answer.deeds.push_back(
        {fmt::format("{}", key), said, operation ? operation_json(session.project(), *operation) : Json()});
    return answer;
}

}  // namespace

Run declare_undo(Spec& spec, const Noun*) {
    auto number = std::make_shared<std::string>();
    spec.word(*number, "OPERATION", tr("A number from muster log; your own last one unless given"), false);
    spec.text(
        tr("Takes an operation back by a new one. It is refused, naming who, if what it touched has changed since."));
    spec.answers([] { return shape::items(operation_shape()); });
    spec.example("muster undo", tr("Take back what you did last"));
    return [number](Session& session) {
        const Key key = number->empty() ? session.change().last_to_undo() : whole(*number, "undo");
        session.change();
        const auto operation = session.project().operation(key);
        return take_back(session, key,
                         say("Operation {} undone: {}", key, operation ? operation->words : std::string{}));
    };
}

Run declare_redo(Spec& spec, const Noun*) {
    spec.answers([] { return shape::items(operation_shape()); });
    spec.example("muster redo", tr("Do again what you have just undone"));
    return [](Session& session) {
        const Key undo = session.change().last_to_redo();
        const auto undone = session.project().operation(session.project().operation(undo)->undoes.value_or(0));
        return take_back(
            session, undo,
            say("Operation {} done again: {}", undone ? undone->key : undo, undone ? undone->words : std::string{}));
    };
}

}  // namespace muster::command
