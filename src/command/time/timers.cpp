#include "command/time/timers.h"

#include <algorithm>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/working_calendar.h>

#include "base/language.h"
#include "base/text.h"

namespace muster::command {

namespace {

using std::chrono::minutes;

std::string label_of(Session& session, const TimeEntry& entry) {
    return session.project().label(Ref<TimeEntry>{entry.key});
}

TimeEntry piece_of(const TimeEntry& whole, const Stretch& piece) {
    TimeEntry entry;
    entry.member = whole.member;
    entry.task = whole.task;
    entry.note = whole.note;
    entry.from = piece.from;
    entry.spent = minutes_between(piece.from, piece.until);
    return entry;
}

std::vector<Stretch> pieces_counted(Session& session, const TimeEntry& timer, const Stretch& run, bool is_named) {
    if (is_named && run.until - run.from <= minutes{longest_day.minutes}) return {run};
    const Project& project = session.project();
    const Member who = timer.member ? project.get(timer.member) : Member{};
    const WorkingDays working = project.calendar_of(who).working_days();
    return counted(run, project.zone(), session.units().time, [&](Day day) { return is_worked_by(who, day, working); });
}

}  // namespace

Json entry_json(Session& session, Key entry) {
    return session.surroundings().wants_records ? record_json(session.project(), noun_of<TimeEntry>(), entry) : Json();
}

std::vector<TimeEntry> stop_timer(Session& session, TimeEntry timer, std::optional<Instant> named) {
    Change& change = session.change();
    const Instant until = named.value_or(session.project().now());
    timer.from = timer.from.value_or(until);
    const Stretch run{std::chrono::floor<minutes>(*timer.from), std::chrono::floor<minutes>(until)};
    std::vector<TimeEntry> entries;
    for (const Stretch& piece : pieces_counted(session, timer, run, named.has_value())) {
        if (!entries.empty()) {
            entries.push_back(piece_of(timer, piece));
            change.put(entries.back());
            continue;
        }
        if (piece.from != run.from) timer.from = piece.from;
        timer.spent = minutes_between(piece.from, piece.until);
        change.put(timer);
        entries.push_back(timer);
    }
    if (entries.empty()) {
        timer.spent = Effort{};
        change.put(timer);
        entries.push_back(timer);
    }
    return entries;
}

std::string stop_note(Session& session, const std::vector<TimeEntry>& stopped) {
    if (stopped.empty()) return {};
    Effort sum;
    std::vector<std::string> labels;
    for (const TimeEntry& entry : stopped) {
        sum.minutes += entry.spent.value_or(Effort{}).minutes;
        labels.push_back(label_of(session, entry));
    }
    const Ref<Task> task = stopped.front().task;
    if (!task) return say(" (timer {} stopped: {})", text::join(labels, ", "), hours_text(sum));
    return say(" (timer {} stopped: {} on {})", text::join(labels, ", "), hours_text(sum),
               session.project().label(task));
}

std::string stop_timers_of(Session& session, Ref<Task> task) {
    std::string note;
    for (const TimeEntry& timer : session.project().running())
        if (timer.task == task) note += stop_note(session, stop_timer(session, timer));
    return note;
}

std::string start_timer(Session& session, Ref<Task> task) {
    const Ref<Member> me = session.change().actor();
    std::string note;
    for (const TimeEntry& running : session.project().running(me)) {
        if (running.task == task) return {};
        note += stop_note(session, stop_timer(session, running));
    }
    TimeEntry timer;
    timer.member = me;
    timer.task = task;
    timer.from = session.project().now();
    session.change().put(timer);
    return note;
}

namespace {

// Fits one entry into the pieces that are left of it; a running one goes on in the piece that reaches the present.
std::string cut_entry(Session& session, TimeEntry entry, const std::vector<Stretch>& left) {
    Change& change = session.change();
    const std::string label = label_of(session, entry);
    const Instant now = std::chrono::floor<minutes>(session.project().now());
    if (left.empty()) {
        change.remove(entry.noun(), entry.key, true);
        return say(" ({} removed)", label);
    }
    const bool goes_on = !entry.spent && left.back().until == now;
    const bool is_split = left.size() > 1;
    const TimeEntry whole = entry;
    const Stretch& kept = goes_on ? left.back() : left.front();
    if (kept.from != std::chrono::floor<minutes>(*entry.from)) entry.from = kept.from;
    if (!goes_on) entry.spent = minutes_between(kept.from, kept.until);
    change.put(entry);
    if (!is_split)
        return goes_on ? say(" ({} now begins at {})", label, wall_text(kept.from, session.project().zone()))
                       : say(" ({} cut to {})", label, hours_text(*entry.spent));
    TimeEntry other = piece_of(whole, goes_on ? left.front() : left.back());
    change.put(other);
    return say(" ({} split into {} and {})", label, label, label_of(session, other));
}

}  // namespace

std::string make_room(Session& session, Ref<Member> member, const Stretch& stretch, Key except) {
    const Project& project = session.project();
    auto others =
        project.all<TimeEntry>({{"member", Compare::equal, member.key},
                                {"from", Compare::greater, to_text(stretch.from - minutes{longest_day.minutes + 1})},
                                {"from", Compare::less, to_text(stretch.until)},
                                {"spent", Compare::is_set, {}}});
    for (TimeEntry& running : project.running(member)) others.push_back(std::move(running));
    std::sort(others.begin(), others.end(),
              [](const TimeEntry& one, const TimeEntry& other) { return one.from < other.from; });
    std::string note;
    for (const TimeEntry& other : others) {
        const auto taken = stretch_of(other, project.now());
        if (other.key == except || !taken || !overlap(*taken, stretch)) continue;
        note += cut_entry(session, other, cut(*taken, stretch));
    }
    return note;
}

std::string long_day_note(Session& session, const TimeEntry& entry) {
    const Project& project = session.project();
    const auto day = day_of(entry, project.zone());
    if (!day || !entry.member) return {};
    Effort sum;
    for (const Worked& work : project.worked({*day, *day}, entry.member)) sum.minutes += work.spent.minutes;
    const Effort usual = working_day_of(project.get(entry.member), session.units().time);
    if (sum <= usual) return {};
    return say(" (that makes {} on {}; a working day has {})", hours_text(sum), to_text(*day), hours_text(usual));
}

}  // namespace muster::command
