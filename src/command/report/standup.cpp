// standup: what people did, do, do next and are blocked by, since they last stood up.

#include <algorithm>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/task.h>
#include <muster/working_calendar.h>

#include "base/language.h"
#include "base/text.h"
#include "command/report/commits.h"
#include "command/report/report.h"
#include "command/report/standup_person.h"
#include "command/shape.h"

namespace muster::command {

namespace {

struct StandupOptions {
    std::vector<std::string> who;
    std::string since;
    bool team = false, git = false, held = false;
};

std::vector<Key> members_of(Session& session, const StandupOptions& options) {
    const Project& project = session.project();
    if (options.team)
        return project.keys({&noun_of<Member>(), {}, true, {{"external", Compare::equal, std::int64_t{0}}}, {}, {}});
    const auto who = keys_of(session, noun_of<Member>(), options.who);
    return who.empty() ? std::vector<Key>{project.resolve(noun_of<Member>(), "@me")} : who;
}

std::optional<Day> since_given(Session& session, const std::string& word) {
    if (word.empty()) return {};
    const auto day = past_day_from_words(word, session.project().today(), session.project().working_days());
    if (!day || *day > session.project().today())
        throw Error(Failure::usage, say("--since: '{}' is not a day that is over", text::visible(word)),
                    tr("write 2026-03-09, yesterday, fri (the last one) or -3d"));
    return day;
}

std::vector<Standing> people_of(Session& session, const StandupOptions& options) {
    const Project& project = session.project();
    const auto given = since_given(session, options.since);
    std::vector<Standing> people;
    for (const Key key : members_of(session, options)) {
        const Member member = project.get(Ref<Member>{key});
        Standing person;
        person.member = {key};
        person.label = project.label(person.member);
        person.away = away_until(member, project.today());
        person.since =
            given ? project.zone().at(*given, std::chrono::minutes{0})
                  : standup_since(member, project.last_standup(person.member), project.now(), project.zone(),
                                  project.calendar_of(member).working_days());
        people.push_back(std::move(person));
    }
    return people;
}

// Gives commits that name tasks to their authors; returns those of nobody shown, but not of other members.
std::vector<Commit> share_commits(Session& session, std::vector<Standing>& people) {
    Instant earliest = session.project().now();
    for (const Standing& person : people) earliest = std::min(earliest, person.since);
    const auto members = session.project().all<Member>();
    std::vector<Commit> unknown;
    for (Commit& commit : commits_since(session.surroundings().folder, earliest)) {
        if (commit.tasks.empty()) continue;
        const auto author = std::find_if(members.begin(), members.end(),
                                         [&](const Member& member) { return is_author(member, commit); });
        if (author == members.end()) {
            unknown.push_back(std::move(commit));
            continue;
        }
        for (Standing& person : people)
            if (person.member.key == author->key) person.commits.push_back(commit);
    }
    return unknown;
}

void add_unknown(const std::vector<Commit>& commits, view::Answer& answer) {
    Json list = Json::array();
    view::Bullets bullets;
    for (const Commit& commit : commits) {
        view::Line line = commit_line(commit);
        line.push_back({fmt::format("  ({})", commit.author), view::Tone::faint});
        bullets.lines.push_back(std::move(line));
        list.push(commit_json(commit));
    }
    answer.members.set("commits_of_others", std::move(list));
    if (bullets.lines.empty()) return;
    answer.page->push_back(view::Heading{tr("Commits of nobody we know"), 2});
    answer.page->push_back(std::move(bullets));
}

bool have_same_since(const std::vector<Standing>& people) {
    return std::all_of(people.begin(), people.end(),
                       [&](const Standing& person) { return person.since == people.front().since; });
}

void add_people(Session& session, std::vector<Standing>& people, bool in_team, view::Answer& answer) {
    const Zone& zone = session.project().zone();
    const bool same_since = have_same_since(people);
    view::Page& page = *answer.page;
    std::string head = say("Stand-up {}", to_text(session.project().today()));
    if (same_since && !people.empty()) head += say(" (since {})", since_text(people.front().since, zone));
    page.push_back(view::Heading{head, 1});
    std::vector<std::string> away, silent;
    Json items = Json::array();
    answer.ids.emplace();
    for (Standing& person : people) {
        tell(session, person);
        items.push(std::move(person.json));
        for (const std::string& id : person.ids)
            if (std::find(answer.ids->begin(), answer.ids->end(), id) == answer.ids->end()) answer.ids->push_back(id);
        if (person.away) away.push_back(say("{} until {}", person.label, to_text(*person.away)));
        else if (in_team && person.lines.rows.empty()) silent.push_back(person.label);
        if (in_team && (person.away || person.lines.rows.empty())) continue;
        if (person.away)
            person.lines.rows.insert(person.lines.rows.begin(),
                                     {tr("Away"), {{say("until {}", to_text(*person.away)), view::Tone::warn}}});
        page.push_back(view::Heading{
            same_since ? person.label : person.label + say(" (since {})", since_text(person.since, zone)), 2});
        if (person.lines.rows.empty())
            page.push_back(view::Paragraph{{{tr("nothing done, doing or planned"), view::Tone::faint}}});
        else page.push_back(std::move(person.lines));
    }
    answer.members.set("items", std::move(items));
    if (!in_team || (away.empty() && silent.empty())) return;
    view::Pairs others;
    if (!away.empty()) others.rows.push_back({tr("Away"), {{text::join(away, ", ")}}});
    if (!silent.empty()) others.rows.push_back({tr("Nothing to tell"), {{text::join(silent, ", ")}}});
    page.push_back(view::Heading{tr("Others"), 2});
    page.push_back(std::move(others));
}

// Reading does not write; that a stand-up was held is remembered only when it is said.
void remember(Session& session, const std::vector<Standing>& people) {
    std::vector<Ref<Member>> present;
    for (const Standing& person : people)
        if (!person.away) present.push_back(person.member);
    session.take(session.surroundings().open_again());
    session.project().hold_standup(present);
}

Json standup_shape() {
    using namespace shape;
    const Members task{{"id", text()},
                       {"title", text()},
                       {"reason", maybe(text())},
                       {"due", maybe(day())},
                       {"closed", maybe(moment())}};
    Members stuck = task;
    stuck.emplace_back("waits_for", list(text()));
    const Json commits = list(object(
        {{"hash", text()}, {"subject", text()}, {"author", text()}, {"moment", text()}, {"tasks", list(text())}}));
    const Json time =
        object({{"spent", whole()}, {"items", list(object({{"task", maybe(text())}, {"spent", whole()}}))}});
    const Json person = object({{"member", text()},
                                {"since", moment()},
                                {"away_until", maybe(day())},
                                {"done", list(object(task))},
                                {"doing", list(object(task))},
                                {"next", list(object(task))},
                                {"blocked", list(object(stuck, {{"since", maybe(moment())}}))},
                                {"time", time},
                                {"commits", commits}});
    return object({{"since", day()}, {"items", list(person)}, {"held", flag()}}, {{"commits_of_others", commits}});
}

}  // namespace

Run declare_standup(Spec& spec, const Noun*) {
    auto options = std::make_shared<StandupOptions>();
    spec.words(options->who, "@NAME", tr("Whose; your own unless given"), false, &noun_of<Member>());
    spec.flag(options->team, "team", tr("Everybody's who is active and of the team"));
    spec.option(options->since, "since", "DAY", tr("From this day on: yesterday, fri (the last one), 2026-03-09"));
    spec.flag(options->git, "git", tr("Also the commits on any branch that name tasks: T12, #T12 or [T12]"));
    spec.flag(options->held, "held", tr("Remember that the stand-up is held now; the next one tells from here on"));
    spec.text(tr(
        "What each person has done, is doing, does next, and is blocked by. It tells from the last stand-up that was "
        "held on an earlier day of the past week, else from the beginning of the person's last working day, which "
        "leaves out weekends and leave. A stand-up counts as held when --held says so; this is remembered in this copy "
        "of the project, outside of its log. Time is that of whole days. Commits are given to members by mail, name or "
        "handle."));
    spec.answers([] { return standup_shape(); });
    spec.example("muster standup", tr("My own"));
    spec.example("muster standup --team --held", tr("The whole team's, in the meeting"));
    spec.example("muster standup --team -F md", tr("To paste into a chat"));
    return [options](Session& session) {
        if (options->team && !options->who.empty())
            throw Error(Failure::usage, tr("--team is everybody; leave the names out"), "muster standup --team");
        if (options->held && session.project().as_of())
            throw Error(Failure::usage, tr("the past cannot be changed: --as-of is for reading"));
        auto people = people_of(session, *options);
        const auto unknown = options->git ? share_commits(session, people) : std::vector<Commit>{};
        view::Answer answer;
        answer.page.emplace();
        Instant earliest = session.project().now();
        for (const Standing& person : people) earliest = std::min(earliest, person.since);
        answer.members.set("since", to_text(session.project().zone().day_of(earliest)));
        add_people(session, people, options->team, answer);
        if (options->git) add_unknown(unknown, answer);
        if (options->held) remember(session, people);
        answer.members.set("held", options->held);
        return answer;
    };
}

}  // namespace muster::command
