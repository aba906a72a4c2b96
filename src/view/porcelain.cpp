#include "view/porcelain.h"

#include <fmt/format.h>

#include "base/text.h"
#include "view/escape.h"

namespace muster::view {

namespace {

std::string plain(const Json& value);

std::string item(const Json& value) {
    std::string out;
    for (const char c : plain(value)) out += c == ',' ? std::string("\\,") : std::string(1, c);
    return out;
}

std::string plain(const Json& value) {
    if (value.is_null()) return {};
    if (value.text() != nullptr) return tsv_cell(*value.text());
    if (value.items() == nullptr) return value.dump();
    std::vector<std::string> items;
    for (const Json& one : *value.items()) items.push_back(item(one));
    return text::join(items, ",");
}

// The member at `tasks.open`; null where there is none.
Json at_path(const Json& members, const std::string& path) {
    const Json* found = &members;
    for (const std::string& name : text::split(path, '.')) {
        found = found->members() != nullptr ? found->find(name) : nullptr;
        if (found == nullptr) return {};
    }
    return *found;
}

std::string names_line(const std::vector<std::string>& names) {
    return "# " + text::join(names, "\t") + "\n";
}

bool write_rows(const List& list, const Sink& out) {
    std::vector<std::string> names;
    for (const Field* field : list.shown()) names.emplace_back(field->name);
    out(names_line(names));
    return list.rows([&](std::span<const Value> row) {
        std::vector<std::string> cells;
        for (std::size_t i = 0; i < list.shown().size(); ++i)
            cells.push_back(plain(json_of(*list.fields[i], row[i], list.units)));
        out(text::join(cells, "\t") + "\n");
    });
}

}  // namespace

bool write_porcelain(const Answer& answer, const Style& style, const Sink& out) {
    out("# muster porcelain 1\n");
    if (answer.list) return write_rows(*answer.list, out);
    const Json* items = answer.members.find("items");
    if (items == nullptr) {
        for (const std::string& path : style.stable)
            out(fmt::format("{} {}\n", path, plain(at_path(answer.members, path))));
        return false;
    }
    out(names_line(style.stable));
    for (const Json& row : *items->items()) {
        std::vector<std::string> cells;
        for (const std::string& path : style.stable) cells.push_back(plain(at_path(row, path)));
        out(text::join(cells, "\t") + "\n");
    }
    return false;
}

}  // namespace muster::view
