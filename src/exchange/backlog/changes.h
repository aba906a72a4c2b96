#pragma once
// What a task says, brought into a page.

#include <functional>
#include <string>

#include "exchange/around.h"
#include "exchange/backlog/reader.h"

namespace muster::exchange::backlog {

/// Brings pages in step with tasks. What a page says in other words, and means the same, stays as it is.
class Changes {
  public:
    /// `id_of_task` gives the id of another task as Backlog.md is to know it; empty if it does not. `is_known` says whether
    /// an id is that of a task of the project.
    Changes(const Around& around, const Terms& terms, std::function<std::string(const Task&)> id_of_task,
            std::function<bool(const std::string& id)> is_known);

    /// Returns the page of `folder`, an empty one for a new task, as the task has it; `id` is written as given. `before` is
    /// where the task stands by the page.
    [[nodiscard]] Page applied(Page page, const Task& task, const std::string& id, const std::string& folder,
                               const Standing& before) const;

  private:
    void set_people(Page& page, const Task& task) const;
    void set_standing(Page& page, const Task& task, const Standing& before) const;
    void set_labels(Page& page, const Task& task, const std::string& folder) const;
    void set_days(Page& page, const Task& task) const;
    void set_milestone(Page& page, const Task& task) const;
    void set_ties(Page& page, const Task& task) const;
    void set_words(Page& page, const Task& task) const;
    void set_checklists(Page& page, const Task& task) const;
    void set_comments(Page& page, const Task& task) const;

    const Around& around_;
    const Terms& terms_;
    std::function<std::string(const Task&)> id_of_task_;
    std::function<bool(const std::string&)> is_known_;
};

/// Leaves out of what a page says, for a task that is here already, what the page would say of it as it is: its words are
/// coarser, and `In Progress` may be a task that is blocked, `high` one of priority 0.
void leave_what_is_meant(Item& item, const Page& page, const Place& place, const Task& task, const Terms& terms);

/// Returns the moment as Backlog.md writes it: `2026-03-09 08:00`, in UTC.
std::string minute_text(Instant moment);

/// Returns the status of the folder that means the state: the stage's own name where there is one.
std::string status_of(TaskState state, const std::string& stage, const Terms& terms);

}  // namespace muster::exchange::backlog
