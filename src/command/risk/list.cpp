// risk list: the list of every noun, and below it which risks are happening and which were not looked at in time.

#include "base/language.h"
#include "command/record/record.h"
#include "command/risk/risk.h"
#include "command/risk/watch.h"
#include "command/shape.h"

namespace muster::command {

namespace {

Json list_shape(const Noun& noun) {
    shape::Members members = *shape::rows(noun).find("properties")->members();
    members.emplace_back("happening", shape::list(shape::text()));
    members.emplace_back("review_overdue", shape::list(shape::text()));
    return shape::object({}, members);
}

}  // namespace

Run declare_risk_list(Spec& spec, const Noun* noun) {
    Run list = declare_list(spec, noun);
    spec.answers([noun] { return list_shape(*noun); });
    spec.text(
        tr("Below the list stand the risks that are happening, since the query of their --watch finds tasks, and those "
           "whose review day is over. The JSON answer names both."));
    return [list](Session& session) {
        view::Answer answer = list(session);
        if (!answer.list) return answer;
        const Project& project = session.project();
        const auto now = happening(session);
        const auto late = overdue_for_review(session);
        answer.members.set("happening", ids_json(project, now));
        answer.members.set("review_overdue", ids_json(project, late));
        std::string more;
        if (!now.empty()) more += tr(", ") + say("happening: {}", ids_in_words(project, now));
        if (!late.empty()) more += tr(", ") + say("review overdue: {}", ids_in_words(project, late));
        answer.list->footer = [footer = answer.list->footer, more] { return footer() + more; };
        return answer;
    };
}

}  // namespace muster::command
