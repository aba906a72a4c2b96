#pragma once
// A workbook of Excel (SpreadsheetML, ECMA-376 part 1, 18): its sheets, and the rows of one.

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "office/number_format.h"
#include "office/package.h"

namespace muster::office {

/// One row, its cells as text; those behind the last that says something are left out.
struct SheetRow {
    int number = 0;  ///< as Excel shows it, from 1
    std::vector<std::string> cells;
};

class Workbook {
  public:
    /// Throws `Refusal` where the package is no workbook.
    explicit Workbook(Package package);

    /// Reads the sheet of that name, or the first one that is shown. Throws `Refusal` with the names of all if there is
    /// no such sheet.
    void read(std::string_view sheet, const std::function<void(const SheetRow&)>& row);

  private:
    struct Sheet {
        std::string name;
        std::string part;
        bool is_hidden = false;
    };

    void read_styles(const std::string& part);
    void read_strings(const std::string& part);
    [[nodiscard]] const Sheet& sheet_named(std::string_view name) const;

    Package package_;
    std::vector<Sheet> sheets_;
    bool from_1904_ = false;
    std::vector<NumberUse> styles_;     ///< what numbers of each style are
    std::vector<std::string> strings_;  ///< texts that cells share
};

}  // namespace muster::office
