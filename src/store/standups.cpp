#include "store/standups.h"

namespace muster::store {

std::optional<Instant> last_standup(Database& database, Ref<Member> member) {
    Statement statement(database, "SELECT moment FROM last_standup WHERE member = ?1");
    statement.bind(1, member.key);
    return statement.step() ? instant_from_iso(statement.text(0)) : std::nullopt;
}

void hold_standup(Database& database, Ref<Member> member, Instant moment) {
    Statement statement(database,
                        "INSERT INTO last_standup(member, moment) VALUES(?1, ?2) ON CONFLICT(member) DO UPDATE SET "
                        "moment = excluded.moment");
    statement.bind(1, member.key).bind(2, std::string_view(to_text(moment)));
    statement.run();
}

}  // namespace muster::store
