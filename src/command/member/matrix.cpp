// member matrix: who can do what, and what nobody or one person alone can do.

#include <algorithm>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/skills.h>
#include <muster/task.h>

#include "base/language.h"
#include "base/text.h"
#include "command/member/member.h"
#include "command/shape.h"
#include "command/time/sheet.h"

namespace muster::command {

namespace {

constexpr std::size_t widest_table = 80;  // beyond it a line a skill reads better than a column a person
constexpr std::size_t most_tasks = 3;

struct MatrixOptions {
    std::vector<std::string> skills;
    bool only_gaps = false, is_gate = false;
};

std::vector<SkillDemand> demands_of(const Project& project) {
    const Noun& noun = noun_of<Task>();
    std::vector<SkillDemand> demands;
    project.select({&noun,
                    {noun.find("id"), noun.find("title"), noun.find("skills")},
                    true,
                    {{"skills", Compare::is_set, {}}},
                    {{"due", false}},
                    {}},
                   [&](std::span<const Value> row) {
                       SkillDemand demand{std::get<std::string>(row[0]), std::get<std::string>(row[1]), {}};
                       const Json skills = Json::parse(std::get<std::string>(row[2]));
                       for (const Json& skill : *skills.items()) demand.skills.push_back(*skill.text());
                       demands.push_back(std::move(demand));
                   });
    return demands;
}

// Leaves the skills that were named. Throws `not_found` for one that is nowhere.
void choose(std::vector<SkillRow>& rows, const std::vector<std::string>& names) {
    if (names.empty()) return;
    std::vector<std::string> known;
    for (const SkillRow& row : rows) known.push_back(text::lower(row.name));
    for (const std::string& name : names) {
        if (std::find(known.begin(), known.end(), text::lower(name)) != known.end()) continue;
        const std::string near = text::nearest(text::lower(name), known);
        throw Error(Failure::not_found,
                    say("nobody has the skill '{}', and no open task needs it", text::fit(text::visible(name), 60)),
                    near.empty() ? tr("muster member matrix shows all skills") : say("did you mean {}?", near));
    }
    std::erase_if(rows, [&](const SkillRow& row) {
        return std::none_of(names.begin(), names.end(),
                            [&](const std::string& name) { return text::lower(name) == text::lower(row.name); });
    });
}

view::Tone tone_of(const SkillRow& row) {
    return row.is_gap() ? view::Tone::bad : row.is_single() ? view::Tone::warn : view::Tone::plain;
}

// Everybody who has one of the skills, by handle.
std::vector<SkillHolder> people_of(const std::vector<SkillRow>& rows) {
    std::vector<SkillHolder> people;
    for (const SkillRow& row : rows)
        for (const SkillHolder& person : row.people)
            if (std::none_of(people.begin(), people.end(),
                             [&](const SkillHolder& known) { return known.handle == person.handle; }))
                people.push_back(person);
    std::sort(people.begin(), people.end(),
              [](const SkillHolder& one, const SkillHolder& other) { return one.handle < other.handle; });
    return people;
}

std::string name_of(const SkillHolder& person) {
    return person.external ? fmt::format("(@{})", person.handle) : "@" + person.handle;
}

std::string level_in(const SkillRow& row, const std::string& handle) {
    for (const SkillHolder& person : row.people)
        if (person.handle == handle) return fmt::format("{}", person.level);
    return {};
}

std::string needed_text(const SkillRow& row) {
    return row.needed ? fmt::format("{}", *row.needed) : "";
}

view::Table matrix_table(const std::vector<SkillRow>& rows, const std::vector<SkillHolder>& people) {
    view::Table table{{tr("skill"), tr("needed"), tr("open tasks"), tr("bus factor")}, {}, {false, true, true, true}};
    for (const SkillHolder& person : people) {
        table.titles.push_back(name_of(person));
        table.right.push_back(true);
    }
    for (const SkillRow& row : rows) {
        std::vector<view::Span> cells{{row.name, view::Tone::name},
                                      {needed_text(row)},
                                      {fmt::format("{}", row.tasks.size())},
                                      {fmt::format("{}", row.bus_factor), tone_of(row)}};
        for (const SkillHolder& person : people) cells.push_back({level_in(row, person.handle)});
        table.rows.push_back(std::move(cells));
    }
    return table;
}

std::size_t width_of(const view::Table& table) {
    std::size_t sum = 0;
    for (std::size_t i = 0; i < table.titles.size(); ++i) {
        std::size_t column = text::width(table.titles[i]);
        for (const auto& row : table.rows) column = std::max(column, text::width(row[i].text));
        sum += column + (i > 0 ? 2 : 0);
    }
    return sum;
}

// People by level, the best first: `5: @li, @wang; 3: @zhao`.
std::string people_text(const SkillRow& row) {
    std::string joined;
    int level = 0;
    for (const SkillHolder& person : row.people) {
        if (person.level == level) joined += ", ";
        else joined += fmt::format("{}{}: ", joined.empty() ? "" : "; ", person.level);
        joined += name_of(person);
        level = person.level;
    }
    return joined.empty() ? tr("nobody") : joined;
}

// A few lines a skill: what a team too large for a column a person sees.
view::Pairs matrix_lines(const std::vector<SkillRow>& rows) {
    view::Pairs lines;
    for (const SkillRow& row : rows) {
        if (row.needed)
            lines.rows.push_back(
                {row.name, {{say("level {} needed, bus factor {}", *row.needed, row.bus_factor), tone_of(row)}}});
        lines.rows.push_back({row.needed ? "" : row.name, {{people_text(row)}}});
    }
    return lines;
}

std::string tasks_text(const std::vector<SkillNeed>& tasks) {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < std::min(tasks.size(), most_tasks); ++i)
        names.push_back(fmt::format("{} {}", tasks[i].task, tasks[i].title));
    std::string joined = text::join(names, ", ");
    if (tasks.size() > most_tasks) joined += say(" and {} more", tasks.size() - most_tasks);
    return joined;
}

// The best of the team; null where nobody of it has the skill.
const SkillHolder* best_of_team(const SkillRow& row) {
    const auto best =
        std::find_if(row.people.begin(), row.people.end(), [](const SkillHolder& person) { return !person.external; });
    return best == row.people.end() ? nullptr : &*best;
}

std::string gap_text(const SkillRow& row) {
    const std::string tasks = tasks_text(unmet(row));
    if (row.people.empty()) return say("nobody has it; level {} is needed by {}", *row.needed, tasks);
    const SkillHolder* best = best_of_team(row);
    if (best == nullptr)
        return say("nobody of the team has it, only {}; level {} is needed by {}", name_of(row.people.front()),
                   *row.needed, tasks);
    return say("level {} is needed, the highest is {} with {}; for {}", *row.needed, best->level, name_of(*best),
               tasks);
}

std::string single_text(const SkillRow& row) {
    return say("only {} has level {} or above; for {}", name_of(*best_of_team(row)), *row.needed,
               tasks_text(row.tasks));
}

void add_section(view::Page& page, const std::string& title, view::Pairs lines) {
    if (lines.rows.empty()) return;
    page.push_back(view::Heading{fmt::format("{} ({})", title, lines.rows.size()), 2});
    page.push_back(std::move(lines));
}

void add_nothing(bool only_gaps, bool is_needed, view::Page& page) {
    const char* text =
        tr("no skills are written down yet; muster member skill @NAME cpp=4 says what somebody can do, "
           "muster task edit T1 --skill cpp=3 what a task needs");
    if (only_gaps)
        text = is_needed ? tr("no gaps: two people or more have every skill that open tasks need")
                         : tr("no open task says which skills it needs; muster task edit T1 --skill cpp=3 says it");
    page.push_back(view::Paragraph{{{text}}});
}

void add_matrix(const std::vector<SkillRow>& rows, view::Page& page) {
    const auto people = people_of(rows);
    view::Table table = matrix_table(rows, people);
    if (width_of(table) <= widest_table) page.push_back(std::move(table));
    else page.push_back(matrix_lines(rows));
    view::Pairs gaps;
    view::Pairs singles;
    for (const SkillRow& row : rows) {
        if (row.is_gap()) gaps.rows.push_back({row.name, {{gap_text(row), view::Tone::bad}}});
        if (row.is_single()) singles.rows.push_back({row.name, {{single_text(row), view::Tone::warn}}});
    }
    const auto gap_count = static_cast<std::int64_t>(gaps.rows.size());
    const auto single_count = static_cast<std::int64_t>(singles.rows.size());
    add_section(page, tr("Gaps"), std::move(gaps));
    add_section(page, tr("Single points of failure"), std::move(singles));
    page.push_back(view::Paragraph{
        {{say("{}, {}, {}, {}", count_of("{} skill", "{} skills", static_cast<std::int64_t>(rows.size())),
              count_of("{} person", "{} people", static_cast<std::int64_t>(people.size())),
              count_of("{} gap", "{} gaps", gap_count),
              count_of("{} single point of failure", "{} single points of failure", single_count)),
          view::Tone::faint}}});
    if (std::any_of(people.begin(), people.end(), [](const SkillHolder& person) { return person.external; }))
        page.push_back(view::Paragraph{
            {{tr("people in parentheses are from outside the team and do not count"), view::Tone::faint}}});
}

Json skills_json(const std::vector<SkillRow>& rows) {
    Json skills = Json::array();
    for (const SkillRow& row : rows) {
        Json people = Json::array();
        for (const SkillHolder& person : row.people)
            people.push(
                Json::object({{"handle", person.handle}, {"level", person.level}, {"external", person.external}}));
        Json tasks = Json::array();
        for (const SkillNeed& task : row.tasks)
            tasks.push(Json::object({{"id", task.task}, {"title", task.title}, {"level", task.level}}));
        skills.push(Json::object({{"skill", row.name},
                                  {"needed_level", row.needed ? Json(*row.needed) : Json()},
                                  {"people", std::move(people)},
                                  {"bus_factor", row.bus_factor},
                                  {"open_tasks", static_cast<std::int64_t>(row.tasks.size())},
                                  {"tasks", std::move(tasks)}}));
    }
    return skills;
}

Cells matrix_cells(const std::vector<SkillRow>& rows) {
    const auto people = people_of(rows);
    Cells cells{{"skill", "needed_level", "open_tasks", "bus_factor"}};
    for (const SkillHolder& person : people) cells[0].push_back(person.handle);
    for (const SkillRow& row : rows) {
        cells.push_back(
            {row.name, needed_text(row), fmt::format("{}", row.tasks.size()), fmt::format("{}", row.bus_factor)});
        for (const SkillHolder& person : people) cells.back().push_back(level_in(row, person.handle));
    }
    return cells;
}

Json matrix_shape() {
    using namespace shape;
    const Json person = object({{"handle", text()}, {"level", whole()}, {"external", flag()}});
    const Json task = object({{"id", text()}, {"title", text()}, {"level", whole()}});
    return object({{"skills", list(object({{"skill", text()},
                                           {"needed_level", maybe(whole())},
                                           {"people", list(person)},
                                           {"bus_factor", whole()},
                                           {"open_tasks", whole()},
                                           {"tasks", list(task)}}))}});
}

}  // namespace

Run declare_member_matrix(Spec& spec, const Noun*) {
    auto options = std::make_shared<MatrixOptions>();
    spec.words(options->skills, "SKILL", tr("Only these skills"), false);
    spec.flag(options->only_gaps, "gaps", tr("Only what nobody, or one person alone, can do for the open tasks"));
    spec.flag(options->is_gate, "exit-status", tr("Exit with 10 if there is a gap or a single point of failure"));
    spec.text(
        tr("Skills of active members against what open tasks need. The needed level is the highest that an open task "
           "asks for. The bus factor counts who of the team has the skill at that level, or at any where no task needs "
           "it: with 0 there is a gap, with 1 a single point of failure. Stakeholders stand in parentheses and do not "
           "count."));
    spec.answers([] { return matrix_shape(); });
    spec.example("muster member matrix", tr("Who can do what"));
    spec.example("muster member matrix --gaps --exit-status", tr("In a script: is there something nobody can do?"));
    spec.example("muster member matrix -F csv -o skills.csv", tr("For a spreadsheet"));
    return [options](Session& session) {
        const Project& project = session.project();
        const auto demands = demands_of(project);
        auto rows = skill_matrix(project.all<Member>(), demands);
        choose(rows, options->skills);
        const bool has_faults =
            std::any_of(rows.begin(), rows.end(), [](const SkillRow& row) { return row.is_gap() || row.is_single(); });
        if (options->only_gaps)
            std::erase_if(rows, [](const SkillRow& row) { return !row.is_gap() && !row.is_single(); });
        view::Answer answer;
        answer.page.emplace();
        answer.page->push_back(view::Heading{tr("Skills"), 1});
        if (rows.empty()) add_nothing(options->only_gaps, !demands.empty(), *answer.page);
        else add_matrix(rows, *answer.page);
        answer.members.set("skills", skills_json(rows));
        add_cells(answer, matrix_cells(rows));
        if (options->is_gate && has_faults) answer.outcome = view::Outcome::failed;
        return answer;
    };
}

}  // namespace muster::command
