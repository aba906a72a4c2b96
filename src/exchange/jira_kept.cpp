#include "exchange/jira_kept.h"

#include "exchange/jira_words.h"
#include "exchange/json_objects.h"

namespace muster::exchange {

JiraKept::JiraKept(const Task& task) : kept_(kept_of(task.source_fields, jira_csv_format)) {}

std::vector<std::string> JiraKept::texts(JiraColumn column) const {
    for (const auto& [head, value] : all())
        if (jira_column(head) == column) return jira_texts(value);
    return {};
}

std::string JiraKept::text(JiraColumn column) const {
    const auto found = texts(column);
    return found.empty() ? std::string{} : found.front();
}

TaskState JiraKept::state() const {
    return jira_state(text(JiraColumn::status), text(JiraColumn::category), text(JiraColumn::resolution));
}

std::vector<std::string> jira_texts(const Json& kept) {
    std::vector<std::string> texts;
    if (kept.text() != nullptr) texts.push_back(*kept.text());
    if (kept.items() != nullptr)
        for (const Json& one : *kept.items())
            if (one.text() != nullptr) texts.push_back(*one.text());
    return texts;
}

}  // namespace muster::exchange
