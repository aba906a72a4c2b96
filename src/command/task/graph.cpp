// task graph: what waits for what, as text, for Graphviz and for Mermaid.

#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

#include <muster/query.h>
#include <muster/words.h>

#include "base/language.h"
#include "base/text.h"
#include "command/record/query.h"
#include "command/shape.h"
#include "command/task/task.h"
#include "view/escape.h"

namespace muster::command {

namespace {

struct Node {
    std::string id, title, status, owner, due;
};

struct Edge {
    Key blocker, task;
    std::string how;  // the type and lag where they are not plain finish-to-start
};

class Graph {
  public:
    Graph(Session& session, Filter filter, const std::vector<Key>& around) : session_(session) {
        read_nodes(std::move(filter));
        read_edges();
        if (!around.empty()) keep_connected(around);
        else drop_unlinked();
    }

    [[nodiscard]] const std::map<Key, Node>& nodes() const { return nodes_; }
    [[nodiscard]] const std::vector<Edge>& edges() const { return edges_; }

    [[nodiscard]] std::string dot() const {
        std::string out = "digraph tasks {\n  rankdir=LR;\n  node [shape=box, style=rounded];\n";
        for (const auto& [key, node] : nodes_)
            out += fmt::format("  {} [label=\"{}\\n{}\"{}];\n", node.id, node.id, view::dot_text(node.title),
                               node.status == "blocked" ? ", color=orange"
                               : node.status == "doing" ? ", color=green"
                                                        : "");
        for (const Edge& edge : edges_)
            out += fmt::format("  {} -> {}{};\n", nodes_.at(edge.blocker).id, nodes_.at(edge.task).id,
                               edge.how.empty() ? "" : fmt::format(" [label=\"{}\"]", edge.how));
        return out + "}\n";
    }

    [[nodiscard]] std::string mermaid() const {
        std::string out = "graph LR\n";
        for (const auto& [key, node] : nodes_)
            out += fmt::format("  {}[\"{} {}\"]\n", node.id, node.id, view::mermaid_text(node.title));
        for (const Edge& edge : edges_)
            out += fmt::format("  {} -->{} {}\n", nodes_.at(edge.blocker).id,
                               edge.how.empty() ? "" : "|" + edge.how + "|", nodes_.at(edge.task).id);
        return out;
    }

    /// Each task under the first that it waits for; met again, it is only named.
    [[nodiscard]] view::Table table() const {
        view::Table table{{tr("id"), tr("title"), tr("status"), tr("owner"), tr("due")}, {}, {}};
        std::set<Key> shown;
        for (const auto& [key, node] : nodes_)
            if (!waits(key)) add(key, 0, "", table, shown);
        return table;
    }

  private:
    [[nodiscard]] bool waits(Key key) const {
        return std::any_of(edges_.begin(), edges_.end(), [&](const Edge& edge) { return edge.task == key; });
    }

    void add(Key key, int depth, const std::string& how, view::Table& table, std::set<Key>& shown) const {
        const Node& node = nodes_.at(key);
        const bool is_first = shown.insert(key).second;
        std::string id(static_cast<std::size_t>(depth) * 2, ' ');
        if (depth > 0) id += "└ ";
        id += node.id;
        if (!how.empty()) id += " " + how;
        if (!is_first) {
            table.rows.push_back({{id, view::Tone::name}, {tr("(see above)"), view::Tone::faint}, {}, {}, {}});
            return;
        }
        table.rows.push_back(
            {{id, view::Tone::name},
             {node.title},
             {tr(Sense::choice, node.status), node.status == "blocked" ? view::Tone::warn : view::Tone::plain},
             {node.owner},
             {node.due}});
        for (const Edge& edge : edges_)
            if (edge.blocker == key) add(edge.task, depth + 1, edge.how, table, shown);
    }

    void read_nodes(Filter filter) {
        const Noun& noun = noun_of<Task>();
        Selection selection{&noun, {}, true, {}, {{"id", false}}, {}, std::move(filter)};
        for (const char* name : {"key", "id", "title", "status", "owner", "due"})
            selection.fields.push_back(noun.find(name));
        session_.project().select(selection, [&](std::span<const Value> row) {
            const auto text = [&](std::size_t i) {
                const auto* words = std::get_if<std::string>(&row[i]);
                return words != nullptr ? *words : std::string{};
            };
            nodes_[std::get<std::int64_t>(row[0])] = {text(1), text(2), text(3), text(4), text(5)};
        });
    }

    void read_edges() {
        const WorkingTime time = session_.units().time;
        for (const Link& link : session_.project().all<Link>({{"type", Compare::not_equal, std::string("relates")}})) {
            if (!nodes_.contains(link.blocker.key) || !nodes_.contains(link.task.key)) continue;
            std::string how;
            if (link.type != LinkType::FS) how = word_of(link.type);
            if (link.lag) how += (how.empty() ? "+" : " +") + to_text(*link.lag, time);
            edges_.push_back({link.blocker.key, link.task.key, how});
        }
    }

    void keep_connected(const std::vector<Key>& around) {
        std::set<Key> reached(around.begin(), around.end());
        std::vector<Key> open(around);
        while (!open.empty()) {
            const Key at = open.back();
            open.pop_back();
            for (const Edge& edge : edges_) {
                const Key other = edge.blocker == at ? edge.task : edge.task == at ? edge.blocker : 0;
                if (other != 0 && reached.insert(other).second) open.push_back(other);
            }
        }
        keep(reached);
    }

    void drop_unlinked() {
        std::set<Key> linked;
        for (const Edge& edge : edges_) {
            linked.insert(edge.blocker);
            linked.insert(edge.task);
        }
        keep(linked);
    }

    void keep(const std::set<Key>& wanted) {
        std::erase_if(nodes_, [&](const auto& entry) { return !wanted.contains(entry.first); });
        std::erase_if(edges_,
                      [&](const Edge& edge) { return !nodes_.contains(edge.blocker) || !nodes_.contains(edge.task); });
    }

    Session& session_;
    std::map<Key, Node> nodes_;
    std::vector<Edge> edges_;
};

Json json_of(const Graph& graph) {
    Json edges = Json::array();
    for (const Edge& edge : graph.edges())
        edges.push(Json::object({{"blocker", graph.nodes().at(edge.blocker).id},
                                 {"task", graph.nodes().at(edge.task).id},
                                 {"how", edge.how.empty() ? "FS" : edge.how}}));
    return edges;
}

}  // namespace

Run declare_task_graph(Spec& spec, const Noun*) {
    struct Options {
        std::vector<std::string> around;
        QueryOptions query;
    };
    auto options = std::make_shared<Options>();
    declare_query(spec, noun_of<Task>(), options->query);
    spec.options(options->around, "around", "ID", tr("Only what is linked with this task, near or far"))
        .completes(noun_of<Task>());
    spec.format("dot").format("mermaid");
    spec.text(
        tr("Open tasks that wait for others or are waited for, each under what it waits for. As dot for Graphviz, or "
           "as mermaid for a document."));
    spec.answers([] {
        return shape::object(
            {{"items",
              shape::list(shape::object({{"id", shape::text()}, {"title", shape::text()}, {"status", shape::text()}}))},
             {"links", shape::list(shape::object(
                           {{"blocker", shape::text()}, {"task", shape::text()}, {"how", shape::text()}}))}});
    });
    spec.example("muster task graph --around T12", tr("What holds T12 up, and what it holds up"));
    spec.example("muster task graph -o graph.dot", tr("For Graphviz: dot -Tsvg graph.dot > graph.svg"));
    return [options](Session& session) {
        Query query = read(session, noun_of<Task>(), options->query);
        if (options->query.explain) return explained(query, noun_of<Task>(), true);
        const auto graph = std::make_shared<Graph>(session, std::move(query.filter),
                                                   keys_of(session, noun_of<Task>(), options->around));
        view::Answer answer;
        answer.forms = {{"dot", [graph] { return graph->dot(); }}, {"mermaid", [graph] { return graph->mermaid(); }}};
        answer.page.emplace();
        view::Table table = graph->table();
        if (table.rows.empty()) answer.page->push_back(view::Paragraph{{{tr("no open task waits for another")}}});
        else answer.page->push_back(std::move(table));
        answer.ids.emplace();
        Json items = Json::array();
        for (const auto& [key, node] : graph->nodes()) {
            answer.ids->push_back(node.id);
            items.push(Json::object({{"id", node.id}, {"title", node.title}, {"status", node.status}}));
        }
        answer.members.set("items", std::move(items));
        answer.members.set("links", json_of(*graph));
        return answer;
    };
}

}  // namespace muster::command
