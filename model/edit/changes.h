#pragma once

#include "model/edit/fragment.h"
#include "model/plan/route_path.h"

#include <set>

namespace portolan::edit {

/// A new entity, and the transaction that makes it.
struct Addition {
    plan::Transaction transaction;
    plan::EntityRef entity;
};

/// A node `node-N`, at a spot of the canvas or wherever there is room.
Addition addNode(const plan::Plan &plan, std::optional<Spot> at, std::string label);

/// A service `service-N` on a node, in the compose file and on the network that are usual there. The first
/// container of a plan brings the file `compose.yaml`. \a at is relative to the node's frame.
Addition addService(const plan::Plan &plan, plan::NodeId node, std::optional<Spot> at, std::string label);

/// On a node: a Compose network that its containers without any network join. On none: a LAN that \a nodes
/// are plugged into.
Addition addNetwork(const plan::Plan &plan, plan::NodeId node, std::span<const plan::NodeId> nodes,
                    std::string label);

/// Moves services, with all that shares their network namespace, to another node, and gives them their places
/// there.
plan::Transaction moveToNode(const plan::Plan &plan, std::span<const plan::Placement> places,
                             plan::NodeId node, std::string label);

/// What goes when some things are deleted.
struct Removal {
    plan::Transaction transaction;
    std::set<plan::EntityRef> chosen;     ///< what was asked for
    std::set<plan::EntityRef> dependents; ///< what makes no sense without it
};
Removal removalOf(const plan::Plan &plan, const std::set<plan::EntityRef> &entities, std::string label);

/// Takes one port away from its service.
plan::Transaction removePort(const plan::Plan &plan, plan::BindingRef binding, std::string label);

} // namespace portolan::edit
