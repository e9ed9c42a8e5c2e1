#pragma once

#include "model/plan/plan.h"
#include "model/text/problem.h"

#include <set>
#include <string>

namespace portolan::compose {

/// \a plan with what differs between two imports of its files: \a before, of what the plan says itself, and
/// \a now. \a gone are the files that are no longer there. Remarks tell what had to go with a service.
plan::Plan takeIn(const plan::Plan &plan, const plan::Plan &before, const plan::Plan &now,
                  const std::set<std::string> &gone, text::Problems &remarks);

} // namespace portolan::compose
