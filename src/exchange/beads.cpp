#include "exchange/beads.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/words.h>

#include "base/language.h"
#include "base/text.h"
#include "exchange/around.h"
#include "exchange/foreign.h"
#include "exchange/json_objects.h"
#include "exchange/moments.h"
#include "exchange/own.h"

namespace muster::exchange {

namespace {

constexpr std::string_view format = "beads";
constexpr std::string_view origin = "beads:";

constexpr std::array<std::pair<std::string_view, TaskState>, 4> states{{{"open", TaskState::todo},
                                                                        {"in_progress", TaskState::doing},
                                                                        {"blocked", TaskState::blocked},
                                                                        {"closed", TaskState::done}}};

class Reading {
  public:
    Reading(std::int64_t line, Json issue, const Zone& zone) : members_(std::move(issue)), zone_(zone) {
        item_.line = line;
    }

    Item read() {
        const std::string id = members_.take("id");
        const std::string title = one_line(members_.take("title"));
        if (id.empty()) throw Error(Failure::usage, tr("it has no id"));
        if (title.empty()) throw Error(Failure::usage, tr("it has no title"));
        add("external_id", fmt::format("{}{}", origin, id));
        add("title", title);
        add("body", members_.take("description"));
        add("owner", members_.take("assignee"));
        add("priority", members_.take("priority"));
        if (const std::string type = members_.text("issue_type"); type_of_word(type) || type == "bug" || type == "task")
            add("type", type);
        if (const std::string minutes = members_.take("estimated_minutes"); !minutes.empty() && minutes != "0")
            add("estimate", minutes + "m");
        add("due", day_text(members_.text("due_at"), zone_));
        add("deferred_until", day_text(members_.text("defer_until"), zone_));
        read_state();
        read_labels();
        read_dependencies();
        read_acceptance();
        const Json* comments = members_.find("comments");
        if (comments != nullptr && comments->items() != nullptr)
            for (const Json& one : *comments->items())
                item_.comments.push_back(
                    {text_of(&one, "author"), moment_of(text_of(&one, "created_at"), zone_), text_of(&one, "text")});
        item_.source_fields = members_.rest(format);
        take_own(members_, item_);
        return std::move(item_);
    }

  private:
    void add(const char* field, const std::string& text) {
        if (!text.empty()) item_.cells.emplace_back(field, text);
    }

    // A status of the project's own is kept, and its work is to be done.
    void read_state() {
        const std::string status = members_.text("status");
        const auto* const known =
            std::find_if(states.begin(), states.end(), [&status](const auto& one) { return one.first == status; });
        if (known != states.end()) members_.drop("status");
        add("state", std::string(word_of(known == states.end() ? TaskState::todo : known->second)));
        if (status != "closed") return;
        if (const auto closed = moment_of(members_.text("closed_at"), zone_)) add("closed", to_text(*closed));
    }

    void read_labels() {
        const Json* list = members_.find("labels");
        if (list == nullptr || list->items() == nullptr) return;
        std::vector<std::string> labels;
        for (const Json& one : *list->items())
            if (one.text() != nullptr) labels.push_back(*one.text());
        members_.drop("labels");
        add("labels", text::join(labels, ","));
    }

    void read_dependencies() {
        const Json* list = members_.find("dependencies");
        if (list == nullptr || list->items() == nullptr) return;
        bool has_parent = false;
        for (const Json& one : *list->items()) {
            const std::string other = fmt::format("{}{}", origin, text_of(&one, "depends_on_id"));
            const std::string type = text_of(&one, "type");
            if (type == "parent-child" && !has_parent) {
                add("parent", other);
                has_parent = true;
            } else {
                item_.links.push_back(
                    {type == "blocks" ? Tie::Kind::blocked_by : Tie::Kind::relates, other, LinkType::FS, {}});
            }
        }
    }

    // A condition a line; the text as it stands is kept.
    void read_acceptance() {
        for (const std::string& line : text::split(members_.text("acceptance_criteria"), '\n')) {
            std::string_view words = text::trim(line);
            const bool is_done = words.starts_with("- [x] ");
            for (const std::string_view mark : {"- [x] ", "- [ ] ", "- ", "* "})
                if (words.starts_with(mark)) words.remove_prefix(mark.size());
            if (!words.empty()) item_.acceptance.push_back({std::string(words), is_done});
        }
    }

    Members members_;
    const Zone& zone_;
    Item item_;
};

class Writing {
  public:
    explicit Writing(const Work& work) : around_(work), zone_(work.zone) {}

    Json issue_of(const Task& task) const {
        const Json kept = kept_of(task.source_fields, format);
        Json issue = Json::object({{"id", id_of(task)}, {"title", one_line(task.title)}});
        if (!task.body.empty()) issue.set("description", task.body);
        issue.set("status", status_of(task, kept));
        issue.set("priority", task.priority.value_or(2));
        issue.set("issue_type", type_of(task, kept));
        if (const std::string owner = around_.handle(task.owner); !owner.empty()) issue.set("assignee", owner);
        if (task.estimate) issue.set("estimated_minutes", task.estimate->minutes);
        set_moment(issue, "created_at", task.created, kept);
        set_moment(issue, "updated_at", task.changed, kept);
        if (!is_open(task) && task.closed) {
            const auto before = moment_of(text_of(&kept, "closed_at"), zone_);
            issue.set("closed_at", before == task.closed ? text_of(&kept, "closed_at") : to_text(*task.closed));
        }
        if (task.state == TaskState::dropped && !task.reason.empty()) issue.set("close_reason", task.reason);
        set_day(issue, "due_at", task.due, kept);
        set_day(issue, "defer_until", task.deferred_until, kept);
        if (!task.labels.empty()) {
            Json labels = Json::array();
            for (const std::string& label : task.labels) labels.push(label);
            issue.set("labels", std::move(labels));
        }
        set_dependencies(issue, task, kept);
        set_acceptance(issue, task, kept);
        set_comments(issue, task, kept);
        if (id_within(task.external_id, origin).empty()) say_own(issue, task);
        return with_kept(std::move(issue), beyond(kept));
    }

  private:
    // What muster knows and no longer says is gone.
    static Json beyond(const Json& kept) {
        constexpr std::array<std::string_view, 6> known{"closed_at", "due_at", "defer_until", "dependencies", "comments", "acceptance_criteria"};
        Json rest = Json::object();
        for (const auto& [name, value] : *kept.members())
            if (std::find(known.begin(), known.end(), name) == known.end()) rest.set(name, value);
        return rest;
    }

    static std::string id_of(const Task& task) {
        const std::string id = id_within(task.external_id, origin);
        return id.empty() ? fmt::format("muster-{}", task.number) : id;
    }

    static std::string status_of(const Task& task, const Json& kept) {
        const std::string before = text_of(&kept, "status");
        if (!before.empty() && task.state == TaskState::todo) return before;
        for (const auto& [name, state] : states)
            if (state == task.state) return std::string(name);
        return "closed";  // dropped
    }

    static std::string type_of(const Task& task, const Json& kept) {
        const std::string before = text_of(&kept, "issue_type");
        const auto meant = before == "bug" ? TaskType::bug : type_of_word(before).value_or(TaskType::task);
        if (!before.empty() && meant == task.type) return before;
        return task.type == TaskType::bug ? "bug" : task.type == TaskType::story ? "feature" : "task";
    }

    static void set_moment(Json& issue, const char* name, Instant moment, const Json& kept) {
        const std::string before = text_of(&kept, name);
        issue.set(name, before.empty() ? to_text(moment) : before);
    }

    void set_day(Json& issue, const char* name, std::optional<Day> day, const Json& kept) const {
        if (!day) return;
        const auto same = same_day(text_of(&kept, name), day, zone_);
        issue.set(name, same ? *same : to_text(zone_.at(*day, std::chrono::minutes{0})));
    }

    void set_dependencies(Json& issue, const Task& task, const Json& kept) const {
        Json list = Json::array();
        const Json* before = kept.find("dependencies");
        const auto add = [&](const Task& other, const char* type) {
            const std::string id = id_of(other);
            if (before != nullptr && before->items() != nullptr)
                for (const Json& one : *before->items())
                    if (text_of(&one, "depends_on_id") == id) return list.push(one);
            list.push(Json::object({{"issue_id", id_of(task)}, {"depends_on_id", id}, {"type", type},
                                    {"created_at", to_text(task.changed)}}));
        };
        if (const Task* parent = around_.task(task.parent)) add(*parent, "parent-child");
        for (const Link* link : around_.waits(task))
            add(*around_.task(link->blocker), link->type == LinkType::relates ? "related" : "blocks");
        if (!list.items()->empty()) issue.set("dependencies", std::move(list));
    }

    void set_acceptance(Json& issue, const Task& task, const Json& kept) const {
        std::vector<std::string> lines;
        for (const Acceptance* one : around_.acceptance(task)) lines.push_back((one->checked ? "- [x] " : "- [ ] ") + one->text);
        if (lines.empty()) return;
        const std::string before = text_of(&kept, "acceptance_criteria");
        const bool is_same = std::all_of(lines.begin(), lines.end(), [&before](const std::string& line) {
            return before.find(line.substr(6)) != std::string::npos && (line[3] == ' ' || before.find(line) != std::string::npos);
        });
        issue.set("acceptance_criteria", is_same ? before : text::join(lines, "\n"));
    }

    void set_comments(Json& issue, const Task& task, const Json& kept) const {
        Json comments = Json::array();
        const Json* before = kept.find("comments");
        for (const Comment* comment : around_.comments(task)) {
            Json object = Json::object({{"issue_id", id_of(task)}, {"author", around_.handle(comment->author)},
                                        {"text", comment->text}, {"created_at", to_text(comment->created)}});
            if (before != nullptr && before->items() != nullptr)
                for (const Json& one : *before->items())
                    if (text_of(&one, "text") == comment->text) object = one;
            comments.push(std::move(object));
        }
        if (!comments.items()->empty()) issue.set("comments", std::move(comments));
    }

    Around around_;
    Zone zone_;
};

}  // namespace

void read_beads(const std::string& text, const Zone& zone, const ItemSink& take, const RejectSink& reject) {
    read_objects(text, {}, [&](std::int64_t line, Json issue) {
        try {
            take(Reading(line, std::move(issue), zone).read());
        } catch (const Error& error) {
            reject(line, error.what(), error.hint());
        }
    });
}

std::string to_beads(const Work& work) {
    const Writing writing(work);
    std::string text;
    for (const Task& task : work.tasks) {
        writing.issue_of(task).write(text);
        text += '\n';
    }
    return text;
}

}  // namespace muster::exchange
