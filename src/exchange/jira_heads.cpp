#include "exchange/jira_heads.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/text.h"

namespace muster::exchange {

namespace {

using Use = JiraColumn;

// Of Jira Cloud and Data Center. Jira calls issues work items since 2025; such heads are read as the older ones.
constexpr std::array<std::pair<std::string_view, Use>, 65> heads{{
    {"issue key", Use::key},
    {"key", Use::key},
    {"问题关键字", Use::key},
    {"issue id", Use::id},
    {"问题id", Use::id},
    {"summary", Use::summary},
    {"概要", Use::summary},
    {"主题", Use::summary},
    {"description", Use::description},
    {"描述", Use::description},
    {"issue type", Use::type},
    {"type", Use::type},
    {"问题类型", Use::type},
    {"status", Use::status},
    {"状态", Use::status},
    {"status category", Use::category},
    {"状态类别", Use::category},
    {"resolution", Use::resolution},
    {"解决结果", Use::resolution},
    {"priority", Use::priority},
    {"优先级", Use::priority},
    {"assignee", Use::assignee},
    {"经办人", Use::assignee},
    {"assignee id", Use::assignee_id},
    {"reporter", Use::reporter},
    {"报告人", Use::reporter},
    {"reporter id", Use::reporter_id},
    {"labels", Use::labels},
    {"label", Use::labels},
    {"标签", Use::labels},
    {"fix versions", Use::version},
    {"fix version/s", Use::version},
    {"fix version", Use::version},
    {"修复的版本", Use::version},
    {"sprint", Use::sprint},
    {"custom field (sprint)", Use::sprint},
    {"due date", Use::due},
    {"due", Use::due},
    {"到期日", Use::due},
    {"start date", Use::start},
    {"custom field (start date)", Use::start},
    {"resolved", Use::resolved},
    {"已解决", Use::resolved},
    {"created", Use::date},
    {"updated", Use::date},
    {"last viewed", Use::date},
    {"status category changed", Use::date},
    {"已创建", Use::date},
    {"已更新", Use::date},
    {"original estimate", Use::estimate},
    {"初始预估", Use::estimate},
    {"remaining estimate", Use::remaining},
    {"剩余的估算", Use::remaining},
    {"custom field (story points)", Use::points},
    {"custom field (story point estimate)", Use::points},
    {"story points", Use::points},
    {"parent", Use::parent},
    {"parent id", Use::parent},
    {"parent key", Use::parent_key},
    {"custom field (epic link)", Use::parent_key},
    {"custom field (muster id)", Use::own},
    {"comment", Use::comment},
    {"attachment", Use::attachment},
    {"附件", Use::attachment},
    {"log work", Use::work},
}};

}  // namespace

JiraColumn jira_column(std::string_view head) {
    std::string plain = text::lower(text::trim(head));
    constexpr std::string_view newer = "work item";
    if (const auto at = plain.find(newer); at != std::string::npos) plain.replace(at, newer.size(), "issue");
    if (plain.starts_with("inward issue link (")) return Use::inward;
    if (plain.starts_with("outward issue link (")) return Use::outward;
    const auto* const found = std::find_if(heads.begin(), heads.end(), [&](const auto& one) { return one.first == plain; });
    return found == heads.end() ? Use::other : found->second;
}

std::string jira_link_type(std::string_view head) {
    const auto open = head.find('(');
    const auto close = head.rfind(')');
    if (open == std::string_view::npos || close == std::string_view::npos || close < open) return {};
    return text::lower(head.substr(open + 1, close - open - 1));
}

bool is_dated(JiraColumn column) {
    return column == Use::due || column == Use::start || column == Use::resolved || column == Use::date;
}

}  // namespace muster::exchange
