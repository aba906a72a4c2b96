#pragma once
// Rows of another program's table, made into records.

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "command/command.h"
#include "command/exchange/people.h"
#include "command/exchange/tally.h"

namespace muster::command {

struct ImportRules {
    bool updates = false;                      ///< rows that are here already change their records
    bool makes_members = false;                ///< people who are not known are added
    std::map<std::string, std::string> heads;  ///< which field a head means; empty to leave its column out
    bool makes_milestones = false;             ///< milestones that are not known are added
};

/// What the heads of a table mean: a field for each column, or null where it is left out.
struct Columns {
    std::vector<const Field*> fields;
    std::vector<std::string> left_out;  ///< heads that mean nothing here
};

/// Reads the heads. Throws `usage` if two mean the same field, if none is the title, or if a rule names no field.
Columns columns_of(const Project& project, const Noun& noun, const std::vector<std::string>& heads,
                   const ImportRules& rules);

/// What a row says: fields, and the text that each is to be read from.
using Cells = std::vector<std::pair<const Field*, std::string>>;

/// What became of a row.
struct Taken {
    Key key = 0;
    bool is_left_alone = false;  ///< it is here already, and nothing of it is to change
};

/// Takes rows of one noun one by one. A row whose external id, or own id (T12), is known already is that record.
class Importer {
  public:
    Importer(Session& session, const Noun& noun, People& people, Tally& tally, const ImportRules& rules);

    /// Where references to other nouns are looked up before the project is asked.
    using Lookup = std::function<std::optional<Key>(const Noun& noun, const std::string& word)>;
    void ask_first(Lookup lookup) { lookup_ = std::move(lookup); }

    /// Makes or changes the row's record, or remembers why not.
    std::optional<Taken> take(std::int64_t line, const Cells& cells);
    /// Sets the parents, which may stand below their parts.
    void finish();
    /// Returns the record that another program, or this project, calls so.
    [[nodiscard]] std::optional<Key> known(const std::string& id) const;

  private:
    struct Parent {
        std::int64_t line;
        Key child;
        std::string word;
    };

    void learn_ids();
    [[nodiscard]] Key milestone_called(const std::string& title);
    Taken put(std::int64_t line, const Cells& cells);
    void set(Entity& record, const Cells& cells);
    void set_kept(Task& task, const Field& field, const std::string& cell);
    void enter_state(Task& task);
    [[nodiscard]] std::vector<std::string> words_of(const Field& field, const std::string& cell) const;

    Session& session_;
    const Noun& noun_;
    Tally& tally_;
    const ImportRules& rules_;
    Reading reading_;
    Lookup lookup_;
    std::vector<Stage> stages_;
    std::unordered_map<std::string, Key> ids_;  ///< by external id
    std::map<std::pair<std::string, std::string>, Key> references_;
    std::unordered_map<std::string, std::int64_t> lines_;  ///< where each id of the file stands
    std::vector<Parent> parents_;
};

}  // namespace muster::command
