#include <muster/snapshot.h>

#include <algorithm>
#include <array>
#include <cmath>

#include <muster/error.h>
#include <muster/words.h>

#include "base/json.h"
#include "base/language.h"

namespace muster {

namespace {

// A number of the figures: its name, what it counts, and which way is better.
struct Known {
    std::string_view name;
    NumberUnit unit;
    Direction better;
    std::optional<double> (*read)(const Figures&);
};

std::optional<double> major(const std::optional<Money>& money, const std::string& currency) {
    if (!money) return {};
    return static_cast<double>(money->minor) / static_cast<double>(minor_units(currency));
}

template <auto Member>
std::optional<double> count(const Figures& figures) {
    return static_cast<double>(figures.*Member);
}

constexpr auto count_unit = NumberUnit::count;
constexpr auto up = Direction::up;
constexpr auto down = Direction::down;
constexpr auto neither = Direction::keep;

constexpr std::array known_numbers{
    Known{"tasks_open", count_unit, neither, count<&Figures::open>},
    Known{"tasks_closed", count_unit, up, count<&Figures::done>},
    Known{"finished_in_period", count_unit, up, count<&Figures::finished>},
    Known{"finished_late", count_unit, down, count<&Figures::finished_late>},
    Known{"overdue", count_unit, down, count<&Figures::overdue>},
    Known{"blocked", count_unit, down, count<&Figures::blocked>},
    Known{"due_in_period", count_unit, neither, count<&Figures::planned_done>},
    Known{"due_in_period_done", count_unit, up, count<&Figures::planned_met>},
    Known{"on_time_share", NumberUnit::share, up, on_time_share},
    Known{"milestones_late", count_unit, down, count<&Figures::milestones_late>},
    Known{"key_results", count_unit, neither, count<&Figures::key_results>},
    Known{"key_results_behind", count_unit, down, count<&Figures::key_results_behind>},
    Known{"bugs_critical", count_unit, down, count<&Figures::bugs_critical>},
    Known{"bugs_high", count_unit, down, count<&Figures::bugs_high>},
    Known{"bugs_other", count_unit, down, count<&Figures::bugs_other>},
    Known{"bugs_opened", count_unit, down, count<&Figures::bugs_opened>},
    Known{"bugs_closed", count_unit, up, count<&Figures::bugs_closed>},
    Known{"budget", NumberUnit::money, neither, [](const Figures& f) { return major(f.budget, f.currency); }},
    Known{"spent", NumberUnit::money, neither,
          [](const Figures& f) { return major(std::optional{f.spent}, f.currency); }},
    Known{"hours", NumberUnit::hours, neither,
          [](const Figures& f) { return std::optional{static_cast<double>(f.hours.minutes) / 60.0}; }},
    Known{"risks_open", count_unit, neither, count<&Figures::risks_open>},
    Known{"risks_occurred", count_unit, down, count<&Figures::risks_occurred>},
    Known{"risk_days", NumberUnit::days, down, [](const Figures& f) { return std::optional{f.risk_days}; }},
};

std::string text_in(const Json& object, std::string_view name) {
    const Json* member = object.find(name);
    return member != nullptr && member->text() != nullptr ? *member->text() : std::string{};
}

// Reviews of muster 0.1 kept money as text: `10,000.00 CNY`.
std::optional<double> number_in(const Json& value) {
    if (const auto* number = value.number()) return *number;
    if (const auto* whole = value.integer()) return static_cast<double>(*whole);
    if (value.text() == nullptr) return {};
    std::string digits = *value.text();
    std::erase(digits, ',');
    const auto quantity = quantity_from_text(digits.substr(0, digits.find(' ')));
    return quantity ? std::optional{quantity->value} : std::nullopt;
}

template <class E>
E choice_of(const std::string& word, E otherwise) {
    for (std::size_t i = 0; i < Words<E>::words.size(); ++i)
        if (Words<E>::words[i] == word) return static_cast<E>(i);
    return otherwise;
}

ReviewNumber number_named(const std::string& name, std::optional<double> value) {
    for (const Known& known : known_numbers)
        if (known.name == name) return {name, {}, value, known.unit, {}, known.better};
    return {name, {}, value, NumberUnit::own, {}, Direction::keep};
}

void read_axes(const Json& frozen, Snapshot& snapshot) {
    const Json* axes = frozen.find("axes");
    if (axes == nullptr || axes->items() == nullptr) return;
    for (const Json& axis : *axes->items())
        snapshot.axes.push_back({text_in(axis, "axis"), choice_of(text_in(axis, "colour"), Colour::unknown),
                                 text_in(axis, "reason"), text_in(axis, "rule")});
}

void read_measures(const Json& frozen, Snapshot& snapshot) {
    const Json* measures = frozen.find("measures");
    if (measures == nullptr || measures->items() == nullptr) return;
    for (const Json& measure : *measures->items()) {
        const Json* value = measure.find("value");
        snapshot.numbers.push_back({text_in(measure, "name"), text_in(measure, "title"),
                                    value != nullptr ? number_in(*value) : std::nullopt, NumberUnit::own,
                                    text_in(measure, "unit"), choice_of(text_in(measure, "better"), Direction::keep)});
    }
}

Move move_of(Direction better, std::optional<double> before, std::optional<double> after) {
    if (before == after) return Move::same;
    if (!before || !after || better == Direction::keep) return Move::other;
    return (*after > *before) == (better == Direction::up) ? Move::better : Move::worse;
}

}  // namespace

std::vector<ReviewNumber> numbers_of(const Figures& figures) {
    std::vector<ReviewNumber> numbers;
    numbers.reserve(known_numbers.size());
    for (const Known& known : known_numbers)
        numbers.push_back({std::string(known.name), {}, known.read(figures), known.unit, {}, known.better});
    return numbers;
}

Snapshot snapshot_of(const std::vector<Judgement>& judgements, const Figures& figures,
                     const std::vector<ReviewNumber>& measures) {
    Snapshot snapshot;
    for (const Judgement& judgement : judgements)
        snapshot.axes.push_back({std::string(judgement.axis), judgement.colour, judgement.reason, judgement.rule});
    snapshot.numbers = numbers_of(figures);
    snapshot.numbers.insert(snapshot.numbers.end(), measures.begin(), measures.end());
    snapshot.currency = figures.currency;
    return snapshot;
}

std::string to_text(const Snapshot& snapshot) {
    Json axes = Json::array();
    for (const FrozenAxis& axis : snapshot.axes)
        axes.push(Json::object(
            {{"axis", axis.axis}, {"colour", word_of(axis.colour)}, {"reason", axis.reason}, {"rule", axis.rule}}));
    Json numbers = Json::object();
    Json measures = Json::array();
    for (const ReviewNumber& number : snapshot.numbers) {
        const Json value = number.value ? Json(*number.value) : Json();
        if (number.unit != NumberUnit::own) numbers.set(number.name, value);
        else
            measures.push(Json::object({{"name", number.name},
                                        {"title", number.title},
                                        {"unit", number.own_unit},
                                        {"better", word_of(number.better)},
                                        {"value", value}}));
    }
    return Json::object({{"axes", std::move(axes)},
                         {"numbers", std::move(numbers)},
                         {"currency", snapshot.currency},
                         {"measures", std::move(measures)}})
        .dump();
}

Snapshot snapshot_from_text(const std::string& text) {
    Snapshot snapshot;
    if (text.empty()) return snapshot;
    const Json frozen = Json::parse(text);
    read_axes(frozen, snapshot);
    if (const Json* numbers = frozen.find("numbers"); numbers != nullptr && numbers->members() != nullptr)
        for (const auto& [name, value] : *numbers->members())
            snapshot.numbers.push_back(number_named(name, number_in(value)));
    snapshot.currency = text_in(frozen, "currency");
    read_measures(frozen, snapshot);
    return snapshot;
}

std::vector<NumberMove> compare(const Snapshot& before, const Snapshot& after) {
    const auto named = [](const Snapshot& snapshot, const std::string& name) {
        return std::find_if(snapshot.numbers.begin(), snapshot.numbers.end(),
                            [&](const ReviewNumber& number) { return number.name == name; });
    };
    std::vector<NumberMove> moves;
    for (const ReviewNumber& number : after.numbers) {
        const auto earlier = named(before, number.name);
        const auto old = earlier == before.numbers.end() ? std::nullopt : earlier->value;
        moves.push_back({number, old, number.value, move_of(number.better, old, number.value)});
    }
    for (const ReviewNumber& number : before.numbers)
        if (named(after, number.name) == after.numbers.end())
            moves.push_back({number, number.value, {}, number.value ? Move::other : Move::same});
    return moves;
}

}  // namespace muster
