#include "command/risk/judgements.h"

#include <array>
#include <cmath>

#include <fmt/format.h>

#include <muster/words.h>

#include "base/language.h"
#include "command/risk/watch.h"

namespace muster::command {

Assessment assessment_of(const Risk& risk, std::optional<Instant> moment) {
    Assessment assessment;
    assessment.risk = {risk.key};
    assessment.moment = moment;
    assessment.probability = risk.probability;
    assessment.impact_days = risk.impact_days;
    assessment.impact_cost = risk.impact_cost;
    return assessment;
}

std::optional<Assessment> newest_assessment(const Project& project, const Risk& risk) {
    const auto newest =
        project.all<Assessment>({{"risk", Compare::equal, risk.key}}, {{"moment", true}, {"key", true}}, 1);
    if (newest.empty()) return {};
    return newest.front();
}

ProjectSize size_of(const Project& project) {
    const ProjectRecord about = project.about();
    return {working_days_of(about.start, about.end, project.working_days()), about.budget};
}

std::string band_word(Band band) {
    constexpr std::array<const char*, risk_bands> words{tr_later("very low"), tr_later("low"), tr_later("moderate"),
                                                        tr_later("high"), tr_later("very high")};
    return tr(words[static_cast<std::size_t>(band)]);
}

namespace {

std::string days_words(double days) {
    constexpr double hundredths = 100;
    return say("{} days", number_to_text(std::round(days * hundredths) / hundredths));
}

// How the exposure came from the judgement before this one to what it is.
std::optional<Assessment> judged_before(const Project& project, const Risk& risk) {
    for (const Assessment& assessment :
         project.all<Assessment>({{"risk", Compare::equal, risk.key}}, {{"moment", true}, {"key", true}}))
        if (!is_judged_so(assessment, risk)) return assessment;
    return {};
}

}  // namespace

std::string exposure_words(Session& session, const Exposure& exposure) {
    std::string words;
    if (exposure.days) words = days_words(*exposure.days);
    if (exposure.cost) words += (words.empty() ? "" : tr(", ")) + to_text(*exposure.cost, session.units().currency);
    return words;
}

std::string moved_words(Session& session, const Exposure& before, const Exposure& now) {
    const std::string from = exposure_words(session, before);
    const std::string to = exposure_words(session, now);
    if (to.empty()) return {};
    if (from.empty()) return say("exposure: {}", to);
    return from == to ? say("exposure: {}, as before", to) : say("exposure: {}, before {}", to, from);
}

void add_standing(Session& session, const Risk& risk, view::Pairs& pairs) {
    const Project& project = session.project();
    const RiskPlace place = place_of(risk, size_of(project));
    if (place.is_known())
        pairs.rows.push_back(
            {tr("zone"),
             {{tr(Sense::choice, word_of(place.zone)), view::tone_of_colour(word_of(place.zone))},
              {say(" (probability {}, impact {})", band_word(*place.probability), band_word(*place.impact))}}});
    const std::string exposure = exposure_words(session, exposure_of(risk));
    const auto before = judged_before(project, risk);
    if (before && before->moment && !exposure.empty()) {
        std::string from = exposure_words(session, exposure_of(*before));
        if (from.empty()) from = tr("unknown");
        pairs.rows.push_back(
            {tr("exposure"),
             {{say("{}; before {} ({})", exposure, from, to_text(project.zone().day_of(*before->moment)))}}});
    }
    if (risk.state != RiskState::open) return;
    const Watched found = watched(session, risk);
    if (const std::string seen = found.words(); !seen.empty())
        pairs.rows.push_back({found.count > 0 ? tr("happening") : tr("not watched"), {{seen, view::Tone::bad}}});
    if (is_review_overdue(risk, project.today())) {
        const auto late = (project.today() - *risk.review_on).count();
        pairs.rows.push_back(
            {tr("review"), {{count_of("overdue by {} day", "overdue by {} days", late), view::Tone::bad}}});
    }
}

Json standing_json(Session& session, const Risk& risk) {
    const Project& project = session.project();
    const RiskPlace place = place_of(risk, size_of(project));
    const Watched found = watched(session, risk);
    const auto before = judged_before(project, risk);
    const Exposure then = before ? exposure_of(*before) : Exposure{};
    const bool is_open = risk.state == RiskState::open;
    const auto band = [](std::optional<Band> of) { return of ? Json(std::int64_t{*of + 1}) : Json(); };
    return Json::object({{"probability_band", band(place.probability)},
                         {"impact_band", band(place.impact)},
                         {"zone", std::string(word_of(place.zone))},
                         {"exposure_days_before", then.days ? Json(*then.days) : Json()},
                         {"judged_before", before && before->moment ? Json(to_text(*before->moment)) : Json()},
                         {"watch_finds", found.count},
                         {"watch_problem", found.problem.empty() ? Json() : Json(found.problem)},
                         {"happening", is_open && found.count > 0},
                         {"review_overdue", is_review_overdue(risk, project.today())}});
}

Json standing_shape() {
    using namespace shape;
    return object({{"probability_band", maybe(whole())},
                   {"impact_band", maybe(whole())},
                   {"zone", one_of(Words<Colour>::words)},
                   {"exposure_days_before", maybe(number())},
                   {"judged_before", maybe(moment())},
                   {"watch_finds", whole()},
                   {"watch_problem", maybe(text())},
                   {"happening", flag()},
                   {"review_overdue", flag()}});
}

}  // namespace muster::command
