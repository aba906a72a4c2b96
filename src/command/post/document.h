#pragma once
// From what a command shows to what a channel carries.

#include "channel/document.h"
#include "view/answer.h"

namespace muster::command {

/// Returns what the answer shows as lines without layout; its first heading becomes the title.
channel::Document document_of(const view::Answer& answer);

}  // namespace muster::command
