#include "model/reach/walk.h"

#include "model/firewall/derived_policy.h"
#include "model/firewall/docker_release.h"
#include "model/tailnet/plan_tailnet.h"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace portolan::reach {

using plan::IpAddress;
using plan::NetworkKind;

namespace {

/// Of UDP, ufw-docker closes the ports up to this one. Source: github.com/chaifeng/ufw-docker.
constexpr std::uint16_t lastUfwDockerPort = 32767;
/// Any port that a client may use.
constexpr std::uint16_t clientPort = 49152;

/// Where a rule of a node's policy is written: by hand on the node, or in what asks for it.
std::pair<plan::EntityRef, std::string> placeOf(const Machine &machine, const firewall::Decision &decision)
{
    if (!decision.rule)
        return {machine.id, "firewall.incoming"};
    if (decision.rule->origin.derived && !decision.rule->origin.entities.empty())
        return {decision.rule->origin.entities.front(), {}};
    const auto &written = machine.node->firewall->rules;
    for (std::size_t i = 0; i < written.size(); ++i) {
        // Where the rule stands for routes too, it has taken their names and origin.
        firewall::Rule own = firewall::handMadeRule(written[i], machine.id);
        own.comment = decision.rule->comment;
        own.origin = decision.rule->origin;
        if (own == *decision.rule)
            return {machine.id, fmt::format("firewall.rules[{}]", i)};
    }
    return {machine.id, "firewall.rules"};
}

firewall::Connection connectionOf(const Uplink &in, const Packet &packet, bool published)
{
    firewall::Connection connection;
    connection.interface = in.name;
    connection.source = packet.source.value_or(Landscape::anybody(packet.destination.isV6));
    connection.destination = packet.destination;
    connection.sourcePort = clientPort;
    connection.port = packet.port;
    connection.transport = packet.transport;
    connection.published = published;
    return connection;
}

/// What a filter does to a port on an interface, at which stage, and by what.
std::string judgement(plan::FirewallAction action, const std::string &tool, const std::string &port,
                      const std::string &interface, const std::string &stage, const std::string &cause)
{
    switch (action) {
    case plan::FirewallAction::Allow:
        return say(phrase("reach", "{} accepts {} on {}{}: {}"), tool, port, interface, stage, cause);
    case plan::FirewallAction::Deny:
        return say(phrase("reach", "{} drops {} on {}{}: {}"), tool, port, interface, stage, cause);
    case plan::FirewallAction::Reject:
        return say(phrase("reach", "{} rejects {} on {}{}: {}"), tool, port, interface, stage, cause);
    case plan::FirewallAction::Limit: break;
    }
    return say(phrase("reach", "{} accepts, if seldom enough, {} on {}{}: {}"), tool, port, interface, stage,
               cause);
}

std::string_view toolOf(const Machine &machine)
{
    return machine.ownTable ? "portolan.nft" : "ufw";
}

/// The service that says it listens, rather than the one whose port mapping leads there.
const Socket *listenerIn(const PortMap<Socket> &listeners, std::uint16_t port, plan::Transport transport)
{
    const Socket *known = listeners.find(
        port, transport, [](const Socket &s) { return s.source.list == ListenerSource::List::Endpoints; });
    return known ? known : listeners.find(port, transport);
}

} // namespace

/// In at an interface. A machine takes packets for any of its addresses, whichever interface they come by.
/// Source: RFC 1122, 3.3.4.2, the weak host model.
Ending Walk::arrive(const Machine &machine, const Uplink &in, const Packet &packet,
                    const TailnetAccess *access)
{
    if (packet.destination.isLoopback()) {
        note({HopKind::Network, Verdict::Fail, machine.id}, packet, [&] {
            return say(phrase("reach", "{} drops packets for {} that come from outside"), machine.node->name,
                       toText(packet.destination));
        });
        return {Disposition::NoRoute};
    }
    note({HopKind::Network, Verdict::Pass, machine.id, machine.id, "interfaces." + in.name}, packet, [&] {
        if (in.isAssumed)
            return say(phrase("reach", "the plan gives {} no interface: it counts as on the Internet"),
                       machine.node->name);
        const Uplink *owner = machine.uplinkOf(packet.destination);
        return owner == &in
                   ? say(phrase("reach", "{} has {} on {}"), machine.node->name, toText(packet.destination),
                         in.name)
                   : say(phrase("reach",
                                "{} comes by {} and is an address of {} on {}, which takes it all the same"),
                         toText(packet.destination), in.name, machine.node->name, owner->name);
    });
    if (const auto denied = askTailnet(machine, in, packet, access))
        return *denied;
    if (const Published *published = translated(machine, packet))
        return throughDocker(machine, in, packet, *published);
    return atMachine(machine, in, packet);
}

/// The packet filter that the tailnet's policy gives the node: asked before the kernel sees the packet.
std::optional<Ending> Walk::askTailnet(const Machine &machine, const Uplink &in, const Packet &packet,
                                       const TailnetAccess *access)
{
    if (in.medium.kind != NetworkKind::Tailnet || !access || !packet.source)
        return std::nullopt;
    const plan::EntityRef policy = access->policy();
    if (!access->isKnown()) {
        note({HopKind::Tailnet, Verdict::Fail, machine.id, policy}, packet, [] {
            return say(
                phrase("reach", "Tailscale would refuse the policy, so nobody knows what it lets pass"));
        });
        return Ending{Disposition::InsufficientInfo};
    }
    const auto decision = access->decide(*packet.source, packet.destination, packet.port, packet.transport);
    note({HopKind::Tailnet, decision.admits ? Verdict::Pass : Verdict::Deny, machine.id, policy}, packet,
         [&] {
             if (!access->policy())
                 return say(phrase("reach", "the plan has no policy for this tailnet: everything passes"));
             const auto sender = [&]() -> std::string {
                 if (const auto &device = access->device())
                     return device->tag.empty() ? device->user : device->tag;
                 const auto &owners = m_landscape.ownersOf(*packet.source);
                 if (owners.empty())
                     return toText(*packet.source);
                 const plan::Node &node = plan().nodes().at(owners.front());
                 const auto &tags = tailnet::advertisedTags(node);
                 return say(phrase("reach", "{}, which calls itself {},"), node.name,
                            tags.empty() ? say(phrase("reach", "nothing")) : text::andList(tags));
             };
             const std::string port = portText(packet.port, packet.transport);
             return decision.admits
                        ? say(phrase("reach", "the policy admits {} to {} (line {} of its file)"), sender(),
                              port, decision.line)
                        : say(phrase("reach", "no rule of the policy admits {} to {}"), sender(), port);
         });
    return decision.admits ? std::nullopt : std::optional(Ending{Disposition::DeniedIn});
}

/// The binding for which Docker rewrites the destination, before any filter is asked. On a network without
/// IPv6 a process of the node takes its place.
const Published *Walk::translated(const Machine &machine, const Packet &packet) const
{
    const Published *published = machine.published.find(
        packet.port, packet.transport, [&](const Published &p) { return p.answers(packet.destination); });
    if (!published || !packet.destination.isV6)
        return published;
    const Container *container = m_landscape.containerOf(published->owner);
    const bool hasRules = machine.dockerMajor == 0 || machine.dockerMajor >= firewall::translatesIpv6Since;
    return container && container->hasV6() && hasRules ? published : nullptr;
}

void Walk::noteTranslation(const Machine &machine, const Packet &packet, const Published &published,
                           bool byProcess)
{
    note({HopKind::Docker, Verdict::Translate, machine.id, published.owner,
          fmt::format("ports[{}]", published.index)},
         packet, [&] {
             const std::string where =
                 !published.port.hostIp
                     ? say(phrase("reach", "which has no host IP and so is for all addresses"))
                     : say(phrase("reach", "for {}"), toText(*published.port.hostIp));
             const std::string &service = nameOf(plan().services().at(published.owner));
             const std::string target = portText(published.targetOf(packet.port), packet.transport);
             return byProcess
                        ? say(phrase(
                                  "reach",
                                  "docker-proxy, a process of {}, passes it on to {} of {} by ports[{}], {}"),
                              machine.node->name, target, service, published.index, where)
                        : say(phrase("reach", "Docker passes it on to {} of {} by ports[{}], {}"), target,
                              service, published.index, where);
         });
}

Ending Walk::throughDocker(const Machine &machine, const Uplink &in, const Packet &packet,
                           const Published &published)
{
    if (machine.firewall && machine.ownTable &&
        !passesPolicy(machine, connectionOf(in, packet, true), HopKind::Firewall, packet,
                      phrase("reach", ", before Docker")))
        return {Disposition::DeniedIn};
    noteTranslation(machine, packet, published, false);
    if (!machine.ownTable && !passesGuard(machine, in, packet, published))
        return {Disposition::DeniedIn};
    return intoContainer(*m_landscape.containerOf(published.owner), published.targetOf(packet.port), packet);
}

/// What stands in the chain DOCKER-USER. tailscaled's own chain comes before it.
bool Walk::passesGuard(const Machine &machine, const Uplink &in, const Packet &packet,
                       const Published &published)
{
    if (!machine.firewall)
        return true;
    const Mark passes{HopKind::Forward, Verdict::Pass, machine.id, machine.id, "firewall.docker-guard"};
    if (in.medium.kind == NetworkKind::Tailnet) {
        note(passes, packet, [&] {
            return say(phrase("reach",
                              "tailscaled accepts what comes over {}, before ufw and DOCKER-USER are asked"),
                       in.name);
        });
        return true;
    }
    const bool hasChain = machine.node->dockerFirewall == plan::DockerFirewall::Iptables;
    if (machine.guard == plan::DockerGuard::DockerUser && hasChain)
        return passesPolicy(machine, connectionOf(in, packet, true), HopKind::Forward, packet, std::nullopt);
    if (machine.guard == plan::DockerGuard::UfwDocker && hasChain)
        return passesUfwDocker(machine, packet, published.targetOf(packet.port));
    note(passes, packet, [&] {
        return hasChain || machine.guard == plan::DockerGuard::None
                   ? say(phrase("reach", "Docker accepts what it has translated: {} is never asked"),
                         toolOf(machine))
                   : say(phrase("reach", "Docker writes nftables rules, which have no chain DOCKER-USER: its "
                                         "rules are not asked"));
    });
    return true;
}

/// Source: github.com/chaifeng/ufw-docker: routed rules of ufw decide by the container's port; private
/// networks pass.
bool Walk::passesUfwDocker(const Machine &machine, const Packet &packet, std::uint16_t targetPort)
{
    firewall::Connection connection;
    connection.direction = plan::Direction::Routed;
    connection.source = packet.source.value_or(Landscape::anybody(packet.destination.isV6));
    connection.destination = packet.destination;
    connection.port = targetPort;
    connection.transport = packet.transport;
    const firewall::Rule *rule = machine.firewall->routedRule(connection);
    const bool isHigh = packet.transport == plan::Transport::Udp && targetPort > lastUfwDockerPort;
    const bool passes = rule ? firewall::letsThrough(rule->action) : connection.source.isPrivate() || isHigh;
    note({HopKind::Forward, passes ? Verdict::Pass : Verdict::Deny, machine.id, machine.id,
          "firewall.docker-guard"},
         packet, [&] {
             if (rule)
                 return say(phrase("reach", "ufw-docker asks ufw's routed rules: {}"),
                            firewall::describe(*rule));
             return passes ? say(phrase("reach", "ufw-docker lets private networks and high UDP ports pass"))
                           : say(phrase("reach",
                                        "ufw-docker drops it: no `ufw route allow` for {} of the container"),
                                 portText(targetPort, packet.transport));
         });
    return passes;
}

bool Walk::passesPolicy(const Machine &machine, const firewall::Connection &connection, HopKind kind,
                        const Packet &packet, std::optional<text::Phrase> stage)
{
    const firewall::Decision decision = machine.firewall->decide(connection);
    if (!m_hops)
        return decision.letsThrough();
    auto [entity, field] = placeOf(machine, decision);
    if (!decision.rule && connection.direction == plan::Direction::Out)
        field = "firewall.outgoing";
    note({kind, decision.letsThrough() ? Verdict::Pass : Verdict::Deny, machine.id, entity, field}, packet,
         [&] {
             const std::string tool = kind == HopKind::Forward
                                          ? say(phrase("reach", "docker-user.sh, in DOCKER-USER,"))
                                          : std::string(toolOf(machine));
             const std::string what =
                 decision.rule ? say(phrase("reach", "rule \"{}\""), firewall::describe(*decision.rule))
                               : say(phrase("reach", "no rule, so its default"));
             return judgement(decision.action, tool, portText(packet.port, packet.transport),
                              connection.interface, stage ? text::inLanguage(*stage) : std::string(), what);
         });
    return decision.letsThrough();
}

/// A container that somebody on the link addresses by its own address.
Ending Walk::routedToContainer(const Machine &machine, const Uplink &in, const Container &container,
                               const Packet &packet)
{
    const auto &all = machine.published.values();
    const bool isPublished = std::any_of(all.begin(), all.end(), [&](const Published &published) {
        const auto &bound = published.port.hostIp;
        return published.owner == container.owner && published.port.transport == packet.transport &&
               published.port.target.contains(packet.port) &&
               (!bound || bound->isV6 == packet.destination.isV6);
    });
    const auto deny = [&](auto reason, const char *field) {
        note({HopKind::Forward, Verdict::Deny, machine.id, machine.id, field}, packet, reason);
        return Ending{Disposition::DeniedIn};
    };
    if (machine.dockerMajor >= firewall::dropsForeignPacketsSince)
        return deny(
            [&] {
                return say(
                    phrase("reach", "Docker {} drops what is sent to a container's own address from outside"),
                    machine.node->dockerVersion);
            },
            "docker-version");
    if (!isPublished)
        return deny(
            [] {
                return say(
                    phrase("reach", "Docker drops what is for a port that the container does not publish"));
            },
            "docker-version");
    const bool isJudged =
        machine.firewall && (machine.ownTable || machine.guard == plan::DockerGuard::DockerUser);
    if (isJudged) {
        firewall::Connection connection = connectionOf(in, packet, false);
        connection.direction = plan::Direction::Routed;
        const firewall::Rule *rule = machine.firewall->routedRule(connection);
        const auto action = rule ? rule->action : machine.firewall->policy().routed;
        if (!firewall::letsThrough(action))
            return deny(
                [] {
                    return say(phrase(
                        "reach", "what is passed on to containers past their published ports is dropped"));
                },
                "firewall.routed");
    }
    note({HopKind::Forward, Verdict::Pass, machine.id, machine.id, "docker-version"}, packet, [&] {
        return say(
            phrase("reach", "Docker {} accepts what is for a published port of a container, even one that is "
                            "published on the loopback address"),
            machine.dockerMajor == 0 ? say(phrase("reach", "before 28")) : machine.node->dockerVersion);
    });
    return intoContainer(container, packet.port, packet);
}

Ending Walk::atMachine(const Machine &machine, const Uplink &in, const Packet &packet)
{
    if (machine.firewall && in.medium.kind == NetworkKind::Tailnet && !machine.ownTable)
        note({HopKind::Firewall, Verdict::Pass, machine.id}, packet, [&] {
            return say(phrase("reach", "tailscaled accepts what comes over {}, before ufw is asked"),
                       in.name);
        });
    else if (machine.firewall &&
             !passesPolicy(machine, connectionOf(in, packet, false), HopKind::Firewall, packet, std::nullopt))
        return {Disposition::DeniedIn};
    return socketOn(machine, packet);
}

/// From a container to an address of its own node: Docker translates nothing there, so that the node's own
/// processes answer, docker-proxy among them, and the firewall is asked. Measured on Docker 20.10.
Ending Walk::fromBridge(const Standpoint &from, const Packet &packet)
{
    const Machine &machine = *from.machine;
    if (machine.firewall) {
        Uplink bridge;
        if (m_hops)
            bridge.name = say(phrase("reach", "a container's bridge"));
        else
            bridge.name = "bridge";
        if (!passesPolicy(machine, connectionOf(bridge, packet, false), HopKind::Firewall, packet,
                          phrase("reach", ", though it comes from a container")))
            return {Disposition::DeniedIn};
    }
    return socketOn(machine, packet);
}

/// On the machine itself nothing is filtered.
Ending Walk::locally(const Machine &machine, const Packet &packet)
{
    if (!packet.destination.isLoopback())
        if (const Published *published = translated(machine, packet)) {
            noteTranslation(machine, packet, *published, false);
            return intoContainer(*m_landscape.containerOf(published->owner), published->targetOf(packet.port),
                                 packet);
        }
    return socketOn(machine, packet);
}

Ending Walk::socketOn(const Machine &machine, const Packet &packet)
{
    const auto answers = [&](const auto &listener) {
        return listener.answers(packet.destination);
    };
    if (const Socket *socket = machine.sockets.find(packet.port, packet.transport, answers)) {
        note({HopKind::Listener, Verdict::Pass, machine.id, socket->source.entity, socket->source.field()},
             packet, [&] {
                 return say(phrase("reach", "{} listens on {}"),
                            nameOf(plan().services().at(socket->service)),
                            portText(packet.port, packet.transport));
             });
        return {Disposition::Accepted, socket->service};
    }
    if (const Published *published = machine.published.find(packet.port, packet.transport, answers)) {
        noteTranslation(machine, packet, *published, true);
        return intoContainer(*m_landscape.containerOf(published->owner), published->targetOf(packet.port),
                             packet);
    }
    const Socket *elsewhere = machine.sockets.find(packet.port, packet.transport);
    const Published *other = machine.published.find(packet.port, packet.transport);
    const plan::EntityRef entity = elsewhere ? elsewhere->source.entity
                                   : other   ? plan::EntityRef(other->owner)
                                             : plan::EntityRef();
    const std::string field = elsewhere ? elsewhere->source.field()
                              : other   ? fmt::format("ports[{}].host-ip", other->index)
                                        : std::string();
    note({HopKind::Listener, Verdict::Fail, machine.id, entity, field}, packet, [&] {
        const auto &bound = elsewhere ? elsewhere->bound : other ? other->port.hostIp : std::nullopt;
        if (bound)
            return say(phrase("reach", "nothing answers {} at {}: it is bound to {}"),
                       portText(packet.port, packet.transport), toText(packet.destination), toText(*bound));
        return say(phrase("reach", "the plan knows nothing that listens on {} of {}"),
                   portText(packet.port, packet.transport), machine.node->name);
    });
    return {Disposition::NoListener};
}

Ending Walk::intoContainer(const Container &container, std::uint16_t port, const Packet &packet)
{
    const Socket *listener = listenerIn(container.listeners, port, packet.transport);
    if (listener) {
        note({HopKind::Listener, Verdict::Pass, container.node, listener->source.entity,
              listener->source.field()},
             {}, [&] {
                 return say(phrase("reach", "{} listens on {}"),
                            nameOf(plan().services().at(listener->service)),
                            portText(port, packet.transport));
             });
        return {Disposition::Accepted, listener->service};
    }
    note({HopKind::Listener, Verdict::Fail, container.node, container.owner}, {}, [&] {
        return say(phrase("reach", "the plan knows nothing that listens on {} in {}"),
                   portText(port, packet.transport),
                   container.owner ? nameOf(plan().services().at(container.owner))
                                   : say(phrase("reach", "it")));
    });
    return {Disposition::NoListener};
}

} // namespace portolan::reach
