// The log of tasks, folded into what each was from when to when.

#include <algorithm>
#include <charconv>

#include <muster/flow.h>
#include <muster/history.h>
#include <muster/project.h>
#include <muster/words.h>

#include "project/state.h"
#include "store/work_log.h"

namespace muster {

namespace {

template <class Number>
std::optional<Number> number_in(std::string_view text) {
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} ? std::optional(number) : std::nullopt;
}

// A state that this muster does not know reads as the first, as everywhere.
TaskState state_of(std::string_view word) {
    const auto& words = Words<TaskState>::words;
    const auto found = std::find(words.begin(), words.end(), word);
    return found == words.end() ? TaskState{} : static_cast<TaskState>(found - words.begin());
}

// Folds the changes of one task after the other.
class Fold {
  public:
    Fold(std::vector<Instant> moments, const std::function<void(const Uid&, std::span<const TaskStep>)>& task)
        : moments_(std::move(moments)), task_(task) {}

    void take(const store::WorkChange& change) {
        if (change.task != uid_) finish();
        uid_ = change.task;
        if (change.made) now_ = TaskStep{};
        now_.exists = !change.removed;
        now_.at = moments_.at(static_cast<std::size_t>(change.operation));
        read(change);
        if (change.made && steps_.empty()) {
            steps_ = steps_from_before(now_, started_, closed_);
            return;
        }
        steps_.push_back(now_);
        // Work that is said to have been closed before this was told; what an undo puts back lies before the last step.
        const bool is_told_late = change.closed && closed_ && *closed_ < now_.at && steps_.size() > 1;
        if (is_told_late && *closed_ >= steps_[steps_.size() - 2].at) steps_.back().at = *closed_;
    }

    void finish() {
        if (!steps_.empty()) task_(uid_, steps_);
        steps_.clear();
    }

  private:
    void read(const store::WorkChange& change) {
        if (change.made) started_ = closed_ = {};
        if (change.state) now_.state = state_of(*change.state);
        if (change.closed) closed_ = instant_from_iso(*change.closed);
        if (change.started) started_ = instant_from_iso(*change.started);
        if (change.points) now_.points = number_in<double>(*change.points);
        if (change.estimate) {
            const auto minutes = number_in<std::int64_t>(*change.estimate);
            now_.estimate = minutes ? std::optional(Effort{*minutes}) : std::nullopt;
        }
        if (change.milestone) {
            now_.milestone.reset();
            if (*change.milestone != "null") now_.milestone = uid_from_text(std::string(*change.milestone));
        }
    }

    std::vector<Instant> moments_;
    const std::function<void(const Uid&, std::span<const TaskStep>)>& task_;
    Uid uid_;
    TaskStep now_;
    std::optional<Instant> started_, closed_;
    std::vector<TaskStep> steps_;
};

}  // namespace

void History::each_task(const std::function<void(const Uid&, std::span<const TaskStep>)>& task) const {
    store::Database& database = project_.state_->database;
    Fold fold(store::moments_of_operations(database), task);
    store::each_work_change(database, [&](const store::WorkChange& change) { fold.take(change); });
    fold.finish();
}

}  // namespace muster
