#include "command/judged.h"

#include "command/shape.h"

namespace muster::command {

view::Answer undecided(const std::string& why) {
    view::Answer answer;
    answer.outcome = view::Outcome::undecided;
    answer.page.emplace().push_back(view::Paragraph{{{why, view::Tone::faint}}});
    answer.members.set("undecided", why);
    return answer;
}

Json or_undecided(const Json& whole) {
    shape::Members members = *whole.find("properties")->members();
    members.emplace_back("undecided", shape::text());
    return shape::object({}, members);
}

void judge(view::Answer& answer, bool is_off) {
    if (is_off && answer.outcome == view::Outcome::done) answer.outcome = view::Outcome::failed;
}

}  // namespace muster::command
