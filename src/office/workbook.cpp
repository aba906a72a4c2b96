#include "office/workbook.h"

#include <algorithm>
#include <charconv>
#include <map>

#include "office/refusal.h"
#include "office/sheet_reader.h"

namespace muster::office {

namespace {

int number_of(std::string_view text) {
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

// xl/workbook.xml: the sheets in their order, and from when days are counted.
class BookReader : public XmlListener {
  public:
    struct Named {
        std::string name, relation;
        bool is_hidden = false;
    };

    void begin(std::string_view name, const std::vector<Attribute>& attributes, int) override {
        if (name == "workbookPr") {
            const std::string_view from = value_of(attributes, "date1904");
            from_1904 = from == "1" || from == "true";
        }
        if (name != "sheet") return;
        const std::string_view state = value_of(attributes, "state");
        // `r:id`; a sheet has no other attribute called id.
        sheets.push_back({std::string(value_of(attributes, "name")), std::string(value_of(attributes, "id")),
                          state == "hidden" || state == "veryHidden"});
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}

    std::vector<Named> sheets;
    bool from_1904 = false;
};

// xl/styles.xml: what the numbers of each cell format are.
class StyleReader : public XmlListener {
  public:
    void begin(std::string_view name, const std::vector<Attribute>& attributes, int) override {
        if (name == "cellXfs") is_inside_ = true;
        if (name == "numFmt")
            codes_[number_of(value_of(attributes, "numFmtId"))] = use_of_code(value_of(attributes, "formatCode"));
        if (name != "xf" || !is_inside_) return;
        const int id = number_of(value_of(attributes, "numFmtId"));
        const auto own = codes_.find(id);
        uses.push_back(own == codes_.end() ? use_of_builtin(id) : own->second);
    }
    void end(std::string_view name) override {
        if (name == "cellXfs") is_inside_ = false;
    }
    void text(std::string_view) override {}

    std::vector<NumberUse> uses;

  private:
    std::map<int, NumberUse> codes_;
    bool is_inside_ = false;
};

// xl/sharedStrings.xml: runs of one text are joined; how it is read aloud is left out.
class StringReader : public XmlListener {
  public:
    void begin(std::string_view name, const std::vector<Attribute>&, int) override {
        if (name == "si") strings.emplace_back();
        if (name == "rPh") is_reading_ = true;
        is_text_ = name == "t" && !is_reading_;
    }
    void end(std::string_view name) override {
        if (name == "rPh") is_reading_ = false;
        if (name == "t") is_text_ = false;
        if (name == "si" && !strings.empty()) strings.back() = unescaped(strings.back());
    }
    void text(std::string_view piece) override {
        if (is_text_ && !strings.empty()) strings.back() += piece;
    }

    std::vector<std::string> strings;

  private:
    bool is_text_ = false;
    bool is_reading_ = false;
};

const Relation* of_type(const std::map<std::string, Relation>& relations, std::string_view type) {
    for (const auto& [id, relation] : relations)
        if (relation.type == type) return &relation;
    return nullptr;
}

}  // namespace

Workbook::Workbook(Package package) : package_(std::move(package)) {
    const auto outer = package_.relations("");
    const Relation* book = of_type(outer, "officeDocument");
    if (book == nullptr) throw Refusal{"no_workbook"};
    BookReader reader;
    package_.read(book->part, reader);
    from_1904_ = reader.from_1904;
    const auto parts = package_.relations(book->part);
    for (BookReader::Named& sheet : reader.sheets)
        if (const auto part = parts.find(sheet.relation); part != parts.end() && part->second.type == "worksheet")
            sheets_.push_back({std::move(sheet.name), part->second.part, sheet.is_hidden});
    if (sheets_.empty()) throw Refusal{"no_workbook"};
    if (const Relation* styles = of_type(parts, "styles")) read_styles(styles->part);
    if (const Relation* strings = of_type(parts, "sharedStrings")) read_strings(strings->part);
}

void Workbook::read_styles(const std::string& part) {
    StyleReader reader;
    package_.read(part, reader);
    styles_ = std::move(reader.uses);
}

void Workbook::read_strings(const std::string& part) {
    StringReader reader;
    package_.read(part, reader);
    strings_ = std::move(reader.strings);
}

const Workbook::Sheet& Workbook::sheet_named(std::string_view name) const {
    const auto found = std::find_if(sheets_.begin(), sheets_.end(), [name](const Sheet& sheet) {
        return name.empty() ? !sheet.is_hidden : sheet.name == name;
    });
    if (found != sheets_.end()) return *found;
    if (name.empty()) return sheets_.front();
    std::string names;
    for (const Sheet& sheet : sheets_) names += (names.empty() ? "" : ", ") + sheet.name;
    throw Refusal{"no_sheet", names};
}

void Workbook::read(std::string_view sheet, const std::function<void(const SheetRow&)>& row) {
    SheetReader reader(strings_, styles_, from_1904_, row);
    package_.read(sheet_named(sheet).part, reader);
}

}  // namespace muster::office
