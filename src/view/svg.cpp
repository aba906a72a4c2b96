#include "view/svg.h"

#include <algorithm>

#include "base/text.h"
#include "view/escape.h"

namespace muster::view {

namespace {

// Series are told apart by dashes and place too, never by colour alone. The six hues are those that people who do not
// see all colours can tell apart (Okabe and Ito, "Color Universal Design", 2008), darkened or lightened to a contrast
// of 3:1 with the paper (WCAG 2.1, 1.4.11).
constexpr std::string_view style_sheet =
    R"(text { font: 12px system-ui, "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; fill: #1f2328; }
.heading { font-weight: bold; font-size: 13px; }
.title { font-weight: bold; font-size: 16px; }
.faint { fill: #59636e; }
.paper { fill: #ffffff; }
.shade { fill: #eff1f4; }
.grid { stroke: #d1d9e0; stroke-width: 1; }
.axis { stroke: #818b98; stroke-width: 1; }
.bar { fill: #b6cdf0; stroke: #3f6fb5; stroke-width: 1; }
.done { fill: #3f6fb5; }
.milestone { fill: #1f2328; stroke: #1f2328; stroke-width: 1; }
.bar.critical { fill: #f5b5b0; stroke: #b3261e; stroke-width: 2.5; }
.done.critical { fill: #d0443b; }
.milestone.critical { fill: #d0443b; stroke: #b3261e; stroke-width: 2.5; }
.baseline { fill: #818b98; }
.arrow { fill: none; stroke: #6e7781; stroke-width: 1.2; }
.head { fill: #6e7781; }
.arrow.critical { stroke: #b3261e; stroke-width: 2; }
.head.critical { fill: #b3261e; }
.due { stroke: #9a6700; stroke-width: 2; }
.late { stroke: #b3261e; stroke-width: 3; }
.warning { fill: #b3261e; font-weight: bold; font-size: 14px; }
.today { stroke: #0a7d8c; stroke-width: 1.5; stroke-dasharray: 5 3; }
.curve { fill: none; stroke-width: 2.5; stroke-linejoin: round; }
.s0 { stroke: #0072b2; } .a0 { fill: #0072b2; }
.s1 { stroke: #b3500a; } .a1 { fill: #b3500a; }
.s2 { stroke: #00785a; } .a2 { fill: #00785a; }
.s3 { stroke: #a8457e; } .a3 { fill: #a8457e; }
.s4 { stroke: #8a6d00; } .a4 { fill: #8a6d00; }
.s5 { stroke: #59636e; } .a5 { fill: #59636e; }
.h0 { fill: #eff1f4; } .h1 { fill: #d3ebd9; } .h2 { fill: #8fcf9f; } .h3 { fill: #f2c46d; } .h4 { fill: #f08b80; }
.dashed { stroke-dasharray: 6 4; stroke-width: 2; }
@media screen and (prefers-color-scheme: dark) {
text { fill: #e6edf3; }
.faint { fill: #9198a1; }
.paper { fill: #0d1117; }
.shade { fill: #191f28; }
.grid { stroke: #30363d; }
.axis { stroke: #656c76; }
.bar { fill: #24416e; stroke: #6ea0ec; }
.done { fill: #6ea0ec; }
.milestone { fill: #e6edf3; stroke: #e6edf3; }
.bar.critical { fill: #6b211d; stroke: #ff7b72; }
.done.critical { fill: #e5534b; }
.milestone.critical { fill: #e5534b; stroke: #ff7b72; }
.arrow { stroke: #8b949e; }
.head { fill: #8b949e; }
.arrow.critical { stroke: #ff7b72; }
.head.critical { fill: #ff7b72; }
.due { stroke: #d29922; }
.late { stroke: #ff7b72; }
.warning { fill: #ff7b72; }
.today { stroke: #39c5cf; }
.s0 { stroke: #56b4e9; } .a0 { fill: #56b4e9; }
.s1 { stroke: #f0894a; } .a1 { fill: #f0894a; }
.s2 { stroke: #2fbf95; } .a2 { fill: #2fbf95; }
.s3 { stroke: #d98cb8; } .a3 { fill: #d98cb8; }
.s4 { stroke: #e3c54a; } .a4 { fill: #e3c54a; }
.s5 { stroke: #9198a1; } .a5 { fill: #9198a1; }
.h0 { fill: #191f28; } .h1 { fill: #143524; } .h2 { fill: #1d5e39; } .h3 { fill: #7a5300; } .h4 { fill: #93302a; }
}
)";

}  // namespace

std::string_view picture_style() {
    return style_sheet;
}

Svg::Svg(double width, double height, const std::string& title, const std::string& description, PictureKind as) {
    const std::string name = xml(title);
    text_ = "<svg";
    // A page scrolls a picture sideways rather than shrink its words further.
    constexpr double smallest_share = 0.85;
    if (as == PictureKind::document) text_ += R"( xmlns="http://www.w3.org/2000/svg")";
    else add(" style=\"min-width:{:.0f}px\"", width * smallest_share);
    add(R"( width="{0:.0f}" height="{1:.0f}" viewBox="0 0 {0:.0f} {1:.0f}" role="img" aria-label="{2}">)", width,
        height, name);
    add("\n<title>{}</title>\n", name);
    if (!description.empty()) add("<desc>{}</desc>\n", xml(description));
    if (as == PictureKind::part) return;  // the page is its paper
    add("<style>\n{}</style>\n<rect class=\"paper\" width=\"{:.0f}\" height=\"{:.0f}\"/>\n", style_sheet, width,
        height);
}

void Svg::text(double x, double y, std::string_view kind, std::string_view words, double columns,
               std::string_view anchor) {
    const std::string shown = text::fit(text::visible(words), static_cast<std::size_t>(std::max(columns, 1.0)));
    add("<text class=\"{}\" x=\"{:.1f}\" y=\"{:.1f}\"", kind, x, y);
    if (anchor != "start") add(" text-anchor=\"{}\"", anchor);
    add(">{}</text>\n", xml(shown));
}

void Svg::rect(std::string_view kind, double x, double y, double width, double height, double round) {
    add("<rect class=\"{}\" x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" height=\"{:.1f}\"", kind, x, y, width, height);
    if (round > 0) add(" rx=\"{:.0f}\"", round);
    text_ += "/>\n";
}

void Svg::line(std::string_view kind, double x1, double y1, double x2, double y2) {
    add("<line class=\"{}\" x1=\"{:.1f}\" y1=\"{:.1f}\" x2=\"{:.1f}\" y2=\"{:.1f}\"/>\n", kind, x1, y1, x2, y2);
}

void Svg::begin_group(std::string_view tooltip) {
    add("<g><title>{}</title>\n", xml(tooltip));
}

}  // namespace muster::view
