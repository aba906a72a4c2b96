#pragma once
// The cells of one sheet (ECMA-376 part 1, 18.3), row by row.

#include <functional>
#include <string>
#include <vector>

#include "office/workbook.h"

namespace muster::office {

/// Returns a text in which Excel wrote what XML cannot hold as `_x000A_`; line ends and tabs are what they stand for,
/// other control characters are left out.
std::string unescaped(const std::string& text);

class SheetReader : public XmlListener {
  public:
    SheetReader(const std::vector<std::string>& strings, const std::vector<NumberUse>& styles, bool from_1904,
                const std::function<void(const SheetRow&)>& row)
        : strings_(strings), styles_(styles), from_1904_(from_1904), row_(row) {}

    void begin(std::string_view name, const std::vector<Attribute>& attributes, int line) override;
    void end(std::string_view name) override;
    void text(std::string_view piece) override;

  private:
    void begin_row(std::string_view number);
    void begin_cell(const std::vector<Attribute>& attributes);
    void end_cell();
    [[nodiscard]] std::string content() const;

    const std::vector<std::string>& strings_;
    const std::vector<NumberUse>& styles_;
    bool from_1904_;
    const std::function<void(const SheetRow&)>& row_;
    SheetRow current_;
    std::size_t column_ = 0;  ///< of the cell being read, from 0
    std::string type_;
    NumberUse use_ = NumberUse::number;
    std::string value_;
    bool is_value_ = false;
    bool is_reading_ = false;  ///< how a text is read aloud, which is no part of it
};

}  // namespace muster::office
