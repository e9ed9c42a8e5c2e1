#pragma once

#include "model/plan/resolved_plan.h"
#include "model/tailnet/policy.h"

namespace portolan::tailnet {

/// The tests that follow from a plan's routes, for a policy that was derived from the same plan: each source
/// reaches what is drawn, and neither the neighbouring ports there (SSH, and what else the nodes publish on
/// the tailnet) nor does a neighbouring node reach what is drawn for another.
///
/// Every one of them holds: what rules written by hand open beyond the routes is not denied. What the
/// policy's own tests say is not said again. None for a policy that Tailscale would refuse.
std::vector<Test> testsOf(const plan::ResolvedPlan &resolved, const Policy &policy);

} // namespace portolan::tailnet
