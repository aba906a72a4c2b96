#pragma once
// iCalendar (RFC 5545) line by line.

#include <string>
#include <string_view>

#include <muster/time.h>

namespace muster::exchange::ics {

/// Writes the content lines of a calendar: each ends with CRLF and is folded so that none has more than 75 octets; a
/// fold never lies inside of a UTF-8 character.
class Writer {
  public:
    void begin(std::string_view component);
    void end(std::string_view component);
    /// A value in the form of its type: a moment, a rule, an address. Control characters are left out, so that no
    /// value can begin a line.
    void line(std::string_view name, std::string_view value);
    /// A value that is text; it is escaped (3.3.11). An empty one gives no line.
    void text(std::string_view name, std::string_view value);

    [[nodiscard]] const std::string& str() const { return out_; }

  private:
    std::string out_;
};

/// Returns a moment in UTC: `20260309T020000Z`.
std::string utc(Instant moment);

/// Returns a moment on the wall of a zone: `20260309T100000`.
std::string wall(Day day, std::chrono::minutes time);
std::string wall(Instant moment, const Zone& zone);

/// Returns the value of a parameter between quotes; what may not stand there is written as RFC 6868 says.
std::string quoted(std::string_view text);

/// Returns the address as one that a calendar program takes: what does not belong into it is percent-encoded.
std::string uri(std::string_view scheme, std::string_view address);

}  // namespace muster::exchange::ics
