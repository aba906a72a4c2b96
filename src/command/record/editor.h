#pragma once
// Texts that people write in their editor. No lock is held while they do, and what they wrote is never lost.

#include <filesystem>

#include "command/command.h"

namespace muster::command {

/// A text on its way through the user's editor, in a file beside the project's.
class Draft {
  public:
    /// `name` says in the file's name what is edited: T12, comment. Throws `usage` inside a batch, which holds the
    /// lock.
    Draft(Session& session, std::string name);

    /// Opens the editor on the text and returns what was made of it. Throws `unexpected` or `usage` if the editor
    /// fails, or leaves no file or an empty one; the file is kept.
    std::string edit(const std::string& text);
    /// Keeps another text in the file than the editor left.
    void write(const std::string& text);
    /// Says that the text has arrived where it belongs: the file goes.
    void discard();
    [[nodiscard]] const std::filesystem::path& file() const { return file_; }

  private:
    [[noreturn]] void fail(Failure failure, const std::string& what, const std::string& text, const std::string& hint);

    Session& session_;
    std::string name_;
    std::filesystem::path file_;
};

/// Adds to an error where the text is kept and how to take it up again; `retry` is a command that ends before the file.
Error kept(const Error& error, const std::filesystem::path& file, const std::string& retry);

/// Returns the first line of a text, with a mark where more follows: for the line that says what was done.
std::string first_line(const std::string& text);

/// Says whether the file is one that a Draft has kept.
bool is_kept_draft(const Session& session, const std::filesystem::path& file);

/// A long text that a command takes: as words, from a file, or from the editor.
struct LongText {
    std::string file;
    bool in_editor = false;
};

/// Declares --body-file and --editor.
void declare_long_text(Spec& spec, LongText& options);

/// Hands the text to `put`: the `words` unless it comes from a file or from the editor, which opens above what it is
/// `about`. What was written in the editor is stored at once or kept in a file that `retry`, a command line that ends
/// with --body-file, takes. Throws `usage` if nothing is said.
view::Answer with_long_text(Session& session, const LongText& options, const std::string& words,
                            const std::string& about, const std::string& retry,
                            const std::function<view::Answer(const std::string&)>& put);

}  // namespace muster::command
