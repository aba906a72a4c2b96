#include "office/sheet_writer.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include <xlsxwriter.h>

#include <muster/time.h>

#include "base/text.h"
#include "office/refusal.h"

namespace muster::office {

namespace {

constexpr lxw_row_t most_rows = 1 << 20;
constexpr std::size_t most_columns = 1 << 14;
constexpr std::size_t most_letters = 32'000;  // Excel holds 32 767 in a cell
constexpr double widest = 60;
constexpr double seconds_a_day = 24 * 60 * 60;
constexpr double first_day = 25'569;  // 1970-01-01, in days since the end of 1899

struct Column {
    std::string head, kind;
    double width = 10;
};

std::string text_of(const Json& object, std::string_view name) {
    const Json* found = object.find(name);
    return found == nullptr || found->text() == nullptr ? std::string{} : *found->text();
}

std::optional<double> number_of(const Json* value) {
    if (value == nullptr) return {};
    if (value->integer() != nullptr) return static_cast<double>(*value->integer());
    return value->number() != nullptr ? std::optional(*value->number()) : std::nullopt;
}

// A name that Excel takes for a sheet: at most 31 letters, and none that a formula needs.
std::string sheet_name(const std::string& name) {
    constexpr std::size_t most = 31;
    std::string plain;
    for (const char c : name)
        if (std::string_view("[]:*?/\\'").find(c) == std::string_view::npos) plain += c;
    std::size_t bytes = 0;
    for (std::size_t letters = 0; bytes < plain.size() && letters < most; ++letters)
        do ++bytes;
        while (bytes < plain.size() && (static_cast<unsigned char>(plain[bytes]) & 0xC0) == 0x80);
    plain.resize(bytes);
    return plain.empty() ? "Sheet1" : plain;
}

// At most as many code points as a cell holds.
std::string fitted(const std::string& text) {
    if (text.size() <= most_letters) return text;
    std::size_t letters = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if ((static_cast<unsigned char>(text[i]) & 0xC0) == 0x80) continue;
        if (letters++ == most_letters) return text.substr(0, i) + "…";
    }
    return text;
}

// The number that Excel keeps for a day or a moment on the wall clock; nothing for what is neither.
std::optional<double> serial_of(const std::string& text) {
    const auto day = day_from_iso(text.substr(0, 10));
    if (!day) return {};
    double serial = first_day + static_cast<double>(day->time_since_epoch().count());
    int hours = 0;
    int minutes = 0;
    if (text.size() > 10) {
        if (std::sscanf(text.c_str() + 10, " %2d:%2d", &hours, &minutes) != 2) return {};
        serial += (hours * 60 + minutes) * 60 / seconds_a_day;
    }
    constexpr double march_1900 = 61;  // before that Excel counts a day that never was
    return serial < march_1900 ? std::nullopt : std::optional(serial);
}

class BookWriter {
  public:
    BookWriter(const std::string& file, const Json& sheet) {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = nullptr;
        book_ = workbook_new_opt(file.c_str(), &options);
        if (book_ == nullptr) throw Refusal{"cannot_write", file};
        name_book(sheet);
        sheet_ = workbook_add_worksheet(book_, sheet_name(text_of(sheet, "name")).c_str());
        if (sheet_ == nullptr) throw Refusal{"cannot_write", file};
        day_ = format("yyyy-mm-dd");
        moment_ = format("yyyy-mm-dd hh:mm");
        share_ = format("0.##%");
        body_ = workbook_add_format(book_);
        format_set_text_wrap(body_);
        format_set_align(body_, LXW_ALIGN_VERTICAL_TOP);
        write_heads(sheet);
    }

    void write(const Json::Array& cells) {
        if (++row_ >= most_rows) throw Refusal{"too_many_rows"};
        for (std::size_t i = 0; i < std::min(cells.size(), columns_.size()); ++i) write_cell(i, cells[i]);
    }

    void close(const std::string& file) {
        if (row_ > 0) worksheet_autofilter(sheet_, 0, 0, row_, static_cast<lxw_col_t>(columns_.size() - 1));
        const lxw_error error = workbook_close(book_);
        if (error != LXW_NO_ERROR) throw Refusal{"cannot_write", file};
    }

  private:
    // The same project at the same time gives the same bytes.
    void name_book(const Json& sheet) {
        lxw_doc_properties properties{};
        std::string title = text_of(sheet, "name");
        properties.title = title.data();
        properties.created = static_cast<time_t>(number_of(sheet.find("created")).value_or(0));
        workbook_set_properties(book_, &properties);
    }

    lxw_format* format(const char* code) {
        lxw_format* made = workbook_add_format(book_);
        format_set_num_format(made, code);
        format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        return made;
    }

    void write_heads(const Json& sheet) {
        const Json* columns = sheet.find("columns");
        if (columns == nullptr || columns->items() == nullptr || columns->items()->empty() ||
            columns->items()->size() > most_columns)
            throw Refusal{"too_many_columns"};
        lxw_format* bold = workbook_add_format(book_);
        format_set_bold(bold);
        format_set_bottom(bold, LXW_BORDER_THIN);
        for (const Json& one : *columns->items()) {
            const Column column{text_of(one, "head"), text_of(one, "kind"), number_of(one.find("width")).value_or(10)};
            const auto at = static_cast<lxw_col_t>(columns_.size());
            constexpr double margin = 2;  // the mark of the filter
            worksheet_set_column(sheet_, at, at, std::min(column.width + margin, widest), nullptr);
            worksheet_write_string(sheet_, 0, at, fitted(column.head).c_str(), bold);
            columns_.push_back(column);
        }
        worksheet_freeze_panes(sheet_, 1, 0);
    }

    void write_cell(std::size_t column, const Json& cell) {
        const auto at = static_cast<lxw_col_t>(column);
        const std::string& kind = columns_[column].kind;
        if (const auto number = number_of(&cell)) {
            worksheet_write_number(sheet_, row_, at, *number, kind == "share" ? share_ : nullptr);
            return;
        }
        if (cell.text() == nullptr || cell.text()->empty()) return;
        const auto serial = kind == "day" || kind == "moment" ? serial_of(*cell.text()) : std::optional<double>{};
        if (serial) worksheet_write_number(sheet_, row_, at, *serial, cell.text()->size() > 10 ? moment_ : day_);
        else worksheet_write_string(sheet_, row_, at, fitted(*cell.text()).c_str(), body_);
    }

    lxw_workbook* book_ = nullptr;
    lxw_worksheet* sheet_ = nullptr;
    lxw_format* day_ = nullptr;
    lxw_format* moment_ = nullptr;
    lxw_format* share_ = nullptr;
    lxw_format* body_ = nullptr;
    std::vector<Column> columns_;
    lxw_row_t row_ = 0;
};

}  // namespace

void write_workbook(const std::string& file, const std::function<std::optional<Json>()>& next) {
    const auto sheet = next();
    if (!sheet) throw Refusal{"too_many_columns"};
    BookWriter writer(file, *sheet);
    while (const auto row = next())
        if (row->items() != nullptr) writer.write(*row->items());
    writer.close(file);
}

}  // namespace muster::office
