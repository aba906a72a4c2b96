#pragma once
// Rows of another program's table, made into records.

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "command/command.h"
#include "command/exchange/people.h"
#include "command/exchange/tally.h"
#include "exchange/dates.h"

namespace muster::command {

struct ImportRules {
    bool updates = false;                      ///< rows that are here already change their records
    bool makes_members = false;                ///< people who are not known are added
    std::map<std::string, std::string> heads;  ///< which field a head means; empty to leave its column out
    bool makes_milestones = false;             ///< milestones that are not known are added
};

/// What a column of a table says of its rows.
struct Column {
    enum class Use { nothing, field, identity, blocked_by, blocks, relates };
    Use use = Use::nothing;
    const Field* field = nullptr;
};

/// What the heads of a table mean.
struct TableColumns {
    std::vector<Column> all;
    std::vector<std::string> left_out;  ///< heads that mean nothing here
    bool counts_seconds = false;        ///< Jira's working times are no hours
};

/// The column of a table of tasks that holds their identity in every copy, by which a row's own id is one of this project's
/// and not of another.
inline constexpr std::string_view identity_head = "uid";
/// The columns of a table of tasks that hold its links: `T3, T4 SS 2h`.
inline constexpr std::string_view blocked_by_head = "blocked_by", relates_head = "relates";

/// Returns, in the order in which people read them, the columns of a table of the noun that people work with: the usual
/// ones, and the project's own fields.
std::vector<const Field*> usual_columns(const Noun& noun);

/// Returns all that a table can bring back, the usual ones first.
std::vector<const Field*> whole_columns(const Noun& noun);

/// Returns working time as a table holds it: in hours, so that a spreadsheet adds it up, to the hundredth, which is enough
/// for the minute.
double hours_of(std::int64_t minutes);

/// Reads the heads. Throws `usage` if two mean the same field that holds one value, if none is the title, or if a rule
/// names no field. A head that is repeated counts as one column with all of its cells.
TableColumns columns_of(const Project& project, const Noun& noun, const std::vector<std::string>& heads,
                   const ImportRules& rules);

/// Declares --map, and reads its file.
void declare_map(Spec& spec, std::string& file);
std::map<std::string, std::string> read_map(Session& session, const std::string& file);

/// Declares --dates, and reads what was said.
void declare_dates(Spec& spec, std::string& word);
exchange::DayOrder day_order_of(const std::string& word);

/// Returns the fields that a map names for heads, null for those to be left out. Throws `usage` for a head that is none, and
/// for a field that cannot be set.
std::map<std::string, const Field*> fields_said(const Project& project, const Noun& noun,
                                                const std::vector<std::string>& heads,
                                                const std::map<std::string, std::string>& map);

/// What a row says: fields, and the text that each is to be read from.
using Cells = std::vector<std::pair<const Field*, std::string>>;

/// Returns what the row says of the field; empty for nothing.
std::string cell_of(const Cells& cells, std::string_view field);

/// What became of a row.
struct Taken {
    Key key = 0;
    bool is_left_alone = false;  ///< it is here already, and nothing of it is to change
};

/// What a row is called.
struct RowNames {
    std::string foreign;   ///< in another program
    std::string own;       ///< in the project that wrote the file, like T12
    std::string identity;  ///< which task of all copies that is; empty if the file does not say
};

/// Takes rows of one noun one by one. A row whose external id, or own id (T12), is known already is that record.
class Importer {
  public:
    Importer(Session& session, const Noun& noun, People& people, Tally& tally, const ImportRules& rules, Along& along);

    /// Where references to other nouns are looked up before the project is asked.
    using Lookup = std::function<std::optional<Key>(const Noun& noun, const std::string& word)>;
    void ask_first(Lookup lookup) { lookup_ = std::move(lookup); }

    /// Makes or changes the row's record, or remembers why not. With an identity, a row's own id counts only where it is
    /// of this very record.
    std::optional<Taken> take(std::int64_t line, const Cells& cells, const std::string& identity = {});
    /// Knows a record no more, since it came along with a row that was rejected.
    void forget(Key key);
    /// Sets the parents, which may stand below their parts.
    void finish();
    /// Returns the record that another program, or this project, calls so.
    [[nodiscard]] std::optional<Key> known(const std::string& id) const;

  private:
    /// Which project wrote the file: what its numbers mean.
    enum class Origin { unknown, here, elsewhere };
    struct Parent {
        std::int64_t line;
        Key child;
        std::string word;
    };

    void learn_ids();
    [[nodiscard]] Key milestone_called(const std::string& title);
    [[nodiscard]] std::optional<Key> numbered(const std::string& id) const;
    [[nodiscard]] std::optional<Key> here(const RowNames& names);
    [[nodiscard]] bool is_of(Key key, const std::string& identity) const;
    Taken put(std::int64_t line, const Cells& cells, const std::string& identity);
    void set(Entity& record, const Cells& cells);
    void set_kept(Task& task, const Field& field, const std::string& cell);
    void set_state(Task& task, const std::string& cell);
    void set_stage(Task& task, const std::string& cell, bool has_state);
    void enter_state(Task& task);
    [[nodiscard]] std::vector<std::string> words_of(const Field& field, const std::string& cell) const;

    Session& session_;
    const Noun& noun_;
    Tally& tally_;
    const ImportRules& rules_;
    Along& along_;
    Reading reading_;
    Lookup lookup_;
    std::vector<Stage> stages_;
    std::unordered_map<std::string, Key> ids_;   ///< by external id
    std::unordered_map<std::string, Key> owns_;  ///< by the id that the file's project gives
    Origin origin_ = Origin::unknown;
    std::set<Key> made_;                         ///< not meant by an id of the file that looks like theirs
    std::map<std::pair<std::string, std::string>, Key> references_;
    std::unordered_map<std::string, std::int64_t> lines_;  ///< where each id of the file stands
    std::vector<Parent> parents_;
};

}  // namespace muster::command
