#include "settings/trust.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>

#include "base/sha256.h"
#include "base/text.h"
#include "settings/document.h"

namespace muster::settings {

namespace {

namespace fs = std::filesystem;

std::string line_for(const Trusted& one) {
    return hex(sha256(one.content)) + " " + one.name;
}

bool is_of(const std::string& line, const std::string& name) {
    const auto space = line.find(' ');
    return space != std::string::npos && std::string_view(line).substr(space + 1) == name;
}

bool is_script(const fs::path& file) {
    constexpr std::array endings{".sh", ".py", ".pl", ".rb", ".js"};
    if (access(file.c_str(), X_OK) == 0) return true;
    if (std::find(endings.begin(), endings.end(), file.extension()) != endings.end()) return true;
    std::ifstream stream(file);
    return stream.get() == '#' && stream.get() == '!';
}

// Whatever could name a file, wherever a shell would end a word.
std::vector<std::string> possible_names(std::string line) {
    for (char& c : line)
        if (std::string_view("\t\n\r'\"\\;|&<>()`$=").find(c) != std::string_view::npos) c = ' ';
    std::vector<std::string> names;
    for (const std::string& word : text::split(line, ' '))
        if (!word.empty()) names.push_back(word);
    return names;
}

}  // namespace

Trusted trusted_file(const std::string& file) {
    return {file, read_whole(file)};
}

Trusted trusted_command(const std::string& project_file, const std::string& record, const std::string& line,
                        const std::string& folder) {
    Trusted trusted{project_file + "#" + record, line};
    for (const std::string& name : possible_names(line)) {
        const fs::path file = fs::path(folder) / name;
        std::error_code error;
        const fs::path inside = fs::relative(file, folder, error);
        if (error || inside.empty() || *inside.begin() == ".." || !fs::is_regular_file(file, error)) continue;
        if (is_script(file))
            trusted.content += std::string(1, '\0') + name + " " + hex(sha256(read_whole(file.string())));
    }
    return trusted;
}

Trust::Trust(std::string file) : file_(std::move(file)) {
    for (const std::string& line : text::split(read_whole(file_), '\n'))
        if (!line.empty()) lines_.push_back(line);
}

bool Trust::holds(const Trusted& one) const {
    return std::find(lines_.begin(), lines_.end(), line_for(one)) != lines_.end();
}

void Trust::give(const Trusted& one) {
    std::erase_if(lines_, [&](const std::string& line) { return is_of(line, one.name); });
    lines_.push_back(line_for(one));
    write();
}

void Trust::take(const Trusted& one) {
    std::erase_if(lines_, [&](const std::string& line) { return is_of(line, one.name); });
    write();
}

void Trust::write() const {
    write_whole(file_, lines_.empty() ? std::string{} : text::join(lines_, "\n") + "\n");
}

}  // namespace muster::settings
