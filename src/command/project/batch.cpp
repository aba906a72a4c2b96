// batch: many command lines, one operation.

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"
#include "command/project/project.h"
#include "command/record/fields.h"
#include "command/shape.h"

namespace muster::command {

namespace {

struct BatchLine {
    std::int64_t number = 0;
    std::string text;
};

// The lines that hold a command; blank ones and those that begin with # are passed over.
std::vector<BatchLine> lines_of(const std::string& text) {
    std::vector<BatchLine> lines;
    std::int64_t number = 0;
    for (const std::string& line : text::split(text, '\n')) {
        ++number;
        const std::string_view words = text::trim(line);
        if (!words.empty() && !words.starts_with('#')) lines.push_back({number, std::string(words)});
    }
    return lines;
}

class Batch {
  public:
    Batch(Session& session, bool keep_going) : session_(session), keep_going_(keep_going) {}

    void run(const BatchLine& line) {
        try {
            Change::Attempt attempt(session_.change());
            view::Answer answer = prepare(line.text).run(session_);
            attempt.keep();
            ++done_;
            for (view::Deed& deed : answer.deeds) deeds_.push_back(std::move(deed));
        } catch (const Error& error) {
            if (!keep_going_)
                throw Error(error.failure(), say("line {}: {}", line.number, error.what()),
                            error.hint().empty() ? tr("nothing was changed") : error.hint());
            reject(line, error);
        }
    }

    view::Answer answer() {
        view::Answer answer;
        answer.outcome = rejected_ > 0 ? view::Outcome::some_rejected : view::Outcome::done;
        answer.deeds = std::move(deeds_);
        if (session_.surroundings().wants_records) {
            answer.members.set("commands", done_);
            answer.members.set("rejected", std::move(rejections_));
            if (answer.deeds.empty()) answer.members.set("items", Json::array());
            return answer;
        }
        std::string sum = count_of("{} command in one step", "{} commands in one step", done_);
        if (rejected_ > 0) sum += tr(", ") + count_of("{} line rejected", "{} lines rejected", rejected_);
        answer.deeds.push_back({{}, sum, {}});
        return answer;
    }

  private:
    [[nodiscard]] Prepared prepare(const std::string& text) const {
        auto words = text::words_of_line(text);
        if (!words.empty() && words.front() == "muster") words.erase(words.begin());
        Prepared prepared = session_.surroundings().prepare(words);
        constexpr std::array<std::string_view, 4> apart{"init", "undo", "redo", "batch"};
        const std::string_view path = prepared.command->path;
        if ((prepared.command->needs != Needs::change && prepared.command->needs != Needs::either) ||
            std::find(apart.begin(), apart.end(), path) != apart.end())
            throw Error(Failure::usage, say("muster {} cannot stand in a batch", path),
                        tr("a batch takes commands that add or change records"));
        return prepared;
    }

    void reject(const BatchLine& line, const Error& error) {
        ++rejected_;
        rejections_.push(Json::object(
            {{"line", line.number}, {"command", line.text}, {"message", error.what()}, {"hint", error.hint()}}));
        if (session_.surroundings().wants_records) return;
        std::string text = say("line {} rejected: {}", line.number, error.what());
        if (!error.hint().empty()) text += fmt::format(" ({})", error.hint());
        deeds_.push_back({{}, std::move(text), {}});
    }

    Session& session_;
    bool keep_going_;
    std::int64_t done_ = 0;
    std::int64_t rejected_ = 0;
    std::vector<view::Deed> deeds_;
    Json rejections_ = Json::array();
};

}  // namespace

Run declare_batch(Spec& spec, const Noun*) {
    struct Options {
        std::string file = "-";
        bool keep_going = false;
    };
    auto options = std::make_shared<Options>();
    spec.option(options->file, "file", "FILE", tr("Where the commands stand; standard input unless given"), 'f');
    spec.flag(options->keep_going, "keep-going", tr("Leave out the lines that fail, and do the rest"));
    spec.text(tr(
        "Reads a command a line, as it would be typed behind muster, with quotes as in a shell and nothing expanded; "
        "blank lines and lines that begin with # are passed over. All of them make one step: one entry in the log, "
        "one undo. If a line fails, its number is said and nothing is changed; with --keep-going the other lines "
        "stand, and the exit code is 7. Within the batch, . is what the line before touched."));
    spec.answers([] {
        return shape::object({{"commands", shape::whole()},
                              {"rejected", shape::list(shape::object({{"line", shape::whole()},
                                                                      {"command", shape::text()},
                                                                      {"message", shape::text()},
                                                                      {"hint", shape::text()}}))},
                              {"items", shape::list(Json::object({{"type", "object"}}))}});
    });
    spec.example("muster task list is:overdue --ids | sed 's/.*/task edit & --due +1w/' | muster batch -n",
                 tr("See what would become of what is late"));
    spec.example("printf '%s\\n' \"task add 'Fix the parser'\" 'task start .' | muster batch",
                 tr("Two commands, one step"));
    return [options](Session& session) {
        const std::string text = read_text_file(session, options->file);
        Batch batch(session, options->keep_going);
        for (const BatchLine& line : lines_of(text)) batch.run(line);
        return batch.answer();
    };
}

}  // namespace muster::command
