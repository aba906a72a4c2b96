// Looking back: the project as it was, laid over the file in memory.

#include <algorithm>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/field_text.h>

#include "base/language.h"
#include "base/text.h"
#include "project/state.h"
#include "store/operation_log.h"
#include "store/rollback.h"

namespace muster {

Point Project::point(std::string_view option, const std::string& words) const {
    auto point = point_from_words(words, now(), zone(), working_days());
    if (!point)
        throw Error(Failure::usage,
                    say("{}: '{}' is not a day, a moment or an operation", option, text::fit(text::visible(words), 60)),
                    tr("write 2026-03-09, yesterday, mon (the last one), -2w, '2026-03-09 10:00', or 17 for operation "
                       "17 of the log"));
    if (point->operation) {
        const auto operation = this->operation(*point->operation);
        if (!operation)
            throw Error(Failure::not_found, say("there is no operation {}", *point->operation), "muster log");
        point->first = point->last = operation->moment;
    } else if (point->first > now()) {
        throw Error(Failure::usage, say("{}: {} lies in the future", option, wall_text(point->first, zone())),
                    tr("only what has been can be shown"));
    }
    point->last = std::min(point->last, std::max(point->first, now()));
    return *point;
}

Key Project::newest_operation(const Point& until) const {
    return until.operation ? *until.operation : store::newest_operation(state_->database, until.last);
}

Project Project::at(const Point& point) const {
    const Key operation = newest_operation(point);
    if (operation == 0) {
        const auto first = this->operation(1);
        const std::string day = to_text(zone().day_of(first ? first->moment : now()));
        throw Error(Failure::not_found, say("the project was made on {}; before that there is nothing to show", day),
                    fmt::format("--as-of {}", day));
    }
    Occasion then = state_->occasion;
    then.now = point.last;
    auto state = std::make_unique<State>(store::Database(state_->file, store::Access::overlay), then, state_->file);
    store::roll_back(state->database, operation);
    state->weights = state_->weights;
    state->as_of = operation;
    return Project(std::move(state));
}

std::optional<Key> Project::as_of() const {
    return state_->as_of;
}

}  // namespace muster
