#pragma once

#include "model/plan/resolved_plan.h"

namespace portolan::plan {

/// How far a port can be reached, widest first: what the address that it is bound to grants, before any
/// firewall.
enum class Exposure : std::uint8_t { Internet, Tailnet, NodeOnly, ContainerOnly };

/// `Internet`, `Tailnet`, `Node only`, `Container only`.
std::string_view toText(Exposure exposure);

/// The wider of two.
constexpr Exposure widest(Exposure a, Exposure b)
{
    return a < b ? a : b;
}

/// What a network of that kind grants. A LAN is known to the people of the house, and counts as the node
/// itself.
Exposure exposureOf(NetworkKind kind);

/// What an interface grants: its network, or where it names none the widest that its addresses allow.
Exposure exposureOf(const Plan &plan, const Interface &interface);

/// What a port grants that a node's own namespace binds to \a hostIp.
///
/// - No address, or `::`: the widest of all interfaces. `0.0.0.0`: the widest of those with an IPv4 address.
///   A node without interfaces counts as on the Internet, since nothing says that it is not.
/// - Loopback: the node only.
/// - An address of an interface: what that interface grants.
/// - An address that the node does not have: what its block allows: tailnet, private (node only), else the
/// Internet.
///
/// Source: Docker, Port publishing and mapping; Compose specification, ports.
Exposure exposureOf(const Plan &plan, const Node &node, const std::optional<IpAddress> &hostIp);

/// What a binding grants in its environment. One whose values are not known counts as bound to all addresses.
Exposure exposureOf(const ResolvedPlan &resolved, const ResolvedBinding &binding);

} // namespace portolan::plan
