#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>
#include <set>
#include <tuple>

#include <fmt/format.h>

#include <muster/field_text.h>

#include "base/json.h"
#include "base/table_cell.h"
#include "base/text.h"
#include "exchange/around.h"
#include "exchange/foreign.h"
#include "exchange/jira_csv.h"
#include "exchange/jira_heads.h"
#include "exchange/jira_words.h"
#include "exchange/json_objects.h"

namespace muster::exchange {

namespace {

using Use = JiraColumn;
using Texts = std::vector<std::string>;

constexpr std::string_view format = "jira-csv";
constexpr std::int64_t seconds_a_minute = 60;

// The columns that a file of ours has where there is something to say, with the heads that Jira gives them.
constexpr std::array<std::pair<Use, std::string_view>, 25> usual_heads{{
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
}};

Texts texts_of(const Json& kept) {
    Texts texts;
    if (kept.text() != nullptr) texts.push_back(*kept.text());
    if (kept.items() != nullptr)
        for (const Json& one : *kept.items())
            if (one.text() != nullptr) texts.push_back(*one.text());
    return texts;
}

std::optional<double> number_of(const std::string& text) {
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size()) return {};
    return number;
}

// A row of the table: what stands under each head, several values under one that is repeated.
using Cells = std::map<std::string, Texts>;

// What was kept of a task, by what its columns hold.
class Kept {
  public:
    explicit Kept(const Task& task) : kept_(kept_of(task.source_fields, format)) {}

    [[nodiscard]] const Json::Object& all() const { return *kept_.members(); }
    [[nodiscard]] Texts texts(Use use) const {
        for (const auto& [head, value] : all())
            if (jira_column(head) == use) return texts_of(value);
        return {};
    }
    [[nodiscard]] std::string text(Use use) const {
        const Texts found = texts(use);
        return found.empty() ? std::string{} : found.front();
    }
    [[nodiscard]] std::string status() const { return text(Use::status); }
    [[nodiscard]] TaskState state() const {
        return jira_state(status(), text(Use::category), text(Use::resolution));
    }

  private:
    Json kept_;
};

class Writing {
  public:
    explicit Writing(const Work& work) : work_(work), around_(work), zone_(work.zone) {
        for (const TimeEntry& entry : work.times)
            if (entry.spent) times_[entry.task.key].push_back(&entry);
        for (const auto& [use, head] : usual_heads) name(std::string(head));
        for (const Task& task : work.tasks) written_.insert(task.key);
        for (const std::vector<Task>* tasks : {&work.tasks, &work.others}) {
            for (const Task& task : *tasks) {
                const Kept kept(task);
                keys_.insert(jira_key(task));
                if (const std::string id = kept.text(Use::id); !id.empty()) ids_.insert(id);
                for (const auto& [head, value] : kept.all()) note(task, head, value);
            }
        }
    }

    std::string table() {
        std::vector<Cells> rows;
        std::map<std::string, std::size_t> counts;
        for (const Task& task : work_.tasks) {
            rows.push_back(row_of(task));
            for (const auto& [head, texts] : rows.back()) counts[head] = std::max(counts[head], texts.size());
        }
        for (const Use use : {Use::summary, Use::key, Use::id, Use::type, Use::status})
            counts[head_of(use)] = std::max<std::size_t>(counts[head_of(use)], 1);
        std::string out;
        write_line(out, counts, [](const std::string& head, std::size_t) { return head; });
        for (const Cells& row : rows)
            write_line(out, counts, [&row](const std::string& head, std::size_t i) {
                const auto found = row.find(head);
                return found == row.end() || i >= found->second.size() ? std::string{} : found->second[i];
            });
        return out;
    }

  private:
    void note(const Task& task, const std::string& head, const Json& value) {
        name(head);
        const Use use = jira_column(head);
        if (use != Use::inward && use != Use::outward) return;
        for (const std::string& key : texts_of(value))
            link_heads_.emplace(std::tuple{task.key, key, jira_link_type(head) != "blocks"}, head);
    }

    // Puts a head in its place; of two for one thing, the one that a file of Jira's had.
    void name(const std::string& head) {
        const Use use = jira_column(head);
        const bool is_one = use != Use::other && use != Use::date && use != Use::inward && use != Use::outward;
        if (is_one) {
            const auto [place, is_new] = names_.try_emplace(use, head);
            if (is_new) order_.push_back(head);
            else if (place->second != head && !is_kept_name_.contains(use)) rename(use, head);
            if (!is_new) is_kept_name_.insert(use);
            return;
        }
        if (std::find(order_.begin(), order_.end(), head) == order_.end()) order_.push_back(head);
    }

    void rename(Use use, const std::string& head) {
        std::replace(order_.begin(), order_.end(), names_[use], head);
        names_[use] = head;
    }

    const std::string& head_of(Use use) { return names_.at(use); }

    template <class Cell>
    void write_line(std::string& out, const std::map<std::string, std::size_t>& counts, const Cell& cell) const {
        bool is_first = true;
        for (const std::string& head : order_) {
            const auto count = counts.find(head);
            for (std::size_t i = 0; count != counts.end() && i < count->second; ++i) {
                if (!std::exchange(is_first, false)) out += ',';
                out += text::table_cell(cell(head, i));
            }
        }
        out += '\n';
    }

    void set(Use use, const std::string& text) {
        if (!text.empty()) cells_[head_of(use)] = {text};
        else cells_.erase(head_of(use));
    }

    Cells row_of(const Task& task) {
        cells_.clear();
        const Kept kept(task);
        for (const auto& [head, value] : kept.all()) take_kept(head, value);
        set(Use::summary, one_line(task.title));
        set(Use::key, jira_key(task));
        set(Use::id, id_of(task));
        set(Use::description, task.body);
        const std::string type = kept.text(Use::type);
        if (type.empty() || jira_type(type).value_or(task.type) != task.type) set(Use::type, jira_type_name(task.type));
        // A row that said nothing of it became a task of neither high nor low priority.
        const int usual = kept.all().empty() ? -1 : 2;
        if (priority_of_word(kept.text(Use::priority)).value_or(usual) != task.priority)
            set(Use::priority, jira_priority(task));
        set_state(task, kept);
        set_owner(task, kept);
        if (kept.all().empty()) cells_["Created"] = {wall_text(task.created, zone_)};
        if (task.external_id.empty()) {
            name(std::string(jira_own_head));
            cells_[std::string(jira_own_head)] = {fmt::format("T{} {}", task.number, to_text(task.uid))};
        }
        set(Use::due, task.due ? to_text(*task.due) : std::string{});
        set(Use::start, task.start ? to_text(*task.start) : std::string{});
        set_labels(task, kept);
        set_milestone(task, kept);
        set_effort(Use::estimate, task.estimate, kept);
        set_effort(Use::remaining, task.remaining, kept);
        if (!task.points || number_of(kept.text(Use::points)) != task.points)
            set(Use::points, task.points ? fmt::format("{}", *task.points) : std::string{});
        set_parent(task, kept);
        set_comments(task, kept);
        set_work(task, kept);
        set_links(task);
        return cells_;
    }

    void set_labels(const Task& task, const Kept& kept) {
        std::set<std::string> before;
        for (const std::string& text : kept.texts(Use::labels))
            for (const std::string& label : text::split(text, ' ')) before.insert(label);
        if (before == std::set<std::string>(task.labels.begin(), task.labels.end())) return;
        cells_.erase(head_of(Use::labels));
        if (!task.labels.empty()) cells_[head_of(Use::labels)] = task.labels;
    }

    void set_parent(const Task& task, const Kept& kept) {
        const Task* parent = around_.task(task.parent);
        const std::string key = kept.text(Use::parent_key);
        const std::string before = key.empty() ? kept.text(Use::parent) : key;
        if (parent != nullptr && (before == jira_key(*parent) || before == id_of(*parent))) return;
        if (parent == nullptr && jira_number(before)) return;  // an issue that was never taken in
        set(Use::parent, parent == nullptr ? std::string{} : id_of(*parent));
        set(Use::parent_key, parent == nullptr ? std::string{} : jira_key(*parent));
    }

    // Dates as Jira's importer takes them, one spelling in all of the file.
    void take_kept(const std::string& head, const Json& value) {
        const Use use = jira_column(head);
        Texts texts = texts_of(value);
        if (is_dated(use))
            for (std::string& text : texts)
                if (const auto moment = text.ends_with('Z') ? instant_from_iso(text) : std::nullopt)
                    text = wall_text(*moment, zone_);
        const bool is_link = use == Use::inward || use == Use::outward;
        // A link within the project is there or not; one that leads out of it stays.
        if (is_link) std::erase_if(texts, [this](const std::string& key) { return keys_.contains(key); });
        if (!texts.empty()) cells_[is_link || use == Use::other || use == Use::date ? head : head_of(use)] = texts;
    }

    std::string id_of(const Task& task) const {
        const std::string kept = Kept(task).text(Use::id);
        if (!kept.empty()) return kept;
        const std::string id = std::to_string(task.number);
        return ids_.contains(id) ? "900000" + id : id;
    }

    void set_state(const Task& task, const Kept& kept) {
        const bool is_over = !is_open(task);
        if (kept.status().empty() || kept.state() != task.state) {
            set(Use::status, jira_status(task.state));
            set(Use::category, is_over ? "Done" : task.state == TaskState::doing ? "In Progress" : "To Do");
            set(Use::resolution, task.state == TaskState::dropped ? "Won't Do" : is_over ? "Done" : "");
        }
        set(Use::resolved, is_over && task.closed ? resolved_text(*task.closed, kept) : std::string{});
    }

    // What the file said of the day alone stays a day.
    std::string resolved_text(Instant closed, const Kept& kept) const {
        const std::string before = kept.text(Use::resolved);
        return before == to_text(zone_.day_of(closed)) ? before : wall_text(closed, zone_);
    }

    void set_owner(const Task& task, const Kept& kept) {
        const Member* owner = around_.member(task.owner);
        const std::string before = text::lower(kept.text(Use::assignee));
        const bool is_same = owner != nullptr && !before.empty() &&
                             (before == text::lower(owner->mail) || before == text::lower(owner->name) ||
                              before == text::lower(owner->handle));
        if (is_same) return;
        set(Use::assignee, owner == nullptr ? std::string{} : owner->mail.empty() ? owner->handle : owner->mail);
        set(Use::assignee_id, {});
    }

    void set_milestone(const Task& task, const Kept& kept) {
        const Milestone* milestone = around_.milestone(task.milestone);
        const Texts versions = kept.texts(Use::version);
        const Texts sprints = kept.texts(Use::sprint);
        const std::string before = !versions.empty() ? versions.front() : sprints.empty() ? std::string{} : sprints.back();
        const std::string title = milestone == nullptr ? std::string{} : milestone->title;
        if (title == before) return;
        const bool is_sprint = milestone != nullptr && milestone->type == MilestoneType::sprint;
        // A version goes before a sprint when the file is read.
        if (is_sprint || title.empty()) set(Use::version, {});
        if (is_sprint || (title.empty() && versions.empty())) set(Use::sprint, title);
        else set(Use::version, title);
    }

    void set_effort(Use use, const std::optional<Effort>& effort, const Kept& kept) {
        if (effort && jira_effort(kept.text(use)) == fmt::format("{}m", effort->minutes)) return;
        set(use, effort ? std::to_string(effort->minutes * seconds_a_minute) : std::string{});
    }

    std::string author(Ref<Member> member) const {
        const Member* person = around_.member(member);
        return person == nullptr ? std::string{} : person->mail.empty() ? person->handle : person->mail;
    }

    // The head under which a column of several values stands.
    void set_texts(Use use, const char* usual, Texts texts) {
        const auto known = names_.find(use);
        const std::string head = known == names_.end() ? usual : known->second;
        cells_.erase(head);
        if (texts.empty()) return;
        if (known == names_.end()) name(head);
        cells_[head] = std::move(texts);
    }

    void set_comments(const Task& task, const Kept& kept) {
        Texts texts;
        const Texts before = kept.texts(Use::comment);
        for (const Comment* comment : around_.comments(task)) {
            const auto same = std::find_if(before.begin(), before.end(), [comment](const std::string& text) {
                return jira_comment(text).text == comment->text;
            });
            texts.push_back(same != before.end() ? *same
                                                 : fmt::format("{};{};{}", wall_text(comment->created, zone_),
                                                               author(comment->author), comment->text));
        }
        set_texts(Use::comment, "Comment", std::move(texts));
    }

    void set_work(const Task& task, const Kept& kept) {
        Texts texts;
        Texts before = kept.texts(Use::work);
        // What could not be taken as time stays as it was.
        std::copy_if(before.begin(), before.end(), std::back_inserter(texts),
                     [](const std::string& text) { return !jira_work(text); });
        for (const TimeEntry* entry : times_[task.key]) {
            const auto same = std::find_if(before.begin(), before.end(), [entry](const std::string& text) {
                const auto work = jira_work(text);
                return work && work->note == entry->note && work->seconds / seconds_a_minute == entry->spent->minutes;
            });
            if (same != before.end()) {
                texts.push_back(*same);
                before.erase(same);
                continue;
            }
            const std::string day = entry->from  ? wall_text(*entry->from, zone_)
                                    : entry->day ? to_text(*entry->day)
                                                 : wall_text(entry->created, zone_);
            texts.push_back(fmt::format("{};{};{};{}", entry->note, day, author(entry->member),
                                        entry->spent->minutes * seconds_a_minute));
        }
        set_texts(Use::work, "Log Work", std::move(texts));
    }

    // Under which head a task's row named the other end of a link; empty where it did not.
    [[nodiscard]] std::string link_head(const Task& task, const Task& other, bool is_relation) const {
        const auto found = link_heads_.find({task.key, jira_key(other), is_relation});
        return found == link_heads_.end() ? std::string{} : found->second;
    }

    // A link stands where the file had it: at either of its ends, or at both; a new one where it waits.
    void add_link(const Task& task, const Task& other, bool is_relation, const std::string& usual, bool is_waiting) {
        std::string head = link_head(task, other, is_relation);
        const bool is_told_there = written_.contains(other.key) &&
                                   (!is_waiting || !link_head(other, task, is_relation).empty());
        if (head.empty() && is_told_there) return;
        if (head.empty()) head = usual;
        name(head);
        Texts& texts = cells_[head];
        if (std::find(texts.begin(), texts.end(), jira_key(other)) == texts.end()) texts.push_back(jira_key(other));
    }

    void set_links(const Task& task) {
        for (const Link* link : around_.waits(task)) {
            const bool is_relation = link->type == LinkType::relates;
            add_link(task, *around_.task(link->blocker), is_relation,
                     is_relation ? "Inward issue link (Relates)" : "Inward issue link (Blocks)", true);
        }
        for (const Link* link : around_.holds(task)) {
            const bool is_relation = link->type == LinkType::relates;
            add_link(task, *around_.task(link->task), is_relation,
                     is_relation ? "Outward issue link (Relates)" : "Outward issue link (Blocks)", false);
        }
    }

    const Work& work_;
    Around around_;
    Zone zone_;
    std::vector<std::string> order_;    ///< of the heads
    std::map<Use, std::string> names_;  ///< the head of what has just one
    std::set<Use> is_kept_name_;
    std::set<std::string> keys_, ids_;
    std::set<Key> written_;  ///< the tasks that have a row
    std::map<std::tuple<Key, std::string, bool>, std::string> link_heads_;
    std::map<Key, std::vector<const TimeEntry*>> times_;
    Cells cells_;
};

}  // namespace

std::string to_jira_csv(const Work& work) {
    return Writing(work).table();
}

}  // namespace muster::exchange
