#include "store/canonical.h"
#include "store/rollback.h"

#include <algorithm>
#include <map>
#include <set>

#include <muster/error.h>

#include "base/language.h"
#include "store/net_change.h"
#include "store/records.h"

namespace muster::store {

namespace {

class Rollback {
  public:
    Rollback(Database& database, Key to) : database_(database), to_(to) {}

    // A record may refer to one that comes back later, or take a name that another one still has: such records are
    // first brought to where they stand in nobody's way, and filled when all are there. What must not be there goes
    // last, when nothing that stays refers to it any more.
    void run() {
        const Span span{to_, newest()};
        std::vector<Restored> later;
        std::vector<Touched> leaving;
        for (const Touched& touched : touched_in(database_, span)) {
            Restored restored{touched, net_change(database_, touched.uid, span)};
            if (const auto key = find_by_uid(database_, *touched.noun, touched.uid); !restored.net.existed) {
                if (!key) continue;
                if (!unique_columns(*touched.noun).empty()) step_aside(*touched.noun, *key);
                leaving.push_back(touched);
            } else if (!key) {
                insert_bare(restored);
                later.push_back(std::move(restored));
            } else if (can_clash(restored)) {
                step_aside(*touched.noun, *key);
                later.push_back(std::move(restored));
            } else if (has_references(restored)) {
                later.push_back(std::move(restored));
            } else {
                fill(restored, *key);
            }
        }
        for (const Restored& restored : later)
            fill(restored, find_by_uid(database_, *restored.of.noun, restored.of.uid).value());
        for (const Touched& touched : leaving)
            remove(database_, *touched.noun, find_by_uid(database_, *touched.noun, touched.uid).value());
        forget_operations();
    }

  private:
    struct Restored {
        Touched of;
        NetChange net;
    };

    Key newest() {
        Statement row(database_, "SELECT coalesce(max(key), 0) FROM operation");
        row.step();
        return row.integer(0);
    }

    // The columns in which no two records may hold the same, number and identity left out: those never change.
    const std::set<std::string, std::less<>>& unique_columns(const Noun& noun) {
        const auto [found, is_new] = unique_.try_emplace(&noun);
        if (!is_new) return found->second;
        Statement row(database_,
                      "SELECT DISTINCT part.name FROM pragma_index_list(?1) AS list JOIN pragma_index_info(list.name) "
                      "AS part WHERE list.\"unique\" AND part.name NOT IN ('uid', 'number')");
        row.bind(1, noun.name);
        while (row.step()) found->second.emplace(row.text(0));
        return found->second;
    }

    bool can_clash(const Restored& restored) {
        const auto& unique = unique_columns(*restored.of.noun);
        return std::any_of(restored.net.before.begin(), restored.net.before.end(),
                           [&](const auto& member) { return unique.contains(member.first); });
    }

    // A value of a field that the project made refers to that field's definition.
    static bool is_reference(const Noun& noun, std::string_view name) {
        const Field* field = noun.find(name);
        return field != nullptr ? field->target != nullptr : name != "created" && name != "number";
    }

    static bool has_references(const Restored& restored) {
        return std::any_of(restored.net.before.begin(), restored.net.before.end(),
                           [&](const auto& member) { return is_reference(*restored.of.noun, member.first); });
    }

    // Gives up what may clash: a name becomes one that nobody has, everything else empty.
    void give_way(Entity& record) {
        for (const auto& column : unique_columns(record.noun()))
            if (const Field* field = record.noun().find(column))
                field->set(record, field->kind == Kind::text ? Value{to_text(record.uid)} : Value{});
    }

    void insert_bare(const Restored& restored) {
        const auto record = restored.of.noun->make();
        record->uid = restored.of.uid;
        Json::Object plain;
        for (const auto& member : restored.net.before)
            if (!is_reference(*restored.of.noun, member.first)) plain.push_back(member);
        apply_canonical(database_, Json(std::move(plain)), *record);
        give_way(*record);
        insert(database_, *record);
    }

    void step_aside(const Noun& noun, Key key) {
        const auto before = loaded(noun, key);
        const auto record = loaded(noun, key);
        give_way(*record);
        update(database_, *before, *record);
    }

    void fill(const Restored& restored, Key key) {
        const auto before = loaded(*restored.of.noun, key);
        const auto record = loaded(*restored.of.noun, key);
        apply_canonical(database_, Json(restored.net.before), *record);
        record->version = restored.net.made_against;
        record->changed = moment_of(record->version);
        update(database_, *before, *record);
    }

    std::unique_ptr<Entity> loaded(const Noun& noun, Key key) {
        auto record = noun.make();
        load(database_, key, *record);
        return record;
    }

    Instant moment_of(Key operation) {
        Statement row(database_, "SELECT moment FROM operation WHERE key = ?1");
        row.bind(1, operation);
        const auto moment = row.step() ? instant_from_iso(row.text(0)) : std::nullopt;
        if (!moment) throw Error(Failure::damaged, tr("an operation in the log has no moment"), "muster doctor");
        return *moment;
    }

    // The chain of each copy ends where it ended then.
    void forget_operations() {
        Statement(database_, "DELETE FROM change WHERE operation > ?1").bind(1, to_).run();
        Statement(database_, "DELETE FROM work_change WHERE operation > ?1").bind(1, to_).run();
        Statement(database_, "DELETE FROM operation WHERE key > ?1").bind(1, to_).run();
        database_.run(
            "UPDATE clone SET (sequence, hash) = (SELECT coalesce(max(sequence), 0), coalesce(hash, zeroblob(32)) "
            "FROM operation WHERE operation.clone = clone.key);"
            "DELETE FROM clone WHERE sequence = 0 AND me = 0");
    }

    Database& database_;
    Key to_;
    std::map<const Noun*, std::set<std::string, std::less<>>> unique_;
};

}  // namespace

void roll_back(Database& database, Key to) {
    Transaction transaction(database);
    database.run("PRAGMA defer_foreign_keys = ON");
    Rollback(database, to).run();
    transaction.commit();
}

}  // namespace muster::store
