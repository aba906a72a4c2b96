#include "exchange/backlog/reader.h"

#include <algorithm>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/words.h>

#include "base/json.h"
#include "base/language.h"
#include "base/text.h"
#include "exchange/around.h"
#include "exchange/foreign.h"
#include "exchange/json_objects.h"
#include "exchange/moments.h"

namespace muster::exchange::backlog {

namespace {

std::string upper(std::string_view text) {
    std::string large(text);
    std::transform(large.begin(), large.end(), large.begin(), [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    return large;
}

bool is_number(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789.") == std::string_view::npos;
}

// Its moments are UTC.
std::optional<Instant> utc(const std::string& text) {
    static const Zone zone("UTC");
    return moment_of(text, zone);
}

class Reading {
  public:
    Reading(const Page& page, const Terms& terms) : page_(page), terms_(terms) {}

    Item read(const Place& place) {
        const std::string id(text::trim(page_.text("id")));
        const std::string title = one_line(page_.text("title"));
        if (id.empty()) throw Error(Failure::usage, tr("it has no id"));
        if (title.empty()) throw Error(Failure::usage, tr("it has no title"));
        id_ = id_of(id);
        add("external_id", fmt::format("{}{}", origin, id_));
        read_own();
        add("title", title);
        item_.cells.emplace_back("body", body_of(page_));
        read_standing(place.folder);
        read_people();
        read_labels(place.folder);
        read_days();
        if (const std::string priority = page_.text("priority"); priority_of_word(priority)) add("priority", priority);
        if (const std::string type = text::lower(page_.text("type")); type_of_word(type) || type == "bug" || type == "task")
            add("type", type);
        read_milestone();
        if (const std::string parent = page_.text("parent_task_id"); !parent.empty()) add("parent", external(parent));
        for (const std::string& other : page_.texts("dependencies"))
            item_.links.push_back({Tie::Kind::blocked_by, external(other)});
        for (const Part part : {Part::acceptance, Part::done})
            for (Point& point : page_.points(part)) item_.acceptance.push_back(std::move(point));
        for (PageComment& comment : page_.comments())
            item_.comments.push_back({std::move(comment.author), utc(comment.created), std::move(comment.text)});
        return std::move(item_);
    }

  private:
    void add(const char* field, const std::string& text) {
        if (!text.empty()) item_.cells.emplace_back(field, text);
    }

    [[nodiscard]] std::string external(const std::string& id) const { return fmt::format("{}{}", origin, id_of(id, id_)); }

    // A task that this project wrote itself is known by its own number.
    void read_own() {
        const std::string mark = page_.mark("muster");
        const auto space = mark.find(' ');
        if (space != std::string::npos && terms_.is_own(mark.substr(0, space), mark.substr(space + 1)))
            add("id", mark.substr(0, space));
    }

    void read_standing(const std::string& folder) {
        const Standing standing = standing_of(page_.text("status"), folder, terms_);
        add("state", standing.stage.empty() ? std::string(word_of(standing.state)) : standing.stage);
        if (const auto began = utc(page_.text("actual_start"))) add("started", to_text(*began));
        if (standing.state != TaskState::done && standing.state != TaskState::dropped) return;
        for (const char* key : {"actual_end", "updated_date", "created_date"})
            if (const auto closed = utc(page_.text(key))) return add("closed", to_text(*closed));
    }

    void read_people() {
        const std::vector<std::string> people = page_.texts("assignee");
        if (page_.has("assignee")) item_.cells.emplace_back("owner", people.empty() ? std::string{} : people.front());
        for (std::size_t i = 1; i < people.size(); ++i) item_.doers.push_back({people[i]});
    }

    void read_labels(const std::string& folder) {
        std::vector<std::string> labels = page_.texts("labels");
        if (folder.ends_with("drafts")) labels.emplace_back("draft");
        if (page_.has("labels") || !labels.empty()) item_.cells.emplace_back("labels", text::join(labels, ","));
    }

    void read_days() {
        for (const auto& [key, field] : {std::pair{"due_date", "due"}, {"planned_start", "start"}, {"planned_end", "finish"}}) {
            const std::string text(text::trim(page_.text(key)));
            const auto moment = day_from_iso(text) ? std::nullopt : utc(text);
            add(field, moment ? to_text(terms_.zone.day_of(*moment)) : text);
        }
    }

    void read_milestone() {
        const std::string milestone = one_line(page_.text("milestone"));
        const auto file = terms_.milestones.find(text::lower(milestone));
        add("milestone", file == terms_.milestones.end() ? milestone : file->second);
    }

    const Page& page_;
    const Terms& terms_;
    Item item_;
    std::string id_;
};

}  // namespace

std::string id_of(std::string_view id, std::string_view beside) {
    std::string whole = upper(text::trim(id));
    if (is_number(whole)) {
        const auto dash = beside.rfind('-');
        whole = fmt::format("{}-{}", dash == std::string_view::npos ? "TASK" : beside.substr(0, dash), whole);
    }
    const auto dash = whole.rfind('-');
    if (dash == std::string::npos || !is_number(std::string_view(whole).substr(dash + 1))) return whole;
    std::vector<std::string> numbers = text::split(whole.substr(dash + 1), '.');
    for (std::string& number : numbers) number.erase(0, std::min(number.find_first_not_of('0'), std::max<std::size_t>(number.size(), 1) - 1));
    return whole.substr(0, dash + 1) + text::join(numbers, ".");
}

Standing standing_of(std::string_view status, std::string_view folder, const Terms& terms) {
    const std::string word = text::lower(text::trim(status));
    const bool is_done = folder == "completed";
    for (const Stage& stage : terms.stages)
        if (text::lower(stage.name) == word && (!is_done || stage.state == TaskState::done) && !folder.starts_with("archive"))
            return {stage.state, stage.name};
    if (is_done) return {TaskState::done};
    if (folder.starts_with("archive")) return {TaskState::dropped};
    if (const auto state = state_of_word(word)) return {*state};
    const auto place = std::find_if(terms.statuses.begin(), terms.statuses.end(),
                                    [&word](const std::string& one) { return text::lower(one) == word; });
    if (place == terms.statuses.end() || place == terms.statuses.begin()) return {};
    return {place + 1 == terms.statuses.end() ? TaskState::done : TaskState::doing};
}

std::string body_of(const Page& page) {
    std::vector<std::string> parts;
    if (std::string description = page.content(Part::description); !description.empty()) parts.push_back(std::move(description));
    for (const auto& [part, title] : {std::pair{Part::plan, "Implementation Plan"}, {Part::notes, "Implementation Notes"},
                                      {Part::summary, "Final Summary"}})
        if (const std::string content = page.content(part); !content.empty())
            parts.push_back(fmt::format("## {}\n\n{}", title, content));
    return text::join(parts, "\n\n");
}

Item read_task(const Page& page, const std::string& text, const Place& place, const Terms& terms) {
    Item item = Reading(page, terms).read(place);
    // Elsewhere the folder's own statuses may mean nothing.
    const Standing standing = standing_of(page.text("status"), place.folder, terms);
    Json kept;
    kept.set(std::string(format), Json::object({{"file", fmt::format("{}/{}", place.folder, place.name)},
                                                {"state", word_of(standing.state)},
                                                {"text", text}}));
    item.source_fields = kept.dump();
    return item;
}

void note_what_went(Item& item, const std::string& source_fields, const Terms& terms) {
    Item before;
    try {
        const Json all = Json::parse(source_fields);
        Json together;
        if (all.members() != nullptr)
            for (const auto& [name, value] : *all.members())
                if (name != format) together.set(name, value);
        together.set(std::string(format), kept_of(item.source_fields, format));
        item.source_fields = together.dump();
        const Json kept = kept_of(source_fields, format);
        before = Reading(Page(text_of(&kept, "text")), terms).read({"tasks", {}});
    } catch (const Error&) {
        return;  // nothing is kept of it
    }
    const auto has = [](const Item& one, std::string_view field) {
        return std::any_of(one.cells.begin(), one.cells.end(), [field](const auto& cell) { return cell.first == field && !cell.second.empty(); });
    };
    const auto went = [](const auto& list, const auto& now, auto word) {
        std::vector<std::string> gone;
        for (const auto& one : list)
            if (std::none_of(now.begin(), now.end(), [&](const auto& other) { return word(other) == word(one); })) gone.push_back(word(one));
        return gone;
    };
    item.gone.blockers = went(before.links, item.links, [](const Tie& tie) { return tie.id; });
    item.gone.acceptance = went(before.acceptance, item.acceptance, [](const Point& point) { return point.text; });
    item.gone.doers = went(before.doers, item.doers, [](const Doer& doer) { return doer.person; });
    item.gone.parent = has(before, "parent") && !has(item, "parent");
    for (const char* field : {"due", "milestone", "start", "finish"})
        if (has(before, field) && !has(item, field)) item.cells.emplace_back(field, std::string{});
}

Item read_milestone(const Page& page) {
    const std::string id = text::lower(text::trim(page.text("id")));
    const std::string title = one_line(page.text("title"));
    if (id.empty()) throw Error(Failure::usage, tr("it has no id"));
    if (title.empty()) throw Error(Failure::usage, tr("it has no title"));
    Item item;
    item.noun = "milestone";
    item.cells = {{"external_id", fmt::format("{}{}", origin, id)}, {"title", title}, {"body", page.content(Part::description)}};
    if (const std::string due = page.text("due_date"); !due.empty()) item.cells.emplace_back("due", due.substr(0, 10));
    return item;
}

}  // namespace muster::exchange::backlog
