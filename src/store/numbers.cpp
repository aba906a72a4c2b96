#include "store/numbers.h"

#include <muster/error.h>

#include "base/language.h"
#include "store/records.h"

namespace muster::store {

namespace {

Lease lease_of(Database& database, char letter) {
    Lease lease{std::string(1, letter), 1, {}};
    Statement row(database, "SELECT next, last FROM lease WHERE letter = ?1");
    row.bind(1, std::string_view(lease.letter));
    if (!row.step()) return lease;
    lease.next = row.integer(0);
    if (!row.is_null(1)) lease.last = row.integer(1);
    return lease;
}

}  // namespace

int Numbers::next(const Noun& noun) {
    const auto [place, is_new] = leases_.try_emplace(noun.letter);
    Given& given = place->second;
    if (is_new) given.lease = lease_of(database_, noun.letter);
    if (given.lease.last && given.lease.next > *given.lease.last)
        throw Error(Failure::refused, tr("this copy has no numbers left to give"), "muster sync");
    given.is_kept = false;
    return static_cast<int>(given.lease.next++);
}

void Numbers::keep() {
    for (auto& [letter, given] : leases_) {
        if (given.is_kept) continue;
        Statement(database_,
                  "INSERT INTO lease(letter, next, last) VALUES(?1, ?2, NULL) ON CONFLICT(letter) DO UPDATE SET next = ?2")
            .bind(1, std::string_view(given.lease.letter))
            .bind(2, given.lease.next)
            .run();
        given.is_kept = true;
    }
}

bool take_number(Database& database, const Noun& noun, std::int64_t number) {
    if (find_by_number(database, noun, number)) return false;
    Statement statement(database,
                        "INSERT INTO lease(letter, next, last) VALUES(?1, ?2 + 1, NULL) "
                        "ON CONFLICT(letter) DO UPDATE SET next = max(next, ?2 + 1)");
    const char letter = noun.letter;
    statement.bind(1, std::string_view(&letter, 1)).bind(2, number).run();
    return true;
}

}  // namespace muster::store
