#pragma once
// Records with every field filled, from the nouns' descriptions alone.

#include <map>
#include <string>

#include <muster/noun.h>

namespace muster::testing {

/// The key of an existing record of each noun, for references.
using Targets = std::map<const Noun*, Key>;

/// Returns a value that the field can hold; another `turn` gives another value where the kind has more than one.
inline Value sample_value(const Field& field, int turn, const Targets& targets) {
    const auto choice = [&] {
        return std::string(field.choices[static_cast<std::size_t>(turn) % field.choices.size()]);
    };
    const auto target = [&]() -> Key {
        const auto found = targets.find(&field.target());
        return found == targets.end() ? 0 : found->second;
    };
    switch (field.kind) {
        case Kind::text:
            if (field.name == "name") return "name-" + std::to_string(turn);
            if (field.name == "unit") return std::string("%");  // which fits every source of a key result
            return std::string(field.name) + " 周报 'x\" " + std::to_string(turn);
        case Kind::body: return "one\ntwo\t" + std::to_string(turn);
        case Kind::integer: return std::int64_t{turn % 5};
        case Kind::number:
        case Kind::measure: return 1.25 + turn;
        case Kind::flag: return std::int64_t{turn % 2};
        case Kind::day: return std::string(turn % 2 == 0 ? "2026-03-09" : "2028-02-29");
        case Kind::moment: return std::string(turn % 2 == 0 ? "2026-03-09T08:00:00Z" : "2026-12-31T23:59:59Z");
        case Kind::span:
        case Kind::effort: return std::int64_t{90 + turn};
        case Kind::money: return std::int64_t{120050 + turn};
        case Kind::share: return turn % 2 == 0 ? 0.3 : 0.1;
        case Kind::choice: return choice();
        case Kind::ref: return target() == 0 ? Value{} : Value{target()};
        case Kind::texts: return Texts{"a,b", "王芳 " + std::to_string(turn)};
        case Kind::refs: return target() == 0 ? Value{Keys{}} : Value{Keys{target()}};
        case Kind::series: break;  // computed, never stored
    }
    return {};
}

/// Fills every stored field of the record.
inline void fill(Entity& record, int turn, const Targets& targets) {
    for (const Field& field : record.noun().fields)
        if (field.sql.empty()) field.set(record, sample_value(field, turn++, targets));
}

}  // namespace muster::testing
