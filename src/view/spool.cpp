#include "view/spool.h"

#include <cstdint>
#include <cstring>
#include <string_view>

#include <muster/error.h>

#include "base/language.h"

namespace muster::view {

namespace {

constexpr std::size_t most_held = 1 << 20;

void append_number(std::string& text, std::size_t number) {
    const auto value = static_cast<std::uint32_t>(number);
    text.append(reinterpret_cast<const char*>(&value), sizeof value);
}

[[noreturn]] void fail() {
    throw Error(Failure::unexpected, tr("a long table could not be kept in a temporary file: the disk may be full"));
}

// Reads what `add` wrote: first from the file, then from memory.
class Source {
  public:
    Source(std::FILE* file, std::string_view held) : file_(file), held_(held) {
        if (file_ != nullptr) std::rewind(file_);
    }

    void read(void* target, std::size_t count) {
        if (file_ != nullptr) {
            if (std::fread(target, 1, count, file_) != count) fail();
            return;
        }
        std::memcpy(target, held_.data(), count);
        held_.remove_prefix(count);
    }

    std::size_t number() {
        std::uint32_t value = 0;
        read(&value, sizeof value);
        return value;
    }

  private:
    std::FILE* file_;
    std::string_view held_;
};

}  // namespace

void Spool::add(const std::vector<Span>& row) {
    append_number(held_, row.size());
    for (const Span& cell : row) {
        append_number(held_, static_cast<std::size_t>(cell.tone));
        append_number(held_, cell.text.size());
        held_ += cell.text;
    }
    ++size_;
    if (held_.size() > most_held) move_to_file();
}

void Spool::move_to_file() {
    if (has_no_file_) return;
    if (file_ == nullptr) file_.reset(std::tmpfile());
    has_no_file_ = file_ == nullptr;
    if (has_no_file_) return;
    if (std::fwrite(held_.data(), 1, held_.size(), file_.get()) != held_.size()) fail();
    held_.clear();
    in_file_ = size_;
}

void Spool::each(const RowSink& sink) const {
    if (file_ != nullptr && std::fflush(file_.get()) != 0) fail();
    Source file(file_.get(), {});
    Source memory(nullptr, held_);
    std::vector<Span> row;
    for (std::size_t place = 0; place < size_; ++place) {
        Source& source = place < in_file_ ? file : memory;
        row.resize(source.number());
        for (Span& cell : row) {
            cell.tone = static_cast<Tone>(source.number());
            cell.text.resize(source.number());
            source.read(cell.text.data(), cell.text.size());
        }
        sink(row);
    }
}

}  // namespace muster::view
