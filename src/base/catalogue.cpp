#include "base/catalogue.h"

#include <cstring>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace muster {

namespace {

// The head of the file, as numbers of four bytes in this machine's order: msgfmt writes them so.
constexpr std::uint32_t magic = 0x950412de;
constexpr std::size_t head_size = 28;
constexpr std::size_t count_at = 8;
constexpr std::size_t originals_at = 12;
constexpr std::size_t translations_at = 16;
constexpr std::size_t entry_size = 8;  // length and place of one text

}  // namespace

std::unique_ptr<const Catalogue> Catalogue::open(const std::string& file) {
    const int handle = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (handle < 0) return nullptr;
    struct stat facts {};
    void* start = MAP_FAILED;
    if (fstat(handle, &facts) == 0 && facts.st_size > static_cast<off_t>(head_size))
        start = mmap(nullptr, static_cast<std::size_t>(facts.st_size), PROT_READ, MAP_PRIVATE, handle, 0);
    close(handle);
    if (start == MAP_FAILED) return nullptr;
    std::unique_ptr<const Catalogue> found(
        new Catalogue(static_cast<const char*>(start), static_cast<std::size_t>(facts.st_size)));
    return found->is_sound() ? std::move(found) : nullptr;
}

Catalogue::~Catalogue() {
    munmap(const_cast<char*>(start_), size_);
}

std::uint32_t Catalogue::number(std::size_t at) const noexcept {
    std::uint32_t value = 0;
    std::memcpy(&value, start_ + at, sizeof value);
    return value;
}

bool Catalogue::is_sound() const noexcept {
    const std::uint64_t table = std::uint64_t{number(count_at)} * entry_size;
    return number(0) == magic && number(originals_at) + table <= size_ && number(translations_at) + table <= size_;
}

// A place outside of the file reads as nothing; so does a text without the zero byte that ends it.
std::string_view Catalogue::text(std::size_t table, std::uint32_t place) const noexcept {
    const std::size_t entry = number(table) + std::size_t{place} * entry_size;
    const std::uint64_t length = number(entry);
    const std::uint64_t at = number(entry + 4);
    if (at + length >= size_ || start_[at + length] != '\0') return {};
    return {start_ + at, static_cast<std::size_t>(length)};
}

// The originals are sorted by their bytes; one with a plural is found by its singular.
std::string_view Catalogue::translation(std::string_view wanted) const noexcept {
    std::uint32_t low = 0;
    std::uint32_t high = number(count_at);
    while (low < high) {
        const std::uint32_t middle = low + (high - low) / 2;
        std::string_view original = text(originals_at, middle);
        original = original.substr(0, original.find('\0'));
        if (original == wanted) return text(translations_at, middle);
        if (original < wanted) low = middle + 1;
        else high = middle;
    }
    return {};
}

const char* Catalogue::find(std::string_view text) const noexcept {
    const std::string_view found = translation(text);
    return found.empty() ? nullptr : found.data();
}

const char* Catalogue::find(std::string_view text, std::int64_t count) const noexcept {
    const std::string_view found = translation(text);
    if (found.empty()) return nullptr;
    const auto end = found.find('\0');
    const bool has_plural = end != std::string_view::npos && count != 1;
    return found.data() + (has_plural ? end + 1 : 0);
}

}  // namespace muster
