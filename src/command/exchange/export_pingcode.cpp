// export pingcode: tasks become work items there, or bring those that are there in step.

#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/task.h>

#include "base/interrupt.h"
#include "base/language.h"
#include "base/text.h"
#include "command/exchange/exchange.h"
#include "command/exchange/pingcode_service.h"
#include "command/exchange/work.h"
#include "command/shape.h"
#include "exchange/fields_of.h"
#include "exchange/foreign.h"
#include "exchange/pingcode_push.h"

namespace muster::command {

namespace {

constexpr std::string_view origin = "pingcode:";

struct Options {
    QueryOptions query;
    PingCodeWish wish;
};

/// What became of one task.
struct Pushed {
    Key task = 0;
    const char* what = "";  ///< created, updated, skipped, failed
    std::string id;         ///< there
    std::vector<std::string> remarks;
};

class Pusher {
  public:
    Pusher(Session& session, const PingCodeWish& wish, bool is_dry)
        : session_(session), pingcode_(session, wish), is_dry_(is_dry) {}

    // Parents come first, so that their parts can be told of them.
    std::vector<Pushed> push(const exchange::Work& work) {
        learn(work);
        const auto parts = exchange::parts_of(work);
        std::vector<const Task*> next;
        if (const auto top = parts.find(0); top != parts.end()) next = top->second;
        // An interrupt ends it with what has been told so far, which is remembered.
        const InterruptGuard guard;
        for (std::size_t i = 0; i < next.size() && !InterruptGuard::was_asked(); ++i) {
            pushed_.push_back(push_one(*next[i]));
            session_.surroundings().progress(count_of("{} task told", "{} tasks told", static_cast<std::int64_t>(i + 1)));
            if (const auto more = parts.find(next[i]->key); more != parts.end())
                next.insert(next.end(), more->second.begin(), more->second.end());
        }
        return std::move(pushed_);
    }

  private:
    void learn(const exchange::Work& work) {
        channel::each_of(pingcode_.service(), pingcode_.path("work_items"), {{"project_id", pingcode_.project()}},
                         [this](const Json& one) { there_.emplace(exchange::text_at(one, "id"), one); });
        pingcode_.list("priorities", {{"project_id", pingcode_.project()}}, [this](const Json& one) {
            if (const auto priority = exchange::priority_of_word(exchange::text_at(one, "name")))
                terms_.priorities.emplace(*priority, exchange::text_at(one, "id"));
        });
        pingcode_.list("types", {{"project_id", pingcode_.project()}}, [this](const Json& one) { types_.push_back(one); });
        std::map<std::string, std::string> users;
        pingcode_.list("users", {}, [&users](const Json& one) {
            for (const char* name : {"email", "name", "display_name"})
                if (const std::string word = text::lower(exchange::text_at(one, name)); !word.empty())
                    users.emplace(word, exchange::text_at(one, "id"));
        });
        for (const Member& member : work.members)
            for (const std::string& word : {member.mail, member.name, member.handle})
                if (const auto user = users.find(text::lower(word)); !word.empty() && user != users.end()) {
                    terms_.people.emplace(member.key, user->second);
                    break;
                }
        for (const Task& task : work.tasks)
            if (task.external_id.starts_with(origin)) terms_.items[task.key] = task.external_id.substr(origin.size());
    }

    Pushed push_one(const Task& task) {
        const auto there = task.external_id.starts_with(origin) ? there_.find(task.external_id.substr(origin.size())) : there_.end();
        Pushed pushed{task.key, "skipped", there == there_.end() ? "" : there->first, {}};
        try {
            if (there == there_.end() && task.external_id.starts_with(origin))
                throw Error(Failure::not_found, tr("it is not in that project any more"));
            if (there == there_.end()) create(task, pushed);
            else update(task, there->second, pushed);
        } catch (const Error& error) {
            pushed.what = "failed";
            pushed.remarks.emplace_back(error.what());
        }
        return pushed;
    }

    // The system's own types are known by their names, those of the customer by the group they are of.
    [[nodiscard]] std::string type_for(const Task& task) const {
        const char* wanted = task.type == TaskType::bug ? "bug" : task.type == TaskType::story || task.type == TaskType::requirement ? "story" : "task";
        for (const Json& type : types_)
            if (exchange::text_at(type, "id") == wanted) return wanted;
        const std::string group = std::string_view(wanted) == "story" ? std::string("requirement") : std::string(wanted);
        for (const Json& type : types_)
            if (exchange::text_at(type, "group") == group) return exchange::text_at(type, "id");
        return wanted;
    }

    // States belong to types; each type is asked once.
    void learn_states(const std::string& type) {
        auto [states, is_new] = states_.try_emplace(type);
        if (is_new)
            pingcode_.list("states", {{"project_id", pingcode_.project()}, {"work_item_type_id", type}}, [&](const Json& one) {
                states->second.emplace(exchange::text_at(one, "type"), exchange::text_at(one, "id"));
            });
        terms_.states = states->second;
    }

    void create(const Task& task, Pushed& pushed) {
        const std::string type = type_for(task);
        learn_states(type);
        exchange::PingCodePush push = exchange::push_of(task, nullptr, terms_);
        push.body.set("project_id", pingcode_.project());
        push.body.set("type_id", type);
        pushed.what = "created";
        pushed.remarks = std::move(push.kept);
        if (is_dry_) return;
        const Json answer = pingcode_.service().send("POST", pingcode_.path("work_items"), push.body);
        pushed.id = exchange::text_at(answer, "id");
        if (pushed.id.empty()) throw Error(Failure::unexpected, tr("it gives no id for what it made"));
        terms_.items[task.key] = pushed.id;
        compare(push.body, pushed);
    }

    void update(const Task& task, const Json& there, Pushed& pushed) {
        const std::string type = exchange::text_at(there, "type.id");
        learn_states(type.empty() ? type_for(task) : type);
        exchange::PingCodePush push = exchange::push_of(task, &there, terms_);
        pushed.remarks = std::move(push.kept);
        if (push.body.members()->empty()) return;
        pushed.what = "updated";
        if (is_dry_) {
            for (const auto& [name, value] : *push.body.members()) pushed.remarks.push_back(say("would set {}", name));
            return;
        }
        pingcode_.service().send("PATCH", pingcode_.path("work_item", pushed.id), push.body);
        compare(push.body, pushed);
    }

    // What it does not know it leaves out without a word, so it is asked what it has now.
    void compare(const Json& body, Pushed& pushed) {
        const Json now = pingcode_.service().get(pingcode_.path("work_item", pushed.id));
        for (const std::string& name : exchange::not_taken(body, now)) {
            pushed.what = "failed";
            pushed.remarks.push_back(say("it did not take over {}", name));
        }
    }

    Session& session_;
    PingCode pingcode_;
    bool is_dry_;
    std::map<std::string, Json> there_;
    std::vector<Json> types_;
    std::map<std::string, std::map<std::string, std::string>> states_;
    exchange::PingCodeTerms terms_;
    std::vector<Pushed> pushed_;
};

// What was made there is known by its id from now on.
void remember(Session& session, const std::vector<Pushed>& all) {
    for (const Pushed& one : all) {
        Task task = session.project().get(Ref<Task>{one.task});
        if (one.id.empty() || !task.external_id.empty()) continue;
        task.external_id = std::string(origin) + one.id;
        session.change().put(task);
    }
}

std::string sentence_of(std::string_view what, const std::string& label, const std::string& title) {
    if (what == "created") return say("{} made there: {}", label, title);
    if (what == "updated") return say("{} brought in step there: {}", label, title);
    if (what == "failed") return say("{} failed: {}", label, title);
    return say("{} left as it is there: {}", label, title);
}

view::Answer answer_of(Session& session, const std::vector<Pushed>& all) {
    view::Answer answer;
    std::map<std::string, std::int64_t> counts{{"created", 0}, {"updated", 0}, {"skipped", 0}, {"failed", 0}};
    for (const Pushed& one : all) {
        ++counts[one.what];
        const Task task = session.project().get(Ref<Task>{one.task});
        const std::string label = session.project().label(Ref<Task>{one.task});
        Json remarks = Json::array();
        for (const std::string& remark : one.remarks) remarks.push(remark);
        std::string text = sentence_of(one.what, label, text::visible(task.title));
        if (!one.remarks.empty()) text += fmt::format(" ({})", text::visible(text::join(one.remarks, "; ")));
        const bool is_quiet = std::string_view(one.what) == "skipped" && one.remarks.empty();
        if (is_quiet && !session.surroundings().wants_records) continue;
        answer.deeds.push_back({label, std::move(text),
                                Json::object({{"id", label}, {"result", one.what}, {"pingcode", one.id.empty() ? Json() : Json(one.id)},
                                              {"remarks", std::move(remarks)}})});
    }
    if (!session.surroundings().wants_records)
        answer.deeds.push_back({{},
                            say("{} created, {} updated, {} skipped, {} failed", counts["created"], counts["updated"],
                                counts["skipped"], counts["failed"]),
                            {}});
    if (counts["failed"] > 0) answer.outcome = view::Outcome::some_rejected;
    return answer;
}

}  // namespace

Run declare_export_pingcode(Spec& spec, const Noun*) {
    auto options = std::make_shared<Options>();
    declare_query(spec, noun_of<Task>(), options->query);
    declare_pingcode(spec, options->wish);
    spec.text(
        tr("Makes a work item of each task, or brings the one that it came from in step, every task unless a query says "
           "which; -n says what would be done, and asks only. What was written is read again and compared, since the "
           "service leaves out without a word what it does not know. An owner cannot be taken away there. The key comes "
           "from the environment, see muster import pingcode. Exit code 7 where some failed."));
    spec.answers([] {
        return shape::items(shape::object({{"id", shape::text()},
                                           {"result", shape::text()},
                                           {"pingcode", shape::maybe(shape::text())},
                                           {"remarks", shape::list(shape::text())}}));
    });
    spec.example("muster export pingcode is:open --project SCR -n", tr("See what would be done there"));
    return [options](Session& session) {
        const Noun& noun = session.project().noun(noun_of<Task>());
        Query query = read(session, noun, options->query);
        if (options->query.explain) return explained(query, noun, false);
        const exchange::Work work = work_of(session, std::move(query));
        const bool is_dry = session.surroundings().dry_run;
        const auto pushed = Pusher(session, options->wish, is_dry).push(work);
        if (!is_dry) remember(session, pushed);
        return answer_of(session, pushed);
    };
}

}  // namespace muster::command
