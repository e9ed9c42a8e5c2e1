#include "model/reach/landscape.h"

#include "model/firewall/derived_policy.h"
#include "model/firewall/docker_release.h"

#include <algorithm>
#include <fmt/format.h>

namespace portolan::reach {

namespace {

using plan::IpAddress;

/// What no plan gives a node: it stands for the address of one whose interfaces are not known. Source: RFC
/// 5737; RFC 3849.
Uplink assumedUplink(plan::NodeId node)
{
    Uplink uplink;
    uplink.isAssumed = true;
    IpAddress v4 = *IpAddress::parse("192.0.2.0");
    v4.bytes[3] = static_cast<std::uint8_t>(node.value % 254 + 1);
    IpAddress v6 = *IpAddress::parse("2001:db8:ffff::");
    v6.bytes[14] = static_cast<std::uint8_t>(node.value >> 8U);
    v6.bytes[15] = static_cast<std::uint8_t>(node.value);
    uplink.addresses = {v4, v6};
    return uplink;
}

std::vector<Uplink> uplinksOf(const plan::Plan &plan, const plan::Node &node)
{
    std::vector<Uplink> uplinks;
    for (const plan::Interface &interface : node.interfaces)
        if (const auto medium = mediumOf(plan, interface))
            uplinks.push_back({interface.name, *medium, interface.addresses});
    if (node.interfaces.empty())
        uplinks.push_back(assumedUplink(node.id));
    return uplinks;
}

bool isTrue(const text::YamlNode &body, std::string_view key)
{
    const text::YamlNode *value = body.find(key);
    return value && value->isScalar() && (value->scalar == "true" || value->scalar == "yes");
}

/// The fixed addresses of a service on its networks. Source: Compose specification, ipv4_address.
std::vector<IpAddress> fixedAddresses(const plan::Service &service)
{
    std::vector<IpAddress> addresses;
    for (const plan::NetworkAttachment &attachment : service.networks)
        for (const char *key : {"ipv4_address", "ipv6_address"})
            if (const text::YamlNode *value = attachment.body.find(key))
                if (const auto address = IpAddress::parse(value->scalar))
                    addresses.push_back(*address);
    return addresses;
}

} // namespace

std::optional<Medium> mediumOf(const plan::Plan &plan, const plan::Interface &interface)
{
    if (const plan::Network *network = plan.find(interface.network))
        return Medium{network->kind, network->id};
    const auto isLoopback = [](const IpAddress &address) {
        return address.isLoopback();
    };
    const bool allLoopback = !interface.addresses.empty() &&
                             std::all_of(interface.addresses.begin(), interface.addresses.end(), isLoopback);
    if (interface.name == "lo" || allLoopback)
        return std::nullopt;
    const auto is = [&](auto holds) {
        return std::any_of(interface.addresses.begin(), interface.addresses.end(), holds);
    };
    if (is([](const IpAddress &address) { return address.isTailnet(); }))
        return Medium{plan::NetworkKind::Tailnet, {}};
    if (is([](const IpAddress &address) { return !address.isPrivate(); }) || interface.addresses.empty())
        return Medium{plan::NetworkKind::Internet, {}};
    return Medium{plan::NetworkKind::Lan, {}};
}

bool listensOnNode(const plan::Service &publisher)
{
    return !publisher.file || publisher.networkMode == plan::NetworkMode::Host;
}

std::optional<IpAddress> Uplink::address(bool isV6) const
{
    const auto found = std::find_if(addresses.begin(), addresses.end(),
                                    [isV6](const IpAddress &address) { return address.isV6 == isV6; });
    return found == addresses.end() ? std::nullopt : std::optional(*found);
}

std::string ListenerSource::field() const
{
    switch (list) {
    case List::Ports: return fmt::format("ports[{}]", index);
    case List::Endpoints: return fmt::format("endpoints[{}]", index);
    case List::Route: break;
    }
    return {};
}

bool Socket::answers(const IpAddress &address) const
{
    // A socket on :: takes IPv4 too, as Linux has it by default.
    return !bound || *bound == address || (bound->isUnspecified() && (bound->isV6 || !address.isV6));
}

bool Published::answers(const IpAddress &address) const
{
    const auto &bound = port.hostIp;
    return !bound || *bound == address || (bound->isUnspecified() && bound->isV6 == address.isV6);
}

std::uint16_t Published::targetOf(std::uint16_t published) const
{
    if (port.published.size() != port.target.size())
        return port.target.first;
    return static_cast<std::uint16_t>(port.target.first + published - port.published.first);
}

bool Bridge::isSame(const Bridge &other) const
{
    return isDefault == other.isDefault && network == other.network && project == other.project;
}

bool Container::leavesNetworks() const
{
    return std::any_of(bridges.begin(), bridges.end(), [](const Bridge &b) { return !b.isInternal; });
}

bool Container::hasV6() const
{
    return std::any_of(bridges.begin(), bridges.end(), [](const Bridge &b) { return b.hasV6; });
}

const Bridge *Container::sharedWith(const Container &other) const
{
    const auto found = std::find_if(bridges.begin(), bridges.end(), [&](const Bridge &bridge) {
        return (bridge.spansNodes || node == other.node) &&
               std::any_of(other.bridges.begin(), other.bridges.end(),
                           [&](const Bridge &b) { return b.isSame(bridge); });
    });
    return found == bridges.end() ? nullptr : &*found;
}

bool Machine::hasAddress(const IpAddress &address) const
{
    return address.isLoopback() || uplinkOf(address);
}

const Uplink *Machine::uplinkOf(const IpAddress &address) const
{
    const auto found = std::find_if(uplinks.begin(), uplinks.end(), [&](const Uplink &uplink) {
        return std::find(uplink.addresses.begin(), uplink.addresses.end(), address) != uplink.addresses.end();
    });
    return found == uplinks.end() ? nullptr : &*found;
}

/// Source: RFC 7600 for IPv4, a dummy address; RFC 6666 for IPv6, a block of discarded packets.
IpAddress Landscape::anybody(bool isV6)
{
    static const IpAddress v4 = *IpAddress::parse("192.0.0.8");
    static const IpAddress v6 = *IpAddress::parse("100::8");
    return isV6 ? v6 : v4;
}

Landscape::Landscape(plan::ResolvedPlan resolved)
    : m_resolved(std::move(resolved))
{
    rebuild();
}

void Landscape::rebuild()
{
    m_machines.clear();
    m_services.clear();
    m_containers.clear();
    m_owners.clear();
    m_fixed.clear();
    m_tailnets.clear();
    m_names = Names(m_resolved);
    addMachines();
    addRoutes();
    addServices();
    for (const plan::Network &network : plan().networks())
        if (network.kind == plan::NetworkKind::Tailnet)
            m_tailnets.emplace(network.id, TailnetAccess(m_resolved, network.id));
}

void Landscape::addMachines()
{
    for (const plan::Node &node : plan().nodes()) {
        Machine &machine = m_machines[node.id];
        machine.id = node.id;
        machine.node = &node;
        machine.uplinks = uplinksOf(plan(), node);
        machine.dockerMajor = firewall::dockerRelease(node.dockerVersion);
        if (node.firewall) {
            machine.guard = node.firewall->dockerGuard;
            machine.ownTable = node.firewall->tool == plan::FirewallTool::Nftables;
        }
        for (const Uplink &uplink : machine.uplinks)
            for (const IpAddress &address : uplink.addresses)
                m_owners[address].push_back(node.id);
    }
    for (firewall::Policy &policy : firewall::policiesOf(m_resolved)) {
        const plan::NodeId node = policy.node;
        m_machines[node].firewall = std::make_shared<const NodeFirewall>(std::move(policy));
    }
}

void Landscape::addRoutes()
{
    m_routes.clear();
    m_routesTo.clear();
    m_routesAt.clear();
    m_routed.clear();
    for (const plan::Route &route : plan().routes()) {
        RouteWay way{route.id, plan::pathOf(m_resolved, route)};
        if (!way.path.active || route.port == 0)
            continue;
        const ServicePort target{route.target, route.targetPort, route.transport};
        m_routesTo[target].push_back(m_routes.size());
        if (route.kind != plan::RouteKind::Direct)
            m_routesAt[{way.path.listener, route.port, route.transport}].push_back(m_routes.size());
        auto &ports = m_routed[route.target];
        if (route.targetPort != 0 && std::find(ports.begin(), ports.end(), target) == ports.end())
            ports.push_back(target);
        m_routes.push_back(std::move(way));
    }
}

void Landscape::addServices()
{
    for (const plan::Service &service : plan().services()) {
        const plan::NodeId node = m_resolved.nodeOf(service);
        if (!m_resolved.isActive(service) || !m_machines.contains(node))
            continue;
        m_services[node].push_back(service.id);
        addService(service);
    }
}

void Landscape::addService(const plan::Service &service)
{
    const plan::Service &publisher = plan::publisherOf(plan(), service);
    const plan::NodeId node = m_resolved.nodeOf(service);
    Machine &machine = m_machines.at(node);
    if (listensOnNode(publisher)) {
        addBindings(machine, service);
        addEndpoints(machine.sockets, service, true);
        return;
    }
    Container &container = containerFor(publisher, node);
    for (const plan::ResolvedBinding &binding : m_resolved.bindingsOf(service.id)) {
        if (!binding.error.empty())
            continue;
        const ListenerSource source{service.id, ListenerSource::List::Ports, binding.index};
        container.listeners.add(binding.port.target, binding.port.transport, {service.id, {}, source});
        if (!binding.port.published.isNone() && service.id == publisher.id)
            machine.published.add(binding.port.published, binding.port.transport,
                                  {publisher.id, binding.index, binding.port});
    }
    addEndpoints(container.listeners, service, false);
}

/// A native daemon listens where its ports say; a container on the host's network has its ports ignored, and
/// listens on what they lead to. Source: Compose specification, network_mode.
void Landscape::addBindings(Machine &machine, const plan::Service &service)
{
    for (const plan::ResolvedBinding &binding : m_resolved.bindingsOf(service.id)) {
        if (!binding.error.empty())
            continue;
        const bool isBare = service.file || binding.port.published.isNone();
        const auto bound = service.file ? std::nullopt : binding.port.hostIp;
        machine.sockets.add(isBare ? binding.port.target : binding.port.published, binding.port.transport,
                            {service.id, bound, {service.id, ListenerSource::List::Ports, binding.index}});
    }
}

/// \a skipsBound: ports that a binding leads to are known by that, with the address they are bound to.
void Landscape::addEndpoints(PortMap<Socket> &listeners, const plan::Service &service, bool skipsBound)
{
    const auto &bindings = m_resolved.bindingsOf(service.id);
    const auto isBound = [&](std::uint16_t port, plan::Transport transport) {
        return skipsBound && std::any_of(bindings.begin(), bindings.end(), [&](const auto &binding) {
                   return binding.error.empty() && binding.port.transport == transport &&
                          binding.port.target.contains(port);
               });
    };
    for (std::size_t i = 0; i < service.endpoints.size(); ++i) {
        const plan::Endpoint &endpoint = service.endpoints[i];
        if (endpoint.port != 0 && !isBound(endpoint.port, endpoint.transport))
            listeners.add(plan::PortRange::single(endpoint.port), endpoint.transport,
                          {service.id, {}, {service.id, ListenerSource::List::Endpoints, i}});
    }
    if (const auto routed = m_routed.find(service.id); routed != m_routed.end())
        for (const ServicePort &port : routed->second)
            if (!isBound(port.port, port.transport))
                listeners.add(
                    plan::PortRange::single(port.port), port.transport,
                    {service.id,
                     {},
                     {m_routes[m_routesTo.at(port).front()].route, ListenerSource::List::Route, 0}});
}

Container &Landscape::containerFor(const plan::Service &owner, plan::NodeId node)
{
    const auto [at, isNew] = m_containers.try_emplace(owner.id);
    Container &container = at->second;
    if (isNew) {
        container.owner = owner.id;
        container.node = node;
        container.bridges = bridgesOf(owner);
        for (const IpAddress &address : fixedAddresses(owner))
            m_fixed[address].push_back(owner.id);
    }
    return container;
}

Bridge Landscape::bridgeTo(const plan::Network &network) const
{
    Bridge bridge;
    bridge.network = network.id;
    const std::string driver = m_resolved.value(network.driver).value_or(network.driver);
    bridge.spansNodes = driver == "overlay";
    bridge.isInternal = isTrue(network.body, "internal");
    bridge.hasV6 = isTrue(network.body, "enable_ipv6");
    return bridge;
}

/// Compose puts services that name no network on the default one of their project.
std::vector<Bridge> Landscape::bridgesOf(const plan::Service &service) const
{
    std::vector<Bridge> bridges;
    if (service.networkMode == plan::NetworkMode::None)
        return bridges;
    if (service.networkMode == plan::NetworkMode::Networks)
        for (const plan::NetworkAttachment &attachment : service.networks)
            bridges.push_back(bridgeTo(plan().networks().at(attachment.network)));
    if (bridges.empty()) {
        Bridge bridge;
        bridge.isDefault = service.networkMode == plan::NetworkMode::Networks;
        if (!m_resolved.composeFiles().contains(service.file) || !bridge.isDefault)
            bridge.project = service.file;
        bridges.push_back(bridge);
    }
    return bridges;
}

const Machine *Landscape::machine(plan::NodeId node) const
{
    const auto found = m_machines.find(node);
    return found == m_machines.end() ? nullptr : &found->second;
}

const Machine *Landscape::machineOf(plan::ServiceId id) const
{
    const plan::Service *service = plan().find(id);
    return service && m_resolved.isActive(*service) ? machine(m_resolved.nodeOf(*service)) : nullptr;
}

const std::vector<plan::ServiceId> &Landscape::servicesOn(plan::NodeId node) const
{
    static const std::vector<plan::ServiceId> none;
    const auto found = m_services.find(node);
    return found == m_services.end() ? none : found->second;
}

const Container *Landscape::containerOf(plan::ServiceId id) const
{
    const plan::Service *service = plan().find(id);
    if (!service)
        return nullptr;
    const auto found = m_containers.find(plan::publisherOf(plan(), *service).id);
    return found == m_containers.end() ? nullptr : &found->second;
}

const std::vector<plan::NodeId> &Landscape::ownersOf(const IpAddress &address) const
{
    static const std::vector<plan::NodeId> none;
    const auto found = m_owners.find(address);
    return found == m_owners.end() ? none : found->second;
}

const std::vector<plan::ServiceId> &Landscape::containersAt(const IpAddress &address) const
{
    static const std::vector<plan::ServiceId> none;
    const auto found = m_fixed.find(address);
    return found == m_fixed.end() ? none : found->second;
}

const std::vector<std::size_t> &Landscape::routesTo(const ServicePort &port) const
{
    static const std::vector<std::size_t> none;
    const auto found = m_routesTo.find(port);
    return found == m_routesTo.end() ? none : found->second;
}

const std::vector<std::size_t> &Landscape::routesAt(plan::NodeId node, std::uint16_t port,
                                                    plan::Transport transport) const
{
    static const std::vector<std::size_t> none;
    const auto found = m_routesAt.find({node, port, transport});
    return found == m_routesAt.end() ? none : found->second;
}

const TailnetAccess *Landscape::tailnet(plan::NetworkId network) const
{
    const auto found = m_tailnets.find(network);
    return found == m_tailnets.end() ? nullptr : &found->second;
}

std::vector<ServicePort> Landscape::portsOf(const plan::Service &service) const
{
    std::vector<ServicePort> ports;
    const auto add = [&](std::uint16_t port, plan::Transport transport) {
        const ServicePort own{service.id, port, transport};
        if (port != 0 && std::find(ports.begin(), ports.end(), own) == ports.end())
            ports.push_back(own);
    };
    for (const plan::ResolvedBinding &binding : m_resolved.bindingsOf(service.id))
        if (binding.error.empty())
            add(binding.port.target.first, binding.port.transport);
    for (const plan::Endpoint &endpoint : service.endpoints)
        add(endpoint.port, endpoint.transport);
    if (const auto routed = m_routed.find(service.id); routed != m_routed.end())
        for (const ServicePort &port : routed->second)
            add(port.port, port.transport);
    return ports;
}

} // namespace portolan::reach
