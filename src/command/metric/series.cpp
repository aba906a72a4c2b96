#include "command/metric/series.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/timesheet.h>

#include "base/language.h"
#include "base/text.h"
#include "command/record/fields.h"
#include "command/shape.h"
#include "exchange/csv.h"
#include "exchange/encoding.h"
#include "exchange/foreign.h"

namespace muster::command {

double value_in(const Series& series, const std::string& word) {
    const auto quantity = quantity_from_text(word);
    if (!quantity || !quantity->comparison.empty() || !std::isfinite(quantity->value))
        throw Error(Failure::usage, say("'{}' is not a value", text::fit(text::visible(word), 60)),
                    tr("write 4.2, 7min, 18% or 62k"));
    if (!quantity->unit.empty() && quantity->unit != series.unit)
        throw Error(Failure::usage,
                    say("{} is measured in {}, not in {}", series.label,
                        series.unit.empty() ? tr("plain numbers") : series.unit, text::visible(quantity->unit)));
    return quantity->value;
}

std::string with_unit(double value, const std::string& unit) {
    return number_to_text(value) + (unit.empty() ? "" : " " + unit);
}

namespace {

constexpr std::chrono::minutes nine{9 * 60};

std::optional<Day> day_alone(Session& session, const std::string& words) {
    return past_day_from_words(words, session.project().today(), session.units().time.days_a_week);
}

// A day of today begins at nine, or now where it is earlier.
Instant on_day(Session& session, Day day) {
    return day == session.project().today() ? std::min(session.project().zone().at(day, nine), session.project().now())
                                            : session.project().zone().at(day, nine);
}

}  // namespace

Instant measured_at(Session& session, std::string_view option, const std::string& words) {
    const Project& project = session.project();
    const auto day = day_alone(session, words);
    const Instant moment =
        day ? on_day(session, *day)
            : past_moment(option, words, project.now(), project.zone(), session.units().time.days_a_week);
    if (moment > project.now())
        throw Error(Failure::usage, say("--{}: {} has not come yet", option, wall_text(moment, project.zone())),
                    tr("what is written down has been measured already"));
    return moment;
}

namespace {

class TableReader {
  public:
    TableReader(Session& session, const Series& series) : session_(session), series_(series) {
        const std::vector<const Field*> fields{series.noun->find("moment"), series.noun->find("value")};
        session.project().select(
            {series.noun, fields, false, {{series.owner, Compare::equal, series.key}}, {}, {}},
            [&](std::span<const Value> row) {
                const auto* moment = std::get_if<std::string>(&row[0]);
                const auto* value = std::get_if<double>(&row[1]);
                if (moment != nullptr && value != nullptr) learn(*instant_from_iso(*moment), *value);
            });
    }

    void take(const exchange::Row& row) {
        if (columns_.empty() && read_heads(row)) return;
        try {
            put(row);
        } catch (const Error& error) {
            rejected_.push_back({row.line, error.what(), error.hint()});
        }
    }

    [[nodiscard]] bool is_empty() const { return columns_.empty(); }

    view::Answer answer() {
        view::Answer answer;
        answer.outcome = rejected_.empty() ? view::Outcome::done : view::Outcome::some_rejected;
        Json rejected = Json::array();
        for (const Rejection& one : rejected_) {
            rejected.push(Json::object({{"line", one.line}, {"message", one.message}, {"hint", one.hint}}));
            std::string text = say("line {} rejected: {}", one.line, one.message);
            if (!one.hint.empty()) text += fmt::format(" ({})", one.hint);
            answer.deeds.push_back({{}, std::move(text), {}});
        }
        if (!left_out_.empty())
            answer.deeds.push_back({{}, say("columns left out: {}", text::join(left_out_, ", ")), {}});
        answer.deeds.push_back({series_.label, sum(), {}});
        if (session_.surroundings().wants_records) answer.members.set("items", std::move(items_));
        answer.members.set("taken", taken_);
        answer.members.set("skipped", skipped_);
        answer.members.set("rejected", std::move(rejected));
        return answer;
    }

  private:
    struct Rejection {
        std::int64_t line;
        std::string message, hint;
    };

    void learn(Instant moment, double value) {
        values_.emplace(moment, value);
        by_day_.emplace(session_.project().zone().day_of(moment), value);
    }

    // Returns whether the row is one of heads. A table without them has day, value and note.
    bool read_heads(const exchange::Row& row) {
        const Noun& noun = *series_.noun;
        std::vector<std::string> unknown;
        for (const std::string& cell : row.cells) {
            const Field* field = exchange::field_of_head(noun, cell);
            if (field != nullptr && field->name == series_.owner) field = nullptr;
            columns_.push_back(field);
            if (field == nullptr) unknown.push_back(text::visible(text::trim(cell)));
        }
        const auto has = [&](std::string_view name) {
            return std::find(columns_.begin(), columns_.end(), noun.find(name)) != columns_.end();
        };
        if (has("moment") && has("value")) {
            left_out_ = unknown;
            return true;
        }
        columns_ = {noun.find("moment"), noun.find("value"), noun.find("note")};
        if (row.cells.size() >= 2 && quantity_from_text(exchange::content_of(row.cells[1]))) return false;
        throw Error(Failure::usage,
                    say("line {}: no heads for the day and the value, and no value in the second column", row.line),
                    tr("the heads are date, value and note, or 日期, 值 and 备注"));
    }

    void put(const exchange::Row& row) {
        if (row.cells.size() > columns_.size())
            throw Error(Failure::usage,
                        say("there are {} cells under {} heads", row.cells.size(), columns_.size()));
        std::string when, value;
        std::vector<GivenField> given;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const std::string cell(exchange::content_of(row.cells[i]));
            if (columns_[i] == nullptr || cell.empty()) continue;
            if (columns_[i]->name == "moment") when = exchange::day_in_order(cell);
            else if (columns_[i]->name == "value") value = cell;
            else given.push_back({columns_[i], {cell}});
        }
        if (when.empty()) throw Error(Failure::usage, tr("it has no day"));
        if (value.empty()) throw Error(Failure::usage, tr("it has no value"));
        store(when, value_in(series_, value), given);
    }

    void store(const std::string& when, double value, const std::vector<GivenField>& given) {
        const auto day = day_alone(session_, when);
        const Instant moment = measured_at(session_, "date", when);
        if (day ? by_day_.contains({*day, value}) : is_there(moment, value)) {
            ++skipped_;
            return;
        }
        if (const auto other = values_.find(moment); other != values_.end())
            throw Error(Failure::usage, say("at {} stands {} already", wall_text(moment, session_.project().zone()),
                                            with_unit(other->second, series_.unit)));
        const auto record = series_.noun->make();
        set_fields(*record, given, session_.reading());
        series_.noun->field(series_.owner).set(*record, Value{series_.key});
        series_.noun->field("moment").set(*record, Value{to_text(moment)});
        series_.noun->field("value").set(*record, Value{value});
        if (const Field* author = series_.noun->find("author"))
            author->set(*record, Value{session_.change().actor().key});
        session_.change().put(*record);
        if (session_.surroundings().wants_records)
            items_.push(record_json(session_.project(), *series_.noun, record->key));
        learn(moment, value);
        ++taken_;
    }

    [[nodiscard]] bool is_there(Instant moment, double value) const {
        const auto found = values_.find(moment);
        return found != values_.end() && found->second == value;
    }

    [[nodiscard]] std::string sum() const {
        std::string sum = say("{}: {}", series_.label, count_of("{} value taken in", "{} values taken in", taken_));
        if (skipped_ > 0) sum += tr(", ") + count_of("{} here already", "{} here already", skipped_);
        if (!rejected_.empty())
            sum += tr(", ") +
                   count_of("{} line rejected", "{} lines rejected", static_cast<std::int64_t>(rejected_.size()));
        return sum;
    }

    Session& session_;
    const Series& series_;
    std::map<Instant, double> values_;
    std::set<std::pair<Day, double>> by_day_;
    std::vector<const Field*> columns_;
    std::vector<std::string> left_out_;
    std::vector<Rejection> rejected_;
    Json items_ = Json::array();
    std::int64_t taken_ = 0, skipped_ = 0;
};

}  // namespace

view::Answer take_table(Session& session, const Series& series, const std::string& file) {
    const std::string text = exchange::to_utf8(read_text_file(session, file));
    session.change();
    TableReader reader(session, series);
    exchange::read_csv(text, exchange::separator_of(text), [&](const exchange::Row& row) { reader.take(row); });
    if (reader.is_empty()) throw Error(Failure::usage, say("{} holds no table", text::visible(file)));
    return reader.answer();
}

Json values_shape(const Noun& noun) {
    using namespace shape;
    return object({{"items", list(record(noun))}},
                  {{"taken", whole()},
                   {"skipped", whole()},
                   {"rejected", list(object({{"line", whole()}, {"message", text()}, {"hint", text()}}))}});
}

}  // namespace muster::command
