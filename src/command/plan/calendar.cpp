// calendar show: which days are worked, and why others are not.

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/timesheet.h>
#include <muster/working_calendar.h>

#include "base/language.h"
#include "base/text.h"
#include "command/plan/plan.h"
#include "command/shape.h"

namespace muster::command {

Run declare_calendar_show(Spec& spec, const Noun*) {
    struct Options {
        std::string who;
        std::string period;
    };
    auto options = std::make_shared<Options>();
    spec.word(options->who, "@NAME", tr("Whose; the project's unless given"), false, &noun_of<Member>());
    spec.option(options->period, "period", "PERIOD",
                tr("Which days: month, year, 2026-05-01..2026-05-31; a quarter from today unless given"));
    spec.text(tr(
        "Shows the days of a period that differ from the ordinary week: holidays, days worked for them, and leave. "
        "Holidays come from the calendar of the project: muster project edit --calendar cn takes China's with their "
        "make-up days; a line such as '2026-05-04 off Works outing' or '2026-05-09 work' adds a day. A member may have "
        "one of his own."));
    spec.answers([] {
        using namespace shape;
        return object(
            {{"worked", whole()}, {"items", list(object({{"day", day()}, {"worked", flag()}, {"reason", text()}}))}});
    });
    spec.example("muster calendar show", tr("The days off that come"));
    spec.example("muster calendar show @li --period year", tr("Somebody's year"));
    return [options](Session& session) {
        const Project& project = session.project();
        const WorkingTime time = project.about().working_time();
        std::optional<Member> member;
        if (!options->who.empty()) member = project.get(project.resolve<Member>(options->who));
        const std::string& text = member && !member->calendar.empty() ? member->calendar : project.about().calendar;
        const Calendar calendar = Calendar::parse(text, {time});
        constexpr std::chrono::days quarter{91};
        std::optional<Days> days = Days{project.today(), project.today() + quarter};
        if (!options->period.empty()) days = days_from_text(options->period, project.today(), time.days_a_week);
        if (!days || days->last - days->first > std::chrono::days{3700})
            throw Error(Failure::usage,
                        say("--period: '{}' is not a period of at most ten years", text::visible(options->period)),
                        tr("write month, year, or 2026-05-01..2026-05-31"));
        view::Table table{{tr("day"), tr("working day"), tr("why")}, {}, {}};
        Json items = Json::array();
        std::int64_t worked = 0;
        for (Day day = days->first; day <= days->last; day += std::chrono::days{1}) {
            const bool away = member && is_on_leave(*member, day);
            const bool is_worked = calendar.is_worked(day) && !away;
            worked += is_worked ? 1 : 0;
            const DayKind kind = calendar.kind(day);
            if (!away && (kind == DayKind::worked || kind == DayKind::weekend)) continue;
            const std::string reason = away && calendar.is_worked(day) ? tr("leave") : calendar.reason(day);
            table.rows.push_back({{to_text(day), view::Tone::name},
                                  {is_worked ? tr("yes") : tr("no"), is_worked ? view::Tone::warn : view::Tone::good},
                                  {reason}});
            items.push(Json::object({{"day", to_text(day)}, {"worked", is_worked}, {"reason", reason}}));
        }
        view::Answer answer;
        view::Page& page = answer.page.emplace();
        page.push_back(
            view::Paragraph{{{say("{} to {}: {} working days", to_text(days->first), to_text(days->last), worked),
                              view::Tone::strong}}});
        if (!table.rows.empty()) page.push_back(std::move(table));
        else page.push_back(view::Paragraph{{{tr("an ordinary week throughout"), view::Tone::faint}}});
        if (!calendar.covers(days->first) || !calendar.covers(days->last))
            page.push_back(
                view::Paragraph{{{tr("not all holidays of this period are known yet; those years go by the week alone"),
                                  view::Tone::warn}}});
        answer.members.set("worked", worked);
        answer.members.set("items", std::move(items));
        return answer;
    };
}

}  // namespace muster::command
