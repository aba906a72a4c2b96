// import backlog: a project of Backlog.md, a Markdown file a task.

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"
#include "command/exchange/backlog_folder.h"
#include "command/exchange/exchange.h"
#include "command/exchange/item_import.h"
#include "exchange/backlog/changes.h"

namespace muster::command {

namespace {

namespace fs = std::filesystem;
namespace backlog = exchange::backlog;

/// Everything that is read, before anything is written.
class Gathering {
  public:
    Gathering(Session& session, bool updates) : session_(session) {
        if (!updates) return;
        for (const Task& task : session.project().all<Task>()) {
            here_.emplace(fmt::format("T{}", task.number), task);
            if (!task.external_id.empty()) here_.emplace(task.external_id, task);
        }
    }

    void read_folder(const fs::path& folder) {
        BacklogConfig config;
        attempt("config.yml", [&](std::int64_t) { config = config_in(folder); });
        terms_ = terms_of(session_, config);
        for (const BacklogFile& file : files("milestones", folder)) read_milestone(file);
        for (const char* name : {"tasks", "completed", "drafts"})
            for (const BacklogFile& file : files(name, folder)) read_task(file);
        const auto place = [](const exchange::Item& item) { return numbers_of(item.cells.front().second); };
        const auto drafts = std::stable_partition(tasks_.begin(), tasks_.end(), [this](const exchange::Item& item) {
            return !names_[static_cast<std::size_t>(item.line) - 1].starts_with("drafts/");
        });
        for (const auto& [begin, end] : {std::pair{tasks_.begin(), drafts}, {drafts, tasks_.end()}})
            std::stable_sort(begin, end, [&place](const auto& one, const auto& other) { return place(one) < place(other); });
    }

    // What lies around it says what its words mean.
    void read_file(const fs::path& path) {
        const fs::path folder = fs::absolute(path).lexically_normal().parent_path();
        std::string name = folder.filename().string();
        fs::path root = folder.parent_path();
        if (root.filename() == "archive") {
            name = "archive/" + name;
            root = root.parent_path();
        }
        BacklogConfig config;
        attempt("config.yml", [&](std::int64_t) { config = config_in(root); });
        terms_ = terms_of(session_, config);
        for (const BacklogFile& file : files("milestones", root)) note_milestone(file);
        read_task({{name, path.filename().string()}, path});
    }

    view::Answer taken(const ItemImportOptions& options) {
        return import_items(
            session_, options,
            [this](const exchange::ItemSink& take, const exchange::RejectSink& reject) {
                for (const Refusal& one : refusals_) reject(one.line, one.message, one.hint);
                for (const std::vector<exchange::Item>* part : {&milestones_, &tasks_})
                    for (const exchange::Item& item : *part) take(item);
            },
            names_);
    }

  private:
    struct Refusal {
        std::int64_t line;
        std::string message, hint;
    };

    template <class Act>
    void attempt(const std::string& name, const Act& act) {
        names_.push_back(name);
        const auto line = static_cast<std::int64_t>(names_.size());
        try {
            act(line);
        } catch (const Error& error) {
            refusals_.push_back({line, error.what(), error.hint()});
        }
    }

    std::vector<BacklogFile> files(const std::string& name, const fs::path& folder) {
        return files_in(folder, name, [&](const std::string& why) {
            names_.push_back(name);
            refusals_.push_back({static_cast<std::int64_t>(names_.size()), why, {}});
        });
    }

    static std::string name_of(const BacklogFile& file) { return file.place.folder + "/" + file.place.name; }

    static std::string cell_of(const exchange::Item& item, std::string_view name) {
        for (const auto& [field, value] : item.cells)
            if (field == name) return value;
        return {};
    }

    // The task that it is, if that is to be changed.
    [[nodiscard]] const Task* here(const exchange::Item& item) const {
        for (const char* name : {"id", "external_id"})
            if (const auto task = here_.find(cell_of(item, name)); task != here_.end()) return &task->second;
        return nullptr;
    }

    void read_milestone(const BacklogFile& file) {
        attempt(name_of(file), [&](std::int64_t line) {
            exchange::Item item = backlog::read_milestone(backlog::Page(text_of_file(file.path)));
            item.line = line;
            learn(item);
            milestones_.push_back(std::move(item));
        });
    }

    // A milestone is known by its id and by its title.
    void learn(const exchange::Item& milestone) {
        const std::string& id = milestone.cells[0].second;
        terms_.milestones.emplace(id.substr(backlog::origin.size()), id);
        terms_.milestones.emplace(text::lower(milestone.cells[1].second), id);
    }

    // With a single task comes the milestone that it names, and no other.
    void note_milestone(const BacklogFile& file) {
        try {
            exchange::Item item = backlog::read_milestone(backlog::Page(text_of_file(file.path)));
            learn(item);
            others_.push_back(std::move(item));
        } catch (const Error&) {
            return;  // it is not what was asked for
        }
    }

    void read_task(const BacklogFile& file) {
        attempt(name_of(file), [&](std::int64_t line) {
            const std::string text = text_of_file(file.path);
            const backlog::Page page(text);
            exchange::Item item = backlog::read_task(page, text, file.place, terms_);
            item.line = line;
            for (const auto& [field, value] : item.cells)
                if (field == "milestone") need_milestone(value, line);
            if (const Task* task = here(item)) {
                backlog::note_what_went(item, task->source_fields, terms_);
                backlog::leave_what_is_meant(item, page, file.place, *task, terms_);
            }
            tasks_.push_back(std::move(item));
        });
    }

    // One that is no file is known by its title, as all are that a task can name.
    void need_milestone(const std::string& named, std::int64_t line) {
        if (!needed_.insert(named).second) return;
        const auto file = std::find_if(others_.begin(), others_.end(), [&named](const exchange::Item& one) { return one.cells[0].second == named; });
        exchange::Item item;
        if (file != others_.end()) item = *file;
        else if (named.starts_with(backlog::origin)) return;  // it is among those read
        else item.cells = {{"title", named}};
        item.noun = "milestone";
        item.is_named_only = true;
        item.line = line;
        milestones_.push_back(std::move(item));
    }

    Session& session_;
    backlog::Terms terms_;
    std::vector<exchange::Item> milestones_, tasks_, others_;
    std::set<std::string> needed_;
    std::map<std::string, Task> here_;  ///< the tasks that may be changed, by their ids
    std::vector<std::string> names_;
    std::vector<Refusal> refusals_;
};

}  // namespace

Run declare_import_backlog(Spec& spec, const Noun*) {
    struct Options : ItemImportOptions {
        std::string path;
    };
    auto options = std::make_shared<Options>();
    spec.word(options->path, "PATH", tr("The project's folder, the folder backlog in it, or the file of one task"));
    spec.text(
        tr("Takes the Markdown files of Backlog.md: tasks, completed (done) and drafts (with the label draft), and its "
           "milestones. The first assignee is the owner, others do it too; acceptance criteria and definition of done make "
           "one checklist; plan, notes and final summary stand in the description under their headings. What is in archive/ "
           "is left out, since Backlog.md shows it nowhere and gives its ids to new tasks. Keys and sections that muster "
           "does not know are kept, and given back by export backlog. Symbolic links and files above 512 KiB are rejected."));
    declare_item_options(spec, *options);
    spec.example("muster export backlog -o . && muster import backlog . --update", tr("Take back what was changed in another program"));
    return [options](Session& session) {
        const fs::path path = fs::path(session.surroundings().folder) / options->path;
        std::error_code error;
        Gathering gathering(session, options->update);
        if (fs::is_regular_file(path, error)) {
            gathering.read_file(path);
            return gathering.taken(*options);
        }
        if (!fs::is_directory(path, error)) throw Error(Failure::usage, say("there is no folder or file {}", text::visible(options->path)));
        const auto folder = backlog_in(path);
        if (!folder)
            throw Error(Failure::usage, say("there is no folder of Backlog.md in {}", text::visible(options->path)),
                        tr("name the project's folder, the folder backlog in it, or the file of one task"));
        gathering.read_folder(*folder);
        return gathering.taken(*options);
    };
}

}  // namespace muster::command
