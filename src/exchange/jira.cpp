#include "exchange/jira.h"

#include <algorithm>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/words.h>

#include "base/language.h"
#include "base/text.h"
#include "exchange/around.h"
#include "exchange/foreign.h"
#include "exchange/jira_words.h"
#include "exchange/json_objects.h"
#include "exchange/moments.h"
#include "exchange/own.h"

namespace muster::exchange {

namespace {

constexpr std::string_view format = "jira";

const Json* inner(const Json* object, std::string_view name) {
    const Json* found = object == nullptr || object->members() == nullptr ? nullptr : object->find(name);
    return found == nullptr || found->is_null() ? nullptr : found;
}

const Json::Array& list_in(const Json* object, std::string_view name) {
    static const Json::Array nothing;
    const Json* found = inner(object, name);
    return found == nullptr || found->items() == nullptr ? nothing : *found->items();
}

// The text of Atlassian's document format: what blocks hold, a line each.
void append_document(std::string& out, const Json& node) {
    const std::string type = text_of(&node, "type");
    if (type == "hardBreak") out += '\n';
    if (type == "mention") out += text_of(inner(&node, "attrs"), "text");
    out += text_of(&node, "text");
    for (const Json& one : list_in(&node, "content")) append_document(out, one);
    const bool is_block = type == "paragraph" || type == "heading" || type == "codeBlock";
    if (is_block && !out.empty()) out += '\n';
}

std::string text_in(const Json* object, std::string_view name) {
    const Json* found = inner(object, name);
    if (found == nullptr || found->members() == nullptr) return text_of(object, name);
    std::string text;
    append_document(text, *found);
    return std::string(text::trim(text));
}

std::string person_in(const Json* object, std::string_view name) {
    const Json* person = inner(object, name);
    for (const char* member : {"emailAddress", "name", "displayName", "accountId"})
        if (std::string word = text_of(person, member); !word.empty()) return word;
    return {};
}

std::optional<TaskState> state_in(const Json* fields) {
    const Json* status = inner(fields, "status");
    if (status == nullptr) return {};
    return jira_state(text_of(status, "name"), text_of(inner(status, "statusCategory"), "key"),
                      text_of(inner(fields, "resolution"), "name"));
}

class Reading {
  public:
    Reading(std::int64_t line, Json issue, const Zone& zone, const ItemSink& take)
        : members_(std::move(issue)), fields_(members_.find("fields")), zone_(zone), take_(take) {
        item_.line = line;
    }

    void read() {
        const std::string key = members_.text("key");
        const std::string title = one_line(text_of(fields_, "summary"));
        if (key.empty()) throw Error(Failure::usage, tr("it has no key"));
        if (title.empty()) throw Error(Failure::usage, tr("it has no summary, which is its title"));
        add("external_id", key);
        add("title", title);
        add("body", text_in(fields_, "description"));
        add("due", text_of(fields_, "duedate"));
        add("parent", text_of(inner(fields_, "parent"), "key"));
        if (const auto type = jira_type(text_of(inner(fields_, "issuetype"), "name")))
            add("type", std::string(word_of(*type)));
        if (const std::string priority = text_of(inner(fields_, "priority"), "name"); priority_of_word(priority))
            add("priority", priority);
        add("owner", known_person("assignee"));
        read_state();
        read_labels();
        read_time();
        for (const Json& one : list_in(inner(fields_, "comment"), "comments"))
            item_.comments.push_back({known_person(&one, "author"), moment_of(text_of(&one, "created"), zone_), text_in(&one, "body")});
        read_links();
        item_.source_fields = members_.rest(format);
        take_own(members_, item_);
        take_(std::move(item_));
    }

  private:
    void add(const char* field, const std::string& text) {
        if (!text.empty()) item_.cells.emplace_back(field, text);
    }

    std::string known_person(std::string_view name) { return known_person(fields_, name); }

    // Introduces the person, and returns what is said of whom.
    std::string known_person(const Json* object, std::string_view name) {
        std::string word = person_in(object, name);
        const Json* person = inner(object, name);
        if (word.empty()) return word;
        Item member;
        member.line = item_.line;
        member.noun = "member";
        for (const auto& [cell, from] : {std::pair{"mail", "emailAddress"}, {"name", "displayName"}, {"id", "accountId"}})
            if (std::string text = text_of(person, from); !text.empty()) member.cells.emplace_back(cell, std::move(text));
        take_(std::move(member));
        return word;
    }

    void read_state() {
        const auto state = state_in(fields_);
        if (!state) return;
        add("state", std::string(word_of(*state)));
        const auto closed = moment_of(text_of(fields_, "resolutiondate"), zone_);
        if (closed && (state == TaskState::done || state == TaskState::dropped)) add("closed", to_text(*closed));
    }

    void read_labels() {
        std::vector<std::string> labels;
        for (const Json& one : list_in(fields_, "labels"))
            if (one.text() != nullptr && one.text()->find_first_of(",;") == std::string::npos) labels.push_back(*one.text());
        add("labels", text::join(labels, ","));
        const Json::Array& versions = list_in(fields_, "fixVersions");
        if (versions.empty()) return;
        const std::string title = one_line(text_of(&versions.front(), "name"));
        if (title.empty()) return;
        Item milestone;
        milestone.noun = "milestone";
        milestone.is_named_only = true;
        milestone.line = item_.line;
        milestone.cells = {{"title", title}};
        if (const std::string due = text_of(&versions.front(), "releaseDate"); !due.empty())
            milestone.cells.emplace_back("due", due);
        take_(std::move(milestone));
        add("milestone", title);
    }

    // Seconds, for an issue as for each entry of its work log.
    void read_time() {
        const Json* tracking = inner(fields_, "timetracking");
        for (const auto& [field, name, plain] : {std::tuple{"estimate", "originalEstimateSeconds", "timeoriginalestimate"},
                                                 {"remaining", "remainingEstimateSeconds", "timeestimate"}}) {
            const Json* seconds = inner(tracking, name);
            if (seconds == nullptr) seconds = inner(fields_, plain);
            if (seconds != nullptr && seconds->integer() != nullptr && *seconds->integer() >= 60)
                add(field, fmt::format("{}m", *seconds->integer() / 60));
        }
        for (const Json& one : list_in(inner(fields_, "worklog"), "worklogs")) {
            const Json* seconds = inner(&one, "timeSpentSeconds");
            const auto started = moment_of(text_of(&one, "started"), zone_);
            if (seconds == nullptr || seconds->integer() == nullptr || *seconds->integer() <= 0 || !started) continue;
            item_.times.push_back({known_person(&one, "author"), started, {}, Effort{*seconds->integer() / 60},
                                   one_line(text_in(&one, "comment"))});
        }
    }

    void read_links() {
        for (const Json& one : list_in(fields_, "issuelinks")) {
            const bool is_blocking = text::lower(text_of(inner(&one, "type"), "name")) == "blocks";
            if (const std::string inward = text_of(inner(&one, "inwardIssue"), "key"); !inward.empty())
                item_.links.push_back({is_blocking ? Tie::Kind::blocked_by : Tie::Kind::relates, inward, LinkType::FS, {}});
            if (const std::string outward = text_of(inner(&one, "outwardIssue"), "key"); !outward.empty())
                item_.links.push_back({is_blocking ? Tie::Kind::blocks : Tie::Kind::relates, outward, LinkType::FS, {}});
        }
    }

    Members members_;
    const Json* fields_;
    const Zone& zone_;
    const ItemSink& take_;
    Item item_;
};

class Writing {
  public:
    explicit Writing(const Work& work) : around_(work) {}

    Json issue_of(const Task& task) const {
        const Json kept = kept_of(task.source_fields, format);
        const Json* before = kept.find("fields");
        Json fields = Json::object({{"summary", one_line(task.title)}});
        const auto set = [&](const char* name, bool is_same, Json value) {
            const Json* old = inner(before, name);
            fields.set(name, is_same && old != nullptr ? *old : std::move(value));
        };
        set("description", text_in(before, "description") == task.body, task.body.empty() ? Json() : Json(task.body));
        set("duedate", false, task.due ? Json(to_text(*task.due)) : Json());
        const std::string owner = around_.handle(task.owner);
        const Member* member = around_.member(task.owner);
        const std::string was = person_in(before, "assignee");
        const bool is_owner = member != nullptr && (was == member->mail || was == member->name || was == member->handle);
        set("assignee", is_owner, owner.empty() ? Json() : Json::object({{"name", owner}}));
        set("status", state_in(before) == task.state, Json::object({{"name", jira_status(task.state)}}));
        set("priority", priority_of_word(text_of(inner(before, "priority"), "name")) == task.priority,
            Json::object({{"name", jira_priority(task)}}));
        const std::string type = text_of(inner(before, "issuetype"), "name");
        const bool is_type = !type.empty() && jira_type(type).value_or(TaskType::task) == task.type;
        set("issuetype", is_type, Json::object({{"name", jira_type_name(task.type)}}));
        Json labels = Json::array();
        for (const std::string& label : task.labels) labels.push(label);
        set("labels", false, std::move(labels));
        const Task* parent = around_.task(task.parent);
        if (parent != nullptr)
            set("parent", text_of(inner(before, "parent"), "key") == jira_key(*parent), Json::object({{"key", jira_key(*parent)}}));
        if (const Milestone* milestone = around_.milestone(task.milestone)) {
            const Json::Array& versions = list_in(before, "fixVersions");
            Json version = Json::object({{"name", milestone->title}});
            set("fixVersions", !versions.empty() && text_of(&versions.front(), "name") == milestone->title, Json(Json::Array{version}));
        }
        if (task.estimate) {
            Json tracking = Json::object({{"originalEstimateSeconds", task.estimate->minutes * 60}});
            const Json* seconds = inner(inner(before, "timetracking"), "originalEstimateSeconds");
            set("timetracking", seconds != nullptr && seconds->integer() != nullptr && *seconds->integer() / 60 == task.estimate->minutes, std::move(tracking));
        }
        set_comments(fields, task, before);
        set_links(fields, task, before);
        if (inner(before, "created") == nullptr) fields.set("created", to_text(task.created));
        Json issue = Json::object({{"key", jira_key(task)}});
        issue.set("fields", before == nullptr || before->members() == nullptr ? fields : with_kept(std::move(fields), *before));
        if (jira_key(task) != task.external_id) say_own(issue, task);
        return with_kept(std::move(issue), kept);
    }

  private:
    void set_comments(Json& fields, const Task& task, const Json* before) const {
        Json comments = Json::array();
        for (const Comment* comment : around_.comments(task)) {
            Json object = Json::object({{"author", Json::object({{"name", around_.handle(comment->author)}})},
                                        {"body", comment->text}, {"created", to_text(comment->created)}});
            for (const Json& one : list_in(inner(before, "comment"), "comments"))
                if (text_in(&one, "body") == comment->text) object = one;
            comments.push(std::move(object));
        }
        if (comments.items()->empty()) return;
        Json all = Json::object({{"comments", std::move(comments)}});
        const Json* kept = inner(before, "comment");
        fields.set("comment", kept == nullptr || kept->members() == nullptr ? all : with_kept(std::move(all), *kept));
    }

    void set_links(Json& fields, const Task& task, const Json* before) const {
        Json links = Json::array();
        const auto add = [&](const Task& other, const char* side, LinkType type) {
            for (const Json& one : list_in(before, "issuelinks"))
                if (text_of(inner(&one, side), "key") == jira_key(other)) return links.push(one);
            const char* name = type == LinkType::relates ? "Relates" : "Blocks";
            links.push(Json::object({{"type", Json::object({{"name", name}})}, {side, Json::object({{"key", jira_key(other)}})}}));
        };
        for (const Link* link : around_.waits(task)) add(*around_.task(link->blocker), "inwardIssue", link->type);
        for (const Link* link : around_.holds(task)) add(*around_.task(link->task), "outwardIssue", link->type);
        if (!links.items()->empty()) fields.set("issuelinks", std::move(links));
    }

    Around around_;
};

}  // namespace

void read_jira(const std::string& text, const Zone& zone, const ItemSink& take, const RejectSink& reject) {
    read_objects(text, "issues", [&](std::int64_t line, Json issue) {
        try {
            Reading(line, std::move(issue), zone, take).read();
        } catch (const Error& error) {
            reject(line, error.what(), error.hint());
        }
    });
}

std::string to_jira(const Work& work) {
    const Writing writing(work);
    Json issues = Json::array();
    for (const Task& task : work.tasks) issues.push(writing.issue_of(task));
    return Json::object({{"issues", std::move(issues)}}).dump(2) + "\n";
}

}  // namespace muster::exchange
