#include "exchange/backlog/writer.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <set>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/json.h"
#include "base/language.h"
#include "base/text.h"
#include "exchange/around.h"
#include "exchange/backlog/changes.h"
#include "exchange/foreign.h"
#include "exchange/json_objects.h"

namespace muster::exchange::backlog {

namespace {

std::string path_of(const Place& place) {
    return fmt::format("{}/{}", place.folder, place.name);
}

// A file as it was read, with what it is found by.
struct Known {
    const FileHere* file;
    Page page;
    std::string id, mark;
};

// The place in front of which a text is cut so that it fits and no character is broken.
std::size_t cut(std::string_view text, std::size_t bytes) {
    if (text.size() <= bytes) return text.size();
    while (bytes > 0 && (static_cast<unsigned char>(text[bytes]) & 0xC0U) == 0x80U) --bytes;
    return bytes;
}

class Writer {
  public:
    Writer(const Work& work, const Terms& terms, const std::vector<FileHere>& here, std::string_view prefix)
        : work_(work), terms_(terms), here_(here), prefix_(id_of(fmt::format("{}-1", prefix))), around_(work) {
        prefix_.resize(prefix_.size() - 1);
        for (const FileHere& file : here) know(file);
        name_tasks();
    }

    std::vector<FileToBe> write() {
        const Changes changes(
            around_, terms_, [this](const Task& task) { return name_of(task); },
            [this](const std::string& id) { return ids_.contains(id); });
        for (const Task& task : work_.tasks) {
            const std::string id = name_of(task);
            if (!id.empty()) write_task(changes, task, id);
        }
        if (work_.is_whole)
            for (const Milestone& milestone : work_.milestones) write_milestone(milestone);
        check_places();
        return std::move(files_);
    }

  private:
    void know(const FileHere& file) {
        const auto page = page_in(file.text);
        if (!page) return;
        const bool is_milestone = file.place.folder == "milestones";
        const std::string id = is_milestone ? milestone_id(page->text("id")) : id_of(page->text("id"));
        by_id_.emplace(id, known_.size());
        known_.push_back({&file, *page, id, page->mark("muster")});
    }

    static std::string milestone_id(const std::string& id) { return "milestone " + text::lower(text::trim(id)); }

    // What cannot be read, or was changed so that it cannot, is none of ours.
    static std::optional<Page> page_in(const std::string& text) {
        try {
            return text.empty() ? std::optional<Page>{} : Page(text);
        } catch (const Error&) {
            return {};
        }
    }

    // Archived ids are given away again, so a file there is that of a task only if it has its title.
    [[nodiscard]] const Known* file_of(const std::string& id, const Task& task) const {
        const Known* found = nullptr;
        const Known* archived = nullptr;
        const auto [begin, end] = by_id_.equal_range(id);
        for (auto at = begin; at != end; ++at) {
            const Known& one = known_[at->second];
            if (one.file->place.folder.starts_with("archive")) {
                if (one_line(one.page.text("title")) == one_line(task.title)) archived = &one;
                continue;
            }
            if (found != nullptr)
                throw Error(Failure::refused,
                            say("two files have the id {}: {} and {}", text::visible(id), text::visible(path_of(found->file->place)),
                                text::visible(path_of(one.file->place))),
                            tr("give one of them another id, or take it away"));
            found = &one;
        }
        return found != nullptr ? found : archived;
    }

    [[nodiscard]] static std::string mark_of(const Task& task) { return fmt::format("T{} {}", task.number, to_text(task.uid)); }

    [[nodiscard]] static bool was_there(const Task& task) { return !id_within(task.external_id, origin).empty(); }

    // Those that came from there have their names; those that were written before are found by their marks; others are
    // numbered on from the highest number there is.
    void name_tasks() {
        std::uint64_t last = 0;
        const auto note = [&](const std::string& id) {
            if (!id.starts_with(prefix_)) return;
            std::uint64_t number = 0;
            std::from_chars(id.data() + prefix_.size(), id.data() + id.size(), number);
            if (number < 1'000'000'000'000) last = std::max(last, number);
        };
        const std::vector<Task>& all = work_.is_whole ? work_.tasks : work_.others;
        std::map<std::string, std::string> marks;
        for (const FileHere& file : here_) note(id_of(file.place.name.substr(0, file.place.name.find(' '))));
        for (const Known& one : known_) {
            note(one.id);
            if (!one.mark.empty()) marks.emplace(one.mark, one.id);
        }
        for (const Task& task : all) {
            const auto marked = marks.find(mark_of(task));
            if (was_there(task)) names_[task.key] = id_within(task.external_id, origin);
            else if (marked != marks.end()) names_[task.key] = marked->second;
            else if (const std::string id = id_elsewhere(task); !id.empty() && !by_id_.contains(id)) names_[task.key] = id;
            if (const auto name = names_.find(task.key); name != names_.end()) {
                note(name->second);
                ids_.insert(name->second);
            }
        }
        std::vector<const Task*> fresh;
        for (const Task& task : work_.tasks)
            if (!names_.contains(task.key) && task.state != TaskState::dropped) fresh.push_back(&task);
        std::sort(fresh.begin(), fresh.end(), [](const Task* one, const Task* other) { return one->number < other->number; });
        for (const Task* task : fresh) ids_.insert(names_[task->key] = fmt::format("{}{}", prefix_, ++last));
    }

    // The id that a task of muster's own was given in another folder.
    static std::string id_elsewhere(const Task& task) {
        const Json kept = kept_of(task.source_fields, format);
        const auto page = page_in(text_of(&kept, "text"));
        return page && page->has("id") ? id_of(page->text("id")) : std::string{};
    }

    [[nodiscard]] std::string name_of(const Task& task) const {
        const auto name = names_.find(task.key);
        return name == names_.end() ? std::string{} : name->second;
    }

    void write_task(const Changes& changes, const Task& task, const std::string& id) {
        const Known* known = file_of(id, task);
        const Json kept = kept_of(task.source_fields, format);
        const std::string text = known != nullptr ? known->file->text : text_of(&kept, "text");
        const std::string path = known != nullptr ? path_of(known->file->place) : text_of(&kept, "file");
        const auto slash = path.rfind('/');
        Place before{slash == std::string::npos ? "tasks" : path.substr(0, slash),
                           slash == std::string::npos ? std::string{} : path.substr(slash + 1)};
        Page base = page_in(text).value_or(Page::empty());
        if (base.has("id") && id_of(base.text("id")) != id) {  // that one is given away here
            base.set("id", id);
            before.name.clear();
        }
        Standing standing = standing_of(base.text("status"), before.folder, terms_);
        if (const auto state = state_of_word(text_of(&kept, "state")); known == nullptr && state && standing.stage.empty())
            standing.state = *state;
        const std::string folder = folder_of(base, task, before.folder, standing);
        Page page = changes.applied(base, task, id, before.folder, standing);
        if (!was_there(task)) page.set_mark("muster", mark_of(task));
        const bool has_name = before.name.size() > 3 && before.name.ends_with(".md") && one_line(base.text("title")) == one_line(task.title);
        put({{folder, has_name ? before.name : file_name(id, task.title)}, page.whole()}, known);
    }

    static bool is_folder(std::string_view folder) {
        for (const std::string_view one : {"tasks", "completed", "drafts", "archive/tasks", "archive/drafts"})
            if (folder == one) return true;
        return false;
    }

    [[nodiscard]] static std::string folder_of(const Page& base, const Task& task, const std::string& before, const Standing& standing) {
        const bool is_draft = before.ends_with("drafts");
        if (base.has("id") && standing.state == task.state && is_folder(before)) {
            const bool is_still_draft = std::find(task.labels.begin(), task.labels.end(), "draft") != task.labels.end();
            const bool is_named_draft = id_of(base.text("id")).starts_with("DRAFT-");
            return before == "drafts" && !is_still_draft && !is_named_draft ? "tasks" : before;
        }
        if (task.state == TaskState::dropped) return is_draft ? "archive/drafts" : "archive/tasks";
        return is_draft ? "drafts" : "tasks";
    }

    void write_milestone(const Milestone& milestone) {
        const std::string id = id_within(milestone.external_id, origin);
        if (id.empty()) return;
        const auto place = by_id_.find(milestone_id(id));
        const Known* known = place == by_id_.end() ? nullptr : &known_[place->second];
        const std::string title = one_line(milestone.title);
        Page page = known == nullptr ? Page(fmt::format("---\nid: {}\ntitle: {}\n---\n", id, Json(title).dump())) : known->page;
        if (one_line(page.text("title")) != title) page.set("title", title);
        const std::string due = milestone.due ? to_text(*milestone.due) : std::string{};
        if (page.text("due_date").substr(0, 10) != due) page.set("due_date", due);
        if (page.content(Part::description) != text::trim(milestone.body)) page.set_plain(Part::description, std::string(text::trim(milestone.body)));
        std::string name = text::lower(file_name(id, title, {}));
        if (known != nullptr && one_line(known->page.text("title")) == title) name = known->file->place.name;
        put({{"milestones", name}, page.whole()}, known);
    }

    void put(FileToBe file, const Known* known) {
        if (known != nullptr) {
            file.before = path_of(known->file->place);
            file.is_same = file.before == path_of(file.place) && file.text == known->file->text;
        }
        files_.push_back(std::move(file));
    }

    // No file may take the place of one that is not its own.
    void check_places() const {
        std::map<std::string, std::string> places;
        for (const FileHere& file : here_) places.emplace(path_of(file.place), path_of(file.place));
        for (const FileToBe& file : files_) {
            const auto there = places.find(path_of(file.place));
            if (there != places.end() && there->second != file.before)
                throw Error(Failure::refused, say("{} is there, and is no file of that task", text::visible(there->first)),
                            tr("take it away or give it another name, then export again"));
        }
    }

    const Work& work_;
    const Terms& terms_;
    const std::vector<FileHere>& here_;
    std::string prefix_;
    Around around_;
    std::vector<Known> known_;
    std::multimap<std::string, std::size_t> by_id_;  ///< places among them
    std::map<Key, std::string> names_;  ///< the id of each task there
    std::set<std::string> ids_;
    std::vector<FileToBe> files_;
};

}  // namespace

std::vector<FileToBe> files_of(const Work& work, const Terms& terms, const std::vector<FileHere>& here, std::string_view prefix) {
    return Writer(work, terms, here, prefix).write();
}

std::string file_name(std::string_view id, std::string_view title, std::string_view noise) {
    constexpr std::size_t longest = 255;
    std::string words;
    for (const char c : title) {
        if (noise.find(c) != std::string_view::npos) continue;
        const bool is_gap = static_cast<unsigned char>(c) <= 0x20 || c == 0x7f || std::string_view("<>:\"/\\|?*").find(c) != std::string_view::npos;
        if (!is_gap && c != '-') words += c;
        else if (!words.ends_with('-')) words += '-';
    }
    std::string name = text::lower(id);
    std::replace_if(name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) <= 0x20 || std::string_view("<>:\"/\\|?*").find(c) != std::string_view::npos; }, '-');
    name.resize(cut(name, longest / 2));
    name += " - ";
    constexpr std::string_view ending = ".md";
    if (words.starts_with('-')) words.erase(0, 1);
    words.resize(cut(words, longest - name.size() - ending.size()));
    if (words.ends_with('-')) words.pop_back();
    return name + (words.empty() ? "untitled" : words) + std::string(ending);
}

std::string config_of(std::string_view project, const Terms& terms, const std::vector<FileToBe>& files) {
    std::vector<std::string> statuses = terms.statuses;
    for (const FileToBe& file : files) {
        const std::string status = file.place.folder == "tasks" ? Page(file.text).text("status") : std::string{};
        // Backlog.md takes the last one for done.
        if (!status.empty() && std::find(statuses.begin(), statuses.end(), status) == statuses.end())
            statuses.insert(statuses.end() - 1, status);
    }
    std::vector<std::string> quoted;
    for (const std::string& status : statuses) quoted.push_back(Json(status).dump());
    return fmt::format("project_name: {}\ndefault_status: {}\nstatuses: [{}]\nlabels: []\ndate_format: yyyy-mm-dd hh:mm\n",
                       Json(one_line(std::string(project))).dump(), quoted.front(), text::join(quoted, ", "));
}

}  // namespace muster::exchange::backlog
