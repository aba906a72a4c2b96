#include "project/extended_nouns.h"

#include <algorithm>

#include "store/custom_values.h"
#include "store/records.h"

namespace muster {

namespace {

bool is_same(const CustomField& one, const CustomField& other) {
    const auto fields = one.noun().fields;
    return one.key == other.key && std::all_of(fields.begin(), fields.end(), [&](const Field& field) {
               return !field.is_stored() || field.get(one) == field.get(other);
           });
}

}  // namespace

void ExtendedNouns::read(store::Database& database) {
    std::map<std::string, std::vector<CustomField>> by_noun;
    for (const Key key : store::custom_fields(database)) {
        CustomField definition;
        store::load(database, key, definition);
        by_noun[definition.on].push_back(std::move(definition));
    }
    auto before = std::exchange(current_, {});
    for (auto& [word, definitions] : by_noun) {
        const Noun* base = find_noun(word);
        if (base == nullptr) continue;  // a newer muster's noun
        const auto known = before.find(word);
        if (known != before.end() &&
            std::equal(definitions.begin(), definitions.end(), known->second->definitions().begin(),
                       known->second->definitions().end(), is_same)) {
            current_.emplace(word, known->second);
            continue;
        }
        made_.push_back(std::make_unique<ExtendedNoun>(*base, std::move(definitions)));
        current_.emplace(word, made_.back().get());
    }
    is_read_ = true;
}

const Noun& ExtendedNouns::extended(store::Database& database, const Noun& base) {
    if (!is_read_) read(database);
    const auto found = current_.find(base.word);
    return found == current_.end() ? base : found->second->noun();
}

}  // namespace muster
