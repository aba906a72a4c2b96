#include <fmt/format.h>

#include "base/language.h"
#include "command/record/record.h"

namespace muster::command {

Run declare_rm(Spec& spec, const Noun* noun) {
    struct Options {
        std::vector<std::string> ids;
        bool force = false;
    };
    auto options = std::make_shared<Options>();
    spec.words(options->ids, "ID", say("The {} to remove", noun->plural), true, noun);
    spec.flag(options->force, "force", tr("Clear what refers to it in the same step"));
    spec.example(fmt::format("muster {} rm {}", noun->word,
                             noun->has_number()         ? fmt::format("{}3", noun->letter)
                             : noun->name == "member"   ? "@li"
                             : noun->name == "field"    ? "size"
                             : noun->name == "calendar" ? "company"
                             : noun->name == "metric"   ? "'Pass rate'"
                                                        : "monthly"),
                 say("Remove a {}; muster undo brings it back", noun->called()));
    return [options, noun](Session& session) {
        Change& change = session.change();
        view::Answer answer;
        for (const Key key : keys_of(session, *noun, options->ids)) {
            const auto record = noun->make();
            session.project().fill(*record, key);
            answer.deeds.push_back(deed(session, *record, tr("removed")));
            change.remove(*noun, key, options->force);
        }
        return answer;
    };
}

}  // namespace muster::command
