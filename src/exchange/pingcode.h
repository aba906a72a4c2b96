#pragma once
// What PingCode's REST API says (https://open.pingcode.com), as items; and the reverse.

#include <map>
#include <string>

#include "base/json.h"
#include "exchange/item.h"

namespace muster::exchange {

/// The zone whose days the service means.
inline constexpr std::string_view chinese_wall = "Asia/Shanghai";

/// Returns a user as somebody whom others name by id.
Item pingcode_user(const Json& user);

/// Returns a sprint, or a version with `type` release, as a milestone.
Item pingcode_milestone(const Json& sprint, const std::string& type, const Zone& zone);

/// Returns a work item as a task, known by `pingcode:ID`. States are read by their type, never by their name, which is
/// the customer's own; what the type is, is `type_name` where the item itself does not say. Descriptions are HTML there
/// and text here. What there is no field for goes into `source_fields`.
Item pingcode_work_item(const Json& item, const std::string& type_name, const Zone& zone);

/// Adds a row of the work log to the item it is for. Returns false for one that is empty.
bool add_pingcode_time(Item& item, const Json& workload, const Zone& zone);

/// Adds a relation of the work item: `block`, `blocked_by`, `dependency`; others are `relates`.
void add_pingcode_relation(Item& item, const Json& relation);

/// Adds a comment.
void add_pingcode_comment(Item& item, const Json& comment);

/// Returns the id of the work item that a row of the work log is for.
std::string pingcode_id_of(const Json& workload);

}  // namespace muster::exchange
