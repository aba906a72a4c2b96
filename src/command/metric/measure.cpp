// metric measure, kr measure: values that a command prints or that the project itself knows.

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/metric.h>
#include <muster/words.h>

#include "base/interrupt.h"
#include "base/language.h"
#include "base/text.h"
#include "command/metric/metric.h"
#include "command/metric/source.h"
#include "command/shape.h"

namespace muster::command {

namespace {

struct Options {
    std::vector<std::string> ids;
    std::string timeout;
};

// What is measured, and how.
struct Target {
    Series series;
    SourceCommand source;
    std::optional<double> derived;  // what the project itself knows
    bool is_derived = false;
};

struct Measured {
    double value = 0;
    std::string how;
};

Measured measure(Session& session, const Target& target, std::chrono::milliseconds limit) {
    Measured measured;
    if (!target.is_derived) {
        session.surroundings().progress(say("measuring {} …", target.series.label));
        measured.value = measure(session, target.source, target.series, limit, measured.how);
        return measured;
    }
    if (!target.derived)
        throw Error(Failure::refused, say("{} has nothing to derive its value from yet", target.series.label),
                    "muster help kr");
    return {*target.derived, tr("from the project")};
}

view::Deed store(Session& session, const Target& target, const Measured& measured) {
    const Series& series = target.series;
    const auto record = series.noun->make();
    series.noun->field(series.owner).set(*record, Value{series.key});
    series.noun->field("moment").set(*record, Value{to_text(session.project().now())});
    series.noun->field("value").set(*record, Value{measured.value});
    if (const Field* author = series.noun->find("author"))
        author->set(*record, Value{session.change().actor().key});
    session.change().put(*record);
    return {series.label,
            say("{} measured: {} ({})", series.label, with_unit(measured.value, series.unit), measured.how),
            record_json(session.project(), *series.noun, record->key)};
}

// Measures before anything is written, so that the write lock is not held meanwhile. One that cannot be measured is
// told by its error alone; of several, the others stand.
view::Answer measure_all(Session& session, const std::vector<Target>& targets, const std::string& timeout) {
    const auto limit = time_limit_of(timeout);
    std::vector<std::pair<const Target*, Measured>> measured;
    view::Answer answer;
    Json failed = Json::array();
    const InterruptGuard guard;
    for (const Target& target : targets) {
        try {
            measured.emplace_back(&target, measure(session, target, limit));
        } catch (const Error& error) {
            if (InterruptGuard::was_asked()) break;
            if (targets.size() == 1) throw;
            failed.push(Json::object(
                {{"name", target.series.label}, {"message", error.what()}, {"hint", error.hint()}}));
            answer.deeds.push_back({{},
                                    say("{} not measured: {}", target.series.label, error.what()) +
                                        (error.hint().empty() ? "" : fmt::format(" ({})", error.hint())),
                                    {}});
            answer.outcome = view::Outcome::some_rejected;
        }
    }
    if (InterruptGuard::was_asked()) {
        answer.outcome = view::Outcome::interrupted;
        answer.deeds.push_back({{}, tr("interrupted; nothing was written"), {}});
        measured.clear();
    }
    for (const auto& [target, value] : measured) answer.deeds.push_back(store(session, *target, value));
    answer.members.set("failed", std::move(failed));
    return answer;
}

Json measured_shape(const Noun& noun) {
    using namespace shape;
    return object({{"items", list(record(noun))},
                   {"failed", list(object({{"name", text()}, {"message", text()}, {"hint", text()}}))}});
}

void declare(Spec& spec, Options& options, const Noun& of, const Noun& values) {
    spec.words(options.ids, of.has_number() ? "ID" : "NAME", say("The {}; all that can be measured unless given", of.called_many()),
               false, &of);
    declare_timeout(spec, options.timeout);
    spec.text(
        tr("A command runs only once you trust it (muster trust), in the folder of the project, without a shell unless "
           "its text needs one: pipes, redirections, variables, patterns. What runs is said. The last line that it "
           "prints is the value: 4.5, 30%, 5min, 10万. A command that fails, takes longer than --timeout, or prints "
           "anything else writes nothing; of several, the others stand and the exit code is 7. With --dry-run the "
           "command runs and its value is shown, not kept."));
    spec.answers([&values] { return measured_shape(values); });
}

}  // namespace

Run declare_metric_measure(Spec& spec, const Noun*) {
    auto options = std::make_shared<Options>();
    declare(spec, *options, noun_of<Metric>(), noun_of<MetricReading>());
    spec.example("muster metric measure 'Open bugs'", tr("Run its command and keep what it prints"));
    spec.example("muster metric measure", tr("Every metric that has a command"));
    return [options](Session& session) {
        std::vector<Key> keys = keys_of(session, noun_of<Metric>(), options->ids);
        if (options->ids.empty())
            keys = session.project().keys(
                {&noun_of<Metric>(), {}, false, {{"command", Compare::is_set, {}}}, {}, {}});
        std::vector<Target> targets;
        for (const Key key : keys) {
            const Metric metric = session.project().get(Ref<Metric>{key});
            targets.push_back({{&noun_of<MetricReading>(), "metric", key, metric.name, metric.unit},
                               source_of(session, metric),
                               {},
                               false});
        }
        view::Answer answer = measure_all(session, targets, options->timeout);
        if (targets.empty())
            answer.deeds.push_back(
                {{}, tr("no metric has a command; muster metric edit NAME --command TEXT gives it one"), {}});
        return answer;
    };
}

Run declare_kr_measure(Spec& spec, const Noun*) {
    auto options = std::make_shared<Options>();
    declare(spec, *options, noun_of<KeyResult>(), noun_of<Checkin>());
    spec.text(
        tr("A key result of source tasks, milestone or quality is measured by the project itself: its value as it is "
           "now becomes a check-in."));
    spec.example("muster kr measure K1", tr("Run its command and check in what it prints"));
    spec.example("muster kr measure", tr("Every key result of an open goal whose values do not come by hand"));
    return [options](Session& session) {
        const Project& project = session.project();
        std::vector<Target> targets;
        const auto add = [&](const KeyResult& key_result) {
            const bool is_derived = key_result.source != Source::manual && key_result.source != Source::cmd;
            targets.push_back({{&noun_of<Checkin>(), "key_result", key_result.key,
                                fmt::format("K{}", key_result.number), key_result.unit},
                               source_of(session, key_result),
                               is_derived ? project.value_of(key_result) : std::nullopt,
                               is_derived});
        };
        for (const Key key : keys_of(session, noun_of<KeyResult>(), options->ids))
            add(project.get(Ref<KeyResult>{key}));
        if (options->ids.empty())
            for (const auto& key_result :
                 project.all<KeyResult>({{"source", Compare::not_equal, std::string(word_of(Source::manual))}}))
                if (project.get(key_result.goal).state == GoalState::open) add(key_result);
        view::Answer answer = measure_all(session, targets, options->timeout);
        if (targets.empty())
            answer.deeds.push_back({{}, tr("the values of all key results come by hand; muster kr checkin"), {}});
        return answer;
    };
}

}  // namespace muster::command
