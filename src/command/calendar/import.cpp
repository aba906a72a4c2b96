// calendar import: the holidays of a feed or a table.

#include <filesystem>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/working_calendar.h>

#include "base/language.h"
#include "base/text.h"
#include "command/calendar/calendar.h"
#include "command/calendar/days.h"
#include "command/record/fields.h"
#include "command/shape.h"
#include "exchange/calendar_days.h"
#include "exchange/encoding.h"

namespace muster::command {

namespace {

struct Options {
    std::string file, name;
};

bool is_ics(const std::string& file, const std::string& text) {
    const std::string lower = text::lower(file);
    if (lower.ends_with(".ics") || lower.ends_with(".ical")) return true;
    return text::lower(text::trim(text).substr(0, 15)) == "begin:vcalendar";
}

// The file's own name, fit to be that of a calendar.
std::string name_of_file(const std::string& file) {
    std::string name = std::filesystem::path(file).stem().string();
    for (char& c : name) {
        const std::string one(1, c);
        if (static_cast<unsigned char>(c) < 0x80 && !is_calendar_name("a" + one)) c = '-';
    }
    return name;
}

std::string name_for(const Options& options) {
    const std::string name = !options.name.empty() ? options.name
                             : options.file == "-" ? std::string{}
                                                   : name_of_file(options.file);
    if (is_calendar_name(name) && !is_built_in_calendar(name)) return name;
    if (!options.name.empty()) return name;  // what is wrong with it, the calendar's own check says
    throw Error(Failure::usage, tr("the calendar needs a name"), "--name company");
}

void put_days(Session& session, CalendarDays& days, const exchange::NamedDays& named) {
    DayWish wish{named.use, named.time, named.yearly, named.note};
    if (named.half) wish.time = Effort{session.units().time.minutes_a_day / 2};
    for (Day day = named.days.first; day <= named.days.last; day += std::chrono::days{1}) days.set(day, wish);
}

std::string told(const CalendarDays& days, const exchange::CalendarFile& file) {
    const CalendarDays::Counts& counts = days.counts();
    std::vector<std::string> parts{count_of("{} day added", "{} days added", counts.added)};
    if (counts.changed > 0) parts.push_back(count_of("{} day changed", "{} days changed", counts.changed));
    if (counts.unchanged > 0) parts.push_back(count_of("{} day unchanged", "{} days unchanged", counts.unchanged));
    if (file.left_out > 0)
        parts.push_back(count_of("{} event left out: neither off nor worked",
                                 "{} events left out: neither off nor worked", file.left_out));
    if (!file.rejected.empty())
        parts.push_back(
            count_of("{} line rejected", "{} lines rejected", static_cast<std::int64_t>(file.rejected.size())));
    return text::join(parts, tr(", "));
}

Json members_of(const CalendarDays& days, const exchange::CalendarFile& file, const std::string& name) {
    Json rejected = Json::array();
    for (const exchange::RejectedLine& one : file.rejected)
        rejected.push(Json::object({{"line", one.line}, {"message", one.message}, {"hint", one.hint}}));
    const CalendarDays::Counts& counts = days.counts();
    Json members = Json::object({{"calendar", name},
                                 {"added", counts.added},
                                 {"changed", counts.changed},
                                 {"unchanged", counts.unchanged},
                                 {"left_out", file.left_out}});
    members.set("rejected", std::move(rejected));
    return members;
}

}  // namespace

Run declare_calendar_import(Spec& spec, const Noun* noun) {
    auto options = std::make_shared<Options>();
    spec.word(options->file, "FILE", tr("An iCalendar file (.ics) or a table (.csv); - for standard input"));
    spec.option(options->name, "name", "NAME", tr("Which calendar; the file's name unless given"));
    spec.completes(*noun);
    spec.text(tr(
        "Of an iCalendar file each event of whole days is off, for its title; a title with 班, 补班 or workday is a "
        "day that is worked. Where titles are marked 休 or 班, as in feeds of China's holidays, those without a mark "
        "are left out. Events that come every year do so here too. A table has the columns day, kind and note: a "
        "day or FROM..TO; holiday, workday, half, 休, 班, or hours such as 4h."));
    spec.text(
        tr("It is safe to import again: days that are there are made as the file says, and others stay. Days of "
           "your own are best kept in a calendar with --base on the imported one. What cannot be read is named with "
           "its line, the rest stands, and the exit code is 7."));
    spec.answers([] {
        using namespace shape;
        return object({{"calendar", text()},
                       {"added", whole()},
                       {"changed", whole()},
                       {"unchanged", whole()},
                       {"left_out", whole()},
                       {"rejected", list(object({{"line", whole()}, {"message", text()}, {"hint", text()}}))}});
    });
    spec.example("muster calendar import holidays.ics --name china -n", tr("See what would come of it"));
    spec.example("muster calendar import company.csv", tr("The company's days off, from a table"));
    return [options](Session& session) {
        const std::string name = name_for(*options);
        const std::string text = exchange::to_utf8(read_text_file(session, options->file));
        const exchange::CalendarFile file = is_ics(options->file, text)
                                                ? exchange::read_ics(text)
                                                : exchange::read_calendar_csv(text, session.units().time);
        CalendarDays days(session, name);
        for (const exchange::NamedDays& named : file.days) put_days(session, days, named);
        days.need_work();
        view::Answer answer;
        answer.outcome = file.rejected.empty() ? view::Outcome::done : view::Outcome::some_rejected;
        if (session.surroundings().wants_records) {
            answer.members = members_of(days, file, name);
            return answer;
        }
        for (const exchange::RejectedLine& one : file.rejected) {
            std::string line = say("line {} rejected: {}", one.line, one.message);
            if (!one.hint.empty()) line += fmt::format(" ({})", one.hint);
            answer.deeds.push_back({{}, std::move(line), {}});
        }
        answer.deeds.push_back({name, fmt::format("{}: {}", name, told(days, file)), {}});
        if (days.is_new()) answer.deeds.back().text += "\n" + say("Next: muster project edit --calendar {}", name);
        return answer;
    };
}

}  // namespace muster::command
