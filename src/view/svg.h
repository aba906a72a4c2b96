#pragma once
// What all pictures share: their colours, light and dark, and the words and shapes they are drawn of. Lengths are in
// pixels.

#include <iterator>
#include <string>
#include <string_view>

#include <fmt/format.h>

namespace muster::view {

/// A document of its own, or a part of an HTML page, which holds the style sheet once for all its pictures.
enum class PictureKind { document, part };

/// How many pixels a column of text takes at the most, at the size of labels.
inline constexpr double letter_width = 8;

/// Returns the rules that give every class of a picture its colours.
std::string_view picture_style();

/// One picture being drawn. `kind` is always the class that gives the colours.
class Svg {
  public:
    /// The title is read aloud in place of the picture; the description says what it shows, and may be empty.
    Svg(double width, double height, const std::string& title, const std::string& description, PictureKind as);

    template <class... Args>
    void add(fmt::format_string<Args...> format, Args&&... args) {
        fmt::format_to(std::back_inserter(text_), format, std::forward<Args>(args)...);
    }

    /// At most so many columns of the text; `anchor` is start, middle or end.
    void text(double x, double y, std::string_view kind, std::string_view words, double columns,
              std::string_view anchor = "start");
    void rect(std::string_view kind, double x, double y, double width, double height, double round = 0);
    void line(std::string_view kind, double x1, double y1, double x2, double y2);
    /// What is drawn until `end_group` tells this when it is pointed at.
    void begin_group(std::string_view tooltip);
    void end_group() { text_ += "</g>\n"; }

    /// Returns the finished picture.
    std::string finish() { return text_ + "</svg>\n"; }

  private:
    std::string text_;
};

}  // namespace muster::view
