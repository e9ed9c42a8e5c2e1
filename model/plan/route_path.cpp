#include "model/plan/route_path.h"

#include <algorithm>
#include <fmt/format.h>

namespace portolan::plan {

NodeId listenerOf(const ResolvedPlan &resolved, const Route &route)
{
    const Service *taker = resolved.plan().find(route.kind == RouteKind::Direct ? route.target : route.proxy);
    const bool moves = taker && resolved.nodeOf(*taker) != taker->node;
    return moves ? resolved.nodeOf(*taker) : route.listener;
}

namespace {

/// The service whose bindings publish the ports of \a service: itself, or the owner of the network namespace
/// it shares.
const Service &publisherOf(const Plan &plan, const Service &service)
{
    const Service *publisher = &service;
    for (std::size_t step = 0; step < plan.services().size(); ++step) {
        const Service *owner =
            publisher->networkMode == NetworkMode::Service ? plan.find(publisher->sharesNetworkOf) : nullptr;
        if (!owner)
            break;
        publisher = owner;
    }
    return *publisher;
}

bool listensOnNode(const Service &service)
{
    return !service.file || service.networkMode == NetworkMode::Host;
}

/// What the end of a route is decided by.
struct Target {
    const ResolvedPlan &resolved;
    const Route &route;
    const Service &service;
    const Service &publisher;
    NodeId listener;
    NodeId node;

    const Plan &plan() const { return resolved.plan(); }
    const std::string &nodeName() const { return plan().nodes().at(node).name; }
    std::string port() const { return fmt::format("{}/{}", route.targetPort, toText(route.transport)); }
};

/// Where the listener finds the target's node: on the network that the route names, else on one that both are
/// attached to.
std::vector<IpAddress> addressesTowards(const Target &target)
{
    if (target.route.over)
        return addressesOn(target.plan(), target.node, target.route.over);
    std::vector<IpAddress> shared;
    const Node *listener = target.plan().find(target.listener);
    for (const Interface &interface : target.plan().nodes().at(target.node).interfaces) {
        const auto isSame = [&](const Interface &other) {
            return other.network == interface.network;
        };
        if (listener && std::any_of(listener->interfaces.begin(), listener->interfaces.end(), isSame))
            shared.insert(shared.end(), interface.addresses.begin(), interface.addresses.end());
    }
    return shared;
}

std::string networkName(const Target &target)
{
    const Network *network = target.plan().find(target.route.over);
    return network ? network->name : "a network that the listener shares";
}

/// Sets the address of \a path for a target that listens on \a bound, or everywhere.
void setAddress(RoutePath &path, const Target &target, const std::optional<IpAddress> &bound)
{
    const bool everywhere = !bound || bound->isUnspecified();
    if (target.listener == target.node) {
        path.upstreamAddress =
            everywhere ? IpAddress::parse(bound && bound->isV6 ? "::1" : "127.0.0.1") : bound;
        return;
    }
    const std::vector<IpAddress> addresses = addressesTowards(target);
    const auto answers = [&](const IpAddress &address) {
        return everywhere ? !bound || bound->isV6 == address.isV6 : address == *bound;
    };
    const auto found = std::find_if(addresses.begin(), addresses.end(), answers);
    if (found != addresses.end())
        path.upstreamAddress = *found;
    else if (addresses.empty())
        path.problem = fmt::format("node {} has no address on {}", target.nodeName(), networkName(target));
    else
        path.problem = fmt::format("{} listens for {} on {}, which is no address of node {} on {}",
                                   nameOf(target.publisher), target.port(), toText(*bound), target.nodeName(),
                                   networkName(target));
}

/// Sets where the target answers by one of its bindings.
void followBinding(RoutePath &path, const Target &target, const ResolvedBinding &binding)
{
    path.binding = BindingRef{binding.service, binding.index};
    const ResolvedPort &port = binding.port;
    if (port.published.size() == port.target.size() && !port.published.isNone())
        path.upstreamPort =
            static_cast<std::uint16_t>(port.published.first + target.route.targetPort - port.target.first);
    else if (listensOnNode(target.publisher))
        path.upstreamPort = target.route.targetPort;
    else
        path.problem = fmt::format("{} publishes {} on a port that the engine chooses; name one port",
                                   nameOf(target.publisher), target.port());
    setAddress(path, target, port.hostIp);
}

bool serves(const ResolvedBinding &binding, const Route &route)
{
    return binding.error.empty() && binding.port.target.contains(route.targetPort) &&
           binding.port.transport == route.transport;
}

/// Of several bindings for the same port, the first that the listener can reach counts.
void follow(RoutePath &path, const Target &target)
{
    const RoutePath start = path;
    bool isPublished = false;
    for (const ResolvedBinding &binding : target.resolved.bindingsOf(target.publisher.id)) {
        if (!serves(binding, target.route))
            continue;
        RoutePath attempt = start;
        followBinding(attempt, target, binding);
        if (!isPublished || attempt.problem.empty())
            path = attempt;
        isPublished = true;
        if (attempt.problem.empty())
            return;
    }
    if (isPublished)
        return;
    if (!listensOnNode(target.publisher)) {
        path.problem =
            fmt::format("no port binding of {} publishes {}", nameOf(target.publisher), target.port());
        return;
    }
    path.upstreamPort = target.route.targetPort;
    setAddress(path, target, std::nullopt);
}

template <class Chosen>
std::vector<IpAddress> addressesWhere(const Plan &plan, NodeId id, Chosen isChosen)
{
    std::vector<IpAddress> addresses;
    if (const Node *node = plan.find(id))
        for (const Interface &interface : node->interfaces)
            if (isChosen(interface.network))
                addresses.insert(addresses.end(), interface.addresses.begin(), interface.addresses.end());
    return addresses;
}

} // namespace

RoutePath pathOf(const ResolvedPlan &resolved, const Route &route)
{
    const Plan &plan = resolved.plan();
    RoutePath path;
    path.listener = listenerOf(resolved, route);
    path.listenerAddresses = addressesOn(plan, path.listener, NetworkKind::Internet);

    const Service *service = plan.find(route.target);
    if (!service) {
        path.active = true;
        path.problem = "the route has no target";
        return path;
    }
    path.active = resolved.isActive(*service);
    path.targetNode = resolved.nodeOf(*service);
    if (!plan.find(path.targetNode)) {
        path.problem = fmt::format("service {} runs on no node", service->name);
        return path;
    }
    follow(path, {resolved, route, *service, publisherOf(plan, *service), path.listener, path.targetNode});
    return path;
}

std::vector<IpAddress> addressesOn(const Plan &plan, NodeId node, NetworkKind kind)
{
    return addressesWhere(plan, node, [&](NetworkId id) {
        const Network *network = plan.find(id);
        return network && network->kind == kind;
    });
}

std::vector<IpAddress> addressesOn(const Plan &plan, NodeId node, NetworkId network)
{
    return addressesWhere(plan, node, [&](NetworkId id) { return id == network; });
}

} // namespace portolan::plan
