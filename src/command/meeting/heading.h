#pragma once
// What every paper of a sitting begins with.

#include "command/command.h"
#include "command/meeting/sitting.h"

namespace muster::command {

/// Returns the name of the sitting, when and where it is, who it is for or who came, and how it stands.
view::Page sitting_heading(Session& session, const Sitting& sitting);

/// Returns the labels of people: @li, @wang.
std::vector<std::string> labels_of(const Project& project, const std::vector<Ref<Member>>& people);

}  // namespace muster::command
