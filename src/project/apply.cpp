#include "project/apply.h"

#include <muster/noun.h>

#include "base/json.h"
#include "store/canonical.h"
#include "store/records.h"

namespace muster {

void apply(store::Database& database, const LoggedChange& change, const Operation& operation) {
    const Noun* noun = find_noun(change.kind);
    if (noun == nullptr) return;
    const auto existing = store::find_by_uid(database, *noun, change.uid);
    if (change.after.empty()) {
        if (existing) store::remove(database, *noun, *existing);
        return;
    }
    const auto record = noun->make();
    const auto before = noun->make();
    if (existing) {
        store::load(database, *existing, *record);
        store::load(database, *existing, *before);
    }
    store::apply_canonical(database, Json::parse(change.after), *record);
    record->uid = change.uid;
    record->version = operation.key;
    record->changed = operation.moment;
    if (existing) store::update(database, *before, *record);
    else store::insert(database, *record);
}

}  // namespace muster
