// export muster, import muster: the whole project as one JSON document.

#include <sstream>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"
#include "command/exchange/exchange.h"
#include "command/record/fields.h"
#include "command/shape.h"

namespace muster::command {

Run declare_export_muster(Spec& spec, const Noun*) {
    spec.text(
        tr("Writes the whole project: its log, an entry a line, from which every record follows, with identities and "
           "numbers. The same project gives the same bytes, and a newer one the same lines with more behind them, so "
           "that the file can be committed and compared. --db FILE.json reads it in place of the project's own file."));
    spec.answers([] { return shape::object({}, {}, true); });
    spec.example("muster export muster -o project.json", tr("The whole project, to be committed for CI"));
    return [](Session& session) {
        view::Answer answer;
        std::string& text = answer.raw.emplace();
        session.project().write_whole([&](std::string_view part) { text += part; });
        answer.is_document = true;
        return answer;
    };
}

Run declare_import_muster(Spec& spec, const Noun*) {
    auto file = std::make_shared<std::string>();
    spec.word(*file, "FILE", tr("What export muster wrote; - for standard input"));
    spec.text(
        tr("Takes in a whole project in place of one that holds nothing but its init: identities, numbers and log are "
           "kept, so that an export afterwards is equal to the byte. Every entry must fit the one before it."));
    spec.answers([] { return shape::items(shape::object({{"operations", shape::whole()}})); });
    spec.example(
        "muster export muster -o ../p.json && mkdir ../copy && cd ../copy && muster init Copy --here && muster "
        "import muster ../p.json",
        tr("The same project in another folder"));
    return [file](Session& session) {
        std::istringstream in(read_text_file(session, *file));
        const std::int64_t count =
            session.project().replace_whole(in, text::visible(*file), session.surroundings().dry_run);
        view::Answer answer;
        answer.deeds.push_back({{},
                                count_of("{} operation taken in", "{} operations taken in", count),
                                Json::object({{"operations", count}})});
        return answer;
    };
}

}  // namespace muster::command
