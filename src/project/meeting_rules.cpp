#include "project/meeting_rules.h"

#include <muster/error.h>
#include <muster/series.h>

#include "base/language.h"

namespace muster {

void check_series(const Project& project, Meeting meeting) {
    if (!meeting.until) return;
    if (meeting.key == 0) meeting.created = project.now();
    const Series series(meeting, project.zone());
    if (series.day_from(series.anchor())) return;
    meeting.until.reset();
    const Day first = *Series(meeting, project.zone()).day_from(series.anchor());
    throw Error(Failure::usage,
                say("the series would never take place: it ends on {}, and '{}' comes first on {}",
                    to_text(*series.meeting().until), meeting.every, to_text(first)),
                tr("give a later --until, an earlier --at, or another --every"));
}

}  // namespace muster
