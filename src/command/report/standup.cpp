#include <fmt/format.h>

#include <muster/error.h>
#include <muster/task.h>

#include "base/language.h"
#include "base/text.h"
#include "command/report/pieces.h"
#include "command/report/report.h"
#include "command/shape.h"

namespace muster::command {

namespace {

constexpr std::int64_t most_next = 3;

struct Part {
    const char* name;
    std::string title;
    std::vector<Condition> where;
    std::optional<std::int64_t> most;
};

std::vector<Part> parts_of(Instant since) {
    const Condition open{"closed", Compare::is_empty, {}};
    return {{"done",
             tr("Done"),
             {{"closed", Compare::at_least, to_text(since)}, {"state", Compare::equal, std::string("done")}},
             {}},
            {"doing", tr("Doing"), {{"state", Compare::equal, std::string("doing")}, open}, {}},
            {"next", tr("Next"), {{"status", Compare::equal, std::string("todo")}, open}, most_next},
            {"blocked", tr("Blocked"), {{"stuck", Compare::equal, std::int64_t{1}}, open}, {}}};
}

view::Line task_line(std::span<const Value> task, Day today) {
    const auto text = [&](std::size_t i) {
        return task[i].index() == 0 ? std::string{} : std::get<std::string>(task[i]);
    };
    view::Line line{{text(0), view::Tone::name}, {" " + text(1)}};
    if (!text(2).empty()) line.push_back({fmt::format(" ({})", text(2)), view::Tone::warn});
    const bool is_late = text(4).empty() && !text(3).empty() && text(3) < to_text(today);
    if (is_late) line.push_back({say(" (due {})", text(3)), view::Tone::bad});
    return line;
}

Json add_person(Session& session, Ref<Member> member, Instant since, view::Page& page) {
    const Project& project = session.project();
    const Noun& noun = noun_of<Task>();
    const std::vector<const Field*> fields{noun.find("id"), noun.find("title"), noun.find("reason"), noun.find("due"),
                                           noun.find("closed")};
    Json person = Json::object({{"member", project.label(member)}});
    view::Pairs pairs;
    for (Part& part : parts_of(since)) {
        Json list = Json::array();
        part.where.push_back({"owner", Compare::equal, member.key});
        project.select({&noun, fields, false, std::move(part.where), {}, part.most}, [&](std::span<const Value> task) {
            pairs.rows.push_back({list.items()->empty() ? part.title : "", task_line(task, project.today())});
            Json item = Json::object();
            for (std::size_t i = 0; i < 4; ++i)
                item.set(std::string(fields[i]->name), view::json_of(*fields[i], task[i], session.units()));
            list.push(std::move(item));
        });
        person.set(part.name, std::move(list));
    }
    page.push_back(view::Heading{project.label(member), 2});
    if (pairs.rows.empty())
        page.push_back(view::Paragraph{{{tr("nothing done, doing or planned"), view::Tone::faint}}});
    else page.push_back(std::move(pairs));
    return person;
}

}  // namespace

namespace {

Json person_shape() {
    using namespace shape;
    const Json tasks =
        list(object({{"id", text()}, {"title", text()}, {"reason", maybe(text())}, {"due", maybe(day())}}));
    return object(
        {{"since", day()},
         {"items",
          list(object({{"member", text()}, {"done", tasks}, {"doing", tasks}, {"next", tasks}, {"blocked", tasks}}))}});
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
    spec.answers([] { return person_shape(); });
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
        answer.page->push_back(
            view::Heading{say("Stand-up {} (since {})", to_text(project.today()), to_text(since)), 1});
        auto who =
            options->team
                ? project.keys({&noun_of<Member>(), {}, true, {{"external", Compare::equal, std::int64_t{0}}}, {}, {}})
                : keys_of(session, noun_of<Member>(), options->who);
        if (who.empty() && !options->team) who = {session.project().resolve(noun_of<Member>(), "@me")};
        Json people = Json::array();
        for (const Key key : who)
            people.push(add_person(session, {key}, project.zone().at(since, std::chrono::minutes{0}), *answer.page));
        answer.members.set("since", to_text(since));
        answer.members.set("items", std::move(people));
        return answer;
    };
}

}  // namespace muster::command
