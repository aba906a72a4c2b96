#include "command/exchange/work.h"

#include <muster/task.h>

#include "command/shape.h"

namespace muster::command {

exchange::Work work_of(Session& session, Query query, bool with_dropped) {
    Project& project = session.project();
    exchange::Work work;
    work.about = project.about();
    work.today = project.today();
    work.now = project.now();
    work.zone = project.zone().name();
    work.calendar = project.calendar();
    const Noun& noun = project.noun(noun_of<Task>());
    Selection selection{&noun, {}, false, {}, {{"id", false}}, {}, std::move(query.filter)};
    if (!with_dropped) selection.where.push_back({"state", Compare::not_equal, std::string("dropped")});
    if (!query.order.empty()) selection.order = std::move(query.order);
    for (const Key key : project.keys(selection)) work.tasks.push_back(project.get(Ref<Task>{key}));
    work.milestones = project.all<Milestone>();
    work.members = project.all<Member>();
    work.me = project.me();
    work.assignments = project.all<Assignment>();
    work.links = project.all<Link>();
    work.comments = project.all<Comment>();
    work.acceptance = project.all<Acceptance>();
    work.times = project.all<TimeEntry>({}, {{"at", false}});
    const Day beginning = Day::min() + std::chrono::days{1};  // a wall before that has no moment
    for (const Worked& worked : project.worked({beginning, work.today}))
        work.spent[worked.task.key].minutes += worked.spent.minutes;
    return work;
}

exchange::Work whole_work_of(Session& session, Query query, const QueryOptions& options) {
    exchange::Work work = work_of(session, std::move(query), true);
    work.is_whole = options.words.empty() && options.query.empty();
    if (!work.is_whole) work.others = session.project().all<Task>();
    return work;
}

view::Answer file_answer(const Session& session, std::string content) {
    view::Answer answer;
    if (session.surroundings().wants_records) answer.members.set("content", content);
    answer.raw = std::move(content);
    return answer;
}

Json file_shape() {
    return shape::object({{"content", shape::text()}});
}

}  // namespace muster::command
