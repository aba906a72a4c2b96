#include "office/sheet_reader.h"

#include <charconv>

#include <fmt/format.h>

#include "office/refusal.h"

namespace muster::office {

namespace {

constexpr int most_rows = 1 << 20;
constexpr std::size_t most_columns = 1 << 14;

// The column that `AB12` is in, from 0.
std::size_t column_of(std::string_view place, std::size_t otherwise) {
    std::size_t column = 0;
    std::size_t letters = 0;
    while (letters < place.size() && place[letters] >= 'A' && place[letters] <= 'Z' && letters < 4)
        column = column * 26 + static_cast<std::size_t>(place[letters++] - 'A') + 1;
    return letters == 0 ? otherwise : column - 1;
}

template <class Number>
bool read_number(std::string_view text, Number& number) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size();
}

// The code of `_x000D_` at the start of a text, or -1.
int escaped_code(std::string_view text) {
    constexpr std::size_t length = 7;
    if (text.size() < length || !text.starts_with("_x") || text[length - 1] != '_') return -1;
    int code = 0;
    const auto [end, error] = std::from_chars(text.data() + 2, text.data() + 6, code, 16);
    return error == std::errc{} && end == text.data() + 6 ? code : -1;
}

}  // namespace

std::string unescaped(const std::string& text) {
    if (text.find("_x") == std::string::npos) return text;
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const int code = escaped_code(std::string_view(text).substr(i));
        const bool is_ours = code >= 0 && (code < ' ' || code == '_');
        if (!is_ours) plain += text[i];
        else if (code == '\n' || code == '\t' || code == '_') plain += static_cast<char>(code);
        if (is_ours) i += 6;
    }
    return plain;
}

void SheetReader::begin(std::string_view name, const std::vector<Attribute>& attributes, int) {
    if (name == "row") begin_row(value_of(attributes, "r"));
    else if (name == "c") begin_cell(attributes);
    else if (name == "rPh") is_reading_ = true;
    else is_value_ = name == "v" || (name == "t" && !is_reading_);
}

void SheetReader::begin_row(std::string_view number) {
    int given = 0;
    current_.number = read_number(number, given) ? given : current_.number + 1;
    if (current_.number < 1 || current_.number > most_rows) throw Refusal{"too_large"};
    current_.cells.clear();
    column_ = 0;
}

void SheetReader::begin_cell(const std::vector<Attribute>& attributes) {
    column_ = column_of(value_of(attributes, "r"), column_);
    if (column_ >= most_columns) throw Refusal{"too_large"};
    type_ = value_of(attributes, "t");
    std::size_t style = 0;
    read_number(value_of(attributes, "s"), style);
    use_ = style < styles_.size() ? styles_[style] : NumberUse::number;
    value_.clear();
}

void SheetReader::text(std::string_view piece) {
    if (is_value_) value_ += piece;
}

void SheetReader::end(std::string_view name) {
    if (name == "v" || name == "t") is_value_ = false;
    else if (name == "rPh") is_reading_ = false;
    else if (name == "c") end_cell();
    else if (name == "row" && !current_.cells.empty()) row_(current_);
}

void SheetReader::end_cell() {
    std::string text = content();
    if (!text.empty()) {
        if (current_.cells.size() <= column_) current_.cells.resize(column_ + 1);
        current_.cells[column_] = std::move(text);
    }
    ++column_;
}

// 18.18.11: a shared text, one of its own, what a formula gave, yes or no, an error, a day, or a number.
std::string SheetReader::content() const {
    if (type_ == "s") {
        std::size_t index = 0;
        if (!read_number(value_, index) || index >= strings_.size()) throw Refusal{"damaged"};
        return strings_[index];
    }
    if (type_ == "inlineStr" || type_ == "str") return unescaped(value_);
    if (type_ == "b") return value_ == "1" ? "true" : "false";
    double number = 0;
    if (type_.empty() || type_ == "n")
        if (read_number(value_, number)) return to_text(number, use_, from_1904_);
    return value_;
}

}  // namespace muster::office
