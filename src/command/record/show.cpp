#include <algorithm>

#include <fmt/format.h>

#include <muster/goal.h>
#include <muster/review.h>
#include <muster/task.h>
#include <muster/timesheet.h>

#include "base/language.h"
#include "base/text.h"
#include "command/record/details.h"
#include "command/record/record.h"
#include "command/report/pieces.h"
#include "command/shape.h"
#include "view/sparkline.h"

namespace muster::command {

namespace {

// What a list of records that refer to this one is headed with, where the plural alone does not say it.
std::string heading_of(const Noun& noun, const Field& field) {
    if (noun.name == "link") return field.name == "task" ? tr("Waits for") : tr("Is waited for by");
    if (noun.name == "task" && field.name == "parent") return tr("Subtasks");
    if (noun.name == "goal" && field.name == "parent") return tr("Smaller goals");
    if (noun.name == "task" && field.name == "reviewer") return tr("To review");
    if (noun.name == "task" && field.name == "meeting") return tr("Actions");
    std::string heading = noun.called_many();
    if (!heading.empty()) heading[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(heading[0])));
    return heading;
}

bool is_yes_by_default(const Field& field) {
    return field.name == "active" || field.name == "required";
}

constexpr std::int64_t most_related = 20;

void add_related(Session& session, const Entity& record, const Noun& other, const Field& field, view::Page& page) {
    if (other.name == "assignment" && field.name == "before") return;
    Selection selection{&other,
                        {},
                        other.name == "task" && record.noun().name == "member",
                        {{field.name, Compare::equal, record.key}},
                        {},
                        most_related};
    for (const std::string_view name : other.columns)
        if (name != field.name) selection.fields.push_back(other.find(name));
    // What was measured or judged over time: the newest first, since the oldest are cut off.
    const bool is_series = other.name == "checkin" || other.name == "reading" || other.name == "quality_run" ||
                           other.name == "assessment";
    if (is_series) selection.order = {{"moment", true}, {"key", true}};
    const auto total = session.project().count(selection);
    if (total == 0) return;
    page.push_back(view::Heading{fmt::format("{} ({})", heading_of(other, field), total), 2});
    page.push_back(table_of(session, selection));
    if (total > most_related)
        page.push_back(view::Paragraph{{{say("… and {} more", total - most_related), view::Tone::faint}}});
}

// What was spent of the estimate, and what is left of it.
void add_estimate(Session& session, const Task& task, view::Pairs& pairs) {
    if (!task.estimate || task.estimate->minutes == 0) return;
    const std::vector<const Field*> fields{task.noun().find("spent")};
    Effort spent;
    session.project().select({&task.noun(), fields, false, {{"key", Compare::equal, task.key}}, {}, {}},
                             [&](std::span<const Value> row) {
                                 if (const auto* minutes = std::get_if<std::int64_t>(&row[0])) spent = {*minutes};
                             });
    if (spent.minutes == 0) return;
    const double ratio = static_cast<double>(spent.minutes) / static_cast<double>(task.estimate->minutes);
    const Effort left = time_left(task, spent).value_or(Effort{});
    pairs.rows.push_back({tr("used"),
                          {{say("{} of the estimate, {} left", percent(ratio), hours_text(left)),
                            ratio > 1 ? view::Tone::bad : view::Tone::plain}}});
}

void add_week(Session& session, const Member& member, view::Pairs& pairs) {
    const Day monday = week_of(session.project().today());
    Effort sum;
    for (const Worked& work : session.project().worked({monday, session.project().today()}, {member.key}))
        sum.minutes += work.spent.minutes;
    if (sum.minutes > 0) pairs.rows.push_back({tr("this week"), {{hours_text(sum)}}});
}

}  // namespace

view::Page record_page(Session& session, const Entity& record) {
    const Project& project = session.project();
    const Noun& noun = project.noun(record.noun());
    const Units units = session.units();
    view::Page page;
    const std::string label = project.label(noun, record.key);
    const std::string title = noun.has_number() ? title_of(record) : std::string{};
    page.push_back(view::Heading{title.empty() ? label : fmt::format("{}  {}", label, title), 1});
    view::Pairs pairs;
    std::vector<const Field*> fields;
    for (const Field& field : noun.fields)
        if (field.use != Use::hidden && field.use != Use::title) fields.push_back(&field);
    project.select({&noun, fields, false, {{"key", Compare::equal, record.key}}, {}, {}},
                   [&](std::span<const Value> row) {
                       for (std::size_t i = 0; i < fields.size(); ++i) {
                           const std::string text = plain_text(*fields[i], row[i], units);
                           const bool is_default_flag = fields[i]->kind == Kind::flag && fields[i]->custom == 0 &&
                                                        text == (is_yes_by_default(*fields[i]) ? "yes" : "no");
                           // Computed from a field that stands here too.
                           const bool is_told =
                               fields[i]->kind == Kind::moment && !fields[i]->sql.empty() && fields[i]->custom == 0;
                           if (text.empty() || is_default_flag || is_told ||
                               (fields[i]->name == "state" && noun.find("status") != nullptr))
                               continue;
                           // What is kept for another program can be a whole file; JSON has all of it.
                           constexpr std::size_t most_kept = 200;
                           std::string cell = view::cell_text(*fields[i], row[i], units);
                           if (fields[i]->name == "source_fields") cell = text::fit(cell, most_kept);
                           pairs.rows.push_back(
                               {fields[i]->called(),
                                {{std::move(cell), view::tone_of_colour(text) == view::Tone::faint
                                                                             ? view::Tone::plain
                                                                             : view::tone_of_colour(text)}}});
                       }
                   });
    if (const auto* task = dynamic_cast<const Task*>(&record)) add_estimate(session, *task, pairs);
    if (const auto* member = dynamic_cast<const Member*>(&record)) add_week(session, *member, pairs);
    add_details(session, record, pairs);
    pairs.rows.push_back({tr("created"), {{wall_text(record.created, project.zone())}}});
    page.push_back(std::move(pairs));
    add_detail_blocks(session, record, page);
    if (const auto* review = dynamic_cast<const Review*>(&record)) add_frozen(session, *review, page);
    for (const Noun* other : nouns())
        for (const Field& field : other->fields)
            if (field.kind == Kind::ref && field.target != nullptr && field.target() == noun) {
                if (other->name == "key_result" && noun.name == "goal") continue;  // shown with their progress
                if (other->name == "override") continue;                           // shown with the colour it set
                if (other->name == "occurrence") continue;                         // shown with those to come
                add_related(session, record, *other, field, page);
            }
    return page;
}

Run declare_show(Spec& spec, const Noun* noun) {
    auto ids = std::make_shared<std::vector<std::string>>();
    const bool is_project = noun->name == "project";
    if (!is_project) spec.words(*ids, "ID", say("The {} to show", noun->plural), true, noun);
    const std::string id = is_project               ? ""
                           : noun->name == "member" ? " @me"
                           : noun->name == "field"  ? " size"
                           : noun->name == "report" ? " monthly"
                           : noun->name == "metric" ? " 'Pass rate'"
                                                    : fmt::format(" {}1", noun->letter);
    spec.answers([noun] { return shape::records(*noun, details_shape(*noun)); });
    spec.example(fmt::format("muster {} show{}", noun->word, id),
                 say("Show a {} with all that belongs to it", noun->called()));
    return [ids, noun, is_project](Session& session) {
        view::Answer answer;
        answer.page.emplace();
        for (const Key key : is_project ? std::vector<Key>{1} : keys_of(session, *noun, *ids)) {
            const auto record = noun->make();
            session.project().fill(*record, key);
            for (view::Block& block : record_page(session, *record)) answer.page->push_back(std::move(block));
            Json json = record_json(session.project(), *noun, key);
            add_details_json(session, *record, json);
            answer.deeds.push_back({session.project().label(*noun, key), {}, std::move(json)});
        }
        return answer;
    };
}

}  // namespace muster::command
