#pragma once

#include "model/firewall/policy.h"
#include "model/plan/resolved_plan.h"

namespace portolan::firewall {

/// The policy of a node in the plan's environment, or nullopt when the plan gives it no firewall.
///
/// Each route that the node listens for opens its port, and port 80 where it redirects HTTP: one rule for
/// each port and transport, which names all its routes. A hand-made rule that opens the same takes the place
/// of the derived one.
std::optional<Policy> policyOf(const plan::ResolvedPlan &resolved, plan::NodeId node);

} // namespace portolan::firewall
