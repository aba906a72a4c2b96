#include "exchange/taskwarrior.h"

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

namespace muster::exchange {

namespace {

constexpr std::string_view format = "taskwarrior";
constexpr std::string_view origin = "tw:";

std::string origin_id(std::string_view uuid) {
    return fmt::format("{}{}", origin, text::lower(uuid));
}

// Taskwarrior's letter for a priority from 0 to 4.
std::string_view letter_of(std::string_view priority) {
    if (priority == "0" || priority == "1") return "H";
    return priority == "3" || priority == "4" ? "L" : "M";
}

class Reading {
  public:
    Reading(std::int64_t line, Json object, const Zone& zone) : members_(std::move(object)), zone_(zone) {
        item_.line = line;
    }

    Item read() {
        const std::string uuid = members_.take("uuid");
        const std::string title = one_line(members_.take("description"));
        if (uuid.empty()) throw Error(Failure::usage, tr("it has no uuid"));
        if (title.empty()) throw Error(Failure::usage, tr("it has no description, which is its title"));
        add("external_id", origin_id(uuid));
        if (const std::string own = members_.take("muster_id"); !own.empty()) {
            add("id", own);
            members_.drop("entry");  // muster knows itself when its tasks were made and changed
            members_.drop("modified");
        }
        add("title", title);
        add("body", members_.take("muster_body"));
        add("owner", members_.take("owner"));
        if (effort_from_text(members_.text("estimate"), {})) add("estimate", members_.take("estimate"));
        read_state();
        read_days();
        read_priority();
        read_labels();
        read_annotations();
        read_depends();
        members_.drop("id");  // a number that `task` gives anew
        members_.drop("urgency");
        item_.source_fields = members_.rest(format);
        return std::move(item_);
    }

  private:
    void add(const char* field, std::string text) {
        if (!text.empty()) item_.cells.emplace_back(field, std::move(text));
    }

    void add_moment(const char* field, std::string_view name) {
        const auto moment = moment_of(members_.text(name), zone_);
        if (!moment) return;
        members_.drop(name);
        add(field, to_text(*moment));
    }

    void read_state() {
        const std::string status = members_.text("status");
        const bool is_known = status == "pending" || status == "waiting" || status == "completed" || status == "deleted";
        if (!is_known && status != "recurring" && !status.empty())
            throw Error(Failure::usage, say("'{}' is not a state", text::visible(status)),
                        tr("a status is pending, waiting, completed, deleted or recurring"));
        // Since 2.6 a task that waits is a pending one with a day.
        if (is_known && (status != "pending" || members_.text("wait").empty())) members_.drop("status");
        if (status == "completed" || status == "deleted") {
            add("state", status == "completed" ? "done" : "dropped");
            add_moment("closed", "end");
        } else {
            add("state", members_.text("start").empty() ? "todo" : "doing");
        }
        add_moment("started", "start");
    }

    // The moment is kept, for as long as the day is the same; midnight is no more than the day.
    void read_days() {
        for (const auto& [name, field] : {std::pair{"due", "due"}, {"wait", "deferred_until"}, {"scheduled", "start"}}) {
            const std::string text = members_.text(name);
            if (text.empty()) continue;
            const std::string day = day_text(text, zone_);
            if (day.empty())
                throw Error(Failure::usage, say("{} '{}' is neither a day nor a moment", name,
                                                text::fit(text::visible(text), 40)));
            add(field, day);
            if (text == compact_text(zone_.at(*day_from_iso(day), std::chrono::minutes{0}))) members_.drop(name);
        }
    }

    void read_priority() {
        constexpr std::array<std::pair<std::string_view, const char*>, 3> words{{{"H", "1"}, {"M", "2"}, {"L", "3"}}};
        const std::string given = members_.text("priority");
        const std::string finer = members_.take("muster_priority");
        for (const auto& [word, priority] : words)
            if (given == word) add("priority", letter_of(finer) == word ? finer : priority);
        if (given == "H" || given == "L") members_.drop("priority");
    }

    void read_labels() {
        std::vector<std::string> labels;
        const auto add_label = [&labels](const std::string& label) {
            if (!label.empty() && label.find('\n') == std::string::npos && !text::parts_items(label))
                labels.push_back(label);
        };
        add_label(members_.text("project"));
        const Json* tags = members_.find("tags");
        if (tags != nullptr && tags->items() != nullptr) {
            for (const Json& tag : *tags->items())
                if (tag.text() != nullptr) add_label(*tag.text());
            if (labels.size() == tags->items()->size() + (members_.text("project").empty() ? 0 : 1)) members_.drop("tags");
        }
        add("labels", text::join(labels, ","));
    }

    void read_annotations() {
        const Json* annotations = members_.find("annotations");
        if (annotations == nullptr || annotations->items() == nullptr) return;
        for (const Json& one : *annotations->items())
            item_.comments.push_back({{}, moment_of(text_of(&one, "entry"), zone_), text_of(&one, "description")});
    }

    // A list, or before 2.6 a text with commas.
    void read_depends() {
        const Json* depends = members_.find("depends");
        if (depends == nullptr) return;
        std::vector<std::string> uuids;
        if (depends->text() != nullptr) uuids = text::split(*depends->text(), ',');
        else if (depends->items() != nullptr)
            for (const Json& one : *depends->items())
                if (one.text() != nullptr) uuids.push_back(*one.text());
        for (const std::string& uuid : uuids)
            item_.links.push_back({Tie::Kind::blocked_by, origin_id(uuid), LinkType::FS, {}});
        members_.drop("depends");
    }

    Members members_;
    const Zone& zone_;
    Item item_;
};

class Writing {
  public:
    explicit Writing(const Work& work) : work_(work), around_(work), zone_(work.zone) {}

    Json object_of(const Task& task) {
        const Json kept = kept_of(task.source_fields, format);
        Json object = Json::object({{"uuid", uuid_of(task)}, {"description", one_line(task.title)}});
        set_state(object, task, kept);
        if (kept.find("entry") == nullptr) object.set("entry", compact_text(task.created));
        set_day(object, "due", task.due, kept);
        set_day(object, "scheduled", task.start, kept);
        set_priority(object, task, kept);
        set_labels(object, task, kept);
        set_annotations(object, task, kept);
        Json depends = Json::array();
        for (const Link* link : around_.waits(task))
            if (link->type != LinkType::relates) depends.push(uuid_of(*around_.task(link->blocker)));
        if (!depends.items()->empty()) object.set("depends", std::move(depends));
        set(object, "owner", around_.handle(task.owner));
        if (task.estimate) object.set("estimate", to_text(*task.estimate, WorkingTime{}));
        set(object, "muster_body", task.body);
        if (id_within(task.external_id, origin).empty()) object.set("muster_id", fmt::format("T{}", task.number));
        return whole(std::move(object), kept);
    }

  private:
    static void set(Json& object, const char* name, const std::string& text) {
        if (!text.empty()) object.set(name, text);
    }

    static std::string uuid_of(const Task& task) {
        std::string uuid = id_within(task.external_id, origin);
        if (!uuid.empty()) return uuid;
        uuid = to_text(task.uid);
        for (const std::size_t dash : {8U, 13U, 18U, 23U}) uuid.insert(dash, 1, '-');
        return uuid;
    }

    // Closed tasks have an end, waiting ones a day until when; a task that recurs is a template for others.
    void set_state(Json& object, const Task& task, const Json& kept) const {
        const bool is_waiting = task.deferred_until && *task.deferred_until > work_.today;
        const std::string before = text_of(&kept, "status");
        object.set("status", task.state == TaskState::done      ? "completed"
                             : task.state == TaskState::dropped ? "deleted"
                             : before == "recurring"            ? "recurring"
                             : is_waiting && before.empty()     ? "waiting"
                                                                : "pending");
        if (!is_open(task)) object.set("end", compact_text(task.closed.value_or(task.changed)));
        if (task.started && (task.state == TaskState::doing || !is_open(task)))
            object.set("start", compact_text(*task.started));
        set_day(object, "wait", task.deferred_until, kept);
    }

    void set_day(Json& object, const char* name, std::optional<Day> day, const Json& kept) const {
        if (!day) return;
        const auto same = same_day(text_of(&kept, name), day, zone_);
        object.set(name, same ? *same : compact_text(zone_.at(*day, std::chrono::minutes{0})));
    }

    static void set_priority(Json& object, const Task& task, const Json& kept) {
        const std::string priority = task.priority ? std::to_string(*task.priority) : std::string{};
        if (const std::string_view letter = letter_of(priority); letter != "M") {
            object.set("priority", letter);
            if (priority == "0" || priority == "4") object.set("muster_priority", priority);
        } else if (text_of(&kept, "priority") == "M") {
            object.set("priority", "M");
        }
    }

    // The project stands among the labels for as long as nobody takes it away there.
    static void set_labels(Json& object, const Task& task, const Json& kept) {
        const std::string project = text_of(&kept, "project");
        Json tags = Json::array();
        bool has_project = project.find('\n') != std::string::npos || text::parts_items(project);
        for (const std::string& label : task.labels) {
            if (label == project && !has_project) {
                has_project = true;
                continue;
            }
            tags.push(label);
        }
        if (!project.empty() && has_project) object.set("project", project);
        if (!tags.items()->empty()) object.set("tags", std::move(tags));
    }

    void set_annotations(Json& object, const Task& task, const Json& kept) const {
        Json annotations = Json::array();
        const Json* before = kept.find("annotations");
        for (const Comment* comment : around_.comments(task)) {
            std::string entry = compact_text(comment->created);
            if (before != nullptr && before->items() != nullptr)
                for (const Json& one : *before->items())
                    if (text_of(&one, "description") == comment->text) entry = text_of(&one, "entry");
            annotations.push(Json::object({{"entry", entry}, {"description", one_line(comment->text)}}));
        }
        if (!annotations.items()->empty()) object.set("annotations", std::move(annotations));
    }

    // What muster knows is as muster says, also where it is gone; the rest is as it came.
    static Json whole(Json object, const Json& kept) {
        constexpr std::array<std::string_view, 8> known{"due",     "wait", "scheduled",   "priority",
                                                        "project", "tags", "annotations", "status"};
        for (const auto& [name, value] : *kept.members())
            if (object.find(name) == nullptr && std::find(known.begin(), known.end(), name) == known.end())
                object.set(name, value);
        return object;
    }

    const Work& work_;
    Around around_;
    Zone zone_;
};

}  // namespace

void read_taskwarrior(const std::string& text, const Zone& zone, const ItemSink& take, const RejectSink& reject) {
    read_objects(text, {}, [&](std::int64_t line, Json object) {
        try {
            take(Reading(line, std::move(object), zone).read());
        } catch (const Error& error) {
            reject(line, error.what(), error.hint());
        }
    });
}

std::string to_taskwarrior(const Work& work) {
    Writing writing(work);
    std::string text = "[";
    for (const Task& task : work.tasks) {
        text += text.size() == 1 ? "\n" : ",\n";
        writing.object_of(task).write(text);
    }
    return text += "\n]\n";
}

}  // namespace muster::exchange
