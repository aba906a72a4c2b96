// post sheet: the tasks as rows of a WeCom smart sheet, for colleagues without a terminal.

#include <map>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/field_text.h>
#include <muster/member.h>
#include <muster/outbox.h>
#include <muster/task.h>

#include "base/language.h"
#include "base/sha256.h"
#include "channel/delivery.h"
#include "command/post/channels.h"
#include "command/post/post.h"
#include "command/post/posting.h"
#include "command/shape.h"

namespace muster::command {

namespace {

constexpr std::size_t most_rows = 500;  // in one request

struct Column {
    const Field* field = nullptr;
    std::string id;    ///< of the sheet's field
    std::string type;  ///< text, number, date, member or select
};

struct Row {
    Uid uid;
    std::string id;
    Json values;
    std::string digest;
    std::string row{};  ///< empty for one that is new there
};

class Sheet {
  public:
    Sheet(Session& session, const channel::Channel& channel) : session_(session), project_(session.project()) {
        const Noun& noun = project_.noun(noun_of<Task>());
        for (const auto& [name, words] : channel.columns) {
            const auto colon = words.find(':');
            Column column{noun.find(name), words.substr(0, colon),
                          colon == std::string::npos ? "text" : words.substr(colon + 1)};
            if (column.field == nullptr)
                throw Error(Failure::usage, say("[channel.{}] fields: a task has no field '{}'", channel.name, name));
            schema_.set(column.id, column.field->called());
            columns_.push_back(std::move(column));
        }
    }

    [[nodiscard]] std::vector<Row> rows() {
        std::vector<const Field*> fields;
        for (const Column& column : columns_) fields.push_back(column.field);
        std::vector<Row> rows;
        for (const Key key : project_.keys({&noun_of<Task>(), {}, false, {}, {{"id", false}}, {}})) {
            Row row;
            row.uid = project_.get(Ref<Task>{key}).uid;
            row.id = project_.label(Ref<Task>{key});
            project_.select({&noun_of<Task>(), fields, false, {{"key", Compare::equal, key}}, {}, {}},
                            [&](std::span<const Value> values) {
                                for (std::size_t i = 0; i < columns_.size(); ++i)
                                    row.values.set(columns_[i].id, value_of(columns_[i], values[i]));
                            });
            row.digest = hex(sha256(row.values.dump()));
            rows.push_back(std::move(row));
        }
        return rows;
    }

    [[nodiscard]] Json body(const std::vector<Row>& rows) const {
        const bool is_new = rows.front().row.empty();
        Json records = Json::array();
        for (const Row& row : rows)
            records.push(is_new ? Json::object({{"values", row.values}})
                                : Json::object({{"record_id", row.row}, {"values", row.values}}));
        return Json::object({{"schema", schema_}, {is_new ? "add_records" : "update_records", std::move(records)}});
    }

  private:
    [[nodiscard]] Json value_of(const Column& column, const Value& value) {
        const std::string text = plain_text(*column.field, value, session_.units());
        if (column.type == "number") return view::json_of(*column.field, value, session_.units());
        if (column.type == "select")
            return text.empty() ? Json::array() : Json(Json::Array{Json::object({{"text", text}})});
        if (column.type == "member") return member_of(text);
        if (column.type == "date") {
            const auto day = day_from_iso(text.substr(0, 10));
            if (!day) return Json();
            const auto since = project_.zone().at(*day, std::chrono::minutes{0}).time_since_epoch();
            return fmt::format("{}", std::chrono::duration_cast<std::chrono::milliseconds>(since).count());
        }
        return text;
    }

    [[nodiscard]] Json member_of(const std::string& handle) const {
        Json list = Json::array();
        if (handle.empty()) return list;
        const std::string id = project_.get(project_.resolve<Member>(handle)).wecom;
        if (!id.empty()) list.push(Json::object({{"user_id", id}}));
        return list;
    }

    Session& session_;
    const Project& project_;
    std::vector<Column> columns_;
    Json schema_ = Json::object();
};

struct Options {
    std::string to, wait;
    bool again = false;
};

constexpr std::string_view outcome_words[] = {"sent", "waiting", "failed", "unsure"};

// One request: rows that are all new there, or all changed.
struct Batch {
    std::vector<Row> rows;

    [[nodiscard]] bool is_new() const { return rows.front().row.empty(); }
};

std::vector<Batch> batches_of(std::vector<Row> rows) {
    std::vector<Batch> batches;
    for (const bool is_new : {true, false}) {
        bool begins = true;
        for (Row& row : rows) {
            if (row.row.empty() != is_new || row.digest.empty()) continue;
            if (begins || batches.back().rows.size() == most_rows) batches.emplace_back();
            batches.back().rows.push_back(row);
            begins = false;
        }
    }
    return batches;
}

// The ids of new rows, in their order; fewer than rows if the service did not say them.
std::vector<std::string> ids_in(const Json& answer) {
    std::vector<std::string> ids;
    for (const char* name : {"add_records", "records"}) {
        const Json* records = answer.find(name);
        if (records == nullptr || records->items() == nullptr) continue;
        for (const Json& record : *records->items())
            if (const Json* id = record.find("record_id"); id != nullptr && id->text() != nullptr)
                ids.push_back(*id->text());
        if (!ids.empty()) return ids;
    }
    return ids;
}

view::Deed deed_of(const channel::Channel& channel, const Batch& batch, const Json& body,
                   const channel::Verdict* verdict) {
    const auto count = static_cast<std::int64_t>(batch.rows.size());
    std::string text = batch.is_new() ? count_of("{} new row", "{} new rows", count)
                                      : count_of("{} changed row", "{} changed rows", count);
    text = fmt::format("{}: {}", channel.name, text);
    if (verdict == nullptr) text += "\n" + body.dump();
    else if (verdict->fate == channel::Fate::sent) text = say("{} sent", text);
    else if (verdict->fate == channel::Fate::unsure)
        text = say("{} may have arrived, or not", text) + ": " + verdict->words;
    else text = say("{} was refused", text) + ": " + verdict->words;
    if (verdict != nullptr && !verdict->hint.empty()) text += "\n  " + say("hint: {}", verdict->hint);
    Json ids = Json::array();
    for (const Row& row : batch.rows) ids.push(row.id);
    return {batch.rows.front().id, text,
            Json::object(
                {{"channel", channel.name},
                 {"new", batch.is_new()},
                 {"rows", std::move(ids)},
                 {"state", verdict == nullptr ? Json() : Json(outcome_words[static_cast<std::size_t>(verdict->fate)])},
                 {"answer", verdict == nullptr || verdict->words.empty() ? Json() : Json(verdict->words)},
                 {"body", body}})};
}

// Remembers what was written, so that the next time a row is changed and not made again. A new row whose answer was
// lost is remembered without an id.
channel::Verdict write(Outbox& outbox, channel::Sender& sender, const channel::Channel& channel, const Batch& batch,
                       const Json& body) {
    std::map<Uid, Outbox::SheetRow> rows;
    std::vector<Uid> uids;
    for (const Row& row : batch.rows) {
        rows[row.uid] = {row.row, row.digest};
        uids.push_back(row.uid);
    }
    if (batch.is_new()) outbox.put_sheet_rows(channel.name, rows);
    const channel::Verdict verdict =
        sender.send([&] { return channel::request_for(channel, sender.secrets(), body, sender.now()); });
    const bool is_done = verdict.fate == channel::Fate::sent;
    if (batch.is_new() && is_done) {
        const auto ids = ids_in(verdict.answer);
        for (std::size_t i = 0; i < ids.size() && i < uids.size(); ++i) rows[uids[i]].row = ids[i];
    }
    if (is_done) outbox.put_sheet_rows(channel.name, rows);
    else if (batch.is_new() && verdict.fate != channel::Fate::unsure) outbox.forget_sheet_rows(channel.name, uids);
    return verdict;
}

}  // namespace

Run declare_post_sheet(Spec& spec, const Noun*) {
    auto options = std::make_shared<Options>();
    spec.option(options->to, "to", "CHANNEL", tr("The channel, as it is called in config.toml")).must_be_given();
    spec.flag(options->again, "again", tr("Write rows anew whose answer was lost; look into the sheet first"));
    spec.option(options->wait, "wait", "TIME",
                tr("How long to wait while the channel takes no more: 10m, 0 for not at all; 2m unless given"));
    spec.text(
        tr("Writes every task as a row of a WeCom smart sheet, and changes only rows that differ since. Which task is "
           "which row is remembered in this copy of the project, so one person, or one machine, writes a sheet. Rows "
           "of tasks that were removed stay. The channel's table [channel.NAME.fields] says which field goes into "
           "which column: title = \"fABC12\", due = \"fDEF34:date\"; text, number, date, member and select."));
    spec.answers([] {
        using namespace shape;
        return items(object({{"channel", text()},
                             {"new", flag()},
                             {"rows", list(text())},
                             {"state", maybe(one_of(outcome_words))},
                             {"answer", maybe(text())},
                             {"body", object({}, {}, true)}}));
    });
    spec.example("muster post sheet --to board --dry-run", tr("Which rows would be written"));
    return [options](Session& session) {
        const channel::Channel channel = channel_named(session, options->to);
        if (channel.kind->service != channel::Protocol::wecom_sheet)
            throw Error(Failure::usage, say("channel {} is no sheet: its kind is {}", channel.name, channel.kind->name),
                        "man 5 muster-config");
        Sheet sheet(session, channel);
        const bool is_dry = session.surroundings().dry_run;
        Outbox outbox(session.surroundings().database, session.project().now());
        const auto known = outbox.sheet_rows(channel.name);
        std::vector<Row> rows = sheet.rows();
        std::int64_t lost = 0;
        for (Row& row : rows) {
            const auto before = known.find(row.uid);
            if (before == known.end()) continue;
            row.row = before->second.row;
            const bool is_lost = row.row.empty() && !options->again;
            if (is_lost) ++lost;
            if (is_lost || (!row.row.empty() && before->second.digest == row.digest)) row.digest.clear();
        }
        view::Answer answer;
        std::optional<channel::Sender> sender;
        channel::Network network = network_of(session);
        network.patience = patience_of(options->wait);
        for (const Batch& batch : batches_of(std::move(rows))) {
            const Json body = sheet.body(batch.rows);
            if (is_dry) {
                answer.deeds.push_back(deed_of(channel, batch, body, nullptr));
                continue;
            }
            if (!sender) sender.emplace(channel, secrets_of(session, channel), network);
            const channel::Verdict verdict = write(outbox, *sender, channel, batch, body);
            answer.deeds.push_back(deed_of(channel, batch, body, &verdict));
            if (verdict.fate == channel::Fate::sent) continue;
            answer.outcome = view::Outcome::some_rejected;
            break;
        }
        if (answer.deeds.empty()) {
            answer.deeds.push_back({{}, say("{}: the sheet shows what there is", channel.name), {}});
            answer.members.set("items", Json::array());
        }
        if (lost > 0)
            session.note(count_of("{} row may be there or not, since the answer was lost: --again writes it anew",
                                  "{} rows may be there or not, since the answer was lost: --again writes them anew",
                                  lost));
        return answer;
    };
}

}  // namespace muster::command
