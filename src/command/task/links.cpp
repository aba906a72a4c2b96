#include "command/task/links.h"

#include "base/language.h"

namespace muster::command {

void declare_links(Spec& spec, LinkOptions& options) {
    const Noun& task = noun_of<Task>();
    spec.options(options.blocked_by, "blocked-by", "ID", tr("A task that must be done first")).completes(task);
    spec.options(options.blocks, "blocks", "ID", tr("A task that has to wait for this one")).completes(task);
    spec.options(options.relates, "relates", "ID", tr("A task that has to do with it")).completes(task);
    spec.options(options.unblock, "remove-blocked-by", "ID", tr("No longer wait for this task")).completes(task);
    spec.options(options.accept, "accept", "TEXT", tr("What must hold before it counts as done"));
}

namespace {

void put_link(Session& session, Ref<Task> task, Ref<Task> blocker, LinkType type) {
    for (const Link& link :
         session.project().all<Link>({{"task", Compare::equal, task.key}, {"blocker", Compare::equal, blocker.key}}))
        if ((link.type == LinkType::relates) == (type == LinkType::relates)) return;
    Link link;
    link.task = task;
    link.blocker = blocker;
    link.type = type;
    session.change().put(link);
}

}  // namespace

void put_acceptance(Session& session, Ref<Task> task, const std::string& text) {
    const auto before = session.project().all<Acceptance>({{"task", Compare::equal, task.key}});
    Acceptance item;
    item.task = task;
    item.position = before.empty() ? 1 : before.back().position.value_or(0) + 1;
    item.text = text;
    session.change().put(item);
}

void put_links(Session& session, const Task& task, const LinkOptions& options) {
    const Noun& noun = noun_of<Task>();
    const Ref<Task> self{task.key};
    for (const Key key : keys_of(session, noun, options.blocked_by)) put_link(session, self, {key}, LinkType::FS);
    for (const Key key : keys_of(session, noun, options.blocks)) put_link(session, {key}, self, LinkType::FS);
    for (const Key key : keys_of(session, noun, options.relates)) put_link(session, self, {key}, LinkType::relates);
    for (const Key key : keys_of(session, noun, options.unblock))
        for (const Link& link :
             session.project().all<Link>({{"task", Compare::equal, self.key}, {"blocker", Compare::equal, key}}))
            session.change().remove(link.noun(), link.key);
    for (const std::string& text : options.accept) put_acceptance(session, self, text);
}

}  // namespace muster::command
