// plan throughput: when the open tasks will be done at the pace of the weeks past.

#include <algorithm>
#include <numeric>

#include <fmt/format.h>

#include <muster/error.h>
#include <muster/throughput.h>
#include <muster/timesheet.h>

#include "base/language.h"
#include "base/text.h"
#include "command/plan/plan.h"
#include "command/plan/planned.h"
#include "command/shape.h"

namespace muster::command {

namespace {

constexpr int weeks_back = 12;

// Tasks done in each full week, the oldest first; from the first in which any was.
std::vector<int> done_a_week(const Project& project) {
    const Day this_week = week_of(project.today());
    const Day first = this_week - std::chrono::days{7 * weeks_back};
    std::vector<int> done(weeks_back, 0);
    const Instant from = project.zone().at(first, std::chrono::minutes{0});
    for (const Task& task : project.all<Task>(
             {{"closed", Compare::at_least, to_text(from)}, {"state", Compare::equal, std::string("done")}})) {
        const auto week = (project.zone().day_of(*task.closed) - first).count() / 7;
        if (week >= 0 && week < weeks_back) ++done[static_cast<std::size_t>(week)];
    }
    done.erase(done.begin(), std::find_if(done.begin(), done.end(), [](int count) { return count > 0; }));
    return done;
}

}  // namespace

Run declare_plan_throughput(Spec& spec, const Noun*) {
    auto seed = std::make_shared<std::string>("1");
    spec.option(*seed, "seed", "N", tr("Seed of the samples: the same seed gives the same figures on every machine"));
    spec.text(
        tr("Draws the weeks to come from the last twelve, as many tasks done as there were then (bootstrap), until all "
           "that is "
           "open now is done. It needs neither estimates nor a plan, but ten weeks in which the team has worked as "
           "it will go on; what comes in on the way is not counted."));
    spec.answers([] {
        using namespace shape;
        return object({{"open", whole()}, {"weeks", list(whole())}, {"p50", day()}, {"p80", day()}, {"p95", day()}});
    });
    spec.example("muster plan throughput", tr("When all of it will be done, at our pace"));
    return [seed](Session& session) {
        const Project& project = session.project();
        const std::int64_t open = project.count({&noun_of<Task>(), {}, true, {}, {}, {}});
        const std::vector<int> done = done_a_week(project);
        plan::ThroughputOptions options;
        options.seed = seed_of(*seed);
        const plan::Outlook outlook = plan::periods_until_done(done, static_cast<int>(open), options);
        const auto day = [&](std::int64_t weeks) {
            return to_text(week_of(project.today()) + std::chrono::days{7 * weeks + 6});
        };
        view::Answer answer;
        view::Page& page = answer.page.emplace();
        const auto all = std::accumulate(done.begin(), done.end(), 0);
        page.push_back(
            view::Paragraph{{{say("{} open; {:.1f} done a week, over {} weeks", noun_of<Task>().counted(open),
                                  static_cast<double>(all) / static_cast<double>(done.size()), done.size()),
                              view::Tone::strong}}});
        page.push_back(
            view::Table{{"", tr("all done by")},
                        {{{"P50"}, {day(outlook.p50)}}, {{"P80"}, {day(outlook.p80)}}, {{"P95"}, {day(outlook.p95)}}},
                        {}});
        Json weeks = Json::array();
        for (const int count : done) weeks.push(std::int64_t{count});
        answer.members = Json::object({{"open", open},
                                       {"weeks", std::move(weeks)},
                                       {"p50", day(outlook.p50)},
                                       {"p80", day(outlook.p80)},
                                       {"p95", day(outlook.p95)}});
        return answer;
    };
}

}  // namespace muster::command
