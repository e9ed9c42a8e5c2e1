#pragma once

#include "model/firewall/policy.h"
#include "model/plan/resolved_plan.h"

namespace portolan::firewall {

/// The policies of all nodes to which the plan gives a firewall, in the order of nodes, in its environment.
///
/// From a route follows, each port and transport once and with all its routes:
/// - where it enters: its port, and port 80 where it redirects HTTP, to everyone;
/// - where it ends on another node: the port that the listener connects to, from there, on the interface of
///   the network between the two.
///
/// Hand-made rules come first. What they let through is not opened a second time.
std::vector<Policy> policiesOf(const plan::ResolvedPlan &resolved);

/// The policy of one node, or nullopt when the plan gives it no firewall.
std::optional<Policy> policyOf(const plan::ResolvedPlan &resolved, plan::NodeId node);

/// A rule as a person wrote it.
Rule handMadeRule(const plan::FirewallRule &written, plan::NodeId node);

} // namespace portolan::firewall
