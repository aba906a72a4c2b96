// Runs transcripts: what a person types and what is answered, in process and in a sealed world.
//   # a claim            # 17:30 a claim   from here on it is that time
//                        $ muster task add X       a command line, VAR=value before it
//   plain                standard output           ! text   standard error       ? 5   exit code, when not 0
//   |# text              output that begins like a mark of this format
//   $ export NAME=VALUE  a variable for all that follows
//   $ write NAME         the plain lines that follow go into a file
// MUSTER_BLESS=1 writes the real answers into the files: read the diff.

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

#include <muster/time.h>

#include "base/text.h"
#include "cli/run.h"

namespace fs = std::filesystem;
using muster::text::split;

namespace {

const muster::Instant first_moment = *muster::instant_from_iso("2026-03-02T08:00:00Z");

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

class Transcript {
  public:
    explicit Transcript(fs::path file) : file_(std::move(file)) {
        std::string name = (fs::temp_directory_path() / "muster-transcript-XXXXXX").string();
        folder_ = mkdtemp(name.data());
        std::ifstream stream(file_);
        for (std::string line; std::getline(stream, line);) lines_.push_back(line);
    }
    ~Transcript() { fs::remove_all(folder_); }
    Transcript(const Transcript&) = delete;
    Transcript& operator=(const Transcript&) = delete;

    // Returns the file as it would be with the real answers.
    std::vector<std::string> play() {
        std::vector<std::string> result;
        for (std::size_t i = 0; i < lines_.size();) {
            const std::string line = lines_[i++];
            result.push_back(line);
            set_clock(line);
            if (!line.starts_with("$ ")) continue;
            std::vector<std::string> expected;
            while (i < lines_.size() && !lines_[i].starts_with("$ ") && !lines_[i].starts_with("#"))
                expected.push_back(lines_[i++]);
            if (line.starts_with("$ export ")) {
                const auto equals = line.find('=');
                exported_[line.substr(9, equals - 9)] = line.substr(equals + 1);
                continue;
            }
            const auto answer =
                line.starts_with("$ write ") ? write(line.substr(8), expected) : answer_to(line.substr(2));
            result.insert(result.end(), answer.begin(), answer.end());
            // Blank lines before a claim belong to the reader.
            if (i < lines_.size() && lines_[i].starts_with("#") && !expected.empty() && expected.back().empty())
                result.emplace_back();
        }
        return result;
    }

    [[nodiscard]] const std::vector<std::string>& lines() const { return lines_; }

  private:
    // A claim may say what time it is: the next command runs then.
    void set_clock(const std::string& line) {
        const std::regex time("# ([0-9]{2}):([0-9]{2}) .*");
        std::smatch parts;
        if (!std::regex_match(line, parts, time)) return;
        const auto day = std::chrono::floor<std::chrono::days>(now_);
        now_ = day + std::chrono::hours{std::stoi(parts[1])} + std::chrono::minutes{std::stoi(parts[2])};
    }

    std::vector<std::string> write(const std::string& name, const std::vector<std::string>& content) const {
        fs::create_directories((folder_ / name).parent_path());
        std::ofstream file(folder_ / name);
        for (const std::string& line : content) file << (line.starts_with("|#") ? line.substr(1) : line) << "\n";
        return content;
    }

    std::vector<std::string> answer_to(const std::string& line) {
        auto words = muster::text::words_of_line(replaced(line, "\\e", "\x1b"));
        std::map<std::string, std::string> variables{{"HOME", folder_.string()},
                                                     {"MUSTER_USER", "li"},
                                                     {"COLUMNS", "80"},
                                                     {"MUSTER_NOW", muster::to_text(now_)}};
        now_ += std::chrono::seconds{1};
        for (const auto& [name, value] : exported_) variables[name] = value;
        while (!words.empty() && words.front() != "muster") {
            const auto equals = words.front().find('=');
            variables[words.front().substr(0, equals)] = words.front().substr(equals + 1);
            words.erase(words.begin());
        }
        if (!words.empty()) words.erase(words.begin());
        std::ostringstream out, err;
        std::istringstream in;
        muster::cli::World world;
        world.variable = [&](const std::string& name) -> std::optional<std::string> {
            const auto found = variables.find(name);
            return found == variables.end() ? std::nullopt : std::optional(found->second);
        };
        world.folder = folder_.string();
        world.catalogues = MUSTER_CATALOGUES;
        world.in = &in;
        world.out = &out;
        world.err = &err;
        const int code = muster::cli::run(words, world);
        std::vector<std::string> answer = shown(out.str());
        for (const std::string& complaint : shown(err.str())) answer.push_back("! " + complaint);
        if (code != 0) answer.push_back("? " + std::to_string(code));
        return answer;
    }

    // A line that could be taken for a mark of this format gets a bar before it.
    [[nodiscard]] std::vector<std::string> shown(std::string text) const {
        if (text.ends_with('\n')) text.pop_back();
        auto lines = split(replaced(std::move(text), folder_.string(), "FOLDER"), '\n');
        for (std::string& line : lines) line = std::regex_replace(line, std::regex("\"[0-9a-f]{32}\""), "\"UID\"");
        for (std::string& line : lines)
            if (!line.empty() && std::string_view("#$!?|").find(line[0]) != std::string_view::npos)
                line.insert(0, 1, '|');
        return lines;
    }

    fs::path file_;
    fs::path folder_;
    std::vector<std::string> lines_;
    std::map<std::string, std::string> exported_;
    muster::Instant now_ = first_moment;
};

// Prints where two texts begin to differ.
void print_difference(const fs::path& file, const std::vector<std::string>& expected,
                      const std::vector<std::string>& found) {
    std::size_t at = 0;
    while (at < expected.size() && at < found.size() && expected[at] == found[at]) ++at;
    std::cout << file.string() << ":" << at + 1 << ":\n";
    constexpr std::size_t most = 8;
    for (std::size_t i = at; i < std::min(expected.size(), at + most); ++i)
        std::cout << "  expected  " << expected[i] << "\n";
    for (std::size_t i = at; i < std::min(found.size(), at + most); ++i)
        std::cout << "  found     " << found[i] << "\n";
}

}  // namespace

int main(int count, char** words) {
    setenv("TZ", "UTC", 1);
    const bool bless = std::getenv("MUSTER_BLESS") != nullptr;
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(count > 1 ? words[1] : "tests/transcript"))
        if (entry.path().extension() == ".t") files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    int passed = 0, failed = 0;
    for (const fs::path& file : files) {
        Transcript transcript(file);
        const auto found = transcript.play();
        if (found == transcript.lines()) {
            ++passed;
            continue;
        }
        if (bless) {
            std::ofstream stream(file);
            for (const std::string& line : found) stream << line << "\n";
            std::cout << "blessed " << file.string() << "\n";
            continue;
        }
        print_difference(file, transcript.lines(), found);
        ++failed;
    }
    std::cout << passed << " passed, " << failed << " failed\n";
    return failed == 0 && (passed > 0 || bless) ? 0 : 1;
}
