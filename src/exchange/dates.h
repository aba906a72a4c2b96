#pragma once
// Days and moments in the spellings of other programs, some of which tell day and month apart only in a whole column.

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include <muster/time.h>

namespace muster::exchange {

/// Which of the first two numbers of `03/09/26` is the month.
enum class DayOrder { unknown, day_first, month_first };

/// What a text says of a moment: a day, often a time of day, seldom how far east of Greenwich that is.
struct WrittenMoment {
    Day day{};
    std::optional<std::chrono::seconds> time{};
    std::optional<std::chrono::minutes> offset{};
};

/// Reads ISO 8601, and what Jira, Linear and spreadsheets write: `09/Mar/26 10:15 AM`, `9 Mar 2026`, `Mar 9, 2026`,
/// `09/三月/26 10:15 上午`, `2026年3月9日`, `2026/3/9`, `20260309`, `09.03.2026`, `3/9/26 16:14`, `Mon Mar 09 2026 10:15:00
/// GMT+0000`. Absent for anything else, and for a day that no calendar has. Where nothing but `order` could tell day and
/// month apart and it is unknown, throws `usage`.
std::optional<WrittenMoment> written_moment(std::string_view text, DayOrder order);

/// Returns the moment; without an offset it is on the wall of `zone`, without a time its midnight there.
Instant instant_of(const WrittenMoment& written, const Zone& zone);

/// What the dates of a table tell of their order. A number above 12 is a day.
class DayOrders {
  public:
    /// With an order that somebody said, nothing is learnt.
    explicit DayOrders(DayOrder said = DayOrder::unknown) : said_(said) {}

    /// Learns from one cell, whatever it holds.
    void learn(std::size_t column, std::string_view text);
    /// Returns the order in the column; where it tells nothing of its own, that of all others, as one program wrote them.
    /// Unknown where the dates contradict each other.
    [[nodiscard]] DayOrder in(std::size_t column) const;

  private:
    struct Seen {
        bool day_first = false;
        bool month_first = false;
    };
    static DayOrder order_of(const Seen& seen);

    DayOrder said_;
    Seen all_;
    std::map<std::size_t, Seen> columns_;
};

}  // namespace muster::exchange
