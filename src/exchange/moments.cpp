#include "exchange/moments.h"

#include <charconv>

#include <fmt/format.h>

#include "base/text.h"

namespace muster::exchange {

namespace {

// Takes digits and marks from the front of a text.
class Scanner {
  public:
    explicit Scanner(std::string_view text) : text_(text) {}

    [[nodiscard]] bool is_at_end() const { return text_.empty(); }
    bool skip(std::string_view any) {
        if (text_.empty() || any.find(text_.front()) == std::string_view::npos) return false;
        text_.remove_prefix(1);
        return true;
    }
    // Reads a number of exactly so many digits.
    std::optional<int> number(std::size_t digits) {
        if (text_.size() < digits) return {};
        int number = 0;
        const auto [end, error] = std::from_chars(text_.data(), text_.data() + digits, number);
        if (error != std::errc{} || end != text_.data() + digits || number < 0) return {};
        text_.remove_prefix(digits);
        return number;
    }
    void skip_digits() {
        while (skip("0123456789")) continue;
    }

  private:
    std::string_view text_;
};

std::optional<Day> day_in(Scanner& scanner) {
    const auto year = scanner.number(4);
    scanner.skip("-/");
    const auto month = scanner.number(2);
    scanner.skip("-/");
    const auto day = scanner.number(2);
    if (!year || !month || !day) return {};
    return day_from_iso(fmt::format("{:04}-{:02}-{:02}", *year, *month, *day));
}

// How far east of Greenwich: `Z`, `+08:00`, `-0330`; absent for no zone.
std::optional<std::chrono::minutes> offset_in(Scanner& scanner) {
    if (scanner.skip("Zz")) return std::chrono::minutes{0};
    const bool is_west = scanner.skip("-");
    if (!is_west && !scanner.skip("+")) return {};
    const int hours = scanner.number(2).value_or(0);
    scanner.skip(":");
    const int minutes = hours * 60 + scanner.number(2).value_or(0);
    return std::chrono::minutes{is_west ? -minutes : minutes};
}

}  // namespace

std::optional<Instant> moment_of(std::string_view given, const Zone& zone) {
    using namespace std::chrono;
    Scanner scanner(text::trim(given));
    const auto day = day_in(scanner);
    if (!day) return {};
    if (scanner.is_at_end()) return zone.at(*day, minutes{0});
    if (!scanner.skip("T ")) return {};
    const auto hour = scanner.number(2);
    scanner.skip(":");
    const auto minute = scanner.number(2);
    if (!hour || !minute || *hour > 24 || *minute > 59) return {};
    scanner.skip(":");
    const int second = scanner.number(2).value_or(0);
    if (scanner.skip(".,")) scanner.skip_digits();
    const auto offset = offset_in(scanner);
    if (!scanner.is_at_end() || second > 60) return {};
    const minutes time{*hour * 60 + *minute};
    if (!offset) return zone.at(*day, time) + seconds{second};
    return Instant{day->time_since_epoch() + time - *offset + seconds{second}};
}

std::string day_text(std::string_view given, const Zone& zone) {
    if (const auto day = day_from_iso(text::trim(given))) return to_text(*day);
    const auto moment = moment_of(given, zone);
    return moment ? to_text(zone.day_of(*moment)) : std::string{};
}

std::string compact_text(Instant moment) {
    std::string text = to_text(moment);
    std::erase(text, '-');
    std::erase(text, ':');
    return text;
}

std::optional<std::string> same_day(const std::string& kept, std::optional<Day> day, const Zone& zone) {
    if (!day || kept.empty() || day_text(kept, zone) != to_text(*day)) return {};
    return kept;
}

}  // namespace muster::exchange
