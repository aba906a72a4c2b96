#include <muster/record_text.h>

#include <algorithm>
#include <optional>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"

namespace muster {

namespace {

// One field as it stands in the text.
struct Entry {
    std::string name;
    std::string value;
    std::size_t line = 0;  ///< counted from 1
};

struct Parts {
    std::vector<Entry> entries;
    std::string body;
    std::size_t body_line = 0;
};

const Field* body_of(const Noun& noun) {
    const Field* body = noun.find("body");
    return body != nullptr && body->is_settable() ? body : nullptr;
}

// A line that could be taken for the blank one, or for its stand-in: a dot more is written at its end.
bool needs_dot(std::string_view line) {
    return line.find_first_not_of(". \t") == std::string_view::npos;
}

// A value that does not stand on one line as it is.
bool needs_block(const std::string& value) {
    return value.find('\n') != std::string::npos || text::trim(value) != value;
}

std::string block_of(const std::string& value) {
    std::string block;
    for (std::size_t from = 0; from != std::string::npos;) {
        const std::size_t end = value.find('\n', from);
        const std::string line = value.substr(from, end == std::string::npos ? end : end - from);
        block += fmt::format("\n  {}{}", line, needs_dot(line) ? "." : "");
        from = end == std::string::npos ? end : end + 1;
    }
    return block;
}

std::string commented(const std::string& lines) {
    std::string out;
    for (const std::string& line : text::split(lines, '\n')) out += fmt::format("# {}\n", line);
    return out;
}

[[noreturn]] void refuse(std::size_t line, const std::string& what, const std::string& hint = {}) {
    throw Error(Failure::usage, say("line {}: {}", line, what), hint);
}

// As an editor on another system may have left it: with a mark of its encoding, with CR before each line's end.
std::string plain_lines(std::string text) {
    if (text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
    if (text.find("\r\n") == std::string::npos) return text;
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text[i] != '\r' || i + 1 == text.size() || text[i + 1] != '\n') plain += text[i];
    return plain;
}

class Reader {
  public:
    explicit Reader(const std::string& text) : text_(plain_lines(text)) {}

    Parts read() {
        while (const auto line = next()) {
            if (text::trim(*line).empty()) {
                take_body();
                break;
            }
            if (line->starts_with("  ")) take_block_line(line->substr(2));
            else if (!line->starts_with('#')) take_field(*line);
        }
        return std::move(parts_);
    }

  private:
    std::optional<std::string> next() {
        if (at_ >= text_.size()) return {};
        const std::size_t end = std::min(text_.find('\n', at_), text_.size());
        std::string line = text_.substr(at_, end - at_);
        at_ = end + 1;
        ++line_;
        return line;
    }

    void take_field(const std::string& line) {
        const std::size_t colon = line.find(':');
        if (colon == std::string::npos)
            refuse(line_, say("'{}' is not of the form 'field: value'", text::fit(text::visible(line), 40)),
                   tr("the description begins below the first blank line"));
        const std::string name(text::trim(line.substr(0, colon)));
        for (const Entry& entry : parts_.entries)
            if (entry.name == name) refuse(line_, say("the {} stands on line {} already", name, entry.line));
        parts_.entries.push_back({name, std::string(text::trim(line.substr(colon + 1))), line_});
        is_block_begun_ = false;
    }

    void take_block_line(std::string line) {
        if (parts_.entries.empty()) refuse(line_, tr("there is no field above that this line could belong to"));
        if (needs_dot(line) && line.ends_with('.')) line.pop_back();
        std::string& value = parts_.entries.back().value;
        if (is_block_begun_ || !value.empty()) value += '\n';
        value += line;
        is_block_begun_ = true;
    }

    void take_body() {
        parts_.body_line = line_ + 1;
        parts_.body = at_ < text_.size() ? text_.substr(at_) : "";
        if (parts_.body.ends_with('\n')) parts_.body.pop_back();
        if (text::trim(parts_.body).empty()) parts_.body.clear();
        if (parts_.entries.empty() && !parts_.body.empty())
            refuse(line_, tr("a blank line ends the fields, and no field stands above it"));
    }

    std::string text_;
    std::size_t at_ = 0;
    std::size_t line_ = 0;
    bool is_block_begun_ = false;
    Parts parts_;
};

// What the text says otherwise than the one before: fields with their words, and those to be emptied.
struct Wanted {
    std::vector<GivenField> given;
    std::vector<const Field*> cleared;
};

const Field& settable(const Noun& noun, const std::string& name) {
    const Field& field = noun.field(name);
    if (!field.is_settable())
        throw Error(Failure::usage, say("the {} is not set by hand", name), say("muster {} --help", noun.word));
    return field;
}

// Runs `step`; what it refuses is told with its line.
template <class Step>
void on_line(std::size_t line, const Step& step) {
    try {
        step();
    } catch (const Error& error) {
        const std::string_view what = error.what();
        const std::string_view clean = what.starts_with("--") ? what.substr(2) : what;
        throw Error(error.failure(), say("line {}: {}", line, clean), error.hint());
    }
}

// Makes sure that the field takes the words, before any of them is set on the record.
void want(const Noun& noun, const Field& field, const std::string& value, const Reading& reading, Wanted& wanted) {
    const auto scratch = noun.make();
    if (value.empty()) {
        clear_field(*scratch, field);
        wanted.cleared.push_back(&field);
    } else {
        set_fields(*scratch, {{&field, {value}}}, reading);
        wanted.given.push_back({&field, {value}});
    }
}

const std::string* value_in(const Parts& parts, const Noun& noun, const Field& field) {
    for (const Entry& entry : parts.entries)
        if (&noun.field(entry.name) == &field) return &entry.value;
    return nullptr;
}

// A value as it counts: blanks at the ends of a line may be an editor's work.
bool is_same(const std::string& one, const std::string& other) {
    return one == other || (one.find('\n') == std::string::npos && text::trim(one) == text::trim(other));
}

// A blank line among the fields would make the rest of them the description.
void check_not_a_field(const Noun& noun, const Parts& parts) {
    const std::string first = parts.body.substr(0, parts.body.find('\n'));
    const std::size_t colon = first.find(':');
    if (colon == std::string::npos) return;
    const Field* field = noun.find(first.substr(0, colon));
    if (field != nullptr && field->is_settable() && value_in(parts, noun, *field) == nullptr)
        refuse(parts.body_line, say("the {} stands below the blank line that ends the fields", field->name));
}

Wanted compare(const Noun& noun, const Parts& now, const Parts& before, const Reading& reading) {
    Wanted wanted;
    for (const Entry& entry : now.entries)
        on_line(entry.line, [&] {
            const Field& field = settable(noun, entry.name);
            const std::string* was = value_in(before, noun, field);
            if (was == nullptr || !is_same(entry.value, *was)) want(noun, field, entry.value, reading, wanted);
        });
    if (now.body == before.body) return wanted;
    check_not_a_field(noun, now);
    on_line(now.body_line, [&] {
        const Field* body = body_of(noun);
        if (body == nullptr)
            throw Error(Failure::usage, say("a {} has no text below the fields", noun.called()),
                        tr("two blanks before a line continue the field above it"));
        want(noun, *body, now.body, reading, wanted);
    });
    return wanted;
}

}  // namespace

std::string record_text(const Entity& record, const Noun& noun, const std::string& heading, const Reading& reading,
                        const Naming& name) {
    const Field* body = body_of(noun);
    std::string out = commented(heading);
    for (const Field& field : noun.fields)
        if (field.is_settable() && !field.choices.empty())
            out += fmt::format("# {}: {}\n", field.name, fmt::join(field.choices, ", "));
    for (const Field& field : noun.fields) {
        if (!field.is_settable() || &field == body) continue;
        const std::string value = typed_text(field, field.get(record), reading, name);
        if (needs_block(value)) out += fmt::format("{}:{}\n", field.name, block_of(value));
        else out += fmt::format("{}:{}{}\n", field.name, value.empty() ? "" : " ", value);
    }
    if (body == nullptr) return out;
    const std::string text = typed_text(*body, body->get(record), reading, name);
    return out + "\n" + text + (text.empty() ? "" : "\n");
}

bool set_from_text(Entity& record, const Noun& noun, const std::string& text, const std::string& before,
                   const Reading& reading) {
    const Wanted wanted = compare(noun, Reader(text).read(), Reader(before).read(), reading);
    if (!wanted.given.empty()) set_fields(record, wanted.given, reading);
    for (const Field* field : wanted.cleared) clear_field(record, *field);
    return !wanted.given.empty() || !wanted.cleared.empty();
}

std::string with_remarks(const std::string& text, const std::string& now, const Noun& noun) {
    const Parts parts = Reader(text).read();
    const Parts current = Reader(now).read();
    std::vector<std::pair<std::size_t, std::string>> remarks;
    for (const Entry& entry : parts.entries) {
        const Field* field = noun.find(entry.name);
        const std::string* value = field != nullptr ? value_in(current, noun, *field) : nullptr;
        if (value != nullptr && !is_same(entry.value, *value))
            remarks.emplace_back(entry.line, say("{} is now: {}", entry.name, text::visible(*value)));
    }
    if (parts.body != current.body) remarks.emplace_back(1, tr("the description is another one now"));
    std::string out;
    std::size_t number = 0;
    for (const std::string& line : text::split(plain_lines(text), '\n')) {
        ++number;
        for (const auto& [at, remark] : remarks)
            if (at == number) out += commented(remark);
        out += line + "\n";
    }
    if (out.ends_with("\n\n") && text.ends_with('\n')) out.pop_back();
    return out;
}

}  // namespace muster
