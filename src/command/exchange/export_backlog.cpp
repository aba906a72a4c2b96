// export backlog: tasks as the Markdown files of Backlog.md, in a folder that may hold some already.

#include <filesystem>
#include <fstream>
#include <functional>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"
#include "command/exchange/backlog_folder.h"
#include "command/exchange/exchange.h"
#include "command/exchange/work.h"
#include "command/shape.h"
#include "exchange/backlog/writer.h"

namespace muster::command {

namespace {

namespace fs = std::filesystem;
namespace backlog = exchange::backlog;

struct Options {
    QueryOptions query;
    std::string folder;
    bool dry_run = false;
};

std::vector<backlog::FileHere> files_here(const fs::path& folder) {
    std::vector<backlog::FileHere> here;
    for (const char* name : {"milestones", "tasks", "completed", "drafts", "archive/tasks", "archive/drafts"}) {
        const auto failed = [&](const std::string& why) {
            throw Error(Failure::unexpected, say("{}: {}", text::visible((folder / name).string()), why));
        };
        for (const BacklogFile& file : files_in(folder, name, failed)) {
            backlog::FileHere one{file.place};
            try {
                one.text = text_of_file(file.path);
            } catch (const Error&) {
                one.text.clear();  // not a task's; its name stays taken
            }
            here.push_back(std::move(one));
        }
    }
    return here;
}

// Into a file beside it first, so that nobody ever finds half of one.
void put_file(const fs::path& path, const std::string& content) {
    std::error_code error;
    fs::create_directories(path.parent_path(), error);
    const fs::path part = path.parent_path() / fmt::format(".muster-{}.part", to_text(random_uid()).substr(0, 8));
    std::ofstream file(part, std::ios::binary);
    file << content;
    file.close();
    if (file) fs::rename(part, path, error);
    if (file && !error) return;
    std::error_code ignored;
    fs::remove(part, ignored);
    throw Error(Failure::unexpected, say("cannot write {}", path.string()), tr("what was written before stands; export again"));
}

std::string path_of(const backlog::Place& place) {
    return fmt::format("{}/{}", place.folder, place.name);
}

/// What becomes of the folder.
class Filling {
  public:
    Filling(const Options& options, fs::path folder) : options_(options), folder_(std::move(folder)) {}

    void take(const backlog::FileToBe& file) {
        const std::string path = path_of(file.place);
        if (file.is_same) {
            ++unchanged_;
            return;
        }
        const bool is_moved = !file.before.empty() && file.before != path;
        if (!options_.dry_run) {
            put_file(folder_ / path, file.text);
            std::error_code error;
            if (is_moved) fs::remove(folder_ / file.before, error);
        }
        (file.before.empty() ? created_ : updated_).push_back(path);
        const std::string shown = text::visible(path);
        tell(file.before.empty() ? say("{} made", shown)
             : is_moved          ? say("{} changed, was {}", shown, text::visible(file.before))
                                 : say("{} changed", shown));
    }

    void take_config(const std::string& content) {
        if (!options_.dry_run) put_file(folder_ / "config.yml", content);
        created_.emplace_back("config.yml");
        tell(say("{} made", "config.yml"));
    }

    view::Answer answer(const Session& session) const {
        view::Answer answer;
        if (session.surroundings().wants_records) {
            const auto list = [](const std::vector<std::string>& texts) {
                Json array = Json::array();
                for (const std::string& text : texts) array.push(text);
                return array;
            };
            answer.members.set("folder", folder_.string());
            answer.members.set("created", list(created_));
            answer.members.set("updated", list(updated_));
            answer.members.set("unchanged", unchanged_);
            return answer;
        }
        for (const std::string& line : told_) answer.deeds.push_back({{}, line, {}});
        const std::string sum = say("{}: {} created, {} updated, {} unchanged", text::visible(folder_.string()), created_.size(), updated_.size(), unchanged_);
        answer.deeds.push_back({{}, (options_.dry_run ? tr("(dry run) ") : std::string{}) + sum, {}});
        return answer;
    }

  private:
    // Each file by its name only where nothing else tells of it.
    void tell(const std::string& line) {
        if (options_.dry_run) told_.push_back(tr("(dry run) ") + line);
    }

    const Options& options_;
    fs::path folder_;
    std::vector<std::string> created_, updated_, told_;
    std::int64_t unchanged_ = 0;
};

fs::path folder_to_fill(const Session& session, const Options& options) {
    if (options.folder.empty() || options.folder == "-")
        throw Error(Failure::usage, tr("a task is a file of its own: -o names the folder to write them into"), "muster export backlog -o .");
    const fs::path given = (fs::path(session.surroundings().folder) / options.folder).lexically_normal();
    std::error_code error;
    if (fs::exists(given, error) && !fs::is_directory(given, error))
        throw Error(Failure::usage, say("{} is no folder", text::visible(options.folder)));
    const auto there = backlog_in(given);
    return there ? *there : given / "backlog";
}

view::Answer fill(Session& session, const Options& options, exchange::Work work) {
    const fs::path folder = folder_to_fill(session, options);
    const BacklogConfig config = config_in(folder);
    const backlog::Terms terms = terms_of(session, config);
    Filling filling(options, folder);
    // Everything that may be refused is, before anything is written.
    const std::vector<backlog::FileToBe> files = backlog::files_of(work, terms, files_here(folder), config.prefix);
    if (config.file.empty()) filling.take_config(backlog::config_of(work.about.name, terms, files));
    for (const backlog::FileToBe& file : files) filling.take(file);
    return filling.answer(session);
}

}  // namespace

Run declare_export_backlog(Spec& spec, const Noun*) {
    auto options = std::make_shared<Options>();
    declare_query(spec, noun_of<Task>(), options->query);
    spec.option(options->folder, "output", "DIR", tr("The project's folder; the files go into backlog/ in it"), 'o');
    spec.flag(options->dry_run, "dry-run", tr("Show what would be done and change nothing"), 'n');
    spec.text(
        tr("Writes a Markdown file a task as Backlog.md reads them. A file with the task's id is changed where the task says "
           "otherwise, keeps the rest, and gets a new name with a new title; other files are not touched. A task that never "
           "was in Backlog.md gets the next free id, and a remark in its file by which it is known again. A dropped task goes "
           "to archive/tasks. Without a config.yml one is written."));
    spec.answers([] {
        using namespace shape;
        return object({{"folder", text()}, {"created", list(text())}, {"updated", list(text())}, {"unchanged", whole()}});
    });
    spec.example("muster export backlog -o .", tr("Every task, into ./backlog"));
    spec.example("muster export backlog owner:@me is:open -o . -n", tr("See what would be written"));
    return [options](Session& session) {
        const Noun& noun = session.project().noun(noun_of<Task>());
        Query query = read(session, noun, options->query);
        if (options->query.explain) return explained(query, noun, false);
        exchange::Work work = work_of(session, std::move(query), true);
        work.is_whole = options->query.words.empty() && options->query.query.empty();
        if (!work.is_whole) work.others = session.project().all<Task>();
        return fill(session, *options, std::move(work));
    };
}

}  // namespace muster::command
