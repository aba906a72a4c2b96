#include "exchange/checklist.h"

#include <algorithm>
#include <array>
#include <optional>

#include <fmt/format.h>

#include "base/language.h"
#include "base/text.h"
#include "exchange/around.h"
#include "exchange/marks.h"

namespace muster::exchange {

namespace {

constexpr std::string_view origin = "md:";
constexpr std::string_view states = " /!x-";  // in the order of TaskState

// `(T12)`.
std::string id_in(std::string_view word, char letter) {
    const bool is_id = word.size() > 3 && word.front() == '(' && word.back() == ')' && word[1] == letter &&
                       word.find_first_not_of("0123456789", 2) == word.size() - 1;
    return is_id ? std::string(word.substr(1, word.size() - 2)) : std::string{};
}

bool is_mark(std::string_view word) {
    if (!id_in(word, 'T').empty()) return true;
    if ((word[0] == '@' || word[0] == '#') && word.size() > 1) return true;
    const std::string key = key_and_value(word).first;
    return key == "due" || key == "est" || key == "start";
}

bool is_escape(std::string_view text, std::size_t at) {
    constexpr std::string_view escaped = "#@\\(:";
    return text[at] == '\\' && at + 1 < text.size() && escaped.find(text[at + 1]) != std::string_view::npos;
}

std::string without_backslashes(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) plain += is_escape(text, i) ? text[++i] : text[i];
    return plain;
}

// A backslash that would be read as an escape is one itself.
std::string with_backslashes(std::string_view text) {
    std::string escaped;
    for (std::size_t i = 0; i < text.size(); ++i) escaped += is_escape(text, i) ? "\\\\" : std::string(1, text[i]);
    return escaped;
}

// A line that is a box: how far in it stands, what is in the box, and the text behind it.
struct Box {
    std::size_t indent = 0;
    char state = ' ';
    std::string text;
};

std::size_t indent_of(std::string_view line) {
    std::size_t columns = 0;
    for (const char c : line) {
        if (c != ' ' && c != '\t') break;
        columns += c == '\t' ? 4 : 1;
    }
    return columns;
}

std::optional<Box> box_in(std::string_view line) {
    Box box{indent_of(line), ' ', {}};
    std::string_view rest = text::trim(line);
    if (rest.starts_with("- ") || rest.starts_with("* ") || rest.starts_with("+ ")) {
        rest.remove_prefix(2);
    } else {
        const auto dot = rest.find_first_not_of("0123456789");
        if (dot == std::string_view::npos || dot == 0 || (!rest.substr(dot).starts_with(". ") && !rest.substr(dot).starts_with(") ")))
            return {};
        rest.remove_prefix(dot + 2);
    }
    rest = text::trim(rest);
    if (rest.size() < 4 || rest[0] != '[' || rest[2] != ']' || rest[3] != ' ') return {};
    box.state = rest[1] == 'X' ? 'x' : rest[1];
    if (states.find(box.state) == std::string_view::npos) return {};
    box.text = std::string(text::trim(rest.substr(4)));
    return box;
}

class Reader {
  public:
    explicit Reader(const ItemSink& take) : take_(take) {}

    void step(std::string_view line) {
        ++line_;
        const std::string_view words = text::trim(line);
        if (words.starts_with("```") || words.starts_with("~~~")) is_code_ = !is_code_;
        if (!is_code_) {
            if (auto box = box_in(line)) return begin(std::move(*box));
            if (words.starts_with('#') && indent_of(line) < 4) return head(words);
        }
        if (words.empty() && !current_) return;
        if (current_ && (words.empty() || indent_of(line) > current_indent_)) body_.emplace_back(words);
        else finish();
    }

    void finish() {
        if (!current_) return;
        while (!body_.empty() && body_.back().empty()) body_.pop_back();
        if (!body_.empty()) current_->cells.emplace_back("body", text::join(body_, "\n"));
        body_.clear();
        take_(std::move(*current_));
        current_.reset();
    }

  private:
    void head(std::string_view words) {
        finish();
        above_.clear();
        label_.clear();
        milestone_.clear();
        const auto level = words.find_first_not_of('#');
        if (level == std::string_view::npos || level < 2) return;  // the first is the title of the whole
        std::string title(text::trim(words.substr(level)));
        const auto space = title.rfind(' ');
        milestone_ = id_in(std::string_view(title).substr(space == std::string::npos ? 0 : space + 1), 'M');
        if (!milestone_.empty()) return;
        std::replace(title.begin(), title.end(), ',', ' ');
        std::replace(title.begin(), title.end(), ';', ' ');
        label_ = title;
    }

    void begin(Box box) {
        finish();
        Item item;
        item.line = line_;
        while (!above_.empty() && above_.back().first >= box.indent) above_.pop_back();
        std::string title = box.text;
        const std::vector<std::string> marks = take_marks(title, is_mark);
        if (title.empty()) title = box.text;
        item.cells.emplace_back("title", without_backslashes(title));
        constexpr std::array words{"todo", "doing", "blocked", "done", "dropped"};
        item.cells.emplace_back("state", words[states.find(box.state)]);
        std::string id = read_marks(item, marks);
        if (id.empty()) {
            id = ids_.id_of(above_.empty() ? label_ + "\n" + title : above_.back().second + "\n" + title);
            item.cells.emplace_back("external_id", id);
        }
        if (!above_.empty()) item.cells.emplace_back("parent", above_.back().second);
        above_.emplace_back(box.indent, id);
        current_ = std::move(item);
        current_indent_ = box.indent;
    }

    // Returns the id that a mark gives.
    std::string read_marks(Item& item, const std::vector<std::string>& marks) const {
        std::string id;
        std::vector<std::string> labels;
        if (!label_.empty()) labels.push_back(label_);
        bool has_owner = false;
        for (const std::string& mark : marks) {
            if (mark[0] == '(') {
                id = id_in(mark, 'T');
                item.cells.emplace_back("id", id);
            } else if (mark[0] == '#') {
                labels.push_back(mark.substr(1));
            } else if (mark[0] == '@') {
                if (has_owner) item.doers.push_back({mark.substr(1)});
                else item.cells.emplace_back("owner", mark.substr(1));
                has_owner = true;
            } else {
                const auto [key, value] = key_and_value(mark);
                item.cells.emplace_back(key == "est" ? "estimate" : key, value);
            }
        }
        if (!labels.empty()) item.cells.emplace_back("labels", text::join(labels, ","));
        if (!milestone_.empty()) item.cells.emplace_back("milestone", milestone_);
        return id;
    }

    const ItemSink& take_;
    std::int64_t line_ = 0;
    bool is_code_ = false;
    std::string label_, milestone_;                           // of the heading above
    std::vector<std::pair<std::size_t, std::string>> above_;  // indents and ids of the tasks that it is a part of
    std::optional<Item> current_;
    std::size_t current_indent_ = 0;
    std::vector<std::string> body_;
    TextIds ids_{origin};
};

class Writer {
  public:
    explicit Writer(const Work& work) : work_(work), around_(work), parts_(parts_of(work)) {}

    std::string write() {
        text_ = fmt::format("# {}\n", one_line(work_.about.name));
        write_under(0);
        for (const Milestone& milestone : work_.milestones) write_under(milestone.key);
        return std::move(text_);
    }

  private:
    void write_under(Key milestone) {
        const auto top = parts_.find(0);
        if (top == parts_.end()) return;
        bool has_head = false;
        for (const Task* task : top->second) {
            if ((around_.milestone(task->milestone) == nullptr ? 0 : task->milestone.key) != milestone) continue;
            if (!has_head) text_ += '\n' + head_of(milestone);
            has_head = true;
            write_task(*task, 0);
        }
    }

    [[nodiscard]] std::string head_of(Key milestone) const {
        const Milestone* found = around_.milestone({milestone});
        return found == nullptr ? std::string{} : fmt::format("## {} (M{})\n\n", one_line(found->title), found->number);
    }

    // Deeper than people nest lists, parts stand side by side.
    void write_task(const Task& task, std::size_t depth) {
        constexpr std::size_t deepest = 100;
        const std::string indent(depth * 2, ' ');
        text_ += fmt::format("{}- [{}] {}", indent, states[static_cast<std::size_t>(task.state)], title_of(task));
        for (const Member* person : around_.people(task)) text_ += " @" + person->handle;
        for (const std::string& label : task.labels) {
            std::string word = label;
            std::replace(word.begin(), word.end(), ' ', '-');
            text_ += " #" + word;
        }
        if (task.start) text_ += " start:" + to_text(*task.start);
        if (task.due) text_ += " due:" + to_text(*task.due);
        if (task.estimate) {
            std::string effort = to_text(*task.estimate, WorkingTime{});
            std::erase(effort, ' ');
            text_ += " est:" + effort;
        }
        text_ += fmt::format(" (T{})\n", task.number);
        write_body(task, indent + "  ");
        const auto below = parts_.find(task.key);
        if (below == parts_.end()) return;
        for (const Task* part : below->second) write_task(*part, std::min(depth + 1, deepest));
    }

    void write_body(const Task& task, const std::string& indent) {
        for (std::size_t at = 0; at < task.body.size();) {
            const std::size_t end = std::min(task.body.find('\n', at), task.body.size());
            const std::string line = task.body.substr(at, end - at);
            at = end + 1;
            text_ += text::trim(line).empty() ? "\n" : indent + line + "\n";
        }
    }

    // A title that ends with what looks like a mark keeps it.
    static std::string title_of(const Task& task) {
        std::string words = one_line(task.title);
        const std::vector<std::string> marks = take_marks(words, is_mark);
        std::string title = with_backslashes(words);
        for (const std::string& mark : marks) {
            const auto colon = mark.find(':');
            const bool is_pair = mark[0] != '#' && mark[0] != '@' && mark[0] != '(' && colon != std::string::npos;
            const std::size_t before = is_pair ? colon : 0;
            title += (title.empty() ? "" : " ") + mark.substr(0, before) + "\\" + with_backslashes(mark.substr(before));
        }
        return title;
    }

    const Work& work_;
    Around around_;
    std::map<Key, std::vector<const Task*>> parts_;
    std::string text_;
};

}  // namespace

void read_checklist(const std::string& file, const Zone&, const ItemSink& take, const RejectSink&) {
    const std::string text = without_controls(file);
    Reader reader(take);
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        reader.step(std::string_view(text).substr(at, end - at));
        at = end + 1;
    }
    reader.finish();
}

std::string to_checklist(const Work& work) {
    return without_controls(Writer(work).write());
}

}  // namespace muster::exchange
