#include <algorithm>

#include "domain/plan/staffing_model.h"

namespace muster::plan {

namespace {

LinkType mirrored(LinkType type) {
    if (type == LinkType::SS) return LinkType::FF;
    return type == LinkType::FF ? LinkType::SS : type;
}

Rows<Wait> mirrored(const Rows<Wait>& rows) {
    Rows<Wait> result = rows;
    for (Wait& wait : result.items) wait.type = mirrored(wait.type);
    return result;
}

}  // namespace

StaffingModel mirrored(const StaffingModel& model) {
    StaffingModel result = model;
    result.release.assign(model.size(), 0);
    result.least_finish.assign(model.size(), 0);
    result.due.assign(model.size(), never);
    result.waits = mirrored(model.followers);
    result.followers = mirrored(model.waits);
    for (std::size_t person = 0; person < model.people(); ++person) {
        result.open[person] = model.open[person].mirrored(model.horizon);
        for (Block& block : result.blocks[person]) block = {model.horizon - block.second, model.horizon - block.first};
        std::reverse(result.blocks[person].begin(), result.blocks[person].end());
    }
    result.keep_promises = result.has_promises = false;
    return result;
}

}  // namespace muster::plan
