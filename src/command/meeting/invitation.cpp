#include "command/meeting/invitation.h"

#include "base/language.h"
#include "base/text.h"
#include "command/meeting/sitting.h"
#include "exchange/ics/meetings.h"

namespace muster::command {

namespace {

exchange::ics::Invitation invitation(const Project& project, const Meeting& meeting) {
    exchange::ics::Invitation invitation{
        Series(meeting, project.zone(), project.all<Occurrence>({{"meeting", Compare::equal, meeting.key}})),
        {},
        meeting.body};
    std::vector<std::string> unreachable;
    for (const auto attendee : meeting.attendees) {
        const Member member = project.get(attendee);
        const std::string name = member.name.empty() ? "@" + member.handle : member.name;
        if (member.mail.empty()) unreachable.push_back(name);
        invitation.guests.push_back({name, member.mail});
    }
    if (!unreachable.empty())
        invitation.description +=
            (meeting.body.empty() ? "" : "\n\n") + say("Also invited, mail unknown: {}", text::join(unreachable, ", "));
    return invitation;
}

}  // namespace

std::string invitations(const Project& project, const std::vector<Key>& meetings) {
    std::vector<exchange::ics::Invitation> all;
    for (const Key key : meetings) all.push_back(invitation(project, project.get(Ref<Meeting>{key})));
    return exchange::ics::calendar_of(all);
}

}  // namespace muster::command
