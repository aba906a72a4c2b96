#pragma once
// What the columns of Jira's table hold.

#include <string>
#include <string_view>

namespace muster::exchange {

enum class JiraColumn {
    other,
    key,
    id,
    summary,
    description,
    type,
    status,
    category,
    resolution,
    priority,
    assignee,
    assignee_id,
    reporter,
    reporter_id,
    labels,
    version,
    sprint,
    due,
    start,
    resolved,
    date,  ///< of which there is no field
    estimate,
    remaining,
    points,
    parent,
    parent_key,
    own,
    comment,
    attachment,
    work,
    inward,
    outward
};

/// The column of a file of ours that says which task it is here: `T12`, and its identity in every copy. Jira's importer can
/// take it as a custom field, and its export gives it back then.
inline constexpr std::string_view jira_own_head = "Custom field (muster id)";

/// Returns what the column under a head of Jira's holds, in English or Chinese, old or new (`Work item key`).
JiraColumn jira_column(std::string_view head);

/// Returns the type of link that a head names: `Inward issue link (Blocks)` is `blocks`.
std::string jira_link_type(std::string_view head);

/// Says whether the column holds days or moments alone.
bool is_dated(JiraColumn column);

}  // namespace muster::exchange
