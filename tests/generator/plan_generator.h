#pragma once

#include "model/plan/plan.h"

#include <cstdint>
#include <string>

namespace portolan::generator {

struct PlanSize {
    int services = 20;
    int servicesPerNode = 25;
    std::uint32_t seed = 1;
};

/// A plan of a gateway and as many service nodes as needed: each node with a public and a tailnet address, a
/// bridge network, a compose file and an env file of its ports; services with one to three bindings (half of
/// them bound to the tailnet by a variable), dependencies on neighbours, a route for every eighth, and an
/// environment for production and development. The same size and seed give the same plan.
plan::Plan generatePlan(const PlanSize &size);

/// The same deployment as somebody draws it who begins one: nothing is read from files, every node has a
/// fragment of its own, or (with every second seed) services of all nodes stand in fragments by product; an
/// overlay network joins services of all nodes; some mount volumes, publish ranges of ports, have secrets,
/// healthchecks and text that YAML could take for something else.
plan::Plan drawPlan(const PlanSize &size);

/// The plan's compose project as one file, for programs that read Compose.
std::string generateComposeFile(int services);

} // namespace portolan::generator
