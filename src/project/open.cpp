// Opening a project file: what is checked before a byte of it is believed.

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>

#include <muster/error.h>

#include "base/language.h"
#include "project/state.h"
#include "store/canonical.h"
#include "store/operation_log.h"
#include "store/schema/schema.h"

namespace muster {

namespace fs = std::filesystem;

namespace {

// A symlink, a pipe or somebody else's file may be a trap; a short file is a broken copy.
void check_file(const std::string& path) {
    struct stat status {};
    if (lstat(path.c_str(), &status) != 0)
        throw Error(Failure::no_project, say("cannot open {}: {}", path, std::strerror(errno)));
    if (!S_ISREG(status.st_mode))
        throw Error(Failure::no_project, say("{} is not a plain file", path),
                    tr("name the file itself, not a link to it"));
    if (status.st_uid != geteuid() && geteuid() != 0)
        throw Error(Failure::no_project, say("{} belongs to another user", path));
    if ((status.st_mode & S_IWOTH) != 0)
        throw Error(Failure::no_project, say("everybody may write to {}", path), fmt::format("chmod o-w {}", path));
}

// The first 100 bytes of a database say whether it is one, how long it must be, and whether its journal mode is ours.
void check_header(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    std::string header(100, '\0');
    if (!file)
        throw Error(Failure::no_project, say("cannot read {}: {}", path, std::strerror(errno)),
                    fmt::format("ls -l {}", path));
    file.read(header.data(), static_cast<std::streamsize>(header.size()));
    if (static_cast<std::size_t>(file.gcount()) < header.size() || !header.starts_with("SQLite format 3"))
        throw Error(Failure::no_project, say("{} is not a muster project", path),
                    tr("restore a backup, or muster init elsewhere"));
    const auto byte = [&](std::size_t at) { return std::uint64_t{static_cast<unsigned char>(header[at])}; };
    if (byte(18) != 1 || byte(19) != 1)
        throw Error(Failure::no_project, say("another program has put {} into WAL mode", path),
                    fmt::format("sqlite3 {} 'PRAGMA journal_mode = DELETE'", path));
    const std::uint64_t page = (byte(16) << 8 | byte(17)) == 1 ? 65536 : (byte(16) << 8 | byte(17));
    const std::uint64_t pages = byte(28) << 24 | byte(29) << 16 | byte(30) << 8 | byte(31);
    std::error_code error;
    if (fs::exists(path + "-journal", error)) return;  // a killed write: SQLite rolls it back when it opens the file
    if (fs::file_size(path, error) < page * pages)
        throw Error(Failure::no_project, say("{} is cut short", path), tr("restore the newest backup"));
}

void make_folder(const fs::path& folder) {
    std::error_code error;
    if (fs::is_directory(folder, error)) return;
    if (mkdir(folder.c_str(), 0700) != 0)
        throw Error(Failure::no_project, say("cannot make {}: {}", folder.string(), std::strerror(errno)));
}

// Whatever the umask: nobody else reads a project.
void make_file(const std::string& path) {
    const int file = ::open(path.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0 && errno == EEXIST)
        throw Error(Failure::refused, say("there is a project already: {}", path), "muster status");
    if (file < 0) throw Error(Failure::no_project, say("cannot make {}: {}", path, std::strerror(errno)));
    ::close(file);
}

}  // namespace

Project::Project(std::unique_ptr<State> state) : state_(std::move(state)) {}
Project::Project(Project&&) noexcept = default;
Project::~Project() = default;

namespace {

// The folder's links are followed; the file itself must not be one.
std::string true_path(const std::string& file) {
    std::error_code error;
    const fs::path folder = fs::canonical(fs::absolute(file, error).parent_path(), error);
    return error ? file : (folder / fs::path(file).filename()).string();
}

}  // namespace

Project Project::open(const std::string& named, const Occasion& occasion) {
    const std::string file = true_path(named);
    check_file(file);
    check_header(file);
    // A rollback of a killed write needs the right to write; reading itself never does.
    std::error_code error;
    const bool hot = fs::exists(file + "-journal", error);
    store::Database database(file, hot ? store::Access::write : store::Access::read);
    const int version = store::check_schema(database, file);
    if (version < store::newest_schema()) return open_to_change(file, occasion);
    Project project(std::make_unique<State>(std::move(database), occasion, file));
    project.state_->database.run("BEGIN");  // one view of the file for the whole command
    return project;
}

Project Project::open_to_change(const std::string& named, const Occasion& occasion) {
    const std::string file = true_path(named);
    check_file(file);
    check_header(file);
    if (access(file.c_str(), W_OK) != 0)
        throw Error(Failure::no_project, say("{} is read-only", file),
                    tr("nothing was changed; check its permissions"));
    store::Database database(file, store::Access::write);
    store::migrate(database, store::check_schema(database, file), file);
    return Project(std::make_unique<State>(std::move(database), occasion, file));
}

Project Project::create(const Place& place, const Occasion& occasion) {
    const fs::path file(place.file);
    if (!place.in_git && !fs::is_directory(file.parent_path().parent_path()))
        throw Error(Failure::no_project, say("there is no folder {}", file.parent_path().parent_path().string()));
    make_folder(file.parent_path());
    make_file(place.file);
    try {
        if (!place.in_git) std::ofstream(file.parent_path() / ".gitignore") << "*\n!config.toml\n!.gitignore\n";
        store::Database database(place.file, store::Access::create);
        store::create_schema(database);
        store::start_log(database);
        return Project(std::make_unique<State>(std::move(database), occasion, place.file));
    } catch (...) {
        std::error_code ignored;
        fs::remove(file, ignored);
        throw;
    }
}

}  // namespace muster
