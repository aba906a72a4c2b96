// Writing an operation: judged with the lock let go, made again on what is there, and stored as one.

#include <utility>

#include <muster/error.h>

#include "base/language.h"
#include "project/apply.h"
#include "project/change_state.h"
#include "store/canonical.h"
#include "store/numbers.h"
#include "store/records.h"

namespace muster {

namespace {

[[noreturn]] void moved(const Project& project, const Noun& noun, Key key) {
    const std::string name = key != 0 ? project.label(noun, key) : std::string(noun.word);
    throw Error(Failure::changed, say("{} has been changed by another meanwhile", name),
                tr("nothing was changed; try again"));
}

}  // namespace

void Change::repeat() {
    Operation& operation = state_->operation;
    const Key made_as = std::exchange(operation.key, store::next_operation(state_->database));
    for (LoggedChange& change : operation.changes) {
        const Noun& noun = *find_noun(change.kind);
        if (change.made_against == made_as) change.made_against = operation.key;
        const auto existing = store::find_by_uid(state_->database, noun, change.uid);
        const auto record = noun.make();
        if (existing) project_.fill(*record, *existing);
        if (existing.has_value() == change.before.empty() || record->version != change.made_against)
            moved(project_, noun, existing.value_or(0));
        if (change.before.empty()) store::apply_canonical(state_->database, Json::parse(change.after), *record);
        if (change.before.empty() && noun.has_number() && !store::take_number(state_->database, noun, record->number))
            moved(project_, noun, *store::find_by_number(state_->database, noun, record->number));
        apply(state_->database, change, operation);
    }
}

Operation Change::commit(const Gate& gate) {
    Operation& operation = state_->operation;
    if (operation.changes.empty()) {
        operation.key = 0;
        return operation;
    }
    actor();
    if (gate) {
        state_->transaction.reset();
        state_->numbers.forget();
        project_.state_->forget();
        gate(operation);
        state_->transaction.emplace(state_->database);
        repeat();
    }
    state_->numbers.keep();
    store::append(state_->database, operation);
    state_->transaction->commit();
    return std::move(operation);
}

Change::Attempt::Attempt(Change& change) : change_(change), changes_(change.state_->operation.changes.size()) {
    change_.state_->numbers.keep();  // those of the attempt are taken back with it
    change_.state_->database.run("SAVEPOINT attempt");
    change_.project_.state_->pending = {&change_.state_->operation.changes, changes_};
}

Change::Attempt::~Attempt() {
    change_.project_.state_->pending = {};
    if (!open_) return;
    try {
        change_.state_->database.run("ROLLBACK TO attempt; RELEASE attempt");
    } catch (const Error&) {  // then the whole operation has been rolled back
    }
    change_.state_->numbers.forget();
    change_.state_->operation.changes.resize(changes_);
    change_.state_->actor = {};
    change_.project_.state_->forget();
}

void Change::Attempt::keep() {
    change_.state_->database.run("RELEASE attempt");
    open_ = false;
}

}  // namespace muster
