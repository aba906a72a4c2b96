#include "cli/demo.h"

#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <sstream>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/time.h>

#include "base/language.h"
#include "base/text.h"
#include "cli/demo_script.h"

namespace muster::cli {

namespace {

namespace fs = std::filesystem;

// The Monday on which the played project starts; a fixed day, so that every run shows the same.
const Day first_day = *day_from_iso("2026-03-02");

fs::path new_folder() {
    std::string name = (fs::temp_directory_path() / "muster-demo-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) throw Error(Failure::unexpected, tr("cannot make a temporary folder"));
    return name;
}

// One line of the script: day from the start, time, actor, command.
struct Step {
    Instant moment;
    std::string actor;
    std::vector<std::string> words;
};

// What a word of the script says to people: whatever has a blank in it, but for the name of a metric.
bool is_for_people(const std::vector<std::string>& words, std::size_t i) {
    return words[i].find(' ') != std::string::npos && words[i - 1] != "--metric";
}

std::vector<std::string> steps_of_script() {
    std::vector<std::string> steps;
    for (const std::string& line : text::split(demo_script()[0].text, '\n'))
        if (!text::trim(line).empty() && !line.starts_with('#')) steps.push_back(line);
    return steps;
}

Step read_step(const std::string& line) {
    auto words = text::words_of_line(line);
    const int day = std::stoi(words.at(0));
    const std::string& clock = words.at(1);
    const std::chrono::minutes time{std::stoi(clock.substr(0, 2)) * 60 + std::stoi(clock.substr(3, 2))};
    Step step{Zone("UTC").at(first_day + std::chrono::days{day}, time), words.at(2), {words.begin() + 3, words.end()}};
    for (std::size_t i = 1; i < step.words.size(); ++i)
        if (is_for_people(step.words, i)) step.words[i] = tr(Sense::stock, step.words[i]);
    return step;
}

class Player {
  public:
    Player(const World& world, fs::path folder) : world_(world), folder_(std::move(folder)) {}

    // Runs a step; its output is shown when `shown`, and otherwise only if it fails.
    int play(const Step& step, bool shown) {
        std::ostringstream out, err;
        std::istringstream in;
        World inner = world_;
        inner.language = language();
        inner.folder = folder_.string();
        inner.in = &in;
        if (!shown) {
            inner.out = &out;
            inner.err = &err;
            inner.out_is_terminal = false;
        }
        inner.variable = [&step, this](const std::string& name) -> std::optional<std::string> {
            if (name == "MUSTER_NOW") return to_text(step.moment);
            if (name == "MUSTER_USER") return step.actor;
            if (name == "MUSTER_DB" || name == "SOURCE_DATE_EPOCH") return {};
            if (name == "HOME" || name == "XDG_CONFIG_HOME") return folder_.string();
            if (name == "MUSTER_PAGER") return "cat";
            return world_.variable(name);
        };
        const int code = run(step.words, inner);
        if (code != 0 && !shown) *world_.err << "muster " << text::shell_words(step.words) << "\n" << err.str();
        return code;
    }

  private:
    const World& world_;
    fs::path folder_;
};

}  // namespace

std::vector<std::string> demo_texts() {
    std::vector<std::string> texts;
    for (const std::string& line : steps_of_script()) {
        const auto words = text::words_of_line(line);
        for (std::size_t i = 1; i < words.size(); ++i)
            if (is_for_people(words, i)) texts.push_back(words[i]);
    }
    return texts;
}

int demo(const World& world) {
    const fs::path folder = new_folder();
    Player player(world, folder);
    std::int64_t commands = 0;
    Step last{};
    for (const std::string& line : steps_of_script()) {
        const Step step = read_step(line);
        const bool shown = step.words.front() == "status" || step.words.front() == "standup" ||
                           (step.words.size() > 1 && step.words[1] == "show");
        if (shown) *world.out << "\n$ muster " << text::shell_words(step.words) << "\n";
        else ++commands;
        if (const int code = player.play(step, shown); code != 0) return code;
        last = step;
    }
    *world.out << "\n"
               << count_of("Played {} command of four weeks; the project stays here to try more:",
                           "Played {} commands of four weeks; the project stays here to try more:", commands)
               << "\n  cd " << folder.string() << "\n  MUSTER_NOW=" << to_text(last.moment)
               << " MUSTER_USER=" << last.actor << " muster\n";
    return 0;
}

}  // namespace muster::cli
