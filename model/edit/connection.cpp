#include "model/edit/connection.h"

#include "model/edit/names.h"
#include "model/edit/public_way.h"
#include "model/plan/compose_name.h"
#include "model/plan/route_path.h"

#include <algorithm>
#include <array>

namespace portolan::edit {

using namespace plan;

namespace {

using Judgement = tl::expected<Meaning, Refusal>;

std::string nameOf(const Plan &plan, EntityRef entity)
{
    const std::string path = toText(plan, entity);
    const std::size_t slash = path.find('/');
    return slash == std::string::npos ? path : path.substr(slash + 1);
}

/// The Internet, as the plan's network or where the plan has none as nothing, or a CDN.
bool isPublic(const Plan &plan, EntityRef entity)
{
    const Network *network = plan.find(entity.as<Network>());
    return !entity || entity.as<Cdn>() || (network && network->kind == NetworkKind::Internet);
}

/// The one port of a service that can be meant when none is named.
End withOnlyPort(const Plan &plan, End end)
{
    const Service *service = plan.find(end.entity.as<Service>());
    if (!service || end.port != 0)
        return end;
    if (service->endpoints.size() == 1 && service->ports.empty())
        return {end.entity, service->endpoints.front().port, service->endpoints.front().transport};
    if (service->ports.size() == 1 && service->endpoints.empty())
        if (const auto range = PortRange::parse(service->ports.front().target); range && range->size() == 1)
            return {end.entity, range->first, service->ports.front().transport};
    return end;
}

class LinkFinder
{
public:
    LinkFinder(const ResolvedPlan &resolved, const End &from, const End &to)
        : m_resolved(resolved)
        , m_plan(resolved.plan())
        , m_user(m_plan.services().at(from.entity.as<Service>()))
        , m_used(m_plan.services().at(to.entity.as<Service>()))
        , m_to(to)
    {
    }

    Judgement find() const
    {
        if (m_user.id == m_used.id)
            return refuse(Obstacle::SameThing);
        if (m_to.port == 0)
            return refuse(Obstacle::NoPort);
        for (const Link &link : m_plan.links())
            if (link.from == m_user.id && link.to == m_used.id && link.port == m_to.port &&
                link.transport == m_to.transport)
                return refuse(Obstacle::AlreadyThere);
        Link link;
        link.from = m_user.id;
        link.to = m_used.id;
        link.port = m_to.port;
        link.transport = m_to.transport;
        const auto name = reachedBy();
        if (!name)
            return tl::unexpected(name.error());
        link.via = *name;
        return link;
    }

private:
    Judgement refuse(Obstacle obstacle) const
    {
        return tl::unexpected(Refusal{obstacle, m_user.name, m_used.name});
    }

    /// The name or address by which the user reaches the other, best first: the namespace they share, a
    /// Compose network, their node, a network between their nodes.
    tl::expected<std::string, Refusal> reachedBy() const
    {
        const Service &from = publisherOf(m_plan, m_user);
        const Service &to = publisherOf(m_plan, m_used);
        if (from.id == to.id)
            return "127.0.0.1";
        for (const NetworkAttachment &attachment : to.networks)
            for (const NetworkAttachment &own : from.networks)
                if (own.network == attachment.network)
                    return composeNameOf(to);
        const NodeId here = m_resolved.nodeOf(m_user);
        const NodeId there = m_resolved.nodeOf(m_used);
        const bool listensOnNode = !to.file || to.networkMode == NetworkMode::Host;
        if (!listensOnNode && !isPublished(to, here == there))
            return tl::unexpected(Refusal{Obstacle::NotPublished, m_user.name, m_used.name});
        if (here == there)
            return "127.0.0.1";
        for (const NetworkId network : commonNetworks(m_plan, here, there))
            if (const auto addresses = addressesOn(m_plan, there, network); !addresses.empty())
                return toText(addresses.front());
        return tl::unexpected(
            Refusal{Obstacle::NoCommonNetwork, m_plan.nodes().at(here).name, m_plan.nodes().at(there).name});
    }

    bool isPublished(const Service &publisher, bool onThisNode) const
    {
        const auto &bindings = m_resolved.bindingsOf(publisher.id);
        return std::any_of(bindings.begin(), bindings.end(), [&](const ResolvedBinding &binding) {
            const bool loopback = binding.port.hostIp && binding.port.hostIp->isLoopback();
            return binding.error.empty() && binding.port.target.contains(m_to.port) &&
                   binding.port.transport == m_to.transport && (onThisNode || !loopback);
        });
    }

    const ResolvedPlan &m_resolved;
    const Plan &m_plan;
    const Service &m_user;
    const Service &m_used;
    const End &m_to;
};

Judgement joining(const Plan &plan, ServiceId service, NetworkId network)
{
    const Service &joiner = plan.services().at(service);
    const Network &joined = plan.networks().at(network);
    if (joined.kind != NetworkKind::Compose || !joiner.file)
        return tl::unexpected(Refusal{Obstacle::NoMeaning, joiner.name, joined.name});
    for (const NetworkAttachment &attachment : joiner.networks)
        if (attachment.network == network)
            return tl::unexpected(Refusal{Obstacle::AlreadyThere, joiner.name, joined.name});
    return Joining{service, network};
}

Judgement plugging(const Plan &plan, NodeId node, NetworkId network)
{
    const Node &plugged = plan.nodes().at(node);
    if (!network)
        return Plugging{node, network};
    const Network &joined = plan.networks().at(network);
    if (joined.kind == NetworkKind::Compose)
        return tl::unexpected(Refusal{Obstacle::NoMeaning, plugged.name, joined.name});
    for (const Interface &interface : plugged.interfaces)
        if (interface.network == network)
            return tl::unexpected(Refusal{Obstacle::AlreadyThere, plugged.name, joined.name});
    return Plugging{node, network};
}

/// The name that such an interface usually has: `tailscale0`, `eth0` ...
std::string interfaceName(const Node &node, NetworkKind kind)
{
    const std::string stem = kind == NetworkKind::Tailnet ? "tailscale" : "eth";
    for (int number = 0;; ++number) {
        const std::string name = stem + std::to_string(number);
        if (std::none_of(node.interfaces.begin(), node.interfaces.end(),
                         [&name](const Interface &interface) { return interface.name == name; }))
            return name;
    }
}

NetworkId addInternet(Edit &edit)
{
    Network network;
    network.kind = NetworkKind::Internet;
    network.name = freeName(edit.plan().networks(), "internet");
    return edit.insert(std::move(network));
}

EntityRef apply(Edit &edit, const Plugging &plugging)
{
    const NetworkId network = plugging.network ? plugging.network : addInternet(edit);
    const NetworkKind kind = edit.plan().networks().at(network).kind;
    edit.modify(plugging.node, [&](Node &node) {
        Interface interface;
        interface.name = interfaceName(node, kind);
        interface.network = network;
        node.interfaces.push_back(std::move(interface));
    });
    return plugging.node;
}

EntityRef apply(Edit &edit, const Opening &opening)
{
    if (opening.entrance)
        apply(edit, *opening.entrance);
    if (opening.binding)
        edit.modify(publisherOf(edit.plan(), edit.plan().services().at(opening.route.target)).id,
                    [&opening](Service &service) { service.ports.push_back(*opening.binding); });
    if (opening.widened)
        edit.modify(opening.widened->service,
                    [&opening](Service &service) { service.ports[opening.widened->index].hostIp.clear(); });
    return edit.insert(opening.route);
}

EntityRef apply(Edit &edit, const Link &link)
{
    return edit.insert(link);
}

EntityRef apply(Edit &edit, const Joining &joining)
{
    edit.modify(joining.service, [&joining](Service &service) {
        service.networks.push_back({joining.network, {}});
    });
    return joining.service;
}

} // namespace

EntityRef internetOf(const Plan &plan)
{
    for (const Network &network : plan.networks())
        if (network.kind == NetworkKind::Internet)
            return network.id;
    return {};
}

tl::expected<Meaning, Refusal> meaningOf(const ResolvedPlan &resolved, const End &from, const End &to)
{
    const Plan &plan = resolved.plan();
    if (from == to)
        return tl::unexpected(
            Refusal{Obstacle::SameThing, nameOf(plan, from.entity), nameOf(plan, to.entity)});
    const std::array bothWays{std::pair(from, to), std::pair(to, from)};
    for (const auto &[one, other] : bothWays)
        if (other.entity.as<Service>() && isPublic(plan, one.entity))
            return publicWay(resolved, one.entity, withOnlyPort(plan, other));
    for (const auto &[one, other] : bothWays) {
        if (one.entity.as<Service>() && other.entity.as<Network>())
            return joining(plan, one.entity.as<Service>(), other.entity.as<Network>());
        if (one.entity.as<Node>() && (other.entity.as<Network>() || !other.entity))
            return plugging(plan, one.entity.as<Node>(), other.entity.as<Network>());
    }
    if (!from.entity.as<Service>() || !to.entity.as<Service>())
        return tl::unexpected(
            Refusal{Obstacle::NoMeaning, nameOf(plan, from.entity), nameOf(plan, to.entity)});
    // A line from a port to a service as a whole is drawn from the wrong end.
    const bool backwards = from.port != 0 && to.port == 0;
    return backwards ? LinkFinder(resolved, to, from).find()
                     : LinkFinder(resolved, from, withOnlyPort(plan, to)).find();
}

EntityRef add(Edit &edit, const Meaning &meaning)
{
    return std::visit([&edit](const auto &drawn) { return apply(edit, drawn); }, meaning);
}

Connected connect(const Plan &plan, const Meaning &meaning, std::string label)
{
    Edit edit(plan);
    const EntityRef entity = add(edit, meaning);
    return {std::move(edit).finish(std::move(label)), entity};
}

} // namespace portolan::edit
