// A whole project as one JSON document: its log, an entry a line, from which everything else follows.

#include <istream>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/json.h"
#include "base/language.h"
#include "base/sha256.h"
#include "project/apply.h"
#include "project/state.h"
#include "store/hash_chain.h"
#include "store/operation_log.h"
#include "store/schema/schema.h"
#include "store/whole_log.h"

namespace muster {

namespace {

constexpr std::int64_t format_version = 1;
constexpr std::string_view to_leases = "],\"leases\":[";
constexpr std::string_view to_log = "],\"log\":[";
constexpr std::string_view to_end = "]}";

std::string head() {
    return fmt::format("{{\"format\":\"muster\",\"version\":{},\"schema\":{},\"copies\":[", format_version,
                       store::newest_schema());
}

Json any(std::optional<std::int64_t> number) {
    return number ? Json(*number) : Json();
}

// The fields of a change are JSON already, and pass as they are.
std::string text_of(const store::Entry& entry) {
    const Operation& operation = entry.operation;
    std::string text = Json::object({{"key", operation.key},
                                     {"copy", to_text(entry.copy)},
                                     {"sequence", entry.sequence},
                                     {"group", entry.group},
                                     {"moment", to_text(operation.moment)},
                                     {"actor", operation.actor},
                                     {"words", operation.words},
                                     {"undoes", any(operation.undoes)},
                                     {"place", any(entry.place)},
                                     {"hash", hex(entry.hash)}})
                           .dump();
    text.pop_back();
    text += ",\"changes\":[";
    bool is_first = true;
    for (const LoggedChange& change : operation.changes) {
        text += is_first ? "" : ",";
        is_first = false;
        text +=
            fmt::format(R"({{"kind":{},"uid":"{}","made_against":{},"before":{},"after":{}}})",
                        Json(change.kind).dump(), to_text(change.uid), change.made_against,
                        change.before.empty() ? "null" : change.before, change.after.empty() ? "null" : change.after);
    }
    return text + "]}";
}

// Reads the document line by line, as `write_whole` breaks it.
class Reader {
  public:
    Reader(std::istream& in, std::string name) : in_(in), name_(std::move(name)) {}

    void read_into(store::Database& database) {
        read_head();
        each_line(to_leases, [&](const Json& line) {
            store::add(database, store::Copy{uid(line, "uid"), boolean(line, "me"), whole(line, "sequence"),
                                             bytes(line, "hash")});
        });
        each_line(to_log, [&](const Json& line) {
            store::add(database, store::Lease{text(line, "letter"), whole(line, "next"), any_whole(line, "last")});
        });
        each_line(to_end, [&](const Json& line) { take(database, entry_of(line)); });
        std::string rest;
        while (next(rest))
            if (!rest.empty()) refuse(tr("something follows the end of the export"));
    }

  private:
    [[noreturn]] void refuse(const std::string& message) const {
        throw Error(Failure::usage, fmt::format("{}:{}: {}", name_, line_, message),
                    tr("take the file as muster export muster wrote it, an entry a line"));
    }

    bool next(std::string& line) {
        ++line_;
        if (!std::getline(in_, line)) return false;
        if (!line.empty() && line.back() == '\r') line.pop_back();
        return true;
    }

    Json parsed(const std::string& line) const {
        try {
            return Json::parse(line);
        } catch (const Error& error) {
            refuse(error.what());
        }
    }

    void read_head() {
        std::string line;
        if (!next(line) || !line.starts_with("{\"format\":\"muster\"") || !line.ends_with('['))
            refuse(tr("this is no export of muster"));
        const Json head = parsed(line + "]}");
        if (whole(head, "version") > format_version || whole(head, "schema") > store::newest_schema())
            refuse(tr("it was written by a newer muster"));
    }

    template <class Take>
    void each_line(std::string_view end, Take take) {
        std::string line;
        while (next(line)) {
            if (line == end) return;
            if (line.ends_with(',')) line.pop_back();
            take(parsed(line));
        }
        refuse(tr("the file ends too early"));
    }

    const Json& member(const Json& object, std::string_view name) const {
        const Json* found = object.find(name);
        if (found == nullptr) refuse(say("'{}' is missing", name));
        return *found;
    }

    std::string text(const Json& object, std::string_view name) const {
        const std::string* text = member(object, name).text();
        if (text == nullptr) refuse(say("'{}' must be a text", name));
        return *text;
    }

    std::int64_t whole(const Json& object, std::string_view name) const {
        const auto number = any_whole(object, name);
        if (!number) refuse(say("'{}' must be a whole number", name));
        return *number;
    }

    std::optional<std::int64_t> any_whole(const Json& object, std::string_view name) const {
        const Json& found = member(object, name);
        if (found.is_null()) return {};
        if (found.integer() == nullptr) refuse(say("'{}' must be a whole number", name));
        return *found.integer();
    }

    bool boolean(const Json& object, std::string_view name) const {
        const bool* found = member(object, name).boolean();
        if (found == nullptr) refuse(say("'{}' must be true or false", name));
        return *found;
    }

    Uid uid(const Json& object, std::string_view name) const {
        try {
            return uid_from_text(text(object, name));
        } catch (const Error&) {
            refuse(say("'{}' is no identity", name));
        }
    }

    std::string bytes(const Json& object, std::string_view name) const {
        const std::string digits = text(object, name);
        const auto value = [&](char digit) {
            const auto place = std::string_view("0123456789abcdef").find(digit);
            if (place == std::string_view::npos) refuse(say("'{}' is no digest", name));
            return static_cast<unsigned>(place);
        };
        if (digits.size() != 64) refuse(say("'{}' is no digest", name));
        std::string out;
        for (std::size_t i = 0; i < digits.size(); i += 2)
            out += static_cast<char>(value(digits[i]) << 4U | value(digits[i + 1]));
        return out;
    }

    std::string fields(const Json& object, std::string_view name) const {
        const Json& found = member(object, name);
        if (found.is_null()) return {};
        if (found.members() == nullptr) refuse(say("'{}' must hold fields", name));
        return found.dump();
    }

    store::Entry entry_of(const Json& line) const {
        store::Entry entry;
        Operation& operation = entry.operation;
        operation.key = whole(line, "key");
        entry.copy = uid(line, "copy");
        entry.sequence = whole(line, "sequence");
        entry.group = whole(line, "group");
        const auto moment = instant_from_iso(text(line, "moment"));
        if (!moment) refuse(say("'{}' is no moment", "moment"));
        operation.moment = *moment;
        operation.actor = text(line, "actor");
        operation.words = text(line, "words");
        operation.undoes = any_whole(line, "undoes");
        entry.place = any_whole(line, "place");
        entry.hash = bytes(line, "hash");
        const Json::Array* changes = member(line, "changes").items();
        if (changes == nullptr) refuse(say("'{}' must be a list", "changes"));
        for (const Json& change : *changes)
            operation.changes.push_back({text(change, "kind"), uid(change, "uid"), whole(change, "made_against"),
                                         fields(change, "before"), fields(change, "after")});
        return entry;
    }

    // The rows of the log, and what they do to the tables.
    void take(store::Database& database, const store::Entry& entry) const {
        if (entry.operation.key <= newest_) refuse(tr("the operations are not in their order"));
        newest_ = entry.operation.key;
        try {
            store::add(database, entry);
            for (const LoggedChange& change : entry.operation.changes) apply(database, change, entry.operation);
        } catch (const Error& error) {
            refuse(error.what());
        }
    }

    std::istream& in_;
    std::string name_;
    std::int64_t line_ = 0;
    mutable Key newest_ = 0;
};

// What it says of itself must be true: every reference leads somewhere, and every entry fits the one before.
void read_in(store::Database& database, std::istream& in, const std::string& name) {
    database.run("PRAGMA defer_foreign_keys = ON");
    Reader(in, name).read_into(database);
    if (const auto table = store::dangling(database))
        throw Error(Failure::usage, say("{}: a {} refers to something that is not there", name, *table));
    if (const auto broken = store::broken_links(database); !broken.empty())
        throw Error(Failure::usage, say("{}: operation {} was altered after it was written", name, broken.front()),
                    tr("take the file as muster export muster wrote it, an entry a line"));
}

}  // namespace

void Project::write_whole(const std::function<void(std::string_view)>& out) const {
    store::Database& database = state_->database;
    bool is_first = true;
    const auto line = [&](const std::string& text) {
        out(is_first ? "\n" : ",\n");
        is_first = false;
        out(text);
    };
    const auto section = [&](std::string_view separator) {
        out(fmt::format("\n{}", separator));
        is_first = true;
    };
    out(head());
    store::each_copy(database, [&](const store::Copy& copy) {
        line(
            Json::object(
                {{"uid", to_text(copy.uid)}, {"me", copy.is_me}, {"sequence", copy.sequence}, {"hash", hex(copy.hash)}})
                .dump());
    });
    section(to_leases);
    store::each_lease(database, [&](const store::Lease& lease) {
        line(Json::object({{"letter", lease.letter}, {"next", lease.next}, {"last", any(lease.last)}}).dump());
    });
    section(to_log);
    store::each_entry(database, [&](const store::Entry& entry) { line(text_of(entry)); });
    section(to_end);
    out("\n");
}

Project Project::read_whole(std::istream& in, const std::string& name, const Occasion& occasion) {
    store::Database database = store::Database::in_memory();
    store::create_schema(database);
    store::Transaction transaction(database);
    read_in(database, in, name);
    transaction.commit();
    auto state = std::make_unique<State>(std::move(database), occasion, name);
    state->is_export = true;
    return Project(std::move(state));
}

std::int64_t Project::replace_whole(std::istream& in, const std::string& name, bool dry_run) {
    store::Database& database = state_->database;
    store::Transaction transaction(database);
    if (store::operations(database) > 1)
        throw Error(Failure::refused, tr("this project holds more than its init, and an import would replace it whole"),
                    tr("muster init in an empty folder, and import there"));
    database.run("PRAGMA defer_foreign_keys = ON");
    store::clear(database);
    read_in(database, in, name);
    const std::int64_t count = store::operations(database);
    if (!dry_run) transaction.commit();
    state_->forget();
    return count;
}

bool Project::is_export() const {
    return state_->is_export;
}

}  // namespace muster
