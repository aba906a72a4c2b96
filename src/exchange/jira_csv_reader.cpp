#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/field_text.h>
#include <muster/words.h>

#include "base/json.h"
#include "base/language.h"
#include "base/list_text.h"
#include "base/table_cell.h"
#include "base/text.h"
#include "exchange/around.h"
#include "exchange/csv.h"
#include "exchange/foreign.h"
#include "exchange/jira_csv.h"
#include "exchange/jira_heads.h"
#include "exchange/jira_words.h"
#include "exchange/moments.h"

namespace muster::exchange {

namespace {

constexpr std::int64_t seconds_a_minute = 60;

// What a cell says of a day or a moment, whatever else it says.
std::string date_within(JiraColumn column, std::string_view text) {
    if (column == JiraColumn::comment || column == JiraColumn::attachment) return jira_comment(text).date;
    if (column != JiraColumn::work) return is_dated(column) ? std::string(text) : std::string{};
    const auto work = jira_work(text);
    return work ? work->date : std::string{};
}

// One row, made into an item.
class Issue {
  public:
    struct Setting {
        const std::vector<std::string>& heads;
        const std::vector<JiraColumn>& columns;
        const std::vector<std::optional<const Field*>>& said;
        const std::map<std::string, std::string>& keys;
        const DayOrders& orders;
        const Zone& zone;
        const ItemSink& take;
        const RejectSink& reject;
    };

    Issue(const Setting& setting, const Row& row) : setting_(setting), row_(row) { item_.line = row.line; }

    void read() {
        for (std::size_t i = 0; i < row_.cells.size(); ++i) read_cell(i);
        if (title_.empty()) throw Error(Failure::usage, tr("it has no summary, which is its title"));
        if (key_.empty()) throw Error(Failure::usage, tr("it has no key"));
        add("external_id", key_);
        add("title", title_);
        add("labels", text::list_of_items(labels_));
        add("owner", assignee_);
        read_state();
        if (const std::string& parent = parent_key_.empty() ? parent_ : parent_key_; !parent.empty())
            add("parent", parent);
        read_milestone();
        introduce(assignee_, assignee_id_);
        introduce(reporter_, reporter_id_);
        // Of a task that never was in Jira there is nothing to keep.
        const bool is_ours = key_.starts_with(jira_new_key) && !item_.identity.empty();
        if (!is_ours) item_.source_fields = Json::object({{std::string(jira_csv_format), Json(std::move(kept_))}}).dump();
        setting_.take(std::move(item_));
    }

  private:
    void add(std::string_view field, const std::string& text) {
        if (!text.empty()) item_.cells.emplace_back(field, text);
    }

    std::string dated_text(std::size_t i, const std::string& text, bool only_day) const {
        const auto written = written_moment(text, setting_.orders.in(i));
        if (!written) return text;
        if (!written->time && only_day) return to_text(written->day);
        const Instant moment = instant_of(*written, setting_.zone);
        if (only_day) return to_text(setting_.zone.day_of(moment));
        return written->time ? to_text(moment) : to_text(written->day);
    }

    void read_cell(std::size_t i) {
        const std::string text(content_of(row_.cells[i]));
        if (text.empty()) return;
        check_cell(text);
        const JiraColumn column = setting_.columns[i];
        const bool is_body = column == JiraColumn::description && !setting_.said[i];
        if (!is_body) keep(i, column, text);
        if (const auto& said = setting_.said[i]) {
            if (*said == nullptr) return;
            const bool is_dated = (*said)->kind == Kind::day || (*said)->kind == Kind::moment;
            return add((*said)->name, is_dated ? dated_text(i, text, (*said)->kind == Kind::day) : text);
        }
        read_known(i, column, text);
    }

    void read_known(std::size_t i, JiraColumn column, const std::string& text) {
        switch (column) {
            case JiraColumn::key: key_ = text; break;
            case JiraColumn::summary: title_ = one_line(text); break;
            case JiraColumn::description: add("body", std::string(text::unguarded(row_.cells[i]))); break;
            case JiraColumn::type:
                if (const auto type = jira_type(text)) add("type", std::string(word_of(*type)));
                break;
            case JiraColumn::priority:
                if (priority_of_word(text)) add("priority", text);
                break;
            case JiraColumn::status: status_ = text; break;
            case JiraColumn::category: category_ = text; break;
            case JiraColumn::resolution: resolution_ = text; break;
            case JiraColumn::assignee: assignee_ = text::lower(text) == "unassigned" ? std::string{} : text; break;
            case JiraColumn::assignee_id: assignee_id_ = text; break;
            case JiraColumn::reporter: reporter_ = text; break;
            case JiraColumn::reporter_id: reporter_id_ = text; break;
            case JiraColumn::labels: read_labels(text); break;
            case JiraColumn::version:
                if (version_.empty()) version_ = one_line(text);
                break;
            case JiraColumn::sprint: sprint_ = one_line(text); break;
            case JiraColumn::due: add("due", dated_text(i, text, true)); break;
            case JiraColumn::start: add("start", dated_text(i, text, true)); break;
            case JiraColumn::resolved: resolved_ = dated_text(i, text, false); break;
            case JiraColumn::estimate: add("estimate", jira_effort(text)); break;
            case JiraColumn::remaining: add("remaining", jira_effort(text)); break;
            case JiraColumn::points: add("points", text); break;
            case JiraColumn::parent: read_parent(text); break;
            case JiraColumn::parent_key: parent_key_ = text; break;
            case JiraColumn::own: read_own(text); break;
            case JiraColumn::comment: read_comment(i, text); break;
            case JiraColumn::work: read_work(i, text); break;
            case JiraColumn::inward:
            case JiraColumn::outward: read_link(i, column, text); break;
            case JiraColumn::id:
            case JiraColumn::attachment:
            case JiraColumn::date:
            case JiraColumn::other: break;
        }
    }

    // Keeps the cell; a head that stands there several times holds a list.
    void keep(std::size_t i, JiraColumn column, const std::string& text) {
        const std::string& head = setting_.heads[i];
        const auto same = std::find_if(kept_.begin(), kept_.end(), [&head](const auto& one) { return one.first == head; });
        Json cell = kept_text(i, column, text);
        if (same == kept_.end()) {
            kept_.emplace_back(head, std::move(cell));
            return;
        }
        if (same->second.items() == nullptr) same->second = Json(Json::Array{same->second});
        same->second.push(std::move(cell));
    }

    void read_own(const std::string& text) {
        const auto space = text.find(' ');
        if (space == std::string::npos) return;
        add("id", text.substr(0, space));
        item_.identity = text.substr(space + 1);
    }

    // Dates are kept in one spelling; those of which there is no field do not have to be understood.
    std::string kept_text(std::size_t i, JiraColumn column, const std::string& text) const {
        if (is_dated(column) && column != JiraColumn::date) return dated_text(i, text, false);
        try {
            const std::string date = date_within(column, text);
            if (date.empty()) return text;
            if (column == JiraColumn::date) return dated_text(i, text, false);
            const auto written = written_moment(date, setting_.orders.in(i));
            if (!written) return text;
            const std::string plain = written->time ? wall_text(instant_of(*written, setting_.zone), setting_.zone)
                                                    : to_text(written->day);
            return std::string(text).replace(text.find(date), date.size(), plain);
        } catch (const Error&) {
            return text;
        }
    }

    void read_labels(const std::string& text) {
        for (const std::string& label : text::split(text, ' '))
            if (const std::string_view plain = text::trim(label); !plain.empty()) labels_.emplace_back(plain);
    }

    // A key, or the id of an issue; Jira writes both under one head.
    void read_parent(const std::string& text) {
        if (!parent_.empty()) return;
        const auto known = setting_.keys.find(text);
        if (known != setting_.keys.end()) parent_ = known->second;
        else parent_ = jira_number(text) ? say("issue {}", text) : text;
    }

    void read_state() {
        if (status_.empty() && category_.empty() && resolution_.empty()) return;
        const TaskState state = jira_state(status_, category_, resolution_);
        add("state", std::string(word_of(state)));
        if (state == TaskState::done || state == TaskState::dropped) add("closed", resolved_);
    }

    void read_milestone() {
        const std::string& title = version_.empty() ? sprint_ : version_;
        if (title.empty()) return;
        Item milestone;
        milestone.line = item_.line;
        milestone.noun = "milestone";
        milestone.is_named_only = true;
        milestone.cells = {{"title", title}, {"type", version_.empty() ? "sprint" : "release"}};
        setting_.take(std::move(milestone));
        add("milestone", title);
    }

    void introduce(const std::string& name, const std::string& id) {
        if (name.empty() || id.empty()) return;
        Item member;
        member.line = item_.line;
        member.noun = "member";
        member.cells = {{name.find('@', 1) == std::string::npos ? "name" : "mail", name}, {"id", id}};
        setting_.take(std::move(member));
    }

    void read_comment(std::size_t i, std::string_view text) {
        const JiraComment comment = jira_comment(text);
        item_.comments.push_back({comment.author, said_at(i, comment.date), comment.text});
    }

    // A date of two meanings is no reason to reject the issue: it is kept as it stands.
    [[nodiscard]] std::optional<Instant> said_at(std::size_t i, std::string_view date) const {
        try {
            const auto written = written_moment(date, setting_.orders.in(i));
            return written ? std::optional(instant_of(*written, setting_.zone)) : std::nullopt;
        } catch (const Error&) {
            return {};
        }
    }

    void read_work(std::size_t i, std::string_view text) {
        const auto work = jira_work(text);
        const auto written = work ? written_moment(work->date, setting_.orders.in(i)) : std::nullopt;
        if (!written) {
            setting_.reject(row_.line, tr("taken without a work log that is not 'comment;date;author;seconds'"), {});
            return;
        }
        if (work->seconds < seconds_a_minute) return;
        Spent spent;
        spent.person = work->author;
        if (written->time) spent.from = instant_of(*written, setting_.zone);
        else spent.day = written->day;
        spent.spent = Effort{work->seconds / seconds_a_minute};
        spent.note = work->note;
        item_.times.push_back(std::move(spent));
    }

    void read_link(std::size_t i, JiraColumn column, const std::string& text) {
        const bool is_blocking = jira_link_type(setting_.heads[i]) == "blocks";
        const Tie::Kind kind = !is_blocking                   ? Tie::Kind::relates
                               : column == JiraColumn::inward ? Tie::Kind::blocked_by
                                                              : Tie::Kind::blocks;
        item_.links.push_back({kind, text, LinkType::FS, {}});
    }

    const Setting& setting_;
    const Row& row_;
    Item item_;
    Json::Object kept_;
    std::string key_, title_, status_, category_, resolution_, assignee_, assignee_id_, reporter_, reporter_id_;
    std::string version_, sprint_, resolved_, parent_, parent_key_;
    std::vector<std::string> labels_;
};

}  // namespace

JiraTable::JiraTable(std::string text, DayOrder order)
    : text_(std::move(text)), separator_(separator_of(text_)), orders_(order) {
    learn();
    if (heads_.empty()) throw Error(Failure::usage, tr("this is no table"));
}

void JiraTable::learn() {
    std::vector<JiraColumn> columns;
    read_csv(text_, separator_, [&](const Row& row) {
        if (heads_.empty()) {
            for (const std::string& cell : row.cells) heads_.emplace_back(content_of(cell));
            for (const std::string& head : heads_) columns.push_back(jira_column(head));
            return;
        }
        std::string id, key;
        for (std::size_t i = 0; i < std::min(row.cells.size(), columns.size()); ++i) {
            if (columns[i] == JiraColumn::id) id = content_of(row.cells[i]);
            if (columns[i] == JiraColumn::key) key = content_of(row.cells[i]);
            orders_.learn(i, date_within(columns[i], row.cells[i]));
        }
        if (!id.empty() && !key.empty()) keys_.emplace(id, key);
    });
}

void JiraTable::read(const std::map<std::string, const Field*>& said, const Zone& zone, const ItemSink& take,
                     const RejectSink& reject) const {
    std::vector<JiraColumn> columns;
    std::vector<std::optional<const Field*>> fields;
    for (const std::string& head : heads_) {
        const auto found = said.find(head);
        fields.push_back(found == said.end() ? std::nullopt : std::optional(found->second));
        columns.push_back(jira_column(head));
    }
    for (const auto& [column, name] : {std::pair{JiraColumn::key, "Issue key"}, {JiraColumn::summary, "Summary"}})
        if (std::find(columns.begin(), columns.end(), column) == columns.end())
            throw Error(Failure::usage, say("no column of this table is the {}", name),
                        tr("import csv takes tables of other programs"));
    const Issue::Setting setting{heads_, columns, fields, keys_, orders_, zone, take, reject};
    bool is_head = true;
    read_csv(text_, separator_, [&](const Row& row) {
        if (std::exchange(is_head, false)) return;
        try {
            if (row.cells.size() > heads_.size())
                throw Error(Failure::usage,
                            say("there are {} cells under {} heads", row.cells.size(), heads_.size()));
            Issue(setting, row).read();
        } catch (const Error& error) {
            reject(row.line, error.what(), error.hint());
        }
    });
}

}  // namespace muster::exchange
