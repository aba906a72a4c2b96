// plan ev: earned value, in money and in time.

#include <fmt/format.h>

#include <muster/earned_value.h>
#include <muster/error.h>

#include "base/language.h"
#include "command/judged.h"
#include "command/plan/plan.h"
#include "command/plan/value_curve.h"
#include "command/plan/valued.h"
#include "command/shape.h"

namespace muster::command {

namespace {

struct ValueOptions {
    std::string id;
    std::string rule = "fifty-fifty";
    bool has_chart = false;
    bool is_gate = false;
};

std::string index_text(std::optional<double> value) {
    return value ? fmt::format("{:.2f}", *value) : tr("n/a");
}

Json number_json(std::optional<double> value) {
    return value ? Json(*value) : Json();
}

EarningRule rule_of(const std::string& word) {
    if (word == "zero-hundred") return EarningRule::zero_hundred;
    return EarningRule::fifty_fifty;
}

view::Tone tone_of_index(std::optional<double> index) {
    if (!index) return view::Tone::faint;
    return *index >= good_index ? view::Tone::good : *index >= least_index ? view::Tone::warn : view::Tone::bad;
}

view::Tone tone_of_variance(double variance) {
    return variance < 0 ? view::Tone::bad : view::Tone::good;
}

void add_money(const EarnedValue& value, const std::string& currency, view::Page& page) {
    view::Table table{{}, {}, {false, true, false}};
    const auto money = [&](const char* name, Money amount, const std::string& meaning,
                           view::Tone tone = view::Tone::plain) {
        table.rows.push_back(
            {{name, view::Tone::name}, {to_text(amount, currency), tone}, {meaning, view::Tone::faint}});
    };
    const auto index = [&](const char* name, std::optional<double> number, const std::string& meaning) {
        table.rows.push_back(
            {{name, view::Tone::name}, {index_text(number), tone_of_index(number)}, {meaning, view::Tone::faint}});
    };
    money("BAC", value.bac, tr("budget at completion"));
    money("PV", value.pv, tr("planned value: what should be done by now"));
    money("EV", value.ev, tr("earned value: what is done"));
    money("AC", value.ac, tr("actual cost"));
    money("SV", value.sv, tr("schedule variance, EV - PV"), tone_of_variance(static_cast<double>(value.sv.minor)));
    money("CV", value.cv, tr("cost variance, EV - AC"), tone_of_variance(static_cast<double>(value.cv.minor)));
    index("SPI", value.spi, tr("schedule performance, EV / PV"));
    index("CPI", value.cpi, tr("cost performance, EV / AC"));
    index("TCPI", value.tcpi, tr("performance needed, (BAC - EV) / (BAC - AC)"));
    if (value.typical) {
        money("EAC", value.typical->eac, tr("estimate at completion, BAC / CPI"));
        money("ETC", value.typical->etc, tr("estimate to complete, EAC - AC"));
        money("VAC", value.typical->vac, tr("variance at completion, BAC - EAC"),
              tone_of_variance(static_cast<double>(value.typical->vac.minor)));
    }
    page.push_back(std::move(table));
}

void add_time(const EarnedSchedule& schedule, view::Page& page) {
    page.push_back(view::Heading{tr("Earned schedule, in working days"), 2});
    view::Table table{{}, {}, {false, true, false}};
    const auto add = [&](const char* name, std::string text, const std::string& meaning,
                         view::Tone tone = view::Tone::plain) {
        table.rows.push_back({{name, view::Tone::name}, {std::move(text), tone}, {meaning, view::Tone::faint}});
    };
    add("PD", std::to_string(schedule.pd), tr("planned duration"));
    add("AT", std::to_string(schedule.at), tr("actual time"));
    add("ES", fmt::format("{:.1f}", schedule.es), tr("earned schedule: when the value earned was planned to be"));
    add("SV(t)", fmt::format("{:+.1f}", schedule.sv), tr("schedule variance, ES - AT"), tone_of_variance(schedule.sv));
    add("SPI(t)", index_text(schedule.spi), tr("schedule performance, ES / AT"), tone_of_index(schedule.spi));
    add("IEAC(t)", schedule.ieac ? fmt::format("{:.1f}", *schedule.ieac) : tr("n/a"),
        schedule.finish ? say("estimated duration, PD / SPI(t): until {}", to_text(*schedule.finish))
                        : tr("estimated duration, PD / SPI(t)"));
    page.push_back(std::move(table));
}

Json completion_json(const std::optional<AtCompletion>& at, double unit) {
    if (!at) return {};
    return Json::object({{"eac", static_cast<double>(at->eac.minor) / unit},
                         {"etc", static_cast<double>(at->etc.minor) / unit},
                         {"vac", static_cast<double>(at->vac.minor) / unit}});
}

Json value_json(const EarnedValue& value, const std::string& currency) {
    const auto unit = static_cast<double>(minor_units(currency));
    const auto money = [&](Money amount) { return static_cast<double>(amount.minor) / unit; };
    Json json = Json::object({{"currency", currency},
                              {"bac", money(value.bac)},
                              {"pv", money(value.pv)},
                              {"ev", money(value.ev)},
                              {"ac", money(value.ac)},
                              {"sv", money(value.sv)},
                              {"cv", money(value.cv)},
                              {"spi", number_json(value.spi)},
                              {"cpi", number_json(value.cpi)},
                              {"tcpi", number_json(value.tcpi)},
                              {"typical", completion_json(value.typical, unit)},
                              {"atypical", completion_json(value.atypical, unit)},
                              {"both", completion_json(value.both, unit)}});
    Json schedule;
    if (value.schedule)
        schedule = Json::object({{"pd", value.schedule->pd},
                                 {"at", value.schedule->at},
                                 {"es", value.schedule->es},
                                 {"sv", value.schedule->sv},
                                 {"spi", number_json(value.schedule->spi)},
                                 {"ieac", number_json(value.schedule->ieac)},
                                 {"finish", value.schedule->finish ? Json(to_text(*value.schedule->finish)) : Json()}});
    json.set("schedule", std::move(schedule));
    return json;
}

Json value_shape() {
    using namespace shape;
    const Json completion = maybe(object({{"eac", number()}, {"etc", number()}, {"vac", number()}}));
    return object({{"currency", text()},
                   {"bac", number()},
                   {"pv", number()},
                   {"ev", number()},
                   {"ac", number()},
                   {"sv", number()},
                   {"cv", number()},
                   {"spi", maybe(number())},
                   {"cpi", maybe(number())},
                   {"tcpi", maybe(number())},
                   {"typical", completion},
                   {"atypical", completion},
                   {"both", completion},
                   {"schedule", maybe(object({{"pd", whole()},
                                              {"at", whole()},
                                              {"es", number()},
                                              {"sv", number()},
                                              {"spi", maybe(number())},
                                              {"ieac", maybe(number())},
                                              {"finish", maybe(day())}}))}},
                  {{"series", curve_shape()}});
}

std::optional<Baseline> baseline_named(const Project& project, const std::string& id) {
    if (!id.empty()) return project.get(project.resolve<Baseline>(id));
    auto all = project.all<Baseline>({}, {{"id", true}}, 1);
    if (all.empty()) return {};
    return std::move(all.front());
}

void add_curve(const Project& project, const Valued& valued, const ValueOptions& options, view::Answer& answer) {
    const Day today = project.today();
    const std::string currency = project.about().currency;
    const auto points = value_series(valued.value(), ends_within(valued.days(), today));
    const view::Chart chart = value_chart(points, today, currency);
    answer.forms.emplace_back("svg", [chart, title = project.about().name] { return view::chart_svg(chart, title); });
    if (!options.has_chart) return;
    answer.page->push_back(view::drawing_of(chart));
    answer.members.set("series", curve_json(points, today, currency));
}

}  // namespace

Run declare_plan_ev(Spec& spec, const Noun*) {
    auto options = std::make_shared<ValueOptions>();
    spec.word(options->id, "ID", tr("The baseline to go by; the newest unless given"), false, &noun_of<Baseline>());
    spec.option(options->rule, "rule", "RULE",
                tr("When a task earns its budget: zero-hundred (when done), or fifty-fifty (half when begun); "
                   "fifty-fifty unless given"));
    spec.choices({"zero-hundred", "fifty-fifty"});
    spec.flag(options->has_chart, "chart", tr("Draw PV, EV and AC over time too"));
    spec.flag(
        options->is_gate, "exit-status",
        say("Exit with 10 if SPI or CPI is below {}, 8 if there is no baseline or nothing was planned or spent yet",
            least_index));
    spec.porcelain({"currency", "bac", "pv", "ev", "ac", "sv", "cv", "spi", "cpi", "tcpi", "typical.eac", "schedule.sv",
                    "schedule.spi", "schedule.finish"});
    spec.format("svg");
    spec.text(tr(
        "Compares the baseline's tasks, each worth its planned work at the rate of the person who was to do it, with "
        "what is done and what has been spent: hours logged at the rates of those who worked, and costs. Without any "
        "rate an hour counts as one unit of money. SV = EV - PV, CV = EV - AC, SPI = EV / PV, CPI = EV / AC, "
        "EAC = BAC / CPI, ETC = EAC - AC, VAC = BAC - EAC, TCPI = (BAC - EV) / (BAC - AC). What divides by nothing is "
        "n/a."));
    spec.text(tr(
        "Earned schedule says the same in time (Lipke 2003): ES = C + (EV - PV(C)) / (PV(C+1) - PV(C)), C the last day "
        "whose planned value is earned; SV(t) = ES - AT, SPI(t) = ES / AT, IEAC(t) = PD / SPI(t)."));
    spec.text(
        tr("The chart draws planned value, earned value and actual cost as they grew: the plan's is the S-curve. With "
           "-F svg, or -o value.svg, it is a picture."));
    spec.answers([] { return or_undecided(value_shape()); });
    spec.example("muster plan ev", tr("Are we ahead or behind, and at what cost"));
    spec.example("muster plan ev --chart", tr("How it came to that"));
    spec.example("muster plan ev --exit-status", tr("In a script: is the project off?"));
    return [options](Session& session) {
        const Project& project = session.project();
        const std::optional<Baseline> baseline = baseline_named(project, options->id);
        if (!baseline && options->is_gate) return undecided(tr("there is no baseline to compare with"));
        if (!baseline)
            throw Error(Failure::refused, tr("earned value needs a baseline to compare with"),
                        "muster plan schedule && muster plan baseline set");
        const Valued valued(project, *baseline, rule_of(options->rule));
        const EarnedValue value = earned_value(valued.value(), project.today());
        const std::string currency = project.about().currency;
        view::Answer answer;
        view::Page& page = answer.page.emplace();
        page.push_back(view::Heading{say("Earned value on {}, against {} {}", to_text(project.today()),
                                         project.label(Ref<Baseline>{baseline->key}), baseline->title),
                                     1});
        if (!valued.has_rates())
            page.push_back(view::Paragraph{
                {{tr("Nobody has a rate: an hour counts as one unit of money; muster member edit @li --rate 200"),
                  view::Tone::warn}}});
        add_money(value, currency, page);
        if (value.schedule) add_time(*value.schedule, page);
        answer.members = value_json(value, currency);
        add_curve(project, valued, *options, answer);
        const auto off = is_off(value);
        if (options->is_gate && !off) answer.outcome = view::Outcome::undecided;
        if (options->is_gate) judge(answer, off.value_or(false));
        return answer;
    };
}

}  // namespace muster::command
