#include "command/report/pieces.h"

#include <algorithm>

#include <fmt/format.h>

#include <muster/review.h>
#include <muster/words.h>

#include "base/language.h"
#include "base/text.h"
#include "command/goal/paces.h"
#include "view/sparkline.h"

namespace muster::command {

namespace {

constexpr std::size_t bar_columns = 16;

std::string shown(std::optional<double> value, const std::string& unit) {
    if (!value) return "-";
    if (unit.empty()) return number_to_text(*value);
    return fmt::format("{} {}", number_to_text(*value), unit);
}

}  // namespace

view::Table table_of(Session& session, const Selection& selection) {
    return rows_of(session, selection).table;
}

ShownRows rows_of(Session& session, const Selection& selection) {
    const Units units = session.units();
    const std::string today = to_text(session.project().today());
    ShownRows shown;
    view::Table& table = shown.table;
    for (const Field* field : selection.fields) {
        table.titles.push_back(field->called());
        table.right.push_back(field->kind == Kind::number || field->kind == Kind::measure ||
                              field->kind == Kind::integer || field->kind == Kind::share);
    }
    shown.is_cut = session.project().select(selection, [&](std::span<const Value> row) {
        std::vector<view::Span> cells;
        Json item = Json::object();
        for (std::size_t i = 0; i < row.size(); ++i) {
            item.set(std::string(selection.fields[i]->name), view::json_of(*selection.fields[i], row[i], units));
            const std::string text = view::cell_text(*selection.fields[i], row[i], units);
            const bool late = selection.fields[i]->name == "due" && !text.empty() && text < today;
            cells.push_back({text, selection.fields[i]->name == "id" ? view::Tone::name
                                   : late                            ? view::Tone::bad
                                                                     : view::Tone::plain});
        }
        table.rows.push_back(std::move(cells));
        shown.items.push(std::move(item));
    });
    return shown;
}

std::vector<Standing> standings(Session& session, bool only_open, std::optional<std::int64_t> limit) {
    const Project& project = session.project();
    std::vector<Condition> where;
    if (only_open) where.push_back({"state", Compare::equal, std::string(word_of(MilestoneState::open))});
    std::vector<Standing> all;
    for (const Milestone& milestone : project.all<Milestone>(std::move(where), {}, limit)) {
        const Condition of{"milestone", Compare::equal, milestone.key};
        all.push_back({project.label(Ref<Milestone>{milestone.key}), milestone.title, milestone.due, milestone.state,
                       project.count({&noun_of<Task>(), {}, false, {of}, {}, {}}),
                       project.count({&noun_of<Task>(), {}, true, {of}, {}, {}})});
    }
    return all;
}

Json standing_json(const Standing& standing) {
    return Json::object({{"id", standing.id},
                         {"title", standing.title},
                         {"due", standing.due ? Json(to_text(*standing.due)) : Json()},
                         {"tasks", standing.tasks},
                         {"open", standing.open}});
}

view::Span days_to_go(std::optional<Day> due, Day today) {
    if (!due) return {};
    const std::int64_t days = (*due - today).count();
    if (days < 0) return {count_of("{} day late", "{} days late", -days), view::Tone::bad};
    return {count_of("in {} day", "in {} days", days)};
}

view::Table goal_progress(Session& session, const Goal& goal) {
    const Project& project = session.project();
    view::Table table;
    for (const auto& key_result : project.all<KeyResult>({{"goal", Compare::equal, goal.key}})) {
        const auto value = project.value_of(key_result);
        const double share = progress(key_result, value).value_or(0);
        const view::Span standing = standing_of(project, key_result);
        const view::Tone tone = standing.tone;
        const std::string sign = key_result.direction == Direction::down ? "<=" : ">=";
        table.rows.push_back({{"  " + project.label(Ref<KeyResult>{key_result.key}), view::Tone::name},
                              {view::bar(share, bar_columns), tone},
                              {percent(share), tone},
                              {key_result.title},
                              {fmt::format("{} -> {} {}", shown(value ? value : key_result.baseline, ""), sign,
                                           shown(key_result.target, key_result.unit))},
                              standing});
    }
    table.titles = std::vector<std::string>(6);
    table.right = {false, false, true};
    if (!table.rows.empty()) table.titles = {"", tr("progress"), "", tr("key result"), tr("now -> target"), ""};
    return table;
}

view::Line colour_line(Colour colour, const std::string& reason) {
    constexpr std::size_t colour_columns = 8;
    const std::string word(word_of(colour));
    return {{text::pad(tr(Sense::choice, word), colour_columns), view::tone_of_colour(word)}, {" " + reason}};
}

view::Pairs judgement_lines(const std::vector<Judgement>& judgements) {
    view::Pairs pairs;
    for (const Judgement& judgement : judgements)
        pairs.rows.push_back({tr(Sense::choice, judgement.axis), colour_line(judgement.colour, judgement.reason)});
    return pairs;
}

Json judgements_json(const std::vector<Judgement>& judgements) {
    Json axes = Json::array();
    for (const Judgement& judgement : judgements)
        axes.push(Json::object({{"axis", judgement.axis},
                                {"colour", word_of(judgement.colour)},
                                {"reason", judgement.reason},
                                {"rule", judgement.rule}}));
    return axes;
}

}  // namespace muster::command
