#pragma once
// Office documents, which the helper program muster-office reads and writes: it has the heavy libraries.

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/json.h"
#include "exchange/csv.h"

namespace muster::exchange {

/// Calls with each row of a sheet of an Excel workbook that says something; `line` is its number as Excel shows it.
/// Numbers that show as days, times or shares are written so: `2026-03-09`, `2026-03-09 10:30`, `12h 30m`, `30%`. An empty
/// name is the first sheet that is shown; single cells above a table, its title, are left out. Throws `usage` for
/// what is no workbook, is damaged, has a password, declares entities, or is larger than 256 MiB unpacked, and
/// `not_found` with the names there are for a sheet it does not have.
void read_sheet(const std::string& bytes, const std::string& sheet, const std::function<void(const Row&)>& row);

/// A column of a table to be written.
struct SheetColumn {
    std::string head;
    std::string kind;  ///< text, number, day, moment or share
    int width = 0;     ///< of its widest line, in columns of a terminal
};

/// A table to be written: text cells as strings, numbers as numbers, days and moments as `2026-03-09 10:30`.
struct SheetTable {
    std::string name;
    std::int64_t created = 0;  ///< seconds since 1970
    std::vector<SheetColumn> columns;
    std::vector<Json::Array> rows;
};

/// Returns the table as an Excel workbook. What looks like a formula stays text. Throws `usage` for more than the 1 048 576
/// rows that Excel can hold.
std::string write_sheet(const SheetTable& table);

/// A part of an XML document: an element below its root, or one below those.
struct XmlPart {
    std::int64_t line = 0;
    std::string path;  ///< `Tasks/Task`; `StartDate` for an element of the root that holds text alone; empty for the root
    Json content;      ///< its text, or an array of pairs: the name of a child, and the child's content
};

/// Calls with each part of an XML document, first of all with the root, whose content is its name. Throws `usage` for
/// what is not well-formed, with the line, declares a document type, or is larger than 256 MiB.
void read_xml_parts(const std::string& text, const std::function<void(const XmlPart&)>& part);

}  // namespace muster::exchange
