// report show meetings, time, changes: what other commands show, over the period asked for.

#include <fmt/format.h>

#include "base/language.h"
#include "command/meeting/sitting.h"
#include "command/report/cells.h"
#include "command/report/stock.h"
#include "command/shape.h"

namespace muster::command {

view::Answer report_meetings(Session& session, const Wish& /*wish*/) {
    const Project& project = session.project();
    view::Answer answer;
    view::Page& page = answer.page.emplace();
    view::Table table{{tr("id"), tr("meeting"), tr("every"), tr("held"), tr("last"), tr("next")},
                      {},
                      {false, false, false, true, false, false}};
    Json items = Json::array();
    for (const Meeting& meeting : project.all<Meeting>({{"state", Compare::equal, std::string("open")}})) {
        const auto held = project.all<Occurrence>(
            {{"meeting", Compare::equal, meeting.key}, {"state", Compare::equal, std::string("held")}},
            {{"start", true}});
        const auto next = next_sitting(project, meeting);
        const auto wall = [&](const std::optional<Instant>& moment) {
            return moment ? wall_text(*moment, project.zone()) : std::string{};
        };
        const auto json = [](const std::optional<Instant>& moment) { return moment ? Json(to_text(*moment)) : Json(); };
        const auto last = held.empty() ? std::optional<Instant>{} : held.front().start;
        const auto start = next ? next->occurrence.start : std::optional<Instant>{};
        const std::string id = project.label(Ref<Meeting>{meeting.key});
        const auto count = static_cast<std::int64_t>(held.size());
        table.rows.push_back({{id, view::Tone::name},
                              {meeting.title},
                              {meeting.every},
                              {fmt::format("{}", count)},
                              {wall(last)},
                              {wall(start)}});
        items.push(Json::object({{"id", id},
                                 {"title", meeting.title},
                                 {"every", meeting.every.empty() ? Json() : Json(meeting.every)},
                                 {"held", count},
                                 {"last", json(last)},
                                 {"next", json(start)}}));
    }
    if (table.rows.empty())
        page.push_back(
            view::Paragraph{{{tr("no meetings yet; muster meeting add TITLE makes one"), view::Tone::faint}}});
    else page.push_back(std::move(table));
    view::Answer actions = answer_of(session, {"meeting", "actions"});
    hold_list(actions);
    page.push_back(view::Heading{tr("Open actions"), 2});
    std::move(actions.page->begin(), actions.page->end(), std::back_inserter(page));
    answer.members = Json::object({{"items", std::move(items)}, {"actions", *actions.members.find("items")}});
    return answer;
}

Json meetings_shape() {
    using namespace shape;
    return object({{"items", list(object({{"id", text()},
                                          {"title", text()},
                                          {"every", maybe(text())},
                                          {"held", whole()},
                                          {"last", maybe(moment())},
                                          {"next", maybe(moment())}}))},
                   {"actions", list(row(noun_of<Task>()))}});
}

view::Answer report_time(Session& session, const Wish& wish) {
    const Project& project = session.project();
    if (!wish.since && !wish.until)
        return answer_of(session, {"time", "report", "--by", "member", "--period", "month"});
    const Day last = wish.until.value_or(project.today());
    const std::string period = fmt::format("{}..{}", wish.since ? to_text(*wish.since) : "", to_text(last));
    return answer_of(session, {"time", "report", "--by", "member", "--period", period});
}

namespace {

// The operation that made the record.
Key made_by(const Project& project, const Uid& uid) {
    Key oldest = 0;
    project.log({uid, {}, {}, {}}, [&](const Operation& operation) { oldest = operation.key; });
    return oldest;
}

}  // namespace

view::Answer report_changes(Session& session, const Wish& wish) {
    const Project& project = session.project();
    std::string from;
    const auto review = wish.from_review || !wish.since ? newest_review(project) : std::nullopt;
    if (review) from = fmt::format("op:{}", made_by(project, review->uid));
    else if (wish.since) from = to_text(*wish.since);
    else from = to_text(project.today() - std::chrono::days{7});
    std::vector<std::string> words{"diff", from};
    if (wish.until) words.push_back(to_text(*wish.until));
    return answer_of(session, words);
}

}  // namespace muster::command
