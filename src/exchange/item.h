#pragma once
// What a reader of a foreign format makes of its text: things that become records, whatever program they come from.

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <muster/effort.h>
#include <muster/member.h>
#include <muster/task.h>
#include <muster/time.h>

namespace muster::exchange {

/// Something said about it.
struct Remark {
    std::string author;
    std::optional<Instant> at;
    std::string text;
};

/// Time worked on it, from a moment on or just on a day.
struct Spent {
    std::string person;
    std::optional<Instant> from;
    std::optional<Day> day;
    Effort spent;
    std::string note;
};

/// How it hangs together with another item. Both ids are external ones, as the file names them.
struct Tie {
    enum class Kind { blocked_by, blocks, relates };
    Kind kind = Kind::blocked_by;
    std::string id;
    LinkType type = LinkType::FS;
    std::optional<Effort> lag{};
};

/// One condition of a checklist.
struct Point {
    std::string text;
    bool is_done = false;
};

/// Somebody who has to do with it beside its owner.
struct Doer {
    std::string person;
    std::optional<double> load{};  ///< share of a working day, 0 to 1
    Part role = Part::doer;
};

/// What an earlier file said of the same thing, and this one says no more: with --update it is taken back.
struct Gone {
    std::vector<std::string> blockers{};  ///< external ids of what it waited for
    std::vector<std::string> acceptance{};
    std::vector<std::string> doers{};
    bool parent = false;
};

/// One thing of the file.
struct Item {
    std::int64_t line = 0;      ///< where it stands: its line, or its place from 1
    std::string noun = "task";  ///< or milestone, goal, risk, meeting; `member` introduces somebody others name
    /// Names of the noun's fields and what flags read as their values; states, priorities and types in other programs'
    /// words (foreign.h). `external_id` names it; `id` one of this project's own.
    std::vector<std::pair<std::string, std::string>> cells{};
    std::string identity{};  ///< which record of all copies it is: only then its `id` counts; empty if the file does not say
    std::vector<Remark> comments{};
    std::vector<Spent> times{};
    std::vector<Tie> links{};
    std::vector<Point> acceptance{};
    std::vector<Doer> doers{};
    Gone gone{};
    bool is_named_only = false;  ///< a milestone that the file tells of where something names it: it is made with that
    std::string source_fields{};  ///< a JSON object of what there is no field for; given back at export of the format
};

/// Takes what a reader finds.
using ItemSink = std::function<void(Item item)>;
/// Takes what a reader cannot make sense of: where it stands, what is wrong, and the next step or nothing.
using RejectSink = std::function<void(std::int64_t line, const std::string& message, const std::string& hint)>;

}  // namespace muster::exchange
