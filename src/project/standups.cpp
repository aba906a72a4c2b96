// When people last stood up.

#include "store/standups.h"
#include "project/state.h"

namespace muster {

std::optional<Instant> Project::last_standup(Ref<Member> member) const {
    return store::last_standup(state_->database, member);
}

void Project::hold_standup(const std::vector<Ref<Member>>& members) {
    store::Transaction transaction(state_->database);
    for (const Ref<Member> member : members) store::hold_standup(state_->database, member, now());
    transaction.commit();
}

}  // namespace muster
