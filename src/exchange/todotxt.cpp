#include "exchange/todotxt.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include <muster/words.h>

#include "base/language.h"
#include "base/text.h"
#include "exchange/around.h"
#include "exchange/json_objects.h"
#include "exchange/marks.h"

namespace muster::exchange {

namespace {

constexpr std::string_view format = "todotxt";
constexpr std::string_view origin = "todotxt:";

constexpr std::array<std::pair<std::string_view, const char*>, 7> keys{{{"due", "due"},
                                                                        {"t", "deferred_until"},
                                                                        {"id", "id"},
                                                                        {"own", "owner"},
                                                                        {"est", "estimate"},
                                                                        {"ms", "milestone"},
                                                                        {"state", "state"}}};

bool is_label(std::string_view word) {
    return word.size() > 1 && (word[0] == '+' || word[0] == '@') && word.find_first_of(",;") == std::string_view::npos;
}

bool is_mark(std::string_view word) {
    return is_label(word) || !key_and_value(word).first.empty();
}

std::string label_of(std::string_view word) {
    return std::string(word[0] == '+' ? word.substr(1) : word);
}

class Line {
  public:
    explicit Line(std::string_view text) : rest_(text) {}

    Item read(std::int64_t line, TextIds& ids) {
        item_.line = line;
        const bool is_done = skip("x ");
        std::string letter = priority();
        const std::string first = day();
        const std::string second = day();
        if (letter.empty()) letter = priority();
        std::string title(text::trim(rest_));
        const std::string whole = title;
        read_marks(take_marks(title, is_mark), letter);
        for (const std::string& word : text::split(title, ' '))
            if (is_label(word)) labels_.push_back(label_of(word));
        add("title", title.empty() ? whole : title);
        if (is_done && !has("state")) add("state", "done");
        if (is_done) add("closed", first);
        const std::string created = is_done && second.empty() ? std::string{} : is_done ? second : first;
        if (!created.empty()) kept_.set("created", created);
        read_priority(letter);
        add("labels", text::join(labels_, ","));
        if (!has("id")) add("external_id", ids.id_of(whole));
        if (!kept_.members()->empty()) {
            Json all;
            all.set(std::string(format), std::move(kept_));
            item_.source_fields = all.dump();
        }
        return std::move(item_);
    }

  private:
    bool skip(std::string_view mark) {
        if (!rest_.starts_with(mark)) return false;
        rest_.remove_prefix(mark.size());
        return true;
    }

    std::string priority() {
        if (rest_.size() < 4 || rest_[0] != '(' || rest_[1] < 'A' || rest_[1] > 'Z' || rest_.substr(2, 2) != ") ") return {};
        std::string letter(1, rest_[1]);
        rest_.remove_prefix(4);
        return letter;
    }

    std::string day() {
        const std::string_view word = rest_.substr(0, rest_.find(' '));
        if (word.size() == rest_.size() || !day_from_iso(word)) return {};
        std::string day(word);
        rest_.remove_prefix(word.size() + 1);
        return day;
    }

    [[nodiscard]] bool has(std::string_view field) const {
        return std::any_of(item_.cells.begin(), item_.cells.end(), [field](const auto& cell) { return cell.first == field; });
    }

    void add(const char* field, const std::string& text) {
        if (!text.empty()) item_.cells.emplace_back(field, text);
    }

    void read_marks(const std::vector<std::string>& marks, std::string& letter) {
        Json others = Json::array();
        for (const std::string& mark : marks) {
            if (is_label(mark)) {
                labels_.push_back(label_of(mark));
                continue;
            }
            const auto [key, value] = key_and_value(mark);
            const auto* const known = std::find_if(keys.begin(), keys.end(), [&name = key](const auto& one) { return one.first == name; });
            if (key == "pri" && value.size() == 1 && letter.empty()) letter = value;
            else if (known != keys.end() && !has(known->second)) add(known->second, value);
            else others.push(mark);
        }
        if (!others.items()->empty()) kept_.set("marks", std::move(others));
    }

    // Five letters are muster's five priorities; C is also what is neither urgent nor not.
    void read_priority(const std::string& letter) {
        if (letter.empty()) return;
        const int priority = std::min(letter[0] - 'A', 4);
        add("priority", std::to_string(priority));
        if (priority == 2 || letter[0] > 'E') kept_.set("priority", letter);
    }

    std::string_view rest_;
    Item item_;
    std::vector<std::string> labels_;
    Json kept_ = Json::object();
};

class Writer {
  public:
    explicit Writer(const Work& work) : around_(work), zone_(work.zone) {}

    std::string line_of(const Task& task) const {
        const Json kept = kept_of(task.source_fields, format);
        const std::string letter = letter_of(task, kept);
        const bool is_closed = !is_open(task);
        std::vector<std::string> words;
        if (is_closed) words.insert(words.end(), {"x", to_text(zone_.day_of(task.closed.value_or(task.changed)))});
        else if (!letter.empty()) words.push_back("(" + letter + ")");
        if (!task.external_id.starts_with(origin)) words.push_back(to_text(zone_.day_of(task.created)));
        else if (const std::string created = text_of(&kept, "created"); !created.empty()) words.push_back(created);
        words.push_back(one_line(task.title));
        const std::vector<std::string> within = text::split(task.title, ' ');
        for (const std::string& label : task.labels) {
            std::string mark = label.starts_with('@') ? label : "+" + label;
            std::replace(mark.begin(), mark.end(), ' ', '-');
            if (std::find(within.begin(), within.end(), mark) == within.end()) words.push_back(std::move(mark));
        }
        if (task.due) words.push_back("due:" + to_text(*task.due));
        if (task.deferred_until) words.push_back("t:" + to_text(*task.deferred_until));
        if (const std::string owner = around_.handle(task.owner); !owner.empty()) words.push_back("own:" + owner);
        if (task.estimate) words.push_back("est:" + effort_word(*task.estimate));
        if (const Milestone* milestone = around_.milestone(task.milestone); milestone != nullptr)
            words.push_back(fmt::format("ms:M{}", milestone->number));
        if (task.state != TaskState::todo && task.state != TaskState::done)
            words.push_back(fmt::format("state:{}", word_of(task.state)));
        if (const Json* marks = kept.find("marks"); marks != nullptr && marks->items() != nullptr)
            for (const Json& mark : *marks->items())
                if (mark.text() != nullptr) words.push_back(*mark.text());
        if (is_closed && !letter.empty()) words.push_back("pri:" + letter);
        if (!task.external_id.starts_with(origin)) words.push_back(fmt::format("id:T{}", task.number));
        return text::join(words, " ") + "\n";
    }

  private:
    static std::string effort_word(Effort effort) {
        std::string word = to_text(effort, WorkingTime{});
        std::erase(word, ' ');
        return word;
    }

    static std::string letter_of(const Task& task, const Json& kept) {
        const int priority = task.priority.value_or(2);
        const std::string before = text_of(&kept, "priority");
        if (!before.empty() && std::min(before[0] - 'A', 4) == priority) return before;
        return priority == 2 ? std::string{} : std::string(1, static_cast<char>('A' + priority));
    }

    Around around_;
    Zone zone_;
};

}  // namespace

void read_todotxt(const std::string& file, const Zone&, const ItemSink& take, const RejectSink&) {
    const std::string text = without_controls(file);
    TextIds ids(origin);
    std::int64_t number = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = text::trim(std::string_view(text).substr(at, end - at));
        ++number;
        at = end + 1;
        if (!line.empty()) take(Line(line).read(number, ids));
    }
}

std::string to_todotxt(const Work& work) {
    const Writer writer(work);
    std::string text;
    for (const Task& task : work.tasks) text += writer.line_of(task);
    return without_controls(text);
}

}  // namespace muster::exchange
