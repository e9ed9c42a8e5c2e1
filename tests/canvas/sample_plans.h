#pragma once

#include "model/plan/plan.h"

namespace portolan::samples {

/// A gateway with a proxy, and a node with a web server on 8080 in production and on 9090 in development, and
/// a database that it uses. One HTTP route leads to the web server.
plan::Plan smallPlan();

/// A fleet of that many services, fifty to a node, each with three ports; a proxy on the first node and
/// routes to one service in ten; links within nodes.
plan::Plan largePlan(int services);

} // namespace portolan::samples
