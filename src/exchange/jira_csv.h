#pragma once
// Issues of Jira as the table that its search exports (all fields), and that its importer takes.

#include <map>
#include <string>
#include <vector>

#include <muster/noun.h>

#include "exchange/dates.h"
#include "exchange/item.h"
#include "exchange/work.h"

namespace muster::exchange {

/// A file of Jira. Its heads may stand there several times, a value each: Labels, Comment (`date;author;text`), Log Work
/// (`comment;date;author;seconds`), Sprint, Fix versions, links. Estimates are seconds.
class JiraTable {
  public:
    /// Reads the heads, and what the dates say of their order. Throws `usage` where there is no table, or no column of keys
    /// or summaries that `said` does not name either.
    JiraTable(std::string text, DayOrder order);

    [[nodiscard]] const std::vector<std::string>& heads() const { return heads_; }
    /// Gives an item for each issue, known by its key like those of Jira's JSON. `said` names the fields that heads mean, null
    /// for those to be left out; the others mean what Jira means by them. The whole row is kept, its dates as ISO.
    void read(const std::map<std::string, const Field*>& said, const Zone& zone, const ItemSink& take,
              const RejectSink& reject) const;

  private:
    void learn();

    std::string text_;
    char separator_;
    std::vector<std::string> heads_;
    std::map<std::string, std::string> keys_;  ///< of issues, by their ids
    DayOrders orders_;
};

/// Returns a table as Jira's importer takes it, with the columns that were kept of each task; dates are `2026-03-09 10:15`.
std::string to_jira_csv(const Work& work);

}  // namespace muster::exchange
