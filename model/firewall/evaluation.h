#pragma once

#include "model/firewall/policy.h"

namespace portolan::firewall {

/// A new connection, as the node's firewall sees it: addresses and ports are those that the sender wrote.
struct Connection {
    plan::Direction direction = plan::Direction::In;
    std::string interface;    ///< In, Routed: where it arrives; Out: where it leaves
    std::string outInterface; ///< Routed: where it leaves
    plan::IpAddress source;
    plan::IpAddress destination;
    std::uint16_t sourcePort = 0;
    std::uint16_t port = 0;
    plan::Transport transport = plan::Transport::Tcp;
    bool published = false; ///< In: Docker passes it on to a container
};

/// What a policy does with a connection, and why.
struct Decision {
    plan::FirewallAction action = plan::FirewallAction::Allow;
    const Rule *rule = nullptr; ///< of the policy; none where its default decides

    bool letsThrough() const { return firewall::letsThrough(action); }
};

/// True when the rule speaks of the connection.
bool matches(const Rule &rule, const Connection &connection);

/// What the policy as a whole says, however many tools enforce it. What stays on the loopback interface
/// always passes.
Decision decide(const Policy &policy, const Connection &connection);

} // namespace portolan::firewall
