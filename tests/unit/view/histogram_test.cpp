#include <doctest/doctest.h>

#include "base/text.h"
#include "view/histogram.h"

using namespace muster;
using namespace muster::view;

namespace {

std::string text_of(const Histogram& histogram, std::size_t width) {
    std::string text;
    for (const Line& line : histogram_lines(histogram, width)) {
        for (const Span& span : line) text += span.text;
        text += '\n';
    }
    return text;
}

Histogram forecast() {
    return {{{"2026-03-09", 2}, {"2026-03-10", 410}, {"2026-03-11", 820}, {"2026-03-12", 0}, {"2026-03-13", 103}},
            {{1, "P50"}, {2, "P80"}, {2, "P95"}}};
}

}  // namespace

TEST_CASE("histogram: a line for each bucket, with its marks") {
    CHECK("\n" + text_of(forecast(), 40) == R"(
2026-03-09    2 ▏
2026-03-10  410 ███████ ◀ P50
2026-03-11  820 ██████████████ ◀ P80 P95
2026-03-12    0
2026-03-13  103 █▊
)");
}

TEST_CASE("histogram: the numbers go first when it is narrow") {
    CHECK("\n" + text_of(forecast(), 20) == R"(
2026-03-09 ▏
2026-03-10 █▌ ◀ P50
2026-03-11 ███ ◀ P8…
2026-03-12
2026-03-13 ▍
)");
}

TEST_CASE("histogram: no line is wider than asked") {
    Histogram histogram = forecast();
    histogram.buckets[0].label = "一个很长很长的标签，比终端还要宽";
    histogram.marks.emplace_back(0, "a mark with many words");
    for (const std::size_t width : {20U, 21U, 33U, 40U, 80U, 120U})
        for (const Line& line : histogram_lines(histogram, width)) {
            std::size_t sum = 0;
            for (const Span& span : line) sum += text::width(span.text);
            CHECK(sum <= width);
        }
}

TEST_CASE("histogram: many buckets are added up") {
    Histogram histogram;
    for (int i = 0; i < 100; ++i) histogram.buckets.push_back({std::to_string(i), 1});
    histogram.marks = {{99, "P95"}, {100, "outside"}};
    histogram.most_lines = 3;
    CHECK("\n" + text_of(histogram, 20) == R"(
0   34 ███████
34  34 ███████
68  32 ██████▋ ◀ P95
)");
}

TEST_CASE("histogram: nothing, and nothing but zeros") {
    CHECK(histogram_lines({}, 80).empty());
    CHECK(text_of({{{"a", 0}, {"b", -1}}}, 20) == "a  0\nb  0\n");
}

TEST_CASE("heat: a mark and a tone for each load") {
    const auto is = [](double share, const char* text, Tone tone) {
        const Span span = heat(share);
        return span.text == text && span.tone == tone;
    };
    CHECK(is(0, "·", Tone::faint));
    CHECK(is(0.01, "░", Tone::good));
    CHECK(is(0.5, "░", Tone::good));
    CHECK(is(0.51, "▒", Tone::good));
    CHECK(is(1, "▒", Tone::good));
    CHECK(is(1.01, "▓", Tone::warn));
    CHECK(is(1.2, "▓", Tone::warn));
    CHECK(is(1.21, "█", Tone::bad));
    CHECK(is(-1, "·", Tone::faint));
}
