#include "model/reach/walk.h"

#include <algorithm>
#include <fmt/format.h>

namespace portolan::reach {

using plan::IpAddress;
using plan::NetworkKind;

namespace {

/// The network between containers as Docker numbers it by default, to stand for addresses that only the
/// engine knows.
IpAddress someContainer(bool isV6)
{
    static const IpAddress v4 = *IpAddress::parse("172.18.0.2");
    static const IpAddress v6 = *IpAddress::parse("fd00::2");
    return isV6 ? v6 : v4;
}

bool isOnInternet(const IpAddress &address)
{
    return !address.isLoopback() && !address.isPrivate() && !address.isTailnet() && !address.isUnspecified();
}

bool joins(const Uplink &one, const Uplink &other)
{
    // A LAN without a name may be any: two of them are not one.
    return one.medium == other.medium && (one.medium.network || one.medium.kind != NetworkKind::Lan);
}

} // namespace

IpAddress besides(IpAddress address)
{
    std::uint8_t &last = address.bytes[address.isV6 ? 15 : 3];
    last = last == 250 ? 251 : 250;
    return address;
}

std::string portText(std::uint16_t port, plan::Transport transport)
{
    return fmt::format("{}/{}", port, plan::toText(transport));
}

std::optional<Standpoint> Walk::standpointOf(const Landscape &landscape, plan::ServiceId service)
{
    const Machine *machine = landscape.machineOf(service);
    if (!machine)
        return std::nullopt;
    Standpoint at;
    at.machine = machine;
    at.container = landscape.containerOf(service);
    at.kind = at.container ? Standpoint::Kind::InContainer : Standpoint::Kind::OnMachine;
    return at;
}

Ending Walk::toAddress(const Standpoint &from, Packet packet)
{
    const Ending ending = send(from, packet);
    return ending.disposition == Disposition::Accepted ? passOn(ending, packet, {}) : ending;
}

Ending Walk::send(const Standpoint &from, Packet packet)
{
    switch (from.kind) {
    case Standpoint::Kind::Anywhere: return overInternet(from, packet);
    case Standpoint::Kind::OnLink: return onLink(from, packet);
    case Standpoint::Kind::OnNetwork: return onNetwork(from, packet);
    case Standpoint::Kind::OnMachine:
        return from.machine->hasAddress(packet.destination) ? locally(*from.machine, packet)
                                                            : leave(*from.machine, packet, false);
    case Standpoint::Kind::InContainer: return fromContainer(from, packet);
    }
    return {};
}

Ending Walk::overInternet(const Standpoint &from, Packet packet)
{
    for (const IpAddress &source : from.sources)
        if (source.isV6 == packet.destination.isV6 && !packet.source)
            packet.source = source;
    const std::vector<plan::NodeId> &owners = m_landscape.ownersOf(packet.destination);
    for (const plan::NodeId owner : owners) {
        const Machine &machine = *m_landscape.machine(owner);
        const Uplink &in = *machine.uplinkOf(packet.destination);
        if (in.medium.kind == NetworkKind::Internet)
            return arrive(machine, in, packet, nullptr);
    }
    if (owners.empty() && isOnInternet(packet.destination)) {
        note({HopKind::Network, Verdict::Pass, {}}, packet, [&] {
            return say(phrase("reach", "no node of the plan has {}: it is somewhere else on the Internet"),
                       toText(packet.destination));
        });
        return {Disposition::ExitsNetwork};
    }
    const plan::EntityRef owner = owners.empty() ? plan::EntityRef() : plan::EntityRef(owners.front());
    note({HopKind::Network, Verdict::Fail, {}, owner, owners.empty() ? "" : "interfaces"}, packet, [&] {
        return say(phrase("reach", "{} is not routed on the Internet"), toText(packet.destination));
    });
    return {Disposition::NoRoute};
}

Ending Walk::onLink(const Standpoint &from, Packet packet)
{
    packet.source = from.link->address(packet.destination.isV6);
    if (packet.source)
        packet.source = besides(*packet.source);
    for (const plan::ServiceId owner : m_landscape.containersAt(packet.destination))
        if (const Container *container = m_landscape.containerOf(owner);
            container && container->node == from.machine->id)
            return routedToContainer(*from.machine, *from.link, *container, packet);
    if (from.machine->hasAddress(packet.destination))
        return arrive(*from.machine, *from.link, packet, nullptr);
    return overInternet({}, packet);
}

Ending Walk::onNetwork(const Standpoint &from, Packet packet)
{
    for (const plan::NodeId owner : m_landscape.ownersOf(packet.destination)) {
        const Machine &machine = *m_landscape.machine(owner);
        const Uplink &in = *machine.uplinkOf(packet.destination);
        if (!(in.medium == from.medium))
            continue;
        packet.source = from.access && from.access->device()
                            ? from.access->device()->address(packet.destination.isV6)
                            : besides(packet.destination);
        return arrive(machine, in, packet, from.access);
    }
    return overInternet({}, packet);
}

/// What a container sends to an address. The engine's resolver answers names before there is one.
Ending Walk::fromContainer(const Standpoint &from, Packet packet)
{
    const Container &container = *from.container;
    if (packet.destination.isLoopback())
        return intoContainer(container, packet.port, packet);
    packet.source = someContainer(packet.destination.isV6);
    for (const plan::ServiceId owner : m_landscape.containersAt(packet.destination)) {
        const Container *other = m_landscape.containerOf(owner);
        if (other && (other == &container || other->sharedWith(container) || other->node == container.node))
            return toContainer(from, *other, packet.port, packet.transport);
    }
    if (!container.leavesNetworks()) {
        note({HopKind::Bridge, Verdict::Fail, from.machine->id, container.owner, "networks"}, packet, [&] {
            return container.bridges.empty()
                       ? say(phrase("reach", "the container has no network"))
                       : say(phrase("reach", "its networks are internal and lead nowhere else"));
        });
        return {Disposition::NoRoute};
    }
    if (from.machine->hasAddress(packet.destination))
        return fromBridge(from, packet);
    firewall::Connection connection;
    connection.direction = plan::Direction::Routed;
    connection.source = *packet.source;
    connection.destination = packet.destination;
    connection.port = packet.port;
    connection.transport = packet.transport;
    const bool isJudged = from.machine->firewall &&
                          (from.machine->ownTable || from.machine->guard == plan::DockerGuard::DockerUser);
    const firewall::Rule *rule = isJudged ? from.machine->firewall->routedRule(connection) : nullptr;
    if (rule && !firewall::letsThrough(rule->action)) {
        note({HopKind::Forward, Verdict::Deny, from.machine->id, from.machine->id, "firewall.rules"}, packet,
             [&] {
                 return say(phrase("reach", "what is passed on is stopped: {}"), firewall::describe(*rule));
             });
        return {Disposition::DeniedOut};
    }
    note({HopKind::Bridge, Verdict::Translate, from.machine->id}, packet, [&] {
        return say(phrase("reach", "Docker lets it leave with the address of {}"), from.machine->node->name);
    });
    packet.source.reset();
    return leave(*from.machine, packet, true);
}

/// Out of a machine, over the interface that leads there.
Ending Walk::leave(const Machine &machine, Packet packet, bool isForwarded)
{
    const bool isV6 = packet.destination.isV6;
    const auto send = [&](const Uplink &out, const Machine &to, const Uplink &in) -> Ending {
        // Behind a router that translates, a LAN reaches the Internet with an address of somebody else.
        packet.source = out.medium.kind == in.medium.kind ? out.address(isV6) : std::nullopt;
        if (!isForwarded && !passesOutgoing(machine, out, packet))
            return {Disposition::DeniedOut};
        return arrive(to, in, packet, m_landscape.tailnet(in.medium.network));
    };
    const Uplink *outside = nullptr;
    for (const Uplink &out : machine.uplinks)
        if (out.address(isV6) && out.medium.kind != NetworkKind::Tailnet &&
            (!outside || outside->medium.kind == NetworkKind::Lan))
            outside = &out;
    const Machine *publicOwner = nullptr;
    for (const plan::NodeId owner : m_landscape.ownersOf(packet.destination)) {
        const Machine &to = *m_landscape.machine(owner);
        const Uplink &in = *to.uplinkOf(packet.destination);
        for (const Uplink &out : machine.uplinks)
            if (joins(out, in) && out.address(isV6))
                return send(out, to, in);
        if (in.medium.kind == NetworkKind::Internet)
            publicOwner = &to;
    }
    if (publicOwner && outside)
        return send(*outside, *publicOwner, *publicOwner->uplinkOf(packet.destination));
    if (outside && !publicOwner && isOnInternet(packet.destination) &&
        m_landscape.ownersOf(packet.destination).empty()) {
        packet.source = outside->address(isV6);
        if (!isForwarded && !passesOutgoing(machine, *outside, packet))
            return {Disposition::DeniedOut};
        return overInternet({}, packet);
    }
    return leaveNowhere(machine, packet);
}

Ending Walk::leaveNowhere(const Machine &machine, const Packet &packet)
{
    for (const Uplink &uplink : machine.uplinks) {
        const plan::Network *network = plan().find(uplink.medium.network);
        if (!network)
            continue;
        for (const plan::Subnet &subnet : network->subnets)
            if (subnet.contains(packet.destination) && m_landscape.ownersOf(packet.destination).empty()) {
                note({HopKind::Network, Verdict::Pass, network->id}, packet, [&] {
                    return say(phrase("reach", "it is handed to {}, on which the plan knows nobody with {}"),
                               network->name, toText(packet.destination));
                });
                return {Disposition::DeliveredToSubnet};
            }
    }
    note({HopKind::Network, Verdict::Fail, machine.id, machine.id, "interfaces"}, packet, [&] {
        return say(phrase("reach", "{} has no way to {}"), machine.node->name, toText(packet.destination));
    });
    return {Disposition::NoRoute};
}

bool Walk::passesOutgoing(const Machine &machine, const Uplink &out, const Packet &packet)
{
    if (!machine.firewall)
        return true;
    firewall::Connection connection;
    connection.direction = plan::Direction::Out;
    connection.interface = out.name;
    connection.source = packet.source.value_or(Landscape::anybody(packet.destination.isV6));
    connection.destination = packet.destination;
    connection.port = packet.port;
    connection.transport = packet.transport;
    // What lets it out is the rule, and not worth a line.
    if (machine.firewall->decide(connection).letsThrough())
        return true;
    return passesPolicy(machine, connection, HopKind::Firewall, packet, phrase("reach", ", what leaves"));
}

Ending Walk::toContainer(const Standpoint &from, const Container &to, std::uint16_t port,
                         plan::Transport transport)
{
    Packet packet{std::nullopt, someContainer(false), port, transport};
    const auto named = [&] {
        return to.owner ? nameOf(plan().services().at(to.owner)) : say(phrase("reach", "the container"));
    };
    if (from.kind == Standpoint::Kind::OnLink && from.machine->id == to.node)
        return routedToContainer(*from.machine, *from.link, to, packet);
    if (from.kind == Standpoint::Kind::OnMachine && from.machine->id == to.node && !to.bridges.empty()) {
        note({HopKind::Bridge, Verdict::Pass, to.node}, {}, [&] {
            return say(phrase("reach", "a node reaches its containers by their own addresses, {} too"),
                       named());
        });
        return intoContainer(to, port, packet);
    }
    if (from.kind == Standpoint::Kind::InContainer && from.container == &to)
        return intoContainer(to, port, packet);
    const Bridge *shared =
        from.kind == Standpoint::Kind::InContainer ? to.sharedWith(*from.container) : nullptr;
    if (!shared) {
        const plan::EntityRef owner =
            from.container ? plan::EntityRef(from.container->owner) : plan::EntityRef();
        note({HopKind::Bridge, Verdict::Fail, to.node, owner, owner ? "networks" : ""}, {}, [&] {
            return say(phrase("reach", "it shares no network with {}, whose name means nothing there"),
                       named());
        });
        return {Disposition::NoRoute};
    }
    const plan::EntityRef network = shared->network ? plan::EntityRef(shared->network) : plan::EntityRef();
    note({HopKind::Bridge, Verdict::Pass, to.node, network}, {}, [&] {
        return say(phrase("reach",
                          "both are on {}: {} is reached there by its name, and no firewall stands between"),
                   shared->network ? nameOf(plan().networks().at(shared->network))
                                   : say(phrase("reach", "the project's default network")),
                   named());
    });
    return intoContainer(to, port, packet);
}

} // namespace portolan::reach
