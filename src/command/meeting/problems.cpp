#include "command/meeting/problems.h"

#include <charconv>
#include <map>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"
#include "command/meeting/sitting.h"

namespace muster::command {

std::vector<MetProblem> problems_of(const Project& project, const Sitting& sitting) {
    std::vector<MetProblem> problems;
    if (sitting.occurrence.key == 0) return problems;
    for (Note& note : project.all<Note>(
             {{"meeting", Compare::equal, sitting.occurrence.key}, {"kind", Compare::equal, std::string("problem")}}))
        problems.push_back({std::move(note), fmt::format("{}#{}", name_of(sitting), problems.size() + 1)});
    return problems;
}

MetProblem find_problem(const Project& project, const std::string& word) {
    const auto hash = word.rfind('#');
    std::size_t place = 0;
    if (hash != std::string::npos) std::from_chars(word.data() + hash + 1, word.data() + word.size(), place);
    if (place == 0)
        throw Error(Failure::usage, say("'{}' is not the name of a problem", text::visible(word)),
                    tr("write E2@2026-03-09#1, as the minutes have it"));
    const Sitting sitting = find_sitting(project, word.substr(0, hash));
    auto problems = problems_of(project, sitting);
    if (place > problems.size())
        throw Error(Failure::not_found,
                    say("{} has {}", name_of(sitting),
                        count_of("{} problem", "{} problems", static_cast<std::int64_t>(problems.size()))),
                    fmt::format("muster meeting minutes {}", name_of(sitting)));
    return std::move(problems[place - 1]);
}

std::vector<MetProblem> open_problems(const Project& project) {
    std::map<Key, std::pair<std::string, int>> sittings;  // what each is called, and how many problems it has so far
    std::vector<MetProblem> found;
    for (Note& note :
         project.all<Note>({{"kind", Compare::equal, std::string("problem")}, {"meeting", Compare::is_set, {}}})) {
        auto& [name, count] = sittings[note.meeting.key];
        if (name.empty()) name = project.label(note.meeting);
        ++count;
        const bool is_over = note.task && !is_open(project.get(note.task));
        if (!is_over) found.push_back({std::move(note), fmt::format("{}#{}", name, count)});
    }
    return found;
}

}  // namespace muster::command
