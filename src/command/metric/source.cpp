#include "command/metric/source.h"

#include <filesystem>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/interrupt.h"
#include "base/language.h"
#include "base/text.h"

namespace muster::command {

namespace {

constexpr std::size_t shown_columns = 60;

std::string folder_of(Session& session) {
    const auto& around = session.surroundings();
    if (!around.project_folder.empty()) return around.project_folder;
    return std::filesystem::path(around.database).parent_path().string();
}

SourceCommand source(Session& session, const Entity& record, const std::string& label, const std::string& line) {
    return {label, line,
            settings::trusted_command(session.surroundings().database, to_text(record.uid), line, folder_of(session))};
}

std::string shown(const std::string& words) {
    return text::fit(text::visible(words), shown_columns);
}

// The last line that is not blank.
std::string last_line(const std::string& output) {
    const std::string_view lines = text::trim(output);
    const auto before = lines.find_last_of('\n');
    return std::string(text::trim(before == std::string_view::npos ? lines : lines.substr(before + 1)));
}

[[noreturn]] void refuse_end(const SourceCommand& source, const ProcessEnd& end, std::chrono::milliseconds limit) {
    if (end.how == ProcessEnd::How::too_slow)
        throw Error(Failure::unexpected,
                    say("the command of {} took longer than {} s and was stopped; nothing was written", source.label,
                        fmt::format("{:g}", std::chrono::duration<double>(limit).count())),
                    say("give it more time with --timeout 5min, or look at it: {}", shown(source.line)));
    const std::string said = last_line(end.errors);
    throw Error(Failure::unexpected,
                say("the command of {} failed ({}); nothing was written", source.label, to_text(end)),
                said.empty() ? say("it is: {}", shown(source.line)) : say("it said: {}", shown(said)));
}

}  // namespace

SourceCommand source_of(Session& session, const Metric& metric) {
    return source(session, metric, metric.name, metric.command);
}

SourceCommand source_of(Session& session, const KeyResult& key_result) {
    return source(session, key_result, fmt::format("K{}", key_result.number), key_result.command);
}

std::vector<SourceCommand> all_sources(Session& session) {
    const std::vector<Condition> with_command{{"command", Compare::is_set, {}}};
    std::vector<SourceCommand> sources;
    for (const auto& metric : session.project().all<Metric>(with_command))
        sources.push_back(source_of(session, metric));
    for (const auto& key_result : session.project().all<KeyResult>(with_command))
        sources.push_back(source_of(session, key_result));
    return sources;
}

void declare_timeout(Spec& spec, std::string& words) {
    spec.option(words, "timeout", "TIME", tr("How long a command may take: 90s, 5min; 60s unless given"));
}

std::chrono::milliseconds time_limit_of(const std::string& words) {
    constexpr std::chrono::seconds usual{60}, longest{60 * 60};
    if (words.empty()) return usual;
    const auto quantity = quantity_from_text(words);
    const bool is_minutes = quantity && (quantity->unit == "min" || quantity->unit == "m");
    const bool is_time = quantity && (is_minutes || quantity->unit == "s" || quantity->unit.empty());
    const double seconds = is_time ? quantity->value * (is_minutes ? 60 : 1) : 0;
    if (seconds < 0.1 || seconds > static_cast<double>(longest.count()))
        throw Error(Failure::usage, say("--timeout: '{}' is not a time of up to an hour", shown(words)),
                    tr("write 90s or 5min"));
    return std::chrono::milliseconds{static_cast<std::int64_t>(seconds * 1000)};
}

double measure(Session& session, const SourceCommand& source, const Series& series, std::chrono::milliseconds limit,
               std::string& how) {
    if (source.line.empty())
        throw Error(Failure::refused, say("{} has no command that measures it", source.label),
                    tr("give it one with edit --command, or write the value down by hand"));
    if (!settings::Trust(session.surroundings().trust_file).holds(source.trusted))
        throw Error(Failure::refused,
                    say("the command of {} is not trusted and was not run: {}", source.label, shown(source.line)),
                    say("read it; then: muster trust {}", text::shell_words({source.label})));
    const ProcessEnd end = run_process({words_to_run(source.line), folder_of(session), {}, false, limit});
    if (!end.is_well()) refuse_end(source, end, limit);
    const std::string line = last_line(end.output);
    if (line.empty())
        throw Error(Failure::unexpected, say("the command of {} printed nothing; nothing was written", source.label),
                    tr("its last line must be a number: 4.5, 30%, 5min or 10万"));
    how = needs_shell(source.line) ? say("by /bin/sh: {}", shown(source.line)) : say("by: {}", shown(source.line));
    try {
        return value_in(series, line);
    } catch (const Error& error) {
        throw Error(Failure::unexpected,
                    say("the command of {} printed something else than a value: {}; nothing was written", source.label,
                        error.what()),
                    tr("its last line must be a number: 4.5, 30%, 5min or 10万"));
    }
}

}  // namespace muster::command
