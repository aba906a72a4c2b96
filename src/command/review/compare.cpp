// review diff and trend: frozen numbers side by side.

#include <algorithm>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/words.h>

#include "base/language.h"
#include "command/record/record.h"
#include "command/report/pieces.h"
#include "command/review/frozen.h"
#include "command/review/review.h"
#include "command/shape.h"

namespace muster::command {

namespace {

// One side of a comparison: a review, or what one that ended today would freeze.
struct Side {
    std::string label;
    std::string period;
    Snapshot snapshot;
    std::array<Colour, 4> colours{};
};

std::array<Colour, 4> colours_of(const Review& review) {
    return {review.schedule, review.quality, review.cost, review.risk};
}

Side side_of(Session& session, const Review& review) {
    return {session.project().label(Ref<Review>{review.key}),
            fmt::format("{}..{}", review.from ? to_text(*review.from) : "", review.until ? to_text(*review.until) : ""),
            snapshot_from_text(review.numbers), colours_of(review)};
}

// From the day behind the review until today, so that what it counted is not counted again.
Side side_now(Session& session, const Review& since) {
    const Day today = session.project().today();
    const Day from = since.until ? std::min(*since.until + std::chrono::days{1}, today) : today;
    Side side{tr("now"), fmt::format("{}..{}", to_text(from), to_text(today)), snapshot_now(session, from, today), {}};
    for (std::size_t i = 0; i < side.snapshot.axes.size() && i < side.colours.size(); ++i)
        side.colours[i] = side.snapshot.axes[i].colour;
    return side;
}

view::Span colour_span(Colour colour) {
    const std::string word(word_of(colour));
    return {tr(Sense::choice, word), view::tone_of_colour(word)};
}

constexpr std::array<std::string_view, 4> axes{"schedule", "quality", "cost", "risk"};

Json side_json(const Side& side) {
    Json colours = Json::object();
    for (std::size_t i = 0; i < axes.size(); ++i) colours.set(std::string(axes[i]), word_of(side.colours[i]));
    return Json::object({{"review", side.label}, {"period", side.period}, {"colours", std::move(colours)}});
}

Json side_shape() {
    shape::Members colours;
    for (const std::string_view axis : axes) colours.emplace_back(axis, shape::one_of(Words<Colour>::words));
    return shape::object({{"review", shape::text()}, {"period", shape::text()}, {"colours", shape::object(colours)}});
}

view::Answer difference(const Side& before, const Side& after, bool all) {
    view::Answer answer;
    view::Table table{{"", before.label, after.label, ""}, {}, {false, true, true, false}};
    table.rows.push_back({{tr("period")}, {before.period}, {after.period}, {}});
    for (std::size_t i = 0; i < axes.size(); ++i)
        table.rows.push_back(
            {{tr(Sense::choice, axes[i])}, colour_span(before.colours[i]), colour_span(after.colours[i]), {}});
    Json items = Json::array();
    std::int64_t same = 0;
    for (const NumberMove& move : compare(before.snapshot, after.snapshot)) {
        items.push(move_json(move));
        if (move.move == Move::same && !all) {
            ++same;
            continue;
        }
        const auto spans = move_spans(move, after.snapshot.currency);
        table.rows.push_back({{name_of(move.number)}, spans[0], spans[1], spans[2]});
    }
    answer.page = view::Page{std::move(table)};
    if (same > 0)
        answer.page->push_back(view::Paragraph{
            {{count_of("{} number is the same (--all shows it)", "{} numbers are the same (--all shows them)", same),
              view::Tone::faint}}});
    answer.members.set("before", side_json(before));
    answer.members.set("after", side_json(after));
    answer.members.set("items", std::move(items));
    return answer;
}

std::vector<Review> reviews_in_order(const Project& project) {
    return project.all<Review>({}, {{"until", false}, {"created", false}});
}

[[noreturn]] void refuse_without_reviews() {
    throw Error(Failure::not_found, tr("there is no review yet"), "muster review start --period month");
}

}  // namespace

Run declare_review_diff(Spec& spec, const Noun*) {
    struct Options {
        std::vector<std::string> ids;
        bool all = false;
    };
    auto options = std::make_shared<Options>();
    spec.words(options->ids, "ID", tr("One or two reviews; the newest unless given"), false, &noun_of<Review>());
    spec.flag(options->all, "all", tr("Also what is the same"));
    spec.text(tr("Compares two reviews, or one with what would be frozen today."));
    spec.answers([] {
        return shape::object({{"before", side_shape()}, {"after", side_shape()}, {"items", shape::list(move_shape())}});
    });
    spec.example("muster review diff", tr("What has moved since the newest review"));
    spec.example("muster review diff V1 V2", tr("What moved between two reviews"));
    return [options](Session& session) {
        const Project& project = session.project();
        std::vector<Review> reviews;
        for (const Key key : keys_of(session, noun_of<Review>(), options->ids))
            reviews.push_back(project.get(Ref<Review>{key}));
        if (reviews.size() > 2)
            throw Error(Failure::usage, tr("two reviews can be compared, not more"), "muster review trend");
        if (reviews.empty()) {
            reviews = reviews_in_order(project);
            if (reviews.empty()) refuse_without_reviews();
            reviews.erase(reviews.begin(), reviews.end() - 1);
        }
        const Side before = side_of(session, reviews.front());
        return difference(before,
                          reviews.size() == 2 ? side_of(session, reviews[1]) : side_now(session, reviews.front()),
                          options->all);
    };
}

Run declare_review_trend(Spec& spec, const Noun*) {
    struct Options {
        std::string last = "6";
        bool all = false;
    };
    auto options = std::make_shared<Options>();
    spec.option(options->last, "limit", "N", tr("How many reviews, the newest ones; 6 unless given"), 'L');
    spec.flag(options->all, "all", tr("Also numbers that never moved"));
    spec.answers([] {
        return shape::object(
            {{"reviews", shape::list(side_shape())},
             {"items", shape::list(shape::object({{"name", shape::text()},
                                                  {"title", shape::text()},
                                                  {"unit", shape::text()},
                                                  {"values", shape::list(shape::maybe(shape::number()))}}))}});
    });
    spec.example("muster review trend", tr("How colours and numbers moved over the last reviews"));
    return [options](Session& session) {
        std::vector<Review> reviews = reviews_in_order(session.project());
        if (reviews.empty()) refuse_without_reviews();
        const auto all = static_cast<std::int64_t>(reviews.size());
        const std::int64_t shown = std::min(all, limit_of(options->last));
        reviews.erase(reviews.begin(), reviews.end() - shown);
        std::vector<Side> sides;
        for (const Review& review : reviews) sides.push_back(side_of(session, review));
        view::Table table{{""}, {}, {false}};
        std::vector<view::Span> ends{{tr("until")}};
        Json reviews_json = Json::array();
        for (std::size_t i = 0; i < sides.size(); ++i) {
            table.titles.push_back(sides[i].label);
            table.right.push_back(true);
            ends.push_back({reviews[i].until ? to_text(*reviews[i].until) : ""});
            reviews_json.push(side_json(sides[i]));
        }
        table.rows.push_back(std::move(ends));
        for (std::size_t i = 0; i < axes.size(); ++i) {
            std::vector<view::Span> row{{tr(Sense::choice, axes[i])}};
            for (const Side& side : sides) row.push_back(colour_span(side.colours[i]));
            table.rows.push_back(std::move(row));
        }
        Json items = Json::array();
        for (const ReviewNumber& number : sides.back().snapshot.numbers) {
            std::vector<view::Span> row{{name_of(number)}};
            Json values = Json::array();
            for (const Side& side : sides) {
                std::optional<double> value;
                for (const ReviewNumber& other : side.snapshot.numbers)
                    if (other.name == number.name) value = other.value;
                row.push_back({value_text(number, value, side.snapshot.currency)});
                values.push(value ? Json(*value) : Json());
            }
            const bool has_moved =
                std::adjacent_find(row.begin() + 1, row.end(), [](const view::Span& one, const view::Span& other) {
                    return one.text != other.text;
                }) != row.end();
            items.push(Json::object({{"name", number.name},
                                     {"title", number.title},
                                     {"unit", number.own_unit},
                                     {"values", std::move(values)}}));
            if (has_moved || options->all || sides.size() == 1) table.rows.push_back(std::move(row));
        }
        view::Answer answer;
        answer.page = view::Page{std::move(table)};
        if (shown < all) session.note(say("the newest {} of {} reviews; -L {} shows all", shown, all, all));
        answer.members.set("reviews", std::move(reviews_json));
        answer.members.set("items", std::move(items));
        return answer;
    };
}

}  // namespace muster::command
