#include <fmt/format.h>

#include <muster/error.h>
#include <muster/task.h>

#include "base/language.h"
#include "base/text.h"
#include "command/report/pieces.h"
#include "command/report/report.h"

namespace muster::command {

namespace {

constexpr std::int64_t most_next = 3;

struct Part {
    const char* name;
    std::string title;
    std::vector<Task> tasks;
};

std::vector<Part> parts_of(const Project& project, Key member, Instant since) {
    const Condition mine{"owner", Compare::equal, member};
    const auto tasks = [&](std::vector<Condition> where, std::optional<std::int64_t> limit = {}) {
        where.push_back(mine);
        return project.all<Task>(std::move(where), {}, limit);
    };
    const Condition open{"closed", Compare::is_empty, {}};
    return {{"done", tr("Done"), tasks({{"closed", Compare::at_least, to_text(since)}, {"state", Compare::equal, std::string("done")}})},
            {"doing", tr("Doing"), tasks({{"state", Compare::equal, std::string("doing")}, open})},
            {"next", tr("Next"), tasks({{"status", Compare::equal, std::string("todo")}, open}, most_next)},
            {"blocked", tr("Blocked"), tasks({{"stuck", Compare::equal, std::int64_t{1}}, open})}};
}

Json add_person(const Project& project, Ref<Member> member, Instant since, view::Page& page) {
    Json person = Json::object({{"member", project.label(member)}});
    view::Pairs pairs;
    const std::string today = to_text(project.today());
    for (const Part& part : parts_of(project, member.key, since)) {
        Json list = Json::array();
        for (const Task& task : part.tasks) {
            const std::string id = project.label(Ref<Task>{task.key});
            const bool late = is_open(task) && task.due && *task.due < project.today();
            view::Line line{{id, view::Tone::name}, {" " + task.title}};
            if (!task.reason.empty()) line.push_back({fmt::format(" ({})", task.reason), view::Tone::warn});
            if (late) line.push_back({say(" (due {})", to_text(*task.due)), view::Tone::bad});
            pairs.rows.push_back({list.items()->empty() ? part.title : "", std::move(line)});
            list.push(Json::object({{"id", id}, {"title", task.title}, {"due", task.due ? Json(to_text(*task.due)) : Json()}, {"reason", task.reason}}));
        }
        person.set(part.name, std::move(list));
    }
    page.push_back(view::Heading{project.label(member), 2});
    if (pairs.rows.empty()) page.push_back(view::Paragraph{{{tr("nothing done, doing or planned"), view::Tone::faint}}});
    else page.push_back(std::move(pairs));
    return person;
}

}  // namespace

Run declare_standup(Spec& spec, const Noun*) {
    struct Options {
        std::vector<std::string> who;
        std::string since;
        bool team = false;
    };
    auto options = std::make_shared<Options>();
    spec.words(options->who, "@NAME", tr("Whose; your own unless given"), false, &noun_of<Member>());
    spec.flag(options->team, "team", tr("Everybody's"));
    spec.option(options->since, "since", "DAY", tr("From this day on; the last working day unless given"));
    spec.text(tr("What each person has done since the last working day, is doing, does next, and is blocked by."));
    spec.example("muster standup --team -F md", tr("The whole team's, to paste into a chat"));
    return [options](Session& session) {
        const Project& project = session.project();
        const int week = session.units().time.days_a_week;
        Day since = add_working_days(project.today(), -1, week);
        if (!options->since.empty()) {
            const auto day = day_from_words(options->since, project.today(), week);
            if (!day) throw Error(Failure::usage, say("--since: '{}' is not a day", text::visible(options->since)));
            since = *day;
        }
        view::Answer answer;
        answer.kind = "standup";
        answer.page.emplace();
        answer.page->push_back(view::Heading{say("Stand-up {} (since {})", to_text(project.today()), to_text(since)), 1});
        auto who = options->team ? project.keys({&noun_of<Member>(), {}, true, {{"external", Compare::equal, std::int64_t{0}}}, {}, {}}) : keys_of(session, noun_of<Member>(), options->who);
        if (who.empty() && !options->team) who = {session.project().resolve(noun_of<Member>(), "@me")};
        Json people = Json::array();
        for (const Key key : who) people.push(add_person(project, {key}, project.zone().at(since, std::chrono::minutes{0}), *answer.page));
        answer.members.set("since", to_text(since));
        answer.members.set("items", std::move(people));
        return answer;
    };
}

}  // namespace muster::command
