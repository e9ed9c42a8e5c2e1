#pragma once

#include "model/firewall/reading.h"
#include "model/plan/resolved_plan.h"

namespace portolan::firewall {

/// What taking over a node's rules does to the plan.
struct PolicyImport {
    plan::Transaction transaction;        ///< empty where the plan says the same already
    std::vector<ReadRule> handMade;       ///< the rules that the node has in the plan then
    std::vector<std::string> fromRoutes;  ///< those that the plan's routes ask for anyway, by their names
    std::vector<plan::FirewallRule> gone; ///< hand-made rules of the plan that the node does not have
};

/// The transaction by which the plan's node gets the rules of \a reading, hand-made, and its default
/// policies.
///
/// Rules that follow from the plan's routes stay derived. Rules that the plan has keep their notes. Where
/// none lets the administrator in, the first that opens SSH is marked as management.
PolicyImport importPolicy(const plan::ResolvedPlan &resolved, plan::NodeId node, const Reading &reading);

} // namespace portolan::firewall
