#include "exchange/csv.h"

#include <algorithm>
#include <array>

#include <muster/error.h>

#include "base/language.h"
#include "base/table_cell.h"
#include "base/text.h"

namespace muster::exchange {

namespace {

constexpr std::size_t most_cells = 16384;  // as in a spreadsheet

class Reader {
  public:
    Reader(std::string_view text, char separator) : text_(text), separator_(separator) {}

    // Reads the next row into `row`; says whether there was one.
    bool next(Row& row) {
        if (at_ >= text_.size()) return false;
        row.line = line_;
        std::size_t cells = 0;
        do {
            if (cells == most_cells)
                throw Error(Failure::usage, say("line {}: there are more than {} cells", row.line, most_cells),
                            tr("the file is damaged, or no table"));
            if (cells == row.cells.size()) row.cells.emplace_back();
            read_cell(row.cells[cells++]);
        } while (skip(separator_));
        row.cells.resize(cells);
        const bool returned = skip('\r');
        if (skip('\n') || returned) ++line_;
        return true;
    }

  private:
    bool skip(char wanted) {
        const bool there = at_ < text_.size() && text_[at_] == wanted;
        if (there) ++at_;
        return there;
    }

    void read_cell(std::string& cell) {
        cell.clear();
        if (skip('"')) return read_quoted(cell);
        const auto is_end = [this](char c) { return c == separator_ || c == '\n' || c == '\r'; };
        const auto* const from = text_.begin() + static_cast<std::ptrdiff_t>(at_);
        const auto* const until = std::find_if(from, text_.end(), is_end);
        cell.assign(from, until);
        at_ += cell.size();
    }

    void read_quoted(std::string& cell) {
        const std::int64_t opened = line_;
        for (;;) {
            const std::size_t quote = text_.find('"', at_);
            if (quote == std::string_view::npos)
                throw Error(Failure::usage, say("line {}: a quote is never closed", opened),
                            tr("a quote within a quoted cell is written twice"));
            const std::string_view piece = text_.substr(at_, quote - at_);
            line_ += std::count(piece.begin(), piece.end(), '\n');
            cell += piece;
            at_ = quote + 1;
            if (!skip('"')) break;
            cell += '"';
        }
        if (at_ < text_.size() && text_[at_] != separator_ && text_[at_] != '\n' && text_[at_] != '\r')
            throw Error(Failure::usage, say("line {}: there is text behind a quote that closes", line_),
                        tr("a quote within a quoted cell is written twice"));
    }

    std::string_view text_;
    char separator_;
    std::size_t at_ = 0;
    std::int64_t line_ = 1;
};

bool is_blank(const Row& row) {
    return std::all_of(row.cells.begin(), row.cells.end(), [](const std::string& cell) { return cell.empty(); });
}

}  // namespace

char separator_of(std::string_view text) {
    constexpr std::array separators{',', ';', '\t'};
    std::array<int, separators.size()> counts{};
    bool quoted = false;
    for (const char c : text) {
        if (c == '"') quoted = !quoted;
        if (quoted) continue;
        if (c == '\n') break;
        for (std::size_t i = 0; i < separators.size(); ++i) counts[i] += c == separators[i] ? 1 : 0;
    }
    return separators[static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

void read_csv(std::string_view text, char separator, const std::function<void(const Row&)>& row) {
    Reader reader(text, separator);
    Row current;
    while (reader.next(current))
        if (!is_blank(current)) row(current);
}

std::string_view content_of(std::string_view cell) {
    return text::trim(text::unguarded(cell));
}

void check_cell(std::string_view cell) {
    if (cell.find('\0') != std::string_view::npos)
        throw Error(Failure::usage, tr("a cell holds a NUL byte"), tr("the file is damaged, or of another encoding"));
}

}  // namespace muster::exchange
