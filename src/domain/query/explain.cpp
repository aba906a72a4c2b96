// A query in plain words, as it was read.

#include <fmt/format.h>

#include <muster/query.h>

#include "base/language.h"
#include "base/text.h"

namespace muster {

namespace {

std::string sentence(const Filter& filter, const Noun& noun) {
    const Condition& c = filter.condition;
    const std::string name = noun.field(c.field).flag();
    const std::string value = text::visible(filter.word);
    switch (c.compare) {
        case Compare::equal:
            return noun.field(c.field).is_list() ? say("{} contains {}", name, value) : say("{} is {}", name, value);
        case Compare::not_equal: return say("{} is not {}", name, value);
        case Compare::less: return say("{} is before or below {}", name, value);
        case Compare::at_most: return say("{} is at most {}", name, value);
        case Compare::greater: return say("{} is after or above {}", name, value);
        case Compare::at_least: return say("{} is at least {}", name, value);
        case Compare::has: return say("{} contains the text '{}'", name, value);
        case Compare::is_empty: return say("{} is not set", name);
        case Compare::is_set: return say("{} is set", name);
    }
    return {};
}

std::string meaning_of(const Noun& noun, const std::string& name) {
    for (const NamedState& state : named_states(noun))
        if (state.name == name) return say("{} ({})", name, tr(std::string(state.meaning).c_str()));
    return name;
}

void explain(const Filter& filter, const Noun& noun, std::size_t indent, std::string& text) {
    const auto line = [&](const std::string& words) { text += std::string(indent, ' ') + words + "\n"; };
    switch (filter.kind) {
        case Filter::Kind::condition: line(sentence(filter, noun)); break;
        case Filter::Kind::named: line(say("it is {}", meaning_of(noun, filter.word))); break;
        case Filter::Kind::text: line(say("its texts contain '{}'", text::visible(filter.word))); break;
        case Filter::Kind::all:
        case Filter::Kind::any:
        case Filter::Kind::none:
            line(filter.kind == Filter::Kind::all   ? tr("all of:")
                 : filter.kind == Filter::Kind::any ? tr("any of:")
                                                    : tr("not:"));
            for (const Filter& part : filter.parts) explain(part, noun, indent + 2, text);
    }
}

}  // namespace

std::string explanation(const Query& query, const Noun& noun) {
    std::string text;
    const bool is_everything = query.filter.kind == Filter::Kind::all && query.filter.parts.empty();
    if (is_everything) text += say("every {}", noun.called()) + "\n";
    else explain(query.filter, noun, 0, text);
    for (const Sort& sort : query.order)
        text +=
            (sort.descending ? say("sorted by {}, the largest first", sort.field) : say("sorted by {}", sort.field)) +
            "\n";
    return text;
}

}  // namespace muster
