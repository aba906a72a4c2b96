// improve add, verify, close: a change of method that a number must confirm.

#include <cmath>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/expectation.h>
#include <muster/words.h>

#include "base/language.h"
#include "base/text.h"
#include "command/record/fields.h"
#include "command/record/record.h"
#include "command/review/review.h"
#include "command/shape.h"

namespace muster::command {

namespace {

std::string with_unit(double value, const std::string& unit) {
    const std::string number = number_to_text(std::round(value * 1e6) / 1e6);  // a target was computed
    return unit.empty() ? number : fmt::format("{} {}", number, unit);
}

// Whether a later value can be judged must be known now, while the value before it can still be taken.
void take_before(Session& session, Improvement& improvement) {
    const Expectation expectation = Expectation::parse(improvement.expect);
    const auto measure = session.project().measure(improvement.metric);
    if (measure) improvement.before = measure->value;
    if (!measure)
        session.note(
            say("nothing is called '{}' yet: muster metric add '{}' makes it, or give --value to improve verify",
                text::visible(improvement.metric), text::visible(improvement.metric)));
    else if (!measure->value && expectation.needs_before())
        session.note(
            say("{} has no value yet, so '{}' cannot be judged: measure it first", measure->name, improvement.expect));
}

struct Measured {
    double value = 0;
    std::string unit;
};

// The value that an improvement is judged by; absent with the reason while there is none from after it began.
std::optional<Measured> measured(Session& session, const Improvement& improvement, const std::string& given,
                                 std::string& why_not) {
    const auto measure = session.project().measure(improvement.metric);
    if (!given.empty()) {
        const auto quantity = quantity_from_text(given);
        if (!quantity || !quantity->comparison.empty())
            throw Error(Failure::usage, say("'{}' is not a value", text::visible(given)),
                        tr("write 4.2, 7min, 18% or 62k"));
        if (measure && !quantity->unit.empty() && quantity->unit != measure->unit)
            throw Error(Failure::usage,
                        say("{} is measured in {}, not in {}", measure->name,
                            measure->unit.empty() ? tr("plain numbers") : measure->unit, quantity->unit));
        return Measured{quantity->value, measure ? measure->unit : quantity->unit};
    }
    if (!measure) why_not = say("nothing is called '{}'", text::visible(improvement.metric));
    else if (!measure->value) why_not = say("{} has no value", measure->name);
    else if (measure->moment && *measure->moment <= improvement.created)
        why_not = say("{} has not been measured since it began", measure->name);
    else return Measured{*measure->value, measure->unit};
    return {};
}

// The work of an improvement that did not do is open again; of one that did, nothing is left to do.
void follow_with_task(Session& session, const Improvement& improvement, bool is_met, view::Answer& answer) {
    if (!improvement.task) return;
    Task task = session.project().get(improvement.task);
    if (is_met || is_open(task)) return;
    task = reopen(task);
    session.change().put(task);
    answer.deeds.push_back(deed(session, task, tr("reopened")));
}

void verify(Session& session, Improvement improvement, const std::string& given, view::Answer& answer) {
    std::string why_not;
    const auto found = measured(session, improvement, given, why_not);
    const std::string label = session.project().label(Ref<Improvement>{improvement.key});
    const Expectation expectation = Expectation::parse(improvement.expect);
    const auto is_met = found ? expectation.is_met(improvement.before, found->value) : std::nullopt;
    if (!is_met) {
        if (found) why_not = tr("there is no value from its beginning to compare with");
        answer.deeds.push_back({label, say("{} undecided: {}", label, why_not),
                                record_json(session.project(), improvement.noun(), improvement.key)});
        if (answer.outcome == view::Outcome::done) answer.outcome = view::Outcome::undecided;
        return;
    }
    const bool was_confirmed = improvement.state == ImprovementState::confirmed;
    improvement.verified = found->value;
    improvement.measured = session.project().now();
    improvement.state = *is_met ? ImprovementState::confirmed : ImprovementState::open;
    session.change().put(improvement);
    const auto target = expectation.target(improvement.before);
    const std::string moved = improvement.before
                                  ? say("{} -> {}, expected {}", with_unit(*improvement.before, found->unit),
                                        with_unit(found->value, found->unit), improvement.expect)
                                  : say("{}, expected {}", with_unit(found->value, found->unit), improvement.expect);
    const std::string verdict = *is_met         ? say("{} confirmed: {} {}", label, improvement.metric, moved)
                                : was_confirmed ? say("{} reopened: {} {}", label, improvement.metric, moved)
                                                : say("{} not there yet: {} {} (that is {})", label, improvement.metric,
                                                      moved, with_unit(*target, found->unit));
    answer.deeds.push_back({label, verdict, record_json(session.project(), improvement.noun(), improvement.key)});
    follow_with_task(session, improvement, *is_met, answer);
    if (!*is_met) answer.outcome = view::Outcome::failed;
}

std::vector<Key> improvements_due(const Project& project) {
    return project.keys({&noun_of<Improvement>(),
                         {},
                         true,
                         {{"due", Compare::less, to_text(project.today() + std::chrono::days{1})}},
                         {{"due", false}},
                         {}});
}

}  // namespace

Run declare_improve_add(Spec& spec, const Noun* noun) {
    struct Options {
        std::vector<std::string> title;
        std::shared_ptr<std::vector<FieldOption>> fields;
    };
    auto options = std::make_shared<Options>();
    spec.words(options->title, "TITLE", tr("What is done differently"));
    options->fields = declare_fields(spec, *noun, false);
    spec.text(tr(
        "An improvement names the number it must move and by how much: a key result (K3), a metric by its name, or a "
        "number that reviews freeze, such as overdue; '<= 6min' is a value to reach, -20% a change from the value of "
        "today, which is kept. The work it takes becomes a task of its owner. improve verify tells whether it did."));
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
        take_before(session, improvement);
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

Run declare_improve_verify(Spec& spec, const Noun*) {
    struct Options {
        std::vector<std::string> ids;
        std::string value;
    };
    auto options = std::make_shared<Options>();
    spec.words(options->ids, "ID", tr("The improvements; those whose day has come unless given"), false,
               &noun_of<Improvement>());
    spec.option(options->value, "value", "VALUE", tr("The value measured; the newest of its number unless given"));
    spec.text(
        tr("Compares the number that an improvement must move with what it was expected to do. One that did is "
           "confirmed. One that did not stays open, or is opened again with its task, until the number moves or "
           "improve close ends it. Exits with 10 if one did not, with 8 if one has no value from after it began."));
    spec.answers([] {
        return shape::items(shape::any_of({shape::record(noun_of<Improvement>()), shape::record(noun_of<Task>())}));
    });
    spec.example("muster improve verify I1", tr("Has the number moved?"));
    spec.example("muster improve verify I1 --value 5min", tr("Judge it by a value measured elsewhere"));
    return [options](Session& session) {
        session.change();
        const auto keys = options->ids.empty() ? improvements_due(session.project())
                                               : keys_of(session, noun_of<Improvement>(), options->ids);
        if (!options->value.empty() && keys.size() != 1)
            throw Error(Failure::usage, tr("--value judges one improvement: name it"), "muster improve list");
        view::Answer answer;
        for (const Key key : keys) {
            Improvement improvement = session.project().get(Ref<Improvement>{key});
            if (improvement.state == ImprovementState::failed || improvement.state == ImprovementState::dropped)
                throw Error(Failure::refused, say("I{} is closed ({})", improvement.number,
                                                  tr(Sense::choice, word_of(improvement.state))));
            verify(session, std::move(improvement), options->value, answer);
        }
        if (keys.empty()) answer.page = view::Page{view::Paragraph{{{tr("no open improvement has reached its day")}}}};
        return answer;
    };
}

Run declare_improve_close(Spec& spec, const Noun*) {
    struct Options {
        std::vector<std::string> ids;
        std::string outcome;
    };
    auto options = std::make_shared<Options>();
    spec.words(options->ids, "ID", tr("The improvements"), true, &noun_of<Improvement>());
    spec.option(options->outcome, "outcome", "OUTCOME",
                tr("How it ended: failed, the number did not move, or dropped"));
    spec.choices({"failed", "dropped"});
    spec.must_be_given();
    spec.text(tr("Ends an improvement that no number confirms; improve verify ends the others."));
    spec.example("muster improve close I1 --outcome failed", tr("The number did not move, and it is given up"));
    return [options](Session& session) {
        Change& change = session.change();
        view::Answer answer;
        for (const Key key : keys_of(session, noun_of<Improvement>(), options->ids)) {
            Improvement improvement = session.project().get(Ref<Improvement>{key});
            if (improvement.state != ImprovementState::open)
                throw Error(Failure::refused, say("I{} is closed ({})", improvement.number,
                                                  tr(Sense::choice, word_of(improvement.state))));
            improvement.state = options->outcome == "failed" ? ImprovementState::failed : ImprovementState::dropped;
            change.put(improvement);
            answer.deeds.push_back(deed(session, improvement, tr(Sense::choice, word_of(improvement.state))));
        }
        return answer;
    };
}

}  // namespace muster::command
