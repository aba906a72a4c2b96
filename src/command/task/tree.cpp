// task tree: each task under the one it is part of, with what its parts add up to.

#include <map>

#include <fmt/format.h>

#include <muster/task.h>

#include "base/language.h"
#include "base/text.h"
#include "command/shape.h"
#include "command/task/task.h"

namespace muster::command {

namespace {

constexpr std::size_t bar_columns = 8;

// One task of the tree; `parts` are places in the tree's list.
struct Node {
    std::string id, title, status, owner, due;
    std::int64_t estimate = 0, spent = 0;
    bool is_open = true;
    bool is_part = false;  // of a task that is in the tree
    std::vector<std::size_t> parts;
};

// What a task and all below it add up to: of the tasks without parts, how many are done; dropped ones do not count.
struct Sum {
    std::int64_t done = 0, all = 0, estimate = 0, spent = 0;
};

class Tree {
  public:
    explicit Tree(Session& session) : session_(session) {
        read();
        link();
    }

    [[nodiscard]] const std::vector<Node>& nodes() const { return nodes_; }

    [[nodiscard]] const Node* find(const std::string& id) const {
        const auto place = places_.find(id);
        return place == places_.end() ? nullptr : &nodes_[place->second];
    }

    [[nodiscard]] Sum sum(const Node& node) const {
        Sum sum;
        if (node.parts.empty() && node.status != "dropped") {
            sum.all = 1;
            sum.done = node.status == "done" ? 1 : 0;
            sum.estimate = node.estimate;
        }
        for (const std::size_t part : node.parts) {
            const Sum below = this->sum(nodes_[part]);
            sum.done += below.done;
            sum.all += below.all;
            sum.estimate += below.estimate;
            sum.spent += below.spent;
        }
        if (!node.parts.empty() && sum.estimate == 0) sum.estimate = node.estimate;
        sum.spent += node.spent;
        return sum;
    }

    Json add(const Node& node, int depth, view::Table& table, std::vector<std::string>& ids) const {
        const Sum sum = this->sum(node);
        const WorkingTime time = session_.units().time;
        const auto effort = [&](std::int64_t minutes) {
            return minutes == 0 ? std::string{} : to_text(Effort{minutes}, time);
        };
        const bool is_late = node.is_open && !node.due.empty() && node.due < to_text(session_.project().today());
        const bool has_parts = !node.parts.empty() && sum.all > 0;
        const std::string share =
            has_parts
                ? fmt::format("{} {}/{}",
                              view::bar(static_cast<double>(sum.done) / static_cast<double>(sum.all), bar_columns),
                              sum.done, sum.all)
                : "";
        table.rows.push_back({{std::string(static_cast<std::size_t>(depth) * 2, ' ') + node.id, view::Tone::name},
                              {node.title, node.is_open ? view::Tone::plain : view::Tone::faint},
                              {tr(Sense::choice, node.status)},
                              {share},
                              {effort(sum.estimate)},
                              {effort(sum.spent)},
                              {node.owner},
                              {node.due, is_late ? view::Tone::bad : view::Tone::plain}});
        ids.push_back(node.id);
        Json parts = Json::array();
        for (const std::size_t part : node.parts) parts.push(add(nodes_[part], depth + 1, table, ids));
        return Json::object({{"id", node.id},
                             {"title", node.title},
                             {"status", node.status},
                             {"owner", node.owner.empty() ? Json() : Json(node.owner)},
                             {"due", node.due.empty() ? Json() : Json(node.due)},
                             {"done", sum.done},
                             {"all", sum.all},
                             {"estimate", sum.estimate},
                             {"spent", sum.spent},
                             {"parts", std::move(parts)}});
    }

  private:
    // Open tasks, and those that are part of another one, open or closed.
    void read() {
        const Noun& noun = noun_of<Task>();
        Selection selection{&noun, {}, false, {}, {{"rank", false}, {"id", false}}, {}, {}};
        for (const char* name : {"id", "title", "status", "owner", "due", "estimate", "spent", "closed", "parent"})
            selection.fields.push_back(noun.find(name));
        Filter open{Filter::Kind::condition, {}, {"closed", Compare::is_empty, {}}, {}};
        Filter part{Filter::Kind::condition, {}, {"parent", Compare::is_set, {}}, {}};
        selection.filter.kind = Filter::Kind::any;
        selection.filter.parts = {std::move(open), std::move(part)};
        session_.project().select(selection, [&](std::span<const Value> row) {
            const auto text = [&](std::size_t i) {
                const auto* words = std::get_if<std::string>(&row[i]);
                return words != nullptr ? *words : std::string{};
            };
            const auto number = [&](std::size_t i) {
                const auto* whole = std::get_if<std::int64_t>(&row[i]);
                return whole != nullptr ? *whole : std::int64_t{0};
            };
            places_[text(0)] = nodes_.size();
            nodes_.push_back(
                {text(0), text(1), text(2), text(3), text(4), number(5), number(6), text(7).empty(), false, {}});
            parents_.push_back(text(8));
        });
    }

    void link() {
        for (std::size_t i = 0; i < nodes_.size(); ++i) {
            const auto parent = places_.find(parents_[i]);
            if (parent == places_.end()) continue;
            nodes_[parent->second].parts.push_back(i);
            nodes_[i].is_part = true;
        }
    }

    Session& session_;
    std::vector<Node> nodes_;
    std::vector<std::string> parents_;
    std::map<std::string, std::size_t> places_;
};

}  // namespace

Run declare_task_tree(Spec& spec, const Noun*) {
    auto ids = std::make_shared<std::vector<std::string>>();
    spec.words(*ids, "ID", tr("The tasks to start from; every open one that is part of none unless given"), false,
               &noun_of<Task>());
    spec.text(
        tr("The estimate of a task is that of its parts where they have one; time spent on the whole and on the "
           "parts is added up. Progress counts the tasks without parts; dropped ones are left out."));
    spec.answers([] {
        return shape::items(shape::nested({{"id", shape::text()},
                                           {"title", shape::text()},
                                           {"status", shape::text()},
                                           {"owner", shape::maybe(shape::text())},
                                           {"due", shape::maybe(shape::day())},
                                           {"done", shape::whole()},
                                           {"all", shape::whole()},
                                           {"estimate", shape::whole()},
                                           {"spent", shape::whole()}},
                                          "parts"));
    });
    spec.example("muster task tree T3", tr("A task with all its parts"));
    return [ids](Session& session) {
        const Tree tree(session);
        view::Answer answer;
        answer.page.emplace();
        answer.ids.emplace();
        view::Table table{
            {tr("id"), tr("title"), tr("status"), tr("parts"), tr("estimate"), tr("spent"), tr("owner"), tr("due")},
            {},
            {false, false, false, false, true, true}};
        Json items = Json::array();
        const auto add = [&](const Node& node) { items.push(tree.add(node, 0, table, *answer.ids)); };
        for (const Key key : keys_of(session, noun_of<Task>(), *ids)) {
            if (const Node* node = tree.find(session.project().label(Ref<Task>{key}))) add(*node);
            else
                table.rows.push_back(
                    {{session.project().label(Ref<Task>{key}), view::Tone::name}, {tr("closed, without parts")}});
        }
        if (ids->empty())
            for (const Node& node : tree.nodes())
                if (!node.is_part && node.is_open) add(node);
        if (table.rows.empty()) answer.page->push_back(view::Paragraph{{{tr("no open tasks")}}});
        else answer.page->push_back(std::move(table));
        answer.members.set("items", std::move(items));
        return answer;
    };
}

}  // namespace muster::command
