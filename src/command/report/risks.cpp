// report show risks: the list of open risks, with their matrix as a picture where the report is a page.

#include "command/report/cells.h"
#include "command/report/stock.h"
#include "command/risk/risk.h"

namespace muster::command {

view::Answer report_risks(Session& session, const Wish&) {
    view::Answer answer = answer_of(session, {"risk", "list"});
    hold_list(answer);
    if (auto picture = risk_picture(session)) answer.page->insert(answer.page->begin(), std::move(*picture));
    return answer;
}

}  // namespace muster::command
