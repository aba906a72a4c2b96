#include "exchange/office.h"

#include <muster/error.h>

#include "base/helper.h"
#include "base/language.h"
#include "base/process.h"
#include "base/text.h"

namespace muster::exchange {

namespace {

constexpr std::chrono::minutes longest{5};
constexpr std::size_t most_told = 300UL << 20;  // somewhat more than the helper ever tells

// What the helper says of a document that it refuses.
Error refusal(const std::string& reason, const std::string& detail) {
    const auto usage = [](const std::string& message, const std::string& hint = {}) {
        return Error(Failure::usage, message, hint);
    };
    if (reason == "no_package" || reason == "no_workbook" || reason == "no_part")
        return usage(tr("this is no Excel workbook"), tr("a table as text is taken by import csv"));
    if (reason == "old_office")
        return usage(tr("this workbook is protected with a password, or older than Excel 2007"),
                     tr("save it as .xlsx without a password"));
    if (reason == "damaged") return usage(tr("the workbook is damaged or cut off"), tr("save it again"));
    if (reason == "too_large" || reason == "too_many_parts")
        return usage(tr("the document is larger than 256 MiB once it is unpacked"), tr("take it in in parts"));
    if (reason == "no_sheet")
        return Error(Failure::not_found, tr("there is no such sheet"), say("its sheets are {}", text::visible(detail)));
    if (reason == "document_type")
        return usage(tr("the document declares a document type (DTD), which could hide anything and is never needed"));
    if (reason == "malformed") return usage(say("line {}: the XML is not well-formed", detail));
    if (reason == "too_deep") return usage(say("line {}: elements lie in one another more than 64 deep", detail));
    if (reason == "too_many_rows" || reason == "too_many_columns")
        return usage(tr("there are more rows or columns than Excel can hold"), tr("write fewer, or export csv"));
    return Error(Failure::unexpected, say("cannot write {}", text::visible(detail)));
}

std::string run_office(std::vector<std::string> words, std::string input) {
    words.insert(words.begin(), helper_program("muster-office"));
    ProcessEnd end =
        run_process({.words = words, .input = std::move(input), .time_limit = longest, .most_output = most_told});
    if (end.is_well()) return std::move(end.output);
    if (end.how == ProcessEnd::How::exited && end.errors.starts_with('[')) {
        const Json told = Json::parse(end.errors);
        throw refusal(*told.items()->at(0).text(), *told.items()->at(1).text());
    }
    throw Error(Failure::unexpected, say("{}: {}", words.front(), to_text(end)), text::visible(end.errors));
}

void each_line(std::string_view told, const std::function<void(const Json::Array&)>& take) {
    while (!told.empty()) {
        const auto end = std::min(told.find('\n'), told.size());
        const Json line = Json::parse(told.substr(0, end));
        told.remove_prefix(std::min(end + 1, told.size()));
        take(*line.items());
    }
}

std::size_t count_of_cells(const Row& row) {
    std::size_t count = 0;
    for (const std::string& cell : row.cells) count += cell.empty() ? 0U : 1U;
    return count;
}

/// Holds back single cells above the table, which are its title, until it is plain whether there is more.
class WithoutTitles {
  public:
    explicit WithoutTitles(const std::function<void(const Row&)>& row) : row_(row) {}

    void take(Row row) {
        if (!is_below_ && count_of_cells(row) == 1) {
            titles_.push_back(std::move(row));
            return;
        }
        is_below_ = true;
        row_(row);
    }

    // A table of one column is no title.
    void finish() {
        if (!is_below_)
            for (const Row& row : titles_) row_(row);
    }

  private:
    const std::function<void(const Row&)>& row_;
    std::vector<Row> titles_;
    bool is_below_ = false;
};

}  // namespace

void read_sheet(const std::string& bytes, const std::string& sheet, const std::function<void(const Row&)>& row) {
    std::vector<std::string> words{"rows"};
    if (!sheet.empty()) words.push_back(sheet);
    const std::string told = run_office(words, bytes);
    WithoutTitles rows(row);
    each_line(told, [&rows](const Json::Array& line) {
        Row one;
        one.line = *line.at(0).integer();
        for (std::size_t i = 1; i < line.size(); ++i) one.cells.push_back(*line[i].text());
        rows.take(std::move(one));
    });
    rows.finish();
}

std::string write_sheet(const SheetTable& table) {
    Json columns = Json::array();
    for (const SheetColumn& column : table.columns)
        columns.push(Json::object({{"head", column.head}, {"kind", column.kind}, {"width", column.width}}));
    std::string input =
        Json::object({{"name", table.name}, {"created", table.created}, {"columns", std::move(columns)}}).dump() + "\n";
    for (const Json::Array& row : table.rows) {
        Json(row).write(input);
        input += '\n';
    }
    return run_office({"book"}, std::move(input));
}

void read_xml_parts(const std::string& text, const std::function<void(const XmlPart&)>& part) {
    const std::string told = run_office({"xml"}, text);
    each_line(told, [&part](const Json::Array& line) {
        part({*line.at(1).integer(), *line.at(0).text(), line.at(2)});
    });
}

}  // namespace muster::exchange
