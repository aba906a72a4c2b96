#include "exchange/ics/todos.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/json.h"
#include "exchange/ics/lines.h"
#include "exchange/ics/writer.h"

namespace muster::exchange::ics {

namespace {

std::string uid_of(const Entity& record) {
    return to_text(record.uid) + "@muster";
}

// A task keeps the identity that the calendar it came from gave it.
std::string uid_of(const Task& task) {
    constexpr std::string_view origin = "ics:";
    return task.external_id.starts_with(origin) ? task.external_id.substr(origin.size())
                                                : uid_of(static_cast<const Entity&>(task));
}

std::string day_text(Day day) {
    std::string text = to_text(day);
    std::erase(text, '-');
    return text;
}

// 3.8.1.9: 1 is the most urgent, 9 the least.
int priority_of(const Task& task) {
    return task.priority ? 1 + 2 * *task.priority : 0;
}

std::string_view status_of(const Task& task) {
    switch (task.state) {
        case TaskState::todo:
        case TaskState::blocked: return "NEEDS-ACTION";
        case TaskState::doing: return "IN-PROCESS";
        case TaskState::done: return "COMPLETED";
        case TaskState::dropped: return "CANCELLED";
    }
    return "NEEDS-ACTION";
}

class TodoWriter {
  public:
    explicit TodoWriter(const Work& work) : work_(work) {
        for (const Member& member : work.members) members_[member.key] = &member;
        for (const Task& task : work.tasks) tasks_[task.key] = &task;
    }

    std::string write() {
        out_.begin("VCALENDAR");
        out_.line("VERSION", "2.0");
        out_.line("PRODID", "-//muster//EN");
        out_.text("X-WR-CALNAME", work_.about.name);
        for (const Task& task : work_.tasks) write_task(task);
        for (const Milestone& milestone : work_.milestones)
            if (work_.is_whole && milestone.due && milestone.state != MilestoneState::dropped) write_milestone(milestone);
        out_.end("VCALENDAR");
        return out_.str();
    }

  private:
    void write_identity(const Entity& record, const std::string& uid) {
        out_.line("UID", uid);
        out_.line("DTSTAMP", utc(record.changed));
        out_.line("CREATED", utc(record.created));
        out_.line("LAST-MODIFIED", utc(record.changed));
    }

    void write_task(const Task& task) {
        out_.begin("VTODO");
        write_identity(task, uid_of(task));
        out_.text("SUMMARY", task.title);
        out_.text("DESCRIPTION", task.body);
        out_.line("STATUS", status_of(task));
        out_.line("PRIORITY", std::to_string(priority_of(task)));
        out_.line("PERCENT-COMPLETE", std::to_string(percent_done(work_, task)));
        write_days(task);
        if (task.closed && task.state == TaskState::done) out_.line("COMPLETED", utc(*task.closed));
        for (const std::string& label : task.labels) out_.text("CATEGORIES", label);
        if (const auto parent = tasks_.find(task.parent.key); parent != tasks_.end())
            out_.line("RELATED-TO", uid_of(*parent->second));
        if (const auto owner = members_.find(task.owner.key); owner != members_.end()) write_owner(*owner->second);
        if (!task.url.empty()) out_.line("URL", uri("", task.url));
        give_back(task);
        out_.text("X-MUSTER-ID", fmt::format("T{}", task.number));
        out_.end("VTODO");
    }

    // What the calendar that the task came from said beside what muster knows.
    void give_back(const Task& task) {
        if (task.source_fields.empty() || !task.external_id.starts_with("ics:")) return;
        const Json fields = Json::parse(task.source_fields);
        const Json* lines = fields.find("lines");
        if (lines == nullptr || lines->items() == nullptr) return;
        for (const Json& line : *lines->items()) {
            if (line.text() == nullptr) continue;
            for (const ContentLine& one : content_lines(*line.text()))
                if (one.name != "BEGIN" && one.name != "END")
                    out_.line(one.parameters.empty() ? one.name : one.name + ";" + one.parameters, one.value);
        }
    }

    // 3.8.2.3: what is due must lie behind what it starts with.
    void write_days(const Task& task) {
        const auto start = task.start ? task.start : task.start_after;
        if (start && (!task.due || *start < *task.due)) out_.line("DTSTART;VALUE=DATE", day_text(*start));
        if (task.due) out_.line("DUE;VALUE=DATE", day_text(*task.due));
    }

    // Without an address nobody can be invited; the name stands where people see it.
    void write_owner(const Member& owner) {
        const std::string name = owner.name.empty() ? owner.handle : owner.name;
        if (owner.mail.empty()) out_.text("CONTACT", name);
        else out_.line("ATTENDEE;CN=" + quoted(name), uri("mailto:", owner.mail));
    }

    void write_milestone(const Milestone& milestone) {
        out_.begin("VEVENT");
        write_identity(milestone, uid_of(milestone));
        out_.text("SUMMARY", milestone.title);
        out_.text("DESCRIPTION", milestone.body);
        out_.line("DTSTART;VALUE=DATE", day_text(*milestone.due));
        out_.line("TRANSP", "TRANSPARENT");
        out_.end("VEVENT");
    }

    const Work& work_;
    std::map<Key, const Member*> members_;
    std::map<Key, const Task*> tasks_;
    Writer out_;
};

}  // namespace

std::string todos_of(const Work& work, const std::string& meetings) {
    std::string calendar = TodoWriter(work).write();
    const auto begin = std::min(meetings.find("BEGIN:VTIMEZONE"), meetings.find("BEGIN:VEVENT"));
    const auto end = meetings.rfind("END:VCALENDAR");
    if (begin < end && end != std::string::npos)
        calendar.insert(calendar.rfind("END:VCALENDAR"), meetings, begin, end - begin);
    return calendar;
}

}  // namespace muster::exchange::ics
