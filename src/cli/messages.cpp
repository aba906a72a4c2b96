#include "cli/messages.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include <muster/gate.h>
#include <muster/goal.h>
#include <muster/noun.h>
#include <muster/query.h>
#include <muster/review.h>
#include <muster/snapshot.h>
#include <muster/words.h>

#include "base/language.h"
#include "cli/demo.h"
#include "cli/exit_code.h"
#include "command/command.h"
#include "command/project/project.h"
#include "settings/template.h"

namespace muster::cli {

namespace {

std::string quoted(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') out += '\\';
        out += c;
    }
    return out + "\"";
}

std::string with_spaces(std::string_view word) {
    std::string text(word);
    std::replace(text.begin(), text.end(), '_', ' ');
    return text;
}

// Entries, each once, in the order in which they come.
class Template {
  public:
    void text(std::string_view text) { add(fmt::format("msgid {}\n", quoted(text)), "msgstr \"\"\n"); }

    void word(std::string_view context, std::string_view word) {
        add(fmt::format("msgctxt \"{}\"\nmsgid {}\n", context, quoted(with_spaces(word))), "msgstr \"\"\n");
    }

    void counted(const Noun& noun) {
        add(fmt::format("msgid \"{{}} {}\"\n", with_spaces(noun.name)),
            fmt::format("msgid_plural \"{{}} {}\"\nmsgstr[0] \"\"\nmsgstr[1] \"\"\n", noun.plural));
    }

    [[nodiscard]] const std::string& all() const { return all_; }

  private:
    void add(const std::string& key, const std::string& rest) {
        if (known_.insert(key).second) all_ += key + rest + "\n";
    }

    std::set<std::string> known_;
    std::string all_ =
        "msgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n"
        "\"Plural-Forms: nplurals=2; plural=n != 1;\\n\"\n\n";
};

void add_noun(const Noun& noun, Template& out) {
    out.word("noun", noun.name);
    out.word("noun", noun.plural);
    out.counted(noun);
    for (const auto fields : {noun.fields, common_fields()})
        for (const Field& field : fields) {
            if (field.use == Use::hidden) continue;
            out.word("field", field.name);
            out.text(field.meaning);
            for (const std::string_view choice : field.choices) out.word("choice", choice);
        }
    for (const NamedState& state : named_states(noun)) out.text(state.meaning);
}

}  // namespace

std::string message_template() {
    Template out;
    for (const Noun* noun : nouns()) add_noun(*noun, out);
    for (const char* flag : {"yes", "no"}) out.word("choice", flag);
    for (const Judgement& judgement : judge(Figures{})) out.word("choice", judgement.axis);
    for (const SmartLetter& letter : smart(Goal{}, "G1", GoalFacts{})) out.word("choice", letter.name);
    for (const ReviewNumber& number : numbers_of(Figures{})) out.word("field", number.name);
    for (const Field& column : command::log_columns()) out.word("field", column.name);
    for (const std::string_view severity : Words<gate::Severity>::words) out.word("choice", severity);
    for (const gate::Rule& rule : gate::rules()) {
        out.text(rule.meaning);
        if (!rule.nothing.empty()) out.text(rule.nothing);
    }
    for (const command::Command& command : command::all()) out.text(command.summary);
    for (const std::string& text : settings::stock_texts()) out.word("stock", text);
    for (const std::string& text : demo_texts()) out.word("stock", text);
    for (const ExitCode& code : exit_codes()) out.text(code.meaning);
    return out.all();
}

}  // namespace muster::cli
