#include <algorithm>
#include <charconv>
#include <set>
#include <tuple>

#include <fmt/format.h>

#include <muster/field_text.h>

#include "base/json.h"
#include "base/text.h"
#include "exchange/around.h"
#include "exchange/foreign.h"
#include "exchange/jira_csv.h"
#include "exchange/jira_kept.h"
#include "exchange/jira_sheet.h"
#include "exchange/jira_words.h"

namespace muster::exchange {

namespace {

using Use = JiraColumn;
using Texts = std::vector<std::string>;

constexpr std::int64_t seconds_a_minute = 60;

std::optional<double> number_of(const std::string& text) {
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size()) return {};
    return number;
}

class Writing {
  public:
    explicit Writing(const Work& work) : work_(work), around_(work), zone_(work.zone) {
        for (const TimeEntry& entry : work.times)
            if (entry.spent) times_[entry.task.key].push_back(&entry);
        for (const Task& task : work.tasks) written_.insert(task.key);
        for (const std::vector<Task>* tasks : {&work.tasks, &work.others}) {
            for (const Task& task : *tasks) {
                const JiraKept kept(task);
                keys_.insert(jira_key(task));
                if (const std::string id = kept.text(Use::id); !id.empty()) ids_.insert(id);
                for (const auto& [head, value] : kept.all()) note(task, head, value);
            }
        }
    }

    std::string table() {
        for (const Task& task : work_.tasks) sheet_.add(row_of(task));
        return sheet_.text();
    }

  private:
    void note(const Task& task, const std::string& head, const Json& value) {
        sheet_.know(head);
        const Use use = jira_column(head);
        if (use != Use::inward && use != Use::outward) return;
        for (const std::string& key : jira_texts(value))
            link_heads_.emplace(std::tuple{task.key, key, jira_link_type(head) != "blocks"}, head);
    }

    // Puts the texts under the head of the column, and nothing under others that mean the same.
    void set(Use use, Texts texts) {
        std::erase_if(cells_, [use](const auto& cell) { return jira_column(cell.first) == use; });
        if (!texts.empty()) cells_[sheet_.head_of(use)] = std::move(texts);
    }

    void set(Use use, const std::string& text) { set(use, text.empty() ? Texts{} : Texts{text}); }

    JiraCells row_of(const Task& task) {
        cells_.clear();
        const JiraKept kept(task);
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
            cells_[sheet_.place_of(std::string(jira_own_head))] = {fmt::format("T{} {}", task.number, to_text(task.uid))};
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

    void set_labels(const Task& task, const JiraKept& kept) {
        std::set<std::string> before;
        for (const std::string& text : kept.texts(Use::labels))
            for (const std::string& label : text::split(text, ' ')) before.insert(label);
        if (before == std::set<std::string>(task.labels.begin(), task.labels.end())) return;
        set(Use::labels, task.labels);
    }

    void set_parent(const Task& task, const JiraKept& kept) {
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
        Texts texts = jira_texts(value);
        if (is_dated(use))
            for (std::string& text : texts)
                if (const auto moment = text.ends_with('Z') ? instant_from_iso(text) : std::nullopt)
                    text = wall_text(*moment, zone_);
        const bool is_link = use == Use::inward || use == Use::outward;
        // A link within the project is there or not; one that leads out of it stays.
        if (is_link) std::erase_if(texts, [this](const std::string& key) { return keys_.contains(key); });
        if (!texts.empty()) cells_[sheet_.place_of(head)] = texts;
    }

    std::string id_of(const Task& task) const {
        const std::string kept = JiraKept(task).text(Use::id);
        if (!kept.empty()) return kept;
        const std::string id = std::to_string(task.number);
        return ids_.contains(id) ? "900000" + id : id;
    }

    void set_state(const Task& task, const JiraKept& kept) {
        const bool is_over = !is_open(task);
        const bool is_same = !kept.text(Use::status).empty() && kept.state() == task.state;
        if (!is_same) {
            set(Use::status, jira_status(task.state));
            set(Use::category, is_over ? "Done" : task.state == TaskState::doing ? "In Progress" : "To Do");
            set(Use::resolution, task.state == TaskState::dropped ? "Won't Do" : is_over ? "Done" : "");
        }
        if (is_same && kept.text(Use::resolved).empty()) return;  // a file without such a column
        set(Use::resolved, is_over && task.closed ? resolved_text(*task.closed, kept) : std::string{});
    }

    // What the file said of the day alone stays a day.
    std::string resolved_text(Instant closed, const JiraKept& kept) const {
        const std::string before = kept.text(Use::resolved);
        return before == to_text(zone_.day_of(closed)) ? before : wall_text(closed, zone_);
    }

    void set_owner(const Task& task, const JiraKept& kept) {
        const Member* owner = around_.member(task.owner);
        const std::string before = text::lower(kept.text(Use::assignee));
        const bool is_same = owner != nullptr && !before.empty() &&
                             (before == text::lower(owner->mail) || before == text::lower(owner->name) ||
                              before == text::lower(owner->handle));
        if (is_same) return;
        set(Use::assignee, owner == nullptr ? std::string{} : owner->mail.empty() ? owner->handle : owner->mail);
        set(Use::assignee_id, Texts{});
    }

    void set_milestone(const Task& task, const JiraKept& kept) {
        const Milestone* milestone = around_.milestone(task.milestone);
        const Texts versions = kept.texts(Use::version);
        const Texts sprints = kept.texts(Use::sprint);
        const std::string before = !versions.empty() ? versions.front() : sprints.empty() ? std::string{} : sprints.back();
        const std::string title = milestone == nullptr ? std::string{} : milestone->title;
        if (title == before) return;
        const bool is_sprint = milestone != nullptr && milestone->type == MilestoneType::sprint;
        // A version goes before a sprint when the file is read.
        if (is_sprint || title.empty()) set(Use::version, Texts{});
        if (is_sprint || (title.empty() && versions.empty())) set(Use::sprint, title);
        else set(Use::version, title);
    }

    void set_effort(Use use, const std::optional<Effort>& effort, const JiraKept& kept) {
        if (effort && jira_effort(kept.text(use)) == fmt::format("{}m", effort->minutes)) return;
        set(use, effort ? std::to_string(effort->minutes * seconds_a_minute) : std::string{});
    }

    std::string author(Ref<Member> member) const {
        const Member* person = around_.member(member);
        return person == nullptr ? std::string{} : person->mail.empty() ? person->handle : person->mail;
    }

    // What came with the task stays, whether it could be taken in or not; what was said here since stands behind it.
    void set_comments(const Task& task, const JiraKept& kept) {
        Texts texts = kept.texts(Use::comment);
        std::multiset<std::string> before;
        for (const std::string& text : texts) before.insert(jira_comment(text).text);
        for (const Comment* comment : around_.comments(task)) {
            if (const auto same = before.find(comment->text); same != before.end()) before.erase(same);
            else
                texts.push_back(fmt::format("{};{};{}", wall_text(comment->created, zone_), author(comment->author),
                                            comment->text));
        }
        set(Use::comment, std::move(texts));
    }

    void set_work(const Task& task, const JiraKept& kept) {
        Texts texts = kept.texts(Use::work);
        std::multiset<std::pair<std::string, std::int64_t>> before;
        for (const std::string& text : texts)
            if (const auto work = jira_work(text)) before.emplace(work->note, work->seconds / seconds_a_minute);
        for (const TimeEntry* entry : times_[task.key]) {
            if (const auto same = before.find({entry->note, entry->spent->minutes}); same != before.end()) {
                before.erase(same);
                continue;
            }
            const std::string day = entry->from  ? wall_text(*entry->from, zone_)
                                    : entry->day ? to_text(*entry->day)
                                                 : wall_text(entry->created, zone_);
            texts.push_back(fmt::format("{};{};{};{}", entry->note, day, author(entry->member),
                                        entry->spent->minutes * seconds_a_minute));
        }
        set(Use::work, std::move(texts));
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
        Texts& texts = cells_[sheet_.place_of(head)];
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
    JiraSheet sheet_;
    std::set<std::string> keys_, ids_;
    std::set<Key> written_;  ///< the tasks that have a row
    std::map<std::tuple<Key, std::string, bool>, std::string> link_heads_;
    std::map<Key, std::vector<const TimeEntry*>> times_;
    JiraCells cells_;
};

}  // namespace

std::string to_jira_csv(const Work& work) {
    return Writing(work).table();
}

}  // namespace muster::exchange
