#include "view/sparkline.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <vector>

#include "base/json.h"

namespace muster::view {

namespace {

constexpr std::array marks{"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};

std::vector<double> means(std::span<const double> numbers, std::size_t columns) {
    const std::size_t each = (numbers.size() + columns - 1) / columns;
    std::vector<double> result;
    for (std::size_t end = numbers.size(); end > 0;) {
        const std::size_t from = end > each ? end - each : 0;
        const auto part = numbers.subspan(from, end - from);
        result.push_back(std::accumulate(part.begin(), part.end(), 0.0) / static_cast<double>(part.size()));
        end = from;
    }
    std::reverse(result.begin(), result.end());
    return result;
}

std::vector<double> numbers_of(const Value& value) {
    std::vector<double> numbers;
    const auto* text = std::get_if<std::string>(&value);
    if (text == nullptr) return numbers;
    const Json list = Json::parse(*text);
    if (list.items() != nullptr)
        for (const Json& item : *list.items())
            if (const double* number = item.number()) numbers.push_back(*number);
    return numbers;
}

}  // namespace

std::string sparkline(std::span<const double> numbers, std::size_t columns) {
    if (numbers.empty() || columns == 0) return {};
    const std::vector<double> shown = means(numbers, columns);
    const auto [least, greatest] = std::minmax_element(shown.begin(), shown.end());
    const double range = *greatest - *least;
    std::string line;
    for (const double number : shown) {
        const double share = range > 0 ? (number - *least) / range : 0.5;
        line += marks.at(static_cast<std::size_t>(std::lround(share * (marks.size() - 1))));
    }
    return line;
}

std::string cell_text(const Field& field, const Value& value, const Units& units) {
    if (field.kind == Kind::series) return sparkline(numbers_of(value));
    return shown_text(field, value, units);
}

}  // namespace muster::view
