#include "model/tailnet/plan_tailnet.h"

#include "model/plan/route_path.h"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace portolan::tailnet {

const std::vector<std::string> &advertisedTags(const plan::Node &node)
{
    return node.advertisedTags.empty() ? node.tags : node.advertisedTags;
}

std::string advertiseCommand(const plan::Node &node)
{
    return node.tags.empty()
               ? std::string()
               : fmt::format("sudo tailscale up --advertise-tags={}", fmt::join(node.tags, ","));
}

Tailnet tailnetOf(const plan::Plan &plan, plan::NetworkId network, TagsOf tags)
{
    Tailnet tailnet;
    for (const plan::Node &planned : plan.nodes()) {
        Node node;
        node.addresses = plan::addressesOn(plan, planned.id, network);
        if (node.addresses.empty())
            continue;
        node.name = planned.name;
        node.tags = tags == TagsOf::Plan ? planned.tags : advertisedTags(planned);
        tailnet.nodes.push_back(std::move(node));
    }
    return tailnet;
}

const plan::TailnetPolicy *policyFor(const plan::Plan &plan, plan::NetworkId network)
{
    for (const plan::TailnetPolicy &policy : plan.tailnetPolicies())
        if (policy.network == network)
            return &policy;
    return nullptr;
}

NodeNames::NodeNames(const plan::Plan &plan)
    : m_plan(plan)
{
    for (const plan::Node &node : plan.nodes())
        for (const std::string &tag : node.tags)
            ++m_carriers[tag];
}

const std::string *NodeNames::rarestTag(plan::NodeId id) const
{
    const plan::Node *node = m_plan.find(id);
    if (!node || node->tags.empty())
        return nullptr;
    // An intersection of tags cannot be said, so of several the rarest is the narrowest.
    return &*std::min_element(
        node->tags.begin(), node->tags.end(),
        [&](const std::string &a, const std::string &b) { return m_carriers.at(a) < m_carriers.at(b); });
}

std::vector<std::string> NodeNames::asSources(plan::NodeId node, plan::NetworkId tailnet) const
{
    if (const std::string *tag = rarestTag(node))
        return {*tag};
    std::vector<std::string> names;
    for (const plan::IpAddress &address : plan::addressesOn(m_plan, node, tailnet))
        names.push_back(toText(address));
    return names;
}

std::string NodeNames::asDestination(plan::NodeId node, plan::NetworkId tailnet,
                                     const std::optional<plan::IpAddress> &reached) const
{
    if (const std::string *tag = rarestTag(node))
        return *tag;
    const auto addresses = plan::addressesOn(m_plan, node, tailnet);
    if (addresses.empty())
        return {};
    const bool isKnown =
        reached && std::find(addresses.begin(), addresses.end(), *reached) != addresses.end();
    const plan::IpAddress &address = isKnown ? *reached : addresses.front();
    return address.isV6 ? fmt::format("[{}]", toText(address)) : toText(address);
}

std::vector<TailnetPort> portsOn(const plan::ResolvedPlan &resolved, plan::NodeId node,
                                 plan::NetworkId tailnet)
{
    const auto addresses = plan::addressesOn(resolved.plan(), node, tailnet);
    std::vector<TailnetPort> ports;
    for (const plan::Service &service : resolved.plan().services()) {
        if (!resolved.isActive(service) || resolved.nodeOf(service) != node)
            continue;
        for (const plan::ResolvedBinding &binding : resolved.bindingsOf(service.id)) {
            const auto &bound = binding.port.hostIp;
            const bool answers = !bound || bound->isUnspecified() ||
                                 std::find(addresses.begin(), addresses.end(), *bound) != addresses.end();
            if (binding.error.empty() && answers && !binding.port.published.isNone())
                ports.push_back({binding.port.published.first, binding.port.transport});
        }
    }
    std::sort(ports.begin(), ports.end());
    ports.erase(std::unique(ports.begin(), ports.end()), ports.end());
    return ports;
}

} // namespace portolan::tailnet
