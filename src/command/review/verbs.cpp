#include <fmt/format.h>

#include <muster/error.h>
#include <muster/words.h>

#include "base/language.h"
#include "base/text.h"
#include "command/record/fields.h"
#include "command/record/record.h"
#include "command/report/pieces.h"
#include "command/review/review.h"
#include "command/shape.h"

namespace muster::command {

Json frozen_numbers(const Figures& f) {
    const auto share = on_time_share(f);
    return Json::object({{"tasks_open", f.open},
                         {"tasks_closed", f.done},
                         {"finished_in_period", f.finished},
                         {"finished_late", f.finished_late},
                         {"overdue", f.overdue},
                         {"blocked", f.blocked},
                         {"due_in_period", f.planned_done},
                         {"due_in_period_done", f.planned_met},
                         {"on_time_share", share ? Json(*share) : Json()},
                         {"milestones_late", f.milestones_late},
                         {"key_results", f.key_results},
                         {"key_results_behind", f.key_results_behind},
                         {"bugs_critical", f.bugs_critical},
                         {"bugs_high", f.bugs_high},
                         {"bugs_other", f.bugs_other},
                         {"bugs_opened", f.bugs_opened},
                         {"bugs_closed", f.bugs_closed},
                         {"budget", f.budget ? Json(to_text(*f.budget, f.currency)) : Json()},
                         {"spent", to_text(f.spent, f.currency)},
                         {"hours", static_cast<double>(f.hours.minutes) / 60.0},
                         {"risks_open", f.risks_open},
                         {"risks_occurred", f.risks_occurred},
                         {"risk_days", f.risk_days}});
}

namespace {

struct Period {
    Day from, until;
};

// `week` and `month` end today; FROM..TO is read as two days, both included.
Period period_of(Session& session, const std::string& word) {
    const Day today = session.project().today();
    if (word == "week") return {today - std::chrono::days{6}, today};
    if (word == "month") return {today - std::chrono::days{29}, today};
    const auto dots = word.find("..");
    const int week = session.units().time.days_a_week;
    const auto from = day_from_words(word.substr(0, dots), today, week);
    const auto until =
        dots == std::string::npos ? std::optional{today} : day_from_words(word.substr(dots + 2), today, week);
    if (!from || !until || *until < *from)
        throw Error(Failure::usage, say("--period: '{}' is not a period", text::visible(word)),
                    tr("write week, month, or 2026-03-01..2026-03-31"));
    if (*until > today) throw Error(Failure::usage, tr("a review cannot judge days that have not come yet"));
    return {*from, *until};
}

void colour(Review& review, const std::vector<Judgement>& judgements) {
    for (const Judgement& judgement : judgements) {
        if (judgement.axis == "schedule") review.schedule = judgement.colour;
        if (judgement.axis == "quality") review.quality = judgement.colour;
        if (judgement.axis == "cost") review.cost = judgement.colour;
        if (judgement.axis == "risk") review.risk = judgement.colour;
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
           "coloured them. Then take findings with review finding, start improvements with improve add, and end with "
           "review close."));
    spec.answers([] {
        return shape::items(shape::any_of(
            {shape::record(noun_of<Review>()), shape::object({{"axis", shape::text()},
                                                              {"colour", shape::one_of(Words<Colour>::words)},
                                                              {"reason", shape::text()}})}));
    });
    spec.example("muster review start --period month", tr("Judge the last 30 days"));
    return [options](Session& session) {
        Change& change = session.change();
        const Period period = period_of(session, options->period);
        const Figures figures = session.project().figures(period.from, period.until);
        const auto judgements = judge(figures);
        Review review;
        review.title = !options->title.empty() ? options->title
                                               : fmt::format("{}..{}", to_text(period.from), to_text(period.until));
        review.from = period.from;
        review.until = period.until;
        review.author = change.actor();
        colour(review, judgements);
        review.numbers =
            Json::object({{"axes", judgements_json(judgements)}, {"numbers", frozen_numbers(figures)}}).dump();
        change.put(review);
        view::Answer answer;
        const std::string label = session.project().label(Ref<Review>{review.key});
        answer.deeds.push_back({label, say("{} added: {}", label, review.title),
                                record_json(session.project(), review.noun(), review.key)});
        for (const Judgement& judgement : judgements)
            answer.deeds.push_back(
                {{},
                 fmt::format("  {}  {}  {}", text::pad(tr(Sense::choice, judgement.axis), 10),
                             text::pad(tr(Sense::choice, word_of(judgement.colour)), 8), judgement.reason),
                 Json::object(
                     {{"axis", judgement.axis}, {"colour", word_of(judgement.colour)}, {"reason", judgement.reason}})});
        return answer;
    };
}

Run declare_review_finding(Spec& spec, const Noun*) {
    struct Options {
        std::string id, kind;
        std::vector<std::string> words;
    };
    auto options = std::make_shared<Options>();
    spec.word(options->id, "ID", tr("The review"), true, &noun_of<Review>());
    spec.words(options->words, "TEXT", tr("What came to light"));
    spec.option(options->kind, "kind", "KIND", tr("finding (unless said otherwise), feedback, decision or note"));
    spec.choices({"finding", "feedback", "decision", "note"});
    spec.answers([] { return shape::records(noun_of<Finding>()); });
    spec.example("muster review finding V1 'Handover between shifts loses tickets'", tr("Write down a finding"));
    return [options](Session& session) {
        Change& change = session.change();
        const auto key = session.project().resolve<Review>(options->id);
        const Review review = session.project().get(key);
        if (review.state == ReviewState::closed)
            throw Error(Failure::refused, say("V{} is closed", review.number), "muster review start");
        Finding finding;
        finding.review = key;
        finding.text = text::join(options->words, " ");
        finding.author = change.actor();
        if (!options->kind.empty())
            set_fields(finding, {{&finding.noun().field("kind"), {options->kind}}}, session.reading());
        change.put(finding);
        view::Answer answer;
        const std::string label = session.project().label(key);
        answer.deeds.push_back({label, say("{} {}: {}", label, tr(Sense::choice, word_of(finding.kind)), finding.text),
                                record_json(session.project(), finding.noun(), finding.key)});
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

Run declare_improve_add(Spec& spec, const Noun* noun) {
    struct Options {
        std::vector<std::string> title;
        std::shared_ptr<std::vector<FieldOption>> fields;
    };
    auto options = std::make_shared<Options>();
    spec.words(options->title, "TITLE", tr("What is done differently"));
    options->fields = declare_fields(spec, *noun, false);
    spec.text(
        tr("An improvement names the number it must move and by how much. The work it takes becomes a task of its "
           "owner."));
    spec.answers([] {
        return shape::items(shape::any_of({shape::record(noun_of<Improvement>()), shape::record(noun_of<Task>())}));
    });
    spec.example(
        "muster improve add 'One queue for all channels' --review V1 --metric 'Response time' --expect '<= 6min' "
        "--owner @manager --due +2w",
        tr("Start an improvement from a review"));
    return [options](Session& session) {
        Change& change = session.change();
        Improvement improvement;
        improvement.title = text::join(options->title, " ");
        set_fields(improvement, given_fields(*options->fields), session.reading());
        Task task;
        task.title = improvement.title;
        task.type = TaskType::improvement;
        task.owner = improvement.owner;
        task.due = improvement.due;
        change.put(task);
        improvement.task = {task.key};
        change.put(improvement);
        view::Answer answer;
        answer.deeds.push_back(deed(session, improvement, tr("added")));
        answer.deeds.push_back(deed(session, task, tr("added")));
        return answer;
    };
}

}  // namespace muster::command
