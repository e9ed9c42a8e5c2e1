#pragma once

#include "model/plan/origin.h"
#include "model/plan/resolved_plan.h"

#include <string>
#include <vector>

namespace portolan::compose {

/// True when an overlay network joins compose services that run on different nodes: only Docker Swarm can run
/// that.
bool needsStack(const plan::ResolvedPlan &resolved);

struct StackFile {
    std::string text;
    std::vector<plan::DerivationProblem> problems; ///< what Swarm cannot do, and is therefore not in the file
};

/// `stack.yaml` for `docker stack deploy`: all services of an environment in one file, each held to the node
/// that the plan puts it on. Ports are published by that node alone. Other expressions stay, and mean the
/// shell's variables.
///
/// What Swarm has no word for is left out and told; a port that is bound to one address is never opened on
/// all. Source: Docker manual, Compose file version 3 reference; docker/cli, schema 3.13.
StackFile writeStack(const plan::ResolvedPlan &resolved);

} // namespace portolan::compose
