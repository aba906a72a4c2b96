// task board: a column a stage, or a state where the project has no stages of its own.

#include <algorithm>

#include <fmt/format.h>

#include <muster/query.h>
#include <muster/words.h>

#include "base/language.h"
#include "base/text.h"
#include "command/record/query.h"
#include "command/record/record.h"
#include "command/shape.h"
#include "command/task/task.h"

namespace muster::command {

namespace {

constexpr int days_of_done = 7;

struct Card {
    std::string id, title, owner;
    bool is_blocked = false, is_late = false;
};

struct Column {
    std::string name;
    TaskState state = TaskState::todo;
    std::optional<int> wip;
    std::vector<Card> cards;
};

std::vector<Column> columns_of(const std::vector<Stage>& stages) {
    std::vector<Column> columns;
    for (const Stage& stage : stages) columns.push_back({stage.name, stage.state, stage.wip, {}});
    for (const TaskState state : {TaskState::todo, TaskState::doing, TaskState::blocked, TaskState::done}) {
        const bool has_stage =
            std::any_of(stages.begin(), stages.end(), [&](const Stage& s) { return s.state == state; });
        if (has_stage) continue;
        columns.push_back({tr(Sense::choice, word_of(state)), state, {}, {}});
    }
    // States without a stage stand where they belong: by class, the project's own stages in their own order.
    if (stages.empty()) return columns;
    std::stable_sort(columns.begin(), columns.end(),
                     [](const Column& a, const Column& b) { return a.state < b.state; });
    return columns;
}

class Board {
  public:
    Board(Session& session, Filter filter) : session_(session), stages_(session.project().all<Stage>()) {
        columns_ = columns_of(stages_);
        fill(std::move(filter));
        // A state without a stage of the project's own is a column only where it is needed.
        if (!stages_.empty())
            std::erase_if(columns_, [&](const Column& column) {
                return column.cards.empty() && std::none_of(stages_.begin(), stages_.end(), [&](const Stage& stage) {
                           return stage.name == column.name;
                       });
            });
    }

    [[nodiscard]] view::Table table(std::optional<std::int64_t> limit, bool& is_cut) const {
        view::Table table;
        std::size_t rows = 0;
        for (const Column& column : columns_) {
            const auto count = column.cards.size();
            const bool is_over = column.wip && static_cast<int>(count) > *column.wip;
            table.titles.push_back(
                column.wip ? fmt::format("{} ({}/{}{})", column.name, count, *column.wip, is_over ? "!" : "")
                           : fmt::format("{} ({})", column.name, count));
            rows = std::max(rows, count);
        }
        if (limit && rows > static_cast<std::size_t>(*limit)) {
            rows = static_cast<std::size_t>(*limit);
            is_cut = true;
        }
        for (std::size_t i = 0; i < rows; ++i) {
            auto& row = table.rows.emplace_back();
            for (const Column& column : columns_)
                row.push_back(i < column.cards.size() ? cell(column.cards[i]) : view::Span{});
        }
        return table;
    }

    [[nodiscard]] Json json() const {
        Json columns = Json::array();
        for (const Column& column : columns_) {
            Json cards = Json::array();
            for (const Card& card : column.cards)
                cards.push(Json::object({{"id", card.id},
                                         {"title", card.title},
                                         {"owner", card.owner.empty() ? Json() : Json(card.owner)},
                                         {"blocked", card.is_blocked},
                                         {"overdue", card.is_late}}));
            columns.push(Json::object({{"stage", column.name},
                                       {"state", word_of(column.state)},
                                       {"wip", column.wip ? Json(std::int64_t{*column.wip}) : Json()},
                                       {"items", std::move(cards)}}));
        }
        return columns;
    }

    [[nodiscard]] std::vector<std::string> ids() const {
        std::vector<std::string> ids;
        for (const Column& column : columns_)
            for (const Card& card : column.cards) ids.push_back(card.id);
        return ids;
    }

    /// What stands in too many columns' way, said in words.
    [[nodiscard]] std::vector<std::string> notes() const {
        std::vector<std::string> notes;
        for (const Column& column : columns_)
            if (column.wip && static_cast<int>(column.cards.size()) > *column.wip)
                notes.push_back(say("'{}' holds {}; its limit is {}", column.name, column.cards.size(), *column.wip));
        return notes;
    }

  private:
    static view::Span cell(const Card& card) {
        std::string text = card.id + " " + card.title;
        if (!card.owner.empty()) text += " " + card.owner;
        if (card.is_blocked) return {fmt::format("{} ({})", text, tr("blocked")), view::Tone::warn};
        if (card.is_late) return {fmt::format("{} ({})", text, tr("overdue")), view::Tone::bad};
        return {text};
    }

    void fill(Filter filter) {
        const Noun& noun = noun_of<Task>();
        const Day today = session_.project().today();
        Selection selection{&noun, {}, false, {}, {{"rank", false}, {"urgency", true}, {"closed", true}}, {}, {}};
        for (const char* name : {"id", "title", "owner", "status", "due", "state", "stage", "closed"})
            selection.fields.push_back(noun.find(name));
        const Instant since =
            session_.project().zone().at(today - std::chrono::days{days_of_done}, std::chrono::minutes{0});
        Filter open{Filter::Kind::named, {}, {}, "open"};
        Filter recent{Filter::Kind::condition, {}, {"closed", Compare::at_least, to_text(since)}, {}};
        Filter shown{Filter::Kind::any, {}, {}, {}};
        shown.parts = {std::move(open), std::move(recent)};
        selection.filter.parts = {std::move(shown), std::move(filter)};
        session_.project().select(selection, [&](std::span<const Value> row) {
            const auto text = [&](std::size_t i) {
                const auto* words = std::get_if<std::string>(&row[i]);
                return words != nullptr ? *words : std::string{};
            };
            const bool is_open = text(7).empty();
            put(text(5), text(6),
                {text(0), text(1), text(2), text(3) == "blocked" && text(5) != "blocked",
                 is_open && !text(4).empty() && text(4) < to_text(today)});
        });
    }

    void put(const std::string& state, const std::string& stage, Card card) {
        Column* first = nullptr;
        for (Column& column : columns_) {
            if (word_of(column.state) != state) continue;
            if (column.name == stage) {
                column.cards.push_back(std::move(card));
                return;
            }
            if (first == nullptr) first = &column;
        }
        if (first != nullptr) first->cards.push_back(std::move(card));
    }

    Session& session_;
    std::vector<Stage> stages_;
    std::vector<Column> columns_;
};

}  // namespace

namespace {

Json board_shape() {
    using namespace shape;
    const Json card =
        object({{"id", text()}, {"title", text()}, {"owner", maybe(text())}, {"blocked", flag()}, {"overdue", flag()}});
    const Json column = object({{"stage", text()},
                                {"state", one_of(Words<TaskState>::words)},
                                {"wip", maybe(whole())},
                                {"items", list(card)}});
    return object({}, {{"items", list(column)}, {"text", text()}});
}

}  // namespace

Run declare_task_board(Spec& spec, const Noun*) {
    struct Options {
        QueryOptions query;
        std::string limit;
    };
    auto options = std::make_shared<Options>();
    declare_query(spec, noun_of<Task>(), options->query);
    spec.option(options->limit, "limit", "N", tr("Show at most N in each column"), 'L');
    spec.text(
        tr("A column for each stage of the project, or for todo, doing, blocked and done; in each, by rank and then "
           "by urgency. What was closed in the last seven days is shown, and what was dropped is not."));
    spec.answers([] { return board_shape(); });
    spec.example("muster task board owner:@me", tr("My own board"));
    return [options](Session& session) {
        Query query = read(session, noun_of<Task>(), options->query);
        if (options->query.explain) return explained(query, noun_of<Task>(), false);
        const Board board(session, std::move(query.filter));
        view::Answer answer;
        answer.page.emplace();
        bool is_cut = false;
        answer.page->push_back(
            board.table(options->limit.empty() ? std::nullopt : std::optional{limit_of(options->limit)}, is_cut));
        for (const std::string& note : board.notes())
            answer.page->push_back(view::Paragraph{{{note, view::Tone::bad}}});
        if (is_cut)
            answer.page->push_back(view::Paragraph{
                {{say("only the first {} of each column are shown", options->limit), view::Tone::faint}}});
        answer.ids = board.ids();
        answer.members.set("items", board.json());
        return answer;
    };
}

}  // namespace muster::command
