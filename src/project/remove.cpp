// Removing a record, with what belongs to it and what refers to it.

#include <fmt/format.h>

#include <muster/calendar_record.h>
#include <muster/custom_field.h>
#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"
#include "project/calendars.h"
#include "project/change_state.h"
#include "store/canonical.h"
#include "store/records.h"

namespace muster {

bool is_read_ahead(const Noun& noun) {
    return noun == noun_of<ProjectRecord>() || noun == noun_of<CustomField>() || noun == noun_of<CalendarRecord>() ||
           noun == noun_of<CalendarDay>();
}

std::string known_name(const Project& project, const Noun& noun, Key key) {
    if (noun == noun_of<ProjectRecord>()) return tr("the project");
    const bool named = noun.has_number() || !noun.label.empty();
    return named ? project.label(noun, key) : say("a {}", noun.called());
}

namespace {
// Records that only make sense with the one they belong to go with it.
bool belongs(const store::Referrer& referrer) {
    return referrer.custom == 0 && !referrer.noun->has_number() && referrer.field->use == Use::required;
}

}  // namespace

namespace {

[[noreturn]] void refuse_referred(const Project& project, const Noun& noun, Key key,
                                  const std::vector<std::string>& names) {
    const std::string all = text::fit(text::join(names, ", "), 200);
    if (noun == noun_of<CustomField>())
        throw Error(Failure::refused, say("{} has values in {}", project.label(noun, key), all),
                    tr("--force removes these values in the same step"));
    throw Error(Failure::refused, say("{} is referred to by {}", project.label(noun, key), all),
                tr("--force clears these references in the same step"));
}

// Takes out of a record what refers to another one, a calendar by its name.
void clear_reference(Entity& record, const store::Referrer& referrer, Key key, const std::string& name) {
    if (referrer.custom != 0) {
        record.custom.erase(referrer.custom);
        return;
    }
    Value value = referrer.field->get(record);
    if (auto* keys = std::get_if<Keys>(&value)) std::erase(*keys, key);
    else if (auto* text = std::get_if<std::string>(&value)) *text = without_calendar(*text, name);
    else value = Value{};
    referrer.field->set(record, value);
}

}  // namespace

std::vector<store::Referrer> Change::referrers(const Noun& noun, Key key) const {
    auto found = store::referrers(state_->database, noun, key);
    if (noun == noun_of<CalendarRecord>())
        for (const auto& user : users_of_calendar(project_, project_.label(noun, key))) found.push_back(user);
    return found;
}

void Change::remove(const Noun& noun, Key key, bool force) {
    const auto found = referrers(noun, key);
    std::vector<std::string> names;
    for (const auto& referrer : found)
        if (!belongs(referrer)) names.push_back(known_name(project_, *referrer.noun, referrer.key));
    if (!names.empty() && !force) refuse_referred(project_, noun, key, names);
    for (const auto& referrer : found) {
        const auto other = referrer.noun->make();
        if (!store::load(state_->database, referrer.key, *other)) continue;  // gone with an earlier one
        if (belongs(referrer)) {
            remove(*referrer.noun, referrer.key, true);
            continue;
        }
        clear_reference(*other, referrer, key, project_.label(noun, key));
        put(*other);
    }
    const auto record = noun.make();
    project_.fill(*record, key);
    state_->note(noun, record->uid, record->version, store::canonical(state_->database, *record).dump(), {});
    store::remove(state_->database, noun, key);
    if (is_read_ahead(noun)) project_.state_->forget();
}

void Change::remove_unreferred(const Noun& noun, Key key) {
    for (const auto& referrer : referrers(noun, key))
        refuse_referred(project_, noun, key, {known_name(project_, *referrer.noun, referrer.key)});
    remove(noun, key);
}

}  // namespace muster
