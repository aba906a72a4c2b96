// muster-office: office documents, read and written with libraries that the main program does without.
//   muster-office rows [SHEET]   a workbook on standard input; its rows, a line of JSON each: [NUMBER, "CELL", ...]
//   muster-office xml            an XML document on standard input; told as office/xml_records.h says
//   muster-office book           lines of JSON on standard input, see office/sheet_writer.h; the workbook on standard output
// What is refused ends with exit code 3 and ["REASON", "DETAIL"] on standard error.

#include <array>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <iostream>
#include <iterator>
#include <optional>
#include <string>

#include <unistd.h>

#include "base/json.h"
#include "office/refusal.h"
#include "office/sheet_writer.h"
#include "office/workbook.h"
#include "office/xml_records.h"

namespace muster::office {

namespace {

constexpr int refused = 3;

std::string everything() {
    return {std::istreambuf_iterator<char>(std::cin), std::istreambuf_iterator<char>()};
}

/// Writes lines of JSON, up to a limit: a small document can name one long text a million times.
class Lines {
  public:
    void write(const Json& line) {
        text_.clear();
        line.write(text_);
        text_ += '\n';
        told_ += text_.size();
        if (told_ > most_unpacked) throw Refusal{"too_large"};
        std::cout << text_;
    }

  private:
    std::string text_;
    std::size_t told_ = 0;
};

void tell_rows(const std::string& sheet) {
    const std::string bytes = everything();
    Lines lines;
    Workbook(Package(bytes)).read(sheet, [&lines](const SheetRow& row) {
        Json::Array line{row.number};
        line.insert(line.end(), row.cells.begin(), row.cells.end());
        lines.write(Json(std::move(line)));
    });
}

void tell_document() {
    Lines lines;
    tell_xml(everything(), [&lines](const Json& line) { lines.write(line); });
}

/// A file that is gone when we are.
class ShortLivedFile {
  public:
    ShortLivedFile() {
        const char* folder = std::getenv("TMPDIR");
        name_ = std::string(folder == nullptr ? "/tmp" : folder) + "/muster-office-XXXXXX";
        const int handle = mkstemp(name_.data());
        if (handle < 0) throw Refusal{"cannot_write", name_};
        close(handle);
    }
    ShortLivedFile(const ShortLivedFile&) = delete;
    ShortLivedFile& operator=(const ShortLivedFile&) = delete;
    ~ShortLivedFile() { std::remove(name_.c_str()); }

    [[nodiscard]] const std::string& name() const { return name_; }

  private:
    std::string name_;
};

void write_book() {
    const ShortLivedFile file;
    write_workbook(file.name(), [] {
        std::string line;
        return std::getline(std::cin, line) ? std::optional(Json::parse(line)) : std::nullopt;
    });
    std::FILE* written = std::fopen(file.name().c_str(), "rb");
    if (written == nullptr) throw Refusal{"cannot_write", file.name()};
    std::array<char, 1 << 16> buffer{};
    while (const std::size_t got = std::fread(buffer.data(), 1, buffer.size(), written))
        std::cout.write(buffer.data(), static_cast<std::streamsize>(got));
    std::fclose(written);
}

int run(const std::vector<std::string>& words) {
    const std::string verb = words.empty() ? "" : words[0];
    if (verb == "rows") tell_rows(words.size() > 1 ? words[1] : "");
    else if (verb == "xml") tell_document();
    else if (verb == "book") write_book();
    else return EXIT_FAILURE;
    std::cout.flush();
    return std::cout ? EXIT_SUCCESS : EXIT_FAILURE;
}

}  // namespace

}  // namespace muster::office

int main(int count, char** words) {
    std::ios::sync_with_stdio(false);
    try {
        return muster::office::run({words + 1, words + count});
    } catch (const muster::office::Refusal& refusal) {
        std::cerr << muster::Json(muster::Json::Array{refusal.reason, refusal.detail}).dump() << "\n";
        return muster::office::refused;
    }
}
