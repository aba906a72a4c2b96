#pragma once
// What was kept of the rows of Jira's table.

#include <string>
#include <vector>

#include <muster/task.h>

#include "base/json.h"
#include "exchange/jira_heads.h"

namespace muster::exchange {

/// The row that a task came with, by what its columns hold; empty for what never was in such a table.
class JiraKept {
  public:
    explicit JiraKept(const Task& task);

    /// The heads with a text each, or a list of texts under one that was repeated.
    [[nodiscard]] const Json::Object& all() const { return *kept_.members(); }
    [[nodiscard]] std::vector<std::string> texts(JiraColumn column) const;
    /// Returns the first of them; empty for none.
    [[nodiscard]] std::string text(JiraColumn column) const;
    [[nodiscard]] TaskState state() const;

  private:
    Json kept_;
};

/// Returns the texts that were kept under one head.
std::vector<std::string> jira_texts(const Json& kept);

}  // namespace muster::exchange
