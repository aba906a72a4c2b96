#include <fmt/format.h>

#include <muster/error.h>
#include <muster/meeting.h>
#include <muster/review.h>

#include "base/language.h"
#include "base/text.h"
#include "command/record/custom.h"
#include "command/record/edit_text.h"
#include "command/record/fields.h"
#include "command/record/record.h"
#include "command/risk/watch.h"
#include "command/task/links.h"

namespace muster::command {

view::Deed deed(Session& session, const Entity& record, const std::string& verb) {
    const Noun& noun = record.noun();
    const std::string label = session.project().label(noun, record.key);
    const std::string title = title_of(record);
    const bool named_by_title = !noun.has_number();
    std::string text = fmt::format("{} {}", label, verb);
    if (!title.empty() && !named_by_title) text = say("{}: {}", text, title);
    if (const auto* cost = dynamic_cast<const Cost*>(&record); cost != nullptr && cost->amount)
        text = say(
            "{}: {}", text,
            to_text(*cost->amount, session.units().currency) + (cost->category.empty() ? "" : ", " + cost->category));
    Json json = session.surroundings().wants_records ? record_json(session.project(), noun, record.key) : Json();
    return {label, text, std::move(json)};
}

std::unique_ptr<Entity> blank(Session& session, const Noun& noun) {
    auto record = noun.make();
    if (auto* cost = dynamic_cast<Cost*>(record.get())) cost->day = session.project().today();
    return record;
}

namespace {

struct AddOptions {
    std::vector<std::string> title;
    std::string body_file;
    LinkOptions links;
    CustomOptions custom;
    std::shared_ptr<std::vector<FieldOption>> fields;
    bool in_editor = false;
    std::string from;
};

// A cost is named by its amount, everything else by its title.
const Field* named_by(const Noun& noun) {
    if (const Field* title = noun.title()) return title;
    return noun.find("amount");
}

std::string sample_of(const Noun& noun) {
    if (noun.name == "task") return "muster task add 'Fix the parser' --owner @li --due fri --estimate 2d";
    if (noun.name == "member") return "muster member add @li --name 'Li Wei' --role developer --skill cpp=4";
    if (noun.name == "key_result") return "muster kr add 'Response time' --goal G1 --baseline 12min --target 5min";
    if (noun.name == "risk")
        return "muster risk add 'Licence comes late' --probability 30% --impact-days 10 --owner @li";
    if (noun.name == "quality_check")
        return "muster quality add 'Questions from customers' --kind functional --milestone M1 --pass-rate 95%";
    if (noun.name == "meeting") return "muster meeting add 'Weekly' --every 'mon 10:00' --length 45m --who @li,@wang";
    if (noun.name == "field") return "muster field add Size --on task --type choice --choice S --choice M --choice L";
    if (noun.name == "cost") return "muster cost add 1200 --category hosting";
    if (noun.name == "metric") return "muster metric add 'Pass rate' --unit % --owner @li";
    return fmt::format("muster {} add 'Faster answers' --due +8w", noun.word);
}

}  // namespace

Run declare_add(Spec& spec, const Noun* noun) {
    auto options = std::make_shared<AddOptions>();
    const Field* title = named_by(*noun);
    std::string word(title->name);
    for (char& c : word) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    spec.words(options->title, word, tr(std::string(title->meaning).c_str()));
    options->fields = declare_fields(spec, *noun, false);
    if (noun->find("body") != nullptr)
        spec.option(options->body_file, "body-file", "FILE",
                    tr("Read the description from a file, or from standard input with -"));
    declare_custom(spec, *noun, options->custom);
    const bool is_task = *noun == noun_of<Task>();
    if (is_task) declare_links(spec, options->links);
    spec.flag(options->in_editor, "editor", tr("Write it in the editor; what else is given stands there already"));
    spec.excuses();
    spec.option(options->from, "from", "FILE", tr("Open a text in the editor: one that an add which failed has kept"));
    spec.excuses();
    spec.example(sample_of(*noun), say("Add a {}", noun->called()));
    return [options, noun, title, is_task](Session& session) {
        const bool in_editor = options->in_editor || !options->from.empty();
        if (!in_editor) session.change();
        const auto record = blank(session, *noun);
        std::string words = text::join(options->title, " ");
        if (*noun == noun_of<Member>() && words.starts_with('@')) words.erase(0, 1);
        if (!words.empty() || !in_editor) title->set(*record, value_from_text(*title, words, session.reading()));
        auto given = given_fields(*options->fields);
        if (!options->body_file.empty())
            given.push_back({noun->find("body"), {read_text_file(session, options->body_file)}});
        for (const FieldOption& own : given_custom(session, *noun, options->custom)) {
            if (own.set.empty()) throw Error(Failure::usage, say("--add-{0}: here it is --{0}", own.field->flag()));
            given.push_back({own.field, own.set});
        }
        set_fields(*record, given, session.reading());
        const auto put = [&] {
            if (auto* task = dynamic_cast<Task*>(record.get()))
                *task = with_first_day(*task, session.project().today());
            check_watch(session, *record);
            session.change().put(*record);
            if (is_task) put_links(session, static_cast<const Task&>(*record), options->links);
        };
        if (in_editor) add_in_editor(session, *record, options->from, put);
        else put();
        view::Answer answer;
        answer.deeds.push_back(deed(session, *record, tr("added")));
        return answer;
    };
}

}  // namespace muster::command
