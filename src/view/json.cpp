// Answers as JSON: one document, or an object a row.

#include "view/json.h"

#include <algorithm>

#include <fmt/format.h>

#include "view/groups.h"

namespace muster::view {

namespace {

Json json_value(const Field& field, const Value& value) {
    const bool is_array = field.is_list() || field.kind == Kind::series;
    if (std::holds_alternative<std::monostate>(value)) return is_array ? Json::array() : Json();
    if (const auto* whole = std::get_if<std::int64_t>(&value)) {
        if (field.kind == Kind::flag) return *whole != 0;
        return *whole;
    }
    if (const auto* number = std::get_if<double>(&value)) return *number;
    const auto* words = std::get_if<std::string>(&value);
    if (words == nullptr) return nullptr;
    return is_array ? Json::parse(*words) : Json(*words);
}

}  // namespace

// Amounts are numbers in the currency's own unit: 1200.5, not 120050.
Json json_of(const Field& field, const Value& value, const Units& units) {
    const auto* minor = std::get_if<std::int64_t>(&value);
    if (field.kind == Kind::money && minor != nullptr)
        return static_cast<double>(*minor) / static_cast<double>(minor_units(units.currency));
    return json_value(field, value);
}

void write_row_json(const List& list, std::span<const Value> row, std::string& out) {
    out += '{';
    for (std::size_t i = 0; i < list.shown().size(); ++i) {
        if (i > 0) out += ',';
        append_json_string(out, list.fields[i]->name);
        out += ':';
        json_of(*list.fields[i], row[i], list.units).write(out);
    }
    out += '}';
}

namespace {

std::string envelope_start(const Answer& answer, const Style& style) {
    std::string out = "{\"schema\":1,\"kind\":";
    append_json_string(out, answer.kind);
    out += ",\"project\":";
    if (style.project.empty()) out += "null";
    else append_json_string(out, style.project);
    out += ",\"now\":";
    append_json_string(out, style.now);
    if (!style.as_of.empty()) {
        out += ",\"as_of\":";
        append_json_string(out, style.as_of);
    }
    return out;
}

void write_list_json(const Answer& answer, const Style& style, const Sink& out) {
    const List& list = *answer.list;
    const std::int64_t total = list.total();
    const std::int64_t returned = list.limit ? std::min(*list.limit, total) : total;
    std::string text = envelope_start(answer, style);
    text +=
        fmt::format(",\"total\":{},\"returned\":{},\"truncated\":{},\"items\":[", total, returned, returned < total);
    bool first = true;
    Groups groups(list);
    list.rows([&](std::span<const Value> row) {
        groups.take(row);
        text += first ? "\n" : ",\n";
        first = false;
        write_row_json(list, row, text);
        constexpr std::size_t flush_at = 1 << 16;
        if (text.size() > flush_at) {
            out(text);
            text.clear();
        }
    });
    text += first ? "]" : "\n]";
    if (list.grouping) text += ",\"groups\":" + groups.json().dump();
    if (answer.members.members() != nullptr)
        for (const auto& [name, value] : *answer.members.members()) {
            text += ',';
            append_json_string(text, name);
            text += ':';
            value.write(text);
        }
    out(text + "}\n");
}

// The records of what was done, unless the members name items of their own.
Json items_of(const Answer& answer) {
    if (const Json* items = answer.members.find("items")) return *items;
    Json items = Json::array();
    for (const Deed& deed : answer.deeds)
        if (!deed.record.is_null()) items.push(deed.record);
    return items;
}

}  // namespace

void write_json(const Answer& answer, const Style& style, const Sink& out) {
    if (answer.list && !answer.raw) return write_list_json(answer, style, out);
    std::string text = envelope_start(answer, style);
    const auto add = [&](std::string_view name, const Json& value) {
        text += ',';
        append_json_string(text, name);
        text += ':';
        value.write(text);
    };
    if (style.dry_run) add("dry_run", true);
    // A file's text stands in a member of its own.
    if (answer.raw && answer.members.find("content") == nullptr) add("text", *answer.raw);
    const bool has_items =
        answer.members.find("items") != nullptr || !answer.deeds.empty() || (answer.members.is_null() && !answer.raw);
    const Json items = items_of(answer);
    const auto count = static_cast<std::int64_t>(items.items()->size());
    if (has_items)
        for (const auto& [name, value] : std::initializer_list<std::pair<const char*, Json>>{
                 {"total", count}, {"returned", count}, {"truncated", false}}) {
            const Json* own = answer.members.find(name);
            add(name, own != nullptr ? *own : value);
        }
    if (answer.members.members() != nullptr)
        for (const auto& [name, value] : *answer.members.members())
            if (name != "items" && name != "total" && name != "returned" && name != "truncated") add(name, value);
    if (has_items) add("items", items);
    out(text + "}\n");
}

}  // namespace muster::view
