#pragma once
// A disk that fails at the n-th write, sync, truncation or deletion: a VFS of SQLite's over the real one.

#include <cstring>
#include <vector>

#include <sqlite3.h>

namespace muster::testing {

/// While it lives, every database that is opened goes through it.
class FailingDisk {
  public:
    enum class Manner { once, from_then_on, half_written };

    FailingDisk() {
        real_ = sqlite3_vfs_find(nullptr);
        vfs_ = *real_;
        vfs_.zName = "failing";
        vfs_.szOsFile = static_cast<int>(sizeof(File)) + real_->szOsFile;
        vfs_.xOpen = open;
        vfs_.xDelete = erase;
        current_ = this;
        sqlite3_vfs_register(&vfs_, 1);
    }
    ~FailingDisk() {
        sqlite3_vfs_unregister(&vfs_);
        current_ = nullptr;
    }
    FailingDisk(const FailingDisk&) = delete;
    FailingDisk& operator=(const FailingDisk&) = delete;

    void fail_at(int operation, Manner manner) {
        left_ = operation;
        manner_ = manner;
        has_failed_ = false;
    }
    void repair() { left_ = -1; }
    /// Says whether the operation that was to fail has come.
    [[nodiscard]] bool has_failed() const { return has_failed_; }

  private:
    struct File {
        sqlite3_file base;
        sqlite3_file* real;
    };
    static sqlite3_file* real(sqlite3_file* file) { return reinterpret_cast<File*>(file)->real; }

    // Whether the operation that is about to happen fails.
    static bool fails() {
        FailingDisk& disk = *current_;
        if (disk.left_ < 0) return false;
        if (disk.left_ > 0) return --disk.left_, false;
        disk.has_failed_ = true;
        if (disk.manner_ == Manner::once) disk.left_ = -1;
        return true;
    }

    static int write(sqlite3_file* file, const void* data, int size, sqlite3_int64 at) {
        if (!fails()) return real(file)->pMethods->xWrite(real(file), data, size, at);
        if (current_->manner_ == Manner::half_written) real(file)->pMethods->xWrite(real(file), data, size / 2, at);
        return SQLITE_IOERR_WRITE;
    }
    static int truncate(sqlite3_file* file, sqlite3_int64 size) {
        return fails() ? SQLITE_IOERR_TRUNCATE : real(file)->pMethods->xTruncate(real(file), size);
    }
    static int sync(sqlite3_file* file, int flags) {
        return fails() ? SQLITE_IOERR_FSYNC : real(file)->pMethods->xSync(real(file), flags);
    }
    static int erase(sqlite3_vfs*, const char* name, int sync_folder) {
        return fails() ? SQLITE_IOERR_DELETE : current_->real_->xDelete(current_->real_, name, sync_folder);
    }
    static int close(sqlite3_file* file) {
        return real(file)->pMethods == nullptr ? SQLITE_OK : real(file)->pMethods->xClose(real(file));
    }
    static int read(sqlite3_file* file, void* data, int size, sqlite3_int64 at) {
        return real(file)->pMethods->xRead(real(file), data, size, at);
    }
    static int file_size(sqlite3_file* file, sqlite3_int64* size) {
        return real(file)->pMethods->xFileSize(real(file), size);
    }
    static int lock(sqlite3_file* file, int level) { return real(file)->pMethods->xLock(real(file), level); }
    static int unlock(sqlite3_file* file, int level) { return real(file)->pMethods->xUnlock(real(file), level); }
    static int check_lock(sqlite3_file* file, int* result) {
        return real(file)->pMethods->xCheckReservedLock(real(file), result);
    }
    static int control(sqlite3_file* file, int what, void* value) {
        return real(file)->pMethods->xFileControl(real(file), what, value);
    }
    static int sector(sqlite3_file* file) { return real(file)->pMethods->xSectorSize(real(file)); }
    static int traits(sqlite3_file* file) { return real(file)->pMethods->xDeviceCharacteristics(real(file)); }

    static int open(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* out) {
        static const sqlite3_io_methods methods{1,       close,   read,       write,   truncate, sync,   file_size,
                                                lock,    unlock,  check_lock, control, sector,   traits, nullptr,
                                                nullptr, nullptr, nullptr,    nullptr, nullptr};
        auto* ours = reinterpret_cast<File*>(file);
        ours->real = reinterpret_cast<sqlite3_file*>(ours + 1);
        const int code = current_->real_->xOpen(current_->real_, name, ours->real, flags, out);
        ours->base.pMethods = ours->real->pMethods != nullptr ? &methods : nullptr;
        return code;
    }

    static inline FailingDisk* current_ = nullptr;
    sqlite3_vfs* real_ = nullptr;
    sqlite3_vfs vfs_{};
    int left_ = -1;
    Manner manner_ = Manner::once;
    bool has_failed_ = false;
};

}  // namespace muster::testing
