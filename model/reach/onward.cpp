#include "model/reach/walk.h"

#include "model/proxy/cdn_ranges.h"

#include <algorithm>
#include <array>

/// What happens above packets: names, content delivery networks, proxies.
namespace portolan::reach {

using plan::IpAddress;

namespace {

/// The ports on which CDNs take HTTP and HTTPS. Source: Cloudflare, network ports.
constexpr std::array<std::uint16_t, 13> cdnPorts = {80,   443,  2052, 2053, 2082, 2083, 2086,
                                                    2087, 2095, 2096, 8080, 8443, 8880};

bool isMainPath(const std::string &path)
{
    return path.empty() || path == "/";
}

/// The CDN that stands before a name: that of its HTTP routes.
const plan::Cdn *cdnOf(const plan::Plan &plan, const std::string &name)
{
    for (const plan::Route &route : plan.routes())
        if (route.hostname == name && route.cdn)
            return plan.find(route.cdn);
    return nullptr;
}

Standpoint standpointOfCdn(const plan::Cdn &cdn)
{
    Standpoint at;
    const proxy::CdnRanges *ranges = proxy::cdnRangesOf(cdn.name);
    if (!ranges)
        return at;
    for (const bool isV6 : {false, true})
        for (const std::string_view block : ranges->blocks)
            if (const auto subnet = plan::Subnet::parse(block); subnet && subnet->address.isV6 == isV6) {
                at.sources.push_back(besides(subnet->address));
                break;
            }
    return at;
}

} // namespace

/// Asks DNS; notes why there is no answer. A route's host name that is in no zone of the plan is taken to
/// lead to the route's listener.
std::optional<NameAnswer> Walk::resolve(const std::string &name, bool isV6, const plan::Route *route)
{
    NameAnswer answer = m_landscape.names().find(name, isV6);
    if (answer.result == NameAnswer::Result::Outside && route) {
        for (const IpAddress &address : plan::addressesOn(
                 plan(), plan::listenerOf(m_landscape.resolved(), *route), plan::NetworkKind::Internet))
            if (address.isV6 == isV6)
                answer.addresses.push_back(address);
        answer.isProxied = static_cast<bool>(route->cdn);
        answer.source = route->id;
    }
    const bool isFound = !answer.addresses.empty();
    note({HopKind::Name, isFound ? Verdict::Pass : Verdict::Fail, answer.source, answer.source}, {}, [&] {
        const std::string_view family = isV6 ? "AAAA" : "A";
        if (isFound && answer.result == NameAnswer::Result::Outside)
            return say(phrase("reach", "{} is in no zone of the plan, and taken to lead to {}"), name,
                       toText(answer.addresses.front()));
        if (isFound)
            return answer.isProxied
                       ? say(phrase("reach", "{} has {} {}, for which a CDN answers"), name, family,
                             toText(answer.addresses.front()))
                       : say(phrase("reach", "{} has {} {}"), name, family, toText(answer.addresses.front()));
        switch (answer.result) {
        case NameAnswer::Result::NoAddress: return say(phrase("reach", "{} has no {} record"), name, family);
        case NameAnswer::Result::NoName: return say(phrase("reach", "no zone of the plan has {}"), name);
        case NameAnswer::Result::Loop:
            return say(phrase("reach", "the aliases of {} lead back to themselves"), name);
        case NameAnswer::Result::Found:
        case NameAnswer::Result::Outside: break;
        }
        return say(phrase("reach", "{} is in no zone of the plan"), name);
    });
    return isFound ? std::optional(std::move(answer)) : std::nullopt;
}

bool Walk::passesCdn(const plan::Cdn &cdn, const Packet &packet, const std::string &name)
{
    const bool isHttp = packet.transport != plan::Transport::Sctp &&
                        std::find(cdnPorts.begin(), cdnPorts.end(), packet.port) != cdnPorts.end() &&
                        (packet.transport == plan::Transport::Tcp || packet.port == 443);
    note({HopKind::Cdn, isHttp ? Verdict::Translate : Verdict::Deny, cdn.id, cdn.id}, {}, [&] {
        return isHttp ? say(phrase("reach", "{} answers for {} and asks its origin"), cdn.name, name)
                      : say(phrase("reach", "{} passes HTTP only, not {}"), cdn.name,
                            portText(packet.port, packet.transport));
    });
    return isHttp;
}

/// To an address of a name, through the CDN before it if there is one.
Ending Walk::throughCdn(const Standpoint &from, const plan::Cdn *cdn, const std::string &name,
                        const Packet &packet)
{
    if (!cdn)
        return send(from, packet);
    if (!passesCdn(*cdn, packet, name))
        return {Disposition::DeniedIn};
    return send(standpointOfCdn(*cdn), packet);
}

Ending Walk::toName(const Standpoint &from, const std::string &name, std::uint16_t port,
                    plan::Transport transport, bool isV6)
{
    const plan::Route *route = nullptr;
    for (const plan::Route &known : plan().routes())
        if (known.hostname == name && (!route || (known.port == port && route->port != port)))
            route = &known;
    const auto answer = resolve(name, isV6, route);
    if (!answer) {
        const auto result = m_landscape.names().find(name, isV6).result;
        return {result == NameAnswer::Result::Loop      ? Disposition::Loop
                : result == NameAnswer::Result::Outside ? Disposition::InsufficientInfo
                                                        : Disposition::NoRoute};
    }
    const Packet packet{std::nullopt, answer->addresses.front(), port, transport};
    const Ending ending = throughCdn(from, answer->isProxied ? cdnOf(plan(), name) : nullptr, name, packet);
    return ending.disposition == Disposition::Accepted ? passOn(ending, packet, name) : ending;
}

Ending Walk::byRoute(const Standpoint &from, const RouteWay &way, bool isV6)
{
    const plan::Route &route = plan().routes().at(way.route);
    std::optional<NameAnswer> answer;
    if (route.hostname.empty()) {
        answer.emplace();
        for (const IpAddress &address : way.path.listenerAddresses)
            if (address.isV6 == isV6)
                answer->addresses.push_back(address);
        if (answer->addresses.empty()) {
            note({HopKind::Name, Verdict::Fail, way.path.listener, way.route}, {},
                 [] { return say(phrase("reach", "its listener has no public address of that family")); });
            return {Disposition::NoRoute};
        }
    } else {
        answer = resolve(route.hostname, isV6, &route);
        if (!answer)
            return {Disposition::NoRoute};
    }
    const Packet packet{std::nullopt, answer->addresses.front(), route.port, route.transport};
    const plan::Cdn *cdn = answer->isProxied ? plan().find(route.cdn) : nullptr;
    const Ending ending = throughCdn(from, cdn, route.hostname, packet);
    if (ending.disposition != Disposition::Accepted || route.kind == plan::RouteKind::Direct)
        return ending;
    return onward(way, ending.service);
}

/// The route by which a proxy passes a connection on: the stream of its port, the TLS stream or HTTP host of
/// the name; of several paths, the main one.
const RouteWay *Walk::routeFor(plan::ServiceId proxy, const Packet &packet, const std::string &hostname) const
{
    const Machine *machine = m_landscape.machineOf(proxy);
    const RouteWay *best = nullptr;
    if (!machine)
        return best;
    for (const std::size_t index : m_landscape.routesAt(machine->id, packet.port, packet.transport)) {
        const RouteWay &way = m_landscape.routes()[index];
        const plan::Route &route = plan().routes().at(way.route);
        const bool byName = route.kind == plan::RouteKind::Http || route.byServerName;
        if (route.proxy != proxy || (byName && route.hostname != hostname))
            continue;
        if (!best || (isMainPath(route.path) && !isMainPath(plan().routes().at(best->route).path)))
            best = &way;
    }
    return best;
}

Ending Walk::passOn(const Ending &accepted, const Packet &packet, const std::string &hostname)
{
    const RouteWay *way = routeFor(accepted.service, packet, hostname);
    return way ? onward(*way, accepted.service) : accepted;
}

/// What the proxy of a route connects to in its turn.
Ending Walk::onward(const RouteWay &way, plan::ServiceId proxy)
{
    const plan::Route &route = plan().routes().at(way.route);
    const plan::EntityRef entity = way.route;
    if (std::find(m_taken.begin(), m_taken.end(), way.route) != m_taken.end()) {
        note({HopKind::Proxy, Verdict::Fail, way.path.listener, entity}, {},
             [&] { return say(phrase("reach", "route \"{}\" leads back to itself"), route.name); });
        return {Disposition::Loop};
    }
    m_taken.push_back(way.route);
    const auto standpoint = standpointOf(m_landscape, proxy);
    const plan::Service *target = plan().find(route.target);
    const bool isRight = proxy == route.proxy || !plan().find(route.proxy);
    if (!standpoint || !target || !isRight || !way.path.problem.empty() || !way.path.hasUpstream()) {
        note({HopKind::Proxy, Verdict::Fail, way.path.listener, entity}, {}, [&] {
            if (!isRight)
                return say(phrase("reach", "{} takes the connection in place of {}"),
                           nameOf(plan().services().at(proxy)), nameOf(plan().services().at(route.proxy)));
            return way.path.problem.empty() ? say(phrase("reach", "it has no upstream")) : way.path.problem;
        });
        return {isRight ? Disposition::NoRoute : Disposition::Accepted, isRight ? plan::ServiceId() : proxy};
    }
    note({HopKind::Proxy, Verdict::Translate, way.path.listener, entity}, {}, [&] {
        const std::string upstream =
            way.path.upstreamAddress ? toText(*way.path.upstreamAddress) : way.path.upstreamName;
        return say(phrase("reach", "{} passes it on to {}:{} by route \"{}\""),
                   nameOf(plan().services().at(proxy)), upstream, way.path.upstreamPort, route.name);
    });
    if (way.path.upstreamAddress)
        return toAddress(*standpoint,
                         {std::nullopt, *way.path.upstreamAddress, way.path.upstreamPort, route.transport});
    const Container *container = m_landscape.containerOf(route.target);
    if (!container)
        return {Disposition::NoRoute};
    return toContainer(*standpoint, *container, way.path.upstreamPort, route.transport);
}

} // namespace portolan::reach
