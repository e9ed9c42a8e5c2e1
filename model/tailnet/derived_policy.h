#pragma once

#include "model/plan/resolved_plan.h"
#include "model/tailnet/policy.h"

namespace portolan::tailnet {

/// The policies of a plan, and what they should state and cannot.
struct DerivedPolicies {
    std::vector<Policy> policies; ///< in the order of the plan
    std::vector<plan::DerivationProblem> problems;

    bool operator==(const DerivedPolicies &) const = default;
};

/// The policy of each tailnet in the plan's environment: what is written by hand, then one rule for each
/// listener whose routes cross the tailnet, with the ports of each node it must reach, in the order of the
/// plan's routes.
///
/// A node is named by its tag (of several, the one that the fewest nodes carry, so that no other node is let
/// in along with it), or by its tailnet addresses when it has none. UDP and SCTP get rules of their own, with
/// `proto`. Problems: a target that no binding publishes, a node with neither tag nor address.
DerivedPolicies policiesOf(const plan::ResolvedPlan &resolved);

} // namespace portolan::tailnet
