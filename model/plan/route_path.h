#pragma once

#include "model/plan/resolved_plan.h"

#include <optional>
#include <string>
#include <vector>

namespace portolan::plan {

/// One port binding of a service.
struct BindingRef {
    ServiceId service;
    std::size_t index = 0; ///< in Service::ports

    bool operator==(const BindingRef &) const = default;
};

/// The way of a route in an environment: who takes the connection, and where it goes on to.
struct RoutePath {
    bool active = false; ///< its target starts in this environment; otherwise nothing follows from the route
    NodeId listener;     ///< who takes the connection
    std::vector<IpAddress> listenerAddresses; ///< those of the listener on the Internet
    NodeId targetNode;                        ///< where the target runs
    std::optional<IpAddress> upstreamAddress; ///< where the listener reaches the target
    std::string upstreamName; ///< by what it does so instead, on a Compose network that both are attached to
    std::uint16_t upstreamPort = 0;    ///< the port there, which is the published one; 0 = not known
    std::optional<BindingRef> binding; ///< what publishes it; none when the target listens on the node itself
    std::string problem;               ///< why there is no upstream, or why it does not answer; else empty

    bool hasUpstream() const { return (upstreamAddress || !upstreamName.empty()) && upstreamPort != 0; }
    bool operator==(const RoutePath &) const = default;
};

/// The node that takes a route's connections: a proxy, or the target of a direct route, takes its listeners
/// along when the environment puts it on another node.
NodeId listenerOf(const ResolvedPlan &resolved, const Route &route);

/// The service whose bindings publish the ports of \a service: itself, or the owner of the network namespace
/// it shares.
const Service &publisherOf(const Plan &plan, const Service &service);

/// Follows a route from its listener to the port binding that publishes its target.
///
/// A target that shares another service's network namespace is published by that service. A native daemon and
/// a service on the host's network need no binding. Where listener and target are one node, the upstream is
/// its loopback address, unless the binding names another. A proxy that is a container there has a loopback
/// address of its own: it reaches what shares its network namespace by that, what is on one of its Compose
/// networks by name (or by the fixed address it has there), and everything else at an address of the node.
RoutePath pathOf(const ResolvedPlan &resolved, const Route &route);

/// The addresses of a node on networks of a kind, in the order of its interfaces.
std::vector<IpAddress> addressesOn(const Plan &plan, NodeId node, NetworkKind kind);

/// The addresses of a node on one network, in the order of its interfaces.
std::vector<IpAddress> addressesOn(const Plan &plan, NodeId node, NetworkId network);

} // namespace portolan::plan
