#include "command/exchange/along.h"

#include <utility>

namespace muster::command {

void Along::begin() {
    if (in_row_ && !attempt_) attempt_.emplace(session_.change());
}

void Along::on_loss(std::function<void()> forget) {
    if (in_row_) forgets_.push_back(std::move(forget));
}

void Along::end(bool stands) {
    in_row_ = false;
    const auto forgets = std::exchange(forgets_, {});
    if (stands && attempt_) attempt_->keep();
    attempt_.reset();
    if (stands) return;
    for (auto forget = forgets.rbegin(); forget != forgets.rend(); ++forget) (*forget)();
}

}  // namespace muster::command
