#include "settings/trust.h"

#include <algorithm>

#include "base/sha256.h"
#include "base/text.h"
#include "settings/document.h"

namespace muster::settings {

namespace {

std::string line_for(const std::string& file) {
    return hex(sha256(read_whole(file))) + " " + file;
}

bool is_of(const std::string& line, const std::string& file) {
    const auto space = line.find(' ');
    return space != std::string::npos && std::string_view(line).substr(space + 1) == file;
}

}  // namespace

Trust::Trust(std::string file) : file_(std::move(file)) {
    for (const std::string& line : text::split(read_whole(file_), '\n'))
        if (!line.empty()) lines_.push_back(line);
}

bool Trust::holds(const std::string& file) const {
    return std::find(lines_.begin(), lines_.end(), line_for(file)) != lines_.end();
}

void Trust::give(const std::string& file) {
    std::erase_if(lines_, [&](const std::string& line) { return is_of(line, file); });
    lines_.push_back(line_for(file));
    write();
}

void Trust::take(const std::string& file) {
    std::erase_if(lines_, [&](const std::string& line) { return is_of(line, file); });
    write();
}

void Trust::write() const {
    write_whole(file_, lines_.empty() ? std::string{} : text::join(lines_, "\n") + "\n");
}

}  // namespace muster::settings
