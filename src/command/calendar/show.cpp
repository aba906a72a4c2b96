// calendar show: which days are worked, and why others are not.

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/member.h>
#include <muster/working_calendar.h>

#include "base/language.h"
#include "base/text.h"
#include "command/calendar/calendar.h"
#include "command/shape.h"

namespace muster::command {

namespace {

/// Whose days are shown.
struct Shown {
    Calendar calendar;
    std::optional<Member> member;
    bool is_named = false;  ///< a calendar by its name, not somebody's
};

Shown shown_by(const Project& project, const std::string& word) {
    if (word.empty()) return {project.calendar(), {}, false};
    if (word.starts_with('@')) {
        Member member = project.get(project.resolve<Member>(word));
        return {project.calendar_of(member), std::move(member), false};
    }
    if (!is_built_in_calendar(word) && !is_calendar_name(word))
        throw Error(Failure::usage, say("'{}' is neither a member nor a calendar", text::visible(word)),
                    tr("write @li, cn, or the name of a calendar"));
    return {project.calendar(word), {}, true};
}

Days period_given(Session& session, const std::string& words, bool is_named) {
    const Project& project = session.project();
    const Day today = project.today();
    constexpr std::chrono::days quarter{91};
    std::optional<Days> days = Days{today, today + quarter};
    // Somebody who asks for a calendar wants to see its days, which lie farther apart.
    if (is_named)
        days = Days{today, Day{(std::chrono::year_month_day{today}.year() + std::chrono::years{1}) / 12 / 31}};
    if (!words.empty()) days = days_from_text(words, today, project.working_days());
    if (!days || days->last - days->first > std::chrono::days{3700})
        throw Error(Failure::usage, say("--period: '{}' is not a period of at most ten years", text::visible(words)),
                    tr("write month, year, or 2026-05-01..2026-05-31"));
    return *days;
}

class Sheet {
  public:
    explicit Sheet(const Shown& shown) : shown_(shown), usual_(shown.calendar.week().time.minutes_a_day) {}

    void add(Day day) {
        const bool away = shown_.member && is_on_leave(*shown_.member, day);
        const std::int64_t minutes = away ? 0 : shown_.calendar.minutes_on(day);
        worked_ += minutes > 0 ? 1 : 0;
        const DayKind kind = shown_.calendar.kind(day);
        if (kind == DayKind::weekend || (kind == DayKind::worked && !away)) return;
        const bool is_leave = away && shown_.calendar.is_worked(day);
        const std::string reason = is_leave ? tr("leave") : shown_.calendar.reason(day);
        table_.rows.push_back({{to_text(day), view::Tone::name},
                               {worked_text(minutes), minutes > 0 ? view::Tone::warn : view::Tone::good},
                               {reason}});
        items_.push(
            Json::object({{"day", to_text(day)}, {"worked", minutes > 0}, {"minutes", minutes}, {"reason", reason}}));
    }

    view::Answer answer(const Days& days) && {
        view::Answer answer;
        view::Page& page = answer.page.emplace();
        page.push_back(
            view::Paragraph{{{say("{} to {}: {} working days", to_text(days.first), to_text(days.last), worked_),
                              view::Tone::strong}}});
        if (!table_.rows.empty()) page.push_back(std::move(table_));
        else page.push_back(view::Paragraph{{{tr("an ordinary week throughout"), view::Tone::faint}}});
        if (!shown_.calendar.covers(days.first) || !shown_.calendar.covers(days.last))
            page.push_back(
                view::Paragraph{{{tr("not all holidays of this period are known yet; those years go by the week alone"),
                                  view::Tone::warn}}});
        answer.members.set("worked", worked_);
        answer.members.set("items", std::move(items_));
        return answer;
    }

  private:
    std::string worked_text(std::int64_t minutes) const {
        if (minutes == 0) return tr("no");
        return minutes == usual_ ? std::string(tr("yes")) : hours_text({minutes});
    }

    const Shown& shown_;
    std::int64_t usual_;
    view::Table table_{{tr("day"), tr("working day"), tr("why")}, {}, {}};
    Json items_ = Json::array();
    std::int64_t worked_ = 0;
};

}  // namespace

Run declare_calendar_show(Spec& spec, const Noun* noun) {
    struct Options {
        std::string who;
        std::string period;
    };
    auto options = std::make_shared<Options>();
    spec.word(options->who, "NAME", tr("A calendar, or whose: @li; the project's unless given"), false, noun);
    spec.option(options->period, "period", "PERIOD",
                tr("Which days: month, year, 2026-05-01..2026-05-31; a quarter from today unless given, of a calendar "
                   "by its name to the end of next year"));
    spec.text(tr(
        "Shows the days of a period that differ from the ordinary week: holidays, days worked for them, and leave. "
        "Holidays come from the calendar of the project: muster project edit --calendar cn takes China's with their "
        "make-up days, --calendar NAME one of the project's own, which muster calendar edit and import make. A member "
        "may go by another one."));
    spec.answers([] {
        using namespace shape;
        return object(
            {{"worked", whole()},
             {"items", list(object({{"day", day()}, {"worked", flag()}, {"minutes", whole()}, {"reason", text()}}))}});
    });
    spec.example("muster calendar show", tr("The days off that come"));
    spec.example("muster calendar show @li --period year", tr("Somebody's year"));
    spec.example("muster calendar show cn", tr("China's holidays, as far as they are published"));
    return [options](Session& session) {
        const Shown shown = shown_by(session.project(), options->who);
        const Days days = period_given(session, options->period, shown.is_named);
        Sheet sheet(shown);
        for (Day day = days.first; day <= days.last; day += std::chrono::days{1}) sheet.add(day);
        return std::move(sheet).answer(days);
    };
}

}  // namespace muster::command
