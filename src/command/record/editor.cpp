#include "command/record/editor.h"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <iterator>

#include <fmt/format.h>
#include <unistd.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"
#include "command/record/fields.h"

namespace muster::command {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view draft_start = "EDIT-";

// What stands below this line is not part of a long text; a Markdown heading above it is.
constexpr std::string_view scissors = "# ------------------------ >8 ------------------------";

std::optional<std::string> content_of(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    if (!stream) return {};
    return std::string(std::istreambuf_iterator<char>(stream), {});
}

}  // namespace

Draft::Draft(Session& session, std::string name) : session_(session), name_(std::move(name)) {
    if (session_.is_changing())
        throw Error(Failure::usage, tr("no editor opens inside a batch"), tr("give the fields as flags"));
}

void Draft::write(const std::string& text) {
    if (file_.empty()) {
        constexpr int suffix = 3;  // .md, by which editors know how to show it
        std::string place = (fs::path(session_.surroundings().database).parent_path() /
                             fmt::format("{}{}-XXXXXX.md", draft_start, name_))
                                .string();
        const int opened = mkstemps(place.data(), suffix);
        if (opened < 0) throw Error(Failure::unexpected, say("cannot write {}: {}", place, std::strerror(errno)));
        close(opened);
        file_ = place;
    }
    std::ofstream stream(file_, std::ios::binary);
    stream << text;
    stream.close();
    if (!stream) throw Error(Failure::unexpected, say("cannot write {}", file_.string()));
}

void Draft::fail(Failure failure, const std::string& what, const std::string& text, const std::string& hint) {
    // An editor that took the text away gets the blame, not the text.
    const auto left = content_of(file_);
    if (!left || text::trim(*left).empty()) write(text);
    throw Error(failure, what, hint);
}

std::string Draft::edit(const std::string& text) {
    write(text);
    ProcessEnd end;
    try {
        end = session_.surroundings().edit(file_.string());
    } catch (const Error&) {
        discard();
        throw;
    }
    if (end.how == ProcessEnd::How::not_started)
        fail(Failure::usage, say("the editor could not be started ({}); nothing was changed", to_text(end)), text,
             tr("set MUSTER_EDITOR to an editor"));
    if (!end.is_well())
        fail(Failure::unexpected, say("the editor gave up ({}); nothing was changed", to_text(end)), text, {});
    const auto edited = content_of(file_);
    if (!edited) fail(Failure::unexpected, tr("the editor left no file; nothing was changed"), text, {});
    if (text::trim(*edited).empty())
        fail(Failure::unexpected, tr("the editor left an empty file; nothing was changed"), text, {});
    return *edited;
}

void Draft::discard() {
    std::error_code ignored;
    fs::remove(file_, ignored);
    file_.clear();
}

Error kept(const Error& error, const fs::path& file, const std::string& retry) {
    if (file.empty()) return error;
    std::string hint = error.hint();
    if (!hint.empty()) hint += "\n";
    hint += say("the text is kept; take it up again with: {} {}", retry, text::shell_words({file.string()}));
    return {error.failure(), error.what(), hint};
}

std::string first_line(const std::string& text) {
    const auto end = text.find('\n');
    return end == std::string::npos ? text : text.substr(0, end) + " …";
}

bool is_kept_draft(const Session& session, const fs::path& file) {
    std::error_code ignored;
    const fs::path folder = fs::path(session.surroundings().database).parent_path();
    return file.filename().string().starts_with(draft_start) && fs::equivalent(file.parent_path(), folder, ignored);
}

void declare_long_text(Spec& spec, LongText& options) {
    spec.option(options.file, "body-file", "FILE", tr("Read the text from a file, or from standard input with -"))
        .excuses();
    spec.flag(options.in_editor, "editor", tr("Write the text in the editor")).excuses();
}

namespace {

std::string above_scissors(const std::string& text) {
    return std::string(text::trim(std::string_view(text).substr(0, text.find(scissors))));
}

// What was written before something failed stays in the file, without the explanation below it.
void keep_written(Draft& draft, const std::string& retry, const Error& error) {
    const std::string written = above_scissors(content_of(draft.file()).value_or(std::string{}));
    if (written.empty()) {
        draft.discard();
        throw error;
    }
    draft.write(written + "\n");
    throw kept(error, draft.file(), retry);
}

}  // namespace

view::Answer with_long_text(Session& session, const LongText& options, const std::string& words,
                            const std::string& about, const std::string& retry,
                            const std::function<view::Answer(const std::string&)>& put) {
    if (!options.file.empty() && (!words.empty() || options.in_editor))
        throw Error(Failure::usage, tr("the text comes from --body-file, from the words or from --editor: give one"));
    if (!options.file.empty()) return put(std::string(text::trim(read_text_file(session, options.file))));
    if (!options.in_editor) return put(words);
    Draft draft(session, "text");
    try {
        const std::string text = above_scissors(
            draft.edit(fmt::format("{}\n{}\n# {}\n# {}\n", words, scissors,
                                   tr("Write above this line; what stands below it is left out."), about)));
        if (text.empty()) throw Error(Failure::usage, tr("the text is empty; nothing was changed"));
        session.take(session.surroundings().open_again());
        view::Answer answer = put(text);
        if (!session.surroundings().dry_run) session.surroundings().commit(session);
        draft.discard();
        return answer;
    } catch (const Error& error) {
        keep_written(draft, retry, error);
        throw;
    }
}

}  // namespace muster::command
