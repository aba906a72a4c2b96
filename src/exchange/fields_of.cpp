#include "exchange/fields_of.h"

#include <fmt/format.h>

namespace muster::exchange {

const Json* member_at(const Json& object, std::string_view path) {
    const Json* at = &object;
    while (at != nullptr && !path.empty()) {
        const auto dot = std::min(path.find('.'), path.size());
        at = at->members() == nullptr ? nullptr : at->find(path.substr(0, dot));
        path.remove_prefix(std::min(dot + 1, path.size()));
    }
    return at == nullptr || at->is_null() ? nullptr : at;
}

std::string text_at(const Json& object, std::string_view path) {
    const Json* found = member_at(object, path);
    if (found == nullptr) return {};
    if (found->text() != nullptr) return *found->text();
    return found->integer() != nullptr ? std::to_string(*found->integer()) : std::string{};
}

std::optional<double> number_at(const Json& object, std::string_view path) {
    const Json* found = member_at(object, path);
    if (found == nullptr) return {};
    if (found->integer() != nullptr) return static_cast<double>(*found->integer());
    return found->number() != nullptr ? std::optional(*found->number()) : std::nullopt;
}

std::optional<Instant> instant_at(const Json& object, std::string_view path) {
    constexpr double first = -62'135'596'800;
    constexpr double last = 253'402'300'799;
    const auto seconds = number_at(object, path);
    if (!seconds || *seconds == 0 || *seconds < first || *seconds > last) return {};
    return Instant{std::chrono::seconds{static_cast<std::int64_t>(*seconds)}};
}

Day day_meant(Instant moment, const Zone& zone, const Zone& service) {
    using namespace std::chrono_literals;
    const bool begins_day = service.time_of(moment) == 0min && moment == std::chrono::floor<std::chrono::minutes>(moment);
    const Instant next = moment + 1s;
    const bool ends_day = service.time_of(next) == 0min && next == std::chrono::floor<std::chrono::minutes>(next);
    return begins_day || ends_day ? service.day_of(moment) : zone.day_of(moment);
}

std::string flag_text(Instant moment, const Zone& zone) {
    const auto time = zone.time_of(moment).count();
    return fmt::format("{} {:02}:{:02}", to_text(zone.day_of(moment)), time / 60, time % 60);
}

}  // namespace muster::exchange
