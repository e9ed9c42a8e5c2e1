#include "model/reach/node_firewall.h"

#include <algorithm>
#include <set>

namespace portolan::reach {

namespace {

/// Rules for a longer range count as speaking of any port.
constexpr int longestRange = 32;
/// With more rules that speak of any port, copies of them for each port would cost more than they save.
constexpr std::size_t mostGeneralRules = 64;

bool isGeneral(const firewall::Rule &rule)
{
    return rule.ports.isNone() || rule.ports.size() > longestRange;
}

firewall::Policy withoutRules(const firewall::Policy &policy)
{
    firewall::Policy bare;
    bare.node = policy.node;
    bare.tool = policy.tool;
    bare.incoming = policy.incoming;
    bare.outgoing = policy.outgoing;
    bare.routed = policy.routed;
    return bare;
}

} // namespace

NodeFirewall::NodeFirewall(firewall::Policy policy)
    : m_policy(std::move(policy))
    , m_general(withoutRules(m_policy))
{
    splitByPort();
}

/// Each port's rules are its own and the general ones, in the order of the policy.
void NodeFirewall::splitByPort()
{
    std::set<std::uint16_t> named;
    for (const firewall::Rule &rule : m_policy.rules)
        for (int port = rule.ports.first; !isGeneral(rule) && port <= rule.ports.last; ++port)
            named.insert(static_cast<std::uint16_t>(port));
    const auto general = std::count_if(m_policy.rules.begin(), m_policy.rules.end(), isGeneral);
    if (static_cast<std::size_t>(general) > mostGeneralRules) {
        m_general = m_policy;
        return;
    }
    const firewall::Policy bare = m_general;
    for (const std::uint16_t port : named)
        m_byPort.emplace(port, bare);
    for (const firewall::Rule &rule : m_policy.rules) {
        if (!isGeneral(rule)) {
            for (int port = rule.ports.first; port <= rule.ports.last; ++port)
                m_byPort.at(static_cast<std::uint16_t>(port)).rules.push_back(rule);
            continue;
        }
        m_general.rules.push_back(rule);
        for (auto &[port, own] : m_byPort)
            own.rules.push_back(rule);
    }
}

const firewall::Policy &NodeFirewall::policyFor(std::uint16_t port) const
{
    const auto found = m_byPort.find(port);
    return found == m_byPort.end() ? m_general : found->second;
}

const firewall::Rule *NodeFirewall::routedRule(const firewall::Connection &connection) const
{
    const firewall::Policy &policy = policyFor(connection.port);
    const auto found =
        std::find_if(policy.rules.begin(), policy.rules.end(), [&](const firewall::Rule &rule) {
            return rule.direction == plan::Direction::Routed && matches(rule, connection);
        });
    return found == policy.rules.end() ? nullptr : &*found;
}

} // namespace portolan::reach
