#include <muster/metric.h>

#include "domain/describe.h"

namespace muster {

namespace {

constexpr std::array metric_fields{
    field<&Metric::name>("name", "What it is called", Use::title),
    as(Kind::body, field<&Metric::body>("body", "What it says and how it is measured")),
    field<&Metric::unit>("unit", "Unit of every reading: min, %, points"),
    field<&Metric::direction>("direction", "Which way is better"),
    field<&Metric::command>("command", "What prints a reading; runs only in a trusted project"),
    field<&Metric::owner>("owner", "Who measures it"),
    field<&Metric::labels>("labels", "Label"),
    computed("value", Kind::number, "The newest reading",
             "(SELECT value FROM reading WHERE reading.metric = metric.key ORDER BY moment DESC, key DESC LIMIT 1)"),
    computed("trend", Kind::series, "The newest readings, the oldest of them first",
             "(SELECT nullif(json_group_array(value), '[]') FROM (SELECT value FROM (SELECT value, moment, key FROM "
             "reading WHERE reading.metric = metric.key AND value IS NOT NULL ORDER BY moment DESC, key DESC LIMIT 12) "
             "ORDER BY moment, key))"),
    computed("read_on", Kind::moment, "When it was last read",
             "(SELECT max(moment) FROM reading WHERE reading.metric = metric.key)"),
};
constexpr std::array<std::string_view, 7> metric_columns{"name",    "value", "unit", "direction",
                                                         "read_on", "owner", "trend"};

constexpr std::array reading_fields{
    field<&MetricReading::metric>("metric", "The metric", Use::required),
    field<&MetricReading::moment>("moment", "When it was measured"),
    field<&MetricReading::value>("value", "The value"),
    field<&MetricReading::note>("note", "Why it is so"),
    field<&MetricReading::author>("author", "Who wrote it down", Use::kept),
};
constexpr std::array<std::string_view, 4> reading_columns{"moment", "value", "author", "note"};

}  // namespace

template <>
const Noun& noun_of<Metric>() {
    static const Noun noun{"metric",      "metric",       "metrics",    0,
                           metric_fields, metric_columns, "",           "name COLLATE NOCASE",
                           make<Metric>,  check_nothing,  "metric.name"};
    return noun;
}

template <>
const Noun& noun_of<MetricReading>() {
    static const Noun noun{"reading", "reading",           "readings",   0, reading_fields, reading_columns, "",
                           "moment",  make<MetricReading>, check_nothing};
    return noun;
}

}  // namespace muster
