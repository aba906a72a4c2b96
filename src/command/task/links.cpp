#include "command/task/links.h"

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "command/record/record.h"
#include "command/task/task.h"

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

// Makes the link, or gives the one that is there its type and lag where they are said.
void put_link(Session& session, Ref<Task> task, Ref<Task> blocker, const Link& like, bool says_how) {
    for (Link& link :
         session.project().all<Link>({{"task", Compare::equal, task.key}, {"blocker", Compare::equal, blocker.key}})) {
        if ((link.type == LinkType::relates) != (like.type == LinkType::relates)) continue;
        if (!says_how) return;
        link.type = like.type;
        link.lag = like.lag;
        session.change().put(link);
        return;
    }
    Link link;
    link.task = task;
    link.blocker = blocker;
    link.type = like.type;
    link.lag = like.lag;
    session.change().put(link);
}

Link link_like(Session& session, const LinkOptions& options) {
    Link link;
    const Noun& noun = link.noun();
    std::vector<GivenField> given;
    if (!options.type.empty()) given.push_back({noun.find("type"), {options.type}});
    if (!options.lag.empty()) given.push_back({noun.find("lag"), {options.lag}});
    set_fields(link, given, session.reading());
    return link;
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
    const Link like = link_like(session, options);
    const bool says_how = !options.type.empty() || !options.lag.empty();
    Link relation;
    relation.type = LinkType::relates;
    for (const Key key : keys_of(session, noun, options.blocked_by)) put_link(session, self, {key}, like, says_how);
    for (const Key key : keys_of(session, noun, options.blocks)) put_link(session, {key}, self, like, says_how);
    for (const Key key : keys_of(session, noun, options.relates)) put_link(session, self, {key}, relation, false);
    for (const Key key : keys_of(session, noun, options.unblock))
        for (const Link& link :
             session.project().all<Link>({{"task", Compare::equal, self.key}, {"blocker", Compare::equal, key}}))
            session.change().remove(link.noun(), link.key);
    for (const std::string& text : options.accept) put_acceptance(session, self, text);
}

Run declare_task_link(Spec& spec, const Noun*) {
    struct Options {
        std::vector<std::string> ids;
        LinkOptions links;
    };
    auto options = std::make_shared<Options>();
    const Noun& task = noun_of<Task>();
    spec.words(options->ids, "ID", tr("The tasks"), true, &task);
    spec.options(options->links.blocked_by, "blocked-by", "ID", tr("A task that they wait for")).completes(task);
    spec.options(options->links.blocks, "blocks", "ID", tr("A task that waits for them")).completes(task);
    spec.options(options->links.relates, "relates", "ID", tr("A task that has to do with them")).completes(task);
    spec.option(options->links.type, "type", "TYPE",
                tr("FS: starts when the other is finished (unless said otherwise); SS: when it starts; FF: finishes "
                   "when it is finished; SF: finishes when it starts"));
    spec.choices({"FS", "SS", "FF", "SF"});
    spec.option(options->links.lag, "lag", "TIME", tr("Working time between the two: 4h, 2d"));
    spec.example("muster task link T12 --blocked-by T9 --type SS --lag 2d", tr("T12 starts two days after T9 starts"));
    return [options](Session& session) {
        if (options->links.is_empty())
            throw Error(Failure::usage, tr("say how they are linked: --blocked-by, --blocks or --relates"),
                        "muster task link --help");
        session.change();  // under the write lock from here on
        view::Answer answer;
        for (const Key key : keys_of(session, noun_of<Task>(), options->ids)) {
            const Task linked = session.project().get(Ref<Task>{key});
            put_links(session, linked, options->links);
            answer.deeds.push_back(deed(session, linked, tr("linked")));
        }
        return answer;
    };
}

Run declare_task_unlink(Spec& spec, const Noun*) {
    struct Options {
        std::string id;
        std::vector<std::string> others;
    };
    auto options = std::make_shared<Options>();
    const Noun& task = noun_of<Task>();
    spec.word(options->id, "ID", tr("A task"), true, &task);
    spec.words(options->others, "OTHER", tr("The tasks it is linked with"), true, &task);
    spec.text(tr("Takes away every link between the first task and the others, in both directions."));
    spec.example("muster task unlink T12 T9", tr("Neither waits for the other any more"));
    return [options](Session& session) {
        Change& change = session.change();
        const auto self = session.project().resolve<Task>(options->id);
        view::Answer answer;
        for (const Key other : keys_of(session, noun_of<Task>(), options->others)) {
            auto links =
                session.project().all<Link>({{"task", Compare::equal, self.key}, {"blocker", Compare::equal, other}});
            for (const Link& link :
                 session.project().all<Link>({{"task", Compare::equal, other}, {"blocker", Compare::equal, self.key}}))
                links.push_back(link);
            if (links.empty())
                throw Error(Failure::not_found,
                            say("{} and {} are not linked", session.project().label(self),
                                session.project().label(Ref<Task>{other})),
                            fmt::format("muster task show {}", session.project().label(self)));
            for (const Link& link : links) change.remove(link.noun(), link.key);
        }
        answer.deeds.push_back(deed(session, session.project().get(self), tr("unlinked")));
        return answer;
    };
}

}  // namespace muster::command
