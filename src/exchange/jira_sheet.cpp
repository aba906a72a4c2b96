#include "exchange/jira_sheet.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/table_cell.h"

namespace muster::exchange {

namespace {

using Use = JiraColumn;

// What tasks have, with the heads that Jira gives it.
constexpr std::array<std::pair<Use, std::string_view>, 27> usual_heads{{
    {Use::summary, "Summary"},
    {Use::key, "Issue key"},
    {Use::id, "Issue id"},
    {Use::type, "Issue Type"},
    {Use::status, "Status"},
    {Use::category, "Status Category"},
    {Use::resolution, "Resolution"},
    {Use::priority, "Priority"},
    {Use::assignee, "Assignee"},
    {Use::assignee_id, "Assignee Id"},
    {Use::reporter, "Reporter"},
    {Use::reporter_id, "Reporter Id"},
    {Use::date, "Created"},
    {Use::resolved, "Resolved"},
    {Use::version, "Fix versions"},
    {Use::due, "Due date"},
    {Use::start, "Custom field (Start date)"},
    {Use::labels, "Labels"},
    {Use::sprint, "Sprint"},
    {Use::description, "Description"},
    {Use::estimate, "Original estimate"},
    {Use::remaining, "Remaining Estimate"},
    {Use::points, "Custom field (Story Points)"},
    {Use::parent, "Parent"},
    {Use::parent_key, "Parent key"},
    {Use::comment, "Comment"},
    {Use::work, "Log Work"},
}};

// Of these a table may have several, one beside the other.
bool is_many(Use use) {
    return use == Use::other || use == Use::date || use == Use::inward || use == Use::outward;
}

template <class Cell>
void write_line(std::string& out, const std::vector<std::pair<std::string, std::size_t>>& columns, const Cell& cell) {
    bool is_first = true;
    for (const auto& [head, count] : columns)
        for (std::size_t i = 0; i < count; ++i) {
            if (!std::exchange(is_first, false)) out += ',';
            out += text::table_cell(cell(head, i));
        }
    out += '\n';
}

}  // namespace

JiraSheet::JiraSheet() {
    for (const auto& [use, head] : usual_heads) {
        append(std::string(head));
        if (!is_many(use)) names_.emplace(use, head);
    }
}

void JiraSheet::append(const std::string& head) {
    if (heads_.insert(head).second) order_.push_back(head);
}

void JiraSheet::know(const std::string& head) {
    const Use use = jira_column(head);
    const auto named = names_.find(use);
    const bool is_first = !is_many(use) && named != names_.end() && known_.insert(use).second;
    if (!is_first || named->second == head) return append(head);
    std::replace(order_.begin(), order_.end(), named->second, head);
    heads_.erase(named->second);
    heads_.insert(head);
    named->second = head;
}

const std::string& JiraSheet::head_of(JiraColumn column) {
    return names_.at(column);
}

const std::string& JiraSheet::place_of(const std::string& head) {
    if (heads_.contains(head)) return head;
    const auto named = names_.find(jira_column(head));
    if (named != names_.end()) return named->second;
    append(head);
    return head;
}

void JiraSheet::add(JiraCells row) {
    rows_.push_back(std::move(row));
}

std::string JiraSheet::text() const {
    std::map<std::string, std::size_t> counts;
    for (const Use use : {Use::summary, Use::key, Use::id, Use::type, Use::status}) counts[names_.at(use)] = 1;
    for (const JiraCells& row : rows_)
        for (const auto& [head, texts] : row) counts[head] = std::max(counts[head], texts.size());
    std::vector<std::pair<std::string, std::size_t>> columns;
    for (const std::string& head : order_)
        if (const auto count = counts.find(head); count != counts.end()) columns.emplace_back(*count);
    std::string out;
    write_line(out, columns, [](const std::string& head, std::size_t) { return head; });
    for (const JiraCells& row : rows_)
        write_line(out, columns, [&row](const std::string& head, std::size_t i) {
            const auto found = row.find(head);
            return found == row.end() || i >= found->second.size() ? std::string{} : found->second[i];
        });
    return out;
}

}  // namespace muster::exchange
