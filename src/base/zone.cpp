#include <muster/clock_change.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include <absl/time/time.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"

namespace muster {

namespace chrono = std::chrono;

namespace {

// The rules of a zone; it is loaded once for the process.
absl::TimeZone rules_of(const std::string& name) {
    absl::TimeZone rules;
    if (!absl::LoadTimeZone(name, &rules)) throw Error(Failure::unexpected, say("the time zone {} cannot be read", name));
    return rules;
}

absl::Time absolute(Instant moment) {
    return absl::FromUnixSeconds(moment.time_since_epoch().count());
}

Instant instant_of(absl::Time moment) {
    return Instant{chrono::seconds{absl::ToUnixSeconds(moment)}};
}

absl::CivilSecond on_the_wall(const std::string& zone, Instant moment) {
    return rules_of(zone).At(absolute(moment)).cs;
}

constexpr const char* zone_folder = "/usr/share/zoneinfo/";

}  // namespace

bool Zone::exists(const std::string& name) {
    if (name == "UTC") return true;
    if (name.empty() || name.starts_with('/') || name.starts_with('.') || name.find("..") != std::string::npos)
        return false;
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(zone_folder + name, ignored)) return false;
    std::ifstream file(zone_folder + name, std::ios::binary);
    std::string magic(4, '\0');
    file.read(magic.data(), 4);
    return magic == "TZif";
}

std::string Zone::of_machine() {
    if (const char* named = std::getenv("TZ"); named != nullptr && exists(named)) return named;
    std::error_code error;
    const std::string target = std::filesystem::read_symlink("/etc/localtime", error).string();
    const auto place = target.find("zoneinfo/");
    if (error || place == std::string::npos) return "UTC";
    const std::string name = target.substr(place + std::string_view("zoneinfo/").size());
    return exists(name) && name != "Etc/UTC" ? name : "UTC";
}

Zone::Zone(std::string name) : name_(std::move(name)) {
    if (!exists(name_))
        throw Error(Failure::usage, say("no time zone '{}' on this machine", text::visible(name_)),
                    tr("use a name like Asia/Shanghai or UTC; the package tzdata holds them"));
}

Day Zone::day_of(Instant moment) const {
    if (name_ == "UTC") return Day{chrono::floor<chrono::days>(moment).time_since_epoch()};
    const absl::CivilDay wall(on_the_wall(name_, moment));
    return Day{chrono::days{wall - absl::CivilDay(1970, 1, 1)}};
}

chrono::minutes Zone::time_of(Instant moment) const {
    const absl::CivilSecond wall = on_the_wall(name_, moment);
    return chrono::hours{wall.hour()} + chrono::minutes{wall.minute()};
}

// What comes before a change is meant: where a wall time comes twice that is the first, and in a gap the offset before
// leads behind it.
Instant Zone::at(Day day, chrono::minutes time) const {
    if (name_ == "UTC") return Instant{chrono::sys_days{day.time_since_epoch()}} + time;
    const absl::CivilSecond wall = absl::CivilSecond(absl::CivilDay(1970, 1, 1) + day.time_since_epoch().count()) + chrono::seconds{time}.count();
    return instant_of(rules_of(name_).At(wall).pre);
}

namespace {

// The clock from a moment on, with the offset before it.
ClockChange clock_from(const absl::TimeZone& rules, absl::Time moment, chrono::seconds before) {
    const absl::TimeZone::CivilInfo clock = rules.At(moment);
    return {instant_of(moment), before, chrono::seconds{clock.offset}, clock.is_dst, clock.zone_abbr};
}

}  // namespace

ClockChange clock_at(const Zone& zone, Instant moment) {
    ClockChange clock = clock_from(rules_of(zone.name()), absolute(moment), {});
    clock.before = clock.after;
    return clock;
}

std::vector<ClockChange> clock_changes(const Zone& zone, Instant from, Instant until) {
    const absl::TimeZone rules = rules_of(zone.name());
    std::vector<ClockChange> changes;
    absl::Time at = absolute(from);
    chrono::seconds before = clock_at(zone, from).after;
    for (absl::TimeZone::CivilTransition change; rules.NextTransition(at, &change);) {
        at = rules.At(change.to).trans;
        if (at >= absolute(until)) break;
        ClockChange clock = clock_from(rules, at, before);
        before = clock.after;
        changes.push_back(std::move(clock));
    }
    return changes;
}

}  // namespace muster
