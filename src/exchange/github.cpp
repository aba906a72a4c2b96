#include "exchange/github.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/list_text.h"
#include "base/text.h"
#include "exchange/around.h"
#include "exchange/json_objects.h"
#include "exchange/moments.h"
#include "exchange/own.h"

namespace muster::exchange {

namespace {

constexpr std::string_view format = "github";
constexpr std::string_view origin = "github:";

// How the two interfaces spell the same members.
struct Spelling {
    const char *url, *created, *updated, *closed, *reason, *author, *due;
    bool is_loud;  ///< states in capitals
};
constexpr Spelling gh{"url", "createdAt", "updatedAt", "closedAt", "stateReason", "author", "dueOn", true};
constexpr Spelling rest{"html_url", "created_at", "updated_at", "closed_at", "state_reason", "user", "due_on", false};

const Spelling& spelling_of(const Json& issue) {
    if (issue.members() == nullptr) return gh;
    return issue.find("html_url") != nullptr || issue.find("created_at") != nullptr ? rest : gh;
}

// `owner/repo#12`, from an address like https://github.com/owner/repo/issues/12.
std::string id_of(const std::string& url, const std::string& number) {
    const std::vector<std::string> parts = text::split(url, '/');
    const auto issues = std::find(parts.begin(), parts.end(), "issues");
    if (issues == parts.end() || issues - parts.begin() < 2) return fmt::format("{}#{}", origin, number);
    return fmt::format("{}{}/{}#{}", origin, *(issues - 2), *(issues - 1), number);
}

bool is_plain_label(const std::string& name) {
    return !name.empty() && name.find('\n') == std::string::npos && !text::parts_items(name);
}

class Reading {
  public:
    Reading(std::int64_t line, Json issue, const Zone& zone)
        : words_(spelling_of(issue)), members_(std::move(issue)), zone_(zone) {
        item_.line = line;
    }

    Item read() {
        const std::string number = members_.take("number");
        const std::string title = one_line(members_.take("title"));
        const std::string url = members_.take(words_.url);
        if (number.empty()) throw Error(Failure::usage, tr("it has no number"));
        if (title.empty()) throw Error(Failure::usage, tr("it has no title"));
        add("external_id", id_of(url, number));
        add("title", title);
        add("body", members_.take("body"));
        add("url", url);
        read_state();
        read_people();
        read_labels();
        read_milestone();
        read_comments();
        item_.source_fields = members_.rest(format);
        take_own(members_, item_);
        return std::move(item_);
    }

  private:
    void add(const char* field, const std::string& text) {
        if (!text.empty()) item_.cells.emplace_back(field, text);
    }

    void read_state() {
        const std::string state = text::lower(members_.take("state"));
        const std::string reason = text::lower(members_.text(words_.reason));
        if (state != "open" && state != "closed" && !state.empty())
            throw Error(Failure::usage, say("'{}' is not a state", text::visible(state)), tr("a state is open or closed"));
        if (state != "closed") return add("state", "todo");
        add("state", reason == "not_planned" ? "dropped" : "done");
        if (const auto closed = moment_of(members_.text(words_.closed), zone_)) {
            members_.drop(words_.closed);
            add("closed", to_text(*closed));
        }
    }

    // The accounts are kept, with all that is said of them.
    void read_people() {
        const Json* people = members_.find("assignees");
        if (people == nullptr || people->items() == nullptr) return;
        bool has_owner = false;
        for (const Json& one : *people->items()) {
            const std::string login = text_of(&one, "login");
            if (login.empty()) continue;
            if (has_owner) item_.doers.push_back({login});
            else add("owner", login);
            has_owner = true;
        }
    }

    void read_labels() {
        const Json* list = members_.find("labels");
        if (list == nullptr || list->items() == nullptr) return;
        std::vector<std::string> labels;
        for (const Json& one : *list->items()) {
            const std::string name = one.text() != nullptr ? *one.text() : text_of(&one, "name");
            if (is_plain_label(name)) labels.push_back(name);
        }
        add("labels", text::join(labels, ","));
        for (const std::string& label : labels)
            if (text::lower(label) == "bug") item_.cells.emplace_back("type", "bug");
    }

    void read_milestone() {
        const Json* found = members_.find("milestone");
        const std::string title = one_line(text_of(found, "title"));
        if (title.empty()) return;
        milestone_.noun = "milestone";
        milestone_.is_named_only = true;
        milestone_.line = item_.line;
        milestone_.cells = {{"title", title}};
        const std::string due = day_text(text_of(found, words_.due), zone_);
        if (!due.empty()) milestone_.cells.emplace_back("due", due);
        add("milestone", title);
    }

    void read_comments() {
        const Json* comments = members_.find("comments");
        if (comments == nullptr || comments->items() == nullptr) return;
        for (const Json& one : *comments->items()) {
            std::string author = text_of(one.members() == nullptr ? nullptr : one.find(words_.author), "login");
            item_.comments.push_back(
                {std::move(author), moment_of(text_of(&one, words_.created), zone_), text_of(&one, "body")});
        }
    }

  public:
    [[nodiscard]] const Item& milestone() const { return milestone_; }

  private:
    const Spelling& words_;
    Members members_;
    const Zone& zone_;
    Item item_, milestone_;
};

// The element of a kept list that says `value` under `name`, or null.
const Json* kept_one(const Json& kept, std::string_view list, std::string_view name, const std::string& value) {
    const Json* all = kept.find(list);
    if (all == nullptr || all->items() == nullptr) return nullptr;
    for (const Json& one : *all->items())
        if (text_of(&one, name) == value || (one.text() != nullptr && *one.text() == value)) return &one;
    return nullptr;
}

class Writing {
  public:
    explicit Writing(const Work& work) : around_(work), zone_(work.zone) {}

    Json issue_of(const Task& task) const {
        const Json kept = kept_of(task.source_fields, format);
        const Spelling& words = spelling_of(kept);
        const auto spelled = [&words](std::string text) {
            if (words.is_loud) std::transform(text.begin(), text.end(), text.begin(), [](char c) {
                    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
                });
            return text;
        };
        Json issue = Json::object({{"number", number_of(task)}, {"title", one_line(task.title)}, {"body", task.body}});
        if (!task.url.empty()) issue.set(words.url, task.url);
        issue.set("state", spelled(is_open(task) ? "open" : "closed"));
        if (task.state == TaskState::dropped) issue.set(words.reason, spelled("not_planned"));
        else if (task.state == TaskState::done && text::lower(text_of(&kept, words.reason)) == "not_planned")
            issue.set(words.reason, spelled("completed"));
        if (!is_open(task) && task.closed) issue.set(words.closed, to_text(*task.closed));
        if (kept.find("closed") != nullptr) issue.set("closed", !is_open(task));
        issue.set("assignees", people_of(task, kept));
        issue.set("labels", labels_of(task, kept));
        issue.set("milestone", milestone_of(task, kept, words));
        if (const Json* comments = kept.find("comments"); comments == nullptr || comments->items() != nullptr)
            issue.set("comments", comments_of(task, kept, words));
        if (kept.find(words.created) == nullptr) issue.set(words.created, to_text(task.created));
        if (kept.find(words.updated) == nullptr) issue.set(words.updated, to_text(task.changed));
        if (id_within(task.external_id, origin).empty()) say_own(issue, task);
        return with_kept(std::move(issue), kept);
    }

  private:
    static std::int64_t number_of(const Task& task) {
        const std::string id = id_within(task.external_id, origin);
        const auto sign = id.rfind('#');
        if (sign == std::string::npos || id.size() - sign > 18) return task.number;
        return std::stoll("0" + id.substr(sign + 1));
    }

    Json people_of(const Task& task, const Json& kept) const {
        Json people = Json::array();
        for (const Member* member : around_.people(task)) {
            const Json* before = kept_one(kept, "assignees", "login", member->handle);
            people.push(before != nullptr ? *before : Json::object({{"login", member->handle}}));
        }
        return people;
    }

    static Json labels_of(const Task& task, const Json& kept) {
        Json labels = Json::array();
        for (const std::string& label : task.labels) {
            const Json* before = kept_one(kept, "labels", "name", label);
            labels.push(before != nullptr ? *before : Json::object({{"name", label}}));
        }
        return labels;
    }

    Json milestone_of(const Task& task, const Json& kept, const Spelling& words) const {
        const Milestone* milestone = around_.milestone(task.milestone);
        if (milestone == nullptr) return nullptr;
        const Json* before = kept.find("milestone");
        if (text_of(before, "title") == milestone->title) return *before;
        Json object = Json::object({{"title", milestone->title}});
        if (milestone->due) object.set(words.due, to_text(zone_.at(*milestone->due, std::chrono::minutes{0})));
        return object;
    }

    Json comments_of(const Task& task, const Json& kept, const Spelling& words) const {
        Json comments = Json::array();
        for (const Comment* comment : around_.comments(task)) {
            if (const Json* before = kept_one(kept, "comments", "body", comment->text); before != nullptr) {
                comments.push(*before);
                continue;
            }
            Json object = Json::object({{"body", comment->text}, {words.created, to_text(comment->created)}});
            if (const std::string author = around_.handle(comment->author); !author.empty())
                object.set(words.author, Json::object({{"login", author}}));
            comments.push(std::move(object));
        }
        return comments;
    }

    Around around_;
    Zone zone_;
};

}  // namespace

void read_github(const std::string& text, const Zone& zone, const ItemSink& take, const RejectSink& reject) {
    std::vector<std::string> milestones;
    read_objects(text, "items", [&](std::int64_t line, Json issue) {
        try {
            if (issue.members() != nullptr && issue.find("pull_request") != nullptr) return;
            Reading reading(line, std::move(issue), zone);
            Item item = reading.read();
            const Item& milestone = reading.milestone();
            if (!milestone.cells.empty() &&
                std::find(milestones.begin(), milestones.end(), milestone.cells[0].second) == milestones.end()) {
                milestones.push_back(milestone.cells[0].second);
                take(milestone);
            }
            take(std::move(item));
        } catch (const Error& error) {
            reject(line, error.what(), error.hint());
        }
    });
}

std::string to_github(const Work& work) {
    const Writing writing(work);
    Json issues = Json::array();
    for (const Task& task : work.tasks) issues.push(writing.issue_of(task));
    return issues.dump(2) + "\n";
}

}  // namespace muster::exchange
