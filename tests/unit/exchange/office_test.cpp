#include <doctest/doctest.h>

#include <muster/error.h>

#include "exchange/office.h"

using namespace muster;
using namespace muster::exchange;

namespace {

SheetTable table() {
    SheetTable table;
    table.name = "项目 [1]: a name that is longer than Excel allows";
    table.created = 1'772'438'400;
    table.columns = {{"标题", "text", 20}, {"due", "day", 10}, {"estimate", "number", 8}, {"at", "moment", 16}};
    table.rows = {{"=1+1", "2026-03-09", 4.5, "2026-03-09 10:30"},
                  {"two\nlines & <x> 李\x01", "", Json(), ""},
                  {"-3 +4 @li", "1900-01-01", 100, "soon"}};
    return table;
}

std::vector<Row> rows_of(const std::string& bytes, const std::string& sheet = {}) {
    std::vector<Row> rows;
    read_sheet(bytes, sheet, [&](const Row& row) { rows.push_back(row); });
    return rows;
}

std::vector<XmlPart> parts_of(const std::string& text) {
    std::vector<XmlPart> parts;
    read_xml_parts(text, [&](const XmlPart& part) { parts.push_back(part); });
    return parts;
}

using Cells = std::vector<std::string>;

}  // namespace

TEST_CASE("xlsx: what is written reads back, and text stays text") {
    const auto rows = rows_of(write_sheet(table()));
    REQUIRE(rows.size() == 4);
    CHECK(rows[0].cells == Cells{"标题", "due", "estimate", "at"});
    CHECK(rows[1].line == 2);
    CHECK(rows[1].cells == Cells{"=1+1", "2026-03-09", "4.5", "2026-03-09 10:30"});
    CHECK(rows[2].cells == Cells{"two\nlines & <x> 李"});
    CHECK(rows[3].cells == Cells{"-3 +4 @li", "1900-01-01", "100", "soon"});
}

TEST_CASE("xlsx: the same table gives the same bytes") {
    CHECK(write_sheet(table()) == write_sheet(table()));
}

TEST_CASE("xlsx: a title above the table is left out, a table of one column is not") {
    SheetTable titled;
    titled.name = "t";
    titled.columns = {{"Backlog of March", "text", 9}, {"", "text", 1}};
    titled.rows = {{"title", "owner"}, {"A", "@li"}};
    CHECK(rows_of(write_sheet(titled)).front().cells == Cells{"title", "owner"});
    SheetTable narrow;
    narrow.name = "t";
    narrow.columns = {{"title", "text", 9}};
    narrow.rows = {{"A"}};
    CHECK(rows_of(write_sheet(narrow)).size() == 2);
}

TEST_CASE("xlsx: what is no workbook, or half of one, is refused") {
    const std::string whole = write_sheet(table());
    CHECK_THROWS_WITH(rows_of(""), "this is no Excel workbook");
    CHECK_THROWS_WITH(rows_of("title,owner\nA,@li\n"), "this is no Excel workbook");
    for (const std::size_t size : {whole.size() / 4, whole.size() / 2, whole.size() - 10})
        CHECK_THROWS_AS(rows_of(whole.substr(0, size)), Error);
    CHECK_THROWS_WITH(rows_of("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 old"),
                      "this workbook is protected with a password, or older than Excel 2007");
}

TEST_CASE("xlsx: a sheet that is not there is refused with those that are") {
    try {
        rows_of(write_sheet(table()), "Other");
        FAIL("there is no such sheet");
    } catch (const Error& error) {
        CHECK(error.failure() == Failure::not_found);
        CHECK(error.hint() == "its sheets are 项目 1 a name that is longer than");
    }
}

TEST_CASE("xml: parts are told with their line, in any encoding") {
    const auto parts = parts_of("<?xml version=\"1.0\"?>\n<P xmlns=\"x\"><A>1 &amp; 2</A>\n<T><X><N>a</N><L><M/></L></X></T></P>");
    REQUIRE(parts.size() == 3);
    CHECK(*parts[0].content.text() == "P");
    CHECK(parts[1].path == "A");
    CHECK(*parts[1].content.text() == "1 & 2");
    CHECK(parts[2].path == "T/X");
    CHECK(parts[2].line == 3);
    CHECK(parts[2].content.dump() == R"([["N","a"],["L",[["M",""]]]])");
}

TEST_CASE("xml: entities, a document that ends early, and one that is too deep are refused") {
    CHECK_THROWS_WITH(parts_of("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"),
                      "the document declares a document type (DTD), which could hide anything and is never needed");
    CHECK_THROWS_WITH(parts_of("<a>\n<b>"), "line 2: the XML is not well-formed");
    CHECK_THROWS_WITH(parts_of(""), "line 1: the XML is not well-formed");
    std::string deep;
    for (int i = 0; i < 100; ++i) deep += "<a>";
    CHECK_THROWS_WITH(parts_of(deep), "line 1: elements lie in one another more than 64 deep");
}
