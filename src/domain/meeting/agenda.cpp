#include <muster/agenda.h>

#include <algorithm>
#include <array>
#include <set>

namespace muster {

namespace {

using enum AgendaSection;

// The place of a section in the order of the meeting.
std::size_t place_of(AgendaSection section, MeetingType type) {
    const auto& order = sections_of(type);
    return static_cast<std::size_t>(std::find(order.begin(), order.end(), section) - order.begin());
}

class Box {
  public:
    explicit Box(Agenda& agenda) : agenda_(agenda) {}

    // Takes what fits; with a share, no section but items goes beyond it.
    void fill(std::int64_t share) {
        for (PlacedPoint& placed : agenda_.points) {
            if (placed.fits || agenda_.used + placed.minutes > agenda_.length) continue;
            std::int64_t& taken = taken_.at(static_cast<std::size_t>(placed.point.section));
            if (placed.point.section != items && taken + placed.minutes > share) continue;
            placed.fits = true;
            taken += placed.minutes;
            agenda_.used += placed.minutes;
        }
    }

  private:
    Agenda& agenda_;
    std::array<std::int64_t, agenda_sections> taken_{};
};

}  // namespace

const std::vector<AgendaSection>& sections_of(MeetingType type) {
    static const std::array<std::vector<AgendaSection>, 6> orders{{
        {blocked, problems, overdue, actions, items, decisions, risks, key_results},
        {items, decisions, key_results, risks, blocked, overdue, actions, problems},
        {key_results, overdue, risks, decisions, actions, problems, items, blocked},
        {problems, actions, items, decisions, key_results, blocked, overdue, risks},
        {actions, items, decisions, overdue, blocked, key_results, risks, problems},
        {items, actions, decisions, problems, overdue, blocked, key_results, risks},
    }};
    return orders.at(static_cast<std::size_t>(type));
}

std::int64_t usual_minutes(AgendaSection section, MeetingType type) {
    if (type == MeetingType::standup) return 1;
    switch (section) {
        case items:
        case decisions:
        case problems: return 5;
        case blocked:
        case key_results:
        case risks: return 3;
        case actions:
        case overdue: break;
    }
    return 2;
}

Agenda fit_agenda(std::vector<AgendaPoint> points, MeetingType type, std::int64_t length) {
    std::stable_sort(points.begin(), points.end(), [&](const AgendaPoint& one, const AgendaPoint& other) {
        return place_of(one.section, type) < place_of(other.section, type);
    });
    Agenda agenda;
    agenda.length = length;
    std::set<std::string> seen;
    for (AgendaPoint& point : points) {
        if (!point.id.empty() && !seen.insert(point.id).second) continue;
        const std::int64_t each = point.minutes > 0 ? point.minutes : usual_minutes(point.section, type);
        agenda.points.push_back({std::move(point), 0, false});
        agenda.points.back().minutes = each * agenda.points.back().point.count;
    }
    Box box(agenda);
    box.fill(length / 3);
    box.fill(length);
    for (const PlacedPoint& placed : agenda.points)
        if (!placed.fits) agenda.left_out += placed.minutes;
    return agenda;
}

}  // namespace muster
