// export tjp, export mspdi, export ics: the plan for other planning programs and calendars.

#include <muster/meeting.h>
#include <muster/task.h>

#include "base/language.h"
#include "command/exchange/exchange.h"
#include "command/exchange/work.h"
#include "command/meeting/invitation.h"
#include "exchange/ics/todos.h"
#include "exchange/mspdi.h"
#include "exchange/taskjuggler.h"

namespace muster::command {

namespace {

using Writing = std::string (*)(const Project& project, const exchange::Work& work);

Run export_of(Spec& spec, Writing write) {
    auto options = std::make_shared<QueryOptions>();
    declare_query(spec, noun_of<Task>(), *options);
    spec.answers([] { return file_shape(); });
    return [options, write](Session& session) {
        const Noun& noun = session.project().noun(noun_of<Task>());
        Query query = read(session, noun, *options);
        if (options->explain) return explained(query, noun, false);
        exchange::Work work = work_of(session, std::move(query));
        work.is_whole = options->words.empty() && options->query.empty();
        return file_answer(session, write(session.project(), work));
    };
}

}  // namespace

Run declare_export_tjp(Spec& spec, const Noun*) {
    spec.text(
        tr("Tasks, people, dependencies and milestones for TaskJuggler 3, every task unless a query says which. What is "
           "done keeps its days, of what is begun the rest is planned, and a task that nobody estimated counts as a day. "
           "Dropped tasks are left out."));
    spec.example("muster export tjp -o plan.tjp", tr("Then: tj3 plan.tjp"));
    return export_of(spec, [](const Project&, const exchange::Work& work) { return exchange::to_taskjuggler(work); });
}

Run declare_export_mspdi(Spec& spec, const Noun*) {
    spec.text(
        tr("Tasks in their outline, people, dependencies with type and lag, milestones and progress as XML that MS "
           "Project, ProjectLibre and GanttProject open, every task unless a query says which. Dropped tasks are left "
           "out. Each task's id stands in its field Text30."));
    spec.example("muster export mspdi -o plan.xml", tr("The whole plan"));
    return export_of(spec, [](const Project&, const exchange::Work& work) { return exchange::to_mspdi(work); });
}

Run declare_export_ics(Spec& spec, const Noun*) {
    spec.text(
        tr("Tasks as to-dos, milestones and meetings as events, for calendars and to-do programs that read iCalendar. With a "
           "query it is those tasks alone. Dropped tasks are left out."));
    spec.example("muster export ics owner:@me is:open -o mine.ics", tr("My open tasks, for my calendar"));
    return export_of(spec, [](const Project& project, const exchange::Work& work) {
        std::vector<Key> meetings;
        if (work.is_whole) meetings = project.keys({&noun_of<Meeting>(), {}, true, {}, {}, {}});
        return exchange::ics::todos_of(work, invitations(project, meetings));
    });
}

}  // namespace muster::command
