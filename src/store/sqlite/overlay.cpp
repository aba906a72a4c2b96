#include "store/sqlite/overlay.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstring>
#include <memory>
#include <new>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <sqlite3.h>

namespace muster::store {

namespace {

constexpr sqlite3_int64 block_size = 4096;
using Block = std::array<char, block_size>;

// The file below and the blocks that differ from it.
class Overlay {
  public:
    explicit Overlay(sqlite3_vfs& disk)
        : memory_(std::make_unique<std::max_align_t[]>(
              static_cast<std::size_t>(disk.szOsFile) / sizeof(std::max_align_t) + 1)) {}
    ~Overlay() {
        if (below().pMethods != nullptr) below().pMethods->xClose(&below());
    }
    Overlay(const Overlay&) = delete;
    Overlay& operator=(const Overlay&) = delete;

    [[nodiscard]] sqlite3_file& below() { return *reinterpret_cast<sqlite3_file*>(memory_.get()); }

    // Taken once and kept: what lies below must not move as long as it is read.
    int lock() {
        if (is_locked_) return SQLITE_OK;
        const int code = below().pMethods->xLock(&below(), SQLITE_LOCK_SHARED);
        is_locked_ = code == SQLITE_OK;
        return code;
    }

    int size(sqlite3_int64& size) {
        if (!size_) return below().pMethods->xFileSize(&below(), &size);
        size = *size_;
        return SQLITE_OK;
    }

    int read(char* to, sqlite3_int64 count, sqlite3_int64 at) {
        if (blocks_.empty() && !size_) return below().pMethods->xRead(&below(), to, static_cast<int>(count), at);
        sqlite3_int64 end = 0;
        if (const int code = size(end); code != SQLITE_OK) return code;
        const sqlite3_int64 there = std::clamp<sqlite3_int64>(end - at, 0, count);
        std::memset(to + there, 0, static_cast<std::size_t>(count - there));
        for (sqlite3_int64 done = 0; done < there;) {
            const sqlite3_int64 within = (at + done) % block_size;
            const sqlite3_int64 part = std::min(block_size - within, there - done);
            if (const int code = read_part(to + done, part, at + done); code != SQLITE_OK) return code;
            done += part;
        }
        return there < count ? SQLITE_IOERR_SHORT_READ : SQLITE_OK;
    }

    int write(const char* from, sqlite3_int64 count, sqlite3_int64 at) {
        sqlite3_int64 end = 0;
        if (const int code = size(end); code != SQLITE_OK) return code;
        for (sqlite3_int64 done = 0; done < count;) {
            const sqlite3_int64 within = (at + done) % block_size;
            const sqlite3_int64 part = std::min(block_size - within, count - done);
            const auto [found, is_new] = blocks_.try_emplace((at + done) / block_size);
            Block& block = found->second;
            if (is_new && part < block_size)
                if (const int code = read_below(block.data(), block_size, at + done - within); code != SQLITE_OK) {
                    blocks_.erase(found);
                    return code;
                }
            std::memcpy(block.data() + within, from + done, static_cast<std::size_t>(part));
            done += part;
        }
        size_ = std::max(end, at + count);
        return SQLITE_OK;
    }

    void truncate(sqlite3_int64 size) {
        size_ = size;
        std::erase_if(blocks_, [size](const auto& block) { return block.first * block_size >= size; });
    }

  private:
    int read_part(char* to, sqlite3_int64 count, sqlite3_int64 at) {
        const auto found = blocks_.find(at / block_size);
        if (found == blocks_.end()) return read_below(to, count, at);
        std::memcpy(to, found->second.data() + at % block_size, static_cast<std::size_t>(count));
        return SQLITE_OK;
    }

    // What lies behind the end of the file below reads as zeros.
    int read_below(char* to, sqlite3_int64 count, sqlite3_int64 at) {
        const int code = below().pMethods->xRead(&below(), to, static_cast<int>(count), at);
        return code == SQLITE_IOERR_SHORT_READ ? SQLITE_OK : code;
    }

    std::unique_ptr<std::max_align_t[]> memory_;
    std::unordered_map<sqlite3_int64, Block> blocks_;
    std::optional<sqlite3_int64> size_;  // once anything was written
    bool is_locked_ = false;
};

struct File {
    sqlite3_file base;
    Overlay* overlay;
};

Overlay& overlay_of(sqlite3_file* file) {
    return *reinterpret_cast<File*>(file)->overlay;
}

// SQLite is C: what is thrown here must not pass through it.
template <class Work>
int guarded(Work work) noexcept {
    try {
        return work();
    } catch (const std::bad_alloc&) {
        return SQLITE_IOERR_NOMEM;
    }
}

int close(sqlite3_file* file) {
    delete reinterpret_cast<File*>(file)->overlay;
    return SQLITE_OK;
}
int read(sqlite3_file* file, void* to, int count, sqlite3_int64 at) {
    return guarded([&] { return overlay_of(file).read(static_cast<char*>(to), count, at); });
}
int write(sqlite3_file* file, const void* from, int count, sqlite3_int64 at) {
    return guarded([&] { return overlay_of(file).write(static_cast<const char*>(from), count, at); });
}
int truncate(sqlite3_file* file, sqlite3_int64 size) {
    overlay_of(file).truncate(size);
    return SQLITE_OK;
}
int sync(sqlite3_file*, int) {
    return SQLITE_OK;
}
int file_size(sqlite3_file* file, sqlite3_int64* size) {
    return overlay_of(file).size(*size);
}
int lock(sqlite3_file* file, int) {
    return overlay_of(file).lock();
}
int unlock(sqlite3_file*, int) {
    return SQLITE_OK;
}
int check_reserved_lock(sqlite3_file*, int* result) {
    *result = 0;
    return SQLITE_OK;
}
int control(sqlite3_file*, int, void*) {
    return SQLITE_NOTFOUND;
}
int sector_size(sqlite3_file*) {
    return static_cast<int>(block_size);
}
int traits(sqlite3_file*) {
    return 0;
}

sqlite3_vfs* disk() {
    return sqlite3_vfs_find("unix");
}

int open(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* out_flags) {
    static const sqlite3_io_methods methods{
        1,       close,       read,   write,   truncate, sync,    file_size, lock,    unlock, check_reserved_lock,
        control, sector_size, traits, nullptr, nullptr,  nullptr, nullptr,   nullptr, nullptr};
    const bool is_made = (flags & SQLITE_OPEN_CREATE) != 0;  // the target of a backup
    if (is_made || (flags & SQLITE_OPEN_MAIN_DB) == 0) return disk()->xOpen(disk(), name, file, flags, out_flags);
    file->pMethods = nullptr;
    return guarded([&] {
        auto overlay = std::make_unique<Overlay>(*disk());
        const int readable = (flags & ~SQLITE_OPEN_READWRITE) | SQLITE_OPEN_READONLY;
        if (const int code = disk()->xOpen(disk(), name, &overlay->below(), readable, nullptr); code != SQLITE_OK)
            return code;
        reinterpret_cast<File*>(file)->overlay = overlay.release();
        file->pMethods = &methods;
        if (out_flags != nullptr) *out_flags = flags;
        return SQLITE_OK;
    });
}

// A journal beside the file belongs to who writes it: it is never taken for ours.
int access(sqlite3_vfs*, const char* name, int what, int* result) {
    const std::string_view path(name);
    if (path.ends_with("-journal") || path.ends_with("-wal")) {
        *result = 0;
        return SQLITE_OK;
    }
    return disk()->xAccess(disk(), name, what, result);
}

}  // namespace

const char* overlay_layer() {
    static sqlite3_vfs layer = [] {
        sqlite3_vfs made = *disk();
        made.pNext = nullptr;
        made.zName = "muster-overlay";
        made.szOsFile = std::max(made.szOsFile, static_cast<int>(sizeof(File)));
        made.xOpen = open;
        made.xAccess = access;
        return made;
    }();
    static const int registered = sqlite3_vfs_register(&layer, 0);
    return registered == SQLITE_OK ? layer.zName : nullptr;
}

}  // namespace muster::store
