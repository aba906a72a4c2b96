// next: what to take up now, and why that.

#include <fmt/format.h>

#include "base/language.h"
#include "command/record/query.h"
#include "command/record/record.h"
#include "command/report/facts.h"
#include "command/report/report.h"
#include "command/shape.h"

namespace muster::command {

namespace {

constexpr std::int64_t shown_unless_asked = 3;

Selection ready(Session& session, std::vector<Condition> where) {
    Selection selection{&noun_of<Task>(), {}, true, std::move(where), {}, {}};
    selection.filter = both({Filter::Kind::named, {}, {}, "ready"}, context_filter(session, false));
    return selection;
}

std::string footer_of(Session& session, std::int64_t total, bool has_mine) {
    if (total > 0 && has_mine) return count_of("{} task ready", "{} tasks ready", total);
    if (total > 0)
        return count_of("nothing of yours; {} ready task has no owner",
                        "nothing of yours; {} ready tasks have no owner", total);
    const std::int64_t of_others = session.project().count(ready(session, {}));
    if (of_others == 0) return tr("nothing is ready to be started");
    return count_of("nothing of yours is ready; {} task of others is: muster next --all",
                    "nothing of yours is ready; {} tasks of others are: muster next --all", of_others);
}

}  // namespace

Run declare_next(Spec& spec, const Noun*) {
    struct Options {
        std::string limit;
        bool all = false;
    };
    auto options = std::make_shared<Options>();
    spec.flag(options->all, "all", tr("Whoever owns them"));
    spec.option(options->limit, "limit", "N", tr("Show at most N; 3 unless given"), 'L');
    spec.porcelain({"id", "urgency", "due", "title"});
    spec.answers([] {
        const Json part = shape::object({{"fact", shape::text()}, {"amount", shape::number()}});
        return shape::object({{"mine", shape::flag()},
                              {"items", shape::list(shape::object({{"urgency", shape::number()},
                                                                   {"parts", shape::list(part)},
                                                                   {"id", shape::text()},
                                                                   {"title", shape::text()},
                                                                   {"due", shape::maybe(shape::day())}}))}});
    });
    spec.text(tr(
        "The most urgent of my tasks that can be started now, and the facts that make them so; where I have none, of "
        "those that nobody owns. The weights are set in the configuration under [urgency]."));
    spec.example("muster next", tr("What should I do now?"));
    spec.example("muster next -L 1 --ids", tr("Its id alone, for a script"));
    return [options](Session& session) {
        const Project& project = session.project();
        std::vector<Condition> where;
        if (!options->all) where.push_back({"owner", Compare::equal, project.me().key});
        auto keys = project.keys(ready(session, where));
        const bool has_mine = options->all || !keys.empty();
        if (!has_mine) keys = project.keys(ready(session, {{"owner", Compare::is_empty, {}}}));
        const auto total = static_cast<std::int64_t>(keys.size());
        const std::int64_t most = options->limit.empty() ? shown_unless_asked : limit_of(options->limit);
        if (total > most) keys.resize(static_cast<std::size_t>(most));
        view::Answer answer;
        answer.ids.emplace();
        view::Table table{{tr("id"), tr("title"), tr("due"), tr("because")}, {}, {}};
        Json items = Json::array();
        for (const Key key : keys) {
            const Task task = project.get(Ref<Task>{key});
            const auto parts = urgency_of(project, task);
            const std::string id = project.label(Ref<Task>{key});
            const bool is_late = task.due && *task.due < project.today();
            table.rows.push_back({{id, view::Tone::name},
                                  {task.title},
                                  {task.due ? to_text(*task.due) : "", is_late ? view::Tone::bad : view::Tone::plain},
                                  {urgency_facts(parts), view::Tone::faint}});
            Json item = urgency_json(parts);
            item.set("id", id);
            item.set("title", task.title);
            item.set("due", task.due ? Json(to_text(*task.due)) : Json());
            items.push(std::move(item));
            answer.ids->push_back(id);
        }
        answer.page.emplace();
        const std::string footer = footer_of(session, total, has_mine);
        if (!table.rows.empty()) answer.page->push_back(std::move(table));
        answer.page->push_back(view::Paragraph{{{footer, view::Tone::faint}}});
        answer.members.set("total", total);
        answer.members.set("returned", static_cast<std::int64_t>(items.items()->size()));
        answer.members.set("truncated", total > static_cast<std::int64_t>(items.items()->size()));
        answer.members.set("mine", has_mine);
        answer.members.set("items", std::move(items));
        return answer;
    };
}

}  // namespace muster::command
