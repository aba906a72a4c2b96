#include "project/cycle.h"

#include <map>
#include <vector>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/goal.h>
#include <muster/task.h>

#include "base/language.h"

namespace muster {

namespace {

// Walks up from the new parent; meeting the record itself closes a ring.
template <class T>
void check_parents(const Project& project, const T& record) {
    if (record.key == 0 || !record.parent) return;
    std::string way = project.label(Ref<T>{record.key});
    for (Ref<T> at = record.parent; at; at = project.get(at).parent) {
        way += " -> " + project.label(at);
        if (at.key == record.key) throw Error(Failure::refused, say("it would be part of itself: {}", way));
    }
}

// Looks for a way from the blocker back to the task over what each waits for.
void check_link(const Project& project, const Link& link) {
    if (link.type == LinkType::relates) return;
    std::map<Key, Key> came_from{{link.blocker.key, 0}};
    std::vector<Key> open{link.blocker.key};
    while (!open.empty()) {
        const Key at = open.back();
        open.pop_back();
        if (at == link.task.key) {
            std::string way;
            for (Key step = at; step != 0; step = came_from[step]) way += project.label(Ref<Task>{step}) + " <- ";
            throw Error(Failure::refused,
                        say("{} would wait for itself: {}{}", project.label(link.task), way, project.label(link.task)),
                        tr("remove one of these dependencies first"));
        }
        for (const Link& next :
             project.all<Link>({{"task", Compare::equal, at}, {"type", Compare::not_equal, std::string("relates")}}))
            if (came_from.emplace(next.blocker.key, at).second) open.push_back(next.blocker.key);
    }
}

}  // namespace

void check_cycle(const Project& project, const Entity& record) {
    if (const auto* task = dynamic_cast<const Task*>(&record)) check_parents(project, *task);
    if (const auto* goal = dynamic_cast<const Goal*>(&record)) check_parents(project, *goal);
    if (const auto* link = dynamic_cast<const Link*>(&record)) check_link(project, *link);
}

}  // namespace muster
