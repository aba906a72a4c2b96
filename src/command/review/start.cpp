// review start, close, edit's sister override: a period judged, its numbers frozen.

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/words.h>

#include "base/language.h"
#include "base/text.h"
#include "command/record/record.h"
#include "command/report/pieces.h"
#include "command/review/frozen.h"
#include "command/review/review.h"
#include "command/shape.h"

namespace muster::command {

namespace {

constexpr std::array<std::string_view, 4> axes{"schedule", "quality", "cost", "risk"};

struct Period {
    Day from, until;
};

// `week` and `month` end today; FROM..TO is read as two days, both included.
Period period_of(Session& session, const std::string& word) {
    const Day today = session.project().today();
    if (word == "week") return {today - std::chrono::days{6}, today};
    if (word == "month") return {today - std::chrono::days{29}, today};
    const auto dots = word.find("..");
    const WorkingDays week = session.project().working_days();
    const auto from = day_from_words(word.substr(0, dots), today, week);
    const auto until =
        dots == std::string::npos ? std::optional{today} : day_from_words(word.substr(dots + 2), today, week);
    if (!from || !until || *until < *from)
        throw Error(Failure::usage, say("--period: '{}' is not a period", text::visible(word)),
                    tr("write week, month, or 2026-03-01..2026-03-31"));
    if (*until > today) throw Error(Failure::usage, tr("a review cannot judge days that have not come yet"));
    return {*from, *until};
}

Colour& colour_of(Review& review, std::string_view axis) {
    if (axis == "schedule") return review.schedule;
    if (axis == "quality") return review.quality;
    return axis == "cost" ? review.cost : review.risk;
}

// The numbers that have become better or worse since the review before.
void tell_moves(Session& session, const Review& review, view::Answer& answer) {
    const auto earlier = review_before(session.project(), review);
    if (!earlier) return;
    const Snapshot now = snapshot_from_text(review.numbers);
    const std::string label = session.project().label(Ref<Review>{earlier->key});
    for (const NumberMove& move : compare(snapshot_from_text(earlier->numbers), now)) {
        if (move.move != Move::better && move.move != Move::worse) continue;
        const auto spans = move_spans(move, now.currency);
        answer.deeds.push_back({{},
                                "  " + say("since {}: {} {} -> {} ({})", label, name_of(move.number), spans[0].text,
                                           spans[1].text, spans[2].text),
                                move_json(move)});
    }
}

}  // namespace

Run declare_review_start(Spec& spec, const Noun*) {
    struct Options {
        std::string period = "week";
        std::string title;
    };
    auto options = std::make_shared<Options>();
    spec.option(options->period, "period", "PERIOD", tr("week, month, or FROM..TO; the last 7 days unless given"));
    spec.option(options->title, "title", "TEXT", tr("What is reviewed; the period unless given"));
    spec.text(
        tr("Judges schedule, quality, cost and risk by written rules, and freezes the numbers and the rules that "
           "coloured them, with every key result and metric, and says what has moved since the review before. Then "
           "take findings with review finding, start improvements with improve add, and end with review close. The "
           "rules draw their lines where [review] in config.toml says."));
    spec.answers([] {
        return shape::items(shape::any_of(
            {shape::record(noun_of<Review>()),
             shape::object(
                 {{"axis", shape::text()}, {"colour", shape::one_of(Words<Colour>::words)}, {"reason", shape::text()}}),
             move_shape()}));
    });
    spec.example("muster review start --period month", tr("Judge the last 30 days"));
    return [options](Session& session) {
        Change& change = session.change();
        const Period period = period_of(session, options->period);
        const Snapshot snapshot = snapshot_now(session, period.from, period.until);
        Review review;
        review.title = !options->title.empty() ? options->title
                                               : fmt::format("{}..{}", to_text(period.from), to_text(period.until));
        review.from = period.from;
        review.until = period.until;
        review.author = change.actor();
        for (const FrozenAxis& axis : snapshot.axes) colour_of(review, axis.axis) = axis.colour;
        review.numbers = to_text(snapshot);
        change.put(review);
        view::Answer answer;
        answer.deeds.push_back(deed(session, review, tr("added")));
        for (const FrozenAxis& axis : snapshot.axes)
            answer.deeds.push_back(
                {{},
                 fmt::format("  {}  {}  {}", text::pad(tr(Sense::choice, axis.axis), 10),
                             text::pad(tr(Sense::choice, word_of(axis.colour)), 8), axis.reason),
                 Json::object({{"axis", axis.axis}, {"colour", word_of(axis.colour)}, {"reason", axis.reason}})});
        tell_moves(session, review, answer);
        return answer;
    };
}

Run declare_review_override(Spec& spec, const Noun*) {
    struct Options {
        std::string id, axis, colour, reason;
    };
    auto options = std::make_shared<Options>();
    spec.word(options->id, "ID", tr("The review"), true, &noun_of<Review>());
    spec.word(options->axis, "AXIS", tr("The axis: schedule, quality, cost or risk"));
    spec.word(options->colour, "COLOUR", tr("The colour that it gets: green, amber or red"));
    spec.option(options->reason, "reason", "TEXT", tr("Why the rules were overruled")).must_be_given();
    spec.text(tr("The colour that the rules gave stays beside it, with the reason and who gave it."));
    spec.answers([] { return shape::records(noun_of<Override>()); });
    spec.example("muster review override V1 schedule amber --reason 'The sponsor moved the date on Monday'",
                 tr("Set a colour against the rules, and say why"));
    return [options](Session& session) {
        Change& change = session.change();
        Review review = open_review(session, options->id);
        const std::string axis = text::lower(options->axis);
        if (std::find(axes.begin(), axes.end(), axis) == axes.end())
            throw Error(Failure::usage, say("'{}' is no axis of a review", text::visible(options->axis)),
                        text::join({axes.begin(), axes.end()}, ", "));
        Override override;
        override.review = {review.key};
        override.axis = axis;
        override.reason = options->reason;
        override.author = change.actor();
        set_fields(override, {{&override.noun().field("colour"), {options->colour}}}, session.reading());
        if (override.colour == Colour::unknown) throw Error(Failure::usage, tr("a person sets green, amber or red"));
        for (const FrozenAxis& frozen : snapshot_from_text(review.numbers).axes)
            if (frozen.axis == axis) override.computed = frozen.colour;
        change.put(override);
        colour_of(review, axis) = override.colour;
        change.put(review);
        view::Answer answer;
        const std::string label = session.project().label(Ref<Review>{review.key});
        answer.deeds.push_back({label,
                                say("{} {}: {} in place of {}, since {}", label, tr(Sense::choice, axis),
                                    tr(Sense::choice, word_of(override.colour)),
                                    tr(Sense::choice, word_of(override.computed)), override.reason),
                                record_json(session.project(), override.noun(), override.key)});
        return answer;
    };
}

Run declare_review_close(Spec& spec, const Noun*) {
    auto ids = std::make_shared<std::vector<std::string>>();
    spec.words(*ids, "ID", tr("The reviews"), true, &noun_of<Review>());
    spec.example("muster review close V1", tr("End the review; its numbers stay as they are"));
    return [ids](Session& session) {
        Change& change = session.change();
        view::Answer answer;
        for (const Key key : keys_of(session, noun_of<Review>(), *ids)) {
            Review review = session.project().get(Ref<Review>{key});
            if (review.state == ReviewState::closed)
                throw Error(Failure::refused, say("V{} is closed already", review.number));
            review.state = ReviewState::closed;
            review.closed = session.project().now();
            change.put(review);
            answer.deeds.push_back(deed(session, review, tr("closed")));
        }
        return answer;
    };
}

}  // namespace muster::command
