#include "command/member/assign.h"
#include "command/record/record.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/task.h>
#include <muster/words.h>

#include "base/language.h"
#include "base/text.h"
#include "command/record/columns.h"
#include "command/report/pieces.h"
#include "command/shape.h"

namespace muster::command {

namespace {

struct AssignOptions {
    std::vector<std::string> ids;
    std::string to, role, load, from, until, reason;
};

Part part_of(const std::string& word) {
    for (const Part part : {Part::doer, Part::reviewer, Part::consulted, Part::informed})
        if (word_of(part) == word) return part;
    return Part::owner;
}

// Writes the line of the assignment sheet and, for owner and reviewer, the task's own field.
view::Deed assign_one(Session& session, Task task, Ref<Member> member, const AssignOptions& options) {
    Project& project = session.project();
    Assignment assignment;
    assignment.task = {task.key};
    assignment.member = member;
    assignment.role = part_of(options.role);
    assignment.reason = options.reason;
    std::vector<GivenField> given;
    const auto give = [&](const char* name, const std::string& word) {
        if (!word.empty()) given.push_back({&assignment.noun().field(name), {word}});
    };
    give("load", options.load);
    give("from", options.from);
    give("until", options.until);
    set_fields(assignment, given, session.reading());
    std::string before;
    if (assignment.role == Part::owner) {
        assignment.before = task.owner;
        if (task.owner && task.owner != member) before = say(" (before: {})", project.label(task.owner));
        task.owner = member;
    }
    if (assignment.role == Part::reviewer) task.reviewer = member;
    session.change().put(task);
    session.change().put(assignment);
    const std::string label = project.label(Ref<Task>{task.key});
    const std::string as =
        assignment.role == Part::owner ? "" : say(" as {}", tr(Sense::choice, word_of(assignment.role)));
    return {label, say("{} assigned to {}{}{}: {}", label, project.label(member), as, before, task.title),
            record_json(project, assignment.noun(), assignment.key)};
}

}  // namespace

Run declare_assign(Spec& spec, const Noun*) {
    auto options = std::make_shared<AssignOptions>();
    spec.words(options->ids, "ID", tr("The tasks; a range T3-T7, or - to read ids from standard input"), true,
               &noun_of<Task>());
    spec.option(options->to, "to", "@NAME", tr("Who gets them")).must_be_given().completes(noun_of<Member>());
    spec.option(options->role, "role", "ROLE",
                tr("owner answers for the task (unless said otherwise); doer, reviewer, consulted and informed take "
                   "part beside the owner"));
    spec.choices({"owner", "doer", "reviewer", "consulted", "informed"});
    spec.option(options->load, "load", "SHARE", tr("Share of the working day: 50%"));
    spec.option(options->from, "from", "DAY", tr("First day"));
    spec.option(options->until, "until", "DAY", tr("Last day"));
    spec.option(options->reason, "reason", "TEXT", tr("Why; kept in the assignment log"));
    spec.answers([] { return shape::records(noun_of<Assignment>()); });
    spec.example("muster assign T12 T13 --to @li --reason 'Knows the parser best'",
                 tr("Give two tasks to @li and say why"));
    return [options](Session& session) {
        session.change();
        const auto member = session.reading().find(noun_of<Member>(), options->to);
        view::Answer answer;
        for (const Key key : keys_of(session, noun_of<Task>(), options->ids))
            answer.deeds.push_back(assign_one(session, session.project().get(Ref<Task>{key}), {member}, *options));
        return answer;
    };
}

Run declare_assign_log(Spec& spec, const Noun*) {
    struct Options {
        std::vector<std::string> ids;
        Columns columns;
    };
    auto options = std::make_shared<Options>();
    spec.words(options->ids, "ID", tr("Only this task, or this member"), false, &noun_of<Task>());
    declare_columns(spec, noun_of<Assignment>(), options->columns);
    spec.answers([] { return shape::rows(noun_of<Assignment>()); });
    spec.example("muster assign log T12", tr("Who had it, since when, and why it moved"));
    return [options](Session& session) {
        if (options->columns.fields == "help") return help_on_fields(noun_of<Assignment>());
        Selection selection{&noun_of<Assignment>(), {}, false, {}, {}, {}};
        for (const std::string& word : options->ids) {
            const bool is_member = word.starts_with('@');
            const Noun& target = is_member ? noun_of<Member>() : noun_of<Task>();
            selection.where.push_back(
                {is_member ? "member" : "task", Compare::equal, session.project().resolve(target, word)});
        }
        return list_answer(session, std::move(selection), options->columns);
    };
}

Run declare_assign_raci(Spec& spec, const Noun*) {
    spec.text(
        tr("Prints the written responsibility sheet: what each member answers for, then a line a task with who is "
           "accountable (owner), responsible (doer), consulted and informed."));
    spec.answers([] {
        return shape::items(shape::object({{"id", shape::text()},
                                           {"title", shape::text()},
                                           {"responsible", shape::text()},
                                           {"accountable", shape::text()},
                                           {"consulted", shape::text()},
                                           {"informed", shape::text()}}));
    });
    spec.example("muster assign raci -F md -o RACI.md", tr("The sheet as a document"));
    return [](Session& session) {
        const Project& project = session.project();
        view::Answer answer;
        answer.page.emplace();
        answer.page->push_back(view::Heading{tr("Responsibilities"), 1});
        view::Table duties{{tr("member"), tr("roles"), tr("answers for")}, {}, {}};
        for (const Member& member : project.all<Member>({{"active", Compare::equal, std::int64_t{1}}}))
            duties.rows.push_back(
                {{"@" + member.handle, view::Tone::name}, {text::join(member.roles, ", ")}, {member.duties}});
        answer.page->push_back(std::move(duties));
        view::Table sheet{
            {tr("task"), tr("title"), tr("responsible"), tr("accountable"), tr("consulted"), tr("informed")}, {}, {}};
        Json items = Json::array();
        for (const Key key : project.keys({&noun_of<Task>(), {}, true, {}, {{"due", false}}, {}})) {
            const Task task = project.get(Ref<Task>{key});
            std::array<std::vector<std::string>, 5> parts;
            for (const Assignment& assignment : project.all<Assignment>({{"task", Compare::equal, key}})) {
                auto& names = parts[static_cast<std::size_t>(assignment.role)];
                const std::string name = project.label(assignment.member);
                if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
            }
            const auto joined = [&](Part part) { return text::join(parts[static_cast<std::size_t>(part)], ", "); };
            const std::string owner = project.label(task.owner);
            const std::string doers = joined(Part::doer).empty() ? owner : joined(Part::doer);
            const std::string id = project.label(Ref<Task>{key});
            sheet.rows.push_back({{id, view::Tone::name},
                                  {task.title},
                                  {doers},
                                  {owner},
                                  {joined(Part::consulted)},
                                  {joined(Part::informed)}});
            items.push(Json::object({{"id", id},
                                     {"title", task.title},
                                     {"responsible", doers},
                                     {"accountable", owner},
                                     {"consulted", joined(Part::consulted)},
                                     {"informed", joined(Part::informed)}}));
        }
        answer.page->push_back(view::Heading{tr("Tasks"), 2});
        answer.page->push_back(std::move(sheet));
        answer.members.set("items", std::move(items));
        return answer;
    };
}

}  // namespace muster::command
