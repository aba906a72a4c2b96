#pragma once
// What `show` tells of a record beside its fields: what follows from other records, and from time.

#include "command/command.h"
#include "command/shape.h"

namespace muster::command {

/// Appends lines to those of the record's fields.
void add_details(Session& session, const Entity& record, view::Pairs& pairs);

/// Appends blocks behind the fields, before the records that refer to it.
void add_detail_blocks(Session& session, const Entity& record, view::Page& page);

/// Adds members to the record's JSON.
void add_details_json(Session& session, const Entity& record, Json& json);

/// Returns the members that `add_details_json` adds to records of the noun.
shape::Members details_shape(const Noun& noun);

}  // namespace muster::command
