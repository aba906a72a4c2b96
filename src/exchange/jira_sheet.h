#pragma once
// A table with heads that are repeated, as Jira writes it.

#include <map>
#include <set>
#include <string>
#include <vector>

#include "exchange/jira_heads.h"

namespace muster::exchange {

/// A row: what stands under each head, several values under one that is repeated.
using JiraCells = std::map<std::string, std::vector<std::string>>;

/// The heads in their order, and the rows.
class JiraSheet {
  public:
    /// Has the heads that Jira gives to what tasks have; those without a cell are not written.
    JiraSheet();

    /// Puts a head of a file of Jira's in its place: of two for one thing, that one counts.
    void know(const std::string& head);
    /// Returns the head of what stands under just one.
    const std::string& head_of(JiraColumn column);
    /// Returns the head under which a cell that came with `head` stands.
    const std::string& place_of(const std::string& head);
    void add(JiraCells row);
    [[nodiscard]] std::string text() const;

  private:
    void append(const std::string& head);

    std::vector<std::string> order_;
    std::set<std::string> heads_;
    std::map<JiraColumn, std::string> names_;
    std::set<JiraColumn> known_;
    std::vector<JiraCells> rows_;
};

}  // namespace muster::exchange
