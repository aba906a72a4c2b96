#include "command/report/facts.h"

#include <cmath>
#include <numeric>

#include <fmt/format.h>

#include "base/language.h"
#include "base/text.h"

namespace muster::command {

namespace {

double sum_of(const std::vector<UrgencyPart>& parts) {
    return std::accumulate(parts.begin(), parts.end(), 0.0,
                           [](double sum, const UrgencyPart& part) { return sum + part.amount; });
}

// Urgency is a rule of thumb: one decimal tells enough.
std::string rounded(double amount) {
    return fmt::format("{:.1f}", amount);
}

}  // namespace

std::vector<Task> neighbours(const Project& project, const Task& task, bool waiting) {
    std::vector<Task> found;
    for (const Link& link : project.all<Link>({{waiting ? "blocker" : "task", Compare::equal, task.key},
                                               {"type", Compare::not_equal, std::string("relates")}})) {
        Task other = project.get(waiting ? link.task : link.blocker);
        if (is_open(other)) found.push_back(std::move(other));
    }
    return found;
}

std::vector<UrgencyPart> urgency_of(const Project& project, const Task& task) {
    if (!is_open(task)) return {};
    const bool waits = !neighbours(project, task, false).empty();
    return urgency_parts({project.today(), task.priority, task.due, task.state == TaskState::doing,
                          !neighbours(project, task, true).empty(), waits || task.state == TaskState::blocked},
                         project.weights());
}

std::string urgency_text(const std::vector<UrgencyPart>& parts) {
    std::string text = rounded(sum_of(parts));
    bool is_first = true;
    for (const UrgencyPart& part : parts) {
        text += is_first ? " = " : part.amount < 0 ? " - " : " + ";
        text += say("{} {}", rounded(is_first ? part.amount : std::abs(part.amount)), part.fact);
        is_first = false;
    }
    return text;
}

std::string urgency_facts(const std::vector<UrgencyPart>& parts) {
    std::vector<std::string> facts;
    for (const UrgencyPart& part : parts) facts.push_back(part.fact);
    return text::join(facts, tr(", "));
}

Json urgency_json(const std::vector<UrgencyPart>& parts) {
    Json list = Json::array();
    for (const UrgencyPart& part : parts) list.push(Json::object({{"fact", part.fact}, {"amount", part.amount}}));
    return Json::object({{"urgency", std::round(sum_of(parts) * 100) / 100}, {"parts", std::move(list)}});
}

}  // namespace muster::command
