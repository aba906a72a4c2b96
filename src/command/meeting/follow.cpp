// follow-through: whether what was agreed is done.

#include <algorithm>
#include <cmath>
#include <map>

#include <fmt/format.h>

#include <muster/error.h>

#include "base/language.h"
#include "base/text.h"
#include "command/meeting/agreed.h"
#include "command/meeting/meeting.h"
#include "command/meeting/sitting.h"
#include "command/shape.h"

namespace muster::command {

namespace {

constexpr double usual_share = 0.8;
constexpr std::size_t most_oldest = 10;
constexpr std::size_t most_sittings = 6;

Json number_or_null(const std::optional<double>& number) {
    return number ? Json(*number) : Json();
}

std::string share_text(const std::optional<double>& share) {
    return share ? percent(std::round(*share * 100) / 100) : std::string(tr("n/a"));
}

// The rates of the last sittings at which something was agreed that has fallen due, oldest first.
std::string trend_text(const FollowThrough& result) {
    std::vector<std::string> shares;
    for (const SittingFollowThrough& sitting : result.sittings)
        if (sitting.rate()) shares.push_back(share_text(sitting.rate()));
    if (shares.size() > most_sittings) shares.erase(shares.begin(), shares.end() - most_sittings);
    return text::join(shares, " → ");
}

Json action_json(const AgreedAction& action, Day today) {
    return Json::object({{"id", action.id},
                         {"title", action.title},
                         {"owner", action.owner.empty() ? Json() : Json(action.owner)},
                         {"sitting", fmt::format("{}@{}", action.meeting, to_text(action.sitting))},
                         {"due", action.due ? Json(to_text(*action.due)) : Json()},
                         {"age_days", (today - action.sitting).count()}});
}

class FollowThroughPage {
  public:
    FollowThroughPage(const Project& project, double at_least) : project_(project), at_least_(at_least) {
        table_.titles = {tr("series"),  tr("title"),       tr("agreed"), tr("on time"),   tr("done late"),
                         tr("overdue"), tr("not due yet"), tr("rate"),   tr("mean days"), tr("by sitting")};
        table_.right = {false, false, true, true, true, true, true, true, true};
    }

    void add(const std::string& id, const std::string& title, const std::vector<AgreedAction>& actions) {
        const FollowThrough result = follow_through(actions, project_.today());
        const bool is_under = result.rate && *result.rate < at_least_;
        is_under_ = is_under_ || is_under;
        const auto count = [](std::int64_t number) { return view::Span{fmt::format("{}", number)}; };
        table_.rows.push_back(
            {{id, view::Tone::name},
             {title},
             count(result.agreed),
             count(result.on_time),
             count(result.late),
             {fmt::format("{}", result.overdue), result.overdue > 0 ? view::Tone::bad : view::Tone::plain},
             count(result.open),
             {share_text(result.rate), is_under ? view::Tone::bad : view::Tone::plain},
             {result.mean_days ? fmt::format("{:.1f}", *result.mean_days) : tr("n/a")},
             {trend_text(result)}});
        items_.push(json_of(id, title, result));
        oldest_.insert(oldest_.end(), result.oldest.begin(), result.oldest.end());
    }

    view::Answer answer() {
        std::stable_sort(oldest_.begin(), oldest_.end(), [](const AgreedAction& one, const AgreedAction& other) {
            return one.sitting < other.sitting;
        });
        view::Answer answer;
        view::Page& page = answer.page.emplace();
        page.push_back(std::move(table_));
        if (!oldest_.empty()) add_oldest(page);
        Json oldest = Json::array();
        for (const AgreedAction& action : oldest_) oldest.push(action_json(action, project_.today()));
        answer.members.set("at_least", at_least_);
        answer.members.set("items", std::move(items_));
        answer.members.set("open_actions", std::move(oldest));
        return answer;
    }

    [[nodiscard]] bool is_under() const { return is_under_; }

  private:
    static Json json_of(const std::string& id, const std::string& title, const FollowThrough& result) {
        Json sittings = Json::array();
        for (const SittingFollowThrough& sitting : result.sittings)
            sittings.push(Json::object({{"id", fmt::format("{}@{}", id, to_text(sitting.sitting))},
                                        {"agreed", sitting.agreed},
                                        {"on_time", sitting.on_time},
                                        {"rate", number_or_null(sitting.rate())}}));
        return Json::object({{"id", id},
                             {"title", title},
                             {"agreed", result.agreed},
                             {"on_time", result.on_time},
                             {"late", result.late},
                             {"overdue", result.overdue},
                             {"open", result.open},
                             {"dropped", result.dropped},
                             {"rate", number_or_null(result.rate)},
                             {"mean_days", number_or_null(result.mean_days)},
                             {"sittings", std::move(sittings)}});
    }

    void add_oldest(view::Page& page) {
        view::Table table{{tr("id"), tr("title"), tr("owner"), tr("due"), tr("agreed in"), tr("days")},
                          {},
                          {false, false, false, false, false, true}};
        for (const AgreedAction& action : oldest_) {
            if (table.rows.size() == most_oldest) break;
            const bool is_late = action.due && *action.due < project_.today();
            table.rows.push_back(
                {{action.id, view::Tone::name},
                 {action.title},
                 {action.owner},
                 {action.due ? to_text(*action.due) : "", is_late ? view::Tone::bad : view::Tone::plain},
                 {fmt::format("{}@{}", action.meeting, to_text(action.sitting))},
                 {fmt::format("{}", (project_.today() - action.sitting).count())}});
        }
        page.push_back(view::Heading{say("Open actions, oldest first ({})", oldest_.size())});
        page.push_back(std::move(table));
        if (oldest_.size() > most_oldest)
            page.push_back(view::Paragraph{
                {{say("… and {} more: muster meeting actions", oldest_.size() - most_oldest), view::Tone::faint}}});
    }

    const Project& project_;
    double at_least_;
    view::Table table_;
    Json items_ = Json::array();
    std::vector<AgreedAction> oldest_;
    bool is_under_ = false;
};

double share_of(const std::string& word) {
    const auto quantity = quantity_from_text(word);
    const bool is_share = quantity && quantity->comparison.empty() && (quantity->unit == "%" || quantity->unit.empty());
    const double share = !is_share ? -1 : quantity->unit == "%" ? quantity->value / 100 : quantity->value;
    if (share < 0 || share > 1)
        throw Error(Failure::usage, say("--at-least: '{}' is not a share from 0 to 100 %", text::visible(word)),
                    tr("write 80%"));
    return share;
}

Json follow_through_shape() {
    using namespace shape;
    const Json sitting = object({{"id", text()}, {"agreed", whole()}, {"on_time", whole()}, {"rate", maybe(number())}});
    const Json action = object({{"id", text()},
                                {"title", text()},
                                {"owner", maybe(text())},
                                {"sitting", text()},
                                {"due", maybe(day())},
                                {"age_days", whole()}});
    return object({{"at_least", number()},
                   {"items", list(object({{"id", text()},
                                          {"title", text()},
                                          {"agreed", whole()},
                                          {"on_time", whole()},
                                          {"late", whole()},
                                          {"overdue", whole()},
                                          {"open", whole()},
                                          {"dropped", whole()},
                                          {"rate", maybe(number())},
                                          {"mean_days", maybe(number())},
                                          {"sittings", list(sitting)}}))},
                   {"open_actions", list(action)}});
}

}  // namespace

Run declare_meeting_follow_through(Spec& spec, const Noun*) {
    struct Options {
        std::string id, at_least;
        bool is_gate = false;
    };
    auto options = std::make_shared<Options>();
    spec.word(options->id, "ID", tr("The series; all unless given"), false, &noun_of<Meeting>());
    spec.option(options->at_least, "at-least", "SHARE", tr("The rate that is good enough; 80% unless given"));
    spec.flag(options->is_gate, "exit-status", tr("Exit with 10 if the rate of a series is lower: a gate"));
    spec.answers([] { return follow_through_shape(); });
    spec.text(
        tr("Counts the actions that each series agreed on. The rate is those done on time, divided by those done on "
           "time, done late or overdue: what is not due yet does not count, nor what was dropped. Days are from the "
           "sitting to the day it was done, on average. By sitting: the rate of the last six that have one."));
    spec.example("muster meeting follow-through", tr("All series, and their oldest open actions"));
    spec.example("muster meeting follow-through E1 --at-least 90% --exit-status", tr("A gate for one series"));
    return [options](Session& session) {
        const Project& project = session.project();
        FollowThroughPage page(project, options->at_least.empty() ? usual_share : share_of(options->at_least));
        const Key only = options->id.empty() ? 0 : read_sitting(project, options->id).meeting.key;
        std::map<std::string, std::vector<AgreedAction>> series;
        for (AgreedAction& action : agreed_actions(project, only)) {
            const std::string meeting = action.meeting;
            series[meeting].push_back(std::move(action));
        }
        for (const Meeting& meeting : project.all<Meeting>()) {
            const std::string id = project.label(Ref<Meeting>{meeting.key});
            if (series.contains(id) || meeting.key == only) page.add(id, meeting.title, series[id]);
        }
        view::Answer answer = page.answer();
        if (series.empty() && only == 0)
            answer.page->assign(1,
                                view::Paragraph{{{tr("no meeting has agreed on an action yet"), view::Tone::faint}}});
        if (options->is_gate && page.is_under()) answer.outcome = view::Outcome::failed;
        return answer;
    };
}

}  // namespace muster::command
