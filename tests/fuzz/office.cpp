#include <optional>

#include "base/json.h"
#include "fuzz/target.h"
#include "office/refusal.h"
#include "office/sheet_reader.h"
#include "office/workbook.h"
#include "office/xml_records.h"

namespace {

using namespace muster;

void check_row(const office::SheetRow& row) {
    fuzz::must(row.number >= 1, "a row has a number");
    for (const std::string& cell : row.cells) fuzz::must(text::is_utf8(cell), "a cell is valid UTF-8");
}

// The helper refuses in words of its own, which the program makes sentences of.
void refused_or(const auto& read) {
    try {
        read();
    } catch (const office::Refusal& refusal) {
        fuzz::must(!refusal.reason.empty() && text::is_utf8(refusal.detail), "a refusal says why");
    }
}

}  // namespace

// A workbook, a sheet of one, and any other document.
FUZZ_TARGET(office) {
    const std::string bytes = fuzz::text_of(data, size);
    refused_or([&] { office::Workbook(office::Package(bytes)).read("", check_row); });
    refused_or([&] {
        const std::vector<std::string> strings{"标题", "a"};
        const std::vector<office::NumberUse> styles(4, office::NumberUse::number);
        const std::function<void(const office::SheetRow&)> row = check_row;
        office::SheetReader reader(strings, styles, size % 2 == 0, row);
        office::read_xml(bytes, reader);
    });
    refused_or([&] {
        office::tell_xml(bytes, [](const Json& told) {
            fuzz::must(Json::parse(told.dump()).items()->size() == 3, "what is told is a line of JSON with three parts");
            fuzz::must(told.items()->front().text() != nullptr, "the first of which is a path");
        });
    });
    return 0;
}
