// metric record, metric history: readings by hand and from a table, and looking back.

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/metric.h>

#include "base/language.h"
#include "command/metric/metric.h"
#include "command/metric/series.h"
#include "command/record/record.h"
#include "command/shape.h"

namespace muster::command {

namespace {

struct Options {
    std::string name, value, at, note, table;
};

view::Answer record_one(Session& session, const Metric& metric, const Series& series, const Options& options) {
    MetricReading reading;
    reading.metric = {metric.key};
    reading.value = value_in(series, options.value);
    reading.moment = options.at.empty() ? session.project().now() : measured_at(session, "at", options.at);
    reading.note = options.note;
    reading.author = session.change().actor();
    session.change().put(reading);
    view::Answer answer;
    answer.deeds.push_back({metric.name,
                            say("{} recorded: {}", metric.name, with_unit(*reading.value, metric.unit)),
                            record_json(session.project(), reading.noun(), reading.key)});
    return answer;
}

}  // namespace

Run declare_metric_record(Spec& spec, const Noun*) {
    auto options = std::make_shared<Options>();
    spec.word(options->name, "NAME", tr("The metric"), true, &noun_of<Metric>());
    spec.word(options->value, "VALUE", tr("The value read: 4.2, 7min, 18%, 62k"), false);
    spec.option(options->at, "at", "MOMENT",
                tr("When it was read: yesterday, '2026-03-09 10:00', '2h ago'; now unless given"));
    spec.option(options->note, "note", "TEXT", tr("Why it is so"));
    spec.option(options->table, "csv", "FILE", tr("Take many readings from a table; - for standard input"));
    spec.text(
        tr("A table has columns for the day or moment, the value, and perhaps a note, under the heads date, value and "
           "note (or 日期, 值, 备注), or without heads in that order. It may be read again: a value that is there already "
           "is passed over. Lines that cannot be read are named, the others stand, and the exit code is 7."));
    spec.answers([] { return values_shape(noun_of<MetricReading>()); });
    spec.example("muster metric record 'Pass rate' 95%", tr("Write down what was read"));
    spec.example("muster metric record 'Pass rate' --csv history.csv", tr("Take in what was read before"));
    return [options](Session& session) {
        const Metric metric = session.project().get(session.project().resolve<Metric>(options->name));
        const Series series{&noun_of<MetricReading>(), "metric", metric.key, metric.name, metric.unit};
        if (options->value.empty() == options->table.empty())
            throw Error(Failure::usage, tr("give a value, or a table of values with --csv"),
                        "muster metric record --help");
        if (options->table.empty()) return record_one(session, metric, series, *options);
        if (!options->at.empty() || !options->note.empty())
            throw Error(Failure::usage, tr("--at and --note are for one value; a table says them itself"));
        return take_table(session, series, options->table);
    };
}

Run declare_metric_history(Spec& spec, const Noun*) {
    auto name = std::make_shared<std::string>();
    spec.word(*name, "NAME", tr("The metric"), true, &noun_of<Metric>());
    spec.answers([] { return shape::rows(noun_of<MetricReading>()); });
    spec.example("muster metric history 'Pass rate' -F csv", tr("Every reading with its moment"));
    return [name](Session& session) {
        const auto key = session.project().resolve<Metric>(*name);
        const Noun& noun = noun_of<MetricReading>();
        Selection selection{&noun, {}, false, {{"metric", Compare::equal, key.key}}, {}, {}};
        for (const std::string_view column : noun.columns) selection.fields.push_back(noun.find(column));
        view::Answer answer;
        answer.list =
            list_of(session, std::move(selection), [&noun](std::int64_t total) { return noun.counted(total); });
        return answer;
    };
}

}  // namespace muster::command
