#include <muster/query.h>
#include <muster/task.h>

#include "fuzz/target.h"

FUZZ_TARGET(query) {
    using namespace muster;
    const std::string text = fuzz::text_of(data, size);
    const Zone zone("Asia/Shanghai");
    Reading reading;
    reading.today = *day_from_iso("2026-03-09");
    reading.zone = &zone;
    reading.find = [](const Noun&, const std::string& word) -> Key {
        if (word == "@li" || word == "@me" || word == "T12") return 1;
        throw Error(Failure::not_found, "there is no such thing");
    };
    const auto saved = [](const std::string& name) {
        return name == "hot" ? std::optional<std::string>("is:overdue or priority:0") : std::nullopt;
    };
    const Noun& noun = noun_of<Task>();
    const auto read = [&](const std::string& words) { return explanation(read_query(words, noun, reading, saved), noun); };
    std::string explained;
    if (!fuzz::accepts([&] { explained = read(text); })) return 0;
    fuzz::must(!text::is_utf8(text) || text::is_utf8(explained), "an explanation is valid UTF-8");
    fuzz::must(read(text) == explained, "a query is read the same each time");
    fuzz::must(read(text + " ") == explained, "a space behind a query changes nothing");
    return 0;
}
