#include <sstream>

#include <muster/project.h>

#include "fuzz/target.h"

FUZZ_TARGET(whole) {
    using namespace muster;
    const auto written = [](const std::string& text) {
        std::istringstream in(text);
        const Project project = Project::read_whole(in, "input", {*instant_from_iso("2026-03-09T08:00:00Z"), "li", "fuzz"});
        std::string out;
        project.write_whole([&](std::string_view piece) { out += piece; });
        return out;
    };
    std::string first;
    if (fuzz::accepts([&] { first = written(fuzz::text_of(data, size)); }))
        fuzz::must(written(first) == first, "what is written of a document that was taken is read and written the same");
    return 0;
}
