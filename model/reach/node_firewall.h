#pragma once

#include "model/firewall/evaluation.h"

#include <unordered_map>

namespace portolan::reach {

/// A node's policy with its rules by port: a decision looks only at those that may speak of it.
class NodeFirewall
{
public:
    explicit NodeFirewall(firewall::Policy policy);

    const firewall::Policy &policy() const { return m_policy; }

    /// As firewall::decide; the rule that it names lives as long as this.
    firewall::Decision decide(const firewall::Connection &connection) const
    {
        return firewall::decide(policyFor(connection.port), connection);
    }

    /// The first rule about a connection that is passed on, or nullptr.
    const firewall::Rule *routedRule(const firewall::Connection &connection) const;

private:
    const firewall::Policy &policyFor(std::uint16_t port) const;
    void splitByPort();

    firewall::Policy m_policy;
    firewall::Policy m_general; ///< the rules that may speak of any port
    std::unordered_map<std::uint16_t, firewall::Policy> m_byPort;
};

} // namespace portolan::reach
