// review finding, feedback, note: what came to light, what others said, what the team keeps and changes.

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/words.h>

#include "base/language.h"
#include "base/text.h"
#include "command/review/review.h"
#include "command/shape.h"

namespace muster::command {

Review open_review(Session& session, const std::string& word) {
    Review review = session.project().get(session.project().resolve<Review>(word));
    if (review.state == ReviewState::closed)
        throw Error(Failure::refused, say("V{} is closed", review.number), "muster review start");
    return review;
}

namespace {

struct Options {
    std::string id, kind, from;
    std::vector<std::string> words;
};

view::Answer write_down(Session& session, const Options& options, FindingKind kind) {
    Change& change = session.change();
    const Review review = open_review(session, options.id);
    Finding finding;
    finding.review = {review.key};
    finding.kind = kind;
    finding.text = text::join(options.words, " ");
    finding.author = options.from.empty() ? change.actor() : session.project().resolve<Member>(options.from);
    if (!options.kind.empty())
        set_fields(finding, {{&finding.noun().field("kind"), {options.kind}}}, session.reading());
    change.put(finding);
    const std::string label = session.project().label(Ref<Review>{review.key});
    view::Answer answer;
    answer.deeds.push_back({label, say("{} {}: {}", label, tr(Sense::choice, word_of(finding.kind)), finding.text),
                            record_json(session.project(), finding.noun(), finding.key)});
    return answer;
}

std::shared_ptr<Options> declare_words(Spec& spec, const char* meaning) {
    auto options = std::make_shared<Options>();
    spec.word(options->id, "ID", tr("The review"), true, &noun_of<Review>());
    spec.words(options->words, "TEXT", meaning);
    spec.answers([] { return shape::records(noun_of<Finding>()); });
    return options;
}

}  // namespace

Run declare_review_finding(Spec& spec, const Noun*) {
    auto options = declare_words(spec, tr("What came to light"));
    spec.option(options->kind, "kind", "KIND", tr("finding (unless said otherwise), feedback, decision or note"));
    spec.choices({"finding", "feedback", "decision", "note"});
    spec.example("muster review finding V1 'Handover between shifts loses tickets'", tr("Write down a finding"));
    return [options](Session& session) { return write_down(session, *options, FindingKind::finding); };
}

Run declare_review_feedback(Spec& spec, const Noun*) {
    auto options = declare_words(spec, tr("What they said"));
    spec.option(options->from, "from", "@NAME", tr("Who said it, a stakeholder too; whoever writes unless given"))
        .completes(noun_of<Member>());
    spec.example("muster review feedback V1 'The new templates help' --from @manager",
                 tr("Write down what others said"));
    return [options](Session& session) { return write_down(session, *options, FindingKind::feedback); };
}

Run declare_review_note(Spec& spec, const Noun*) {
    auto options = declare_words(spec, tr("What there is to remember"));
    spec.option(options->kind, "kind", "KIND",
                tr("note (unless said otherwise), or of a retrospective: keep, stop or try"));
    spec.choices({"note", "keep", "stop", "try"});
    spec.example("muster review note V1 'Pairing on the first reply' --kind keep",
                 tr("What the team wants to go on doing"));
    return [options](Session& session) { return write_down(session, *options, FindingKind::note); };
}

}  // namespace muster::command
