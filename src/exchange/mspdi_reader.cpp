#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <set>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/json.h"
#include "base/language.h"
#include "base/text.h"
#include "exchange/mspdi.h"
#include "exchange/office.h"

namespace muster::exchange {

namespace {

// Elements of a task that muster has fields for, or that follow from others.
constexpr std::array known_elements{"UID", "ID", "GUID", "Name", "IsNull", "WBS", "WBSLevel", "OutlineNumber", "OutlineLevel",
                                    "Priority", "Start", "Finish", "Duration", "DurationFormat", "Work", "Milestone",
                                    "Summary", "PercentComplete", "ActualStart", "ActualFinish", "RemainingDuration",
                                    "RemainingWork", "ConstraintType", "ConstraintDate", "Deadline", "HyperlinkAddress",
                                    "Notes", "PredecessorLink", "Active"};

/// The children of an element that is told as pairs of name and content.
class Element {
  public:
    explicit Element(const Json& content) : content_(content) {}

    [[nodiscard]] std::string text(std::string_view name) const {
        for (const Json* child : children(name))
            if (child->text() != nullptr) return std::string(text::trim(*child->text()));
        return {};
    }
    [[nodiscard]] std::vector<const Json*> children(std::string_view name) const {
        std::vector<const Json*> found;
        each([&](const std::string& child, const Json& content) {
            if (child == name) found.push_back(&content);
        });
        return found;
    }
    template <class Take>
    void each(const Take& take) const {
        if (content_.items() == nullptr) return;
        for (const Json& pair : *content_.items())
            if (pair.items() != nullptr && pair.items()->size() == 2 && pair.items()->at(0).text() != nullptr)
                take(*pair.items()->at(0).text(), pair.items()->at(1));
    }
    [[nodiscard]] bool is_set(std::string_view name) const { return text(name) == "1" || text(name) == "true"; }

  private:
    const Json& content_;
};

std::optional<std::int64_t> number_of(std::string_view text) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || text.empty()) return {};
    return number;
}

// `PT12H30M0S`, in whole minutes; absent for anything else, and for what is longer than a thousand years.
std::optional<Effort> effort_of(std::string_view text) {
    if (!text.starts_with("PT")) return {};
    text.remove_prefix(2);
    std::int64_t seconds = 0;
    while (!text.empty()) {
        const auto unit = text.find_first_not_of("0123456789");
        const auto number = number_of(text.substr(0, unit));
        constexpr std::int64_t most = 10'000'000;
        if (unit == std::string_view::npos || !number || *number > most) return {};
        const char letter = text[unit];
        seconds += *number * (letter == 'H' ? 3600 : letter == 'M' ? 60 : letter == 'S' ? 1 : 0);
        text.remove_prefix(unit + 1);
        if (letter == '.') break;  // fractions of a second
    }
    return Effort{seconds / 60};
}

std::string effort_text(Effort effort) {
    return fmt::format("{}m", effort.minutes);
}

std::string day_text(const std::string& moment) {
    return moment.substr(0, std::min<std::size_t>(moment.find('T'), 10));
}

// A moment on the wall as `past_moment` reads it.
std::string wall_text(const std::string& moment) {
    if (moment.size() < 16) return day_text(moment);
    return moment.substr(0, 10) + " " + moment.substr(11, 5);
}

class Reader {
  public:
    Reader(const ItemSink& take, const RejectSink& reject) : take_(take), reject_(reject) {}

    void read(const std::string& text) {
        read_xml_parts(text, [this](const XmlPart& part) {
            if (part.path.empty() && (part.content.text() == nullptr || *part.content.text() != "Project"))
                throw Error(Failure::usage, tr("this is no document of MS Project"),
                            tr("save the plan as XML there: Save As, type XML"));
            take_part(part);
        });
        find_own_field();
        for (const auto& [uid, resource] : resources_) introduce(resource);
        for (const std::string& uid : order_)
            if (is_milestone(uid)) tell_milestone(uid);
        for (const std::string& uid : order_)
            if (!is_milestone(uid)) tell_task(uid);
    }

  private:
    struct Assigned {
        std::string resource;
        double units;
    };

    void take_part(const XmlPart& part) {
        if (part.path == "Title" || (part.path == "Name" && title_.empty())) title_ = *part.content.text();
        if (part.path == "ExtendedAttributes/ExtendedAttribute") attributes_.push_back(part.content);
        const Element element(part.content);
        if (part.path == "Tasks/Task") take_task(part, element);
        if (part.path == "Resources/Resource") resources_[element.text("UID")] = part;
        if (part.path == "Assignments/Assignment") {
            double units = 1;
            const std::string text = element.text("Units");
            std::from_chars(text.data(), text.data() + text.size(), units);
            assigned_[element.text("TaskUID")].push_back({element.text("ResourceUID"), units});
        }
    }

    // The parent is the last task before that is one level higher.
    void take_task(const XmlPart& part, const Element& element) {
        const std::string uid = element.text("UID");
        const auto level = number_of(element.text("OutlineLevel")).value_or(1);
        if (uid.empty()) return reject_(part.line, tr("the task has no UID"), {});
        if (element.is_set("IsNull") || element.text("Name").empty() || level < 1) return;  // a blank line, the project itself
        if (tasks_.contains(uid)) return reject_(part.line, say("the UID '{}' comes twice", text::visible(uid)), {});
        while (!above_.empty() && above_.back().first >= level) above_.pop_back();
        if (!above_.empty()) parents_[uid] = above_.back().second;
        above_.emplace_back(level, uid);
        tasks_.emplace(uid, part);
        order_.push_back(uid);
    }

    // The field in which muster's own ids stand.
    void find_own_field() {
        for (const Json& attribute : attributes_)
            if (Element(attribute).text("Alias") == "muster") own_field_ = Element(attribute).text("FieldID");
    }

    [[nodiscard]] Element element(const std::string& uid) const { return Element(tasks_.at(uid).content); }

    // A milestone with parts below it is a task like others.
    [[nodiscard]] bool is_milestone(const std::string& uid) const {
        const std::string own = own_id(uid);
        return own.empty() ? element(uid).is_set("Milestone") && !element(uid).is_set("Summary") : own.starts_with('M');
    }

    [[nodiscard]] std::string own_id(const std::string& uid) const {
        for (const Json* attribute : element(uid).children("ExtendedAttribute"))
            if (!own_field_.empty() && Element(*attribute).text("FieldID") == own_field_)
                return Element(*attribute).text("Value");
        return {};
    }

    [[nodiscard]] std::string id_of(const std::string& uid) const {
        const std::string guid = element(uid).text("GUID");
        return guid.empty() ? fmt::format("mspdi:{}#{}", title_, uid) : "mspdi:" + text::lower(guid);
    }

    // What a link is looked up by: the own id where there is one.
    [[nodiscard]] std::string known_by(const std::string& uid) const {
        const std::string own = own_id(uid);
        return own.empty() ? id_of(uid) : own;
    }

    void introduce(const XmlPart& resource) {
        const Element element(resource.content);
        const std::string name = element.text("Name");
        if (name.empty() || element.text("Type") == "0") return;  // material
        Item item;
        item.line = resource.line;
        item.noun = "member";
        item.cells = {{"word", "resource " + element.text("UID")}, {"name", name}, {"mail", element.text("EmailAddress")}};
        // What MS Project makes up itself says nothing: the first letter of the name.
        if (!own_field_.empty()) item.cells.emplace_back("handle", element.text("Initials"));
        take_(std::move(item));
    }

    void tell_milestone(const std::string& uid) {
        const Element task = element(uid);
        Item item;
        item.line = tasks_.at(uid).line;
        item.noun = "milestone";
        const std::string own = own_id(uid);
        item.cells = {{own.empty() ? "external_id" : "id", own.empty() ? id_of(uid) : own}, {"title", task.text("Name")}};
        const std::string day = task.text("Deadline").empty() ? task.text("Finish") : task.text("Deadline");
        if (!day.empty()) item.cells.emplace_back("due", day_text(day));
        if (const std::string notes = task.text("Notes"); !notes.empty()) item.cells.emplace_back("body", notes);
        take_(std::move(item));
        for (const Json* link : task.children("PredecessorLink"))
            milestones_.emplace(Element(*link).text("PredecessorUID"), own.empty() ? task.text("Name") : own);
    }

    void tell_task(const std::string& uid) {
        const Element task = element(uid);
        Item item;
        item.line = tasks_.at(uid).line;
        const std::string own = own_id(uid);
        if (own.empty()) item.cells.emplace_back("external_id", id_of(uid));
        else item.cells.emplace_back("id", own);
        item.cells.emplace_back("title", task.text("Name"));
        tell_fields(item, task);
        tell_progress(item, task);
        if (const auto parent = parents_.find(uid); parent != parents_.end() && !is_milestone(parent->second))
            item.cells.emplace_back("parent", known_by(parent->second));
        if (const auto milestone = milestones_.find(uid); milestone != milestones_.end())
            item.cells.emplace_back("milestone", milestone->second);
        std::set<std::string> seen;
        for (const Json* link : task.children("PredecessorLink")) tell_link(item, Element(*link), seen);
        tell_people(item, uid);
        item.source_fields = rest_of(task);
        take_(std::move(item));
    }

    static void tell_fields(Item& item, const Element& task) {
        const auto add = [&item](const char* field, const std::string& text) {
            if (!text.empty()) item.cells.emplace_back(field, text);
        };
        add("body", task.text("Notes"));
        add("url", task.text("HyperlinkAddress"));
        if (const auto priority = number_of(task.text("Priority")))
            add("priority", std::to_string(std::clamp<std::int64_t>((1000 - *priority) / 200, 0, 4)));
        add("due", day_text(task.text("Deadline")));
        const bool is_summary = task.is_set("Summary");
        if (!is_summary) {
            add("start", day_text(task.text("Start")));
            add("finish", day_text(task.text("Finish")));
        }
        const auto work = effort_of(task.text("Work"));
        const auto duration = effort_of(task.text("Duration"));
        const auto estimate = work && work->minutes > 0 ? work : duration;
        if (estimate && !is_summary) add("estimate", effort_text(*estimate));
        constexpr std::string_view no_earlier_than = "4";
        if (task.text("ConstraintType") == no_earlier_than) add("start_after", day_text(task.text("ConstraintDate")));
    }

    static void tell_progress(Item& item, const Element& task) {
        const auto percent = number_of(task.text("PercentComplete")).value_or(0);
        const std::string begun = task.text("ActualStart");
        const std::string ended = task.text("ActualFinish");
        constexpr std::int64_t all = 100;
        if (task.text("Active") == "0") item.cells.emplace_back("state", "dropped");
        else if (percent >= all) item.cells.emplace_back("state", "done");
        else item.cells.emplace_back("state", percent > 0 || !begun.empty() ? "doing" : "todo");
        if (!begun.empty()) item.cells.emplace_back("started", wall_text(begun));
        if (!ended.empty() && percent >= all) item.cells.emplace_back("closed", wall_text(ended));
        if (percent <= 0 || percent >= all || task.is_set("Summary")) return;
        auto left = effort_of(task.text("RemainingWork"));
        if (!left || left->minutes == 0) left = effort_of(task.text("RemainingDuration"));
        if (left) item.cells.emplace_back("remaining", effort_text(*left));
    }

    // A link from a milestone is one from all that leads to it, however many milestones lie between.
    void tell_link(Item& item, const Element& link, std::set<std::string>& seen) const {
        const std::string uid = link.text("PredecessorUID");
        if (!tasks_.contains(uid)) return reject_(item.line, say("it waits for the UID '{}', which is not there", text::visible(uid)), {});
        if (!seen.insert(uid).second) return;
        if (is_milestone(uid)) {
            for (const Json* next : element(uid).children("PredecessorLink")) tell_link(item, Element(*next), seen);
            return;
        }
        constexpr std::array types{LinkType::FF, LinkType::FS, LinkType::SF, LinkType::SS};
        const auto type = number_of(link.text("Type")).value_or(1);
        Tie tie{Tie::Kind::blocked_by, known_by(uid), LinkType::FS};
        if (type >= 0 && type < static_cast<std::int64_t>(types.size())) tie.type = types[static_cast<std::size_t>(type)];
        constexpr std::int64_t tenths_a_minute = 10;
        if (const auto lag = number_of(link.text("LinkLag")); lag && *lag > 0) tie.lag = Effort{*lag / tenths_a_minute};
        item.links.push_back(tie);
    }

    // Who is given most of it answers for it.
    void tell_people(Item& item, const std::string& uid) const {
        const auto found = assigned_.find(uid);
        if (found == assigned_.end()) return;
        std::vector<Assigned> people;
        for (const Assigned& one : found->second) {
            const auto resource = resources_.find(one.resource);
            if (resource != resources_.end() && Element(resource->second.content).text("Type") != "0") people.push_back(one);
        }
        std::stable_sort(people.begin(), people.end(), [](const Assigned& a, const Assigned& b) { return a.units > b.units; });
        for (const Assigned& one : people) {
            if (one.resource == people.front().resource) item.cells.emplace_back("owner", "resource " + one.resource);
            else item.doers.push_back({"resource " + one.resource, one.units > 0 && one.units <= 1 ? std::optional(one.units) : std::nullopt});
        }
    }

    // What there is no field for, as a JSON object; an element that comes several times is an array.
    [[nodiscard]] std::string rest_of(const Element& task) const {
        std::vector<std::pair<std::string, Json::Array>> rest;
        task.each([&](const std::string& name, const Json& content) {
            if (std::find(known_elements.begin(), known_elements.end(), name) != known_elements.end()) return;
            if (name == "ExtendedAttribute" && !own_field_.empty() && Element(content).text("FieldID") == own_field_) return;
            const auto found = std::find_if(rest.begin(), rest.end(), [&](const auto& one) { return one.first == name; });
            if (found == rest.end()) rest.push_back({name, {content}});
            else found->second.push_back(content);
        });
        if (rest.empty()) return {};
        Json object = Json::object();
        for (auto& [name, contents] : rest) object.set(name, Json(std::move(contents)));
        return object.dump();
    }

    const ItemSink& take_;
    const RejectSink& reject_;
    std::string title_, own_field_;
    std::vector<Json> attributes_;
    std::map<std::string, XmlPart> tasks_, resources_;
    std::map<std::string, std::vector<Assigned>> assigned_;
    std::map<std::string, std::string> parents_;
    std::map<std::string, std::string> milestones_;  ///< by the task that leads to it
    std::vector<std::string> order_;
    std::vector<std::pair<std::int64_t, std::string>> above_;
};

}  // namespace

void read_mspdi(const std::string& text, const ItemSink& take, const RejectSink& reject) {
    Reader(take, reject).read(text);
}

}  // namespace muster::exchange
