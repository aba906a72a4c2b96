// risk matrix: the open risks by how likely and how bad they are.

#include <algorithm>

#include <fmt/format.h>

#include <muster/risk_matrix.h>
#include <muster/words.h>

#include "base/language.h"
#include "base/text.h"
#include "command/judged.h"
#include "command/risk/judgements.h"
#include "command/risk/risk.h"
#include "command/risk/watch.h"
#include "command/shape.h"
#include "view/zone_matrix.h"

namespace muster::command {

namespace {

struct Placed {
    Risk risk;
    RiskPlace place;
};

view::Tone tone_of(Colour zone) {
    return view::tone_of_colour(word_of(zone));
}

std::string limit_words(Band band, const std::array<std::string, risk_bands - 1>& limits) {
    const auto last = static_cast<std::size_t>(risk_bands - 1);
    const auto place = static_cast<std::size_t>(band);
    return place < last ? "≤ " + limits[place] : "> " + limits[last - 1];
}

// The open risks on the matrix, as text, picture and JSON.
class RiskMatrix {
  public:
    explicit RiskMatrix(Session& session) : session_(session), size_(size_of(session.project())) {
        for (Risk& risk :
             session.project().all<Risk>({{"state", Compare::equal, std::string(word_of(RiskState::open))}})) {
            const RiskPlace place = place_of(risk, size_);
            if (place.is_known()) placed_.push_back({std::move(risk), place});
            else unplaced_.push_back(std::move(risk));
        }
        // The list's order, the largest exposure first, holds within a zone.
        std::stable_sort(placed_.begin(), placed_.end(),
                         [](const Placed& one, const Placed& other) { return one.place.zone > other.place.zone; });
        make_matrix();
    }

    [[nodiscard]] bool is_empty() const { return placed_.empty(); }
    [[nodiscard]] view::Drawing picture() const { return view::zone_picture(matrix_); }
    [[nodiscard]] bool has_red() const { return !is_empty() && placed_.front().place.zone == Colour::red; }

    view::Answer answer() {
        view::Answer answer;
        view::Page& page = answer.page.emplace();
        if (!is_empty()) page.push_back(picture());
        page.push_back(view::zone_table(matrix_));
        page.push_back(view::Paragraph{zones_line()});
        if (!is_empty()) page.push_back(risks_table());
        if (!unplaced_.empty())
            page.push_back(view::Paragraph{{{say("Not on it, since probability or impact is unknown: {}",
                                                 ids_in_words(session_.project(), unplaced_)),
                                             view::Tone::warn}}});
        answer.members = json();
        answer.forms.emplace_back("svg",
                                  [matrix = matrix_, title = title()] { return view::zone_matrix_svg(matrix, title); });
        return answer;
    }

  private:
    void make_matrix() {
        matrix_.description = tr("open risks by probability, upwards, and impact, to the right");
        matrix_.down = tr("probability");
        matrix_.across = tr("impact");
        for (Band impact = 0; impact < risk_bands; ++impact)
            matrix_.columns.push_back({band_word(impact), impact_limit(impact)});
        for (Band probability = risk_bands - 1; probability >= 0; --probability) {
            matrix_.rows.push_back({band_word(probability), probability_limit(probability)});
            auto& cells = matrix_.cells.emplace_back();
            for (Band impact = 0; impact < risk_bands; ++impact) cells.push_back(cell_of(probability, impact));
        }
    }

    view::ZoneCell cell_of(Band probability, Band impact) {
        view::ZoneCell cell;
        cell.zone = tone_of(risk_zone(probability, impact));
        cell.tooltip = say("probability {}, impact {}", band_word(probability), band_word(impact));
        for (const Placed& placed : placed_)
            if (placed.place.probability == probability && placed.place.impact == impact) {
                cell.names.push_back(label(placed.risk));
                cell.tooltip += fmt::format("\n{} {}", cell.names.back(), placed.risk.title);
            }
        return cell;
    }

    static std::string probability_limit(Band band) {
        std::array<std::string, risk_bands - 1> words;
        for (std::size_t i = 0; i < words.size(); ++i) words[i] = percent(probability_limits[i]);
        return limit_words(band, words);
    }

    std::string impact_limit(Band band) const {
        std::array<std::string, risk_bands - 1> words;
        for (std::size_t i = 0; i < words.size(); ++i)
            words[i] = say("{:.3g} days", delay_limits[i] * size_.working_days);
        return limit_words(band, words);
    }

    [[nodiscard]] std::string label(const Risk& risk) const { return session_.project().label(Ref<Risk>{risk.key}); }

    [[nodiscard]] std::string title() const {
        return say("{}: {}", session_.project().about().name, tr("Risks"));
    }

    // How many lie in each zone, and which mark it has.
    [[nodiscard]] view::Line zones_line() const {
        view::Line line;
        for (const Colour zone : {Colour::red, Colour::amber, Colour::green}) {
            const auto count = std::count_if(placed_.begin(), placed_.end(),
                                             [&](const Placed& placed) { return placed.place.zone == zone; });
            if (!line.empty()) line.push_back({"  "});
            line.push_back(view::zone_mark(tone_of(zone)));
            line.push_back({fmt::format(" {} {}", tr(Sense::choice, word_of(zone)), count)});
        }
        return line;
    }

    view::Table risks_table() const {
        view::Table table{{tr("id"), tr("zone"), tr("title"), tr("probability"), tr("exposure"), tr("owner")},
                          {},
                          {false, false, false, true, false, false}};
        for (const Placed& placed : placed_) {
            const Colour zone = placed.place.zone;
            table.rows.push_back({{label(placed.risk), view::Tone::name},
                                  {tr(Sense::choice, word_of(zone)), tone_of(zone)},
                                  {placed.risk.title},
                                  {percent(*placed.risk.probability)},
                                  {exposure_words(session_, exposure_of(placed.risk))},
                                  {session_.project().label(placed.risk.owner)}});
        }
        return table;
    }

    Json json() const {
        Json items = Json::array();
        for (const Placed& placed : placed_) {
            const Exposure exposure = exposure_of(placed.risk);
            items.push(Json::object({{"id", label(placed.risk)},
                                     {"title", placed.risk.title},
                                     {"probability_band", std::int64_t{*placed.place.probability + 1}},
                                     {"impact_band", std::int64_t{*placed.place.impact + 1}},
                                     {"zone", std::string(word_of(placed.place.zone))},
                                     {"exposure_days", exposure.days ? Json(*exposure.days) : Json()}}));
        }
        return Json::object({{"items", std::move(items)},
                             {"working_days", std::int64_t{size_.working_days}},
                             {"unplaced", ids_json(session_.project(), unplaced_)}});
    }

    Session& session_;
    ProjectSize size_;
    std::vector<Placed> placed_;
    std::vector<Risk> unplaced_;
    view::ZoneMatrix matrix_;
};

}  // namespace

std::optional<view::Drawing> risk_picture(Session& session) {
    const RiskMatrix matrix(session);
    return matrix.is_empty() ? std::nullopt : std::optional(matrix.picture());
}

Run declare_risk_matrix(Spec& spec, const Noun*) {
    auto gate = std::make_shared<bool>(false);
    spec.format("svg");
    spec.flag(*gate, "exit-status",
              tr("Exit with 10 if a risk lies in the red zone, 8 if none has both a probability and an impact"));
    spec.text(
        tr("Open risks by probability and impact, five bands each, as in the PMBOK Guide. Probabilities end at 10, 30, "
           "50 and 70 %. Days lost are held against the working days of the project, 100 where it has no start or end: "
           "1, 5, 10 and 20 %. Money lost is held against the budget: 1, 10, 20 and 40 %; the worse of both counts. A "
           "cell's zone is the product of 0.1, 0.3, 0.5, 0.7, 0.9 for the probability and 0.05, 0.1, 0.2, 0.4, 0.8 for "
           "the impact: high from 0.18 on, low up to 0.05."));
    spec.answers([] {
        using namespace shape;
        return or_undecided(object({{"items", list(object({{"id", text()},
                                                           {"title", text()},
                                                           {"probability_band", whole()},
                                                           {"impact_band", whole()},
                                                           {"zone", one_of(Words<Colour>::words)},
                                                           {"exposure_days", maybe(number())}}))},
                                    {"working_days", whole()},
                                    {"unplaced", list(text())}}));
    });
    spec.example("muster risk matrix", tr("Which risks to deal with first"));
    spec.example("muster risk matrix -o risks.svg", tr("A picture of it"));
    spec.example("muster risk matrix --exit-status", tr("In a script: does a risk lie in the red zone?"));
    return [gate](Session& session) {
        RiskMatrix matrix(session);
        if (*gate && matrix.is_empty()) return undecided(tr("no open risk has both a probability and an impact"));
        view::Answer answer = matrix.answer();
        if (*gate) judge(answer, matrix.has_red());
        return answer;
    };
}

}  // namespace muster::command
