#pragma once
// Tasks of this project in the objects of another program's format.

#include <muster/task.h>

#include "exchange/item.h"
#include "exchange/json_objects.h"

namespace muster::exchange {

/// Says in an object which task of ours it is, in a member `muster` with its id and identity, which other programs pass over.
void say_own(Json& object, const Task& task);

/// Takes what `say_own` said: the item is that task where it is here. The object is of our making then, and nothing of it
/// is kept.
void take_own(const Members& members, Item& item);

}  // namespace muster::exchange
