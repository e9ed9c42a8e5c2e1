#include "model/plan/route_path.h"

#include "model/plan/compose_name.h"

#include <algorithm>
#include <fmt/format.h>

namespace portolan::plan {

NodeId listenerOf(const ResolvedPlan &resolved, const Route &route)
{
    const Service *taker = resolved.plan().find(route.kind == RouteKind::Direct ? route.target : route.proxy);
    const bool moves = taker && resolved.nodeOf(*taker) != taker->node;
    return moves ? resolved.nodeOf(*taker) : route.listener;
}

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

namespace {

bool listensOnNode(const Service &service)
{
    return !service.file || service.networkMode == NetworkMode::Host;
}

/// The proxy of a route, where that is a container with a network namespace of its own or another
/// container's; the owner of that namespace. Else nullptr.
const Service *containerProxyOf(const Plan &plan, const Route &route)
{
    const Service *proxy = route.kind == RouteKind::Direct ? nullptr : plan.find(route.proxy);
    const Service *owner = proxy ? &publisherOf(plan, *proxy) : nullptr;
    return owner && !listensOnNode(*owner) ? owner : nullptr;
}

/// What the end of a route is decided by.
struct Target {
    const ResolvedPlan &resolved;
    const Route &route;
    const Service &service;
    const Service &publisher;
    NodeId listener;
    NodeId node;
    const Service *containerProxy; ///< the proxy's namespace, where that is a container on the target's node

    const Plan &plan() const { return resolved.plan(); }
    const std::string &nodeName() const { return plan().nodes().at(node).name; }
    std::string port() const { return fmt::format("{}/{}", route.targetPort, toText(route.transport)); }
};

/// True when the listener is known to have an address of that IP version on a network.
bool speaks(const Node &listener, NetworkId network, bool isV6)
{
    return std::any_of(listener.interfaces.begin(), listener.interfaces.end(),
                       [&](const Interface &interface) {
                           return interface.network == network &&
                                  std::any_of(interface.addresses.begin(), interface.addresses.end(),
                                              [&](const IpAddress &address) { return address.isV6 == isV6; });
                       });
}

/// Where the listener finds the target's node: on the network that the route names, else on one that both are
/// attached to. What it can send to by an address of its own comes first; plans often name only one of two.
std::vector<IpAddress> addressesTowards(const Target &target)
{
    const Node *listener = target.plan().find(target.listener);
    std::vector<IpAddress> first;
    std::vector<IpAddress> others;
    for (const Interface &interface : target.plan().nodes().at(target.node).interfaces) {
        const auto isSame = [&](const Interface &other) {
            return other.network == interface.network;
        };
        const bool leadsThere =
            target.route.over
                ? interface.network == target.route.over
                : listener && std::any_of(listener->interfaces.begin(), listener->interfaces.end(), isSame);
        if (leadsThere)
            for (const IpAddress &address : interface.addresses)
                (listener && speaks(*listener, interface.network, address.isV6) ? first : others)
                    .push_back(address);
    }
    first.insert(first.end(), others.begin(), others.end());
    return first;
}

std::string networkName(const Target &target)
{
    const Network *network = target.plan().find(target.route.over);
    return network ? network->name : "a network that the listener shares";
}

/// Where a container on the target's node finds what listens on \a bound, or everywhere: not on the node's
/// loopback address, which is not its own.
void setAddressForContainer(RoutePath &path, const Target &target, const std::optional<IpAddress> &bound)
{
    const auto answers = [&](const IpAddress &address) {
        return !address.isLoopback() &&
               (!bound || (bound->isUnspecified() ? bound->isV6 == address.isV6 : address == *bound));
    };
    const std::vector<IpAddress> addresses = addressesTowards(target);
    const auto found = std::find_if(addresses.begin(), addresses.end(), answers);
    if (found != addresses.end())
        path.upstreamAddress = *found;
    else if (bound && !bound->isUnspecified())
        path.problem = fmt::format("{} listens for {} on {}, which the container {} cannot reach",
                                   nameOf(target.publisher), target.port(), toText(*bound),
                                   nameOf(*target.containerProxy));
    else
        path.problem =
            fmt::format("the container {} shares no network with {}, and node {} has no address",
                        nameOf(*target.containerProxy), nameOf(target.publisher), target.nodeName());
}

/// Sets the address of \a path for a target that listens on \a bound, or everywhere.
void setAddress(RoutePath &path, const Target &target, const std::optional<IpAddress> &bound)
{
    const bool everywhere = !bound || bound->isUnspecified();
    if (target.containerProxy)
        return setAddressForContainer(path, target, bound);
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

/// The fixed address of a service on a network. Source: Compose specification, ipv4_address.
std::optional<IpAddress> fixedAddress(const NetworkAttachment &attachment)
{
    for (const char *key : {"ipv4_address", "ipv6_address"})
        if (const text::YamlNode *address = attachment.body.find(key))
            if (const auto parsed = IpAddress::parse(address->scalar))
                return parsed;
    return std::nullopt;
}

/// True when the two are on the default network of one project, which is where Compose puts services that
/// name none.
bool shareDefaultNetwork(const Target &target)
{
    const Service &proxy = *target.containerProxy;
    const auto isDefault = [](const Service &service) {
        return service.networkMode == NetworkMode::Networks && service.networks.empty();
    };
    const std::set<ComposeFileId> &project = target.resolved.composeFiles();
    return isDefault(proxy) && isDefault(target.publisher) &&
           (proxy.file == target.publisher.file ||
            (project.contains(proxy.file) && project.contains(target.publisher.file)));
}

/// True when the proxy is a container that reaches the target without a port binding: \a path is then set.
bool followSharedNetwork(RoutePath &path, const Target &target)
{
    if (!target.containerProxy)
        return false;
    const auto reachBy = [&](std::optional<IpAddress> address, std::string name) {
        path.upstreamAddress = address;
        path.upstreamName = address ? std::string() : std::move(name);
        path.upstreamPort = target.route.targetPort;
        return true;
    };
    const Service &publisher = target.publisher;
    if (target.containerProxy->id == publisher.id)
        return reachBy(IpAddress::parse("127.0.0.1"), {});
    const std::string &name = composeNameOf(publisher);
    for (const NetworkAttachment &attachment : publisher.networks)
        for (const NetworkAttachment &other : target.containerProxy->networks)
            if (attachment.network == other.network)
                return reachBy(fixedAddress(attachment), name);
    return shareDefaultNetwork(target) && reachBy(std::nullopt, name);
}

/// Of several bindings for the same port, the first that the listener can reach counts.
void follow(RoutePath &path, const Target &target)
{
    if (followSharedNetwork(path, target))
        return;
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
    const Service *containerProxy =
        path.listener == path.targetNode ? containerProxyOf(plan, route) : nullptr;
    follow(path, {resolved, route, *service, publisherOf(plan, *service), path.listener, path.targetNode,
                  containerProxy});
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
