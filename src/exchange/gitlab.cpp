#include "exchange/gitlab.h"

#include <algorithm>

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

constexpr std::string_view format = "gitlab";
constexpr std::string_view origin = "gitlab:";

// `group/project#12`, from an address like https://gitlab.com/group/project/-/issues/12.
std::string id_of(const std::string& url, const std::string& iid) {
    const auto host = url.find("://");
    const auto path = host == std::string::npos ? host : url.find('/', host + 3);
    const auto issues = std::min(url.find("/-/"), url.find("/issues/"));
    if (path == std::string::npos || issues == std::string::npos || issues <= path)
        return fmt::format("{}#{}", origin, iid);
    return fmt::format("{}{}#{}", origin, url.substr(path + 1, issues - path - 1), iid);
}

class Reading {
  public:
    Reading(std::int64_t line, Json issue, const Zone& zone) : members_(std::move(issue)), zone_(zone) {
        item_.line = line;
    }

    Item read() {
        const std::string iid = members_.take("iid");
        const std::string title = one_line(members_.take("title"));
        const std::string url = members_.take("web_url");
        if (iid.empty()) throw Error(Failure::usage, tr("it has no iid"));
        if (title.empty()) throw Error(Failure::usage, tr("it has no title"));
        add("external_id", id_of(url, iid));
        add("title", title);
        add("body", members_.take("description"));
        add("url", url);
        add("due", members_.take("due_date"));
        add("points", members_.take("weight"));
        if (members_.text("issue_type") == "incident") add("type", "bug");
        const std::string state = members_.take("state");
        if (state != "opened" && state != "closed" && !state.empty())
            throw Error(Failure::usage, say("'{}' is not a state", text::visible(state)),
                        tr("a state is opened or closed"));
        add("state", state == "closed" ? "done" : "todo");
        if (const auto closed = moment_of(members_.text("closed_at"), zone_); closed && state == "closed") {
            members_.drop("closed_at");
            add("closed", to_text(*closed));
        }
        read_people();
        read_labels();
        read_time();
        item_.source_fields = members_.rest(format);
        take_own(members_, item_);
        return std::move(item_);
    }

    // The milestone that it names, to come before it; without a title if it names none.
    [[nodiscard]] Item milestone() const {
        Item milestone;
        const Json* found = members_.find("milestone");
        const std::string title = one_line(text_of(found, "title"));
        if (title.empty()) return milestone;
        milestone.noun = "milestone";
        milestone.is_named_only = true;
        milestone.line = item_.line;
        milestone.cells = {{"title", title}};
        if (const std::string due = text_of(found, "due_date"); !due.empty()) milestone.cells.emplace_back("due", due);
        return milestone;
    }

  private:
    void add(const char* field, const std::string& text) {
        if (!text.empty()) item_.cells.emplace_back(field, text);
    }

    void read_people() {
        const Json* people = members_.find("assignees");
        bool has_owner = false;
        if (people != nullptr && people->items() != nullptr)
            for (const Json& one : *people->items()) {
                const std::string name = text_of(&one, "username");
                if (name.empty()) continue;
                if (has_owner) item_.doers.push_back({name});
                else add("owner", name);
                has_owner = true;
            }
        if (!has_owner) add("owner", text_of(members_.find("assignee"), "username"));
    }

    void read_labels() {
        add("milestone", one_line(text_of(members_.find("milestone"), "title")));
        const Json* list = members_.find("labels");
        if (list == nullptr || list->items() == nullptr) return;
        std::vector<std::string> labels;
        for (const Json& one : *list->items()) {
            const std::string name = one.text() != nullptr ? *one.text() : text_of(&one, "name");
            if (!name.empty() && name.find('\n') == std::string::npos && !text::parts_items(name))
                labels.push_back(name);
        }
        add("labels", text::join(labels, ","));
        if (std::find(labels.begin(), labels.end(), "bug") != labels.end()) add("type", "bug");
    }

    void read_time() {
        const Json* stats = members_.find("time_stats");
        const Json* seconds = stats == nullptr || stats->members() == nullptr ? nullptr : stats->find("time_estimate");
        if (seconds != nullptr && seconds->integer() != nullptr && *seconds->integer() >= 60)
            add("estimate", fmt::format("{}m", *seconds->integer() / 60));
    }

    Members members_;
    const Zone& zone_;
    Item item_;
};

class Writing {
  public:
    explicit Writing(const Work& work) : around_(work) {}

    Json issue_of(const Task& task) const {
        const Json kept = kept_of(task.source_fields, format);
        Json issue = Json::object({{"iid", iid_of(task)}, {"title", one_line(task.title)}, {"description", task.body}});
        if (!task.url.empty()) issue.set("web_url", task.url);
        issue.set("state", is_open(task) ? "opened" : "closed");
        if (!is_open(task) && task.closed) issue.set("closed_at", to_text(*task.closed));
        issue.set("due_date", task.due ? Json(to_text(*task.due)) : Json());
        issue.set("weight", task.points ? Json(static_cast<std::int64_t>(*task.points)) : Json());
        issue.set("labels", labels_of(task));
        issue.set("assignees", people_of(task, kept));
        issue.set("milestone", milestone_of(task, kept));
        if (task.estimate) issue.set("time_stats", time_of(task, kept));
        if (kept.find("created_at") == nullptr) issue.set("created_at", to_text(task.created));
        if (kept.find("updated_at") == nullptr) issue.set("updated_at", to_text(task.changed));
        if (id_within(task.external_id, origin).empty()) say_own(issue, task);
        return with_kept(std::move(issue), kept);
    }

  private:
    static std::int64_t iid_of(const Task& task) {
        const std::string id = id_within(task.external_id, origin);
        const auto sign = id.rfind('#');
        if (sign == std::string::npos || id.size() - sign > 18) return task.number;
        return std::stoll("0" + id.substr(sign + 1));
    }

    static Json labels_of(const Task& task) {
        Json labels = Json::array();
        for (const std::string& label : task.labels) labels.push(label);
        return labels;
    }

    Json people_of(const Task& task, const Json& kept) const {
        Json people = Json::array();
        const Json* before = kept.find("assignees");
        for (const Member* member : around_.people(task)) {
            Json person = Json::object({{"username", member->handle}});
            if (before != nullptr && before->items() != nullptr)
                for (const Json& one : *before->items())
                    if (text_of(&one, "username") == member->handle) person = one;
            people.push(std::move(person));
        }
        return people;
    }

    Json milestone_of(const Task& task, const Json& kept) const {
        const Milestone* milestone = around_.milestone(task.milestone);
        if (milestone == nullptr) return nullptr;
        const Json* before = kept.find("milestone");
        if (text_of(before, "title") == milestone->title) return *before;
        Json object = Json::object({{"title", milestone->title}});
        if (milestone->due) object.set("due_date", to_text(*milestone->due));
        return object;
    }

    // Seconds; what is less than a minute is as it was.
    static Json time_of(const Task& task, const Json& kept) {
        const Json* before = kept.find("time_stats");
        const Json* seconds = before == nullptr || before->members() == nullptr ? nullptr : before->find("time_estimate");
        const std::int64_t minutes = task.estimate->minutes;
        if (seconds != nullptr && seconds->integer() != nullptr && *seconds->integer() / 60 == minutes) return *before;
        Json stats = Json::object({{"time_estimate", minutes * 60}});
        return before == nullptr || before->members() == nullptr ? stats : with_kept(std::move(stats), *before);
    }

    Around around_;
};

}  // namespace

void read_gitlab(const std::string& text, const Zone& zone, const ItemSink& take, const RejectSink& reject) {
    read_objects(text, {}, [&](std::int64_t line, Json issue) {
        try {
            Reading reading(line, std::move(issue), zone);
            Item item = reading.read();
            if (Item milestone = reading.milestone(); !milestone.cells.empty()) take(std::move(milestone));
            take(std::move(item));
        } catch (const Error& error) {
            reject(line, error.what(), error.hint());
        }
    });
}

std::string to_gitlab(const Work& work) {
    const Writing writing(work);
    Json issues = Json::array();
    for (const Task& task : work.tasks) issues.push(writing.issue_of(task));
    return issues.dump(2) + "\n";
}

}  // namespace muster::exchange
