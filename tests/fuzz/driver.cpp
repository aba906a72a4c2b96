// Runs targets without libFuzzer: over the files of tests/fuzz/corpus/TARGET, and over what chance makes of them. The same
// seed gives the same inputs; how many there are is counted, never timed.
// Usage: fuzz_targets CORPUS TARGET [COUNT [SEED]]; without a target it lists them
// Where an input breaks a property, it is left as fuzz-broken-TARGET in the current folder.

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <string>
#include <vector>

#include "fuzz/target.h"
#include "property/generator.h"

namespace fs = std::filesystem;
using muster::testing::Dice;

namespace {

std::map<std::string, muster::fuzz::Target>& targets() {
    static std::map<std::string, muster::fuzz::Target> all;
    return all;
}

// What was being read when the process was ended.
std::string current, current_target;

void keep_input(int signal) {
    std::ofstream("fuzz-broken-" + current_target, std::ios::binary) << current;
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

class Mutations {
  public:
    Mutations(std::vector<std::string> corpus, std::uint64_t seed) : corpus_(std::move(corpus)), dice_(seed) {}

    std::string next() {
        std::string text = dice_.one_of(corpus_);
        for (std::int64_t left = dice_.number(1, 4); left > 0; --left) change(text);
        return text;
    }

  private:
    std::size_t place(const std::string& text) { return static_cast<std::size_t>(dice_.number(0, static_cast<std::int64_t>(text.size()))); }

    std::string piece(const std::string& text, std::int64_t most) {
        return text.substr(place(text), static_cast<std::size_t>(dice_.number(1, most)));
    }

    void change(std::string& text) {
        static const std::vector<std::string> odd{
            "\xFF", "\xC0\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE5\x91", std::string(1, '\0'), "\r", "\n", "\"", "\\", "\\u0000", "\\ud800",
            "\xC8\xCE\xCE\xF1", "\xD0\xDE\xB8\xB4\xB5\xC7\xC2\xBC,", "\xFF\xFE", "\xEF\xBB\xBF", "\xE2\x80\xAE", "\xF0\x9F\x8E\x89", "\xE5\xAE\xA2\xE6\x88\xB7",
            ",", ";", "\t", "|", "`", ":", "-", "(", ")", "[", "]", "{", "}", "<", ">", "&", "null", "true", "{}", "[]", "=", "'", "%", "#", "x "};
        static const std::vector<std::string> numbers{"0", "-1", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "99999999999999999999999999",
                                                      "1e308", "1e999", "-0", "0.0000000001", "4294967296", "2147483648", "00000000000000000001", "20260230", "NaN"};
        switch (dice_.number(0, 7)) {
            case 0: text.resize(place(text)); break;
            case 1:
                if (!text.empty()) text[std::min(place(text), text.size() - 1)] = static_cast<char>(dice_.number(0, 255));
                break;
            case 2: text = text.substr(0, place(text)) + piece(dice_.one_of(corpus_), 2000); break;
            case 3: {
                const std::string chunk = piece(text, 60);
                const std::size_t at = place(text);
                std::string more;
                for (std::int64_t left = dice_.number(1, 20); left > 0; --left) more += chunk;
                text.insert(at, more);
                break;
            }
            case 4: {  // a number becomes an odd one
                const auto begin = text.find_first_of("0123456789", place(text));
                if (begin == std::string::npos) break;
                const auto end = std::min(text.find_first_not_of("0123456789", begin), text.size());
                text.replace(begin, end - begin, dice_.one_of(numbers));
                break;
            }
            case 5: text.insert(place(text), dice_.one_of(odd)); break;
            case 6: text.erase(place(text), static_cast<std::size_t>(dice_.number(1, 40))); break;
            default: {
                const std::string chunk = piece(text, 8);
                text.replace(place(text), chunk.size(), chunk);
            }
        }
    }

    std::vector<std::string> corpus_;
    Dice dice_;
};

std::vector<std::string> files_in(const fs::path& folder) {
    std::vector<fs::path> names;
    for (const auto& entry : fs::directory_iterator(folder)) names.push_back(entry.path());
    std::sort(names.begin(), names.end());
    std::vector<std::string> files;
    for (const fs::path& name : names) {
        std::ifstream file(name, std::ios::binary);
        files.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }
    return files;
}

// One mark a hundred thousand times, alone and within a file.
std::vector<std::string> deep(const std::string& seed) {
    constexpr std::size_t depth = 100'000;
    std::vector<std::string> all;
    for (const char* mark : {"[", "{\"a\":", "[{\"a\":", "(", "\"", "not ", "-", "<a>", "  - [ ] x\n", "\t", "#", ",", "|", "a or ", "BEGIN:VEVENT\n", "\xE5\xAE\xA2", "9"}) {
        std::string text;
        for (std::size_t i = 0; i < depth; ++i) text += mark;
        all.push_back(text);
        const auto middle = seed.size() / 2;
        all.push_back(seed.substr(0, middle) + text + seed.substr(middle));
    }
    return all;
}

class Runner {
  public:
    explicit Runner(muster::fuzz::Target target) : target_(target) {}

    void run(std::string input) {
        current = std::move(input);
        const std::vector<std::uint8_t> bytes(current.begin(), current.end());  // its end is where a sanitizer sees it
        target_(bytes.data(), bytes.size());
        ++count_;
    }
    [[nodiscard]] std::int64_t count() const { return count_; }

  private:
    muster::fuzz::Target target_;
    std::int64_t count_ = 0;
};

std::int64_t run(const std::vector<std::string>& corpus, muster::fuzz::Target target, std::int64_t count, std::uint64_t seed) {
    Runner runner(target);
    runner.run({});
    for (const std::string& file : corpus) {
        runner.run(file);
        const std::size_t step = count > 0 ? file.size() / (2 * static_cast<std::size_t>(count)) + 1 : 1;
        if (count > 0)
            for (std::size_t size = 1; size < file.size(); size += step) runner.run(file.substr(0, size));
    }
    if (count > 0)
        for (std::string& text : deep(corpus.front())) runner.run(std::move(text));
    Mutations mutations(corpus, seed);
    for (std::int64_t left = count; left > 0; --left) runner.run(mutations.next());
    return runner.count();
}

}  // namespace

muster::fuzz::Registered::Registered(const char* name, Target target) {
    targets()[name] = target;
}

int main(int words, char** word) {
    if (words < 3) {
        for (const auto& [name, target] : targets()) std::cout << name << "\n";
        return 0;
    }
    current_target = word[2];
    const auto found = targets().find(current_target);
    const auto corpus = found == targets().end() ? std::vector<std::string>{} : files_in(fs::path(word[1]) / current_target);
    if (corpus.empty()) {
        std::cerr << "no target '" << current_target << "', or no files for it in " << word[1] << "\n";
        return 2;
    }
    for (const int signal : {SIGABRT, SIGSEGV, SIGFPE, SIGBUS}) std::signal(signal, keep_input);
    const std::int64_t count = words > 3 ? std::strtoll(word[3], nullptr, 10) : 1000;
    const std::uint64_t seed = words > 4 ? std::strtoull(word[4], nullptr, 10) : 1;
    std::cout << current_target << ": " << run(corpus, found->second, count, seed) << " inputs\n";
}
