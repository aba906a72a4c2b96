// member leave: when somebody is away.

#include <algorithm>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/leave.h>
#include <muster/working_calendar.h>

#include "base/language.h"
#include "base/text.h"
#include "command/member/member.h"
#include "command/shape.h"

namespace muster::command {

namespace {

struct LeaveOptions {
    std::string who;
    std::vector<std::string> added, removed;

    [[nodiscard]] bool writes() const { return !added.empty() || !removed.empty(); }
};

void take_out(std::vector<Days>& leaves, const Days& out, const std::string& label) {
    const auto left = without(leaves, out);
    if (left == leaves)
        throw Error(Failure::not_found, say("{} is not on leave on {}", label, leave_text(out)),
                    fmt::format("muster member leave {}", label));
    leaves = left;
}

void change_leave(Session& session, Member& member, const LeaveOptions& options) {
    const Day today = session.project().today();
    const WorkingDays working = session.project().working_days();
    auto leaves = leaves_of(member);
    for (const std::string& words : options.added) leaves.push_back(leave_from_words(words, today, working));
    leaves = merged(std::move(leaves));
    for (const std::string& words : options.removed)
        take_out(leaves, leave_from_words(words, today, working), session.project().label(Ref<Member>{member.key}));
    member.leave.clear();
    for (const Days& leave : leaves) member.leave.push_back(leave_text(leave));
    session.change().put(member);
}

std::string told(Session& session, const Member& member, const std::string& label) {
    const WorkingDays working = session.project().calendar_of(member).working_days();
    std::vector<std::string> all;
    for (const Days& leave : leaves_of(member)) {
        const auto days = working_days_away({leave}, leave, working);
        all.push_back(say("{} ({})", leave_text(leave), count_of("{} working day", "{} working days", days)));
    }
    return all.empty() ? say("{} has no leave written down", label)
                       : say("{} is away: {}", label, text::join(all, ", "));
}

}  // namespace

Run declare_member_leave(Spec& spec, const Noun* noun) {
    auto options = std::make_shared<LeaveOptions>();
    spec.word(options->who, "@NAME", tr("Who is away"), true, noun);
    spec.words(options->added, "DAYS", tr("A day, or FROM..TO with both days: 2026-05-01..2026-05-05, mon..fri"),
               false);
    spec.options(options->removed, "remove", "DAYS", tr("Take these days out of the leave"));
    spec.text(
        tr("Adds days of leave; what overlaps or touches becomes one. Without days it shows them. The end counts "
           "from the start: mon..fri is one week's, 2026-05-01..+2d three days."));
    spec.answers([noun] { return shape::records(*noun); });
    spec.example("muster member leave @support mon..fri", tr("The coming week from Monday on"));
    spec.example("muster member leave @me 2026-05-01..2026-05-05 --remove 2026-05-04",
                 tr("Five days, less one on which I am here after all"));
    spec.example("muster member leave @support", tr("When is somebody away?"));
    return [options, noun](Session& session) {
        if (options->writes()) session.change();
        Member member = session.project().get(session.project().resolve<Member>(options->who));
        if (options->writes()) change_leave(session, member, *options);
        const std::string label = session.project().label(*noun, member.key);
        view::Answer answer;
        answer.deeds.push_back(
            {label, told(session, member, label), record_json(session.project(), *noun, member.key)});
        return answer;
    };
}

}  // namespace muster::command
