#include <algorithm>
#include <array>
#include <set>

#include <fmt/format.h>

#include "base/json.h"
#include "exchange/mspdi.h"

namespace muster::exchange {

namespace {

constexpr std::string_view own_field = "188744016";  // Text30
constexpr std::int64_t tenths_a_minute = 10;         // in which links count their lag

std::string escaped(std::string_view text) {
    std::string plain;
    for (const char c : text) {
        if (c == '&') plain += "&amp;";
        else if (c == '<') plain += "&lt;";
        else if (c == '>') plain += "&gt;";
        else if (c == '\n' || c == '\t' || static_cast<unsigned char>(c) >= ' ') plain += c;
    }
    return plain;
}

std::string duration(Effort effort) {
    return fmt::format("PT{}H{}M0S", effort.minutes / 60, effort.minutes % 60);
}

// The elements of a task in the order that the schema asks for; what a document gives back stands in between.
constexpr std::array<std::string_view, 105> task_order{
    "UID", "GUID", "ID", "Name", "Active", "Manual", "Type", "IsNull", "CreateDate", "Contact", "WBS", "WBSLevel",
    "OutlineNumber", "OutlineLevel", "Priority", "Start", "Finish", "Duration", "ManualStart", "ManualFinish",
    "ManualDuration", "DurationFormat", "Work", "Stop", "Resume", "ResumeValid", "EffortDriven", "Recurring",
    "OverAllocated", "Estimated", "Milestone", "Summary", "DisplayAsSummary", "Critical", "IsSubproject",
    "IsSubprojectReadOnly", "SubprojectName", "ExternalTask", "ExternalTaskProject", "EarlyStart", "EarlyFinish",
    "LateStart", "LateFinish", "StartVariance", "FinishVariance", "WorkVariance", "FreeSlack", "TotalSlack",
    "StartSlack", "FinishSlack", "FixedCost", "FixedCostAccrual", "PercentComplete", "PercentWorkComplete", "Cost",
    "OvertimeCost", "OvertimeWork", "ActualStart", "ActualFinish", "ActualDuration", "ActualCost",
    "ActualOvertimeCost", "ActualWork", "ActualOvertimeWork", "RegularWork", "RemainingDuration", "RemainingCost",
    "RemainingWork", "RemainingOvertimeCost", "RemainingOvertimeWork", "ACWP", "CV", "ConstraintType", "CalendarUID",
    "ConstraintDate", "Deadline", "LevelAssignments", "LevelingCanSplit", "LevelingDelay", "LevelingDelayFormat",
    "PreLeveledStart", "PreLeveledFinish", "Hyperlink", "HyperlinkAddress", "HyperlinkSubAddress",
    "IgnoreResourceCalendar", "Notes", "HideBar", "Rollup", "BCWS", "BCWP", "PhysicalPercentComplete",
    "EarnedValueMethod", "PredecessorLink", "ActualWorkProtected", "ActualOvertimeWorkProtected", "ExtendedAttribute",
    "Baseline", "OutlineCode", "IsPublished", "StatusManager", "CommitmentStart", "CommitmentFinish",
    "CommitmentType", "TimephasedData"};

std::size_t place_of(std::string_view name) {
    return static_cast<std::size_t>(std::find(task_order.begin(), task_order.end(), name) - task_order.begin());
}

// What stands in the project may come from anywhere.
bool is_name(std::string_view name) {
    return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }) && (name.front() < '0' || name.front() > '9');
}

void write_content(std::string& out, const std::string& name, const Json& content) {
    out += "<" + name + ">";
    if (content.text() != nullptr) out += escaped(*content.text());
    if (content.items() != nullptr)
        for (const Json& child : *content.items())
            if (child.items() != nullptr && child.items()->size() == 2 && child.items()->at(0).text() != nullptr &&
                is_name(*child.items()->at(0).text()))
                write_content(out, *child.items()->at(0).text(), child.items()->at(1));
    out += "</" + name + ">";
}

/// The elements of one task, brought in order at the end.
class Elements {
  public:
    void add(const std::string& name, std::string_view text) { add_raw(name, "<" + name + ">" + escaped(text) + "</" + name + ">"); }
    void add_raw(const std::string& name, std::string xml) { all_.emplace_back(place_of(name), std::move(xml)); }
    [[nodiscard]] bool has(std::string_view name) const {
        return std::any_of(all_.begin(), all_.end(), [at = place_of(name)](const auto& one) { return one.first == at; });
    }
    std::string str() {
        std::stable_sort(all_.begin(), all_.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        std::string out;
        for (const auto& [place, xml] : all_) out += xml + "\n";
        return out;
    }

  private:
    std::vector<std::pair<std::size_t, std::string>> all_;
};

class Writer {
  public:
    explicit Writer(const Work& work) : work_(work), zone_(work.zone), parts_(parts_of(work)) {
        for (const Link& link : work_.links) links_[link.task.key].push_back(&link);
    }

    std::string write() {
        number_tasks(0);
        for (const Milestone& milestone : work_.milestones)
            if (milestone.state != MilestoneState::dropped) milestones_[milestone.key] = ++last_;
        write_head();
        out_ += "<Tasks>\n";
        write_tasks(0, "");
        for (const Milestone& milestone : work_.milestones)
            if (milestones_.contains(milestone.key)) write_milestone(milestone);
        out_ += "</Tasks>\n<Resources>\n";
        for (std::size_t i = 0; i < work_.members.size(); ++i) write_resource(work_.members[i], i + 1);
        out_ += "</Resources>\n<Assignments>\n";
        write_assignments();
        out_ += "</Assignments>\n</Project>\n";
        return std::move(out_);
    }

  private:
    void number_tasks(Key parent) {
        const auto parts = parts_.find(parent);
        if (parts == parts_.end()) return;
        for (const Task* task : parts->second) {
            numbers_[task->key] = ++last_;
            number_tasks(task->key);
        }
    }

    void line(std::string_view name, std::string_view text) { out_ += fmt::format("<{0}>{1}</{0}>\n", name, escaped(text)); }

    [[nodiscard]] std::string clock(std::chrono::minutes time) const {
        return fmt::format("{:02}:{:02}:00", time.count() / 60, time.count() % 60);
    }
    [[nodiscard]] std::chrono::minutes begins() const { return work_.calendar.week().begins; }
    [[nodiscard]] std::chrono::minutes ends() const {
        constexpr std::chrono::minutes last{24 * 60 - 1};
        return std::min(begins() + std::chrono::minutes{work_.about.working_time().minutes_a_day}, last);
    }
    [[nodiscard]] std::string start_text(Day day) const { return to_text(day) + "T" + clock(begins()); }
    [[nodiscard]] std::string end_text(Day day) const { return to_text(day) + "T" + clock(ends()); }
    [[nodiscard]] std::string moment_text(Instant moment) const {
        return to_text(zone_.day_of(moment)) + "T" + clock(zone_.time_of(moment));
    }

    void write_head() {
        const WorkingTime time = work_.about.working_time();
        out_ = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
               "<Project xmlns=\"http://schemas.microsoft.com/project\">\n<SaveVersion>14</SaveVersion>\n";
        line("Name", work_.about.name);
        line("Title", work_.about.name);
        line("CreationDate", moment_text(work_.now));
        line("ScheduleFromStart", "1");
        line("StartDate", start_text(work_.about.start.value_or(work_.today)));
        if (work_.about.end) line("FinishDate", end_text(*work_.about.end));
        line("CurrencyCode", work_.about.currency);
        line("CalendarUID", "1");
        line("DefaultStartTime", clock(begins()));
        line("DefaultFinishTime", clock(ends()));
        line("MinutesPerDay", std::to_string(time.minutes_a_day));
        line("MinutesPerWeek", std::to_string(time.minutes_a_day * time.days_a_week));
        line("DaysPerMonth", "20");
        out_ += fmt::format(
            "<ExtendedAttributes><ExtendedAttribute><FieldID>{}</FieldID><FieldName>Text30</FieldName>"
            "<Alias>muster</Alias></ExtendedAttribute></ExtendedAttributes>\n",
            own_field);
        write_calendar(time);
    }

    // Days are numbered from Sunday.
    void write_calendar(const WorkingTime& time) {
        out_ += "<Calendars><Calendar><UID>1</UID><Name>Standard</Name><IsBaseCalendar>1</IsBaseCalendar>"
                "<BaseCalendarUID>-1</BaseCalendarUID><WeekDays>\n";
        constexpr int days = 7;
        for (int type = 1; type <= days; ++type) {
            const bool is_worked = (type + days - 2) % days < time.days_a_week;
            out_ += fmt::format("<WeekDay><DayType>{}</DayType><DayWorking>{}</DayWorking>", type, is_worked ? 1 : 0);
            if (is_worked)
                out_ += fmt::format("<WorkingTimes><WorkingTime><FromTime>{}</FromTime><ToTime>{}</ToTime></WorkingTime></WorkingTimes>",
                                    clock(begins()), clock(ends()));
            out_ += "</WeekDay>\n";
        }
        out_ += "</WeekDays></Calendar></Calendars>\n";
    }

    void write_tasks(Key parent, const std::string& outline) {
        const auto parts = parts_.find(parent);
        if (parts == parts_.end()) return;
        int place = 0;
        for (const Task* task : parts->second) {
            const std::string number = outline + (outline.empty() ? "" : ".") + std::to_string(++place);
            write_task(*task, number);
            write_tasks(task->key, number);
        }
        if (parent == 0) tops_ = place;
    }

    void write_task(const Task& task, const std::string& outline) {
        Elements elements;
        add_identity(elements, numbers_.at(task.key), task.title, outline);
        constexpr std::string_view origin = "mspdi:";
        constexpr std::size_t guid_length = 36;
        if (task.external_id.starts_with(origin) && task.external_id.size() == origin.size() + guid_length)
            elements.add("GUID", task.external_id.substr(origin.size()));
        const bool is_summary = parts_.contains(task.key);
        const bool is_zero = task.estimate && task.estimate->minutes == 0 && !is_summary;
        const Effort work = task.estimate.value_or(Effort{});
        if (task.start) elements.add("Start", start_text(*task.start));
        if (task.finish) elements.add("Finish", end_text(*task.finish));
        if (task.estimate) elements.add("Duration", duration(work));
        if (task.estimate) elements.add("Work", duration(work));
        elements.add("Milestone", is_zero ? "1" : "0");
        elements.add("Summary", is_summary ? "1" : "0");
        elements.add("PercentComplete", std::to_string(percent_done(work_, task)));
        if (task.started) elements.add("ActualStart", moment_text(*task.started));
        if (task.closed) elements.add("ActualFinish", moment_text(*task.closed));
        if (task.remaining) elements.add("RemainingWork", duration(*task.remaining));
        elements.add("Priority", std::to_string(900 - 200 * task.priority.value_or(2)));
        elements.add("ConstraintType", task.start_after ? "4" : "0");
        if (task.start_after) elements.add("ConstraintDate", start_text(*task.start_after));
        if (task.due) elements.add("Deadline", end_text(*task.due));
        if (!task.url.empty()) elements.add("HyperlinkAddress", task.url);
        if (!task.body.empty()) elements.add("Notes", task.body);
        add_links(elements, task);
        add_own_id(elements, fmt::format("T{}", task.number));
        give_back(elements, task);
        out_ += "<Task>\n" + elements.str() + "</Task>\n";
    }

    static void add_identity(Elements& elements, int number, const std::string& title, const std::string& outline) {
        elements.add("UID", std::to_string(number));
        elements.add("ID", std::to_string(number));
        elements.add("Name", title);
        elements.add("WBS", outline);
        elements.add("OutlineNumber", outline);
        elements.add("OutlineLevel", std::to_string(std::count(outline.begin(), outline.end(), '.') + 1));
    }

    static void add_own_id(Elements& elements, const std::string& id) {
        elements.add_raw("ExtendedAttribute",
                         fmt::format("<ExtendedAttribute><FieldID>{}</FieldID><Value>{}</Value></ExtendedAttribute>",
                                     own_field, id));
    }

    void add_links(Elements& elements, const Task& task) const {
        const auto links = links_.find(task.key);
        if (links == links_.end()) return;
        for (const Link* link : links->second) {
            const auto blocker = numbers_.find(link->blocker.key);
            if (blocker == numbers_.end() || link->type == LinkType::relates) continue;
            elements.add_raw("PredecessorLink", predecessor(blocker->second, link->type, link->lag.value_or(Effort{})));
        }
    }

    static std::string predecessor(int number, LinkType type, Effort lag) {
        const int kind = type == LinkType::FF ? 0 : type == LinkType::FS ? 1 : type == LinkType::SF ? 2 : 3;
        constexpr int in_hours = 5;
        return fmt::format(
            "<PredecessorLink><PredecessorUID>{}</PredecessorUID><Type>{}</Type><LinkLag>{}</LinkLag>"
            "<LagFormat>{}</LagFormat></PredecessorLink>",
            number, kind, lag.minutes * tenths_a_minute, in_hours);
    }

    // What the document that the task came from said beside what muster knows.
    static void give_back(Elements& elements, const Task& task) {
        if (task.source_fields.empty() || !task.external_id.starts_with("mspdi:")) return;
        const Json fields = Json::parse(task.source_fields);
        if (fields.members() == nullptr) return;
        for (const auto& [name, content] : *fields.members()) {
            if (place_of(name) == task_order.size() || (elements.has(name) && name != "ExtendedAttribute")) continue;
            if (content.items() == nullptr) continue;
            for (const Json& one : *content.items()) {
                std::string xml;
                write_content(xml, name, one);
                elements.add_raw(name, std::move(xml));
            }
        }
    }

    void write_milestone(const Milestone& milestone) {
        Elements elements;
        add_identity(elements, milestones_.at(milestone.key), milestone.title, std::to_string(++tops_));
        const Day day = milestone.due.value_or(work_.about.end.value_or(work_.today));
        elements.add("Start", end_text(day));
        elements.add("Finish", end_text(day));
        elements.add("Duration", duration({}));
        elements.add("Work", duration({}));
        elements.add("Milestone", "1");
        elements.add("Summary", "0");
        elements.add("PercentComplete", milestone.state == MilestoneState::reached ? "100" : "0");
        if (milestone.closed) elements.add("ActualFinish", moment_text(*milestone.closed));
        if (milestone.due) elements.add("Deadline", end_text(*milestone.due));
        if (!milestone.body.empty()) elements.add("Notes", milestone.body);
        add_own_id(elements, fmt::format("M{}", milestone.number));
        for (const Task& task : work_.tasks)
            if (task.milestone.key == milestone.key)
                elements.add_raw("PredecessorLink", predecessor(numbers_.at(task.key), LinkType::FS, {}));
        out_ += "<Task>\n" + elements.str() + "</Task>\n";
    }

    void write_resource(const Member& member, std::size_t number) {
        resources_[member.key] = number;
        out_ += "<Resource>\n";
        line("UID", std::to_string(number));
        line("ID", std::to_string(number));
        line("Name", member.name.empty() ? member.handle : member.name);
        line("Type", "1");
        line("Initials", member.handle);
        if (!member.department.empty()) line("Group", member.department);
        if (!member.mail.empty()) line("EmailAddress", member.mail);
        line("MaxUnits", "1");
        if (member.rate)
            line("StandardRate", fmt::format("{:.2f}", static_cast<double>(member.rate->minor) /
                                                           static_cast<double>(minor_units(work_.about.currency))));
        if (member.rate) line("StandardRateFormat", "2");  // an hour
        out_ += "</Resource>\n";
    }

    void write_assignments() {
        int number = 0;
        for (const Task& task : work_.tasks)
            for (const Key doer : doers_of(work_, task)) {
                out_ += "<Assignment>\n";
                line("UID", std::to_string(++number));
                line("TaskUID", std::to_string(numbers_.at(task.key)));
                line("ResourceUID", std::to_string(resources_.at(doer)));
                line("Units", fmt::format("{}", load_of(task, doer)));
                out_ += "</Assignment>\n";
            }
    }

    [[nodiscard]] double load_of(const Task& task, Key member) const {
        for (const Assignment& assignment : work_.assignments)
            if (assignment.task.key == task.key && assignment.member.key == member && assignment.load)
                return *assignment.load;
        return 1;
    }

    const Work& work_;
    Zone zone_;
    std::map<Key, std::vector<const Task*>> parts_;
    std::map<Key, std::vector<const Link*>> links_;
    std::map<Key, int> numbers_, milestones_;
    std::map<Key, std::size_t> resources_;
    int last_ = 0;
    int tops_ = 0;
    std::string out_;
};

}  // namespace

std::string to_mspdi(const Work& work) {
    return Writer(work).write();
}

}  // namespace muster::exchange
