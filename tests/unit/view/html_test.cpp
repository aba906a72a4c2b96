#include <doctest/doctest.h>

#include "base/text.h"
#include "support/markup.h"
#include "view/gantt.h"
#include "view/html.h"

using namespace muster;
using namespace muster::view;
using muster::test::is_well_formed;
using muster::test::times_in;

namespace {

std::string html_of(const Page& page, const Style& style = {}) {
    std::string text;
    write_html(page, style, [&](std::string_view part) { text += part; });
    return text;
}

// The page behind its head, where all that a person wrote stands.
std::string body_of(const Page& page) {
    const std::string text = html_of(page);
    return text.substr(text.find("<body>"));
}

constexpr const char* payloads[] = {"<script>alert(1)</script>",
                                    "\" onload=\"alert(1)",
                                    "</style><img src=x onerror=alert(1)>",
                                    "</title></svg><iframe src=javascript:alert(1)>",
                                    "&lt;b&gt; & 'quoted'",
                                    "\x1b[31mred\x1b[0m",
                                    "abc\u202egnp.exe",
                                    "\xff\xfe not utf-8"};

}  // namespace

TEST_CASE("html: a page is a whole document in its language, without anything from outside") {
    const std::string text = html_of({Heading{"Status", 1}, Paragraph{{{"All is "}, {"well", Tone::good}}}});
    CHECK(is_well_formed(text.substr(text.find("<body>"), text.find("</html>") - text.find("<body>"))));
    CHECK(text.starts_with("<!DOCTYPE html>\n<html lang=\"en\">"));
    CHECK(text.find("<title>Status</title>") != std::string::npos);
    CHECK(text.find("<h1>Status</h1>") != std::string::npos);
    CHECK(text.find("<p>All is <span class=\"good\">well</span></p>") != std::string::npos);
    CHECK(text.find("default-src 'none'") != std::string::npos);
    for (const char* outside : {"<script", "<link", "<img", "src=", "href=", "http:", "https:", "url(", "@import"})
        CHECK_MESSAGE(text.find(outside) == std::string::npos, outside);
}

TEST_CASE("html: without a heading the project names the page; a second one goes a level deeper") {
    Style style;
    style.project = "Website";
    style.now = "2026-03-09T08:00:00Z";
    const std::string text = html_of({Paragraph{{{"x"}}}}, style);
    CHECK(text.find("<title>Website</title>") != std::string::npos);
    CHECK(text.find("<h1>Website</h1>") != std::string::npos);
    CHECK(text.find("<time datetime=\"2026-03-09T08:00:00Z\">2026-03-09 08:00 UTC</time>") != std::string::npos);
    const std::string two = html_of({Heading{"Monthly", 1}, Heading{"Status", 1}, Heading{"Goals", 2}}, style);
    CHECK(times_in(two, "<h1>") == 1);
    CHECK(two.find("<h2>Status</h2>") != std::string::npos);
    CHECK(two.find("<h3>Goals</h3>") != std::string::npos);
    CHECK(html_of({}, style).find("nothing to show") != std::string::npos);
}

TEST_CASE("html: a table has a caption, heads of columns and rows, and bars that are read aloud") {
    const Table table{
        {"id", "", "tasks"},
        {{{"G1", Tone::name}, {bar(0.5, 8), Tone::good}, {"12"}}, {{"  K1", Tone::name}, {}, {}}, {{"x"}}},
        {false, false, true},
        {{1, "Group"}}};
    const std::string text = html_of({Heading{"Goals", 1}, table});
    CHECK(text.find("<caption>Goals</caption>") != std::string::npos);
    CHECK(text.find("<th scope=\"col\">id</th><td></td><th scope=\"col\" class=\"right\">tasks</th>") !=
          std::string::npos);
    CHECK(text.find("<th scope=\"row\" class=\"short\"><span class=\"key\">G1</span></th>") != std::string::npos);
    CHECK(text.find("aria-label=\"50 %\"><i style=\"width:50.0%\"></i>") != std::string::npos);
    CHECK(text.find("scope=\"rowgroup\" colspan=\"3\">Group<") != std::string::npos);
    CHECK(text.find("style=\"padding-left:calc(.8rem + 2ch)\"") != std::string::npos);
    CHECK(text.find("█") == std::string::npos);
    CHECK(is_well_formed(text.substr(text.find("<body>"), text.find("</html>") - text.find("<body>"))));
}

TEST_CASE("html: lines stay lines, labels and lists are what they are") {
    const std::string text =
        body_of({Paragraph{{{"one\ntwo"}}}, Pairs{{{"due", {{"fri"}}}, {"", {{"mon"}}}}}, Bullets{{{{"a"}}, {{"b"}}}}});
    CHECK(text.find("one<br>two") != std::string::npos);
    CHECK(text.find("<dt>due</dt><dd>fri</dd>") != std::string::npos);
    CHECK(text.find("<li>a</li>\n<li>b</li>") != std::string::npos);
}

TEST_CASE("html: a chart is drawn in the page, or stands as text where it has no picture") {
    Gantt chart;
    GanttBar bar;
    bar.id = "T1";
    bar.title = "Write";
    bar.start = bar.finish = *day_from_iso("2026-03-09");
    chart.bars = {bar};
    const Drawing drawn{[&](const Style& style, const Sink& out) { write_gantt_text(chart, style, out); },
                        [&](const std::string& title) { return gantt_svg(chart, title, PictureKind::part); }};
    const std::string picture = body_of({Heading{"Plan", 1}, drawn});
    CHECK(picture.find("<figure tabindex=\"0\">\n<svg style=") != std::string::npos);
    CHECK(picture.find("role=\"img\" aria-label=\"Plan\"") != std::string::npos);
    CHECK(picture.find("<style") == std::string::npos);  // that of the page serves it
    CHECK(picture.find("xmlns") == std::string::npos);
    const std::string text = body_of({Heading{"Plan", 1}, Drawing{drawn.draw}});
    CHECK(text.find("<pre tabindex=\"0\">") != std::string::npos);
}

TEST_CASE("html: what people wrote runs nothing, wherever it stands") {
    for (const std::string payload : payloads) {
        const Page page{Heading{payload, 1},
                        Heading{payload, 2},
                        Paragraph{{{payload, Tone::bad}}},
                        Pairs{{{payload, {{payload}}}}},
                        Bullets{{{{payload}}}},
                        Table{{payload}, {{{payload, Tone::name}}}, {}, {{0, payload}}}};
        const std::string text = html_of(page);
        CAPTURE(payload);
        CHECK(is_well_formed(text.substr(text.find("<body>"), text.find("</html>") - text.find("<body>"))));
        for (const char* evil : {"<script", "<img", "<iframe", "\" onload", "\x1b", "\u202e"})
            CHECK_MESSAGE(text.find(evil) == std::string::npos, evil);
        CHECK(times_in(text, "</style>") == 1);
        CHECK(text::is_utf8(text));
    }
}
