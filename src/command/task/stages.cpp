// stage set, and what the task commands ask of stages.

#include "command/task/stages.h"

#include <algorithm>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/words.h>

#include "base/language.h"
#include "base/text.h"
#include "command/record/fields.h"
#include "command/record/record.h"
#include "command/task/task.h"

namespace muster::command {

const Stage& stage_named(const std::vector<Stage>& stages, const std::string& name) {
    std::vector<std::string> names;
    for (const Stage& stage : stages) {
        if (text::lower(stage.name) == text::lower(name)) return stage;
        names.push_back(stage.name);
    }
    throw Error(Failure::not_found, say("there is no stage '{}'", text::visible(name)),
                names.empty() ? tr("muster stage set NAME --state doing makes one")
                              : say("the stages are {}", text::join(names, ", ")));
}

// The stage behind the task's own that the workflow lets it enter.
const Stage& stage_after(const Task& task, const std::vector<Stage>& stages) {
    const Stage* own = stage_of(task, stages);
    bool is_behind = own == nullptr;
    for (const Stage& stage : stages) {
        const bool may = stage.follows.empty() || own == nullptr ||
                         std::find(stage.follows.begin(), stage.follows.end(), own->name) != stage.follows.end();
        if (is_behind && may && stage.state != TaskState::dropped && stage.state != TaskState::blocked) return stage;
        if (&stage == own) is_behind = true;
    }
    throw Error(Failure::refused, say("T{} is in the last stage", task.number), "muster stage list");
}

std::int64_t tasks_in(const Project& project, const Stage& stage, const std::vector<Stage>& stages) {
    const Noun& noun = noun_of<Task>();
    std::int64_t count = project.count(
        {&noun,
         {},
         false,
         {{"stage", Compare::equal, stage.name}, {"state", Compare::equal, std::string(word_of(stage.state))}},
         {},
         {}});
    Task unnamed;
    unnamed.state = stage.state;
    if (stage_of(unnamed, stages) == &stage)
        count += project.count(
            {&noun,
             {},
             false,
             {{"stage", Compare::is_empty, {}}, {"state", Compare::equal, std::string(word_of(stage.state))}},
             {},
             {}});
    return count;
}

namespace {

std::string wip_warning(Session& session, const Task& task, const std::vector<Stage>& stages) {
    const Stage* stage = stage_of(task, stages);
    if (stage == nullptr || !stage->wip || !is_open(task)) return {};
    const auto count = tasks_in(session.project(), *stage, stages);
    if (count <= *stage->wip) return {};
    return say(" ({} now, the limit is {})", count, *stage->wip);
}

}  // namespace

std::string stage_note(Session& session, const Task& before, const Task& after, const std::vector<Stage>& stages) {
    if (after.stage.empty() || after.stage == before.stage) return {};
    return fmt::format(" [{}]{}", after.stage, wip_warning(session, after, stages));
}

Run declare_stage_set(Spec& spec, const Noun* noun) {
    struct Options {
        std::string name;
        std::vector<std::string> clear;
        std::shared_ptr<std::vector<FieldOption>> fields;
    };
    auto options = std::make_shared<Options>();
    spec.word(options->name, "NAME", tr("What it is called"));
    options->fields = declare_fields(spec, *noun, false);
    spec.options(options->clear, "clear", "FIELD", tr("Empty a field; several separated by commas"));
    spec.text(tr(
        "Names a state of the project's own within todo, doing, blocked, done or dropped, or changes one. The stages "
        "are the columns of the board, and the moves between them are the workflow: a stage with --follows is "
        "entered from those stages alone."));
    spec.example("muster stage set Review --state doing --follows Doing --wip 3", tr("Three reviews at a time"));
    return [options, noun](Session& session) {
        Change& change = session.change();
        const auto stages = session.project().all<Stage>();
        Stage stage;
        stage.name = options->name;
        stage.position = 1 + (stages.empty() ? 0 : stages.back().position.value_or(0));
        const auto known = std::find_if(stages.begin(), stages.end(), [&](const Stage& other) {
            return text::lower(other.name) == text::lower(options->name);
        });
        if (known != stages.end()) stage = *known;
        set_fields(stage, given_fields(*options->fields), session.reading());
        for (const std::string& names : options->clear)
            for (const std::string& name : text::split(names, ',')) clear_field(stage, noun->field(name));
        for (std::string& name : stage.follows)
            if (text::lower(name) != text::lower(stage.name)) name = stage_named(stages, name).name;
        change.put(stage);
        view::Answer answer;
        answer.deeds.push_back(deed(session, stage, known == stages.end() ? tr("added") : tr("changed")));
        return answer;
    };
}

}  // namespace muster::command
