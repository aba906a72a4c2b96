#include "exchange/ties.h"

#include <algorithm>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/words.h>

#include "base/language.h"
#include "base/text.h"

namespace muster::exchange {

namespace {

constexpr std::int64_t minutes_an_hour = 60;

std::optional<LinkType> type_of(std::string_view word) {
    const auto& words = Words<LinkType>::words;
    const auto* const found = std::find(words.begin(), words.end(), word);
    if (found == words.end()) return {};
    return static_cast<LinkType>(found - words.begin());
}

// Hours and minutes, whatever a project's day is; before the other's end where it begins with a minus.
std::optional<Effort> lag_of(std::string_view word) {
    const bool is_lead = word.starts_with('-');
    if (is_lead) word.remove_prefix(1);
    auto lag = effort_from_text(word, {});
    if (lag && is_lead) lag->minutes = -lag->minutes;
    return lag;
}

Tie tie_of(Tie::Kind kind, std::string_view text) {
    Tie tie;
    tie.kind = kind;
    const auto words = text::split(std::string(text), ' ');
    tie.id = words.front();
    std::size_t next = 1;
    if (next < words.size())
        if (const auto type = type_of(words[next])) {
            tie.type = *type;
            ++next;
        }
    if (next < words.size()) {
        tie.lag = lag_of(words[next]);
        if (tie.lag) ++next;
    }
    if (next < words.size())
        throw Error(Failure::usage, say("'{}' is no link", text::visible(text)), tr("write T3, T4 SS 2h"));
    return tie;
}

}  // namespace

void add_ties(std::vector<Tie>& ties, Tie::Kind kind, std::string_view given) {
    constexpr std::string_view pause = "、";
    while (!given.empty()) {
        const auto end = std::min({given.find_first_of(",;"), given.find(pause), given.size()});
        if (const std::string_view text = text::trim(given.substr(0, end)); !text.empty())
            ties.push_back(tie_of(kind, text));
        given.remove_prefix(end == given.size() ? end : end + (given[end] == ',' || given[end] == ';' ? 1 : pause.size()));
    }
}

std::string tie_text(const std::string& id, LinkType type, std::optional<Effort> lag) {
    std::string text = id;
    if (type != LinkType::relates && (type != LinkType::FS || lag)) text += fmt::format(" {}", word_of(type));
    if (lag)
        text += lag->minutes % minutes_an_hour == 0 ? fmt::format(" {}h", lag->minutes / minutes_an_hour)
                                                    : fmt::format(" {}m", lag->minutes);
    return text;
}

}  // namespace muster::exchange
