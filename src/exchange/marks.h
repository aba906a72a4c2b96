#pragma once
// Marks behind a title, as text files of tasks have them: `+project`, `@context`, `due:2026-03-09`.

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muster::exchange {

/// Takes words off the end of a title for as long as `is_mark` says so; returns them in their order.
std::vector<std::string> take_marks(std::string& title, const std::function<bool(std::string_view word)>& is_mark);

/// Returns key and value of `key:value`; both are empty for anything else: an address, a time of day.
std::pair<std::string, std::string> key_and_value(std::string_view word);

/// Returns the text with control characters as the escapes that `text::visible` shows, so that no file that people look at
/// moves their terminal. Tabs, line ends (as `\n`) and marks of writing direction stay.
std::string without_controls(std::string_view text);

/// Gives things ids that have none: the same text has the same id in every reading of a file; one that stands there twice has
/// two.
class TextIds {
  public:
    explicit TextIds(std::string_view prefix) : prefix_(prefix) {}
    std::string id_of(const std::string& text);

  private:
    std::string_view prefix_;
    std::map<std::string, int> seen_;
};

}  // namespace muster::exchange
