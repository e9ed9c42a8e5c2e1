#include "model/reach/tailnet_access.h"

#include "model/tailnet/derived_policy.h"
#include "model/tailnet/hujson_writer.h"
#include "model/tailnet/plan_tailnet.h"
#include "model/tailnet/policy_reader.h"

#include <algorithm>
#include <set>

namespace portolan::reach {

namespace {

bool opens(const tailnet::ProtocolPorts &opening, std::uint16_t port, int protocol)
{
    return opening.ports.contains(port) &&
           std::find(opening.protocols.begin(), opening.protocols.end(), protocol) != opening.protocols.end();
}

} // namespace

TailnetAccess::TailnetAccess(const plan::ResolvedPlan &resolved, plan::NetworkId network)
    : m_tailnet(tailnet::tailnetOf(resolved.plan(), network, tailnet::TagsOf::Machines))
{
    const plan::TailnetPolicy *written = tailnet::policyFor(resolved.plan(), network);
    if (!written)
        return;
    m_policy = written->id;
    for (const tailnet::Policy &policy : tailnet::policiesOf(resolved).policies)
        if (policy.id == written->id)
            if (auto read = tailnet::readPolicy(policy.name, tailnet::policyFile(policy)); read.policy)
                m_file = std::make_shared<const tailnet::PolicyFile>(*std::move(read.policy));
    evaluate();
}

TailnetAccess::TailnetAccess(const TailnetAccess &known, TailnetDevice device)
    : m_policy(known.m_policy)
    , m_file(known.m_file)
    , m_tailnet(known.m_tailnet)
{
    device.v4 = spareAddress(false);
    device.v6 = spareAddress(true);
    tailnet::Node node;
    node.user = device.user;
    if (!device.tag.empty())
        node.tags = {device.tag};
    node.addresses = {device.v4, device.v6};
    m_tailnet.nodes.push_back(std::move(node));
    m_device = std::move(device);
    evaluate();
}

/// Keeps for each address the accesses that hold it, so that a question costs as much as that node has rules.
void TailnetAccess::evaluate()
{
    if (!m_file)
        return;
    m_accesses = tailnet::accessesOf(tailnet::Directory(*m_file, m_tailnet));
    std::set<plan::IpAddress> addresses;
    for (const tailnet::Node &node : m_tailnet.nodes)
        addresses.insert(node.addresses.begin(), node.addresses.end());
    for (std::size_t i = 0; i < m_accesses.size(); ++i)
        for (const tailnet::AddressRange &range : m_accesses[i].destinations)
            for (auto at = addresses.lower_bound(range.first); at != addresses.end() && *at <= range.last;
                 ++at)
                if (std::vector<std::size_t> &known = m_byDestination[*at];
                    known.empty() || known.back() != i)
                    known.push_back(i);
}

/// An address of Tailscale's ranges that no node has, from their end.
plan::IpAddress TailnetAccess::spareAddress(bool isV6) const
{
    plan::IpAddress address = isV6 ? *plan::IpAddress::parse("fd7a:115c:a1e0:ffff::ffff")
                                   : *plan::IpAddress::parse("100.127.255.254");
    const auto isTaken = [&] {
        return std::any_of(m_tailnet.nodes.begin(), m_tailnet.nodes.end(), [&](const tailnet::Node &node) {
            return std::find(node.addresses.begin(), node.addresses.end(), address) != node.addresses.end();
        });
    };
    const std::size_t last = isV6 ? 15 : 3;
    while (isTaken())
        if (address.bytes[last]-- == 0)
            --address.bytes[last - 1];
    return address;
}

TailnetAccess::Decision TailnetAccess::decide(const plan::IpAddress &from, const plan::IpAddress &to,
                                              std::uint16_t port, plan::Transport transport) const
{
    // A tailnet without a policy of its own lets everything pass. Source: Tailscale, default policy.
    if (!m_policy)
        return {true, 0};
    const auto rules = m_byDestination.find(to);
    if (rules == m_byDestination.end())
        return {};
    const int protocol = tailnet::protocolOf(transport);
    const tailnet::AddressRange source = tailnet::AddressRange::of(from);
    for (const std::size_t index : rules->second) {
        const tailnet::Access &access = m_accesses[index];
        if (opens(access.opening, port, protocol) && access.sources.contains(source))
            return {true, static_cast<int>(access.rule.line)};
    }
    return {};
}

} // namespace portolan::reach
