#pragma once

#include "model/plan/plan.h"

namespace portolan::exports {

/// True when nothing of the plan was read from compose files: it begins a deployment, and no repository has
/// its files.
bool beginsDeployment(const plan::Plan &plan);

/// A plan that begins a deployment, with what its compose files need to be a project: `networks.yaml` for
/// networks that no file defines, the named volumes that services mount, the ports at which routes enter a
/// proxy that is a container, a root `compose.yaml` that includes
/// the fragments, and where the services of several nodes stand in files of their own, `compose.NODE.yaml`
/// for each of them. What the plan says itself stays; other plans stay as they are. Source: Compose
/// specification, include, networks, volumes.
plan::Plan completedPlan(const plan::Plan &plan);

} // namespace portolan::exports
