#include "command/meeting/heading.h"

#include <algorithm>

#include <fmt/format.h>

#include <muster/words.h>

#include "base/language.h"
#include "base/text.h"
#include "command/meeting/sittings.h"

namespace muster::command {

std::vector<std::string> labels_of(const Project& project, const std::vector<Ref<Member>>& people) {
    std::vector<std::string> labels;
    for (const auto person : people) labels.push_back(project.label(person));
    return labels;
}

view::Page sitting_heading(Session& session, const Sitting& sitting) {
    const Project& project = session.project();
    const Meeting& meeting = sitting.meeting;
    const Occurrence& occurrence = sitting.occurrence;
    view::Page page;
    page.push_back(view::Heading{fmt::format("{}  {}", name_of(sitting), meeting.title), 1});
    view::Pairs pairs;
    const auto add = [&](const char* label, const std::string& text) {
        if (!text.empty()) pairs.rows.push_back({label, {{text}}});
    };
    const auto add_people = [&](const char* label, const std::vector<Ref<Member>>& people) {
        add(label, text::join(labels_of(project, people), ", "));
    };
    const Series series(meeting, project.zone());
    add(tr("when"), (occurrence.start ? when_text(project, series, *occurrence.start) : "-") +
                        (meeting.length ? ", " + to_text(*meeting.length, clock_time) : ""));
    add(tr("where"), meeting.place);
    if (occurrence.present.empty()) add_people(tr("who"), meeting.attendees);
    else {
        std::vector<Ref<Member>> absent = meeting.attendees;
        std::erase_if(absent, [&](Ref<Member> member) {
            return std::find(occurrence.present.begin(), occurrence.present.end(), member) != occurrence.present.end();
        });
        add_people(tr("present"), occurrence.present);
        add_people(tr("absent"), absent);
    }
    add(tr("state"), tr(Sense::choice, word_of(occurrence.state)));
    add(tr("why"), occurrence.reason);
    page.push_back(std::move(pairs));
    return page;
}

}  // namespace muster::command
