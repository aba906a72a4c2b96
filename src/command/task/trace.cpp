// task trace: from each requirement to the tasks that meet it, and to what checks them.

#include <fmt/format.h>

#include <muster/query.h>
#include <muster/words.h>

#include "base/language.h"
#include "command/record/query.h"
#include "command/shape.h"
#include "command/task/task.h"

namespace muster::command {

namespace {

// How many acceptance items a task has, and how many of them hold.
struct Items {
    std::int64_t held = 0, all = 0;

    void add(const Items& other) {
        held += other.held;
        all += other.all;
    }
    [[nodiscard]] std::string text() const { return all == 0 ? std::string{} : fmt::format("{}/{}", held, all); }
};

struct Verdict {
    const char* word;
    view::Tone tone;
};

class Trace {
  public:
    explicit Trace(Session& session) : project_(session.project()) {}

    void add(Ref<Task> requirement) {
        const Task root = project_.get(requirement);
        Items items = items_of(requirement);
        std::int64_t done = 0, all = 0;
        std::vector<std::vector<view::Span>> rows;
        Json tasks = Json::array();
        for (const Task& task : tasks_of(root)) {
            if (task.state == TaskState::dropped) continue;
            ++all;
            if (task.state == TaskState::done) ++done;
            const Items own = items_of({task.key});
            items.add(own);
            const std::string id = project_.label(Ref<Task>{task.key});
            rows.push_back({{"  " + id, view::Tone::name},
                            {task.title},
                            {tr(Sense::choice, word_of(task.state))},
                            {own.text()},
                            {project_.label(task.owner)}});
            tasks.push(
                Json::object({{"id", id}, {"state", word_of(task.state)}, {"held", own.held}, {"items", own.all}}));
        }
        const Verdict verdict = verdict_of(root, done, all, items);
        table_.rows.push_back({{project_.label(requirement), view::Tone::name},
                               {root.title, view::Tone::strong},
                               {tr(verdict.word), verdict.tone},
                               {items.text()},
                               {project_.label(root.owner)}});
        table_.rows.insert(table_.rows.end(), rows.begin(), rows.end());
        items_.push(Json::object({{"id", project_.label(requirement)},
                                  {"title", root.title},
                                  {"verdict", verdict.word},
                                  {"held", items.held},
                                  {"items", items.all},
                                  {"tasks", std::move(tasks)}}));
    }

    view::Table table_{{tr("id"), tr("title"), tr("state"), tr("checks"), tr("owner")}, {}, {}};
    Json items_ = Json::array();

  private:
    // Its subtasks, and what is linked with it by --relates in either direction.
    std::vector<Task> tasks_of(const Task& root) {
        auto tasks = project_.all<Task>({{"parent", Compare::equal, root.key}}, {{"id", false}});
        for (const Link& link :
             project_.all<Link>({{"type", Compare::equal, std::string("relates")}, {"task", Compare::equal, root.key}}))
            tasks.push_back(project_.get(link.blocker));
        for (const Link& link : project_.all<Link>(
                 {{"type", Compare::equal, std::string("relates")}, {"blocker", Compare::equal, root.key}}))
            tasks.push_back(project_.get(link.task));
        return tasks;
    }

    Items items_of(Ref<Task> task) {
        Items items;
        for (const auto& item : project_.all<Acceptance>({{"task", Compare::equal, task.key}})) {
            ++items.all;
            if (item.checked) ++items.held;
        }
        return items;
    }

    static Verdict verdict_of(const Task& root, std::int64_t done, std::int64_t all, const Items& items) {
        if (root.state == TaskState::dropped) return {tr_later("dropped"), view::Tone::faint};
        if (all == 0 && is_open(root)) return {tr_later("no task yet"), view::Tone::bad};
        if (done < all || is_open(root)) return {tr_later("in work"), view::Tone::plain};
        if (items.all == 0) return {tr_later("done, nothing to check"), view::Tone::warn};
        if (items.held < items.all) return {tr_later("done, not checked"), view::Tone::warn};
        return {tr_later("done and checked"), view::Tone::good};
    }

    const Project& project_;
};

}  // namespace

Run declare_task_trace(Spec& spec, const Noun*) {
    auto options = std::make_shared<QueryOptions>();
    declare_query(spec, noun_of<Task>(), *options);
    spec.text(
        tr("Every task of type requirement with the tasks that meet it (its subtasks, and those linked by --relates) "
           "and how many acceptance items hold. A requirement without tasks is one that nobody works on."));
    spec.answers([] {
        return shape::items(
            shape::object({{"id", shape::text()},
                           {"title", shape::text()},
                           {"verdict", shape::text()},
                           {"held", shape::whole()},
                           {"items", shape::whole()},
                           {"tasks", shape::list(shape::object({{"id", shape::text()},
                                                                {"state", shape::one_of(Words<TaskState>::words)},
                                                                {"held", shape::whole()},
                                                                {"items", shape::whole()}}))}}));
    });
    spec.example("muster task trace milestone:M1", tr("The requirements of one milestone"));
    return [options](Session& session) {
        Query query = read(session, noun_of<Task>(), *options);
        if (options->explain) return explained(query, noun_of<Task>(), false);
        Trace trace(session);
        view::Answer answer;
        answer.ids.emplace();
        for (const Key key : session.project().keys({&noun_of<Task>(),
                                                     {},
                                                     false,
                                                     {{"type", Compare::equal, std::string("requirement")}},
                                                     {{"id", false}},
                                                     {},
                                                     std::move(query.filter)})) {
            answer.ids->push_back(session.project().label(Ref<Task>{key}));
            trace.add({key});
        }
        answer.page.emplace();
        if (trace.table_.rows.empty())
            answer.page->push_back(
                view::Paragraph{{{tr("no requirements; muster task add TITLE --type requirement makes one")}}});
        else answer.page->push_back(std::move(trace.table_));
        answer.members.set("items", std::move(trace.items_));
        return answer;
    };
}

}  // namespace muster::command
