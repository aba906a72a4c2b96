#include "exchange/own.h"

#include <fmt/format.h>

namespace muster::exchange {

namespace {

constexpr const char* member = "muster";

}  // namespace

void say_own(Json& object, const Task& task) {
    object.set(member, Json::object({{"id", fmt::format("T{}", task.number)}, {"uid", to_text(task.uid)}}));
}

void take_own(const Members& members, Item& item) {
    const Json* own = members.find(member);
    const std::string id = text_of(own, "id");
    const std::string uid = text_of(own, "uid");
    if (id.empty() || uid.empty()) return;
    item.cells.emplace_back("id", id);
    item.identity = uid;
    item.source_fields.clear();
}

}  // namespace muster::exchange
