#include <muster/error.h>
#include <muster/milestone.h>

#include "base/language.h"
#include "domain/describe.h"

namespace muster {

namespace {

void check(const Milestone& milestone) {
    if (milestone.start && milestone.due && *milestone.due < *milestone.start)
        throw Error(Failure::usage, say("the milestone would be due on {}, before it starts on {}",
                                        to_text(*milestone.due), to_text(*milestone.start)));
}

constexpr std::array fields{
    field<&Milestone::title>("title", "What is reached", Use::title),
    as(Kind::body, field<&Milestone::body>("body", "Description")),
    field<&Milestone::type>("type", "A phase of the plan, a sprint or a release"),
    field<&Milestone::start>("start", "First day of the work that leads there"),
    field<&Milestone::due>("due", "Day by which it shall be reached"),
    as(Kind::body, field<&Milestone::criteria>("criteria", "What must hold for it to count as reached")),
    field<&Milestone::state>("state", "Where it stands", Use::kept),
    field<&Milestone::closed>("closed", "When it was reached or dropped", Use::kept),
    field<&Milestone::reason>("reason", "Why it was closed so", Use::kept),
    field<&Milestone::labels>("labels", "Label"),
    field<&Milestone::external_id>("external_id", "Id in another system"),
    field<&Milestone::url>("url", "Address of more about it"),
    computed("open_tasks", Kind::integer, "Tasks still open",
             "(SELECT count(*) FROM task WHERE task.milestone = milestone.key AND task.closed IS NULL)"),
    computed("done_tasks", Kind::integer, "Tasks done",
             "(SELECT count(*) FROM task WHERE task.milestone = milestone.key AND task.state = 'done')"),
};
constexpr std::array<std::string_view, 7> columns{"id", "state", "type", "title", "due", "done_tasks", "open_tasks"};

}  // namespace

template <>
const Noun& noun_of<Milestone>() {
    static const Noun noun{"milestone",      "milestone",
                           "milestones",     'M',
                           fields,           columns,
                           "state = 'open'", "due IS NULL, due, number",
                           make<Milestone>,  check_by<Milestone, check>};
    return noun;
}

}  // namespace muster
