#include "command/review/frozen.h"

#include <cmath>

#include <fmt/format.h>

#include <muster/words.h>

#include "base/language.h"
#include "base/text.h"
#include "command/report/pieces.h"
#include "command/shape.h"

namespace muster::command {

namespace {

constexpr std::array<std::string_view, 4> move_words{"same", "better", "worse", "other"};

view::Tone tone_of(Move move) {
    return move == Move::better ? view::Tone::good : move == Move::worse ? view::Tone::warn : view::Tone::plain;
}

std::string rounded(double value, int decimals) {
    const double scale = std::pow(10.0, decimals);
    return number_to_text(std::round(value * scale) / scale);
}

// The axis's line; below it who overruled the rules and why.
void add_axis(Session& session, const Review& review, const FrozenAxis& axis, view::Pairs& lines) {
    const auto overrides = session.project().all<Override>(
        {{"review", Compare::equal, review.key}, {"axis", Compare::equal, axis.axis}}, {{"created", true}}, 1);
    if (overrides.empty()) {
        lines.rows.push_back({tr(Sense::choice, axis.axis), colour_line(axis.colour, axis.reason)});
        return;
    }
    const Override& newest = overrides.front();
    lines.rows.push_back(
        {tr(Sense::choice, axis.axis),
         colour_line(newest.colour, say("set by {}: {}", session.project().label(newest.author), newest.reason))});
    lines.rows.push_back({"", colour_line(axis.colour, say("by the rules: {}", axis.reason))});
}

}  // namespace

std::string value_text(const ReviewNumber& number, std::optional<double> value, const std::string& currency) {
    if (!value) return tr("n/a");
    switch (number.unit) {
        case NumberUnit::count: return number_to_text(*value);
        case NumberUnit::share: return percent(*value);
        case NumberUnit::hours: return fmt::format("{} h", rounded(*value, 1));
        case NumberUnit::days: return fmt::format("{} d", rounded(*value, 1));
        case NumberUnit::money:
            return to_text(Money{std::llround(*value * static_cast<double>(minor_units(currency)))}, currency);
        case NumberUnit::own:
            return number.own_unit.empty() ? number_to_text(*value)
                                           : fmt::format("{} {}", number_to_text(*value), number.own_unit);
    }
    return {};
}

std::string name_of(const ReviewNumber& number) {
    if (number.unit != NumberUnit::own) return tr(Sense::field, number.name);
    return number.title.empty() ? number.name : fmt::format("{} {}", number.name, number.title);
}

std::vector<view::Span> move_spans(const NumberMove& move, const std::string& currency) {
    return {{value_text(move.number, move.before, currency)},
            {value_text(move.number, move.after, currency), tone_of(move.move)},
            {move.move == Move::better  ? tr("better")
             : move.move == Move::worse ? tr("worse")
                                        : "",
             tone_of(move.move)}};
}

Json move_json(const NumberMove& move) {
    return Json::object({{"name", move.number.name},
                         {"title", move.number.title},
                         {"unit", move.number.own_unit},
                         {"before", move.before ? Json(*move.before) : Json()},
                         {"after", move.after ? Json(*move.after) : Json()},
                         {"move", move_words[static_cast<std::size_t>(move.move)]}});
}

Json move_shape() {
    return shape::object({{"name", shape::text()},
                          {"title", shape::text()},
                          {"unit", shape::text()},
                          {"before", shape::maybe(shape::number())},
                          {"after", shape::maybe(shape::number())},
                          {"move", shape::one_of(move_words)}});
}

Snapshot snapshot_now(Session& session, std::optional<Day> from, Day until) {
    const Project& project = session.project();
    const Figures figures = project.figures(from, until);
    return snapshot_of(judge(figures, project.rules()), figures, project.measures());
}

std::optional<Review> review_before(const Project& project, const Review& review) {
    std::optional<Review> found;
    for (Review& other : project.all<Review>({}, {{"until", false}, {"created", false}})) {
        if (other.key == review.key) continue;
        const bool is_earlier = review.key == 0 || (other.until == review.until ? other.created < review.created
                                                                                : other.until < review.until);
        if (is_earlier) found = std::move(other);
    }
    return found;
}

void add_frozen(Session& session, const Review& review, view::Page& page) {
    const Snapshot snapshot = snapshot_from_text(review.numbers);
    if (!snapshot.axes.empty()) {
        view::Pairs lines;
        for (const FrozenAxis& axis : snapshot.axes) add_axis(session, review, axis, lines);
        page.push_back(view::Heading{tr("Judgement"), 2});
        page.push_back(std::move(lines));
    }
    if (snapshot.numbers.empty()) return;
    const auto earlier = review_before(session.project(), review);
    const auto moves = compare(earlier ? snapshot_from_text(earlier->numbers) : Snapshot{}, snapshot);
    view::Table table{{tr("number"), earlier ? session.project().label(Ref<Review>{earlier->key}) : "", "", ""},
                      {},
                      {false, true, true, false}};
    if (earlier) table.titles[2] = session.project().label(Ref<Review>{review.key});
    view::Pairs pairs;
    for (const NumberMove& move : moves) {
        const auto spans = move_spans(move, snapshot.currency);
        if (earlier) table.rows.push_back({{name_of(move.number)}, spans[0], spans[1], spans[2]});
        else pairs.rows.push_back({name_of(move.number), {{spans[1].text}}});
    }
    page.push_back(view::Heading{tr("Frozen numbers"), 2});
    if (earlier) page.push_back(std::move(table));
    else page.push_back(std::move(pairs));
}

}  // namespace muster::command
