#include "command/time/grouping.h"

#include <algorithm>
#include <array>
#include <functional>

#include <muster/goal.h>
#include <muster/milestone.h>
#include <muster/task.h>

#include "base/language.h"

namespace muster::command {

namespace {

constexpr std::array<std::pair<std::string_view, const char*>, 7> titles{{{"task", tr_later("task")},
                                                                          {"member", tr_later("member")},
                                                                          {"day", tr_later("day")},
                                                                          {"week", tr_later("week")},
                                                                          {"goal", tr_later("goal")},
                                                                          {"milestone", tr_later("milestone")},
                                                                          {"label", tr_later("label")}}};

// A group that work falls into.
struct Name {
    Key task = 0;
    std::string id, title;
};

class Namer {
  public:
    explicit Namer(Session& session) : project_(session.project()) {}

    std::vector<Name> names(const Worked& work, const std::string& by) {
        if (by == "member") return {member(work.member)};
        if (by == "day") return {{0, to_text(work.day), weekday_text(work.day)}};
        if (by == "week") return {{0, to_text(week_of(work.day)), {}}};
        if (!work.task) return {{0, {}, tr("(no task)")}};
        const Task& task = task_of(work.task.key);
        if (by == "task") return {{task.key, project_.label(work.task), task.title}};
        if (by == "goal") return {record(task.goal)};
        if (by == "milestone") return {record(task.milestone)};
        std::vector<Name> labels;
        for (const std::string& label : task.labels) labels.push_back({0, label, {}});
        if (labels.empty()) labels.push_back({0, {}, tr("(no label)")});
        return labels;
    }

  private:
    const Task& task_of(Key key) {
        const auto [at, is_new] = tasks_.try_emplace(key);
        if (is_new) at->second = project_.get(Ref<Task>{key});
        return at->second;
    }

    [[nodiscard]] Name member(Ref<Member> ref) const {
        return ref ? Name{0, project_.label(ref), project_.get(ref).name} : Name{0, {}, tr("(nobody)")};
    }

    template <class T>
    [[nodiscard]] Name record(Ref<T> ref) const {
        return ref ? Name{0, project_.label(ref), project_.get(ref).title} : Name{0, {}, tr("(none)")};
    }

    const Project& project_;
    std::map<Key, Task> tasks_;
};

}  // namespace

std::vector<std::string> groupings() {
    std::vector<std::string> words;
    for (const auto& [word, title] : titles) words.emplace_back(word);
    return words;
}

const char* grouping_title(std::string_view by) {
    for (const auto& [word, title] : titles)
        if (word == by) return tr(title);
    return "";
}

std::string weekday_text(Day day) {
    const std::array<const char*, 7> words{tr("Mon"), tr("Tue"), tr("Wed"), tr("Thu"), tr("Fri"), tr("Sat"), tr("Sun")};
    return words[static_cast<std::size_t>(weekday_index(day))];
}

std::vector<TimeGroup> grouped(Session& session, const std::vector<Worked>& worked, const std::string& by) {
    Namer namer(session);
    std::map<std::string, TimeGroup> groups;
    for (const Worked& work : worked)
        for (const Name& name : namer.names(work, by)) {
            TimeGroup& group = groups[name.id];
            group.task = name.task;
            group.id = name.id;
            group.title = name.title;
            group.spent.minutes += work.spent.minutes;
            group.days[work.day].minutes += work.spent.minutes;
        }
    std::vector<TimeGroup> order;
    for (auto& [id, group] : groups) order.push_back(std::move(group));
    if (by != "day" && by != "week")
        std::stable_sort(order.begin(), order.end(), [](const TimeGroup& one, const TimeGroup& other) {
            if (one.spent != other.spent) return one.spent > other.spent;
            return one.id.size() < other.id.size();  // T2 before T10
        });
    return order;
}

}  // namespace muster::command
