#include "store/times.h"

#include <algorithm>

#include <fmt/format.h>

namespace muster::store {

namespace {

constexpr const char* begins = "coalesce(\"from\", day)";

TimeRow row_at(Statement& statement) {
    TimeRow row;
    row.member = {statement.integer(0)};
    row.task = {statement.integer(1)};
    if (!statement.is_null(2)) row.from = instant_from_iso(statement.text(2));
    if (!statement.is_null(3)) row.day = day_from_iso(statement.text(3));
    row.spent = {statement.integer(4)};
    return row;
}

// Days and moments are both texts that sort by time, a day before the moments of its date in UTC. The index narrows
// down by the wider of the two bounds, and each entry is then held to its own.
std::string where(Ref<Member> member) {
    std::string sql = fmt::format(
        " WHERE {0} >= min(:first, :from) AND {0} < max(:after, :until) AND CASE WHEN \"from\" IS NULL THEN day >= "
        ":first AND day < :after ELSE \"from\" >= :from AND \"from\" < :until END AND spent IS NOT NULL",
        begins);
    if (member) sql += " AND +member = :member";  // the plus keeps SQLite from reading all of the member's entries
    return sql;
}

}  // namespace

void each_time(Database& database, const TimePeriod& period, Ref<Member> member,
               const std::function<void(const TimeRow&)>& row) {
    Statement statement(database, fmt::format("SELECT member, task, \"from\", day, spent FROM time_entry{} ORDER BY {}",
                                              where(member), begins));
    // `:` sorts behind every digit: the last day of all has no day after it that could be written.
    const std::string last = to_text(period.days.last);
    statement.bind(":first", Value{to_text(period.days.first)}).bind(":after", Value{last + ":"});
    statement.bind(":from", Value{to_text(period.moments.from)}).bind(":until", Value{to_text(period.moments.until)});
    statement.bind(":member", Value{member.key});
    while (statement.step()) row(row_at(statement));
}

std::optional<Key> overlapping(Database& database, Ref<Member> member, const Stretch& moments, Instant now,
                               Key except) {
    // No interval is longer than a day, so none that began earlier reaches here; a running timer may.
    Statement statement(
        database,
        "SELECT key, \"from\", spent FROM time_entry WHERE member = ?1 AND \"from\" > ?2 AND \"from\" < "
        "?3 AND spent IS NOT NULL UNION ALL SELECT key, \"from\", spent FROM time_entry INDEXED BY "
        "time_entry_running WHERE member = ?1 AND spent IS NULL AND \"from\" < ?3 ORDER BY \"from\"");
    statement.bind(1, member.key);
    statement.bind(2, std::string_view(to_text(moments.from - std::chrono::minutes{longest_day.minutes + 1})));
    statement.bind(3, std::string_view(to_text(moments.until)));
    while (statement.step()) {
        if (statement.integer(0) == except) continue;
        TimeEntry entry;
        entry.from = instant_from_iso(statement.text(1));
        if (!statement.is_null(2)) entry.spent = Effort{statement.integer(2)};
        const auto other = stretch_of(entry, now);
        if (other && overlap(*other, moments)) return statement.integer(0);
    }
    return {};
}

std::vector<Key> running_timers(Database& database, Ref<Member> member) {
    Statement statement(database,
                        fmt::format("SELECT key FROM time_entry INDEXED BY time_entry_running WHERE spent IS NULL{}",
                                    member ? " AND member = :member" : ""));
    statement.bind(":member", Value{member.key});
    std::vector<Key> keys;
    while (statement.step()) keys.push_back(statement.integer(0));
    std::sort(keys.begin(), keys.end());
    return keys;
}

}  // namespace muster::store
