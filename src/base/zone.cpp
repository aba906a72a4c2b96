#include <muster/clock_change.h>

#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"

namespace muster {

namespace chrono = std::chrono;

namespace {

// The C library reads the system's zone files; it knows one zone at a time, by TZ. muster has one thread.
class ZoneInForce {
  public:
    explicit ZoneInForce(const std::string& name) {
        const char* old = std::getenv("TZ");
        if (old != nullptr) old_ = old;
        if (old == nullptr || old_ != name) {
            setenv("TZ", name.c_str(), 1);
            changed_ = true;
        }
        tzset();
    }
    ~ZoneInForce() {
        if (!changed_) return;
        if (old_.empty()) unsetenv("TZ");
        else setenv("TZ", old_.c_str(), 1);
        tzset();
    }
    ZoneInForce(const ZoneInForce&) = delete;
    ZoneInForce& operator=(const ZoneInForce&) = delete;

  private:
    std::string old_;
    bool changed_ = false;
};

std::tm on_the_wall(const std::string& zone, Instant moment) {
    const std::time_t seconds = moment.time_since_epoch().count();
    std::tm wall{};
    if (zone == "UTC") {
        gmtime_r(&seconds, &wall);
        return wall;
    }
    const ZoneInForce in_force(zone);
    localtime_r(&seconds, &wall);
    return wall;
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
    const std::tm wall = on_the_wall(name_, moment);
    return Day{chrono::year{wall.tm_year + 1900} / (wall.tm_mon + 1) / wall.tm_mday};
}

chrono::minutes Zone::time_of(Instant moment) const {
    const std::tm wall = on_the_wall(name_, moment);
    return chrono::hours{wall.tm_hour} + chrono::minutes{wall.tm_min};
}

Instant Zone::at(Day day, chrono::minutes time) const {
    const auto as_utc = Instant{chrono::sys_days{day.time_since_epoch()}} + time;
    if (name_ == "UTC") return as_utc;
    // The offsets of a day before and after: where both give the wall time, it comes twice; where none does, it is in
    // the gap of a clock change, and the offset before the change leads behind it.
    const auto by_offset_of = [&](Instant moment) {
        return as_utc - chrono::seconds{on_the_wall(name_, moment).tm_gmtoff};
    };
    const Instant before = by_offset_of(as_utc - chrono::hours{24});
    const Instant after = by_offset_of(as_utc + chrono::hours{24});
    const auto fits = [&](Instant moment) { return day_of(moment) == day && time_of(moment) == time; };
    if (fits(before) && fits(after)) return std::min(before, after);
    return fits(after) ? after : before;
}

namespace {

// The clock in force at a moment, of a zone that is in force.
ClockChange clock_in_force(Instant moment) {
    const std::time_t seconds = moment.time_since_epoch().count();
    std::tm wall{};
    localtime_r(&seconds, &wall);
    const chrono::seconds offset{wall.tm_gmtoff};
    return {moment, offset, offset, wall.tm_isdst > 0, wall.tm_zone};
}

}  // namespace

ClockChange clock_at(const Zone& zone, Instant moment) {
    const ZoneInForce in_force(zone.name());
    return clock_in_force(moment);
}

std::vector<ClockChange> clock_changes(const Zone& zone, Instant from, Instant until) {
    const ZoneInForce in_force(zone.name());
    std::vector<ClockChange> changes;
    ClockChange before = clock_in_force(from);
    for (Instant day = from + chrono::days{1}; before.at < until; day += chrono::days{1}) {
        ClockChange after = clock_in_force(std::min(day, until));
        if (after.after != before.after) {
            Instant low = before.at, high = after.at;
            while (high - low > chrono::seconds{1}) {
                const Instant middle = low + (high - low) / 2;
                (clock_in_force(middle).after == before.after ? low : high) = middle;
            }
            if (high < until) changes.push_back({high, before.after, after.after, after.is_summer, after.name});
        }
        before = after;
    }
    return changes;
}

}  // namespace muster
