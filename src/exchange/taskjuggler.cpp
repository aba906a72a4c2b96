#include "exchange/taskjuggler.h"

#include <algorithm>
#include <array>
#include <set>

#include <fmt/format.h>

#include <muster/leave.h>

#include "base/text.h"

namespace muster::exchange {

namespace {

// TaskJuggler knows no escaped backslash, and replaces ${MACRO} and $(VARIABLE) even within strings.
std::string quoted(std::string_view text) {
    constexpr bool keeps_lines = true;
    std::string plain = "\"";
    for (const char c : text::visible(text, keeps_lines)) {
        if (c == '"') plain += "\\\"";
        else if (c == '\\') plain += "＼";
        else if (c == '$') plain += "＄";
        else plain += c;
    }
    return plain + "\"";
}

bool is_plain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

std::string hours(Effort effort) {
    constexpr double minutes_an_hour = 60;
    return fmt::format("{:.2f}h", static_cast<double>(std::max<std::int64_t>(effort.minutes, 1)) / minutes_an_hour);
}

/// Writes lines, each as deep as the braces around it.
class Lines {
  public:
    void add(std::string_view line) { out_ += std::string(depth_ * 2, ' ') + std::string(line) + "\n"; }
    void open(std::string_view line) {
        add(std::string(line) + " {");
        ++depth_;
    }
    void close() {
        --depth_;
        add("}");
    }
    [[nodiscard]] const std::string& str() const { return out_; }

  private:
    std::string out_;
    std::size_t depth_ = 0;
};

class Writer {
  public:
    explicit Writer(const Work& work) : work_(work), parts_(parts_of(work)) {
        for (const auto& [parent, tasks] : parts_)
            for (const Task* task : tasks) parents_[task->key] = parent;
        for (const Task& task : work_.tasks) tasks_[task.key] = &task;
        for (const Link& link : work_.links) links_[link.task.key].push_back(&link);
    }

    std::string write() {
        write_project();
        for (const Member& member : work_.members) write_resource(member);
        lines_.add("");
        for (const Task* task : top()) write_task(*task);
        for (const Milestone& milestone : work_.milestones) write_milestone(milestone);
        write_reports();
        return lines_.str();
    }

  private:
    const std::vector<const Task*>& top() { return parts_[0]; }

    // From the first day that anything has to the end, with room for what is late.
    void write_project() {
        Day first = std::min(work_.about.start.value_or(work_.today), work_.today);
        Day last = std::max(work_.about.end.value_or(work_.today), work_.today);
        for (const Task& task : work_.tasks) {
            if (const auto start = start_of(task)) first = std::min(first, *start);
            for (const auto& day : {task.finish, task.due})
                if (day) last = std::max(last, *day);
        }
        constexpr std::chrono::days room{366};
        lines_.open(fmt::format("project {} {} - {}", quoted(work_.about.name), to_text(first), to_text(last + room)));
        lines_.add(fmt::format("timezone {}", quoted(work_.zone)));
        lines_.add(fmt::format("currency {}", quoted(work_.about.currency)));
        lines_.add(fmt::format("now {}", to_text(work_.today)));
        lines_.add(fmt::format("dailyworkinghours {:.2f}",
                               static_cast<double>(work_.about.working_time().minutes_a_day) / 60));
        lines_.add("timeformat \"%Y-%m-%d\"");
        write_week();
        lines_.close();
        write_holidays(first, last + room);
        lines_.add("");
    }

    void write_week() {
        constexpr std::array names{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
        const WorkingTime time = work_.about.working_time();
        const auto clock = [](std::int64_t minutes) { return fmt::format("{}:{:02}", minutes / 60, minutes % 60); };
        const std::int64_t begin = work_.calendar.week().begins.count();
        constexpr std::int64_t midnight = 24 * 60;
        const std::string span = clock(begin) + " - " + clock(std::min(begin + time.minutes_a_day, midnight));
        for (std::size_t i = 0; i < names.size(); ++i)
            lines_.add(fmt::format("workinghours {} {}", names[i], static_cast<int>(i) < time.days_a_week ? span : "off"));
    }

    void write_holidays(Day first, Day last) {
        for (Day day = first; day <= last; day += std::chrono::days{1})
            if (work_.calendar.kind(day) == DayKind::holiday)
                lines_.add(fmt::format("leaves holiday {} {}", quoted(work_.calendar.reason(day)), to_text(day)));
    }

    // A handle may be in any script; an id is letters and digits.
    std::string name_of(const Member& member) {
        std::string name = "r_";
        for (const char c : member.handle) name += is_plain(c) ? c : '_';
        while (!names_.insert(name).second) name += fmt::format("_{}", member.key);
        return name;
    }

    void write_resource(const Member& member) {
        const std::string name = resources_.emplace(member.key, name_of(member)).first->second;
        lines_.open(fmt::format("resource {} {}", name, quoted(member.name.empty() ? member.handle : member.name)));
        if (!member.mail.empty()) lines_.add(fmt::format("email {}", quoted(member.mail)));
        // The rate of TaskJuggler is a day's.
        const WorkingTime time = work_.about.working_time();
        if (member.rate)
            lines_.add(fmt::format("rate {:.2f}", static_cast<double>(member.rate->minor) /
                                                      static_cast<double>(minor_units(work_.about.currency)) *
                                                      static_cast<double>(time.minutes_a_day) / 60));
        if (member.capacity) lines_.add(fmt::format("limits {{ weeklymax {} }}", hours(*member.capacity)));
        for (const Days& leave : leaves_of(member))
            lines_.add(fmt::format("leaves annual {} - {}", to_text(leave.first),
                                   to_text(leave.last + std::chrono::days{1})));
        lines_.close();
    }

    [[nodiscard]] std::optional<Day> start_of(const Task& task) const {
        if (task.started) return Zone(work_.zone).day_of(*task.started);
        return task.start ? task.start : task.start_after;
    }

    void write_task(const Task& task) {
        lines_.open(fmt::format("task t{} {}", task.number, quoted(task.title)));
        if (!task.body.empty()) lines_.add(fmt::format("note {}", quoted(task.body)));
        if (task.priority) lines_.add(fmt::format("priority {}", 900 - 200 * *task.priority));
        const auto parts = parts_.find(task.key);
        if (parts != parts_.end()) {
            write_waits(task);
            for (const Task* part : parts->second) write_task(*part);
        } else if (task.state == TaskState::done) {
            write_done(task);
        } else {
            write_waits(task);
            write_work(task);
        }
        lines_.close();
    }

    void write_done(const Task& task) {
        const Zone zone(work_.zone);
        const Day end = task.closed ? zone.day_of(*task.closed) : work_.today;
        const Day start = std::min(start_of(task).value_or(end), end);
        lines_.add(fmt::format("start {}", to_text(start)));
        lines_.add(fmt::format("end {}", to_text(end + std::chrono::days{1})));
        lines_.add("complete 100");
    }

    // What is left, by those who do it; what nobody estimated counts as a day.
    void write_work(const Task& task) {
        if (const auto start = task.start_after ? task.start_after : task.start; start && *start > work_.today)
            lines_.add(fmt::format("start {}", to_text(*start)));
        else if (waits_of(task).empty()) lines_.add(fmt::format("start {}", to_text(work_.today)));
        if (task.due) lines_.add(fmt::format("maxend {}", to_text(*task.due + std::chrono::days{1})));
        const std::vector<Key> doers = doers_of(work_, task);
        const auto left = left_of(work_, task);
        const Effort effort = left.value_or(Effort{work_.about.working_time().minutes_a_day});
        lines_.add(fmt::format("{} {}{}", doers.empty() ? "length" : "effort", hours(effort),
                               left ? "" : "  # nobody estimated it"));
        std::vector<std::string> names;
        for (const Key doer : doers) names.push_back(resources_.at(doer));
        if (!names.empty()) lines_.add(fmt::format("allocate {}", text::join(names, ", ")));
    }

    // The path of a task from the top: TaskJuggler's ids are those of a tree.
    [[nodiscard]] std::string path_of(Key key) const {
        std::string path;
        for (const Task* task = find(key); task != nullptr; task = find(parents_.at(task->key)))
            path = fmt::format("t{}{}{}", task->number, path.empty() ? "" : ".", path);
        return path;
    }

    [[nodiscard]] const Task* find(Key key) const {
        const auto found = tasks_.find(key);
        return found == tasks_.end() ? nullptr : found->second;
    }

    [[nodiscard]] const std::vector<const Link*>& links_of(const Task& task) const {
        static const std::vector<const Link*> none;
        const auto found = links_.find(task.key);
        return found == links_.end() ? none : found->second;
    }

    // Nothing waits for what it is a part of.
    [[nodiscard]] bool lies_within(Key part, Key whole) const {
        for (const Task* task = find(part); task != nullptr; task = find(parents_.at(task->key)))
            if (task->key == whole) return true;
        return false;
    }

    [[nodiscard]] std::vector<const Link*> waits_of(const Task& task) const {
        std::vector<const Link*> waits;
        for (const Link* link : links_of(task))
            if ((link->type == LinkType::FS || link->type == LinkType::SS) && find(link->blocker.key) != nullptr &&
                !lies_within(task.key, link->blocker.key) && !lies_within(link->blocker.key, task.key))
                waits.push_back(link);
        return waits;
    }

    void write_waits(const Task& task) {
        for (const Link* link : waits_of(task)) {
            std::string how = link->type == LinkType::SS ? " onstart" : "";
            if (link->lag && link->lag->minutes > 0) how += fmt::format(" gaplength {}", hours(*link->lag));
            lines_.add(fmt::format("depends {}{}", path_of(link->blocker.key), how.empty() ? "" : " {" + how + " }"));
        }
        for (const Link* link : links_of(task))
            if ((link->type == LinkType::FF || link->type == LinkType::SF) && find(link->blocker.key) != nullptr)
                lines_.add(fmt::format("# waits for {} ({}), which TaskJuggler has no word for",
                                       path_of(link->blocker.key), link->type == LinkType::FF ? "FF" : "SF"));
    }

    void write_milestone(const Milestone& milestone) {
        if (milestone.state == MilestoneState::dropped) return;
        lines_.open(fmt::format("task m{} {}", milestone.number, quoted(milestone.title)));
        lines_.add("milestone");
        bool waits = false;
        for (const Task& task : work_.tasks) {
            if (task.milestone.key != milestone.key) continue;
            lines_.add(fmt::format("depends {}", path_of(task.key)));
            waits = true;
        }
        const Day day = milestone.due.value_or(work_.today);
        if (!waits) lines_.add(fmt::format("start {}", to_text(day)));
        else if (milestone.due) lines_.add(fmt::format("maxend {}", to_text(day + std::chrono::days{1})));
        lines_.close();
    }

    void write_reports() {
        lines_.add("");
        lines_.open("taskreport plan \"plan\"");
        lines_.add("formats html");
        lines_.add("columns bsi, name, start, end, effort, complete, chart");
        lines_.close();
        lines_.open("resourcereport load \"load\"");
        lines_.add("formats html");
        lines_.add("columns no, name, effort, chart");
        lines_.close();
    }

    const Work& work_;
    std::map<Key, std::vector<const Task*>> parts_;
    std::map<Key, Key> parents_;
    std::map<Key, const Task*> tasks_;
    std::map<Key, std::vector<const Link*>> links_;
    std::map<Key, std::string> resources_;
    std::set<std::string> names_;
    Lines lines_;
};

}  // namespace

std::string to_taskjuggler(const Work& work) {
    return Writer(work).write();
}

}  // namespace muster::exchange
