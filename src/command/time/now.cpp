// time: what is being timed now, and how much of today is written down. Quick, for a prompt.

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "base/language.h"
#include "base/text.h"
#include "command/shape.h"
#include "command/time/time.h"
#include "command/time/timers.h"

namespace muster::command {

namespace {

struct Running {
    std::string entry, task, title, member, note;
    Instant from{};
    Effort spent;
};

std::vector<Running> running_of(Session& session, Ref<Member> whose) {
    const Project& project = session.project();
    std::vector<Running> all;
    for (const TimeEntry& timer : project.running(whose)) {
        Running one;
        one.entry = project.label(Ref<TimeEntry>{timer.key});
        one.task = project.label(timer.task);
        if (timer.task) one.title = project.get(timer.task).title;
        one.member = project.label(timer.member);
        one.note = timer.note;
        one.from = timer.from.value_or(project.now());
        one.spent = minutes_between(one.from, project.now());
        all.push_back(std::move(one));
    }
    return all;
}

view::Line running_line(Session& session, const Running& one, bool with_member) {
    view::Line line;
    if (with_member) line.push_back({one.member + "  ", view::Tone::name});
    line.push_back({one.task.empty() ? one.entry : one.task, view::Tone::name});
    line.push_back({fmt::format(" {}", one.title)});
    line.push_back(
        {say("  {} since {}", hours_text(one.spent), wall_text(one.from, session.project().zone())), view::Tone::good});
    return line;
}

// 3h 20m (T12 2h, T3 1h 20m), the largest first.
view::Line today_line(Session& session, const std::vector<Worked>& worked) {
    const Project& project = session.project();
    std::map<Key, std::int64_t> by_task;
    Effort sum;
    for (const Worked& work : worked) {
        by_task[work.task.key] += work.spent.minutes;
        sum.minutes += work.spent.minutes;
    }
    std::vector<std::pair<std::int64_t, Key>> order;
    for (const auto& [task, minutes] : by_task) order.emplace_back(-minutes, task);
    std::sort(order.begin(), order.end());
    std::vector<std::string> parts;
    for (const auto& [minutes, task] : order)
        if (task != 0) parts.push_back(fmt::format("{} {}", project.label(Ref<Task>{task}), hours_text({-minutes})));
    view::Line line{{hours_text(sum), view::Tone::strong}};
    if (!parts.empty()) line.push_back({fmt::format("  ({})", text::join(parts, ", ")), view::Tone::faint});
    return line;
}

Json running_json(const std::vector<Running>& running) {
    Json items = Json::array();
    for (const Running& one : running)
        items.push(Json::object({{"id", one.entry},
                                 {"task", one.task.empty() ? Json() : Json(one.task)},
                                 {"title", one.title.empty() ? Json() : Json(one.title)},
                                 {"member", one.member},
                                 {"from", to_text(one.from)},
                                 {"spent", one.spent.minutes},
                                 {"note", one.note.empty() ? Json() : Json(one.note)}}));
    return items;
}

}  // namespace

Run declare_time(Spec& spec, const Noun*) {
    struct Options {
        bool all = false, gate = false;
    };
    auto options = std::make_shared<Options>();
    spec.flag(options->all, "all", tr("Everybody's timers"));
    spec.porcelain({"task", "spent", "id", "from", "member", "title"});
    spec.answers([] {
        using namespace shape;
        return object({{"today", whole()},
                       {"items", list(object({{"id", text()},
                                              {"task", maybe(text())},
                                              {"title", maybe(text())},
                                              {"member", text()},
                                              {"from", moment()},
                                              {"spent", whole()},
                                              {"note", maybe(text())}}))}});
    });
    spec.flag(options->gate, "exit-status", tr("Exit with 10 if no timer runs"));
    spec.text(
        tr("Shows my running timer and what is written down for today. With --quiet it prints the id of the task "
           "alone, and "
           "nothing when no timer runs: made for a prompt."));
    spec.example("muster time", tr("What am I on, and since when?"));
    spec.example("muster time -q", tr("The id of the task alone"));
    return [options](Session& session) {
        const Project& project = session.project();
        const Ref<Member> me = project.me();
        const bool has_any = options->all || me;
        const auto running = has_any ? running_of(session, options->all ? Ref<Member>{} : me) : std::vector<Running>{};
        view::Answer answer;
        if (options->gate && running.empty()) answer.outcome = view::Outcome::failed;
        answer.ids.emplace();
        for (const Running& one : running) answer.ids->push_back(one.task.empty() ? one.entry : one.task);
        const auto worked = me ? project.worked({project.today(), project.today()}, me) : std::vector<Worked>{};
        view::Pairs pairs;
        for (const Running& one : running)
            pairs.rows.push_back({&one == &running.front() ? tr("Now") : "", running_line(session, one, options->all)});
        if (running.empty()) pairs.rows.push_back({tr("Now"), {{tr("no timer runs"), view::Tone::faint}}});
        pairs.rows.push_back({tr("Today"), today_line(session, worked)});
        answer.page = view::Page{std::move(pairs)};
        Effort today;
        for (const Worked& work : worked) today.minutes += work.spent.minutes;
        answer.members.set("today", today.minutes);
        answer.members.set("items", running_json(running));
        return answer;
    };
}

}  // namespace muster::command
