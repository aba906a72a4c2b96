#include "base/json.h"

#include <array>
#include <cmath>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"

namespace muster {

namespace {

// How each byte stands in a JSON text: 0 as it is, 'u' by its number, else behind a backslash as that letter.
constexpr std::array<char, 256> escapes = [] {
    std::array<char, 256> letters{};
    for (std::size_t byte = 0; byte < 0x20; ++byte) letters[byte] = 'u';
    letters[0x7F] = 'u';
    letters['"'] = '"';
    letters['\\'] = '\\';
    letters['\n'] = 'n';
    letters['\r'] = 'r';
    letters['\t'] = 't';
    return letters;
}();

char escape_of(char c) {
    return escapes[static_cast<unsigned char>(c)];
}

std::size_t escaped_size(std::string_view text) {
    std::size_t size = text.size();
    for (const char c : text)
        if (const char letter = escape_of(c); letter != 0) size += letter == 'u' ? 5 : 1;
    return size;
}

char* write_number(char* at, char c) {
    constexpr std::string_view digits = "0123456789abcdef";
    const auto byte = static_cast<unsigned char>(c);
    for (const char sign : {'\\', 'u', '0', '0', digits[byte >> 4], digits[byte & 15]}) *at++ = sign;
    return at;
}

}  // namespace

// Byte by byte into a place of the right size: much of what is written is JSON within JSON, where every fifth byte is a quote.
void append_json_string(std::string& out, std::string_view text) {
    if (!text::is_utf8(text)) {
        out += nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
        return;
    }
    const std::size_t begin = out.size();
    out.resize(begin + escaped_size(text) + 2);
    char* at = out.data() + begin;
    *at++ = '"';
    for (const char c : text) {
        const char letter = escape_of(c);
        if (letter == 'u') {
            at = write_number(at, c);
            continue;
        }
        if (letter != 0) *at++ = '\\';
        *at++ = letter == 0 ? c : letter;
    }
    *at = '"';
}

void append_json_number(std::string& out, double value) {
    constexpr double exact = 9007199254740992.0;  // beyond 2^53 not every whole number is a double
    if (!std::isfinite(value)) out += "null";
    else if (value == std::floor(value) && std::abs(value) < exact)
        out += fmt::format("{}", static_cast<std::int64_t>(value));
    else out += fmt::format("{}", value);
}

void Json::push(Json item) {
    if (is_null()) value_ = Array{};
    std::get<Array>(value_).push_back(std::move(item));
}

void Json::set(std::string name, Json value) {
    if (is_null()) value_ = Object{};
    std::get<Object>(value_).emplace_back(std::move(name), std::move(value));
}

const Json* Json::find(std::string_view name) const {
    if (const Object* object = members())
        for (const auto& [key, value] : *object)
            if (key == name) return &value;
    return nullptr;
}

namespace {

void new_line(std::string& out, int indent, int depth) {
    if (indent == 0) return;
    out += '\n';
    out.append(static_cast<std::size_t>(indent * depth), ' ');
}

}  // namespace

void Json::write(std::string& out, int indent, int depth) const {
    if (const auto* yes = boolean()) {
        out += *yes ? "true" : "false";
    } else if (const auto* whole = integer()) {
        out += fmt::format("{}", *whole);
    } else if (const auto* real = number()) {
        append_json_number(out, *real);
    } else if (const auto* words = text()) {
        append_json_string(out, *words);
    } else if (const auto* array = items()) {
        out += '[';
        for (std::size_t i = 0; i < array->size(); ++i) {
            if (i > 0) out += ',';
            new_line(out, indent, depth + 1);
            (*array)[i].write(out, indent, depth + 1);
        }
        if (!array->empty()) new_line(out, indent, depth);
        out += ']';
    } else if (const auto* object = members()) {
        out += '{';
        for (std::size_t i = 0; i < object->size(); ++i) {
            if (i > 0) out += ',';
            new_line(out, indent, depth + 1);
            append_json_string(out, (*object)[i].first);
            out += indent > 0 ? ": " : ":";
            (*object)[i].second.write(out, indent, depth + 1);
        }
        if (!object->empty()) new_line(out, indent, depth);
        out += '}';
    } else {
        out += "null";
    }
}

std::string Json::dump(int indent) const {
    std::string out;
    write(out, indent);
    return out;
}

namespace {

Json convert(const nlohmann::ordered_json& from) {
    using Type = nlohmann::ordered_json::value_t;
    switch (from.type()) {
        case Type::boolean: return from.get<bool>();
        case Type::number_integer: return from.get<std::int64_t>();
        case Type::number_unsigned:
            if (from.get<std::uint64_t>() > static_cast<std::uint64_t>(INT64_MAX)) return from.get<double>();
            return from.get<std::int64_t>();
        case Type::number_float: return from.get<double>();
        case Type::string: return from.get<std::string>();
        case Type::array: {
            Json array = Json::array();
            for (const auto& item : from) array.push(convert(item));
            return array;
        }
        case Type::object: {
            Json object = Json::object();
            for (const auto& [name, value] : from.items()) object.set(name, convert(value));
            return object;
        }
        default: return nullptr;
    }
}

}  // namespace

Json Json::parse(std::string_view text) {
    try {
        // A document nested deeper than any real one would exhaust the stack.
        constexpr int deepest = 256;
        const auto watch = [](int depth, nlohmann::ordered_json::parse_event_t, nlohmann::ordered_json&) {
            if (depth > deepest) throw Error(Failure::usage, tr("not JSON that muster reads: it is nested too deep"));
            return true;
        };
        return convert(nlohmann::ordered_json::parse(text, watch));
    } catch (const nlohmann::ordered_json::exception& error) {
        // It quotes the bytes that it stumbled over, behind the name of the exception.
        std::string_view words = error.what();
        if (const auto name = words.find("] "); words.starts_with('[') && name != std::string_view::npos) words.remove_prefix(name + 2);
        throw Error(Failure::usage, say("not JSON: {}", text::visible(words)));
    }
}

}  // namespace muster
