#include "exchange/pingcode_push.h"

#include <cmath>

#include "base/language.h"
#include "exchange/fields_of.h"
#include "exchange/html_text.h"

namespace muster::exchange {

namespace {

using namespace std::chrono_literals;

// Where the service shows what is set by `assignee_id` and the like.
std::string shown_at(const std::string& member) {
    constexpr std::string_view ending = "_id";
    return member.ends_with(ending) ? member.substr(0, member.size() - ending.size()) + ".id" : member;
}

std::string state_type(TaskState state) {
    switch (state) {
        case TaskState::doing: return "in_progress";
        case TaskState::done: return "completed";
        case TaskState::dropped: return "closed";
        case TaskState::todo:
        case TaskState::blocked: return "pending";
    }
    return "pending";
}

std::int64_t seconds_of(Day day, bool is_end) {
    static const Zone wall{"Asia/Shanghai"};
    const Instant moment = is_end ? wall.at(day + std::chrono::days{1}, 0min) - 1s : wall.at(day, 0min);
    return moment.time_since_epoch().count();
}

// The service keeps one decimal of an hour.
double hours_of(Effort effort) {
    constexpr double minutes_a_tenth = 6;
    constexpr double tenths_an_hour = 10;
    return std::round(static_cast<double>(effort.minutes) / minutes_a_tenth) / tenths_an_hour;
}

bool is_same(const Json& wanted, const Json& there, const std::string& member) {
    if (member == "description") {
        const std::string text = wanted.text() == nullptr ? std::string{} : *wanted.text();
        return text_of_html(text) == text_of_html(text_at(there, member));
    }
    if (wanted.text() != nullptr) {
        const std::string nested = text_at(there, shown_at(member));
        return *wanted.text() == nested || *wanted.text() == text_at(there, member);
    }
    const double number = wanted.integer() != nullptr ? static_cast<double>(*wanted.integer())
                          : wanted.number() != nullptr ? *wanted.number()
                                                       : 0;
    return number_at(there, member) == number;
}

}  // namespace

PingCodePush push_of(const Task& task, const Json* there, const PingCodeTerms& terms) {
    PingCodePush push;
    const auto tell = [&](const char* member, const Json& value) {
        if (there == nullptr || !is_same(value, *there, member)) push.body.set(member, value);
    };
    const auto tell_id = [&](const char* member, const auto& ids, const auto& key, const std::string& otherwise) {
        const auto id = ids.find(key);
        if (id != ids.end()) tell(member, id->second);
        else push.kept.push_back(otherwise);
    };
    tell("title", task.title);
    if (!task.body.empty() || (there != nullptr && !text_at(*there, "description").empty())) tell("description", html_of_text(task.body));
    if (task.start) tell("start_at", seconds_of(*task.start, false));
    if (task.due) tell("end_at", seconds_of(*task.due, true));
    if (task.points) tell("story_points", *task.points);
    if (task.estimate) tell("estimated_workload", hours_of(*task.estimate));
    if (task.remaining) tell("remaining_workload", hours_of(*task.remaining));
    // What has none there has the usual one here, and keeps none.
    constexpr int usual = 2;
    const bool has_none = there == nullptr ? !terms.priorities.contains(usual) : text_at(*there, "priority.id").empty();
    if (task.priority && (*task.priority != usual || !has_none)) tell_id("priority_id", terms.priorities, *task.priority, tr("it has no such priority"));
    // The names of states are the customer's own; what is of the same type there stays as it is.
    const std::string wanted = state_type(task.state);
    if (there == nullptr || text_at(*there, "state.type") != wanted)
        tell_id("state_id", terms.states, wanted, tr("it has no such state"));
    if (task.owner) tell_id("assignee_id", terms.people, task.owner.key, tr("it does not know the owner"));
    else if (there != nullptr && !text_at(*there, "assignee.id").empty())
        push.kept.emplace_back(tr("an owner cannot be taken away there"));
    if (task.parent) tell_id("parent_id", terms.items, task.parent.key, tr("its parent is not there"));
    return push;
}

std::vector<std::string> not_taken(const Json& body, const Json& there) {
    std::vector<std::string> names;
    if (body.members() != nullptr)
        for (const auto& [name, value] : *body.members())
            if (name != "project_id" && name != "type_id" && !is_same(value, there, name)) names.push_back(name);
    return names;
}

}  // namespace muster::exchange
