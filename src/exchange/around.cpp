#include "exchange/around.h"

#include <algorithm>

#include "base/text.h"

namespace muster::exchange {

Around::Around(const Work& work) {
    for (const Task& task : work.others) tasks_[task.key] = &task;
    for (const Task& task : work.tasks) tasks_[task.key] = &task;
    for (const Member& member : work.members) members_[member.key] = &member;
    for (const Milestone& milestone : work.milestones) milestones_[milestone.key] = &milestone;
    for (const Comment& comment : work.comments) comments_[comment.task.key].push_back(&comment);
    for (const Acceptance& one : work.acceptance) acceptance_[one.task.key].push_back(&one);
    for (const Link& link : work.links) {
        if (task(link.task) == nullptr || task(link.blocker) == nullptr) continue;
        waits_[link.task.key].push_back(&link);
        holds_[link.blocker.key].push_back(&link);
    }
    for (const Assignment& assignment : work.assignments)
        if (assignment.role == Part::doer) doers_[assignment.task.key].push_back(&assignment);
}

std::string Around::handle(Ref<Member> ref) const {
    const Member* person = member(ref);
    return person == nullptr ? std::string{} : person->handle;
}

std::vector<const Member*> Around::people(const Task& task) const {
    std::vector<const Member*> people;
    const auto add = [&](const Member* person) {
        if (person != nullptr && std::find(people.begin(), people.end(), person) == people.end()) people.push_back(person);
    };
    add(member(task.owner));
    for (const Assignment* assignment : listed(doers_, task)) add(member(assignment->member));
    return people;
}

std::string id_within(const std::string& external_id, std::string_view prefix) {
    return external_id.starts_with(prefix) ? external_id.substr(prefix.size()) : std::string{};
}

std::string one_line(std::string text) {
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
    return std::string(text::trim(text));
}

}  // namespace muster::exchange
