#pragma once

#include "model/plan/resolved_plan.h"

#include <map>
#include <span>
#include <unordered_map>
#include <vector>

namespace portolan::check {

/// A range of ports that a service takes, or would take, on a node's own addresses.
/// Sorted by transport and port.
struct PortUse {
    /// What it comes from: a container's port binding, or the port binding or endpoint of a service that
    /// listens on the node itself.
    enum class Source : std::uint8_t { Published, Listener, Endpoint };

    plan::Transport transport = plan::Transport::Tcp;
    plan::PortRange ports;
    plan::ServiceId service;
    Source source = Source::Published;
    bool active = false;       ///< its service starts in the environment
    std::uint32_t index = 0;   ///< in Service::ports or Service::endpoints
    std::uint32_t address = 0; ///< see PortTable::hostIp

    auto operator<=>(const PortUse &) const = default;
};

/// Which ports of which node are taken in an environment: flat, sorted arrays of small records.
///
/// Holds what really binds on the node: published ports of containers with a network of their own, and the
/// listeners of native daemons and of services on the host's network. A range of which the engine chooses one
/// port takes none. Source: Compose specification, ports and network_mode.
class PortTable
{
public:
    explicit PortTable(const plan::ResolvedPlan &resolved);

    /// Follows an edit of services. Equal to building the table anew, but for the numbers of addresses.
    void update(const plan::ResolvedPlan &resolved, std::span<const plan::ServiceId> touched);

    /// The uses on one node, sorted.
    std::span<const PortUse> usesOn(plan::NodeId node) const;

    /// The bindings of services that start on one node, whose values give no port; `index` tells which,
    /// `ports` is none.
    std::span<const PortUse> unresolvedOn(plan::NodeId node) const;

    /// True when two addresses of uses have an address in common.
    bool overlap(std::uint32_t a, std::uint32_t b) const;

    /// The address of a use; none = all addresses, IPv4 and IPv6.
    const std::optional<plan::IpAddress> &hostIp(std::uint32_t address) const { return m_addresses[address]; }

private:
    void add(const plan::ResolvedPlan &resolved, const plan::Service &service);
    void addBindings(const plan::ResolvedPlan &resolved, const plan::Service &service, PortUse use);
    void addEndpoints(const plan::ResolvedPlan &resolved, const plan::Service &service, PortUse use);
    std::uint32_t intern(const std::optional<plan::IpAddress> &address);

    using UsesByNode = std::unordered_map<plan::NodeId, std::vector<PortUse>>;
    UsesByNode m_uses;
    UsesByNode m_unresolved;
    /// Where a service that takes ports has its uses.
    std::unordered_map<plan::ServiceId, plan::NodeId> m_nodes;
    std::vector<std::optional<plan::IpAddress>> m_addresses; ///< the first is "all"
    std::map<plan::IpAddress, std::uint32_t> m_numbers;      ///< where an address stands in m_addresses
};

/// True when a use comes from Service::ports.
constexpr bool isBinding(const PortUse &use)
{
    return use.source != PortUse::Source::Endpoint;
}

/// True when the service listens on its node's own addresses, without a port binding in between.
bool listensOnNode(const plan::Service &service);

/// True when Compose publishes the service's ports: it has a network namespace of its own.
bool publishesPorts(const plan::Service &service);

} // namespace portolan::check
