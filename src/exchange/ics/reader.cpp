#include "exchange/ics/reader.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/json.h"
#include "base/language.h"
#include "base/text.h"
#include "exchange/ics/lines.h"

namespace muster::exchange::ics {

namespace {

constexpr std::array known_properties{"UID", "DTSTAMP", "CREATED", "LAST-MODIFIED", "SEQUENCE", "SUMMARY", "DESCRIPTION",
                                      "STATUS", "PRIORITY", "PERCENT-COMPLETE", "DTSTART", "DUE", "COMPLETED", "CATEGORIES",
                                      "RELATED-TO", "ATTENDEE", "ORGANIZER", "CONTACT", "URL", "X-MUSTER-ID", "DTEND",
                                      "DURATION", "LOCATION"};

int number_of(std::string_view text) {
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

[[noreturn]] void refuse(const std::string& message, const std::string& hint = {}) {
    throw Error(Failure::usage, message, hint);
}

/// A day, and a time on a wall or in UTC where one is given.
struct When {
    Day day{};
    std::optional<std::chrono::minutes> time{};
    bool is_utc = false;
};

When when_of(const ContentLine& line) {
    const std::string_view text = text::trim(line.value);
    const auto day = text.size() < 8 ? std::nullopt
                                     : day_from_iso(fmt::format("{}-{}-{}", text.substr(0, 4), text.substr(4, 2), text.substr(6, 2)));
    const bool has_time = text.size() >= 13 && text[8] == 'T';
    if (!day || (text.size() > 8 && !has_time))
        refuse(say("{} '{}' is neither a day nor a moment", line.name, text::fit(text::visible(line.value), 40)));
    if (!has_time) return {*day};
    return {*day, std::chrono::minutes{number_of(text.substr(9, 2)) * 60 + number_of(text.substr(11, 2))}, text.ends_with('Z')};
}

/// The lines of one VTODO or VEVENT.
class Component {
  public:
    Component(std::int64_t line, const Zone& zone) : line_(line), zone_(&zone) {}

    void take(const ContentLine& line) { lines_.push_back(line); }
    [[nodiscard]] std::int64_t line() const { return line_; }
    [[nodiscard]] const ContentLine* find(std::string_view name) const {
        const auto found =
            std::find_if(lines_.begin(), lines_.end(), [name](const ContentLine& line) { return line.name == name; });
        return found == lines_.end() ? nullptr : &*found;
    }
    [[nodiscard]] const std::vector<ContentLine>& lines() const { return lines_; }
    [[nodiscard]] std::string text(std::string_view name) const {
        const ContentLine* line = find(name);
        return line == nullptr ? std::string{} : text_value(line->value);
    }
    [[nodiscard]] std::string title() const {
        std::string title = text("SUMMARY");
        std::replace(title.begin(), title.end(), '\n', ' ');
        return title;
    }
    [[nodiscard]] std::optional<When> when(std::string_view name) const {
        const ContentLine* line = find(name);
        return line == nullptr ? std::nullopt : std::optional(when_of(*line));
    }
    [[nodiscard]] Instant moment(const ContentLine& line) const {
        const When when = when_of(line);
        if (when.is_utc) return Zone("UTC").at(when.day, when.time.value_or(std::chrono::minutes{0}));
        const std::string zone = parameter(line, "TZID");
        const Zone own = Zone::exists(zone) ? Zone(zone) : *zone_;
        return own.at(when.day, when.time.value_or(std::chrono::minutes{0}));
    }
    // The day on the project's wall.
    [[nodiscard]] std::string day(std::string_view name) const {
        const ContentLine* line = find(name);
        if (line == nullptr) return {};
        const When when = when_of(*line);
        return to_text(when.time ? zone_->day_of(moment(*line)) : when.day);
    }
    // The id that muster gave, else the one of the program it comes from.
    [[nodiscard]] std::string id() const {
        const std::string own = text("X-MUSTER-ID");
        return own.empty() ? "ics:" + text("UID") : own;
    }

  private:
    std::int64_t line_;
    const Zone* zone_;
    std::vector<ContentLine> lines_;
};

class Reader {
  public:
    Reader(const Zone& zone, const ItemSink& take, const RejectSink& reject) : zone_(zone), take_(take), reject_(reject) {}

    void read(const std::string& text) {
        for (const ContentLine& line : content_lines(text)) step(line);
        if (!has_calendar_) refuse(tr("there is no calendar in it: an iCalendar file begins with BEGIN:VCALENDAR"));
        if (!open_.empty()) refuse(say("line {}: {} has no end; the file is cut off", begun_, open_.back()));
        for (const auto& [component, is_todo] : found_)
            if (is_todo) ids_.emplace(component.text("UID"), component.id());
        for (const auto& [component, is_todo] : found_) {
            try {
                if (is_todo) tell_todo(component);
                else tell_event(component);
            } catch (const Error& error) {
                reject_(component.line(), error.what(), error.hint());
            }
        }
    }

  private:
    void step(const ContentLine& line) {
        if (line.name == "BEGIN") {
            open_.push_back(capitals(text::trim(line.value)));
            begun_ = line.line;
            has_calendar_ = has_calendar_ || open_.back() == "VCALENDAR";
            if (is_open("VTODO") || is_open("VEVENT")) current_.emplace(line.line, zone_);
        } else if (line.name == "END") {
            const std::string what = capitals(text::trim(line.value));
            if (open_.empty() || open_.back() != what) refuse(say("line {}: END:{} ends nothing", line.line, what));
            if (current_ && (is_open("VTODO") || is_open("VEVENT"))) found_.emplace_back(*current_, what == "VTODO");
            open_.pop_back();
        } else if (current_ && (is_open("VTODO") || is_open("VEVENT"))) {
            current_->take(line);
        }
    }

    [[nodiscard]] bool is_open(std::string_view component) const { return !open_.empty() && open_.back() == component; }

    static void add(Item& item, const char* field, const std::string& text) {
        if (!text.empty()) item.cells.emplace_back(field, text);
    }

    static void identify(Item& item, const Component& component) {
        const std::string own = component.text("X-MUSTER-ID");
        if (component.text("UID").empty()) refuse(tr("it has no UID"));
        if (component.title().empty()) refuse(tr("it has no SUMMARY, which is its title"));
        item.line = component.line();
        item.cells.emplace_back(own.empty() ? "external_id" : "id", component.id());
        item.cells.emplace_back("title", component.title());
        add(item, "body", component.text("DESCRIPTION"));
        add(item, "url", component.text("URL"));
    }

    void tell_todo(const Component& component) {
        Item item;
        identify(item, component);
        const std::string status = capitals(component.text("STATUS"));
        const bool is_completed = status == "COMPLETED" || component.find("COMPLETED") != nullptr;
        add(item, "state", is_completed ? "done" : status == "IN-PROCESS" ? "doing" : status == "CANCELLED" ? "dropped" : "todo");
        if (const ContentLine* completed = component.find("COMPLETED"))
            add(item, "closed", wall_text(component.moment(*completed)));
        // 0 is none, 1 the most urgent, 9 the least.
        if (const int priority = number_of(component.text("PRIORITY")); priority > 0)
            add(item, "priority", std::to_string(std::clamp((priority - 1) / 2, 0, 4)));
        add(item, "start", component.day("DTSTART"));
        add(item, "due", component.day("DUE"));
        std::vector<std::string> labels;
        for (const ContentLine& line : component.lines())
            if (line.name == "CATEGORIES") labels.push_back(text_value(line.value));
        add(item, "labels", text::join(labels, ","));
        if (const auto parent = ids_.find(component.text("RELATED-TO")); parent != ids_.end())
            add(item, "parent", parent->second);
        for (const std::string& person : people_of(component))
            if (item.doers.empty() && std::none_of(item.cells.begin(), item.cells.end(),
                                                   [](const auto& cell) { return cell.first == "owner"; }))
                add(item, "owner", person);
            else item.doers.push_back({person});
        item.source_fields = rest_of(component);
        take_(std::move(item));
    }

    [[nodiscard]] std::string wall_text(Instant moment) const {
        const auto time = zone_.time_of(moment).count();
        return fmt::format("{} {:02}:{:02}", to_text(zone_.day_of(moment)), time / 60, time % 60);
    }

    // Those it is for, each introduced with name and address; `CONTACT` where nobody has one.
    std::vector<std::string> people_of(const Component& component) {
        std::vector<std::string> people;
        for (const ContentLine& line : component.lines()) {
            if (line.name != "ATTENDEE") continue;
            std::string mail = line.value;
            if (text::lower(mail).starts_with("mailto:")) mail.erase(0, 7);
            Item person;
            person.line = line.line;
            person.noun = "member";
            person.cells = {{"mail", mail}, {"name", parameter(line, "CN")}};
            take_(std::move(person));
            people.push_back(mail);
        }
        if (people.empty() && component.find("CONTACT") != nullptr) people.push_back(component.text("CONTACT"));
        return people;
    }

    // What there is no field for, as the lines it came as.
    static std::string rest_of(const Component& component) {
        Json lines = Json::array();
        for (const ContentLine& line : component.lines())
            if (std::find(known_properties.begin(), known_properties.end(), line.name) == known_properties.end())
                lines.push(line.name + (line.parameters.empty() ? "" : ";" + line.parameters) + ":" + line.value);
        return lines.is_null() || lines.items()->empty() ? std::string{} : Json::object({{"lines", std::move(lines)}}).dump();
    }

    void tell_event(const Component& component) {
        const ContentLine* begin = component.find("DTSTART");
        const bool is_ours = component.text("UID").ends_with("@muster");  // a meeting is kept in one place
        if (begin == nullptr || is_ours || component.find("RECURRENCE-ID") != nullptr) return;
        if (!when_of(*begin).time || capitals(component.text("STATUS")) == "CANCELLED") return;
        Item item;
        item.noun = "meeting";
        identify(item, component);
        const Instant start = component.moment(*begin);
        item.cells.emplace_back("start", wall_text(start));
        if (const ContentLine* end = component.find("DTEND")) {
            const auto length = std::chrono::duration_cast<std::chrono::minutes>(component.moment(*end) - start).count();
            if (length > 0) add(item, "length", fmt::format("{}m", length));
        }
        add(item, "place", component.text("LOCATION"));
        if (const ContentLine* rule = component.find("RRULE")) add(item, "every", cadence_of(rule->value, start));
        std::vector<std::string> guests = people_of(component);
        if (component.find("ATTENDEE") != nullptr) add(item, "attendees", text::join(guests, ","));
        take_(std::move(item));
    }

    // 3.3.10, as far as muster's cadences go.
    [[nodiscard]] std::string cadence_of(const std::string& rule, Instant start) const {
        std::map<std::string, std::string> parts;
        for (const std::string& part : text::split(capitals(rule), ';'))
            if (const auto equals = part.find('='); equals != std::string::npos)
                parts[part.substr(0, equals)] = part.substr(equals + 1);
        const auto time = zone_.time_of(start).count();
        const std::string clock = fmt::format(" {:02}:{:02}", time / 60, time % 60);
        const int interval = std::max(1, number_of(parts["INTERVAL"]));
        const bool is_plain = !parts.contains("COUNT") && !parts.contains("BYSETPOS");
        if (is_plain && parts["FREQ"] == "DAILY" && interval == 1) return "daily" + clock;
        constexpr std::array names{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
        constexpr std::array<std::string_view, 7> codes{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
        if (!is_plain || parts["FREQ"] != "WEEKLY")
            refuse(tr("the repetition is neither daily nor weekly"), tr("muster meeting add --every says when it takes place"));
        std::vector<std::string> days;
        for (std::size_t i = 0; i < codes.size(); ++i)
            for (const std::string& code : text::split(parts["BYDAY"], ','))
                if (code == codes[i]) days.emplace_back(names[i]);
        if (days.empty()) days.emplace_back(names[static_cast<std::size_t>(weekday_index(zone_.day_of(start)))]);
        return (interval > 1 ? fmt::format("{}w ", interval) : "") + text::join(days, ",") + clock;
    }

    const Zone& zone_;
    const ItemSink& take_;
    const RejectSink& reject_;
    std::vector<std::string> open_;
    std::int64_t begun_ = 0;
    bool has_calendar_ = false;
    std::optional<Component> current_;
    std::vector<std::pair<Component, bool>> found_;
    std::map<std::string, std::string> ids_;  ///< of to-dos, by their UID
};

}  // namespace

void read_calendar(const std::string& text, const Zone& zone, const ItemSink& take, const RejectSink& reject) {
    Reader(zone, take, reject).read(text);
}

}  // namespace muster::exchange::ics
