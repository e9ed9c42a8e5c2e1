#include "model/plan/exposure.h"

namespace portolan::plan {

namespace {

Exposure ofBlock(const IpAddress &address)
{
    if (address.isTailnet())
        return Exposure::Tailnet;
    return address.isLoopback() || address.isPrivate() ? Exposure::NodeOnly : Exposure::Internet;
}

bool hasIpv4(const Interface &interface)
{
    // An interface whose addresses are not known may have any.
    return interface.addresses.empty() || std::any_of(interface.addresses.begin(), interface.addresses.end(),
                                                      [](const IpAddress &address) { return !address.isV6; });
}

} // namespace

std::string_view toText(Exposure exposure)
{
    switch (exposure) {
    case Exposure::Internet: return "Internet";
    case Exposure::Tailnet: return "Tailnet";
    case Exposure::NodeOnly: return "Node only";
    case Exposure::ContainerOnly: break;
    }
    return "Container only";
}

Exposure exposureOf(NetworkKind kind)
{
    switch (kind) {
    case NetworkKind::Internet: return Exposure::Internet;
    case NetworkKind::Tailnet: return Exposure::Tailnet;
    case NetworkKind::Lan: return Exposure::NodeOnly;
    case NetworkKind::Compose: break;
    }
    return Exposure::ContainerOnly;
}

Exposure exposureOf(const Plan &plan, const Interface &interface)
{
    if (const Network *network = plan.find(interface.network))
        return exposureOf(network->kind);
    Exposure found = Exposure::NodeOnly;
    for (const IpAddress &address : interface.addresses)
        found = widest(found, ofBlock(address));
    return found;
}

Exposure exposureOf(const Plan &plan, const Node &node, const std::optional<IpAddress> &hostIp)
{
    if (hostIp && !hostIp->isUnspecified()) {
        for (const Interface &interface : node.interfaces)
            if (std::find(interface.addresses.begin(), interface.addresses.end(), *hostIp) !=
                interface.addresses.end())
                return exposureOf(plan, interface);
        return ofBlock(*hostIp);
    }
    if (node.interfaces.empty())
        return Exposure::Internet;
    const bool ipv4Only = hostIp && !hostIp->isV6;
    Exposure found = Exposure::NodeOnly;
    for (const Interface &interface : node.interfaces)
        if (!ipv4Only || hasIpv4(interface))
            found = widest(found, exposureOf(plan, interface));
    return found;
}

Exposure exposureOf(const ResolvedPlan &resolved, const ResolvedBinding &binding)
{
    const Node *node = resolved.plan().find(binding.node);
    if (!node)
        return Exposure::Internet;
    return exposureOf(resolved.plan(), *node, binding.error.empty() ? binding.port.hostIp : std::nullopt);
}

} // namespace portolan::plan
