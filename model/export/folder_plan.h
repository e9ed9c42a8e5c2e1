#pragma once

#include "model/export/difference.h"

namespace portolan::exports {

/// The plan that the compose and env files of a difference amount to once those of \a written are written and
/// the others are as the folder has them: \a plan, with what the folder says otherwise. What no file of those
/// says (nodes, routes, rules) is the plan's. Nothing where the folder's files cannot be read.
std::optional<plan::Plan> planWithFolder(const Difference &difference, const plan::Plan &plan,
                                         const std::set<std::string> &written);

} // namespace portolan::exports
