#include "store/names.h"

#include <charconv>
#include <limits>
#include <optional>

#include <fmt/format.h>

#include "store/selections.h"

namespace muster::store {

namespace {

constexpr std::int64_t largest = 1'000'000'000;

using Row = std::function<void(std::string_view, std::string_view)>;

std::string select_names(const Noun& noun, std::string_view condition, std::string_view order) {
    const Field* title = noun.title();
    const std::string shown = title != nullptr ? fmt::format("{}.\"{}\"", noun.name, title->name) : "''";
    return fmt::format("SELECT {}, {} FROM {} WHERE {} AND {} ORDER BY {} LIMIT ?1", label_sql(noun), shown, noun.name,
                       noun.open.empty() ? "TRUE" : noun.open, condition, order);
}

int give(Statement& statement, const Row& row) {
    int given = 0;
    for (; statement.step(); ++given) row(statement.text(0), statement.text(1));
    return given;
}

// The digits behind the letter: `T12`, `t12`, or `12`.
std::optional<std::int64_t> number_typed(const Noun& noun, std::string_view typed) {
    if (!typed.empty() && noun_of_letter(typed[0]) == &noun) typed.remove_prefix(1);
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(typed.data(), typed.data() + typed.size(), number);
    if (error != std::errc{} || end != typed.data() + typed.size() || number < 1) return {};
    return number;
}

// Numbers that begin with 12 are 12, 120 to 129, 1200 to 1299 and so on: each a range of the index.
void numbers_from(Database& database, const Noun& noun, std::int64_t typed, int limit, const Row& row) {
    Statement statement(database, select_names(noun, "number BETWEEN ?2 AND ?3", "number"));
    for (std::int64_t width = 1; limit > 0 && typed <= largest / width; width *= 10) {
        statement.bind(1, std::int64_t{limit}).bind(2, typed * width).bind(3, typed * width + width - 1);
        limit -= give(statement, row);
        statement.reset();
    }
}

}  // namespace

void names(Database& database, const Noun& noun, const std::string& typed, int limit, const Row& row) {
    if (const auto number = noun.has_number() ? number_typed(noun, typed) : std::nullopt)
        return numbers_from(database, noun, *number, limit, row);
    Statement statement(database, select_names(noun, "TRUE", fmt::format("{}.key DESC", noun.name)));
    statement.bind(1, std::int64_t{limit});
    give(statement, row);
}

}  // namespace muster::store
