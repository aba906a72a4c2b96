#include "domain/query/named.h"

#include <array>

#include <fmt/format.h>

#include <muster/task.h>

#include "base/language.h"
#include "domain/task/urgency.h"

namespace muster {

namespace {

struct Known {
    NamedState state;
    std::string sql;
};

// Days without a change after which an open task is stale.
constexpr int stale_days = 14;

void add_task_states(std::vector<Known>& known) {
    const std::string waits =
        "EXISTS (SELECT 1 FROM link JOIN task AS other ON other.key = link.blocker WHERE link.task = task.key "
        "AND " MUSTER_HOLDS_BACK ")";
    const std::string deferred = "(task.deferred_until > :today OR task.start_after > :today)";
    const std::string blocked = fmt::format("(task.state = 'blocked' OR {})", waits);
    known.push_back({{"doing", "being worked on"}, "task.state = 'doing'"});
    known.push_back({{"done", "closed as done"}, "task.state = 'done'"});
    known.push_back({{"dropped", "closed without being done"}, "task.state = 'dropped'"});
    known.push_back({{"blocked", "open, and marked as blocked or waiting for an open task"},
                     fmt::format("task.closed IS NULL AND {}", blocked)});
    known.push_back(
        {{"waiting", "open, and waiting for an open task"}, fmt::format("task.closed IS NULL AND {}", waits)});
    known.push_back({{"stuck", "open, and marked as blocked or waiting for something overdue"},
                     fmt::format("task.closed IS NULL AND {}", stuck_sql_for_many)});
    known.push_back(
        {{"deferred", "open, and put off until a later day"}, fmt::format("task.closed IS NULL AND {}", deferred)});
    known.push_back(
        {{"ready", "to do, not blocked, not put off"},
         fmt::format("task.closed IS NULL AND task.state = 'todo' AND NOT {} AND {} IS NOT TRUE", waits, deferred)});
    known.push_back(
        {{"critical", "open, and holding the end of the newest plan"},
         "task.closed IS NULL AND instr(coalesce((SELECT critical FROM plan ORDER BY number DESC LIMIT 1), ''), "
         "lower(hex(task.uid))) > 0"});
    known.push_back({{"stale", "open, and not changed for 14 days"},
                     fmt::format("task.closed IS NULL AND task.changed < date(:today, '-{} days')", stale_days)});
}

std::vector<Known> states_of(const Noun& noun) {
    std::vector<Known> known;
    known.push_back({{"any", "open or closed"}, "TRUE"});
    if (!noun.open.empty()) {
        known.push_back({{"open", "not closed"}, std::string(noun.open)});
        known.push_back({{"closed", "not open"}, fmt::format("({}) IS NOT TRUE", noun.open)});
        if (noun.find("due") != nullptr)
            known.push_back({{"overdue", "open, and past its due day"},
                             fmt::format("{} AND {}.due < :today", noun.open, noun.name)});
    }
    if (noun == noun_of<Task>()) add_task_states(known);
    return known;
}

}  // namespace

std::string named_sql(const Noun& noun, std::string_view name) {
    for (const Known& known : states_of(noun))
        if (known.state.name == name) return known.sql;
    return {};
}

bool says_state(std::string_view name) {
    for (const std::string_view said : {"any", "open", "closed", "done", "dropped"})
        if (name == said) return true;
    return false;
}

std::vector<NamedState> named_states(const Noun& noun) {
    std::vector<NamedState> states;
    for (const Known& known : states_of(noun)) states.push_back(known.state);
    if (noun.find("owner") != nullptr) states.push_back({"mine", "owned by whoever asks"});
    return states;
}

}  // namespace muster
