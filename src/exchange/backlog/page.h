#pragma once
// A Markdown file of Backlog.md: keys at its head, and sections below them. It is changed in place, so that what is not
// changed stays as it is to the byte.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/item.h"
#include "exchange/yaml.h"

namespace muster::exchange::backlog {

/// The sections that Backlog.md knows, in the order in which it writes them.
enum class Part { description, acceptance, plan, notes, comments, summary, done };

/// Where a section stands, and what it holds.
struct Section {
    Part part;
    std::size_t begin = 0;  ///< the line of its heading, counted from the first line below the head
    std::size_t end = 0;    ///< the line behind it
    std::size_t from = 0;   ///< the first line of what it holds
    std::size_t to = 0;     ///< the line behind what it holds
};

/// A remark as the file has it.
struct PageComment {
    std::string author;
    std::string created;
    std::string text;
};

class Page {
  public:
    /// Throws `usage` for what has no head between two lines `---`, or none that can be read; for a text with a zero byte;
    /// and for a head above 64 KiB.
    explicit Page(const std::string& text);

    /// Returns a new page with nothing in it.
    static Page empty() { return Page("---\n---\n"); }

    [[nodiscard]] std::string text(std::string_view key) const;
    /// Returns the texts of a list, or the one text where there is no list.
    [[nodiscard]] std::vector<std::string> texts(std::string_view key) const;
    [[nodiscard]] bool has(std::string_view key) const { return find(key) != nullptr; }

    /// Writes a text behind a key, at the place that Backlog.md gives it if the key is new; an empty text takes the key away.
    void set(std::string_view key, const std::string& text);
    /// Writes a list likewise; an empty one stays, as Backlog.md writes it.
    void set(std::string_view key, const std::vector<std::string>& texts);

    /// Returns what a section holds, without white space around it; empty if there is none. Without a description, it is
    /// what stands before the first section.
    [[nodiscard]] std::string content(Part part) const;
    /// Writes a section anew; an empty content takes it away.
    void set_content(Part part, const std::string& content);
    /// Likewise without marks, as Backlog.md writes the files of milestones.
    void set_plain(Part part, const std::string& content);

    [[nodiscard]] std::vector<Point> points(Part part) const;
    /// Writes a checklist anew; what stands between the boxes stays.
    void set_points(Part part, const std::vector<Point>& points);

    [[nodiscard]] std::vector<PageComment> comments() const;
    void add_comment(const PageComment& comment);

    /// Returns the mark that another program left for itself below the text, `<!-- NAME:… -->`; empty if there is none.
    [[nodiscard]] std::string mark(std::string_view name) const;
    void set_mark(std::string_view name, const std::string& mark);

    /// Returns the whole file, with the line ends that it came with.
    [[nodiscard]] std::string whole() const;

  private:
    [[nodiscard]] const YamlEntry* find(std::string_view key) const;
    [[nodiscard]] std::vector<Section> sections() const;
    [[nodiscard]] std::optional<Section> section(Part part) const;
    [[nodiscard]] std::string joined(std::size_t from, std::size_t to) const;
    void read_head();
    void replace(std::string_view key, const std::vector<std::string>& lines);
    void put_block(Part part, const std::vector<std::string>& lines);
    void append(const std::vector<std::string>& lines);
    [[nodiscard]] std::size_t preamble() const;
    void take_preamble(Part part);

    std::string original_;
    std::vector<std::string> head_;  ///< the lines between the marks
    std::string opening_, closing_;  ///< the marks as they stand there
    std::vector<std::string> body_;
    std::vector<YamlEntry> entries_;
    bool has_crlf_ = false;
    bool is_changed_ = false;
};

}  // namespace muster::exchange::backlog
