#pragma once
// Start here: a project file, opened to read it or to change it.

#include <functional>
#include <iosfwd>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include <muster/health.h>
#include <muster/measure.h>
#include <muster/operation.h>
#include <muster/point.h>
#include <muster/project_record.h>
#include <muster/review.h>
#include <muster/selection.h>
#include <muster/snapshot.h>
#include <muster/urgency.h>

namespace muster {

namespace store {
class Database;
struct Referrer;
}  // namespace store

/// Where a project lies.
struct Place {
    std::string file;     ///< the database
    std::string root;     ///< the folder whose project it is
    bool in_git = false;  ///< the file lies in git's common folder, out of the work tree
};

class Calendar;
struct Days;
struct Worked;
struct TimeEntry;

/// Looks for a project from `folder` upwards: in each folder `.muster/project.db`, then git's common folder. The walk
/// stops behind `home` and at a file system's edge. Absent when there is none.
std::optional<Place> find_place(const std::string& folder, const std::string& home);

/// Returns where a project that is made in `folder` would lie: git's common folder inside a work tree unless `here`.
Place new_place(const std::string& folder, bool here);

/// Who does it and when: what a change is signed with.
struct Occasion {
    Instant now{};
    std::string actor;  ///< a handle without @
    std::string words;  ///< the command as it was typed
};

/// A project file. Reading never writes. One object is used by one thread at a time.
class Project {
  public:
    /// Opens a project to read it. Throws `no_project`.
    static Project open(const std::string& file, const Occasion& occasion);
    /// Opens a project to change it; the write lock is taken by the first `Change`. An older file is migrated.
    static Project open_to_change(const std::string& file, const Occasion& occasion);
    /// Makes an empty file with the newest schema. Throws `refused` if one is there already.
    static Project create(const Place& place, const Occasion& occasion);

    /// Reads what `write_whole` wrote into memory; such a project can be read, and never changed. `name` is what messages
    /// call the file. Throws `usage` with the line for what is no export, cut off, altered, or of a newer muster.
    static Project read_whole(std::istream& in, const std::string& name, const Occasion& occasion);

    Project(Project&&) noexcept;
    ~Project();

    /// The project's own record.
    [[nodiscard]] const ProjectRecord& about() const;
    [[nodiscard]] Day today() const;
    [[nodiscard]] Instant now() const;
    [[nodiscard]] const Zone& zone() const;
    /// The calendar that the project goes by; good until something is changed. Throws `not_found` if it names one that
    /// is not there.
    [[nodiscard]] const Calendar& calendar() const;
    /// Reads a text of calendars, see `Calendar::parse`; the project's own are known by name.
    [[nodiscard]] Calendar calendar(const std::string& text) const;
    /// Returns the calendar that the member goes by, leave left out.
    [[nodiscard]] Calendar calendar_of(const Member& member) const;
    /// Returns the days that the project's calendar says are worked, for as long as the project is open.
    [[nodiscard]] WorkingDays working_days() const;
    [[nodiscard]] const Occasion& occasion() const;
    /// Says what urgency is made of here; otherwise the weights that come with muster.
    void weigh(const UrgencyWeights& weights);
    [[nodiscard]] const UrgencyWeights& weights() const;
    /// Says where the written rules of reviews draw their lines; otherwise where muster does.
    void judge_by(const ReviewRules& rules);
    [[nodiscard]] const ReviewRules& rules() const;

    /// Returns the noun with the project's own fields behind those of every project, as long as it is open.
    [[nodiscard]] const Noun& noun(const Noun& base) const;
    /// Returns what the log calls a member of a record's canonical JSON by: for a field of the project's own, its name.
    [[nodiscard]] std::string logged_name(std::string_view member) const;

    /// Returns the record of that key. Throws `not_found`.
    template <class T>
    T get(Ref<T> ref) const {
        T record;
        fill(record, ref.key);
        return record;
    }
    void fill(Entity& record, Key key) const;
    /// Returns the key of what a person calls `word`: an id, a plain number, a handle, `@me`, or a unique title.
    /// Throws `not_found` or `ambiguous`.
    [[nodiscard]] Key resolve(const Noun& noun, const std::string& word) const;
    template <class T>
    Ref<T> resolve(const std::string& word) const {
        return {resolve(noun_of<T>(), word)};
    }
    /// Returns the member with the actor's handle, or nothing.
    [[nodiscard]] Ref<Member> me() const;
    /// Returns the name people use for a record: T12, @li; empty for key 0.
    [[nodiscard]] std::string label(const Noun& noun, Key key) const;
    template <class T>
    std::string label(Ref<T> ref) const {
        return label(noun_of<T>(), ref.key);
    }
    /// Calls with the name and title of open records whose name begins with what was typed, at most `limit`: for
    /// completion, which a person waits for.
    void names(const Noun& noun, const std::string& typed, int limit,
               const std::function<void(std::string_view, std::string_view)>& row) const;
    /// Returns what the actor touched last: `.`. Throws `not_found`.
    [[nodiscard]] Key last_touched(const Noun& noun) const;

    /// Calls with each row; references come as labels, lists as JSON text. Returns whether the limit cut something off.
    bool select(const Selection& selection, const std::function<void(std::span<const Value>)>& row) const;
    [[nodiscard]] std::int64_t count(const Selection& selection) const;
    /// Returns the records that meet all conditions, in the noun's order or the one given.
    template <class T>
    std::vector<T> all(std::vector<Condition> where = {}, std::vector<Sort> order = {},
                       std::optional<std::int64_t> limit = {}) const {
        std::vector<T> records;
        for (const Key key : keys({&noun_of<T>(), {}, false, std::move(where), std::move(order), limit}))
            records.push_back(get(Ref<T>{key}));
        return records;
    }
    [[nodiscard]] std::vector<Key> keys(const Selection& selection) const;
    /// Calls with each record of the selection and how well it meets the texts searched for, best first: for each
    /// text 8 if it is the title, 4 if the title starts with it, 2 if the title holds it, 1 if the record's own long
    /// texts do; half a point more for what is open.
    void search(const Selection& selection, const std::vector<std::string>& texts,
                const std::function<void(const Hit&)>& row) const;

    /// Returns the record's fields in canonical JSON, references as identities.
    [[nodiscard]] std::string canonical(const Entity& record) const;

    /// Counts what the four axes are judged by, over a period that ends today unless `until` says otherwise.
    [[nodiscard]] Figures figures(std::optional<Day> from = {}, std::optional<Day> until = {}) const;
    /// Returns the number of that name as it stands: a key result by its id, metric or title, a metric by its name, or
    /// one of the numbers that a review freezes (`overdue`). Absent for a name that is none of these.
    [[nodiscard]] std::optional<Measure> measure(const std::string& name) const;
    /// Returns the key results of open goals and the metrics, as a review freezes them.
    [[nodiscard]] std::vector<ReviewNumber> measures() const;
    /// Counts what the five practices are judged by.
    [[nodiscard]] PracticeFacts practice_facts() const;
    /// Counts what `goal check` needs to know.
    [[nodiscard]] GoalFacts facts(const Goal& goal) const;
    /// Returns where a key result stands: the value of its newest check-in; of source tasks, milestone and quality what
    /// they say now. tasks: the share of its tasks that are done in %, or their number where the unit is another.
    /// milestone: the same of the milestones reached, which its metric names (`M1,M2`), else those of its tasks.
    /// quality: the share in % of cases that passed in the newest run of each open check, which its metric names
    /// (`Q1`), else those of its tasks and their milestones; a run without numbers counts as one case.
    [[nodiscard]] std::optional<double> value_of(const KeyResult& key_result) const;
    /// Returns the goal's progress: the weighted mean of its key results and smaller goals; without either, the share
    /// of its tasks that are done; absent when there is nothing to measure.
    [[nodiscard]] std::optional<double> progress_of(const Goal& goal) const;

    /// Returns what was worked on the days, of one member, or of all where it is empty: one sum a day, member and task,
    /// in that order. A running timer counts up to now.
    [[nodiscard]] std::vector<Worked> worked(const Days& days, Ref<Member> member = {}) const;
    /// Returns the running timers of a member, or of all where it is empty.
    [[nodiscard]] std::vector<TimeEntry> running(Ref<Member> member = {}) const;
    /// Returns when the member's last stand-up was held, as this copy of the project knows.
    [[nodiscard]] std::optional<Instant> last_standup(Ref<Member> member) const;
    /// Remembers in this copy, outside of the log, that these members stand up now.
    void hold_standup(const std::vector<Ref<Member>>& members);

    /// What to show of the log, newest first.
    struct LogQuery {
        std::optional<Uid> record;
        std::string actor;
        std::optional<Instant> since;
        std::optional<std::int64_t> limit;
    };
    void log(const LogQuery& query, const std::function<void(const Operation&)>& row) const;
    [[nodiscard]] std::optional<Operation> operation(Key key) const;
    /// Says whether the operation has not been taken back.
    [[nodiscard]] bool stands(Key operation) const;

    /// Reads a point in the past that people gave for an option. Throws `usage` if the words name none or one that lies
    /// ahead, `not_found` for an operation that the log does not have.
    [[nodiscard]] Point point(std::string_view option, const std::string& words) const;
    /// Returns the newest operation that had been done by the end of the point; 0 before the first.
    [[nodiscard]] Key newest_operation(const Point& until) const;
    /// Returns the project as it was at the end of the point, which is its `now`. It can be read, and never changed.
    /// Throws `not_found` for a point before the project was made.
    [[nodiscard]] Project at(const Point& point) const;
    /// Returns the operation behind which this project stands still, if it is one of the past.
    [[nodiscard]] std::optional<Key> as_of() const;

    /// Checks the file: SQLite's integrity, references, the log's chain, and that replaying the log gives the tables.
    [[nodiscard]] std::vector<Problem> examine() const;
    /// Writes the whole project as one JSON document, an entry of the log a line, the same bytes for the same project.
    void write_whole(const std::function<void(std::string_view)>& out) const;
    /// Takes in what `write_whole` wrote in place of everything that is here: identities, numbers and log. Returns how
    /// many operations came in. Throws `refused` if there is more here than the project's beginning, and what
    /// `read_whole` throws; then nothing has changed. With `dry_run` nothing changes either.
    std::int64_t replace_whole(std::istream& in, const std::string& name, bool dry_run);
    /// Says whether this is an export that was read into memory.
    [[nodiscard]] bool is_export() const;
    /// Writes a copy of the file. Throws `refused` if the target exists.
    void back_up(const std::string& target) const;

  private:
    friend class Change;
    friend class History;
    struct State;
    explicit Project(std::unique_ptr<State> state);
    /// Returns the task of a series, known by any task of it, that is for the day. Throws `not_found`.
    [[nodiscard]] Key of_series(std::string_view first, Day day) const;
    std::unique_ptr<State> state_;
};

/// One operation being made: commit it or it vanishes. Holds the write lock.
class Change {
  public:
    explicit Change(Project& project);
    ~Change();
    Change(const Change&) = delete;
    Change& operator=(const Change&) = delete;

    [[nodiscard]] Project& project() { return project_; }
    /// Returns the member who acts; joins the project first if unknown.
    Ref<Member> actor();
    /// Stores a new record or the fields that differ. A new one gets its key, identity and number. Throws `usage` or
    /// `refused` if a rule forbids it. Returns false if nothing differed.
    bool put(Entity& record);
    /// Removes a record and what belongs to it. Throws `refused` with the list if others refer to it, unless `force`,
    /// which clears those references.
    void remove(const Noun& noun, Key key, bool force = false);
    /// Takes back an operation. Throws `not_found`, or `refused` naming who if a record has moved since.
    void undo(Key operation);
    /// Returns the operation that `undo` without a number takes back. Throws `not_found`.
    [[nodiscard]] Key last_to_undo() const;
    /// Returns the undo that `redo` takes back. Throws `not_found`.
    [[nodiscard]] Key last_to_redo() const;
    /// Judges an operation before it is written, and throws to forbid it.
    using Gate = std::function<void(const Operation&)>;
    /// Writes the operation; returns it. An operation that changed nothing is not written and has key 0. A gate judges
    /// it while the write lock is let go; throws `changed` if one of its records has moved meanwhile.
    Operation commit(const Gate& gate = {});
    [[nodiscard]] bool is_empty() const;

    /// One part of an operation that may fail without the rest: what it changed vanishes unless it is kept.
    class Attempt {
      public:
        explicit Attempt(Change& change);
        ~Attempt();
        Attempt(const Attempt&) = delete;
        Attempt& operator=(const Attempt&) = delete;
        void keep();

      private:
        Change& change_;
        std::size_t changes_;
        bool open_ = true;
    };

    /// Says which words the log shows, when they are not the ones typed.
    void describe(std::string words);

  private:
    struct State;
    [[nodiscard]] std::vector<store::Referrer> referrers(const Noun& noun, Key key) const;
    /// Removes a record to which nothing refers, not even what belongs to it. Throws `refused` if something does.
    void remove_unreferred(const Noun& noun, Key key);
    /// Makes the same changes once more, on what is there now.
    void repeat();
    Project& project_;
    std::unique_ptr<State> state_;
};

}  // namespace muster
