// where, doctor, backup: the file itself.

#include <filesystem>

#include <fmt/format.h>

#include "base/language.h"
#include "command/project/project.h"
#include "command/shape.h"

namespace muster::command {

Run declare_where(Spec& spec, const Noun*) {
    spec.answers([] { return shape::items(shape::object({{"file", shape::text()}})); });
    spec.example("muster where", tr("The file that commands here work on"));
    return [](Session& session) {
        view::Answer answer;
        answer.deeds.push_back({session.surroundings().database, session.surroundings().database,
                                Json::object({{"file", session.surroundings().database}})});
        return answer;
    };
}

Run declare_doctor(Spec& spec, const Noun*) {
    spec.text(
        tr("Checks the file: SQLite's own integrity check, every reference, the chain of the operation log, and that "
           "replaying the log from nothing gives the tables. Exits with 10 if anything is found."));
    spec.answers([] { return shape::items(shape::object({{"what", shape::text()}, {"mend", shape::text()}})); });
    spec.example("muster doctor", tr("Make sure that nothing is lost or altered"));
    return [](Session& session) {
        view::Answer answer;
        for (const Problem& problem : session.project().examine()) {
            answer.deeds.push_back({{},
                                    fmt::format("{}\n  {}", problem.what, problem.mend),
                                    Json::object({{"what", problem.what}, {"mend", problem.mend}})});
            answer.outcome = view::Outcome::failed;
        }
        if (answer.deeds.empty()) {
            answer.deeds.push_back(
                {{}, tr("All is well: the file is sound, and its log tells the same as its tables"), Json()});
        }
        return answer;
    };
}

Run declare_backup(Spec& spec, const Noun*) {
    auto file = std::make_shared<std::string>();
    spec.word(*file, "FILE", tr("Where to; it must not exist yet"));
    spec.answers([] { return shape::items(shape::object({{"file", shape::text()}})); });
    spec.example("muster backup ../project-2026-03-09.db", tr("A consistent copy, also while others write"));
    return [file](Session& session) {
        const std::string target = (std::filesystem::path(session.surroundings().folder) / *file).string();
        session.project().back_up(target);
        view::Answer answer;
        answer.deeds.push_back({target, say("Backed up to {}", target), Json::object({{"file", target}})});
        return answer;
    };
}

}  // namespace muster::command
