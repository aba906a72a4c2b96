#include "settings/document.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"
#include "settings/toml.h"

namespace muster::settings {

namespace {

namespace fs = std::filesystem;
using Lines = std::vector<std::string>;

// A key as it may be written: bare where its characters allow it, quoted, or in single quotes.
bool is_key(std::string_view written, const std::string& key) {
    written = text::trim(written);
    if (written.size() >= 2 && (written.front() == '"' || written.front() == '\'') && written.back() == written.front())
        written = written.substr(1, written.size() - 2);
    return written == key;
}

std::string quoted(const std::string& text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') out += '\\';
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F)
            out += fmt::format("\\u{:04X}", static_cast<unsigned char>(c));
        else out += c;
    }
    return out + '"';
}

std::string written_key(const std::string& key) {
    const bool is_bare = !key.empty() && key.find_first_not_of(
                                             "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
                                             "0123456789_-") == std::string::npos;
    return is_bare ? key : quoted(key);
}

std::string entry_of(const std::string& key, const std::string& value) {
    return fmt::format("{} = {}", written_key(key), quoted(value));
}

bool is_header(std::string_view line) {
    return text::trim(line).starts_with('[');
}

// The place of the first line that belongs to a table: behind its header. Nothing where the document has no such table.
std::optional<std::size_t> start_of(const Lines& lines, const std::string& table) {
    if (table.empty()) return 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::string_view line = text::trim(lines[i]);
        const auto end = line.find(']');
        if (is_header(line) && !line.starts_with("[[") && end != std::string_view::npos &&
            is_key(line.substr(1, end - 1), table))
            return i + 1;
    }
    return {};
}

toml::table parse(const std::string& document, const std::string& file) {
    try {
        return toml::parse(document);
    } catch (const toml::parse_error& bad) {
        throw Error(Failure::usage, fmt::format("{}:{}: {}", file, bad.source().begin.line, bad.description()),
                    tr("mend the file with an editor"));
    }
}

}  // namespace

std::string with_entry(const std::string& document, const std::string& table, const std::string& key,
                       const std::optional<std::string>& value) {
    Lines lines = text::split(document, '\n');
    if (!lines.empty() && lines.back().empty()) lines.pop_back();
    const auto start = start_of(lines, table);
    if (!start) {
        if (!value) return document;
        if (!lines.empty()) lines.emplace_back();
        lines.push_back(fmt::format("[{}]", table));
        lines.push_back(entry_of(key, *value));
        return text::join(lines, "\n") + "\n";
    }
    const auto begin = lines.begin() + static_cast<std::ptrdiff_t>(*start);
    const auto end = std::find_if(begin, lines.end(), is_header);
    const auto at = std::find_if(begin, end, [&](const std::string& line) {
        const auto equals = line.find('=');
        return equals != std::string::npos && is_key(std::string_view(line).substr(0, equals), key);
    });
    if (at != end && value) *at = entry_of(key, *value);
    else if (at != end) lines.erase(at);
    else if (value) {
        auto place = end;
        while (place != begin && text::trim(*(place - 1)).empty()) --place;
        lines.insert(place, entry_of(key, *value));
    }
    return lines.empty() ? std::string{} : text::join(lines, "\n") + "\n";
}

void write_whole(const std::string& file, const std::string& content, unsigned mode) {
    std::error_code error;
    fs::create_directories(fs::path(file).parent_path(), error);
    const std::string partial = file + ".partial";
    const int out = open(partial.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode);
    bool well = out >= 0;
    for (std::size_t done = 0; well && done < content.size();) {
        const auto wrote = write(out, content.data() + done, content.size() - done);
        well = wrote > 0;
        if (well) done += static_cast<std::size_t>(wrote);
    }
    well = well && fsync(out) == 0;
    const int why = errno;
    if (out >= 0) close(out);
    if (well) fs::rename(partial, file, error);
    if (well && !error) return;
    std::error_code ignored;
    fs::remove(partial, ignored);
    throw Error(Failure::unexpected, say("cannot write {}: {}", file, error ? error.message() : std::strerror(why)));
}

std::string read_whole(const std::string& file) {
    std::ifstream stream(file, std::ios::binary);
    std::ostringstream content;
    if (stream) content << stream.rdbuf();
    return content.str();
}

namespace {

// What the document should say afterwards, told by the library rather than by looking at lines.
toml::table changed(toml::table document, const std::string& table, const std::string& key,
                    const std::optional<std::string>& value) {
    if (!table.empty() && value && document.get(table) == nullptr) document.insert(table, toml::table{});
    toml::table* place = table.empty() ? &document : document[table].as_table();
    if (place == nullptr) return document;
    if (value) place->insert_or_assign(key, *value);
    else place->erase(key);
    return document;
}

}  // namespace

void change_file(const std::string& file, const std::string& table, const std::string& key,
                 const std::optional<std::string>& value) {
    const std::string before = read_whole(file);
    const toml::table wanted = changed(parse(before, file), table, key, value);
    const std::string after = with_entry(before, table, key, value);
    if (parse(after, file) != wanted)
        throw Error(Failure::refused, say("{} is written in a way that cannot be changed from here", file),
                    tr("change it with an editor; nothing was written"));
    if (after != before) write_whole(file, after);
}

}  // namespace muster::settings
