#pragma once
// Things of another program's file, made into records with all that hangs on them.

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "command/exchange/importer.h"
#include "exchange/item.h"

namespace muster::command {

/// Takes items one by one. What is here already, and not to be changed, is left alone with all that hangs on it; nothing is
/// written down twice, however often it comes.
class ItemImporter {
  public:
    ItemImporter(Session& session, const ImportRules& rules);

    void take(const exchange::Item& item);
    /// Takes a record by what is said of its fields; of the item, what hangs on it.
    std::optional<Taken> take_record(const Noun& noun, const exchange::Item& item, const Cells& cells);
    void reject(std::int64_t line, const std::string& message, const std::string& hint);
    /// Sets what may point at things further down: parents and links.
    void finish();
    /// Says what the items' lines are where each is a file of its own, from 1.
    void name_files(std::vector<std::string> files) { tally_.name_files(std::move(files)); }
    [[nodiscard]] Tally& tally() { return tally_; }
    [[nodiscard]] view::Answer answer() { return tally_.answer(session_, rules_.updates); }

  private:
    struct Waiting {
        std::int64_t line;
        Key task;
        exchange::Tie tie;
    };

    Importer& importer_of(const Noun& noun);
    [[nodiscard]] std::optional<Key> milestone_of_file(const std::string& word);
    void take_milestone(const exchange::Item& item);
    std::optional<Taken> take_fields(const exchange::Item& item);
    void introduce(const exchange::Item& item);
    void put_interval(const exchange::Item& item);
    void put_task_parts(const exchange::Item& item, Key key);
    void take_back(const exchange::Item& item, Ref<Task> task);
    void put_comments(const exchange::Item& item, Ref<Task> task);
    void put_times(const exchange::Item& item, Ref<Task> task);
    void put_time(const exchange::Spent& spent, Ref<Task> task, const std::vector<TimeEntry>& here, bool is_row);
    void put_acceptance(const exchange::Item& item, Ref<Task> task);
    void put_doers(const exchange::Item& item, Ref<Task> task);
    void put_link(const Waiting& waiting);

    Session& session_;
    const ImportRules& rules_;
    Tally tally_;
    Along along_;
    People people_;
    std::map<std::string_view, std::unique_ptr<Importer>> importers_;
    std::map<std::string, Key> milestones_;         ///< of this file, by their titles
    std::map<std::string, exchange::Item> named_;  ///< milestones to be made when something is taken that names them
    std::vector<Waiting> waiting_;
};

}  // namespace muster::command
