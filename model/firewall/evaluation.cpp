#include "model/firewall/evaluation.h"

#include <algorithm>

namespace portolan::firewall {

namespace {

using plan::Direction;
using plan::Transport;

bool isTransportOf(const Rule &rule, Transport transport)
{
    if (rule.transport)
        return *rule.transport == transport;
    const bool namesPorts = !rule.ports.isNone() || !rule.fromPorts.isNone();
    return !namesPorts || transport == Transport::Tcp || transport == Transport::Udp;
}

bool holds(const std::optional<plan::Subnet> &block, const plan::IpAddress &address)
{
    return !block || block->contains(address);
}

const Rule *firstMatch(const Policy &policy, const Connection &connection)
{
    const auto found = std::find_if(policy.rules.begin(), policy.rules.end(),
                                    [&](const Rule &rule) { return matches(rule, connection); });
    return found == policy.rules.end() ? nullptr : &*found;
}

} // namespace

bool matches(const Rule &rule, const Connection &connection)
{
    return rule.direction == connection.direction &&
           (rule.interface.empty() || rule.interface == connection.interface) &&
           (rule.outInterface.empty() || rule.outInterface == connection.outInterface) &&
           holds(rule.from, connection.source) && holds(rule.to, connection.destination) &&
           (rule.fromPorts.isNone() || rule.fromPorts.contains(connection.sourcePort)) &&
           (rule.ports.isNone() || rule.ports.contains(connection.port)) &&
           isTransportOf(rule, connection.transport);
}

Decision decide(const Policy &policy, const Connection &connection)
{
    if (connection.interface == "lo")
        return {};
    const Rule *rule = firstMatch(policy, connection);
    const Decision decision{rule ? rule->action : policy.defaultFor(connection.direction), rule};
    if (!connection.published || !decision.letsThrough())
        return decision;

    Connection passedOn = connection;
    passedOn.direction = Direction::Routed;
    const Rule *routed = firstMatch(policy, passedOn);
    return routed && !letsThrough(routed->action) ? Decision{routed->action, routed} : decision;
}

} // namespace portolan::firewall
