// assign load: who has too much to do, and when.

#include <algorithm>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/timesheet.h>

#include "base/language.h"
#include "base/text.h"
#include "command/judged.h"
#include "command/plan/plan.h"
#include "command/plan/planned.h"
#include "command/shape.h"
#include "view/heat_map.h"
#include "view/histogram.h"

namespace muster::command {

namespace {

// The work of owned tasks in the weeks before they are due, whether or not it fits there.
struct DueLoad {
    std::vector<plan::Placement> placements;
    std::vector<plan::Slot> too_much;  ///< of each person: what does not fit between now and the due days
};

DueLoad load_by_due_days(const Planned& shown) {
    const PlanModel& model = shown.model;
    DueLoad load{shown.placements, std::vector<plan::Slot>(model.people.size(), 0)};
    for (std::size_t i = 0; i < load.placements.size(); ++i) {
        const plan::StaffingTask& task = model.problem.tasks[i];
        if (!task.due || !model.tasks[i].owner) continue;
        const auto person = static_cast<std::size_t>(task.candidates.front());
        const LateWork work = as_late_as_may_be(model.problem.people[person].open, model.now, *task.due, task.work);
        load.too_much[person] += work.too_much;
        load.placements[i] = {work.start, work.finish, static_cast<int>(person), plan::Unplaced::no};
    }
    return load;
}

int weeks_from(const std::string& text) {
    int count = 0;
    for (const char c : text) count = c >= '0' && c <= '9' && count < 1000 ? count * 10 + (c - '0') : 1000;
    if (count < 1 || count > 104)
        throw Error(Failure::usage, say("--weeks: '{}' is not a number from 1 to 104", text::visible(text)));
    return count;
}

// A heat map: a row a person, a column a week.
class LoadMap {
  public:
    explicit LoadMap(const PlanModel& model) : model_(model), weeks_(model.people.size(), Json::array()) {
        map_.description = tr("hours of open tasks against the hours that each person works, by week");
        for (const Member& member : model.people) {
            map_.rows.push_back({"@" + member.handle, {}});
            table_.rows.push_back({{map_.rows.back().name, view::Tone::name}});
        }
    }

    void add_week(Day monday, const std::vector<WeekLoad>& loads) {
        map_.columns.push_back(to_text(monday).substr(5));
        table_.titles.push_back(map_.columns.back());
        for (std::size_t person = 0; person < loads.size(); ++person) add(person, monday, loads[person]);
    }

    [[nodiscard]] bool is_over() const { return !overloaded_.empty(); }

    view::Answer answer(view::Paragraph head, const std::string& title) {
        view::Answer answer;
        view::Page& page = answer.page.emplace();
        page.push_back(std::move(head));
        page.push_back(std::move(table_));
        if (is_over())
            page.push_back(view::Paragraph{{{say("Too much: {}", text::join(overloaded_, ", ")), view::Tone::bad}}});
        Json items = Json::array();
        for (std::size_t person = 0; person < model_.people.size(); ++person)
            items.push(Json::object({{"member", map_.rows[person].name}, {"weeks", std::move(weeks_[person])}}));
        answer.members.set("items", std::move(items));
        answer.forms.emplace_back("svg", [map = map_, title] { return view::heat_map_svg(map, title); });
        return answer;
    }

  private:
    void add(std::size_t person, Day monday, const WeekLoad& load) {
        const bool is_away = load.open == 0;
        const bool is_over = load.planned > load.open;
        const double share = is_away ? 2.0 * (is_over ? 1 : 0) : static_cast<double>(load.planned) / load.open;
        const std::string words = say("{} {} for {} in the week of {}", map_.rows[person].name, hours_of(load.planned),
                                      hours_of(load.open), to_text(monday));
        const std::string text = is_away && !is_over ? tr("away") : hours_of(load.planned);
        map_.rows[person].cells.push_back({share, text, words});
        view::Span mark = view::heat(share);
        mark.text = is_away && !is_over ? text : fmt::format("{} {}", mark.text, text);
        table_.rows[person].push_back(std::move(mark));
        if (is_over) overloaded_.push_back(words);
        weeks_[person].push(Json::object({{"from", to_text(monday)},
                                          {"planned", load.planned / slots_an_hour},
                                          {"open", load.open / slots_an_hour},
                                          {"load", is_away ? Json() : Json(share)}}));
    }

    const PlanModel& model_;
    view::HeatMap map_;
    view::Table table_{{tr("member")}, {}, {}};
    std::vector<Json> weeks_;
    std::vector<std::string> overloaded_;
};

}  // namespace

Run declare_assign_load(Spec& spec, const Noun*) {
    struct Options {
        std::string weeks = "8";
        bool by_due = false;
        bool is_gate = false;
    };
    auto options = std::make_shared<Options>();
    spec.option(options->weeks, "weeks", "N", tr("How many weeks from this one on: 8 unless given"));
    spec.flag(options->by_due, "by-due", tr("Count work in the weeks before it is due, whatever a plan says"));
    spec.format("svg");
    spec.flag(options->is_gate, "exit-status",
              tr("Exit with 10 if somebody has more to do in a week than there is time for, 8 if no task is open"));
    spec.text(tr(
        "A line a person and a column a week: hours of open tasks against the hours the person works then, which "
        "leaves "
        "out holidays and leave. The weeks are those of the newest plan, in which nobody does more than there is time "
        "for; without a plan, and with --by-due, an owner's work stands in the last weeks before it is due, so that "
        "what "
        "cannot be done shows as too much. · none, ░ up to a half, ▒ up to all, ▓ and █ too much."));
    spec.answers([] {
        using namespace shape;
        return or_undecided(items(
            object({{"member", text()},
                    {"weeks",
                     list(object(
                         {{"from", day()}, {"planned", number()}, {"open", number()}, {"load", maybe(number())}}))}})));
    });
    spec.example("muster assign load", tr("Who is busy, and when"));
    spec.example("muster assign load --by-due", tr("Who has been given too much"));
    spec.example("muster assign load -o load.svg", tr("A picture of it"));
    spec.example("muster assign load --by-due --exit-status", tr("In a script: has somebody too much to do?"));
    return [options](Session& session) {
        const Project& project = session.project();
        const int weeks = weeks_from(options->weeks);
        if (options->is_gate && !has_open_tasks(project)) return undecided(tr("no task is open"));
        const Planned shown = planned_if_saved(session);
        const bool by_due = options->by_due || !shown.saved;
        DueLoad load{shown.placements, std::vector<plan::Slot>(shown.model.people.size(), 0)};
        if (by_due) load = load_by_due_days(shown);
        LoadMap map(shown.model);
        for (int week = 0; week < weeks; ++week) {
            const Day monday = week_of(project.today()) + std::chrono::days{7 * week};
            auto loads = week_load(shown.model, load.placements, monday);
            for (std::size_t person = 0; week == 0 && person < loads.size(); ++person)
                loads[person].planned += load.too_much[person];
            map.add_week(monday, loads);
        }
        view::Answer answer =
            map.answer(by_due ? view::Paragraph{{{tr("By due days"), view::Tone::faint}}} : plan_line(shown, project),
                       project.about().name);
        if (options->is_gate) judge(answer, map.is_over());
        return answer;
    };
}

}  // namespace muster::command
