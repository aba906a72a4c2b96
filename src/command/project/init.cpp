#include <filesystem>
#include <map>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/task.h>

#include "base/language.h"
#include "base/text.h"
#include "command/project/project.h"
#include "command/record/record.h"
#include "command/shape.h"
#include "command/task/links.h"
#include "settings/template.h"

namespace muster::command {

namespace {

struct InitOptions {
    std::vector<std::string> name;
    std::string template_name, vision, start, end, budget, currency, zone;
    bool here = false;
};

// Makes the records of a template; each may refer to an earlier one by its key.
class Planting {
  public:
    Planting(Session& session, Day start) : session_(session), reading_(session.reading()) {
        reading_.today = start;
        reading_.find = [this, fallback = reading_.find](const Noun& noun, const std::string& word) {
            const auto known = keys_.find({noun.name, word});
            return known != keys_.end() ? known->second : fallback(noun, word);
        };
    }

    void project_fields(ProjectRecord& project, const settings::Template& from) {
        for (const auto& [name, words] : from.project)
            set_fields(project, {{&project.noun().field(name), words}}, reading_);
    }

    void plant(const settings::Template& from) {
        for (const settings::TemplateRecord& record : from.records) {
            try {
                plant_one(record);
            } catch (const Error& error) {
                throw Error(
                    error.failure() == Failure::refused ? Failure::refused : Failure::usage,
                    fmt::format("{}:{}: [[{}]]: {}", from.name, record.line, text::visible(record.noun), error.what()),
                    error.hint());
            }
        }
    }

    /// Returns what was made: `3 members and you (@li), 1 goal`; empty for a template that makes nothing.
    [[nodiscard]] std::string made() const {
        std::string all;
        for (const Noun* noun : nouns()) {
            const auto count = counts_.find(noun);
            if (count == counts_.end()) continue;
            const std::string counted = noun->counted(count->second);
            // Whoever makes the project joins it, and would be missed in the count of a list.
            const bool joins = noun == &noun_of<Member>() && !names_actor_;
            all += all.empty() ? "" : tr(", ");
            all += joins ? say("{} and you (@{})", counted, session_.surroundings().occasion.actor) : counted;
        }
        return all;
    }

  private:
    void plant_one(const settings::TemplateRecord& from) {
        const Noun* noun = find_noun(from.noun);
        if (noun == nullptr || noun->name == "project" || noun->title() == nullptr)
            throw Error(Failure::usage, say("there is nothing called '{}' to make", text::visible(from.noun)),
                        "man 5 muster-template");
        const auto record = blank(session_, *noun);
        std::vector<GivenField> given;
        LinkOptions links;
        for (const auto& [name, words] : from.fields) {
            if (noun->name == "task" && (name == "blocked_by" || name == "accept")) {
                (name == "accept" ? links.accept : links.blocked_by) = words;
                continue;
            }
            const Field& field = session_.project().noun(*noun).field(name);
            if (!field.is_settable()) throw Error(Failure::usage, say("'{}' cannot be set", name));
            given.push_back({&field, words});
        }
        set_fields(*record, given, reading_);
        if (const auto* member = dynamic_cast<const Member*>(record.get());
            member != nullptr && member->handle == session_.surroundings().occasion.actor) {
            // Whoever makes the project is a member already: the template says what of.
            session_.project().fill(*record, session_.change().actor().key);
            set_fields(*record, given, reading_);
            names_actor_ = true;
        }
        session_.change().put(*record);
        if (!from.key.empty()) keys_[{noun->name, from.key}] = record->key;
        for (std::string& word : links.blocked_by)
            if (const auto known = keys_.find({"task", word}); known != keys_.end())
                word = session_.project().label(*noun, known->second);
        if (!links.is_empty()) put_links(session_, static_cast<const Task&>(*record), links);
        ++counts_[noun];
    }

    Session& session_;
    Reading reading_;
    std::map<std::pair<std::string_view, std::string>, Key> keys_;
    std::map<const Noun*, std::int64_t> counts_;
    bool names_actor_ = false;  ///< whoever makes the project is one of the template's members
};

ProjectRecord new_project(const Session& session, const InitOptions& options) {
    ProjectRecord project;
    project.name = options.name.empty() ? std::filesystem::path(session.surroundings().folder).filename().string()
                                        : text::join(options.name, " ");
    project.time_zone = options.zone.empty() ? session.surroundings().zone : options.zone;
    if (!options.currency.empty()) project.currency = options.currency;
    Zone known(project.time_zone);
    return project;
}

// Leaves no trace of a project that did not come to be. A folder that holds anything else stays.
void clear_away(Session& session, const Place& place) {
    session.leave();
    std::error_code ignored;
    const std::filesystem::path file(place.file);
    std::filesystem::remove(file, ignored);
    if (!place.in_git && file.parent_path().filename() == ".muster" &&
        !std::filesystem::exists(file.parent_path() / "config.toml"))
        std::filesystem::remove(file.parent_path() / ".gitignore", ignored);
    std::filesystem::remove(file.parent_path(), ignored);
}

}  // namespace

Run declare_init(Spec& spec, const Noun*) {
    auto options = std::make_shared<InitOptions>();
    spec.words(options->name, "NAME", tr("What the project is called; the folder's name unless given"), false);
    spec.option(options->template_name, "template", "T|FILE",
                tr("Start from a template: blank, customer-service, marketing, software, or a TOML file"));
    spec.option(options->vision, "vision", "TEXT", tr("Why the project exists"));
    spec.option(options->start, "start", "DAY", tr("First day; today unless given. A template's days count from it"));
    spec.option(options->end, "end", "DAY", tr("Last day"));
    spec.option(options->budget, "budget", "MONEY", tr("Money that may be spent"));
    spec.option(options->currency, "currency", "CODE", tr("Three letters; CNY unless given"));
    spec.option(options->zone, "time-zone", "ZONE", tr("IANA name; this machine's zone unless given"));
    spec.flag(options->here, "here", tr("Keep the file in .muster of this folder, also inside a git work tree"));
    spec.text(
        tr("Makes a project. Inside a git work tree its file lies in git's own folder, shared by all work trees and "
           "never committed by accident; elsewhere, and with --here, in .muster."));
    spec.answers([] { return shape::records(noun_of<ProjectRecord>()); });
    spec.example("muster init 'Customer service' --template customer-service",
                 tr("A complete example project that starts today"));
    return [options](Session& session) {
        const settings::Template chosen =
            options->template_name.empty()
                ? settings::Template{}
                : settings::find_template(options->template_name, session.surroundings().folder);
        ProjectRecord project = new_project(session, *options);
        const Place place = session.surroundings().database.empty()
                                ? new_place(session.surroundings().folder, options->here)
                                : Place{session.surroundings().database, session.surroundings().folder, true};
        session.take(Project::create(place, session.surroundings().occasion));
        try {
            Change& change = session.change();
            change.put(project);
            std::vector<GivenField> given;
            const auto give = [&](const char* name, const std::string& word) {
                if (!word.empty()) given.push_back({&project.noun().field(name), {word}});
            };
            give("start", options->start.empty() ? "today" : options->start);
            set_fields(project, given, session.reading());
            Planting planting(session, *project.start);
            planting.project_fields(project, chosen);
            given.clear();
            give("vision", options->vision);
            give("end", options->end);
            give("budget", options->budget);
            set_fields(project, given, session.reading());
            change.put(project);
            change.actor();
            planting.plant(chosen);
            view::Answer answer;
            const std::string made = planting.made();
            answer.deeds.push_back({place.file, say("Project '{}' made in {}", project.name, place.file),
                                    record_json(session.project(), project.noun(), 1)});
            if (!made.empty())
                answer.deeds.push_back({{}, say("From the template {}: {}", options->template_name, made), Json()});
            answer.deeds.back().text += "\n" + std::string(tr("Next: muster status"));
            if (session.surroundings().dry_run) clear_away(session, place);
            else session.commit();
            return answer;
        } catch (...) {
            clear_away(session, place);
            throw;
        }
    };
}

}  // namespace muster::command
