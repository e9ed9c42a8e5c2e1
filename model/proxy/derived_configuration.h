#pragma once

#include "model/plan/resolved_plan.h"
#include "model/proxy/configuration.h"

namespace portolan::proxy {

/// What each node's proxy passes on in the plan's environment, for the nodes that have HTTP or stream routes,
/// in their order.
///
/// Problems: a route without proxy, hostname or upstream; a port or a path that an earlier route has already
/// taken.
std::vector<Configuration> configurationsOf(const plan::ResolvedPlan &resolved);

} // namespace portolan::proxy
