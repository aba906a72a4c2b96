#include "command/meeting/agenda_points.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include <muster/measured.h>
#include <muster/risk.h>

#include "base/language.h"
#include "base/text.h"
#include "command/meeting/agreed.h"
#include "command/meeting/problems.h"
#include "command/meeting/sitting.h"
#include "command/risk/watch.h"

namespace muster::command {

namespace {

constexpr std::int64_t most_of_work = 20;

std::string text_in(const Value& value) {
    const auto* text = std::get_if<std::string>(&value);
    return text != nullptr ? *text : std::string{};
}

// `12 days late`, `today`, `by 2026-03-20`.
std::string when_due(Day due, Day today) {
    if (due < today) return count_of("{} day late", "{} days late", (today - due).count());
    return due == today ? std::string(tr("today")) : say("by {}", to_text(due));
}

class Gatherer {
  public:
    Gatherer(Session& session, const Sitting& sitting, Day until)
        : session_(session), project_(session.project()), sitting_(sitting), until_(until) {}

    std::vector<AgendaPoint> gather() {
        add_items();
        add_actions();
        add_decisions();
        add_problems();
        add_work(AgendaSection::overdue, "overdue", "muster task list is:overdue");
        add_work(AgendaSection::blocked, "stuck", "muster task list is:stuck");
        add_key_results();
        add_risks();
        return std::move(points_);
    }

  private:
    void add(AgendaSection section, std::string id, std::string title, std::string owner, std::string why) {
        points_.push_back({section, std::move(id), std::move(title), std::move(owner), std::move(why)});
    }

    void add_items() {
        if (sitting_.occurrence.key == 0) return;
        for (const AgendaItem& item :
             project_.all<AgendaItem>({{"meeting", Compare::equal, sitting_.occurrence.key}})) {
            add(AgendaSection::items, {}, item.title, project_.label(item.owner), {});
            if (item.length) points_.back().minutes = item.length->minutes;
        }
    }

    void add_actions() {
        auto actions = agreed_actions(project_, sitting_.meeting.key);
        std::erase_if(actions, [&](const AgreedAction& action) {
            return !is_open(action) || action.sitting == sitting_.occurrence.day;
        });
        std::stable_sort(actions.begin(), actions.end(), [](const AgreedAction& one, const AgreedAction& other) {
            return std::pair(one.sitting, one.due) < std::pair(other.sitting, other.due);
        });
        for (const AgreedAction& action : actions)
            add(AgendaSection::actions, action.id, action.title, action.owner,
                say("agreed {}", to_text(action.sitting)) +
                    (action.due ? tr(", ") + when_due(*action.due, project_.today()) : ""));
    }

    void add_decisions() {
        for (const Decision& decision : project_.all<Decision>({{"due", Compare::at_most, to_text(until_)},
                                                                {"made", Compare::is_empty, {}},
                                                                {"superseded_by", Compare::is_empty, {}}},
                                                               {{"due", false}}))
            add(AgendaSection::decisions, project_.label(Ref<Decision>{decision.key}), decision.title,
                project_.label(decision.owner), when_due(*decision.due, project_.today()));
    }

    void add_problems() {
        for (const MetProblem& problem : open_problems(project_)) {
            if (problem.note.owner) continue;
            const std::string since = to_text(project_.zone().day_of(problem.note.created));
            add(AgendaSection::problems, problem.id, problem.note.text.substr(0, problem.note.text.find('\n')), {},
                say("nobody deals with it, since {}", since));
        }
    }

    void add_work(AgendaSection section, const char* state, const char* list) {
        Selection selection{&noun_of<Task>(), {}, true, {}, {{"due", false}}, most_of_work};
        selection.filter = {Filter::Kind::named, {}, {}, state};
        for (const std::string_view name : {"id", "title", "owner", "due", "waits_for", "reason"})
            selection.fields.push_back(selection.noun->find(name));
        const bool is_cut = project_.select(selection, [&](std::span<const Value> row) {
            const auto due = day_from_iso(text_in(row[3]));
            std::vector<std::string> why;
            if (due && *due < project_.today()) why.push_back(when_due(*due, project_.today()));
            if (!text_in(row[4]).empty()) why.push_back(say("waits for {}", text_in(row[4])));
            if (section == AgendaSection::blocked && !text_in(row[5]).empty()) why.push_back(text_in(row[5]));
            add(section, text_in(row[0]), text_in(row[1]), text_in(row[2]), text::join(why, tr(", ")));
        });
        if (!is_cut) return;
        const std::int64_t rest = project_.count(selection) - most_of_work;
        add(section, {}, say("and {} more", rest), {}, list);
        points_.back().count = rest;
    }

    void add_key_results() {
        for (const Goal& goal : project_.all<Goal>({{"state", Compare::equal, std::string("open")}})) {
            const auto start = goal.start ? goal.start : project_.about().start;
            const auto expected = expected_progress(start, goal.due, project_.today());
            if (!expected) continue;
            for (const KeyResult& kr : project_.all<KeyResult>({{"goal", Compare::equal, goal.key}})) {
                const auto share = progress(kr, project_.value_of(kr));
                if (is_behind_pace(share, *expected)) add_key_result(kr, goal, share.value_or(0), *expected);
            }
        }
    }

    void add_key_result(const KeyResult& kr, const Goal& goal, double share, double expected) {
        constexpr double hundred = 100;
        const auto rounded = [&](double number) { return percent(std::round(number * hundred) / hundred); };
        std::string why = say("{} of the way in {} of the time", rounded(share), rounded(expected));
        if (const auto needed = pace_of(project_, kr).needed)
            why = say("needs {} a week", signed_text(*needed, kr.unit)) + tr(", ") + why;
        add(AgendaSection::key_results, project_.label(Ref<KeyResult>{kr.key}), kr.title,
            project_.label(kr.owner ? kr.owner : goal.owner), why);
    }

    static std::string signed_text(double number, const std::string& unit) {
        constexpr double tenths = 10;
        const double rounded = std::round(number * tenths) / tenths;
        return fmt::format("{}{}{}", number > 0 ? "+" : "", number_to_text(rounded), unit.empty() ? "" : " " + unit);
    }

    void add_risks() {
        std::vector<std::pair<int, AgendaPoint>> found;
        for (const Risk& risk : project_.all<Risk>({{"state", Compare::not_equal, std::string("closed")}})) {
            const auto [rank, why] = why_of(risk);
            if (!why.empty())
                found.push_back({rank,
                                 {AgendaSection::risks, project_.label(Ref<Risk>{risk.key}), risk.title,
                                  project_.label(risk.owner), why}});
        }
        std::stable_sort(found.begin(), found.end(),
                         [](const auto& one, const auto& other) { return one.first < other.first; });
        for (auto& [rank, point] : found) points_.push_back(std::move(point));
    }

    // Why a risk is talked about, and how early; no reason where it is not.
    std::pair<int, std::string> why_of(const Risk& risk) {
        if (risk.state == RiskState::occurred) return {0, tr("occurred")};
        if (const std::string seen = watched(session_, risk).brief(); !seen.empty()) return {1, seen};
        if (risk.review_on && *risk.review_on <= until_)
            return {2, say("review: {}", when_due(*risk.review_on, project_.today()))};
        return {3, {}};
    }

    Session& session_;
    const Project& project_;
    const Sitting& sitting_;
    Day until_;
    std::vector<AgendaPoint> points_;
};

}  // namespace

std::vector<AgendaPoint> agenda_points(Session& session, const Sitting& sitting, Day until) {
    return Gatherer(session, sitting, until).gather();
}

}  // namespace muster::command
